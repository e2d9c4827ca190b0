package fr.communs.qualification.llm;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may leave for the endpoint of a text that anybody typed: without the e-mail addresses, phone numbers, long numbers and civil names
 * it may hold, without the sentences that speak to the model, and never longer than what is worth reading.
 */
final class Masque {

    /** The subject stands at the beginning; about three thousand tokens. */
    private static final int LONGUEUR = 12_000;

    /** Without letters: the model cannot quote it as evidence. */
    static final String RETIRE = "[…]";

    private static final Pattern COURRIEL = Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}+@[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)+");
    /** French numbers, with their international prefix or not. */
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?<![\\p{N}])(?:(?:\\+|00)33[ .-]?(?:\\(0\\)[ .-]?)?|0)[1-9](?:[ .\\u00a0\\u202f-]?\\d{2}){4}(?!\\d)");
    /** SIREN, SIRET, social security, bank account: nine digits or more, however they are grouped. */
    private static final Pattern NUMERO = Pattern.compile(
            "(?<![\\p{N}])(?:[A-Z]{2}\\d{2}[ ]?)?\\d(?:[ .\\u00a0\\u202f-]?\\d){8,60}(?:[ ]?[A-Z]{1,2}\\b)?");
    private static final String PARTICULES = "(?:(?:de|du|des|d['’]|le|la|Le|La)\\s*){0,5}";
    private static final String MOT_PROPRE = "\\p{Lu}[\\p{L}'’.-]*";
    /** "M. Jean-Paul Le Goff", "Mme MARTIN", "le docteur Dupont": a civil title and the capitalised words that follow. */
    private static final Pattern PERSONNE = Pattern.compile("(?<![\\p{L}])"
                    + "(?:MM?\\.|Mrs?\\.?|Mmes?\\.?|Mlles?\\.?|Mgr|Dr\\.?|Pr\\.?|M(?=\\s+\\p{Lu}\\p{Ll}+\\s+\\p{Lu}{2,})"
                    + "|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|[Mm]aître|[Dd]octeur|[Pp]rofesseur|MONSIEUR|MADAME)"
                    + "\\s+" + PARTICULES + MOT_PROPRE + "(?:\\s+" + PARTICULES + MOT_PROPRE + "){0,3}");
    /** Whoever writes to the model instead of describing a project. Sentence by sentence: the rest of the text is still read. */
    private static final Pattern PHRASES = Pattern.compile("[^.!?\\n]+[.!?]?");
    private static final Pattern DESOBEIR = mots("ignor(?:e|es|ez|er)|oubli(?:e|es|ez|er)|disregard|forget|override");
    private static final Pattern CONSIGNES = mots("consignes?|instructions?|r[eè]gles?|rules?|prompts?");
    private static final Pattern TUTOIEMENT = mots("system prompt|prompt syst[eè]me|tu es (?:d[ée]sormais|maintenant)"
            + "|vous [êe]tes (?:d[ée]sormais|maintenant)|you are now|r[ée]ponds? uniquement|r[ée]pondez uniquement");
    private static final Pattern COMMANDES = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

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
        String masque = texte.length() > LONGUEUR ? texte.substring(0, LONGUEUR) : texte;
        masque = COMMANDES.matcher(masque).replaceAll(" ");
        masque = COURRIEL.matcher(masque).replaceAll(RETIRE);
        masque = TELEPHONE.matcher(masque).replaceAll(RETIRE);
        masque = NUMERO.matcher(masque).replaceAll(RETIRE);
        masque = PERSONNE.matcher(masque).replaceAll(RETIRE);
        masque = PHRASES.matcher(masque).replaceAll(phrase -> Matcher.quoteReplacement(parleAuModele(phrase.group()) ? " " + RETIRE + " "
                : phrase.group()));
        // The delimiters of the prompt cannot be written by the author of the text.
        return masque.replace('<', '‹').replace('>', '›').strip();
    }
}
