package fr.communs.qualification.lot;

import fr.communs.socle.saisie.Saisie;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A batch as it is asked for, checked.
 *
 * @param debitParSeconde null for no limit
 * @param limite          null for no limit
 */
record DemandeLot(@Schema(required = true, enumeration = {"perimees", "toutes"}) String portee,
                  @Schema(minimum = "1", maximum = "10000") Integer debitParSeconde,
                  @Schema(minimum = "1", maximum = "100000000") Integer limite) {

    static final String PERIMEES = "perimees";
    static final int LIMITE_MAX = 100_000_000;
    private static final int DEBIT_MAX = 10_000;
    private static final List<String> PORTEES = List.of(PERIMEES, "toutes");

    static DemandeLot lire(byte[] corps) {
        Saisie saisie = Saisie.lire(corps);
        String portee = saisie.parmi("portee", PORTEES);
        if (!saisie.renseigne("portee")) {
            saisie.refuser("portee", "ce champ est obligatoire ; valeurs acceptées : " + String.join(", ", PORTEES),
                    "must be one of the following values: " + String.join(", ", PORTEES));
        }
        Integer debit = entier(saisie, "debitParSeconde", DEBIT_MAX);
        Integer limite = entier(saisie, "limite", LIMITE_MAX);
        saisie.verifier();
        return new DemandeLot(portee, debit, limite);
    }

    private static Integer entier(Saisie saisie, String champ, int max) {
        BigDecimal nombre = saisie.nombre(champ, BigDecimal.ONE, BigDecimal.valueOf(max), 0);
        return nombre == null ? null : nombre.intValueExact();
    }
}
