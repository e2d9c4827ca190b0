package fr.communs.socle.sql;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * The pool as Quarkus makes it, but that prepared statements are kept whatever their length: the client forgets those of more than 2 048
 * characters, which no property changes, and PostgreSQL would parse and plan the longest of ours at each call.
 */
@ApplicationScoped
class ReserveDeConnexions implements PgPoolCreator {

    private static final int LONGUEUR_RETENUE = 16_384;

    @Override
    public Pool create(Input demande) {
        List<PgConnectOptions> adresses = demande.pgConnectOptionsList();
        if (adresses.size() > 1) {
            throw new IllegalStateException("quarkus.datasource.reactive.url : une seule adresse de base est attendue");
        }
        PgConnectOptions adresse = adresses.get(0).setPreparedStatementCacheSqlLimit(LONGUEUR_RETENUE);
        return PgBuilder.pool().with(demande.poolOptions()).connectingTo(adresse).using(demande.vertx()).build();
    }
}
