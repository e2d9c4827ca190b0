package fr.communs.socle.evenement;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.Evenement;
import fr.communs.socle.correlation.Traceparent;
import fr.communs.socle.sql.RequeteSql;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The only door through which an event leaves a service. The row is written by the caller's transaction, or by the
 * very statement that writes the state, so both are committed together or not at all; {@link RelaisKafka} publishes it afterwards.
 */
@ApplicationScoped
public class BoiteDEnvoi {

    private final String source;
    private final RelaisKafka relais;

    BoiteDEnvoi(@ConfigProperty(name = "quarkus.application.name") String application, RelaisKafka relais) {
        this.source = "/" + application;
        this.relais = relais;
    }

    /** @see #deposer(List) */
    public Uni<Void> deposer(Depot depot) {
        return deposer(List.of(depot));
    }

    /**
     * Writes the events, in the order of the list, into the open transaction.
     *
     * @return fails with {@link IllegalStateException} when no transaction is open
     */
    public Uni<Void> deposer(List<Depot> depots) {
        return inserer(depots.stream().map(this::ligne).toList());
    }

    Uni<Void> deposerRebuts(List<Rebut> rebuts) {
        return inserer(rebuts.stream().map(Rebut::ligne).toList());
    }

    /**
     * Writes the events in the very statement that writes their new aggregates, which needs no transaction around it: PostgreSQL takes
     * all of one statement or nothing.
     *
     * @param etat parts of a {@code with}, each an {@code insert}, whose parameters are the first of the statement
     * @param parametres those of {@code etat}
     * @param depots one at least
     */
    public Uni<Void> deposerAvec(String etat, List<Object> parametres, List<Depot> depots) {
        List<Object> tous = new ArrayList<>(parametres);
        tous.addAll(colonnes(depots.stream().map(this::ligne).toList()));
        relais.reveiller();
        return RequeteSql.executer("with " + etat + " " + insertion(parametres.size()), tous.toArray()).replaceWithVoid();
    }

    private Uni<Void> inserer(List<Ligne> lignes) {
        if (lignes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Panache.getSession().chain(session -> {
            if (session.currentTransaction() == null) {
                throw new IllegalStateException("an event is deposited only in the transaction of its aggregate");
            }
            relais.reveiller();
            return RequeteSql.executer(insertion(0), colonnes(lignes).toArray()).replaceWithVoid();
        });
    }

    /**
     * Columns as arrays: a message, JSON itself, is neither escaped in another JSON nor read back from it. The ordinality keeps seq in
     * the order of the list.
     *
     * @param apres number of parameters that stand before those of {@link #colonnes}
     */
    private static String insertion(int apres) {
        Object[] rangs = IntStream.rangeClosed(1, 8).mapToObj(i -> apres + i).toArray();
        return """
                insert into boite_d_envoi (id, sujet, agregat_type, agregat_id, type, message, entetes, traceparent)
                select id, sujet, agregat_type, agregat_id, type, message, cast(entetes as jsonb), traceparent
                from unnest(cast($%d as uuid[]), cast($%d as text[]), cast($%d as text[]), cast($%d as text[]), cast($%d as text[]),
                            cast($%d as text[]), cast($%d as text[]), cast($%d as text[])) with ordinality
                     as lot(id, sujet, agregat_type, agregat_id, type, message, entetes, traceparent, rang)
                order by rang""".formatted(rangs);
    }

    private static List<Object> colonnes(List<Ligne> lignes) {
        return List.of(lignes.stream().map(Ligne::id).toArray(UUID[]::new), colonne(lignes, Ligne::sujet),
                colonne(lignes, Ligne::agregatType), colonne(lignes, Ligne::agregatId), colonne(lignes, Ligne::type),
                colonne(lignes, Ligne::message), colonne(lignes, Ligne::entetes), colonne(lignes, Ligne::traceparent));
    }

    private static String[] colonne(List<Ligne> lignes, Function<Ligne, String> valeur) {
        return lignes.stream().map(valeur).toArray(String[]::new);
    }

    private Ligne ligne(Depot depot) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        String trace = depot.traceparent() != null ? depot.traceparent() : Traceparent.courant().orElse(null);
        String message = ContratsJson.ecrire(Evenement.de(id, source, depot.type(), depot.agregatId(), Instant.now(), trace, depot.donnees()));
        return new Ligne(id, depot.sujet(), depot.agregatType(), depot.agregatId(), depot.type(), message, null, trace);
    }

    /** A row of the outbox; {@code entetes} is itself JSON: Kafka headers beside the trace. */
    record Ligne(UUID id, String sujet, String agregatType, String agregatId, String type, String message, String entetes,
                 String traceparent) {
    }

    /** A record that no consumer could take, on its way to the dead letters of its topic with its reason and its origin. */
    record Rebut(String sujet, String cle, String valeur, Map<String, String> origine, String traceparent) {

        Ligne ligne() {
            Map<String, String> lisible = new TreeMap<>();
            origine.forEach((entete, texte) -> lisible.put(entete, sansNul(texte)));
            return new Ligne(UuidCreator.getTimeOrderedEpoch(), sujet, "rebut", sansNul(cle), "rebut", sansNul(valeur),
                    ContratsJson.ecrire(lisible), traceparent);
        }

        /** PostgreSQL stores no null character: what is unreadable must still find its way to the dead letters. */
        private static String sansNul(String texte) {
            return texte == null ? "" : texte.replace("\u0000", "\uFFFD");
        }
    }
}
