package fr.communs.aiguillage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.communs.aiguillage.catalogue.ContexteCatalogue.Champ;
import fr.communs.aiguillage.catalogue.LotImport.ContexteImporte;
import fr.communs.socle.probleme.Probleme;
import fr.communs.socle.probleme.ProblemeException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LectureContextesTest {

    private static final String ENTETE = "serviceName,sousTitre,description,logoUrl,redirectionUrl,redirectionLabel,iframeUrl,extendLabel,"
            + "status,leviers,competences,regions,extraFields,isListed\n";

    private static List<LigneContexte> lignes() {
        return LectureContextes.lire(LectureServicesTest.ressource("contextes.csv")).contextes().stream()
                .map(ContexteImporte::ligne).toList();
    }

    @Test
    void null_ignore_l_axe_et_vide_accepte_toute_valeur() {
        // When
        List<LigneContexte> lignes = lignes();

        // Then
        assertThat(lignes.get(0).leviers()).isNull();
        assertThat(lignes.get(1).leviers()).isEmpty();
        assertThat(lignes.get(1).phases()).isNull();
        assertThat(lignes.get(1).regions()).isEmpty();
    }

    @Test
    void les_listes_sont_lues_entieres_et_les_competences_traduites_en_codes() {
        // When
        LigneContexte ports = lignes().get(0);

        // Then
        assertThat(ports.phases()).containsExactly("Idée", "Étude");
        assertThat(ports.competences()).containsExactly("90-854", "90-314");
        assertThat(ports.regions()).containsExactly("53");
        assertThat(ports.champs()).containsExactly(new Champ("surface", "Surface en m2"));
        assertThat(ports.liste()).isTrue();
    }

    @Test
    void les_textes_vides_sont_ceux_du_service() {
        assertThat(lignes().get(0)).extracting(LigneContexte::description, LigneContexte::redirectionUrl, LigneContexte::logoUrl)
                .containsOnlyNulls();
    }

    @Test
    void null_a_cote_d_une_valeur_est_ignore_et_signale() {
        // When
        LotImport lot = LectureContextes.lire(LectureServicesTest.ressource("contextes.csv"));

        // Then
        assertThat(lot.contextes().get(1).ligne().competences()).containsExactly("90-84");
        assertThat(lot.avertissements()).containsExactly("ligne 3, colonne competences : NULL ignoré à côté d'autres valeurs");
    }

    @Test
    void toute_valeur_inconnue_est_nommee_avec_sa_ligne_et_sa_colonne() {
        // Given
        String csv = ENTETE + "A,,,,,,,,Rêve,Marche à pied,Magie,Atlantide,{name},TRUE\n";

        // When
        assertThatThrownBy(() -> LectureContextes.lire(csv.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(ProblemeException.class,
                // Then
                e -> assertThat(e.probleme().erreurs()).extracting(Probleme.Champ::champ, Probleme.Champ::message).contains(
                        tuple("ligne 2, colonne status", "valeur inconnue « Rêve »"),
                        tuple("ligne 2, colonne leviers", "valeur inconnue « Marche à pied »"),
                        tuple("ligne 2, colonne competences", "valeur inconnue « Magie »"),
                        tuple("ligne 2, colonne regions", "valeur inconnue « Atlantide »"),
                        tuple("ligne 2, colonne extraFields", "liste de {name, label} attendue")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[null]", "[{}]", "{name:'a'}", "{name:' ',label:'b'}", "{name:'a',label:'b',autre:1}", "{name:1,label:'b'}",
            "{name:'a\\u0000',label:'b'}", "[{name:'a',label:'b'}] suite", "{name:'a',label:'b'}]", "7", "[[]]"})
    void un_champ_incomplet_ou_mal_forme_est_refuse_par_sa_ligne_et_sa_colonne(String cellule) {
        // Given
        String csv = ENTETE + "A,s,d,,,,,,NULL,,NULL,,\"" + cellule + "\",TRUE\n";

        // When
        assertThatThrownBy(() -> LectureContextes.lire(csv.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(ProblemeException.class,
                // Then
                e -> assertThat(e.probleme().erreurs()).singleElement().satisfies(refus -> {
                    assertThat(refus.champ()).isEqualTo("ligne 2, colonne extraFields");
                    assertThat(refus.message()).startsWith("liste de {name, label} attendue");
                }));
    }

    @Test
    void un_caractere_nul_est_refuse_par_sa_ligne_et_sa_colonne() {
        // Given
        String csv = ENTETE + "A,s,un\0deux,,,,,,NULL,,NULL,,,TRUE\n";

        // When
        assertThatThrownBy(() -> LectureContextes.lire(csv.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(ProblemeException.class,
                // Then
                e -> assertThat(e.probleme().erreurs()).extracting(Probleme.Champ::champ).containsExactly("ligne 2, colonne description"));
    }

    @Test
    void deux_contextes_aux_memes_textes_gardent_des_identites_distinctes_et_stables() {
        // Given
        byte[] csv = (ENTETE + "A,s,d,,,,,,NULL,Vélo,NULL,,,TRUE\n"
                + "A,s,d,,,,,,NULL,Covoiturage,NULL,,,TRUE\n").getBytes(StandardCharsets.UTF_8);

        // When
        LotImport lot = LectureContextes.lire(csv);

        // Then
        assertThat(lot.contextes()).extracting(c -> c.ligne().id()).doesNotHaveDuplicates();
        assertThat(LectureContextes.lire(csv)).isEqualTo(lot);
    }
}
