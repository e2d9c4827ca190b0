package fr.communs.qualification.lexique;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import fr.communs.qualification.lexique.Explication.EtiquetteExpliquee;
import fr.communs.qualification.lexique.Explication.LienExplique;
import fr.communs.qualification.lexique.Explication.RegleLue;
import fr.communs.qualification.lexique.IndexMotifs.Touches;
import fr.communs.qualification.lexique.LexiqueAxe.Acquis;
import fr.communs.qualification.lexique.LexiqueAxe.Declenchement;
import fr.communs.qualification.lexique.Resultat.Note;
import fr.communs.qualification.texte.Contexte;
import fr.communs.qualification.texte.Lieux;
import fr.communs.qualification.texte.Normaliseur;
import fr.communs.qualification.texte.TexteNormalise;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The embedded engine: lexicon and rules, no network, no randomness. The same text always gives the same result, and each label comes
 * with the words that carried it. Thread-safe.
 */
public final class MoteurEmbarque {

    /** Order in which the axes are read: a rule may rely on the labels of the axes before its own. */
    public static final List<Axe> ORDRE = List.of(Axe.SITES, Axe.THEMATIQUES, Axe.INTERVENTIONS, Axe.LEVIERS, Axe.COMPETENCES);
    /** Name, in the table of scores, of the three-way link with the ecological transition. */
    public static final String TE = "te";
    /** A label below this score is not worth showing. */
    private static final double PLANCHER = 0.2;
    private static final int PREUVES_AU_PLUS = 4;
    /** Characters read of a name or a description. */
    private static final int LONGUEUR_LUE = 20_000;

    private final Normaliseur normaliseur;
    private final Lieux lieux;
    private final IndexMotifs index;
    private final IndexMotifs indexDesSites;
    private final Map<Axe, LexiqueAxe> lexiques;
    private final LexiqueAxe lexiqueTe;
    private final Scores scores;
    private final String version;

    /** @param regles lines of the lexicon of each axis by its name, and of {@link #TE} */
    MoteurEmbarque(Normaliseur normaliseur, Lieux lieux, Map<String, List<String>> regles, Scores scores, String version) {
        this.normaliseur = normaliseur;
        this.lieux = lieux;
        this.scores = scores;
        this.version = version;
        index = new IndexMotifs();
        indexDesSites = new IndexMotifs();
        lexiques = new EnumMap<>(Axe.class);
        for (Axe axe : Axe.values()) {
            lexiques.put(axe, new LexiqueAxe(regles.get(axe.nom()), axe == Axe.SITES ? indexDesSites : index));
        }
        lexiqueTe = new LexiqueAxe(regles.get(TE), index);
    }

    /** A text ready to be read: without place names, and for the sites without the former uses either. */
    public record Lecture(TexteNormalise texte, TexteNormalise texteDesSites) {
    }

    /** Version of the lexicon, the rules and their scores together: it changes with any of them. */
    public String version() {
        return version;
    }

    /** @param description may be null; both may be empty, foreign or meaningless: the answer is then an honest "imprecis" without label */
    public Resultat qualifier(String nom, String description) {
        Lecture lecture = lire(nom, description);
        Map<String, Acquis> acquis = new HashMap<>();
        Map<Axe, List<Note>> notes = new EnumMap<>(Axe.class);
        Touches touches = index.chercher(lecture.texte);
        for (Axe axe : ORDRE) {
            List<Declenchement> d = axe == Axe.SITES ? declencher(axe, lecture, acquis)
                    : lexiques.get(axe).appliquer(lecture.texte, touches, acquis);
            notes.put(axe, noter(axe, d, scores, notes, acquis));
        }
        return new Resultat(lien(lexiqueTe.appliquer(lecture.texte, touches, acquis)), notes, probabiliteTe(notes.get(Axe.THEMATIQUES)));
    }

    /** The answer of {@link #qualifier} with everything that led to it; slower, for the eyes of a person. */
    public Explication expliquer(String nom, String description) {
        Resultat resultat = qualifier(nom, description);
        Lecture lecture = lire(nom, description);
        Map<String, Acquis> acquis = new HashMap<>();
        Map<Axe, List<Note>> notes = new EnumMap<>(Axe.class);
        Map<Axe, List<EtiquetteExpliquee>> etiquettes = new EnumMap<>(Axe.class);
        for (Axe axe : ORDRE) {
            List<Declenchement> tirs = declencher(axe, lecture, acquis);
            notes.put(axe, noter(axe, tirs, scores, notes, acquis));
            etiquettes.put(axe, resultat.notes(axe).stream().map(n -> new EtiquetteExpliquee(n.code(), n.libelle(), n.score(),
                    regles(tirs, n.code()), List.of())).toList());
        }
        List<Declenchement> tirs = declencherTe(lecture, acquis);
        return new Explication(new LienExplique(resultat.te().classe(), resultat.te().score(), regles(tirs, resultat.te().classe()),
                List.of()), etiquettes, lecture.texte.masques());
    }

