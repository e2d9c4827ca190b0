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

    @Test
    void une_fiche_annotee_compte_quatre_fois_et_un_titre_une() {
        assertThat(Entrainement.fois(new Exemple("f", "Halle", "Un marché couvert.", "I", Map.of()))).isEqualTo(4);
        assertThat(Entrainement.fois(new Exemple("t", "Halle", " ", "I", Map.of()))).isEqualTo(1);
    }

    @Test
    void nos_textes_sont_appris_sans_regler_l_echelle_des_scores() {
        // Given: labels that contradict the others, and that no scale could make right
        List<Exemple> propres = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            propres.add(exemple("Réfection du boulodrome " + (char) ('a' + i), i % 2 == 0 ? "S10" : "S13"));
        }
        List<String> sans = new ArrayList<>();
        List<String> avec = new ArrayList<>();
        List<Exemple> exemples = new ArrayList<>(textes());

        // When
        entrainer(exemples, List.of(), sans);
        Entrainement e = entrainer(exemples, propres, avec);

        // Then
        assertThat(sites(e)).containsAnyOf("S10", "S13");
        assertThat(precisionDesSites(avec)).isEqualTo(precisionDesSites(sans));
    }

    /** How often the networks were right where their scale was set. */
    private static String precisionDesSites(List<String> journal) {
        return journal.stream().filter(l -> l.startsWith(Axe.SITES.nom())).map(l -> l.replaceAll(".*justesse ([0-9.]+).*", "$1"))
                .findFirst().orElseThrow();
    }

    private static List<String> sites(Entrainement e) {
        return e.moteur().qualifier("Réfection du boulodrome", null).notes(Axe.SITES).stream().map(Note::code).toList();
    }

    private static Entrainement entrainer(List<Exemple> exemples) {
        return entrainer(exemples, List.of(), new ArrayList<>());
    }

    private static Entrainement entrainer(List<Exemple> exemples, List<Exemple> propres, List<String> journal) {
        return Entrainement.entrainer(ChargeurMoteur::lexiqueLivre, exemples, propres, exemples.stream().map(Exemple::nom).toList(), PETIT,
                journal::add);
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
