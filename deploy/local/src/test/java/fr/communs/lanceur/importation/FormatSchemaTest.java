package fr.communs.lanceur.importation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatSchemaTest {

    private static final String TITRES = "id,nom,budgetPrevisionnel,phase,porteurCodeSiret,porteurReferentEmail,competences,"
            + "leviers,mecId,collectiviteIds";

    @TempDir
    Path dossier;

    private final List<ObjectNode> projets = new ArrayList<>();
    private final Map<Long, String> refus = new TreeMap<>();

    @Test
    void l_identite_est_celle_de_la_plateforme_et_le_territoire_vient_du_fichier_des_collectivites() throws IOException {
        // Given
        Files.writeString(dossier.resolve("collectivites.csv"), "id,nom,type,codeInsee,codeDepartements,codeEpci,siren\n"
                + "c1,A,Commune,01004,,,\nc2,B,EPCI,,,200046977,\nc3,C,Département,,\"[\"\"01\"\"]\",,\n");

        // When
        lire("MEC", "u1,École,1000.5,Idée,,a@b.fr,90-211,,m1,\"[\"\"c1\"\",\"\"c2\"\",\"\"c3\"\"]\"");

        // Then
        assertThat(projets).singleElement().extracting(ObjectNode::toString).isEqualTo("{\"externalId\":\"m1\",\"nom\":\"École\","
                + "\"phase\":\"Idée\",\"budgetPrevisionnel\":1000.5,\"porteur\":{\"referentEmail\":\"a@b.fr\"},"
                + "\"competences\":[\"90-211\"],"
                + "\"collectivites\":[{\"type\":\"Commune\",\"code\":\"01004\"},{\"type\":\"EPCI\",\"code\":\"200046977\"},"
                + "{\"type\":\"Departement\",\"code\":\"01\"}]}");
    }

    @Test
    void sans_collectivite_connue_le_territoire_est_celui_du_siret_du_porteur() throws IOException {
        // Given
        String ligne = "u2,École,,,21010004600019,,,,,inconnue";

        // When
        lire("Recoco", ligne);

        // Then
        assertThat(projets.get(0).path("externalId").asText()).isEqualTo("u2");
        assertThat(projets.get(0).path("collectivites").toString()).isEqualTo("[{\"type\":\"Commune\",\"code\":\"01004\"}]");
    }

    @Test
    void une_ligne_sans_nom_ou_sans_territoire_est_refusee() throws IOException {
        // Given
        String sansNom = "u3,,,,21010004600019,,,,,";
        String sansTerritoire = "u4,École,,,,,,,,";

        // When
        lire("MEC", sansNom, sansTerritoire);

        // Then
        assertThat(refus).containsExactly(Map.entry(2L, "nom est vide"),
                Map.entry(3L, "aucun territoire : collectiviteIds et porteurCodeSiret sont inconnus"));
    }

    @Test
    void un_libelle_de_levier_qui_contient_une_virgule_n_est_pas_coupe() {
        // Given
        List<String> libelles = Nomenclatures.termes(Axe.LEVIERS).stream().map(Terme::libelle).toList();
        String avecVirgule = libelles.stream().filter(l -> l.contains(",")).findFirst().orElseThrow();
        String autre = libelles.stream().filter(l -> !l.contains(",")).findFirst().orElseThrow();

        // When
        List<String> leviers = FormatSchema.decouper(avecVirgule + ", " + autre + ",Inconnu", "leviers");

        // Then
        assertThat(leviers).containsExactly(avecVirgule, autre, "Inconnu");
    }

    private void lire(String plateforme, String... lignes) throws IOException {
        Path fichier = dossier.resolve("projets.csv");
        Files.writeString(fichier, TITRES + "\n" + String.join("\n", lignes) + "\n");
        new Fichier(fichier).lire("auto", plateforme, new Fichier.Lecture() {
            @Override
            public void lue(long numero, ObjectNode projet) {
                projets.add(projet);
            }

            @Override
            public void refusee(long numero, String motif) {
                refus.put(numero, motif);
            }
        });
    }
}
