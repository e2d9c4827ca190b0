package fr.communs.projets.projet;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads an identifier of a URL: {@link UUID#fromString} alone would accept {@code 1-1-1-1-1}. */
final class Identifiants {

    private static final Pattern UUID_COMPLET = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Identifiants() {
    }

    static Optional<UUID> uuid(String texte) {
        return texte != null && UUID_COMPLET.matcher(texte).matches() ? Optional.of(UUID.fromString(texte)) : Optional.empty();
    }
}
