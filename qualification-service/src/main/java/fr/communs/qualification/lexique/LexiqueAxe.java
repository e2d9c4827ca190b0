package fr.communs.qualification.lexique;

import fr.communs.qualification.lexique.IndexMotifs.Touches;
import fr.communs.qualification.lexique.Regle.Motif;
import fr.communs.qualification.texte.Passage;
import fr.communs.qualification.texte.TexteNormalise;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The rules of one axis. Immutable once read. A rule is one line: patterns and labels joined by {@code &}, each negated by {@code !};
 * {@code @S19} is a label found on an earlier axis, {@code @batiment} a named list of them, {@code $renover} a named pattern, which
 * a later file may define anew for the rules below; a line that begins with {@code sauf} withdraws the label of its section.
 *
 * <p>Patterns are regular expressions on the normalised text, whole words only: lower case, no accents, a space for an apostrophe ({@code
 * economie d eau}). {@code nom:a|b} asks for either in the name, the description does not count; {@code !nom:a} that it not stand there;
 * {@code nom:$named} the same of a named pattern, which may also carry {@code nom:} itself. Thus {@code nom:mobiliers? & ecoles? &
 * !$travaux} holds where the name speaks of furniture and the text of a school and of no works. Two spaces always follow the name, before
 * the description if any: <code>(?&lt;!.)</code> is the beginning of the name, <code>(?&lt;!\w )</code> that of the name or of the
 * description, <code>(?= {2})</code> the end of the name whether or not a description follows, <code>(?= *$)</code> the end of the whole
 * text: at the end of a name, no description follows. A pattern that counts the words before the one it looks for, to stay near a
 * beginning, has them in its passage.
 */
public final class LexiqueAxe {

    private static final String AU_NOM = "nom:";
    /** What would never match, and never say so: a negation or a name at the wrong place, letters that no normalised text has. */
    private static final Pattern PAS_UN_MOTIF = Pattern.compile("^$|^[!@$ ]|(?i:nom:)|[^ -~]");

    private final IndexMotifs index;
    private final List<List<Regle>> parMotif = new ArrayList<>();
    private final Map<String, List<Regle>> parEtiquette = new HashMap<>();
    private final List<Regle> sansCondition = new ArrayList<>();
    private final Map<String, List<Regle>> retraits = new HashMap<>();
    private final Map<String, String> motifsNommes = new HashMap<>();
    private final Map<String, List<String>> listesNommees = new HashMap<>();

    /**
     * @param lignes the lexicon files of the axis, one after the other
     * @param index  takes the patterns of the rules; several axes may share it
     */
    LexiqueAxe(List<String> lignes, IndexMotifs index) {
        this.index = index;
        String code = null;
        Map<String, Regle> vues = new HashMap<>();
        for (String ligne : lignes) {
            String texte = ligne.strip();
            if (texte.isEmpty() || texte.startsWith("#")) {
                continue;
            }
            if (texte.startsWith("[")) {
                code = texte.substring(1, texte.indexOf(']'));
            } else if (texte.startsWith("$") && texte.contains(" = ")) {
                String[] definition = texte.substring(1).split(" = ", 2);
                motifsNommes.put(definition[0], definition[1].strip());
            } else if (texte.startsWith("@") && texte.contains(" = ")) {
                String[] definition = texte.substring(1).split(" = ", 2);
                // Unlike a pattern, a list is looked up when a text is read: a second one would change the rules above it.
                if (listesNommees.put(definition[0], List.of(definition[1].strip().split(" "))) != null) {
                    throw new IllegalArgumentException("named list @" + definition[0] + " stands twice");
                }
            } else if (texte.startsWith("sauf ")) {
                retraits.computeIfAbsent(code, k -> new ArrayList<>()).add(lire(code, texte.substring(5)));
            } else {
                Regle regle = lire(code, texte);
                Regle premiere = vues.putIfAbsent(code + " " + texte, regle);
                if (premiere == null) {
                    ranger(regle);
                } else if (!premiere.memesConditions(regle)) {
                    // Its written form names a rule in the table of scores and in the model.
                    throw new IllegalArgumentException("rule with two meanings, named patterns differ: " + texte);
                }
            }
        }
    }

    /**
     * A rule that fired, with its evidence.
     *
     * @param passages  where its patterns stand
     * @param dansLeNom true when all the evidence is in the name of the project
     * @param directe   true when one condition carries the label: its words name it, where those of a conjunction only point at it
     */
    public record Declenchement(String code, String ecriture, boolean dansLeNom, boolean directe, List<String> preuves,
            List<Passage> passages) {
    }

    /** What an earlier axis found. */
    public record Acquis(boolean dansLeNom, List<String> preuves) {
    }

    List<Declenchement> appliquer(TexteNormalise texte, Touches touches, Map<String, Acquis> acquis) {
        List<Declenchement> resultat = new ArrayList<>();
        Map<String, Boolean> retires = new HashMap<>();
        for (Regle r : candidates(touches, acquis)) {
            if (vraie(r, texte, touches, acquis) && !retires.computeIfAbsent(r.code(), c -> retire(c, texte, touches, acquis))) {
                resultat.add(declenchement(r, texte, touches, acquis));
            }
        }
        return resultat;
    }

