package fr.communs.qualification.evaluation;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.qualification.lexique.ChargeurMoteur;
import fr.communs.qualification.lexique.MoteurEmbarque;
import fr.communs.qualification.lexique.Resultat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Command that regenerates the generated files of the engine from the hand-written ones and the training side of the corpus. The precision
 * from which a rule passes the consumers' cut is chosen on a part of the training side that the rules have not seen; the validation side
 * is never read.
 */
public final class Etalonner {

    /** Asked of the trial, which learns on a quarter less texts than the engine that is shipped: that one is two or three points better. */
    private static final double JUSTESSE_VOULUE = 0.85;
    private static final double PERTE_ADMISE = 0.012;
    /** Micro-F1 of the prototype lexicon on titles: a threshold that falls below is no progress, however exact. */
    private static final Map<Axe, Double> PLANCHERS = Map.of(Axe.THEMATIQUES, 0.70, Axe.SITES, 0.81, Axe.INTERVENTIONS, 0.71,
            Axe.LEVIERS, 0.70, Axe.COMPETENCES, 0.57);
    private static final double MARGE = 0.01;
    /** Training texts whose hash falls below are kept aside while the thresholds are chosen. */
    private static final int BORNE_DU_REGLAGE = 92;

    private Etalonner() {
    }

    /** @param args folder of the lexicon files, read and written */
    public static void main(String[] args) throws IOException {
        Path lexique = Path.of(args.length > 0 ? args[0] : "src/main/resources/lexique");
        List<Exemple> apprentissage = Corpus.lireDossier(Corpus.dossierDesDonnees().orElseThrow()).stream()
                .filter(e -> !e.deValidation()).toList();
        Map<String, String> manuscrits = manuscrits(lexique);
        Map<String, Double> seuils = seuils(manuscrits, apprentissage);
        Map<String, String> fichiers = new Etalonnage(manuscrits, seuils, apprentissage).etalonner();
        for (Map.Entry<String, String> f : fichiers.entrySet()) {
            if (!manuscrits.containsKey(f.getKey())) {
                Files.writeString(lexique.resolve(f.getKey()), f.getValue());
            }
        }
        System.out.println("Précision demandée à une règle, par axe : " + seuils);
    }

    private static Map<String, String> manuscrits(Path dossier) throws IOException {
        Map<String, String> manuscrits = new HashMap<>();
        for (String axe : axes()) {
            Path fichier = dossier.resolve(axe + ".lex");
            if (Files.exists(fichier)) {
                manuscrits.put(axe + ".lex", Files.readString(fichier));
            }
        }
        return manuscrits;
    }

    private static List<String> axes() {
        List<String> axes = new ArrayList<>();
        MoteurEmbarque.ORDRE.forEach(a -> axes.add(a.nom()));
        axes.add(MoteurEmbarque.TE);
        return axes;
    }

    private static Map<String, Double> seuils(Map<String, String> manuscrits, List<Exemple> apprentissage) {
        List<Exemple> vus = apprentissage.stream().filter(e -> e.tirage() >= BORNE_DU_REGLAGE).toList();
        List<Exemple> aPart = apprentissage.stream().filter(e -> e.tirage() < BORNE_DU_REGLAGE && e.description().isBlank()).toList();
        // Identity: with the threshold at the cut, a score is a precision and every threshold can be read from one pass.
        Map<String, String> essai = new Etalonnage(manuscrits, Map.of(), vus).etalonner();
        MoteurEmbarque moteur = ChargeurMoteur.construire(nom -> essai.getOrDefault(nom, ""));
        List<Resultat> resultats = aPart.stream().map(e -> moteur.qualifier(e.nom(), e.description())).toList();
        Map<String, Double> seuils = new LinkedHashMap<>();
        for (Axe axe : MoteurEmbarque.ORDRE) {
            seuils.put(axe.nom(), seuil(axe, aPart, resultats));
        }
        return seuils;
    }

    /**
     * Where enough labels are right, the threshold of the best F1. Where that would fall under the prototype, the most exact threshold that
     * does not, or that stays close to the best F1: a consumer without label shows nothing at all.
     */
    private static double seuil(Axe axe, List<Exemple> exemples, List<Resultat> resultats) {
        List<Point> points = new ArrayList<>();
        for (int centieme = 40; centieme <= 95; centieme++) {
            points.add(point(axe, centieme / 100.0, exemples, resultats));
        }
        double f1Max = points.stream().mapToDouble(Point::f1).max().orElse(0);
        Point meilleurSur = points.stream().filter(p -> p.precision >= JUSTESSE_VOULUE).max(Comparator.comparingDouble(Point::f1))
                .orElse(points.get(points.size() - 1));
        double plancher = Math.min(PLANCHERS.get(axe) + MARGE, f1Max - PERTE_ADMISE);
        Point meilleurProche = points.stream().filter(p -> p.f1 >= plancher).max(Comparator.comparingDouble(Point::precision))
                .orElseThrow();
        Point choisi = meilleurSur.f1 >= plancher ? meilleurSur : meilleurProche;
        System.out.printf(Locale.ROOT, "%-14s seuil %.2f : justesse %.3f, F1 %.3f (F1 au mieux %.3f)%n", axe.nom(), choisi.seuil,
                choisi.precision, choisi.f1, f1Max);
        return choisi.seuil;
    }

    private record Point(double seuil, double precision, double f1) {
    }

    private static Point point(Axe axe, double seuil, List<Exemple> exemples, List<Resultat> resultats) {
        int justes = 0;
        int donnees = 0;
        int attendues = 0;
        for (int i = 0; i < exemples.size(); i++) {
            Set<String> attendu = Parents.avec(axe, exemples.get(i).etiquettes(axe));
            attendues += attendu.size();
            for (Resultat.Note n : resultats.get(i).notes(axe)) {
                if (n.score() >= seuil) {
                    donnees++;
                    justes += attendu.contains(n.code()) ? 1 : 0;
                }
            }
        }
        return new Point(seuil, Mesure.rapport(justes, donnees), Mesure.rapport(2.0 * justes, donnees + attendues));
    }
}
