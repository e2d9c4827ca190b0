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
import java.sql.ResultSet;
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

    /**
     * Before any request. The first bytes of a version are the ones kept; others under the same number block the pages that pin it: the
     * release forgot to take a new one.
     */
    void retenir(@Observes StartupEvent debut) throws SQLException {
        byte[] script = fichiers.script().octets();
        try (Connection connexion = base.getConnection();
                PreparedStatement ecriture = connexion.prepareStatement(
                        "insert into script_servi (version, script) values (?, ?) on conflict do nothing");
                PreparedStatement lecture = connexion.prepareStatement("select script = ? from script_servi where version = ?")) {
            ecriture.setString(1, fichiers.version());
            ecriture.setBytes(2, script);
            ecriture.executeUpdate();
            lecture.setBytes(1, script);
            lecture.setString(2, fichiers.version());
            try (ResultSet meme = lecture.executeQuery()) {
                if (meme.next() && !meme.getBoolean(1)) {
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
