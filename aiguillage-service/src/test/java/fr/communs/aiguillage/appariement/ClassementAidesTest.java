package fr.communs.aiguillage.appariement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import fr.communs.aiguillage.appariement.ClassementAides.Aide;
import fr.communs.aiguillage.appariement.ClassementAides.Retenue;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Golden vectors observed on the running reference (contract, appendix E): sets and figures must agree, the order is ours. */
class ClassementAidesTest {

    private static final List<Aide> CATALOGUE = List.of(
            aide("1", th("A", 1.0), si(), in(), "Rénovation énergétique des écoles"),
            aide("2", th("A", 0.8), si(), in(), "Aide aux pistes cyclables"),
            aide("3", th("A", 1.0, "B", 0.9), si("S", 0.9), in("I", 1.0), "Fonds vert rénovation énergétique bâtiments publics"),
            aide("4", th("B", 0.85), si("S", 0.8), in(), "Soutien forêt"),
            aide("5", th(), si("S", 1.0), in(), "Voirie communale"),
            aide("6", th("A", 0.79), si(), in(), "Etudes"),
            aide("7", th(), si(), in(), "Rénovation énergétique école primaire isolation"));
    private static final Classification G2 = new Classification(th("A", 1, "B", 0.8), si("S", 0.9), in());

    private record Attendu(String id, double score, double normalise, int axes) {
    }

    @Test
    void g1_un_theme() {
        verifier(0.8, 0.8, new Classification(th("A", 0.95), si(), in()),
                new Attendu("1", 0.03, 1, 1), new Attendu("3", 0.03, 1, 1), new Attendu("2", 0.01, 0.33, 1));
    }

    @Test
    void g2_deux_themes_et_un_lieu() {
        verifier(0.8, 0.8, G2, new Attendu("3", 0.04, 0.81, 2), new Attendu("1", 0.02, 0.42, 1), new Attendu("5", 0.02, 0.44, 1),
                new Attendu("2", 0.01, 0.14, 1), new Attendu("4", 0.01, 0.22, 2));
    }

    @Test
    void g3_trois_axes() {
        verifier(0.8, 0.8, new Classification(G2.thematiques(), G2.sites(), in("I", 0.8)),
                new Attendu("3", 0.04, 0.83, 3), new Attendu("1", 0.02, 0.37, 1), new Attendu("5", 0.02, 0.39, 1),
                new Attendu("2", 0.01, 0.13, 1), new Attendu("4", 0.01, 0.19, 2));
    }

    @Test
    void g4_seuil_du_projet_abaisse() {
        verifier(0.5, 0.8, new Classification(th("A", 0.5), si(), in()),
                new Attendu("1", 0.01, 1, 1), new Attendu("3", 0.01, 1, 1), new Attendu("2", 0, 0.33, 1));
    }

    @Test
    void g5_seuil_de_l_aide_abaisse() {
        verifier(0.8, 0.7, new Classification(th("A", 0.9), si(), in()), new Attendu("1", 0.04, 1, 1), new Attendu("3", 0.04, 1, 1),
                new Attendu("2", 0.02, 0.5, 1), new Attendu("6", 0.02, 0.48, 1));
    }

    @Test
    void g6_un_lieu_seul() {
        verifier(0.8, 0.8, new Classification(th(), si("S", 0.8), in()),
                new Attendu("3", 0.01, 0.67, 1), new Attendu("5", 0.01, 1, 1), new Attendu("4", 0, 0.33, 1));
    }

    @Test
    void g7_sous_le_seuil_rien_ne_correspond() {
        verifier(0.8, 0.8, new Classification(th("A", 0.79), si(), in()));
    }