    /** Rules whose first condition may hold: its pattern occurs, or its label was found. */
    private List<Regle> candidates(Touches touches, Map<String, Acquis> acquis) {
        List<Regle> candidates = new ArrayList<>(sansCondition);
        for (int m : touches.rangs()) {
            if (m < parMotif.size()) {
                candidates.addAll(parMotif.get(m));
            }
        }
        for (String e : acquis.keySet()) {
            candidates.addAll(parEtiquette.getOrDefault(e, List.of()));
        }
        return candidates;
    }

    private void ranger(Regle r) {
        if (!r.motifs().isEmpty()) {
            int rang = r.motifs().get(0).rang();
            while (parMotif.size() <= rang) {
                parMotif.add(new ArrayList<>(2));
            }
            parMotif.get(rang).add(r);
        } else if (!r.etiquettes().isEmpty() && !listesNommees.containsKey(r.etiquettes().get(0))) {
            parEtiquette.computeIfAbsent(r.etiquettes().get(0), k -> new ArrayList<>()).add(r);
        } else {
            sansCondition.add(r);
        }
    }

    private boolean retire(String code, TexteNormalise texte, Touches touches, Map<String, Acquis> acquis) {
        return retraits.getOrDefault(code, List.of()).stream().anyMatch(r -> vraie(r, texte, touches, acquis));
    }

    private boolean vraie(Regle r, TexteNormalise texte, Touches touches, Map<String, Acquis> acquis) {
        for (Motif m : r.motifs()) {
            if (!m.touche(texte, touches)) {
                return false;
            }
        }
        for (Motif m : r.absents()) {
            if (m.touche(texte, touches)) {
                return false;
            }
        }
        for (String e : r.etiquettes()) {
            if (trouver(e, acquis) == null) {
                return false;
            }
        }
        for (String e : r.exclues()) {
            if (trouver(e, acquis) != null) {
                return false;
            }
        }
        return true;
    }

    private Acquis trouver(String etiquette, Map<String, Acquis> acquis) {
        List<String> liste = listesNommees.get(etiquette);
        if (liste == null) {
            return acquis.get(etiquette);
        }
        for (String code : liste) {
            Acquis a = acquis.get(code);
            if (a != null) {
                return a;
            }
        }
        return null;
    }

    private Declenchement declenchement(Regle r, TexteNormalise texte, Touches touches, Map<String, Acquis> acquis) {
        boolean dansLeNom = true;
        List<String> preuves = new ArrayList<>(2);
        List<Passage> passages = new ArrayList<>(2);
        for (Motif m : r.motifs()) {
            int debut = touches.debut(m.rang());
            int fin = touches.fin(m.rang());
            dansLeNom &= texte.dansLeNom(debut);
            preuves.add(texte.preuve(debut, fin));
            passages.add(texte.passage(debut, fin));
        }
        for (String e : r.etiquettes()) {
            Acquis a = trouver(e, acquis);
            dansLeNom &= a.dansLeNom();
            preuves.addAll(a.preuves());
        }
        return new Declenchement(r.code(), r.ecriture(), dansLeNom, r.directe(), preuves, passages);
    }

    private Regle lire(String code, String ecriture) {
        List<Motif> motifs = new ArrayList<>();
        List<Motif> absents = new ArrayList<>();
        List<String> etiquettes = new ArrayList<>();
        List<String> exclues = new ArrayList<>();
        for (String terme : ecriture.split(" & ")) {
            boolean negation = terme.startsWith("!");
            String corps = negation ? terme.substring(1) : terme;
            if (corps.startsWith("@")) {
                (negation ? exclues : etiquettes).add(corps.substring(1));
            } else {
                (negation ? absents : motifs).add(motif(corps, ecriture));
            }
        }
        return new Regle(code, ecriture, List.copyOf(motifs), List.copyOf(absents), List.copyOf(etiquettes), List.copyOf(exclues));
    }

    /** {@code word}, {@code $named}, {@code nom:word} or {@code nom:$named}. */
    private Motif motif(String corps, String ecriture) {
        boolean auNom = corps.startsWith(AU_NOM);
        String motif = auNom ? corps.substring(AU_NOM.length()) : corps;
        if (motif.startsWith("$")) {
            String nomme = motifsNommes.get(motif.substring(1));
            if (nomme == null) {
                throw new IllegalArgumentException("unknown named pattern " + motif + " in rule: " + ecriture);
            }
            auNom |= nomme.startsWith(AU_NOM);
            motif = nomme.startsWith(AU_NOM) ? nomme.substring(AU_NOM.length()) : nomme;
        }
        if (PAS_UN_MOTIF.matcher(motif).find()) {
            throw new IllegalArgumentException("not a pattern, or nom: is not at its beginning: \"" + motif + "\" in rule: " + ecriture);
        }
        return new Motif(index.rang(motif), auNom);
    }
}
