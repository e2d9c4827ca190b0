package fr.communs.qualification.qualification;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.communs.contrats.EtatQualification;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where the qualification of the current text of an object stands: the published state, and what only this service knows of it.
 *
 * @param qualification the result on the current text; without any label, and version 0, as long as there is none
 */
record SuiviQualification(
        @JsonUnwrapped EtatQualification qualification,
        @Schema(description = "Pourquoi le dernier essai a échoué ; null sans échec") String motif,
        @Schema(description = "Essais sans résultat sur ce texte") int tentatives,
        @Schema(description = "Depuis quand ce texte est connu") Instant demandeeLe,
        @Schema(description = "Dernier essai ; null s'il n'y en a pas eu") Instant essayeeLe,
        @Schema(description = "Le résultat embarqué remplace celui du LLM : depuis quand et pourquoi ; null sinon") Repli repli) {

    record Repli(Instant depuis, String motif) {
    }
}
