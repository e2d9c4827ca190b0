package fr.communs.qualification.texte;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Personal data that anybody may type into a free text, found in one way for all who refuse or hide it. Time grows with the length of the
 * text and no faster: nothing that repeats may give back what it took.
 */
public final class DonneesPersonnelles {

    /** Soft hyphens, zero-width and direction marks, tags: nobody sees them, and they cut numbers and addresses in two. */
    private static final Pattern INVISIBLES = Pattern.compile("[\\p{Cf}\\u034f\\ufe00-\\ufe0f]+");

    private static final String LOCAL = "[\\p{L}\\p{M}\\p{N}._%+-]";
    private static final String DOMAINE = "[\\p{L}\\p{M}\\p{N}-]";
    /** "@", "(at)", "[arobase]", or the bare words. */
    private static final String AROBASE = "(?:\\h{0,3}+(?:[@＠]|" + entreCrochets("at|a|arobase|@") + ")\\h{0,3}+|\\h{1,3}+(?:at|arobase)\\h{1,3}+)";
    /** ".", "(point)", "[dot]", or the bare words. */
    private static final String POINT = "(?:\\.|\\h{0,3}+" + entreCrochets("dot|point|\\.") + "\\h{0,3}+|\\h{1,3}+(?:dot|point)\\h{1,3}+)";
    private static final Pattern COURRIEL = Pattern.compile("(?<!" + LOCAL + ")[\"“«]?" + LOCAL + "++[\"'’”»]?" + AROBASE
            + "(?:" + DOMAINE + "{1,63}+" + POINT + "){1,8}\\p{L}" + DOMAINE + "{1,62}+", Pattern.CASE_INSENSITIVE);

    /** Between the digits of a phone number: up to three of what people put there, brackets of "(0)" included. */
    private static final String LIEN = "[\\s\\h./_()\\u00b7\\u2010-\\u2015\\u2022\\u2212-]{0,3}+";
    /** "01/02/2024 15 h" is not a number of anybody. */
    private static final String PAS_UNE_DATE = "(?!\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)\\d{2}(?!\\d))";
    /** Ten digits of a French number, or an international one, however they are grouped. */
    private static final Pattern TELEPHONE = Pattern.compile("(?<!\\p{N})" + PAS_UNE_DATE + "(?:(?:(?:\\+|00)" + LIEN + "33" + LIEN + "(?:0" + LIEN
            + ")?|0" + LIEN + ")[1-9](?:" + LIEN + "\\d){8}|\\+\\d(?:" + LIEN + "\\d){8,14}(?!\\h?(?:€|euro|EUR)))(?!\\d)");

    /** SIREN, SIRET, social security, bank account: nine digits or more, however they are grouped. */
    private static final Pattern NUMERO = Pattern.compile("(?<!\\p{N})" + PAS_UNE_DATE
            + "(?:[A-Z]{2}\\d{2}\\h?)?\\d(?:[\\h./-]{0,2}+\\d){8,}+(?:\\h?[A-Z]{1,2}\\b)?");

    private static final String PARTICULES = "(?:(?:de|du|des|d['’]|le|la|Le|La)\\s*){0,5}";
    private static final String MOT_PROPRE = "\\p{Lu}[\\p{L}'’.-]*";
    /** "le maire", "la directrice", between the title and the name. */
    private static final String FONCTION = "(?:(?:le|la)\\h+|l['’])\\p{Ll}{2,40}+\\h+";
    /**
     * "M. Jean-Paul Le Goff", "Mme MARTIN", "MONSIEUR LE MAIRE Jean Dupont", "le docteur Dupont": a civil title and the capitalised words
     * that follow. A lone "m" is a metre, and so is "M" after a number.
     */
    private static final String CIVILITE = "(?<![\\p{L}])"
            + "(?:MM?\\.|(?<!\\d)(?<![\\d\\p{Lu}]\\h)M|(?:Dr|DR|Pr|PR)\\.?|(?iu:mrs?|mmes?|mlles?)\\.?"
            + "|(?iu:mgr|monsieur|madame|mademoiselle|maître|docteur|professeur))";
    private static final String SUITE = "\\s+(?:" + FONCTION + "|" + PARTICULES + ")" + MOT_PROPRE + "(?:\\s+" + PARTICULES + MOT_PROPRE
            + "){0,3}";
    private static final Pattern PERSONNE = Pattern.compile(CIVILITE + SUITE);

