package fr.communs.qualification.texte;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides the markup of a text copied from a page: its words are for a machine. Only elements that pages are made of: people quote names
 * between the same signs ("&lt;maison Riom&gt;"). The length stays, so that evidence keeps its place.
 */
final class Balises {

    private static final Pattern BALISAGE = Pattern.compile(
            // Unclosed, they reach to the end: each character is read once.
            "<(script|style)\\b[^<>]*+>.*?(?:</\\1\\s*+>|\\z)|<!--.*?(?:-->|\\z)"
            + "|</?(?:p|br|div|span|strong|em|ul|ol|li|h[1-6]|table|tbody|tr|t[dh]|img|iframe|font|html|body|head)(?:\\s[^<>]*+)?/?>"
            + "|<[abiu]>|</[abiu]>|<a\\s[^<>=]*+=[^<>]*+>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Balises() {
    }

    static String cacher(String texte) {
        return texte.indexOf('<') < 0 ? texte
                : BALISAGE.matcher(texte).replaceAll(m -> Matcher.quoteReplacement(" ".repeat(m.end() - m.start())));
    }
}
