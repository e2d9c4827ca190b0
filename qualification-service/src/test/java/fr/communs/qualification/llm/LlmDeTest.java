package fr.communs.qualification.llm;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** The settings of a service whose engine is the LLM of {@link ServeurLlm}, with short waits. */
public class LlmDeTest implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        String prefixe = "communs.qualification.llm.";
        Map<String, String> reglages = new HashMap<>();
        reglages.put("communs.qualification.moteur", "llm");
        reglages.put("communs.qualification.quota-par-jour", "10000");
        reglages.put(prefixe + "url", ServeurLlm.demarrer().url());
        reglages.put(prefixe + "cle", "cle-secrete");
        reglages.put(prefixe + "modele", "modele-d-essai");
        reglages.put(prefixe + "delai", "PT4S");
        reglages.put(prefixe + "delai-a-la-demande", "PT1S");
        reglages.put(prefixe + "file.cadence", "1s");
        reglages.put(prefixe + "file.essais", "2");
        reglages.put(prefixe + "file.premiere-attente", "PT0.2S");
        reglages.put(prefixe + "file.attente-max", "PT1S");
        reglages.put(prefixe + "file.reprise", "PT1S");
        reglages.put(prefixe + "disjoncteur.fenetre", "4");
        reglages.put(prefixe + "disjoncteur.pause", "PT1S");
        reglages.put(prefixe + "budget.requetes", "1000");
        reglages.put(prefixe + "budget.requetes-par-plateforme", "500");
        return reglages;
    }

    /** The server ends with the JVM. */
    @Override
    public void stop() {
    }
}
