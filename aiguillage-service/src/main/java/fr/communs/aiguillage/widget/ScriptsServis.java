package fr.communs.aiguillage.widget;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Every version of the script that was ever served. Partners pin one by its number and its hash: their pages must find it after the next
 * release, and on either pod of an upgrade.
 */
@ApplicationScoped
class ScriptsServis {

    private static final Logger LOG = Logger.getLogger(ScriptsServis.class);

    private final AgroalDataSource base;
    private final Pool pool;
    private final FichiersDuWidget fichiers;
    private final Map<String, byte[]> anciens = new ConcurrentHashMap<>();

    ScriptsServis(AgroalDataSource base, Pool pool, FichiersDuWidget fichiers) {
        this.base = base;
        this.pool = pool;
        this.fichiers = fichiers;
    }

    /** Before any request. A version that comes back with other bytes blocks the pages that pin it: the release forgot its number. */
    void retenir(@Observes StartupEvent debut) throws SQLException {
        try (Connection connexion = base.getConnection();
                PreparedStatement requete = connexion.prepareStatement("""
                        insert into script_servi as s (version, script) values (?, ?)
                        on conflict (version) do update set script = excluded.script where s.script <> excluded.script
                        returning s.servi_le < transaction_timestamp()""")) {
            requete.setString(1, fichiers.version());
            requete.setBytes(2, fichiers.script().octets());
            try (var change = requete.executeQuery()) {
                if (change.next() && change.getBoolean(1)) {
                    LOG.warnf("Le script %s du widget a changé sans changer de version : les pages qui l'épinglent par son empreinte ne "
                            + "l'afficheront plus.", fichiers.version());
                }
            }
        }
    }

    Uni<Optional<byte[]>> lire(String version) {
        if (version.equals(fichiers.version())) {
            return Uni.createFrom().item(Optional.of(fichiers.script().octets()));
        }
        byte[] connu = anciens.get(version);
        return connu != null ? Uni.createFrom().item(Optional.of(connu))
                : pool.preparedQuery("select script from script_servi where version = $1").execute(Tuple.of(version))
                        .map(lignes -> lignes.size() == 0 ? Optional.<byte[]>empty()
                                : Optional.of(lignes.iterator().next().getBuffer(0).getBytes()))
                        .invoke(lu -> lu.ifPresent(octets -> anciens.put(version, octets)));
    }
}
