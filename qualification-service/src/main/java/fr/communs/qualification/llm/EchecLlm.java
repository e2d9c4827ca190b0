package fr.communs.qualification.llm;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * A call that gave no result. Says what a caller must know to go on: whether the endpoint or this one text is at fault, how long the
 * endpoint asked to wait, and how many tokens the call cost, if that is known. Never carries the text nor the answer.
 */
public final class EchecLlm extends RuntimeException {

    /** Why, as written in metrics and in the mark of a fallback. */
    public enum Cause {
        /** 429. */
        DEBIT,
        /** 5xx. */
        SERVEUR,
        /** No whole answer within the time allowed. */
        DELAI,
        /** Refused, reset or cut connection. */
        CONNEXION,
        /** 401, 403, 404 and redirections: the settings are wrong, whatever the text. */
        REGLAGE,
        /** 400, 413, 422: this request is refused. */
        REQUETE,
        /** Nothing in the answer. */
        VIDE,
        /** No JSON that could be read, or no link with the transition in it. */
        ILLISIBLE,
        /** Labels were given and none was ours, or none had its evidence in the text. */
        RIEN_DE_VALABLE,
        /** Every attempt was paid and none came to its end: the process stopped, or the database was away when the answer came. */
        INTERROMPU,
        /** No call was made: the budget of the day is spent. */
        BUDGET,
        /** No call was made: the endpoint failed too often lately, or asked to wait. */
        DISJONCTEUR;

        /** The endpoint is at fault, not the text: every other text would fail too. */
        public boolean panne() {
            return switch (this) {
                case DEBIT, SERVEUR, DELAI, CONNEXION, REGLAGE -> true;
                default -> false;
            };
        }

        /** The endpoint was not called: nothing was tried with this text. */
        public boolean sansAppel() {
            return this == BUDGET || this == DISJONCTEUR;
        }

        public String nom() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Cause cause;
    private final String detail;
    private final transient Duration attente;
    private final transient OptionalInt cout;

    private EchecLlm(Cause cause, String detail, Duration attente, OptionalInt cout, Throwable origine) {
        super(cause.nom() + (detail == null ? "" : " : " + detail), origine, false, false);
        this.cause = cause;
        this.detail = detail;
        this.attente = attente;
        this.cout = cout;
    }

    public static EchecLlm de(Cause cause) {
        return new EchecLlm(cause, null, Duration.ZERO, OptionalInt.empty(), null);
    }

    static EchecLlm de(Cause cause, String detail) {
        return new EchecLlm(cause, detail, Duration.ZERO, OptionalInt.empty(), null);
    }

    static EchecLlm de(Cause cause, Throwable origine) {
        return new EchecLlm(cause, origine.getClass().getSimpleName(), Duration.ZERO, OptionalInt.empty(), origine);
    }

    EchecLlm attendre(Duration duree) {
        return new EchecLlm(cause, detail, duree, cout, getCause());
    }

    EchecLlm ayantCoute(int consommes) {
        return new EchecLlm(cause, detail, attente, OptionalInt.of(consommes), getCause());
    }

    public Cause cause() {
        return cause;
    }

    /** Of {@link Cause#BUDGET}, whose budget is spent. May be null. */
    String detail() {
        return detail;
    }

    /** What {@code Retry-After} asked for; zero when it asked for nothing. */
    public Duration attente() {
        return attente;
    }

    /**
     * What the call cost. A request that left may have been answered and counted over there, whatever became of the answer: it cost the
     * most it could, unless the endpoint said how much, or refused it.
     *
     * @param auPlus the most that the call could cost
     */
    public int jetons(int auPlus) {
        return cause.sansAppel() ? 0 : cout.orElse(auPlus);
    }
}