    private static List<RegleLue> regles(List<Declenchement> tirs, String code) {
        return tirs.stream().filter(d -> d.code().equals(code)).map(d -> new RegleLue(d.ecriture(), d.passages())).toList();
    }

    public Lecture lire(String nom, String description) {
        TexteNormalise texte = lieux.masquer(normaliseur.normaliser(borner(nom), borner(description)));
        return new Lecture(texte, Contexte.sansUsagePasse(texte));
    }

    /** The subject of a project stands at the beginning of its text; what follows may be anything, of any length. */
    private static String borner(String texte) {
        return texte == null || texte.length() <= LONGUEUR_LUE ? texte : texte.substring(0, LONGUEUR_LUE);
    }

    /** Rules of an axis that the text fires, given what the earlier axes found. */
    public List<Declenchement> declencher(Axe axe, Lecture lecture, Map<String, Acquis> acquis) {
        TexteNormalise texte = axe == Axe.SITES ? lecture.texteDesSites : lecture.texte;
        return lexiques.get(axe).appliquer(texte, (axe == Axe.SITES ? indexDesSites : index).chercher(texte), acquis);
    }

    public List<Declenchement> declencherTe(Lecture lecture, Map<String, Acquis> acquis) {
        return lexiqueTe.appliquer(lecture.texte, index.chercher(lecture.texte), acquis);
    }

    /** Labels of an axis, best first, parents included; those above the cut become {@code acquis} for the next axes. */
    public List<Note> noter(Axe axe, List<Declenchement> declenchements, Scores echelle, Map<Axe, List<Note>> precedentes,
            Map<String, Acquis> acquis) {
        Map<String, Candidat> candidats = new LinkedHashMap<>();
        declenchements.stream()
                .map(d -> Candidat.de(d, echelle.precision(axe.nom(), d.code(), d.ecriture(), d.dansLeNom())))
                .sorted(Comparator.comparingDouble(Candidat::precision).reversed())
                .forEach(c -> candidats.merge(c.code, c, Candidat::avec));
        Map<String, Note> notes = new LinkedHashMap<>();
        for (Candidat c : candidats.values()) {
            double score = echelle.score(axe.nom(), c.precision, axe.seuil());
            if (score >= PLANCHER) {
                ajouter(notes, axe, c.code, score, montrer(c.directes.isEmpty() ? c.preuves : c.directes));
            }
        }
        if (axe == Axe.THEMATIQUES) {
            thematiquesDesSites(precedentes.getOrDefault(Axe.SITES, List.of()), notes);
        }
        if (axe != Axe.COMPETENCES) {
            parents(axe, notes);
        }
        List<Note> triees = notes.values().stream().sorted(Comparator.comparingDouble(Note::score).reversed()).toList();
        for (Note n : triees) {
            if (n.score() >= axe.seuil()) {
                acquis.put(n.code(), new Acquis(candidats.containsKey(n.code()) ? candidats.get(n.code()).dansLeNom : true, n.preuves()));
            }
        }
        return triees;
    }

    /** A label and what the rules that give it are worth together. */
    private record Candidat(String code, double precision, boolean dansLeNom, List<String> preuves, List<String> directes) {

        static Candidat de(Declenchement d, double precision) {
            return new Candidat(d.code(), precision, d.dansLeNom(), d.preuves(),
                    d.directe() && precision > Scores.INCONNU ? d.preuves() : List.of());
        }

        Candidat avec(Candidat moindre) {
            Set<String> toutes = new LinkedHashSet<>(preuves);
            // The same words read by another rule prove nothing more.
            double ensemble = toutes.addAll(moindre.preuves) ? Scores.combiner(precision, moindre.precision) : precision;
            List<String> nommees = new ArrayList<>(directes);
            nommees.addAll(moindre.directes);
            return new Candidat(code, ensemble, dansLeNom || moindre.dansLeNom, List.copyOf(toutes), nommees);
        }
    }

