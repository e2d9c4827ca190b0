package fr.communs.qualification.llm;

import fr.communs.qualification.lexique.Resultat;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Qualifies a text by an LLM: masks it, asks, and keeps of the answer what our vocabularies and the text itself support. Without server,
 * database or framework: the command line runs the same engine as the service. Thread-safe; keeps no text.
 */
public final class MoteurLlm {

    /** French text and JSON in tokens of the usual models: three characters each, rather a little less. */
    private static final int OCTETS_PAR_JETON = 3;

    private final PointDAcces acces;
    private final ClientLlm client;
    private final Invite invite = new Invite();
    private final Interpretation interpretation = new Interpretation();

    public MoteurLlm(PointDAcces acces) {
        this.acces = acces;
        this.client = new ClientLlm(acces);
    }

    /** A text as it leaves for the endpoint, with the most tokens that its call can cost. */
    public record Demande(String nom, String description, byte[] requete, int jetonsAuPlus) {
    }

    /** @param jetons what the call cost, counted by the endpoint or else estimated */
    public record Reponse(Resultat resultat, int jetons) {
    }

    /** Model and prompt: it changes with what may change the answers. */
    public String version() {
        return acces.modele() + "/" + invite.version();
    }

    /** @param description may be null */
    public Demande preparer(String nom, String description) {
        String n = Masque.masquer(nom);
        String d = Masque.masquer(description);
        byte[] requete = invite.requete(acces, n, d);
        return new Demande(n, d, requete, requete.length / OCTETS_PAR_JETON + acces.jetonsDeSortie());
    }

    /** Fails with {@link EchecLlm} and nothing else. */
    public CompletableFuture<Reponse> lire(Demande demande) {
        return lire(demande, acces.delai());
    }

    /** The same, for a caller that has less time. */
    CompletableFuture<Reponse> lire(Demande demande, Duration delai) {
        return client.demander(demande.requete, delai).thenApply(texte -> {
            int jetons = texte.jetons() > 0 ? texte.jetons() : (demande.requete.length + texte.contenu().length()) / OCTETS_PAR_JETON;
            try {
                return new Reponse(interpretation.lire(texte.contenu(), demande.nom, demande.description), jetons);
            } catch (EchecLlm e) {
                // An estimate will do for an answer that was read whole, not for one that may lack a part.
                throw texte.jetons() > 0 ? e.ayantCoute(jetons) : e;
            }
        });
    }

    /** The failure behind what a future reports. */
    public static EchecLlm echec(Throwable e) {
        Throwable cause = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
        return cause instanceof EchecLlm echec ? echec : EchecLlm.de(EchecLlm.Cause.ILLISIBLE, cause);
    }
}
