package fr.communs.qualification.lexique;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import fr.communs.qualification.lexique.Explication.Contribution;
import fr.communs.qualification.lexique.Explication.EtiquetteExpliquee;
import fr.communs.qualification.lexique.Explication.LienExplique;
import fr.communs.qualification.lexique.Explication.RegleLue;
import fr.communs.qualification.lexique.LexiqueAxe.Declenchement;
import fr.communs.qualification.lexique.Resultat.Note;
import fr.communs.qualification.modele.Modele;
import fr.communs.qualification.modele.Trait;
import fr.communs.qualification.texte.TexteNormalise;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The embedded engine: the lexicon reads, the trained model weighs words and rules together, no network, no randomness. The same text
 * always gives the same result, and each label comes with the words that carried it. Thread-safe.
 */
public final class MoteurEmbarque {

    /** A label below this score is not worth showing. */
    private static final double PLANCHER = 0.2;

    private final Lexique lexique;
    private final Modele modele;
    private final String version;

    MoteurEmbarque(Lexique lexique, Modele modele, String version) {
        this.lexique = lexique;
        this.modele = modele;
        this.version = version;
    }

    /** Version of the lexicon and the model together: it changes with any of them. */
    public String version() {
        return version;
    }

    /** @param description may be null; both may be empty, foreign or meaningless: the answer is then an honest "imprecis" without label */
    public Resultat qualifier(String nom, String description) {
        Lexique.Lecture lue = lexique.lire(nom, description);
        return repondre(lue, modele.lire(lue.traits()));
    }

    /** The answer of {@link #qualifier} with everything that led to it; slower, for the eyes of a person. */
    public Explication expliquer(String nom, String description) {
        Lexique.Lecture lue = lexique.lire(nom, description);
        Modele.Lecture pesee = modele.lire(lue.traits());
        Resultat resultat = repondre(lue, pesee);
        List<Contribution> sansApport = pesee.traits().stream().map(t -> sansApport(t, lue.texte())).toList();
        Map<Axe, List<EtiquetteExpliquee>> etiquettes = new EnumMap<>(Axe.class);
        for (Axe axe : Lexique.ORDRE) {
            etiquettes.put(axe, resultat.notes(axe).stream().map(n -> new EtiquetteExpliquee(n.code(), n.libelle(), n.score(),
                    n.preuves(), regles(lue.tirs().get(axe), n.code()), contributions(sansApport, pesee.apports(axe, n.code())))).toList());
        }
        String classe = resultat.te().classe();
        return new Explication(new LienExplique(classe, resultat.te().score(), regles(lue.tirsTe(), classe),
                contributions(sansApport, pesee.apportsTe(classe))), etiquettes, lue.texte().masques());
    }

    private Resultat repondre(Lexique.Lecture lue, Modele.Lecture pesee) {
        Map<Axe, List<Note>> notes = new EnumMap<>(Axe.class);
        if (!pesee.lisible()) {
            for (Axe axe : Axe.values()) {
                notes.put(axe, List.of());
            }
            return new Resultat(new Resultat.Lien(Resultat.IMPRECIS, 0.5), notes, null);
        }
        for (Axe axe : Lexique.ORDRE) {
            notes.put(axe, noter(axe, lue, pesee, notes.get(Axe.SITES)));
        }
        return new Resultat(lien(pesee.classesTe()), notes, probabiliteTe(notes.get(Axe.THEMATIQUES)));
    }

    private List<Note> noter(Axe axe, Lexique.Lecture lue, Modele.Lecture pesee, List<Note> sites) {
        Etiquettes etiquettes = new Etiquettes(axe);
        List<Terme> termes = Nomenclatures.termes(axe);
        double[] probabilites = pesee.probabilites(axe);
        for (int i = 0; i < probabilites.length; i++) {
            double score = modele.score(axe, probabilites[i]);
            if (score >= PLANCHER) {
                String code = termes.get(i).code();
                List<String> preuves = Preuves.de(axe, code, lue, pesee);
                // No label without words that speak for it.
                if (!preuves.isEmpty()) {
                    etiquettes.ajouter(code, score, preuves);
                }
            }
        }
        if (axe == Axe.THEMATIQUES) {
            etiquettes.ajouterThematiques(sites);
        }
        return etiquettes.completes();
    }

    /** The labels of another engine, with what comes with them by rule: thématiques of the sites, parents, probability. */
    public static Resultat completer(Resultat.Lien te, Map<Axe, List<Note>> lues) {
        Map<Axe, List<Note>> completes = new EnumMap<>(Axe.class);
        for (Axe axe : Lexique.ORDRE) {
            Etiquettes etiquettes = new Etiquettes(axe);
            lues.getOrDefault(axe, List.of()).forEach(n -> etiquettes.ajouter(n.code(), n.score(), n.preuves()));
            if (axe == Axe.THEMATIQUES) {
                etiquettes.ajouterThematiques(completes.get(Axe.SITES));
            }
            completes.put(axe, etiquettes.completes());
        }
        return new Resultat(te, completes, probabiliteTe(completes.get(Axe.THEMATIQUES)));
    }

    private static List<RegleLue> regles(List<Declenchement> tirs, String code) {
        return tirs.stream().filter(d -> d.code().equals(code)).map(d -> new RegleLue(d.ecriture(), d.passages())).toList();
    }

    /** What all the labels share of a feature: its name and its place. */
    private static Contribution sansApport(Trait t, TexteNormalise texte) {
        return new Contribution(t.nom(), 0, t.estDuLexique() ? null : texte.passage(t.debut(), t.fin()));
    }

    private static List<Contribution> contributions(List<Contribution> sansApport, double[] apports) {
        return IntStream.range(0, apports.length)
                .mapToObj(i -> new Contribution(sansApport.get(i).trait(), apports[i], sansApport.get(i).passage()))
                .sorted(Comparator.comparingDouble((Contribution c) -> -Math.abs(c.apport()))).toList();
    }

    private static Resultat.Lien lien(double[] classes) {
        int meilleure = 0;
        for (int i = 1; i < classes.length; i++) {
            meilleure = classes[i] > classes[meilleure] ? i : meilleure;
        }
        return new Resultat.Lien(Modele.CLASSES_TE.get(meilleure), Math.min(0.99, Math.round(100 * classes[meilleure]) / 100.0));
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
