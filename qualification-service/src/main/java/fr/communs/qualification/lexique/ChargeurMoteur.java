package fr.communs.qualification.lexique;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.qualification.texte.Lieux;
import fr.communs.qualification.texte.Normaliseur;
import fr.communs.referentiel.Commune;
import fr.communs.referentiel.Referentiel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Reads the data files of the engine from the class path ({@code lexique/}) and builds it. The version is drawn from their content: two
 * engines with the same version give the same answers.
 */
public final class ChargeurMoteur {

    /** Grows when the meaning of the files changes, not their content. */
    private static final String GENERATION = "lexique-1";

    private ChargeurMoteur() {
    }

    /** The engine as shipped. */
    public static MoteurEmbarque charger() {
        return construire(ChargeurMoteur::ressource);
    }

    /** @param fichier gives the content of a data file by its name, e.g. {@code sites.lex}; empty when there is none */
    public static MoteurEmbarque construire(UnaryOperator<String> fichier) {
        StringBuilder tout = new StringBuilder();
        Map<String, List<String>> regles = new LinkedHashMap<>();
        for (Axe axe : Axe.values()) {
            regles.put(axe.nom(), lignes(fichier, axe.nom(), tout));
        }
        regles.put(MoteurEmbarque.TE, lignes(fichier, MoteurEmbarque.TE, tout));
        String scores = fichier.apply("scores.tsv");
        tout.append(scores);
        return new MoteurEmbarque(normaliseur(), lieux(), regles, new Scores(scores.lines().toList()), version(tout));
    }

    private static List<String> lignes(UnaryOperator<String> fichier, String axe, StringBuilder tout) {
        List<String> lignes = new ArrayList<>();
        for (String nom : List.of(axe + ".lex", axe + "-releve.lex")) {
            String contenu = fichier.apply(nom);
            tout.append(contenu);
            contenu.lines().forEach(lignes::add);
        }
        return lignes;
    }

    private static Normaliseur normaliseur() {
        Map<String, String> acronymes = new LinkedHashMap<>();
        Nomenclatures.acronymes().forEach(a -> acronymes.put(a.acronyme(), a.definition()));
        return new Normaliseur(acronymes);
    }

    private static Lieux lieux() {
        return new Lieux(Referentiel.charger().communes().stream().map(Commune::nom).toList());
    }

    private static String version(StringBuilder tout) {
        try {
            byte[] empreinte = MessageDigest.getInstance("SHA-256").digest(tout.toString().getBytes(StandardCharsets.UTF_8));
            return GENERATION + "-" + HexFormat.of().formatHex(empreinte, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JRE has SHA-256", e);
        }
    }

    static String ressource(String nom) {
        try (InputStream flux = ChargeurMoteur.class.getResourceAsStream("/lexique/" + nom)) {
            return flux == null ? "" : new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(nom, e);
        }
    }
}
