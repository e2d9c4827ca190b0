package fr.communs.qualification.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.communs.contrats.nomenclature.Axe;
import java.util.LinkedHashMap;
import java.util.Map;

/** The measures of the report for a machine: {@code {"version","jeux":{"validation":{"textes","axes":{…},"te":{…},"vitesse":{…}}}}}. */
final class RapportJson {

    private static final JsonMapper JSON = new JsonMapper();

    private RapportJson() {
    }

    static String ecrire(String version, Map<String, Bilan> bilans) {
        Map<String, Object> jeux = new LinkedHashMap<>();
        bilans.forEach((nom, b) -> jeux.put(nom, jeu(b)));
        Map<String, Object> tout = new LinkedHashMap<>();
        tout.put("version", version);
        tout.put("jeux", jeux);
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tout) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings and numbers are always writable", e);
        }
    }

    private static Map<String, Object> jeu(Bilan b) {
        Map<String, Object> axes = new LinkedHashMap<>();
        for (Axe axe : Axe.values()) {
            axes.put(axe.nom(), axe(b.axes().get(axe)));
        }
        Map<String, Object> jeu = new LinkedHashMap<>();
        jeu.put("textes", b.textes());
        jeu.put("axes", axes);
        jeu.put("te", nombres("exactitude", b.te().exactitude(), "macroF1", b.te().macroF1()));
        jeu.put("vitesse", nombres("textesParSeconde", b.textesParSeconde(), "p99Ms", b.p99Ms()));
        return jeu;
    }

    private static Map<String, Object> axe(Mesure m) {
        Map<String, Object> axe = nombres("precision", m.precision(), "rappel", m.rappel(), "microF1", m.microF1(), "macroF1", m.macroF1(),
                "exactitude", m.exactitude(), "couverture", m.couverture());
        for (Mesure.Fiabilite f : m.fiabilites()) {
            axe.put("fiabilite" + Math.round(100 * f.coupe()), nombres("donnees", (double) f.donnees(), "justesse", f.justesse()));
        }
        return axe;
    }

    /** Names and values in turn; values rounded to four decimals. */
    private static Map<String, Object> nombres(Object... nomsEtValeurs) {
        Map<String, Object> nombres = new LinkedHashMap<>();
        for (int i = 0; i < nomsEtValeurs.length; i += 2) {
            nombres.put((String) nomsEtValeurs[i], Math.round(10_000 * (double) nomsEtValeurs[i + 1]) / 10_000.0);
        }
        return nombres;
    }
}