    @Test
    void g8_le_texte_complete_les_etiquettes() {
        // Given
        ClassementAides classement = new ClassementAides(new AppariementEtiquettes(), 0, 20);
        // When
        List<Retenue> retenues = classement.classer(new Classification(th("A", 1), si(), in()),
                "rénovation énergétique de l'école primaire", CATALOGUE);
        // Then
        assertThat(retenues).extracting(Retenue::id).containsExactly("1", "3", "2", "7");
        assertThat(retenues.get(0).textuel()).isCloseTo(0.2196, offset(0.00005));
        assertThat(retenues.get(0).combine()).isCloseTo(0.8829, offset(0.00005));
        assertThat(retenues.get(1).textuel()).isCloseTo(0.1636, offset(0.00005));
        assertThat(retenues.get(1).combine()).isCloseTo(0.8745, offset(0.00005));
        assertThat(retenues.get(2).textuel()).isZero();
        assertThat(retenues.get(2).combine()).isCloseTo(0.2805, offset(0.00005));
        assertThat(retenues.get(3).correspondance()).isEmpty();
        assertThat(retenues.get(3).textuel()).isCloseTo(0.3970, offset(0.00005));
        assertThat(retenues.get(3).combine()).isCloseTo(0.0596, offset(0.00005));
    }

    @Test
    void g9_le_texte_seul_repeche_une_aide() {
        // Given
        ClassementAides classement = new ClassementAides(new AppariementEtiquettes(), 0, 20);
        // When
        List<Retenue> retenues = classement.classer(new Classification(th("Z", 1), si(), in()),
                "rénovation énergétique de l'école primaire", CATALOGUE);
        // Then
        assertThat(retenues).extracting(Retenue::id).containsExactly("7");
        assertThat(retenues.get(0).combine()).isCloseTo(0.0596, offset(0.00005));
    }

    @Test
    void g10_la_coupure_ecarte_les_plus_faibles() {
        // Given
        ClassementAides classement = new ClassementAides(new AppariementEtiquettes(), 0.5, 20);
        // When
        List<Retenue> retenues = classement.classer(G2, CATALOGUE);
        // Then
        assertThat(retenues).extracting(Retenue::id).containsExactly("3");
    }

    @Test
    @DisplayName("The order follows the unrounded normalised score: on G6 the exact match comes before the weaker one")
    void une_meilleure_correspondance_precede_toujours_une_moins_bonne() {
        // Given
        ClassementAides classement = new ClassementAides(new AppariementEtiquettes(), 0, 20);
        // When
        List<Retenue> retenues = classement.classer(new Classification(th(), si("S", 0.8), in()), CATALOGUE);
        // Then
        assertThat(retenues).extracting(Retenue::id).containsExactly("5", "3", "4");
    }

    @Test
    void la_limite_garde_les_premieres() {
        // Given
        ClassementAides classement = new ClassementAides(new AppariementEtiquettes(), 0, 2);
        // When
        List<Retenue> retenues = classement.classer(G2, CATALOGUE);
        // Then
        assertThat(retenues).extracting(Retenue::id).containsExactly("3", "5");
    }

    private static void verifier(double seuilProjet, double seuilAide, Classification projet, Attendu... attendus) {
        List<Retenue> retenues = new ClassementAides(new AppariementEtiquettes(seuilProjet, seuilAide), 0, 20).classer(projet, CATALOGUE);
        assertThat(retenues).extracting(r -> new Attendu(r.id(), r.correspondance().orElseThrow().score(),
                        r.correspondance().orElseThrow().scoreNormalise(), r.correspondance().orElseThrow().axesCommuns()))
                .containsExactlyInAnyOrder(attendus);
        assertThat(retenues).isSortedAccordingTo(Comparator.comparingDouble(Retenue::combine).reversed());
    }

    private static Aide aide(String id, List<LabelNote> th, List<LabelNote> si, List<LabelNote> in, String texte) {
        return new Aide(id, new Classification(th, si, in), texte);
    }

    private static List<LabelNote> th(Object... paires) {
        return paires.length == 0 ? List.of() : IntStream.range(0, paires.length / 2)
                .mapToObj(i -> new LabelNote((String) paires[2 * i], ((Number) paires[2 * i + 1]).doubleValue())).toList();
    }

    private static List<LabelNote> si(Object... paires) {
        return th(paires);
    }

    private static List<LabelNote> in(Object... paires) {
        return th(paires);
    }
}
