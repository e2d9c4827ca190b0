package fr.communs.qualification.llm;

import fr.communs.contrats.EtatQualification.Etiquette;
import jakarta.enterprise.inject.Vetoed;
import java.util.List;

/** An engine with an LLM, to which every text is as one of which the hybrid engine does not doubt. Not a bean by itself. */
@Vetoed
public class ChoixQuiNeRelitRien extends ChoixDuMoteur {

    public ChoixQuiNeRelitRien(ReglagesLlm reglages) {
        super("llm", reglages);
    }

    @Override
    public boolean aRelire(double scoreTe, List<List<Etiquette>> parAxe) {
        return false;
    }
}
