package fr.communs.qualification.evaluation;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.qualification.lexique.ChargeurMoteur;
import fr.communs.qualification.lexique.Definitions;
import fr.communs.qualification.lexique.Lexique;
import fr.communs.qualification.lexique.MoteurEmbarque;
import fr.communs.qualification.modele.Entraineur;
import fr.communs.qualification.modele.Entraineur.Plan;
import fr.communs.qualification.modele.Entraineur.Texte;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Rebuilds what the engine learns: the words in use, the precision of each rule of the lexicon, then the model. The same lexicon and the
 * same texts always make the same files, to the byte.
 *
 * @param lexique every file of the lexicon by name, {@link ChargeurMoteur#MOTS} and {@link ChargeurMoteur#SCORES} made anew
 * @param modele  content of {@link ChargeurMoteur#MODELE}
 */
record Entrainement(UnaryOperator<String> lexique, byte[] modele) {

    /** Rules rely on labels of earlier axes, at most four times in a row: the measure is then stable. */
    private static final int PASSES = 5;
    private static final int PARTIE_APPRISE_SEULEMENT = -1;
    /**
     * Sheets of the shared corpus and sheets that somebody corrected are few beside those that this project labelled, and the habits of their
     * annotators are the ones to learn (ADR 0014).
     */
    private static final int FOIS_UNE_FICHE_ANNOTEE = 4;

    /**
     * @param manuscrit the hand-written files of the lexicon by name
     * @param exemples  labelled texts, none of which will serve to measure the result
     * @param propres   our own labelled texts: learned from, rules included, but the scales of the networks are not set on them, since they
     *                  were chosen hard
     * @param titres    texts without labels, for the words in use
     */
    static Entrainement entrainer(UnaryOperator<String> manuscrit, List<Exemple> exemples, List<Exemple> propres, List<String> titres,
            Plan plan, Consumer<String> journal) {
        List<Exemple> tous = new ArrayList<>(exemples);
        tous.addAll(propres);
        UnaryOperator<String> avecMots = remplacer(manuscrit, ChargeurMoteur.MOTS, Mots.relever(titres));
        UnaryOperator<String> lexique = remplacer(avecMots, ChargeurMoteur.SCORES, mesurerLesRegles(avecMots, tous));
        Lexique lecteur = ChargeurMoteur.lexique(lexique);
        List<Texte> textes = new ArrayList<>();
        exemples.forEach(e -> textes.add(texte(lecteur, e, e.tirage() % plan.parts(), fois(e))));
        propres.forEach(e -> textes.add(texte(lecteur, e, PARTIE_APPRISE_SEULEMENT, 1)));
        textes.addAll(definitions(lecteur));
        journal.accept("lexique mesuré, " + textes.size() + " textes lus");
        return new Entrainement(lexique, new Entraineur(plan, journal).entrainer(textes));
    }

    MoteurEmbarque moteur() {
        return ChargeurMoteur.construire(lexique, new ByteArrayInputStream(modele));
    }

    static int fois(Exemple annote) {
        return annote.description().isBlank() ? 1 : FOIS_UNE_FICHE_ANNOTEE;
    }

    private static Texte texte(Lexique lecteur, Exemple e, int part, int fois) {
        return new Texte(lecteur.lire(e.nom(), e.description()).traits(), attendues(e), e.te(), part, fois);
    }

    private static Map<Axe, Set<String>> attendues(Exemple e) {
        Map<Axe, Set<String>> attendues = new EnumMap<>(Axe.class);
        for (Axe axe : e.etiquettes().keySet()) {
            attendues.put(axe, Parents.avec(axe, e.etiquettes(axe)));
        }
        return attendues;
    }

    /** Our own definition of each label is a text that says this label, and nothing of the other axes. */
    private static List<Texte> definitions(Lexique lecteur) {
        List<Texte> textes = new ArrayList<>();
        for (Axe axe : Axe.values()) {
            Nomenclatures.termes(axe).forEach(t -> Definitions.de(t.code()).ifPresent(d -> textes.add(new Texte(
                    lecteur.lire(t.libelle(), d).traits(), Map.of(axe, Parents.avec(axe, Set.of(t.code()))), null,
                    PARTIE_APPRISE_SEULEMENT, 1))));
        }
        return textes;
    }

    private static String mesurerLesRegles(UnaryOperator<String> manuscrit, List<Exemple> exemples) {
        String scores = "";
        for (int passe = 0; passe < PASSES; passe++) {
            Lexique lecteur = ChargeurMoteur.lexique(remplacer(manuscrit, ChargeurMoteur.SCORES, scores));
            List<Lexique.Lecture> lectures = exemples.stream().map(e -> lecteur.lire(e.nom(), e.description())).toList();
            List<String> lignes = new ArrayList<>(List.of("# Written by ./communs evaluer --entrainer"));
            for (Axe axe : Axe.values()) {
                int[] annotes = IntStream.range(0, exemples.size()).filter(i -> exemples.get(i).etiquettes().containsKey(axe)).toArray();
                lignes.addAll(new Calibrage(axe.nom()).calibrer(
                        Arrays.stream(annotes).mapToObj(i -> lectures.get(i).tirs().get(axe)).toList(),
                        Arrays.stream(annotes).mapToObj(i -> Parents.avec(axe, exemples.get(i).etiquettes(axe))).toList()));
            }
            int[] lies = IntStream.range(0, exemples.size()).filter(i -> exemples.get(i).te() != null).toArray();
            lignes.addAll(new Calibrage(Lexique.TE).calibrer(Arrays.stream(lies).mapToObj(i -> lectures.get(i).tirsTe()).toList(),
                    Arrays.stream(lies).mapToObj(i -> Set.of(exemples.get(i).te())).toList()));
            scores = String.join("\n", lignes) + "\n";
        }
        return scores;
    }

    private static UnaryOperator<String> remplacer(UnaryOperator<String> fichiers, String nom, String contenu) {
        return n -> n.equals(nom) ? contenu : fichiers.apply(n);
    }
}
