package fr.communs.qualification.lexique;

import static org.assertj.core.api.Assertions.assertThat;

import fr.communs.qualification.lexique.LexiqueAxe.Acquis;
import fr.communs.qualification.lexique.LexiqueAxe.Declenchement;
import fr.communs.qualification.texte.Normaliseur;
import fr.communs.qualification.texte.Orthographe;
import fr.communs.qualification.texte.Passage;
import fr.communs.qualification.texte.TexteNormalise;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        TexteNormalise texte = normaliser("Projet communal", "avec panneaux solaires");

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
    void un_motif_ancre_au_debut_ne_lit_que_les_premiers_mots_du_nom() {
        // Given
        LexiqueAxe ancre = lire("[T1] x", "(?<!.)ecoles?");

        // Then
        assertThat(codes(ancre, "ecole neuve", "grange")).containsExactly("T1");
        assertThat(codes(ancre, "grange, ecole", null)).isEmpty();
        assertThat(codes(ancre, "grange", "ecole neuve")).isEmpty();
    }

    @Test
    void un_motif_peut_demander_le_debut_du_nom_ou_de_la_description() {
        // Given
        LexiqueAxe debuts = lire("[T1] x", "(?<!\\w )achats?");

        // Then
        assertThat(codes(debuts, "achat d un broyeur", null)).containsExactly("T1");
        assertThat(codes(debuts, "un broyeur", "achat et pose")).containsExactly("T1");
        assertThat(codes(debuts, "un achat", "un achat")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ecole neuve, , T1 T2", "ecole neuve !, , T1 T2", "ecole neuve, grange, T1", "ecole neuve !, grange, T1", "ecole neuve bleue, ,''",
            "grange, ecole neuve, T2"})
    void la_fin_du_nom_n_est_pas_celle_du_texte(String nom, String description, String attendus) {
        assertThat(String.join(" ", codes(lire("[T1] x", "ecole neuve(?= {2})", "[T2] y", "ecole neuve(?= *$)"), nom, description)))
                .isEqualTo(attendus);
    }

    @Test
    void une_condition_au_nom_ne_voit_pas_la_description() {
        // Given
        LexiqueAxe auNom = lire("[T1] x", "nom:etudes?|diagnosti\\w+");

        // Then
        assertThat(codes(auNom, "travaux et diagnostic", "etude de sol")).containsExactly("T1");
        assertThat(codes(auNom, "travaux", "etude et diagnostic")).isEmpty();
    }

    @Test
    void une_condition_au_nom_niee_ne_retient_la_regle_que_pour_un_mot_du_nom() {
        // Given
        LexiqueAxe auNom = lire("[T1] x", "ecoles? & !nom:cameras?", "[T2] y", "ecoles?", "sauf nom:cameras?");

        // Then
        assertThat(codes(auNom, "ecole", "avec une camera")).containsExactly("T1", "T2");
        assertThat(codes(auNom, "ecole, une camera", null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nom:cameras?, $video", "cameras?, nom:$video", "nom:cameras?, nom:$video"})
    void un_motif_nomme_peut_etre_au_nom(String motif, String condition) {
        // Given
        LexiqueAxe auNom = lire("$video = " + motif, "[T1] x", condition, "[T2] y", "ecoles? & !" + condition);

        // Then
        assertThat(codes(auNom, "ecole, une camera", null)).containsExactly("T1");
        assertThat(codes(auNom, "ecole", "avec une camera")).containsExactly("T2");
    }

    @ParameterizedTest
    @CsvSource({"nom:cameras?, cameras?, T2", "cameras?, nom:cameras?, T1"})
    void un_meme_motif_vaut_au_nom_dans_une_regle_et_partout_dans_l_autre(String premiere, String seconde, String partout) {
        // Given
        LexiqueAxe auNom = lire("[T1] x", premiere, "[T2] y", seconde);

        // Then
        assertThat(codes(auNom, "une camera", null)).containsExactlyInAnyOrder("T1", "T2");
        assertThat(codes(auNom, "ecole", "une camera")).containsExactly(partout);
    }

    @Test
    void la_preuve_d_une_condition_au_nom_est_le_mot_lui_meme() {
        // Given
        TexteNormalise texte = normaliser("Travaux urgents à l'école du bourg", "une école");

        // When
        List<Declenchement> tirs = lire("[T1] x", "nom:ecoles?").appliquer(texte, index.chercher(texte), Map.of());

        // Then
        assertThat(tirs).singleElement().satisfies(d -> {
            assertThat(d.dansLeNom()).isTrue();
            assertThat(d.preuves()).containsExactly("école");
            assertThat(d.passages()).containsExactly(new Passage(Passage.NOM, 20, 25, "école"));
        });
    }

    private LexiqueAxe lire(String... lignes) {
        return new LexiqueAxe(List.of(lignes), index);
    }

    private static TexteNormalise normaliser(String nom, String description) {
        return new Normaliseur(Map.of(), Orthographe.AUCUNE).normaliser(nom, description);
    }

    private List<String> codes(LexiqueAxe lu, String nom, String description) {
        TexteNormalise texte = normaliser(nom, description);
        return lu.appliquer(texte, index.chercher(texte), Map.of()).stream().map(Declenchement::code).toList();
    }

    @Test
    void un_motif_nomme_vaut_pour_les_regles_qui_le_suivent() {
        // Given: two files, each with a word of its own under the same name
        LexiqueAxe deux = new LexiqueAxe(List.of("$lieu = ecoles?", "[T1] x", "$lieu & neuve", "$lieu = mairies?", "[T2] y", "$lieu & neuves?"),
                index);
        TexteNormalise texte = normaliser("ecole neuve", null);

        // Then
        assertThat(deux.appliquer(texte, index.chercher(texte), Map.of())).extracting(Declenchement::code).containsExactly("T1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mairies?", "nom:ecoles?"})
    void une_meme_regle_ne_peut_pas_dire_deux_choses(String autre) {
        Assertions.assertThatThrownBy(() -> lire("$lieu = ecoles?", "[T1] x", "$lieu & neuve", "$lieu = " + autre, "$lieu & neuve"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("$lieu & neuve");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nom:@S19", "$dans", "nom:!cameras?", "!nom: cameras?", "nom:", "ecoles?|nom:cameras?", "Nom:ecoles?",
            "nom:caméra"})
    void ce_qui_ne_serait_jamais_trouve_est_refuse(String condition) {
        Assertions.assertThatThrownBy(() -> lire("$lieu = ecoles?", "$dans = nom:$lieu", "[T1] x", "ecoles? & " + condition))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("ecoles? & " + condition);
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
        TexteNormalise texte = normaliser(nom, null);
        return lexique.appliquer(texte, index.chercher(texte), acquis);
    }
}
