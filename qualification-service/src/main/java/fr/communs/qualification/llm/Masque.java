package fr.communs.qualification.llm;

import fr.communs.qualification.texte.DonneesPersonnelles;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may leave for the endpoint of a text that anybody typed: without the e-mail addresses, phone numbers, long numbers and civil names
 * it may hold, without the sentences that speak to the model, and never longer than what is worth reading.
 */
final class Masque {

    /** The subject stands at the beginning; about three thousand tokens. */
    private static final int LONGUEUR = 12_000;
    /** Masked with the rest, then left out: an address or a number that the cut halves, and that no pattern knows any more, stands there. */
    private static final int MARGE = 1_000;

    /** Without letters: the model cannot quote it as evidence. */
    static final String RETIRE = "[…]";

    /** Whoever writes to the model instead of describing a project. Sentence by sentence: the rest of the text is still read. */
    private static final Pattern PHRASES = Pattern.compile("[^.!?\\n]+[.!?]?");
    private static final Pattern DESOBEIR = mots("ignor(?:e|es|ez|er)|oubli(?:e|es|ez|er)|disregard|forget|override");
    private static final Pattern CONSIGNES = mots("consignes?|instructions?|r[eè]gles?|rules?|prompts?");
    private static final Pattern TUTOIEMENT = mots("system prompt|prompt syst[eè]me|tu es (?:d[ée]sormais|maintenant)"
            + "|vous [êe]tes (?:d[ée]sormais|maintenant)|you are now|r[ée]ponds? uniquement|r[ée]pondez uniquement");
    private static final Pattern COMMANDES = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private Masque() {
    }

    private static Pattern mots(String mots) {
        return Pattern.compile("\\b(?:" + mots + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Two searches instead of one pattern: a long text without any sentence must not cost its square. */
    private static boolean parleAuModele(String phrase) {
        Matcher desobeir = DESOBEIR.matcher(phrase);
        return desobeir.find() && CONSIGNES.matcher(phrase).find(desobeir.end()) || TUTOIEMENT.matcher(phrase).find();
    }

    static String masquer(String texte) {
        if (texte == null) {
            return "";
        }
        String visible = COMMANDES.matcher(DonneesPersonnelles.visible(texte)).replaceAll(" ");
        int lu = Math.min(visible.length(), LONGUEUR + MARGE);
        String masque = DonneesPersonnelles.masquer(visible.substring(0, lu), RETIRE);
        masque = PHRASES.matcher(masque).replaceAll(phrase -> Matcher.quoteReplacement(parleAuModele(phrase.group()) ? " " + RETIRE + " "
                : phrase.group()));
        masque = masque.substring(0, Math.max(0, masque.length() - Math.max(0, lu - LONGUEUR)));
        // The delimiters of the prompt cannot be written by the author of the text.
        return masque.replace('<', '‹').replace('>', '›').strip();
    }
}
