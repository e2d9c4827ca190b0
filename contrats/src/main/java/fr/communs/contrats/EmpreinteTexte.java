package fr.communs.contrats;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 (hexadecimal) of {@code nom|description} with normalised spaces. The producer of projects sets it, qualification echoes it:
 * a result applies to a project only while both are equal.
 */
public final class EmpreinteTexte {

    private EmpreinteTexte() {
    }

    public static String de(String nom, String description) {
        return sha256(normaliser(nom) + "|" + normaliser(description));
    }

    /** Collapses every run of white space (no-break spaces included) to one space and trims; null is the empty text. */
    private static String normaliser(String texte) {
        return texte == null ? "" : texte.replaceAll("(?U)[\\s\\uFEFF]+", " ").strip();
    }

    private static String sha256(String texte) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JRE has SHA-256", e);
        }
    }
}
