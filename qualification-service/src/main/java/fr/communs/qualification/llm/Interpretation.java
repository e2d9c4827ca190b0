package fr.communs.qualification.llm;

import com.fasterxml.jackson.databind.JsonNode;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Terme;
import fr.communs.qualification.lexique.MoteurEmbarque;
import fr.communs.qualification.lexique.Resultat;
import fr.communs.qualification.texte.MotsVides;
import fr.communs.qualification.texte.Normaliseur;
import fr.communs.qualification.texte.TexteNormalise;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Turns what a model wrote into a result of ours. Whatever it wrote, a label is one of the vocabulary, its evidence stands in the text that
 * was sent, and its score is in [0, 1]; what does not hold is dropped, and an answer of which nothing holds is a failure.
 */
final class Interpretation {

    /** Letters of a word that can prove something: "bus", "eau". */
    private static final int MOT_MIN = 3;
    private static final Map<String, String> CLASSES = Map.of("lien", Resultat.LIEN, "pas de lien", Resultat.PAS_DE_LIEN,
            "imprecis", Resultat.IMPRECIS);

    private final Libelles libelles = new Libelles();
    private final Normaliseur normaliseur = new Normaliseur(Map.of());

    /**
     * @param nom         as it was sent, like {@code description}
     * @throws EchecLlm   {@code VIDE}, {@code ILLISIBLE} or {@code RIEN_DE_VALABLE}
     */
    Resultat lire(String contenu, String nom, String description) {
        if (contenu == null || contenu.isBlank()) {
            throw EchecLlm.de(EchecLlm.Cause.VIDE);
        }
        JsonNode reponse = Reparation.lire(contenu).orElseThrow(() -> EchecLlm.de(EchecLlm.Cause.ILLISIBLE, "pas d'objet JSON"));
        Resultat.Lien te = lien(reponse.path("te"));
        TexteNormalise texte = normaliseur.normaliser(nom, description);
        Map<Axe, List<Resultat.Note>> notes = new EnumMap<>(Axe.class);
        int ecrites = 0;
        int gardees = 0;
        for (Axe axe : Invite.ORDRE) {
            List<Resultat.Note> lues = notes(axe, reponse.path(axe.nom()), texte);
            ecrites += reponse.path(axe.nom()).size();
            gardees += lues.size();
            notes.put(axe, lues);
        }
        if (ecrites > 0 && gardees == 0) {
            throw EchecLlm.de(EchecLlm.Cause.RIEN_DE_VALABLE, ecrites + " étiquettes écartées");
        }
        return MoteurEmbarque.completer(te, notes);
    }

    private Resultat.Lien lien(JsonNode te) {
        String ecrite = normaliseur.normaliser(te.path("classe").asText(""), null).contenu().strip();
        String classe = CLASSES.get(ecrite);
        OptionalDouble score = score(te.path("score"));
        if (classe == null || score.isEmpty()) {
            throw EchecLlm.de(EchecLlm.Cause.ILLISIBLE, "lien avec la transition absent ou inconnu");
        }
        return new Resultat.Lien(classe, score.getAsDouble());
    }

    private List<Resultat.Note> notes(Axe axe, JsonNode liste, TexteNormalise texte) {
        Map<String, Resultat.Note> notes = new LinkedHashMap<>();
        for (JsonNode n : liste) {
            String ecrit = n.path("code").asText(n.path("label").asText(n.path("libelle").asText("")));
            Optional<Terme> terme = libelles.reconnaitre(axe, ecrit);
            OptionalDouble score = score(n.path("score"));
            Optional<String> preuve = preuve(n.path("preuve").asText(""), texte);
            if (terme.isPresent() && score.isPresent() && preuve.isPresent()) {
                Resultat.Note note = new Resultat.Note(terme.get().code(), terme.get().libelle(), score.getAsDouble(), List.of(preuve.get()));
                notes.merge(note.code(), note, (a, b) -> a.score() >= b.score() ? a : b);
            }
        }
        List<Resultat.Note> triees = new ArrayList<>(notes.values());
        triees.sort(Comparator.comparingDouble(Resultat.Note::score).reversed());
        return triees;
    }

    /** The quote in the words of the author; empty when the text does not hold it, as whole words, or when it says nothing. */
    private Optional<String> preuve(String citee, TexteNormalise texte) {
        String cherchee = normaliseur.normaliser(citee, null).contenu().strip();
        if (Arrays.stream(cherchee.split(" ")).noneMatch(mot -> mot.length() >= MOT_MIN && !MotsVides.contient(mot))) {
            return Optional.empty();
        }
        String contenu = texte.contenu();
        int debut = contenu.indexOf(cherchee);
        while (debut >= 0) {
            int fin = debut + cherchee.length();
            if ((debut == 0 || contenu.charAt(debut - 1) == ' ') && (fin == contenu.length() || contenu.charAt(fin) == ' ')) {
                return Optional.of(texte.preuve(debut, fin));
            }
            debut = contenu.indexOf(cherchee, debut + 1);
        }
        return Optional.empty();
    }

    /** "0,9", "0.9", "90 %" and 90 are the same score; a negative one, a word or more than a hundred are none. */
    private static OptionalDouble score(JsonNode ecrit) {
        String chiffres = ecrit.asText("").strip().toLowerCase(Locale.ROOT).replace(',', '.');
        boolean pourcent = chiffres.endsWith("%");
        double valeur;
        try {
            valeur = Double.parseDouble(pourcent ? chiffres.substring(0, chiffres.length() - 1).strip() : chiffres);
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
        // A little above one is a slip of the model; from two on it counts in hundredths.
        double score = pourcent || valeur >= 2 ? valeur / 100 : Math.min(valeur, 1);
        return score >= 0 && score <= 1 ? OptionalDouble.of(score) : OptionalDouble.empty();
    }
}
