package fr.communs.aiguillage.catalogue;

import com.github.f4b6a3.uuid.UuidCreator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names of the catalogue: a service is its slug, and its UUID is derived from it, so every installation gives it the same. */
final class Identites {

    /** Never change it: click ids, usage and partners' links hold what is derived from it. */
    private static final UUID ESPACE = UUID.fromString("6f2d3a52-6c1e-5b0e-9b39-0b8c3c1f7a10");
    private static final Pattern DIACRITIQUES = Pattern.compile("\\p{M}+");
    private static final Pattern AUTRES = Pattern.compile("[^a-z0-9]+");
    private static final Pattern BORDS = Pattern.compile("^-+|-+$");

    private Identites() {
    }

    /** "Bénéfriches" → "benefriches"; may be empty when the name has no letter nor digit. */
    static String slug(String nom) {
        String plat = DIACRITIQUES.matcher(Normalizer.normalize(nom.toLowerCase(Locale.FRENCH).replace("œ", "oe"), Normalizer.Form.NFD))
                .replaceAll("");
        return BORDS.matcher(AUTRES.matcher(plat).replaceAll("-")).replaceAll("");
    }

    static UUID service(String slug) {
        return UuidCreator.getNameBasedSha1(ESPACE, slug);
    }

    /** Identity of a context that comes from a file: what distinguishes it there, and its rank among equal ones. */
    static UUID contexte(String slug, String... parties) {
        return UuidCreator.getNameBasedSha1(ESPACE, slug + '\n' + String.join("\n", parties));
    }

    /** A new context created by hand. */
    static UUID nouveauContexte() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
