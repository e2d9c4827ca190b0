package fr.communs.lanceur.demo;

import fr.communs.lanceur.ErreurUtilisateur;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The secrets of one running set: API keys of the platforms and the key of the usage ledger's pseudonyms. Random, made at the first
 * start, kept with mode 600; the services only ever receive hashes of the API keys.
 */
public final class Cles {

    /** Platforms that have a key, spelled as the services spell them. */
    public static final List<String> PLATEFORMES =
            List.of("MEC", "TeT", "Recoco", "UrbanVitaliz", "SosPonts", "FondVert", "DashboardTE");

    private static final String ADMIN = "admin";
    private static final String PSEUDONYME = "PSEUDONYME_CLE";

    private final Map<String, String> valeurs;

    private Cles(Map<String, String> valeurs) {
        this.valeurs = valeurs;
    }

    /** Reads the file; makes what it lacks. */
    public static Cles lireOuCreer(Path fichier) {
        Map<String, String> valeurs = new LinkedHashMap<>(lireVariables(fichier));
        boolean complet = true;
        for (String plateforme : PLATEFORMES) {
            complet &= valeurs.putIfAbsent(variable(plateforme), hasard()) != null;
        }
        complet &= valeurs.putIfAbsent(variable(ADMIN), hasard()) != null;
        complet &= valeurs.putIfAbsent(PSEUDONYME, hasard()) != null;
        if (!complet) {
            ecrire(fichier, valeurs);
        }
        return new Cles(valeurs);
    }

    /** The keys of a set that has been started before. */
    public static Cles lire(Path fichier) {
        if (!Files.exists(fichier)) {
            throw new ErreurUtilisateur("Aucune clé dans " + fichier + " : lancez d'abord ./communs demo --fond");
        }
        return new Cles(lireVariables(fichier));
    }

    public String de(String plateforme) {
        return valeurs.get(variable(plateforme));
    }

    public String admin() {
        return de(ADMIN);
    }

    String pseudonyme() {
        return valeurs.get(PSEUDONYME);
    }

    /** {@code MEC:<sha256>,…,admin:<sha256>}: what the services are given. */
    String empreintes() {
        return Stream.concat(PLATEFORMES.stream(), Stream.of(ADMIN))
                .map(p -> p + ":" + sha256(de(p)))
                .collect(Collectors.joining(","));
    }

    private static String variable(String titulaire) {
        return "CLE_" + titulaire.toUpperCase(Locale.ROOT);
    }

    private static String hasard() {
        byte[] octets = new byte[32];
        new SecureRandom().nextBytes(octets);
        return HexFormat.of().formatHex(octets);
    }

    private static String sha256(String texte) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code NOM=valeur} lines; absent file: nothing. */
    static Map<String, String> lireVariables(Path fichier) {
        Map<String, String> valeurs = new LinkedHashMap<>();
        if (!Files.exists(fichier)) {
            return valeurs;
        }
        try {
            for (String ligne : Files.readAllLines(fichier)) {
                int egal = ligne.indexOf('=');
                if (egal > 0 && !ligne.startsWith("#")) {
                    valeurs.put(ligne.substring(0, egal), ligne.substring(egal + 1));
                }
            }
            return valeurs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ecrire(Path fichier, Map<String, String> valeurs) {
        try {
            Files.createDirectories(fichier.getParent());
            // The file is private before it holds anything.
            Path provisoire = fichier.resolveSibling(fichier.getFileName() + ".nouveau");
            Files.deleteIfExists(provisoire);
            Files.createFile(provisoire, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(provisoire, valeurs.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
            Files.move(provisoire, fichier, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