    /** "rue du Docteur Roux", "collège Madame de Sévigné", "la DR Bretagne": a place or an office, whose name has a title in it. */
    private static final String PAS_UN_LIEU = "(?<!(?<!\\p{L})(?iu:rue|avenue|boulevard|place|square|quai|allée|impasse|chemin|cité"
            + "|av\\.?|bd|école|scolaire|collège|lycée|crèche|hôpital|ehpad|centre|maison|gymnase|stade|salle|parc|quartier|résidence)"
            + "\\h(?:(?:du|de|de la|des)\\h)?)"
            + "(?!(?<=\\b(?iu:la|les|des)\\h)DR\\h)";
    /** "M. le Maire", "Maître d'Ouvrage": a function in capitals, unless a name follows. */
    private static final String PAS_UNE_FONCTION = "(?!\\s+(?iu:(?:(?:le|la)\\h+|l['’])(?:maire|préfet|préfète|sous-préfet|sous-préfète"
            + "|(?:vice-)?président|(?:vice-)?présidente|conseiller|conseillère|adjoint|adjointe|directeur|directrice|chef|cheffe|chargé"
            + "|chargée|secrétaire|recteur|rectrice|député|députée|sénateur|sénatrice|ministre)|d['’](?:ouvrage|œuvre|oeuvre))"
            + "(?:\\h+(?iu:général|générale|adjoint|adjointe|délégué|déléguée))*+(?!\\p{L}|,?\\h+\\p{Lu}))";
    private static final Pattern PERSONNE_NOMMEE = Pattern.compile("(?=[DMPdmp])" + PAS_UN_LIEU + CIVILITE + PAS_UNE_FONCTION + SUITE);

    /** Social security number, thirteen digits and often two of control; French bank account. SIREN, SIRET and files are of nobody. */
    private static final Pattern NUMERO_DE_PERSONNE = Pattern.compile("(?<![\\p{N}-])[12]\\h?\\d{2}\\h?(?:0[1-9]|1[0-2])\\h?"
            + "(?:\\d{2}|2[AB])\\h?\\d{3}\\h?\\d{3}(?:\\h?\\d{2})?(?!\\h?\\d)|\\bFR\\d{2}(?:\\h?[0-9A-Z]){23}\\b");

    /** Addresses first: they may hold numbers. */
    private static final List<Pattern> A_MASQUER = List.of(COURRIEL, TELEPHONE, NUMERO, PERSONNE);

    private DonneesPersonnelles() {
    }

    private static String entreCrochets(String mots) {
        return "[(\\[{<]\\h?(?:" + mots + ")\\h?[)\\]}>]";
    }

    /** The text that people see, which is the one to search. */
    public static String visible(String texte) {
        return INVISIBLES.matcher(texte).replaceAll("");
    }

    /** An e-mail address or a phone number stands in the text. */
    public static boolean permetDeJoindre(String texte) {
        String visible = visible(texte);
        return COURRIEL.matcher(visible).find() || TELEPHONE.matcher(visible).find();
    }

    /**
     * A name after a civil title, or the number of a person. More careful than {@link #masquer}: who types a street, a function or a SIREN
     * must not be sent back.
     */
    public static boolean nommeUnePersonne(String texte) {
        String visible = visible(texte);
        return PERSONNE_NOMMEE.matcher(visible).find() || NUMERO_DE_PERSONNE.matcher(visible).find();
    }

    /**
     * The text without e-mail addresses, phone numbers, long numbers and names after a civil title.
     *
     * @param visible     without {@link #visible invisible} characters
     * @param remplacement without digits
     */
    public static String masquer(String visible, String remplacement) {
        String masque = visible;
        for (Pattern motif : A_MASQUER) {
            masque = motif.matcher(masque).replaceAll(Matcher.quoteReplacement(remplacement));
        }
        return masque;
    }
}
