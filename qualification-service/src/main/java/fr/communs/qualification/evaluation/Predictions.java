package fr.communs.qualification.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.qualification.lexique.Resultat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes results as JSON Lines: {@code {"id","te":{"classe","score"},"T":[{"code","score","preuves"}],…,"probabiliteTe"}}. */
final class Predictions {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<Axe> ORDRE = List.of(Axe.THEMATIQUES, Axe.SITES, Axe.INTERVENTIONS, Axe.LEVIERS, Axe.COMPETENCES);

    private Predictions() {
    }

    static List<String> lignes(List<Exemple> exemples, List<Resultat> resultats) {
        List<String> lignes = new ArrayList<>(exemples.size());
        for (int i = 0; i < exemples.size(); i++) {
            lignes.add(ligne(exemples.get(i).id(), resultats.get(i)));
        }
        return lignes;
    }

    private static String ligne(String id, Resultat r) {
        Map<String, Object> ligne = new LinkedHashMap<>();
        ligne.put("id", id);
        ligne.put("te", Map.of("classe", r.te().classe(), "score", r.te().score()));
        for (Axe axe : ORDRE) {
            ligne.put(Corpus.LETTRES.get(axe), r.notes(axe).stream().map(Predictions::note).toList());
        }
        ligne.put("probabiliteTe", r.probabiliteTe());
        try {
            return JSON.writeValueAsString(ligne);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings and numbers are always writable", e);
        }
    }

    private static Map<String, Object> note(Resultat.Note n) {
        Map<String, Object> note = new LinkedHashMap<>();
        note.put("code", n.code());
        note.put("score", n.score());
        note.put("preuves", n.preuves());
        return note;
    }
}
