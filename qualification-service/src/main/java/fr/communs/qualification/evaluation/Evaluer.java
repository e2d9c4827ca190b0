package fr.communs.qualification.evaluation;

import fr.communs.qualification.lexique.ChargeurMoteur;
import fr.communs.qualification.lexique.MoteurEmbarque;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Command {@code ./communs evaluer}: measures the qualification engine on labelled texts, without any server. Exit 0 when measured, 2 when
 * what is asked cannot be done (said in French on stderr).
 */
public final class Evaluer {

    private static final Set<String> AVEC_VALEUR = Set.of("--jeu", "--moteur", "--sortie", "--rapport", "--chiffres", "--seuils",
            "--limite");
    private static final String USAGE = "Usage : communs evaluer [--jeu F.jsonl] [--limite N] [--moteur embarque|llm|hybride] [--sortie P.jsonl]"
            + " [--rapport F.md] [--chiffres F.json] [--seuils F.md]";

    private Evaluer() {
    }

    /** What was asked cannot be done; the message is for the user. */
    private static final class Refus extends RuntimeException {
        Refus(String message) {
            super(message);
        }
    }

    public static void main(String[] args) {
        PrintStream sortie = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream erreurs = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(executer(args, sortie, erreurs));
    }

    static int executer(String[] args, PrintStream sortie, PrintStream erreurs) {
        try {
            evaluer(options(args), sortie);
            return 0;
        } catch (Refus | Corpus.Illisible e) {
            erreurs.println(e.getMessage());
            return 2;
        } catch (IOException e) {
            erreurs.println("Écriture impossible : " + e.getMessage());
            return 2;
        }
    }

    private static Map<String, String> options(String[] args) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--entrainer")) {
                throw new Refus("L'entraînement (--entrainer) arrive avec le moteur appris : le moteur embarqué de cette version est un "
                        + "lexique étalonné, sans modèle à entraîner.");
            }
            if (!AVEC_VALEUR.contains(args[i])) {
                throw new Refus("Option inconnue : " + args[i] + "\n" + USAGE);
            }
            if (i + 1 == args.length) {
                throw new Refus("Il manque la valeur de " + args[i] + "\n" + USAGE);
            }
            options.put(args[i], args[++i]);
        }
        String moteur = options.getOrDefault("--moteur", "embarque");
        if (!Set.of("embarque", "llm", "hybride").contains(moteur)) {
            throw new Refus("Moteur inconnu : " + moteur + " (attendu : embarque, llm ou hybride)\n" + USAGE);
        }
        if (!moteur.equals("embarque") && (options.containsKey("--rapport") || options.containsKey("--chiffres"))) {
            throw new Refus("--rapport et --chiffres écrivent les chiffres publiés, qui sont ceux du moteur embarqué.");
        }
        if (!options.getOrDefault("--limite", "1").matches("[1-9]\\d{0,6}")) {
            throw new Refus("--limite attend un nombre de textes, au moins 1 (reçu : " + options.get("--limite") + ")");
        }
        return options;
    }

    private static void evaluer(Map<String, String> options, PrintStream sortie) throws IOException {
        MoteurEmbarque moteur = ChargeurMoteur.charger();
        String nom = options.getOrDefault("--moteur", "embarque");
        Optional<LecturesLlm> llm = nom.equals("embarque") ? Optional.empty() : Optional.of(lectures(nom, moteur));
        String version = llm.map(LecturesLlm::version).orElse(moteur.version());
        Map<String, List<Exemple>> jeux = jeux(options.get("--jeu"));
        if (llm.isPresent()) {
            // Each text is a call that somebody pays for.
            jeux.keySet().retainAll(Set.of(jeux.keySet().iterator().next()));
        }
        if (options.containsKey("--limite")) {
            jeux.replaceAll((titre, textes) -> textes.subList(0, Math.min(textes.size(), Integer.parseInt(options.get("--limite")))));
        }
        Map<String, Bilan> bilans = new LinkedHashMap<>();
        for (Map.Entry<String, List<Exemple>> jeu : jeux.entrySet()) {
            if (!jeu.getValue().isEmpty()) {
                bilans.put(jeu.getKey(), llm.isPresent() ? llm.get().bilan(jeu.getValue()) : Bilan.de(moteur, jeu.getValue()));
            }
        }
        if (bilans.isEmpty()) {
            throw new Refus("Aucun texte à évaluer.");
        }
        String titre = bilans.keySet().iterator().next();
        sortie.print(Rapport.console(version, bilans));
        llm.ifPresent(l -> sortie.println(l.depense()));
        if (options.containsKey("--sortie")) {
            Files.write(Path.of(options.get("--sortie")), Predictions.lignes(jeux.get(titre), bilans.get(titre).resultats()));
        }
        if (options.containsKey("--rapport")) {
            Files.writeString(Path.of(options.get("--rapport")), Rapport.markdown(version, bilans));
        }
        if (options.containsKey("--seuils")) {
            Files.writeString(Path.of(options.get("--seuils")),
                    new SeuilHybride(jeux.get(titre), bilans.get(titre).resultats()).markdown());
        }
        if (options.containsKey("--chiffres")) {
            Files.writeString(Path.of(options.get("--chiffres")), Rapport.chiffres(bilans.get(titre)));
        }
    }

    private static LecturesLlm lectures(String nom, MoteurEmbarque moteur) {
        return LecturesLlm.configurees(nom.equals("hybride"), moteur, LecturesLlm::reglageDeLEnvironnement).orElseThrow(() -> new Refus(
                "Le moteur « " + nom + " » demande un serveur compatible OpenAI : donnez COMMUNS_QUALIFICATION_LLM_URL, "
                + "COMMUNS_QUALIFICATION_LLM_CLE et COMMUNS_QUALIFICATION_LLM_MODELE dans l'environnement (docs/llm.md)."));
    }

    /** The sets to measure, the main one first. */
    private static Map<String, List<Exemple>> jeux(String fichier) {
        Map<String, List<Exemple>> jeux = new LinkedHashMap<>();
        if (fichier != null) {
            jeux.put("jeu", Corpus.lire(Path.of(fichier)));
            return jeux;
        }
        Optional<Path> donnees = Corpus.dossierDesDonnees();
        if (donnees.isEmpty()) {
            throw new Refus("Le corpus annoté (shared/data) est introuvable à côté du projet : donnez un fichier par --jeu F.jsonl, "
                    + "ou le dossier par -Dcommuns.donnees=DOSSIER.");
        }
        List<Exemple> validation = new ArrayList<>();
        List<Exemple> apprentissage = new ArrayList<>();
        Corpus.lireDossier(donnees.get()).forEach(e -> (e.deValidation() ? validation : apprentissage).add(e));
        jeux.put("validation", validation);
        jeux.put("validation : titres", validation.stream().filter(e -> e.description().isBlank()).toList());
        jeux.put("validation : fiches", validation.stream().filter(e -> !e.description().isBlank()).toList());
        jeux.put("apprentissage", apprentissage);
        return jeux;
    }
}
