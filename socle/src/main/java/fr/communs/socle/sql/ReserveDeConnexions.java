package fr.communs.socle.sql;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The pool as Quarkus makes it, but that prepared statements are kept whatever their length: the client forgets those of more than 2 048
 * characters, which no property changes, and PostgreSQL would parse and plan the longest of ours at each call.
 */
@ApplicationScoped
class ReserveDeConnexions implements PgPoolCreator {

    private static final int LONGUEUR_RETENUE = 16_384;

    @Override
    public Pool create(Input demande) {
        demande.pgConnectOptionsList().forEach(options -> options.setPreparedStatementCacheSqlLimit(LONGUEUR_RETENUE));
        return PgBuilder.pool().with(demande.poolOptions()).connectingTo(demande.pgConnectOptionsList().get(0)).using(demande.vertx()).build();
    }
}
