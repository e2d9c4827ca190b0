package fr.communs.qualification.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.qualification.lexique.ChargeurMoteur;
import fr.communs.qualification.lexique.Resultat.Note;
import fr.communs.qualification.modele.Entraineur.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The whole chain, lexicon included, on a few sentences of our own; the full check is described in the model card. */
class EntrainementTest {

    private static final Plan PETIT = new Plan(2, 1, 16, 40);

    @Test
    void entrainer_deux_fois_donne_les_memes_fichiers_a_l_octet_pres() {
        // When
        Entrainement a = entrainer(textes());
        Entrainement b = entrainer(textes());

        // Then
        assertThat(a.modele()).isEqualTo(b.modele());
        for (String nom : List.of(ChargeurMoteur.MOTS, ChargeurMoteur.SCORES)) {
            assertThat(a.lexique().apply(nom)).isEqualTo(b.lexique().apply(nom)).isNotEmpty();
        }
        assertThat(a.moteur().version()).isEqualTo(b.moteur().version());
    }

    @Test
    void des_corrections_ajoutees_changent_la_reponse() {
        // Given
        List<Exemple> corriges = new ArrayList<>(textes());
        for (int i = 0; i < 20; i++) {
            corriges.add(exemple("Réfection du boulodrome " + (char) ('a' + i), "S10"));
        }

        // When
        List<String> avant = sites(entrainer(textes()));
        List<String> apres = sites(entrainer(corriges));

        // Then
        assertThat(avant).doesNotContain("S10");
        assertThat(apres).contains("S10");
    }

    private static List<String> sites(Entrainement e) {
        return e.moteur().qualifier("Réfection du boulodrome", null).notes(Axe.SITES).stream().map(Note::code).toList();
    }

    private static Entrainement entrainer(List<Exemple> exemples) {
        return Entrainement.entrainer(ChargeurMoteur::lexiqueLivre, exemples, List.of(), exemples.stream().map(Exemple::nom).toList(), PETIT, s -> { });
    }

    private static List<Exemple> textes() {
        List<Exemple> textes = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            textes.add(i % 2 == 0 ? exemple("Rénovation du gymnase " + (char) ('a' + i % 26), "S8")
                    : exemple("Rénovation de l'école " + (char) ('a' + i % 26), "S19"));
        }
        return textes;
    }

    private static Exemple exemple(String nom, String site) {
        return new Exemple("x", nom, "", "I", Map.of(Axe.SITES, Set.of(site), Axe.INTERVENTIONS, Set.of("I1")));
    }
}
