package fr.communs.qualification.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Finds the object that a model meant in what it wrote: prose and code fences around it are skipped, the last complete object wins (a model
 * that corrects itself does so after), a cut one is closed after its last complete value. Never invents a value.
 */
final class Reparation {

    /** Of two members with the same name the later one wins, as the later object does. */
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    /** A model in a loop may open objects without end. */
    private static final int ESSAIS = 200;

    private Reparation() {
    }

    static Optional<JsonNode> lire(String contenu) {
        Optional<JsonNode> dernier = Optional.empty();
        int ouverture = contenu.indexOf('{');
        int premiereCoupee = -1;
        for (int essai = 0; ouverture >= 0 && essai < ESSAIS; essai++) {
            int fin = finDeLObjet(contenu, ouverture);
            Optional<JsonNode> objet = fin < 0 ? Optional.empty() : analyser(contenu.substring(ouverture, fin));
            if (objet.isPresent()) {
                dernier = objet;
            } else if (fin < 0 && premiereCoupee < 0) {
                premiereCoupee = ouverture;
            }
            // A whole object is left behind at once: what it holds is not an answer of its own.
            ouverture = contenu.indexOf('{', objet.isPresent() ? fin : ouverture + 1);
        }
        return dernier.isPresent() || premiereCoupee < 0 ? dernier : fermer(contenu.substring(premiereCoupee));
    }

    private static Optional<JsonNode> analyser(String texte) {
        try {
            JsonNode n = JSON.readTree(texte);
            return n.path("te").isObject() ? Optional.of(n) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Position after the brace that closes the one at {@code debut}; -1 when the text ends before. */
    private static int finDeLObjet(String texte, int debut) {
        int profondeur = 0;
        boolean chaine = false;
        for (int i = debut; i < texte.length(); i++) {
            char c = texte.charAt(i);
            if (chaine) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    chaine = false;
                }
            } else if (c == '"') {
                chaine = true;
            } else if (c == '{') {
                profondeur++;
            } else if (c == '}' && --profondeur == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Cuts after the last value that is surely complete, the one that a closing bracket or a comma ends, then closes what is open. */
    private static Optional<JsonNode> fermer(String texte) {
        Deque<Character> ouverts = new ArrayDeque<>();
        String meilleur = null;
        boolean chaine = false;
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            if (chaine) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    chaine = false;
                }
                continue;
            }
            switch (c) {
                case '"' -> chaine = true;
                case '{' -> ouverts.push('}');
                case '[' -> ouverts.push(']');
                case '}', ']' -> {
                    if (ouverts.isEmpty() || ouverts.pop() != c) {
                        return Optional.empty();
                    }
                    meilleur = texte.substring(0, i + 1) + fermetures(ouverts);
                }
                case ',' -> meilleur = texte.substring(0, i) + fermetures(ouverts);
                default -> { }
            }
        }
        return meilleur == null ? Optional.empty() : analyser(meilleur);
    }

    private static String fermetures(Deque<Character> ouverts) {
        StringBuilder s = new StringBuilder();
        ouverts.forEach(s::append);
        return s.toString();
    }
}
