package fr.communs.socle.saisie;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.core.JsonFactory;
import fr.communs.socle.probleme.Erreur;
import fr.communs.socle.probleme.ProblemeException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * Reads an untrusted JSON object field by field and collects its refusals, so that the caller learns them all at once. A field that
 * nobody asked for is refused too ({@link #verifier()}).
 *
 * <p>Null and absent are told apart ({@link #present}): to a partner, absent means "keep" and null means "clear".
 */
public final class Saisie {

    /** A double has at most 17 significant digits: one in [0, 1] fits, in whatever language it was written. */
    public static final int DECIMALES_DOUBLE_MAX = 30;
    /** Refusals told of one object. */
    private static final int ERREURS_MAX = 100;
    private static final int LONGUEUR_NOM_MAX = 1_000;
    /** Objects and lists in one another. */
    static final int NIVEAUX_MAX = 50;
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(NIVEAUX_MAX)
                            .maxNameLength(LONGUEUR_NOM_MAX).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)
            .build();

    private static final int LONGUEUR_ETIQUETTE_MAX = 500;
    private static final String CARACTERE_COUPE = "un caractère est coupé en deux (moitié isolée d'une paire UTF-16)";
    private static final String COUPE_COMPAT = "must not contain an unpaired surrogate";

    private final JsonNode objet;
    private final String prefixe;
    private final Refus refus;
    private final Set<String> lus = new HashSet<>();

    Saisie(JsonNode objet, String prefixe, Refus refus) {
        this.objet = objet;
        this.prefixe = prefixe;
        this.refus = refus;
    }

    /** Body of an ordinary route, at most {@link FiltreTaille#LIMITE} bytes. */
    public static Saisie lire(byte[] corps) {
        return lire(corps, FiltreTaille.LIMITE);
    }

    /** Body of a {@link CorpsVolumineux} route, or one of its lines, at most {@code octetsMax} bytes. */
    public static Saisie lire(byte[] corps, long octetsMax) {
        if (corps != null && corps.length > octetsMax) {
            throw ProblemeException.tropGrand(octetsMax);
        }
        try {
            JsonNode noeud = corps == null || corps.length == 0 ? null : MAPPER.readTree(corps);
            if (noeud == null || !noeud.isObject()) {
                throw objetAttendu();
            }
            return new Saisie(noeud, "", new Refus(ERREURS_MAX));
        } catch (IOException e) {
            throw illisible(e);
        }
    }

    static ProblemeException objetAttendu() {
        return ProblemeException.invalide(new Erreur("corps", "un objet JSON est attendu", "a JSON object is expected"));
    }

    static ProblemeException illisible(IOException erreur) {
        if (erreur instanceof JsonProcessingException e) {
            String ou = e.getLocation() == null ? ""
                    : " (ligne " + e.getLocation().getLineNr() + ", colonne " + e.getLocation().getColumnNr() + ")";
            return ProblemeException.invalide(new Erreur("corps", "JSON mal formé" + ou, "Malformed JSON" + ou));
        }
        if (erreur instanceof CharConversionException) {
            return ProblemeException.invalide(new Erreur("corps", "un texte en UTF-8 est attendu", "Malformed JSON"));
        }
        throw new UncheckedIOException(erreur);
    }

    public boolean present(String champ) {
        return objet.has(champ);
    }

    /** Sent, and not as null. */
    public boolean renseigne(String champ) {
        return objet.hasNonNull(champ);
    }

    /** Text or null. */
    public String texte(String champ, int longueurMax) {
        JsonNode noeud = lu(champ);
        if (noeud == null || noeud.isNull()) {
            return null;
        }
        if (!noeud.isTextual()) {
            return refuser(champ, "un texte est attendu", "must be a string");
        }
        if (noeud.textValue().length() > longueurMax) {
            return refuser(champ, "au plus " + longueurMax + " caractères (reçu : " + noeud.textValue().length() + ")",
                    "must be shorter than or equal to " + longueurMax + " characters");
        }
        if (noeud.textValue().indexOf('\u0000') >= 0) {
            return refuser(champ, "le caractère nul n'est pas accepté", "must not contain a null character");
        }
        if (coupe(noeud.textValue())) {
            return refuser(champ, CARACTERE_COUPE, COUPE_COMPAT);
        }
        return noeud.textValue();
    }

    /** Text with at least one visible character. */
    public String texteNonVide(String champ, int longueurMax) {
        int avant = refus.nombre();
        String texte = texte(champ, longueurMax);
        if (refus.nombre() == avant && (texte == null || texte.isBlank())) {
            return refuser(champ, "ce champ est obligatoire et ne peut pas être vide", "should not be empty");
        }
        return texte;
    }

    /** One of the allowed values, or null. */
    public String parmi(String champ, Collection<String> valeurs) {
        JsonNode noeud = lu(champ);
        if (noeud == null || noeud.isNull() || noeud.isTextual() && valeurs.contains(noeud.textValue())) {
            return noeud == null ? null : noeud.textValue();
        }
        return refuser(champ, "valeurs acceptées : " + String.join(", ", valeurs),
                "must be one of the following values: " + String.join(", ", valeurs));
    }

    /** List of texts, each allowed when {@code valeurs} is not null; null when the field is null or absent. */
    public List<String> textes(String champ, Collection<String> valeurs, int nombreMax) {
        JsonNode noeud = lu(champ);
        if (noeud == null || noeud.isNull()) {
            return null;
        }
        if (!noeud.isArray()) {
            return refuser(champ, "une liste est attendue", "must be an array");
        }
        if (noeud.size() > nombreMax) {
            return refuser(champ, "au plus " + nombreMax + " valeurs", "must contain no more than " + nombreMax + " elements");
        }
        List<String> textes = new ArrayList<>(noeud.size());
        for (JsonNode element : noeud) {
            if (!element.isTextual()) {
                return refuserChaque(champ, "chaque valeur doit être un texte", "must be a string");
            }
            if (element.textValue().length() > LONGUEUR_ETIQUETTE_MAX || element.textValue().indexOf('\u0000') >= 0) {
                return refuserChaque(champ, "au plus " + LONGUEUR_ETIQUETTE_MAX + " caractères, sans caractère nul",
                        "must be shorter than or equal to " + LONGUEUR_ETIQUETTE_MAX + " characters");
            }
            if (coupe(element.textValue())) {
                return refuserChaque(champ, CARACTERE_COUPE, COUPE_COMPAT);
            }
            if (valeurs != null && !valeurs.contains(element.textValue())) {
                return refuserChaque(champ, "valeur inconnue « " + element.textValue() + " »",
                        "must be one of the following values: " + String.join(", ", valeurs));
            }
            textes.add(element.textValue());
        }
        return textes;
    }

    /** Number in [min, max] with at most {@code decimales} decimals, or null. */
    public BigDecimal nombre(String champ, BigDecimal min, BigDecimal max, int decimales) {
        JsonNode noeud = lu(champ);
        if (noeud == null || noeud.isNull()) {
            return null;
        }
        if (!noeud.isNumber()) {
            return refuser(champ, "un nombre est attendu", "must be a number conforming to the specified constraints");
        }
        BigDecimal valeur = noeud.decimalValue();
        // Compared before any rescaling: 1e999999999 must cost nothing.
        if (valeur.compareTo(min) < 0) {
            return refuser(champ, "au moins " + min.toPlainString(), "must not be less than " + min.toPlainString());
        }
        if (valeur.compareTo(max) > 0) {
            return refuser(champ, "au plus " + max.toPlainString(), "must not be greater than " + max.toPlainString());
        }
        if (valeur.stripTrailingZeros().scale() > decimales) {
            return refuser(champ, "au plus " + decimales + " décimales",
                    "must be a number with at most " + decimales + " decimal places");
        }
        return valeur.setScale(decimales);
    }

    /** Nested object, or null. Its errors join those of this one. */
    public Saisie objet(String champ) {
        JsonNode noeud = lu(champ);
        if (noeud == null || noeud.isNull()) {
            return null;
        }
        return noeud.isObject()
                ? new Saisie(noeud, prefixe + champ + ".", refus)
                : refuser(champ, "un objet est attendu", "must be an object");
    }

    /** List of objects, or null; errors are named {@code champ.<rank>.…}. */
    public List<Saisie> objets(String champ, int nombreMax) {
        JsonNode noeud = lu(champ);
        if (noeud == null || noeud.isNull()) {
            return null;
        }
        if (!noeud.isArray()) {
            return refuser(champ, "une liste est attendue", "must be an array");
        }
        if (noeud.size() > nombreMax) {
            return refuser(champ, "au plus " + nombreMax + " éléments", "must contain no more than " + nombreMax + " elements");
        }
        List<Saisie> saisies = new ArrayList<>(noeud.size());
        for (int i = 0; i < noeud.size(); i++) {
            if (noeud.get(i).isObject()) {
                saisies.add(new Saisie(noeud.get(i), prefixe + champ + "." + i + ".", refus));
            } else {
                refuser(champ + "." + i, "un objet est attendu", "must be an object");
            }
        }
        return saisies;
    }

    /** Records a refusal of the calling feature; {@code compat} is the reference's sentence without the field name. */
    public <T> T refuser(String champ, String message, String compat) {
        refus.ajouter(new Erreur(prefixe + champ, message, prefixe + champ + " " + compat));
        return null;
    }

    /** Records a refusal whose compatible sentence does not begin with the field. */
    public <T> T refuserPhrase(String champ, String message, String phraseCompat) {
        refus.ajouter(new Erreur(prefixe + champ, message, phraseCompat));
        return null;
    }

    private <T> T refuserChaque(String champ, String message, String compat) {
        return refuserPhrase(champ, message, "each value in " + prefixe + champ + " " + compat);
    }

    /** Refuses the fields that were not read, without throwing: for nested objects. */
    public void refuserInconnus() {
        for (Iterator<String> noms = objet.fieldNames(); noms.hasNext(); ) {
            String nom = noms.next();
            if (!lus.contains(nom)) {
                refuserPhrase(nom, "champ inconnu", "property " + prefixe + nom + " should not exist");
            }
        }
    }

    /** @throws ProblemeException naming the first {@value #ERREURS_MAX} refused fields, when there is one */
    public void verifier() {
        refuserInconnus();
        refus.lever();
    }

    /** JSON can write half of a surrogate pair, UTF-8 cannot: the database would keep another text, under which nothing is found again. */
    private static boolean coupe(String texte) {
        return texte.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private JsonNode lu(String champ) {
        lus.add(champ);
        return objet.get(champ);
    }
}
