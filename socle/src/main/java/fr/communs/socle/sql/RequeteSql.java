package fr.communs.socle.sql;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.pool.ReactiveConnection;

/**
 * SQL as it stands, on the connection and in the transaction of the open session. For the statements on the path of every event:
 * Hibernate would parse a native query at each call and keep one more entry for it in its cache.
 *
 * <p>Parameters are {@code $1}, {@code $2}…; JSON travels as text, {@code cast(cast($1 as text) as json)} in the statement: typed json,
 * the driver would send it as one JSON string. Many rows at once go as JSON read by {@code json_to_recordset}, once per row ({@code ->>}
 * reads the whole row again for each column), or as one array per column. Entities changed before must have been flushed by the caller.
 */
public final class RequeteSql {

    private RequeteSql() {
    }

    /** @return number of rows written */
    public static Uni<Integer> executer(String sql, Object... parametres) {
        return connexion().chain(c -> Uni.createFrom().completionStage(() -> c.update(sql, parametres)));
    }

    /** @param ligne reads the columns of a row, in the order of the select */
    public static <T> Uni<List<T>> lire(String sql, Function<Object[], T> ligne, Object... parametres) {
        return connexion().chain(c -> Uni.createFrom().completionStage(() -> c.select(sql, parametres))).map(lignes -> {
            List<T> lues = new ArrayList<>(lignes.size());
            lignes.forEachRemaining(l -> lues.add(ligne.apply(l)));
            return lues;
        });
    }

    private static Uni<ReactiveConnection> connexion() {
        return Panache.getSession().map(session -> ((MutinySessionImpl) session).getReactiveConnection());
    }
}
