package fr.communs.aiguillage.catalogue;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** What counts as an address of the catalogue: absolute, http or https, with its host. Anything else could run in the page of a partner. */
final class AdresseWeb {

    private static final Pattern MOT = Pattern.compile("\\{\\w+}");

    private AdresseWeb() {
    }

    static boolean complete(String valeur) {
        try {
            URI uri = new URI(valeur);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** An address whose {@code {words}} are replaced by encoded texts: they may stand after the host, which holds no encoded character. */
    static boolean modele(String valeur) {
        return complete(MOT.matcher(valeur).replaceAll("%20"));
    }
}
