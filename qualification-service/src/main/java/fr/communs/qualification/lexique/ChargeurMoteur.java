package fr.communs.qualification.lexique;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.qualification.modele.FichierModele;
import fr.communs.qualification.modele.Modele;
import fr.communs.qualification.texte.Lieux;
import fr.communs.qualification.texte.Normaliseur;
import fr.communs.qualification.texte.Orthographe;
import fr.communs.referentiel.Commune;
import fr.communs.referentiel.Referentiel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the data files of the engine from the class path ({@code lexique/}, {@code modele/}) and builds it. The version is drawn from their
 * content: two engines with the same version give the same answers.
 */
public final class ChargeurMoteur {

    /** File of the measured precision of the rules, written by the training. */
    public static final String SCORES = "scores.tsv";
    /** File of the trained model, written by the training. */
    public static final String MODELE = "modele.bin";
    /** File of the words met in titles, written by the training: word, then {@link #CIBLE} when misspelt words are brought to it. */
    public static final String MOTS = "mots.tsv";
    public static final String CIBLE = "cible";
    private static final String ABREVIATIONS = "abreviations.tsv";
    /** Grows when what the code makes of the files changes, e.g. the rules of {@code texte/}: their content does not tell. */
    private static final String GENERATION = "embarque-3";

    /** Kinds of titles whose rules have files of their own, e.g. {@code te-voirie.lex} beside {@code te.lex}. */
    private static final List<String> FAMILLES = List.of("espace-public", "voirie", "equipement", "mobilite", "ecoles", "nature", "batiments",
            "patrimoine");
    private static final Set<String> AXES_PAR_FAMILLE = Set.of(Axe.INTERVENTIONS.nom(), Lexique.TE);

    private ChargeurMoteur() {
    }

    /** The engine as shipped. */
    public static MoteurEmbarque charger() {
        InputStream modele = ChargeurMoteur.class.getResourceAsStream("/modele/" + MODELE);
        if (modele == null) {
            throw new IllegalStateException("the class path has no /modele/" + MODELE);
        }
        return construire(ChargeurMoteur::lexiqueLivre, modele);
    }

    /**
     * @param fichier gives the content of a file of the lexicon by its name, e.g. {@code sites.lex}; empty when there is none
     * @param modele  a model trained with that lexicon, read as it comes: it never stands twice in memory
     */
    public static MoteurEmbarque construire(UnaryOperator<String> fichier, InputStream modele) {
        MessageDigest empreinte = sha256();
        try (DigestInputStream octets = new DigestInputStream(modele, empreinte)) {
            fichiers().forEach(nom -> empreinte.update(fichier.apply(nom).getBytes(StandardCharsets.UTF_8)));
            Nomenclatures.acronymes().forEach(a -> empreinte.update((a.acronyme() + '\t' + a.definition() + '\n').getBytes(StandardCharsets.UTF_8)));
            empreinte.update(String.join("\n", communes()).getBytes(StandardCharsets.UTF_8));
            Modele lu = FichierModele.lire(octets);
            return new MoteurEmbarque(lexique(fichier), lu, GENERATION + "-" + HexFormat.of().formatHex(empreinte.digest(), 0, 4));
        } catch (IOException e) {
            throw new UncheckedIOException(MODELE, e);
        }
    }

    public static Lexique lexique(UnaryOperator<String> fichier) {
        Map<String, List<String>> regles = new LinkedHashMap<>();
        for (Axe axe : Axe.values()) {
            regles.put(axe.nom(), fichiersDe(axe.nom()).map(fichier).flatMap(String::lines).toList());
        }
        regles.put(Lexique.TE, fichiersDe(Lexique.TE).map(fichier).flatMap(String::lines).toList());
        return new Lexique(normaliseur(fichier), lieux(), regles, new Scores(fichier.apply(SCORES).lines().toList()));
    }

    /** Every file of the lexicon, in an order that does not change. */
    static Stream<String> fichiers() {
        Stream<String> regles = Stream.concat(Arrays.stream(Axe.values()).map(Axe::nom), Stream.of(Lexique.TE))
                .flatMap(ChargeurMoteur::fichiersDe);
        return Stream.concat(regles, Stream.of(SCORES, MOTS, ABREVIATIONS));
    }

    /** Files of the rules of an axis; only some axes have files by family. */
    static Stream<String> fichiersDe(String axe) {
        Stream<String> familles = AXES_PAR_FAMILLE.contains(axe) ? FAMILLES.stream().map(f -> axe + "-" + f + ".lex") : Stream.of();
        return Stream.concat(Stream.of(axe + ".lex"), familles);
    }

    /** A file of the lexicon as shipped; empty when there is none. */
    public static String lexiqueLivre(String nom) {
        try (InputStream flux = ChargeurMoteur.class.getResourceAsStream("/lexique/" + nom)) {
            return flux == null ? "" : new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(nom, e);
        }
    }

    private static Normaliseur normaliseur(UnaryOperator<String> fichier) {
        Map<String, String> acronymes = new LinkedHashMap<>();
        colonnes(fichier.apply(ABREVIATIONS)).forEach(c -> acronymes.put(c[0], c[1]));
        Nomenclatures.acronymes().forEach(a -> acronymes.put(a.acronyme(), a.definition()));
        Map<Boolean, List<String>> mots = colonnes(fichier.apply(MOTS)).collect(Collectors.partitioningBy(c -> c[1].equals(CIBLE),
                Collectors.mapping(c -> c[0], Collectors.toList())));
        return new Normaliseur(acronymes, new Orthographe(mots.get(false), mots.get(true)));
    }

    private static Stream<String[]> colonnes(String contenu) {
        return contenu.lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t", 2));
    }

    private static Lieux lieux() {
        return new Lieux(communes());
    }

    private static List<String> communes() {
        return Referentiel.charger().communes().stream().map(Commune::nom).toList();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JRE has SHA-256", e);
        }
    }
}
