package fr.communs.qualification.lexique;

import static org.assertj.core.api.Assertions.assertThat;

import fr.communs.qualification.lexique.LexiqueAxe.Acquis;
import fr.communs.qualification.lexique.LexiqueAxe.Declenchement;
import fr.communs.qualification.texte.Normaliseur;
import fr.communs.qualification.texte.Orthographe;
import fr.communs.qualification.texte.TexteNormalise;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class LexiqueAxeTest {

    private static final String LEXIQUE = """
            # comment
            $renover = renovations?|rehabilit\\w+
            @batiment = S19 S46
            [T1] Première
            panneaux? solaires?
            sauf sans panneaux?
            [T2] Deuxième
            $renover & @batiment
            [T3] Troisième
            ecoles? & !maternelles? & !@S40
            """;

    private final IndexMotifs index = new IndexMotifs();
    private final LexiqueAxe lexique = new LexiqueAxe(LEXIQUE.lines().toList(), index);

    @Test
    void un_motif_ne_touche_que_des_mots_entiers() {
        assertThat(codes("pose de panneaux solaires", Map.of())).containsExactly("T1");
        assertThat(codes("pose de panneaux solairess", Map.of())).isEmpty();
        assertThat(codes("des superpanneaux solaires", Map.of())).isEmpty();
    }

    @Test
    void une_ligne_sauf_retire_le_label_de_sa_section() {
        assertThat(codes("panneau solaire sans panneau publicitaire", Map.of())).isEmpty();
    }

    @Test
    void un_motif_nomme_et_une_liste_nommee_se_rejoignent() {
        // Given
        Map<String, Acquis> mairie = Map.of("S46", new Acquis(true, List.of("mairie")));

        // When
        List<Declenchement> tirs = appliquer("rehabilitation de la mairie", mairie);

        // Then
        assertThat(tirs).extracting(Declenchement::code).containsExactly("T2");
        assertThat(tirs.get(0).preuves()).containsExactly("rehabilitation", "mairie");
        assertThat(codes("rehabilitation de la mairie", Map.of())).isEmpty();
    }

    @Test
    void une_exclusion_retient_la_regle() {
        assertThat(codes("ecole du bourg", Map.of())).containsExactly("T3");
        assertThat(codes("ecole maternelle", Map.of())).isEmpty();
        assertThat(codes("ecole du bourg", Map.of("S40", new Acquis(true, List.of())))).isEmpty();
    }

    @Test
    void une_preuve_dans_la_description_n_est_pas_dans_le_nom() {
        // Given
        TexteNormalise texte = new Normaliseur(Map.of(), Orthographe.AUCUNE).normaliser("Projet communal", "avec panneaux solaires");

        // When
        List<Declenchement> tirs = lexique.appliquer(texte, index.chercher(texte), Map.of());

        // Then
        assertThat(tirs).singleElement().satisfies(d -> {
            assertThat(d.dansLeNom()).isFalse();
            assertThat(d.preuves()).containsExactly("panneaux solaires");
        });
    }

    @Test
    void un_motif_nomme_inconnu_est_refuse_au_chargement() {
        Assertions.assertThatThrownBy(() -> new LexiqueAxe(List.of("[T1] x", "$absent & ecoles?"), new IndexMotifs()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("$absent");
    }

    @Test
    void un_motif_ancre_au_debut_ne_lit_que_le_nom() {
        // Given
        LexiqueAxe ancre = new LexiqueAxe(List.of("[T1] x", "(?<!.)(\\w+ ){0,3}neuve", "[T2] y", "(?<!.)(\\w+ ){0,3}bleue|(\\w+ )verte"), index);

        // Then
        assertThat(codes(ancre, "ecole neuve", "grange")).containsExactly("T1");
        assertThat(codes(ancre, "grange", "ecole neuve")).isEmpty();
        assertThat(codes(ancre, "grange", "une ecole verte")).containsExactly("T2");
    }

    @Test
    void les_mots_passes_avant_celui_qu_on_cherche_ne_sont_pas_une_preuve() {
        // Given
        LexiqueAxe ancre = new LexiqueAxe(List.of("[T1] x", "(?<!.)(\\w+ ){0,6}ecoles?"), index);
        TexteNormalise texte = new Normaliseur(Map.of(), Orthographe.AUCUNE).normaliser("travaux urgents a l'ecole du bourg", null);

        // Then
        assertThat(ancre.appliquer(texte, index.chercher(texte), Map.of())).singleElement()
                .satisfies(d -> assertThat(d.preuves()).containsExactly("ecole"));
    }

    private List<String> codes(LexiqueAxe lu, String nom, String description) {
        TexteNormalise texte = new Normaliseur(Map.of(), Orthographe.AUCUNE).normaliser(nom, description);
        return lu.appliquer(texte, index.chercher(texte), Map.of()).stream().map(Declenchement::code).toList();
    }

    @Test
    void un_motif_nomme_vaut_pour_les_regles_qui_le_suivent() {
        // Given: two files, each with a word of its own under the same name
        LexiqueAxe deux = new LexiqueAxe(List.of("$lieu = ecoles?", "[T1] x", "$lieu & neuve", "$lieu = mairies?", "[T2] y", "$lieu & neuves?"),
                index);
        TexteNormalise texte = new Normaliseur(Map.of(), Orthographe.AUCUNE).normaliser("ecole neuve", null);

        // Then
        assertThat(deux.appliquer(texte, index.chercher(texte), Map.of())).extracting(Declenchement::code).containsExactly("T1");
    }

    @Test
    void une_meme_regle_ne_peut_pas_dire_deux_choses() {
        Assertions.assertThatThrownBy(() -> new LexiqueAxe(List.of("$lieu = ecoles?", "[T1] x", "$lieu & neuve", "$lieu = mairies?", "$lieu & neuve"),
                new IndexMotifs())).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("$lieu & neuve");
    }

    @Test
    void une_liste_nommee_ne_peut_pas_etre_redite() {
        Assertions.assertThatThrownBy(() -> new LexiqueAxe(List.of("@lieux = S1", "@lieux = S2"), new IndexMotifs()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("@lieux");
    }

    private List<String> codes(String texte, Map<String, Acquis> acquis) {
        return appliquer(texte, acquis).stream().map(Declenchement::code).toList();
    }

    private List<Declenchement> appliquer(String nom, Map<String, Acquis> acquis) {
        TexteNormalise texte = new Normaliseur(Map.of(), Orthographe.AUCUNE).normaliser(nom, null);
        return lexique.appliquer(texte, index.chercher(texte), acquis);
    }
}
