package fr.communs.qualification.llm;

import fr.communs.contrats.EtatQualification.Etiquette;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.qualification.lexique.Resultat;
import java.util.List;

/**
 * How sure the embedded engine is of a whole answer, in [0, 1], from its scores alone: each label counts by the chance that its being given,
 * or not given, is wrong. Measured against other functions in docs/llm.md.
 */
public final class Confiance {

    /** Below it the LLM is asked; chosen from the table of docs/llm.md. */
    public static final double SEUIL = 0.3;

    private Confiance() {
    }

    public static double de(Resultat r) {
        double risque = 0;
        for (Axe axe : Invite.ORDRE) {
            for (Resultat.Note n : r.notes(axe)) {
                risque += risque(axe, n.score());
            }
        }
        return confiance(r.te().score(), risque, r.notes(Axe.THEMATIQUES).isEmpty());
    }

    /** @param parAxe thématiques, sites, interventions, leviers, compétences */
    static double de(double scoreTe, List<List<Etiquette>> parAxe) {
        double risque = 0;
        for (int i = 0; i < Invite.ORDRE.size(); i++) {
            for (Etiquette e : parAxe.get(i)) {
                risque += risque(Invite.ORDRE.get(i), e.score());
            }
        }
        return confiance(scoreTe, risque, parAxe.get(0).isEmpty());
    }

    private static double risque(Axe axe, double score) {
        return score >= axe.seuil() ? 1 - score : score;
    }

    private static double confiance(double scoreTe, double risque, boolean sansThematique) {
        return scoreTe * Math.exp(-risque) * (sansThematique ? 0.5 : 1);
    }
}
