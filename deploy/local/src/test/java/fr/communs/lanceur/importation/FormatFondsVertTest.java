package fr.communs.lanceur.importation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatFondsVertTest {

    private static final String TITRES = "nom_region,code_departement,code_commune,nom_demarche_ds,numero_dossier_ds,nom_du_projet,siren,"
            + "montant_engage";

    @TempDir
    Path dossier;

    private final List<ObjectNode> projets = new ArrayList<>();
    private final Map<Long, String> refus = new TreeMap<>();

    @Test
    void une_ligne_devient_un_projet_dont_le_montant_est_une_subvention() throws IOException {
        // Given
        String ligne = "Auvergne-Rhône-Alpes,01,01004,Mesure de test,123,Rénover la halle,210100046,21667.5";

        // When
        lire(ligne);

        // Then
        assertThat(projets).singleElement().extracting(JsonNode::toString).isEqualTo("{\"externalId\":\"123\",\"nom\":\"Rénover la halle\","
                + "\"programme\":\"Fonds vert\",\"collectivites\":[{\"type\":\"Commune\",\"code\":\"01004\"}],"
                + "\"description\":\"Mesure de test\",\"financements\":[{\"source\":\"Fonds Vert\",\"montantAttribue\":21667.50}]}");
    }

    @ParameterizedTest(name = "commune {0}, siren {1}, département {2} → {3} {4}")
    @CsvSource({
        "01004, 200078004, 01, Commune, 01004",
        "01015, NULL, 01, Commune, 01015",
        "NULL, 210100046, 01, Commune, 01004",
        "NULL, 210100046.0, 01, Commune, 01004",
        "NULL, 21010004600019, 01, Commune, 01004",
        "NULL, 200046977, 69, EPCI, 200046977",
        "99999, 999999999, 2A, Departement, 2A",
        "NULL, NULL, 974, Departement, 974"
    })
    void le_territoire_est_la_commune_sinon_le_siren_sinon_le_departement(String commune, String siren, String departement, String type,
            String code) throws IOException {
        // Given
        String ligne = "R," + departement + "," + commune + ",M,1,Nom," + siren + ",1";

        // When
        lire(ligne);

        // Then
        assertThat(projets).singleElement().extracting(p -> p.path("collectivites").toString())
                .isEqualTo("[{\"type\":\"" + type + "\",\"code\":\"" + code + "\"}]");
    }

    @Test
    void une_ligne_sans_territoire_est_refusee_avec_son_numero_et_sa_raison() throws IOException {
        // Given
        String bonne = "R,01,01004,M,1,Nom,NULL,1";
        String mauvaise = "R,NULL,NULL,M,2,Nom,NULL,1";

        // When
        lire(bonne, mauvaise);

        // Then
        assertThat(projets).hasSize(1);
        assertThat(refus).containsExactly(Map.entry(3L,
                "aucun territoire : code_commune, siren et code_departement sont inconnus"));
    }

    @Test
    void un_numero_repete_prend_un_rang_dans_l_ordre_du_fichier_meme_apres_un_refus() throws IOException {
        // Given
        String refusee = "R,NULL,NULL,M,77,Deux,NULL,1";

        // When
        lire("R,01,01004,M,77,Un,NULL,1", refusee, "R,01,01004,M,77,Trois,NULL,1", "R,01,01004,M,78,Autre,NULL,1");

        // Then
        assertThat(projets).extracting(p -> p.path("externalId").asText()).containsExactly("77", "77-3", "78");
    }

    @Test
    void sans_numero_l_identite_vient_de_la_commune_du_titre_et_du_montant() throws IOException {
        // Given
        String sansNumero = "R,01,01004,M,Non Renseigné,Halle,NULL,100";

        // When
        lire(sansNumero, sansNumero, "R,01,01004,M,Non Renseigné,Halle,NULL,101");

        // Then
        assertThat(projets).extracting(p -> p.path("externalId").asText()).hasSize(3).doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).matches("[0-9a-f]{64}(-2)?"));
        assertThat(projets.get(1).path("externalId").asText()).isEqualTo(projets.get(0).path("externalId").asText() + "-2");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"21667, 21667.00", "23828.9, 23828.90", "12345.67000000001, 12345.67", "0.005, 0.01", "0, 0.00"})
    void un_montant_a_deux_decimales(String cellule, String montant) throws IOException {
        // Given
        String ligne = "R,01,01004,M,1,Nom,NULL," + cellule;

        // When
        lire(ligne);

        // Then
        assertThat(projets.get(0).path("financements").path(0).path("montantAttribue").decimalValue()).isEqualByComparingTo(montant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "-1", "beaucoup"})
    void un_montant_qui_n_en_est_pas_un_refuse_la_ligne(String cellule) throws IOException {
        // Given
        String ligne = "R,01,01004,M,1,Nom,NULL," + cellule;

        // When
        lire(ligne);

        // Then
        assertThat(refus.values()).containsExactly("montant_engage n'est pas un montant : " + cellule);
    }

    @Test
    void un_fichier_a_points_virgules_et_marque_d_ordre_se_lit_aussi() throws IOException {
        // Given
        Path fichier = dossier.resolve("fr.csv");
        Files.writeString(fichier, "\uFEFF" + TITRES.replace(',', ';') + "\n"
                + "R;01;01004;M;9;\"Halle\net préau\";NULL;1\nR;NULL;NULL;M;9;X;NULL;1\n");

        // When
        new Fichier(fichier).lire("auto", "FondVert", collecte());

        // Then
        assertThat(projets).extracting(p -> p.path("nom").asText()).containsExactly("Halle\net préau");
        assertThat(refus).containsOnlyKeys(4L);
    }

    private void lire(String... lignes) throws IOException {
        Path fichier = dossier.resolve("fonds-vert.csv");
        Files.writeString(fichier, TITRES + "\n" + String.join("\n", lignes) + "\n");
        new Fichier(fichier).lire("auto", "FondVert", collecte());
    }

    private Fichier.Lecture collecte() {
        return new Fichier.Lecture() {
            @Override
            public void lue(long numero, ObjectNode projet) {
                projets.add(projet);
            }

            @Override
            public void refusee(long numero, String motif) {
                refus.put(numero, motif);
            }
        };
    }
}
