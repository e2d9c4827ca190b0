package fr.communs.qualification.lexique;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.qualification.lexique.IndexMotifs.Touches;
import fr.communs.qualification.lexique.LexiqueAxe.Acquis;
import fr.communs.qualification.lexique.LexiqueAxe.Declenchement;
import fr.communs.qualification.lexique.Resultat.Note;
import fr.communs.qualification.modele.Trait;
import fr.communs.qualification.modele.Traits;
import fr.communs.qualification.texte.Contexte;
import fr.communs.qualification.texte.Lieux;
import fr.communs.qualification.texte.Normaliseur;
import fr.communs.qualification.texte.TexteNormalise;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The hand-written rules of every axis and what they say of a text, before any model. Immutable, thread-safe. */
public final class Lexique {

    /** Order in which the axes are read: a rule may rely on the labels of the axes before its own. */
    public static final List<Axe> ORDRE = List.of(Axe.SITES, Axe.THEMATIQUES, Axe.INTERVENTIONS, Axe.LEVIERS, Axe.COMPETENCES);
    /** Name, in the table of scores, of the three-way link with the ecological transition. */
    public static final String TE = "te";
    /** Characters read of a name or a description: the subject stands at the beginning, what follows may be anything, of any length. */
    private static final int LONGUEUR_LUE = 20_000;

    private final Normaliseur normaliseur;
    private final Lieux lieux;
    private final IndexMotifs index = new IndexMotifs();
    private final IndexMotifs indexDesSites = new IndexMotifs();
    private final Map<Axe, LexiqueAxe> lexiques = new EnumMap<>(Axe.class);
    private final LexiqueAxe lexiqueTe;
    private final Scores scores;

    /** @param regles lines of the lexicon of each axis by its name, and of {@link #TE} */
    Lexique(Normaliseur normaliseur, Lieux lieux, Map<String, List<String>> regles, Scores scores) {
        this.normaliseur = normaliseur;
        this.lieux = lieux;
        this.scores = scores;
        for (Axe axe : Axe.values()) {
            lexiques.put(axe, new LexiqueAxe(regles.get(axe.nom()), axe == Axe.SITES ? indexDesSites : index));
        }
        lexiqueTe = new LexiqueAxe(regles.get(TE), index);
    }

    /**
     * What the rules say of a text.
     *
     * @param texteDesSites the text without the former uses
     * @param tirs          rules fired, by axis
     * @param tirsTe        rules fired about the link with the ecological transition
     */
    public record Lecture(TexteNormalise texte, TexteNormalise texteDesSites, Map<Axe, List<Declenchement>> tirs,
            List<Declenchement> tirsTe) {

        /** Everything that the model may look at: the words, then what the lexicon says of them. */
        public List<Trait> traits() {
            List<Trait> traits = Traits.de(texte, texteDesSites);
            Set<String> vus = new LinkedHashSet<>();
            ORDRE.forEach(axe -> tirs.get(axe).forEach(d -> ajouter(traits, vus, axe.nom(), d)));
            tirsTe.forEach(d -> ajouter(traits, vus, TE, d));
            return traits;
        }

        private static void ajouter(List<Trait> traits, Set<String> vus, String axe, Declenchement d) {
            String etiquette = Trait.ETIQUETTE + axe + ":" + d.code();
            if (vus.add(etiquette)) {
                traits.add(Trait.duLexique(etiquette));
            }
            String regle = Trait.REGLE + axe + ":" + d.code() + ":" + d.ecriture();
            if (vus.add(regle)) {
                traits.add(Trait.duLexique(regle));
            }
        }
    }

    /** @param description may be null */
    public Lecture lire(String nom, String description) {
        TexteNormalise texte = lieux.masquer(normaliseur.normaliser(borner(nom), borner(description)));
        TexteNormalise texteDesSites = Contexte.sansUsagePasse(texte);
        Touches touches = index.chercher(texte);
        Map<String, Acquis> acquis = new HashMap<>();
        Map<Axe, List<Declenchement>> tirs = new EnumMap<>(Axe.class);
        List<Note> sites = List.of();
        for (Axe axe : ORDRE) {
            List<Declenchement> d = axe == Axe.SITES
                    ? lexiques.get(axe).appliquer(texteDesSites, indexDesSites.chercher(texteDesSites), acquis)
                    : lexiques.get(axe).appliquer(texte, touches, acquis);
            tirs.put(axe, d);
            List<Note> notes = retenir(axe, d, sites, acquis);
            sites = axe == Axe.SITES ? notes : sites;
        }
        return new Lecture(texte, texteDesSites, tirs, lexiqueTe.appliquer(texte, touches, acquis));
    }

    private static String borner(String texte) {
        return texte == null || texte.length() <= LONGUEUR_LUE ? texte : texte.substring(0, LONGUEUR_LUE);
    }

    /** Labels that rules give, sure enough for the rules of the next axes to rely on them. */
    private List<Note> retenir(Axe axe, List<Declenchement> tirs, List<Note> sites, Map<String, Acquis> acquis) {
        Map<String, Candidat> candidats = new LinkedHashMap<>();
        tirs.stream().map(d -> new Candidat(d.code(), scores.precision(axe.nom(), d.code(), d.ecriture(), d.dansLeNom()), d.dansLeNom(),
                        d.preuves()))
                .sorted(Comparator.comparingDouble(Candidat::precision).reversed())
                .forEach(c -> candidats.merge(c.code, c, Candidat::avec));
        Etiquettes etiquettes = new Etiquettes(axe);
        candidats.values().stream().filter(c -> c.precision >= Scores.FIABLE)
                .forEach(c -> etiquettes.ajouter(c.code, c.precision, c.preuves));
        if (axe == Axe.THEMATIQUES) {
            etiquettes.ajouterThematiques(sites);
        }
        List<Note> notes = etiquettes.completes();
        notes.forEach(n -> acquis.put(n.code(), new Acquis(!candidats.containsKey(n.code()) || candidats.get(n.code()).dansLeNom,
                n.preuves())));
        return notes;
    }

    /** A label and what the rules that give it are worth together. */
    private record Candidat(String code, double precision, boolean dansLeNom, List<String> preuves) {

        Candidat avec(Candidat moindre) {
            Set<String> toutes = new LinkedHashSet<>(preuves);
            // The same words read by another rule prove nothing more.
            double ensemble = toutes.addAll(moindre.preuves) ? Scores.combiner(precision, moindre.precision) : precision;
            return new Candidat(code, ensemble, dansLeNom || moindre.dansLeNom, new ArrayList<>(toutes));
        }
    }
}