    private static void ajouter(Map<String, Note> notes, Axe axe, String code, double score, List<String> preuves) {
        Note connue = notes.get(code);
        if (connue == null) {
            String libelle = Nomenclatures.parCode(axe, code).map(Terme::libelle)
                    .orElseThrow(() -> new IllegalStateException("the lexicon names an unknown code: " + code));
            notes.put(code, new Note(code, libelle, score, preuves));
            return;
        }
        Set<String> toutes = new LinkedHashSet<>(connue.preuves());
        toutes.addAll(preuves);
        notes.put(code, new Note(code, connue.libelle(), Math.max(connue.score(), score),
                montrer(toutes)));
    }

    /** A few pieces of evidence, without those that only repeat a part of another. */
    private static List<String> montrer(Collection<String> preuves) {
        return preuves.stream().distinct().filter(p -> preuves.stream().noneMatch(q -> q.length() > p.length() && q.contains(p)))
                .limit(PREUVES_AU_PLUS).toList();
    }

    private static void thematiquesDesSites(List<Note> sites, Map<String, Note> notes) {
        for (Note site : sites) {
            for (String libelle : Nomenclatures.parCode(Axe.SITES, site.code()).orElseThrow().thematiquesAjoutees()) {
                Nomenclatures.parLibelle(Axe.THEMATIQUES, libelle)
                        .ifPresent(t -> ajouter(notes, Axe.THEMATIQUES, t.code(), site.score(), site.preuves()));
            }
        }
    }

    /** The labels of another engine, with what comes with them by rule: thématiques of the sites, parents, probability. */
    public static Resultat completer(Resultat.Lien te, Map<Axe, List<Note>> lues) {
        Map<Axe, List<Note>> completes = new EnumMap<>(Axe.class);
        for (Axe axe : ORDRE) {
            Map<String, Note> notes = new LinkedHashMap<>();
            lues.getOrDefault(axe, List.of()).forEach(n -> notes.put(n.code(), n));
            if (axe == Axe.THEMATIQUES) {
                thematiquesDesSites(completes.get(Axe.SITES), notes);
            }
            if (axe != Axe.COMPETENCES) {
                parents(axe, notes);
            }
            completes.put(axe, notes.values().stream().sorted(Comparator.comparingDouble(Note::score).reversed()).toList());
        }
        return new Resultat(te, completes, probabiliteTe(completes.get(Axe.THEMATIQUES)));
    }

    /** The closure: a parent's own parents come too, each with the score of the best child. */
    private static void parents(Axe axe, Map<String, Note> notes) {
        List<Note> aVoir = new ArrayList<>(notes.values());
        while (!aVoir.isEmpty()) {
            Note enfant = aVoir.remove(aVoir.size() - 1);
            for (String libelle : Nomenclatures.parCode(axe, enfant.code()).orElseThrow().parents()) {
                Optional<Terme> parent = Nomenclatures.parLibelle(axe, libelle);
                if (parent.isPresent()) {
                    Note avant = notes.get(parent.get().code());
                    if (avant == null || avant.score() < enfant.score()) {
                        ajouter(notes, axe, parent.get().code(), enfant.score(), enfant.preuves());
                        aVoir.add(notes.get(parent.get().code()));
                    }
                }
            }
        }
    }

    /** The most reliable rule decides; without any rule nothing can be affirmed. */
    private Resultat.Lien lien(List<Declenchement> declenchements) {
        Resultat.Lien meilleur = new Resultat.Lien(Resultat.IMPRECIS, Scores.INCONNU);
        boolean aucun = true;
        for (Declenchement d : declenchements) {
            double score = scores.precision(TE, d.code(), d.ecriture(), d.dansLeNom());
            if (aucun || score > meilleur.score()) {
                meilleur = new Resultat.Lien(d.code(), score);
                aucun = false;
            }
        }
        return meilleur;
    }

    /** Mean of the weights of the scored thématiques, each counted by its score, rounded to two decimals; null when none has a weight. */
    static Double probabiliteTe(List<Note> thematiques) {
        double somme = 0;
        double poids = 0;
        for (Note n : thematiques) {
            Double te = Nomenclatures.parCode(Axe.THEMATIQUES, n.code()).orElseThrow().probabiliteTe();
            if (te != null) {
                somme += n.score() * te;
                poids += n.score();
            }
        }
        return poids == 0 ? null : Math.round(100 * somme / poids) / 100.0;
    }
}
