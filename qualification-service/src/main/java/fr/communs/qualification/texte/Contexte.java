package fr.communs.qualification.texte;

import fr.communs.qualification.texte.TexteNormalise.Etendue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the project leaves behind is not its site: in "ancien presbytère en logements" or "transformation de la grange en salle", only
 * what it becomes keeps its words. Used for the sites; the other axes read the whole text.
 */
public final class Contexte {

    private static final String DEVIENT = "salles?|logements?|mairie|gites?|ecole|maisons?|locaux|local|espaces?|tiers|commerces?"
            + "|bibliotheque|mediatheque|cantine|poles?|centre|restaurants?|ateliers?|musee|creche|micro|bureaux|appartements?|habitations?"
            + "|hebergements?|auberge|bar|cabinets?|parkings?|jardin|parc|place|stationnements?|aire|garderie|foyer|cafe|boulangerie|epicerie"
            + "|batiment|studios?|bistrot|halle|pepiniere|hotel|gymnase|bibliobus|un|une|des|deux|trois|quatre|cinq|\\d+";
    private static final Pattern ANCIEN_EN = Pattern.compile(
            "(?:^|(?<= ))(?:anciens?|anciennes?|ex|transformation|transformer|reconversion|reconvertir|conversion"
                    + "|changement de destination)"
                    + " ((?:[a-z0-9_]+ ){1,6}?)en (?:" + DEVIENT + ")(?![a-z0-9])");

    private Contexte() {
    }

    /** The text without what it says of the former use, when it says the new one. */
    public static TexteNormalise sansUsagePasse(TexteNormalise texte) {
        List<Etendue> etendues = new ArrayList<>();
        Matcher m = ANCIEN_EN.matcher(texte.contenu());
        while (m.find()) {
            etendues.add(new Etendue(m.start(1), m.end(1)));
        }
        return texte.masquer(etendues);
    }
}
