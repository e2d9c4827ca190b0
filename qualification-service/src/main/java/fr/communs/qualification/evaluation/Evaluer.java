package fr.communs.qualification.evaluation;

import fr.communs.qualification.lexique.ChargeurMoteur;
import fr.communs.qualification.lexique.MoteurEmbarque;
import fr.communs.qualification.modele.Entraineur.Plan;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Command {@code ./communs evaluer}: measures the qualification engine on labelled texts, without any server. Exit 0 when measured, 2 when
 * what is asked cannot be done (said in French on stderr).
 */
public final class Evaluer {

    private static final String ENTRAINER = "--entrainer";
    private static final String APPRENTISSAGE = "apprentissage";
    private static final Set<String> AVEC_VALEUR = Set.of("--jeu", "--moteur", "--sortie", "--rapport", "--chiffres", "--seuils",
            "--limite", "--corrections");
    private static final String USAGE = "Usage : communs evaluer [--jeu F.jsonl] [--limite N] [--moteur embarque|llm|hybride] [--sortie P.jsonl]"
            + " [--rapport F.md] [--chiffres F.json] [--seuils F.md] [--entrainer [--corrections F.jsonl]]";

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
            if (args[i].equals(ENTRAINER)) {
                options.put(ENTRAINER, "");
                continue;
            }
            if (!AVEC_VALEUR.contains(args[i])) {
                throw new Refus("Option inconnue : " + args[i] + "\n" + USAGE);
            }
            if (i + 1 == args.length) {
                throw new Refus("Il manque la valeur de " + args[i] + "\n" + USAGE);
            }
            options.put(args[i], args[++i]);
        }
        if (options.containsKey("--corrections") && !options.containsKey(ENTRAINER)) {
            throw new Refus("--corrections ne sert qu'avec --entrainer\n" + USAGE);
        }
        String moteur = options.getOrDefault("--moteur", "embarque");
        if (options.containsKey(ENTRAINER) && !moteur.equals("embarque")) {
            throw new Refus("--entrainer apprend le moteur embarqué : il ne va pas avec --moteur " + moteur + ".");
        }
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
        Map<String, List<Exemple>> jeux = jeux(options.get("--jeu"));
        MoteurEmbarque moteur = options.containsKey(ENTRAINER) ? entrainer(options.get("--corrections"), jeux, sortie)
                : ChargeurMoteur.charger();
        String nom = options.getOrDefault("--moteur", "embarque");
        Optional<LecturesLlm> llm = nom.equals("embarque") ? Optional.empty() : Optional.of(lectures(nom, moteur));
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
        sortie.print(Rapport.console(llm.map(LecturesLlm::moteur).orElse("embarqué, version " + moteur.version()), bilans));
        llm.ifPresent(l -> sortie.println(l.depense()));
        if (options.containsKey("--sortie")) {
            Files.write(Path.of(options.get("--sortie")), Predictions.lignes(jeux.get(titre), bilans.get(titre).resultats()));
        }
        if (options.containsKey("--rapport")) {
            Path rapport = Path.of(options.get("--rapport"));
            Files.writeString(rapport, Rapport.markdown(moteur.version(), bilans));
            String chiffres = rapport.getFileName().toString().replaceFirst("\\.md$", "") + ".json";
            Files.writeString(rapport.resolveSibling(chiffres), RapportJson.ecrire(moteur.version(), bilans));
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
        Optional<LecturesLlm> lectures;
        try {
            lectures = LecturesLlm.configurees(nom.equals("hybride"), moteur, LecturesLlm::reglageDeLEnvironnement);
        } catch (IllegalArgumentException e) {
            throw new Refus(e.getMessage());
        }
        return lectures.orElseThrow(() -> new Refus("Le moteur « " + nom + " » demande un serveur compatible OpenAI : "
                + "donnez COMMUNS_QUALIFICATION_LLM_URL, COMMUNS_QUALIFICATION_LLM_CLE "
                + "et COMMUNS_QUALIFICATION_LLM_MODELE dans l'environnement (docs/llm.md)."));
    }

    /** Learns anew, writes the files among the sources and says what it changed. */
    private static MoteurEmbarque entrainer(String corrections, Map<String, List<Exemple>> jeux, PrintStream sortie) throws IOException {
        Path ressources = Path.of(System.getProperty("communs.ressources", "qualification-service/src/main/resources"));
        if (!Files.isDirectory(ressources.resolve("lexique"))) {
            throw new Refus("Dossier des ressources du moteur introuvable : " + ressources.toAbsolutePath()
                    + " (-Dcommuns.ressources=DOSSIER)");
        }
        Map<Boolean, List<Exemple>> cotes = Corpus.lireDossier(donnees()).stream().collect(Collectors.partitioningBy(Exemple::deValidation));
        List<Exemple> validation = cotes.get(true);
        List<String> titres = new ArrayList<>(Corpus.lireTitres(donnees()));
        List<String> publics = new ArrayList<>(Corpus.lireTitresDuFondsVert(donnees()));
        publics.addAll(titres);
        TextesAppris appris = new TextesAppris(cotes.get(false),
                CorpusPropre.lire(ressources.resolveSibling("corpus"), publics, validation));
        Map<String, List<Exemple>> compares = new LinkedHashMap<>(jeux);
        // What an engine says of texts that it learned from tells nothing.
        compares.remove(APPRENTISSAGE);
        if (corrections != null) {
            // One corrected text in five is kept apart, like the others: it tells whether what was learned serves elsewhere.
            Map<Boolean, List<Exemple>> corriges = Corpus.lire(Path.of(corrections)).stream()
                    .collect(Collectors.partitioningBy(Exemple::deValidation));
            appris = appris.corriges(corriges.get(false), corriges.get(true));
            compares.put("corrections apprises", corriges.get(false));
            compares.put("corrections à part", corriges.get(true));
        }
        Path modele = ressources.resolve("modele").resolve(ChargeurMoteur.MODELE);
        Optional<MoteurEmbarque> avant = moteurLivre(sortie);
        appris.textes().forEach(t -> titres.add(t.nom()));
        Entrainement e = Entrainement.entrainer(ChargeurMoteur::lexiqueLivre, appris.textes(), appris.propres(), titres, Plan.COMPLET,
                sortie::println);
        for (String nom : List.of(ChargeurMoteur.MOTS, ChargeurMoteur.SCORES)) {
            Files.writeString(ressources.resolve("lexique").resolve(nom), e.lexique().apply(nom));
        }
        Files.createDirectories(modele.getParent());
        Files.write(modele, e.modele());
        MoteurEmbarque apres = e.moteur();
        sortie.println("Modèle écrit dans " + ressources + " (" + e.modele().length / 1_000_000 + " Mo)");
        avant.ifPresent(a -> sortie.print(Rapport.avantApres(a, apres, compares)));
        return apres;
    }

    /** Empty when its file is missing or of another version: the training is what makes a new one. */
    private static Optional<MoteurEmbarque> moteurLivre(PrintStream sortie) {
        try {
            return Optional.of(ChargeurMoteur.charger());
        } catch (UncheckedIOException | IllegalStateException e) {
            sortie.println("Pas de comparaison avec le modèle livré : " + e.getMessage());
            return Optional.empty();
        }
    }

    private static Path donnees() {
        return Corpus.dossierDesDonnees().orElseThrow(() -> new Refus("Le corpus annoté (shared/data) est introuvable à côté du projet : "
                + "donnez un fichier par --jeu F.jsonl, ou le dossier par -Dcommuns.donnees=DOSSIER."));
    }

    /** The sets to measure, the main one first. */
    private static Map<String, List<Exemple>> jeux(String fichier) {
        Map<String, List<Exemple>> jeux = new LinkedHashMap<>();
        if (fichier != null) {
            jeux.put("jeu", Corpus.lire(Path.of(fichier)));
            return jeux;
        }
        List<Exemple> validation = new ArrayList<>();
        List<Exemple> apprentissage = new ArrayList<>();
        Corpus.lireDossier(donnees()).forEach(e -> (e.deValidation() ? validation : apprentissage).add(e));
        jeux.put("validation", validation);
        jeux.put("validation : titres", validation.stream().filter(e -> e.description().isBlank()).toList());
        jeux.put("validation : titres réels", Corpus.lireTitresReels(donnees()).stream().filter(Exemple::deValidation).toList());
        jeux.put("validation : fiches", validation.stream().filter(e -> !e.description().isBlank()).toList());
        jeux.put("validation : fiches longues", validation.stream().filter(Exemple::estUneFicheLongue).toList());
        jeux.put(APPRENTISSAGE, apprentissage);
        return jeux;
    }
}
