package fr.communs.aiguillage.catalogue;

import fr.communs.contrats.ContratsJson;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The catalogue seen from outside any request: first load and reload. It blocks, so it is called at the start and from a worker thread
 * only; requests write through the reactive session.
 */
@ApplicationScoped
class BaseCatalogue {

    private final AgroalDataSource base;

    BaseCatalogue(AgroalDataSource base) {
        this.base = base;
    }

    /**
     * Writes the bundled catalogue when there is none. Replicas that start together wait on the lock of the version row: the first
     * writes, the others find it written.
     *
     * @return true when it was written
     */
    boolean chargerSiVide() throws SQLException {
        try (Connection connexion = base.getConnection()) {
            connexion.setAutoCommit(false);
            try {
                entier(connexion, CatalogueSql.VERROUILLER);
                boolean vide = entier(connexion, CatalogueSql.COMPTER) == 0;
                if (vide) {
                    ecrire(connexion, CatalogueIntegre.lire());
                }
                connexion.commit();
                return vide;
            } catch (SQLException | RuntimeException e) {
                connexion.rollback();
                throw e;
            }
        }
    }

    private static void ecrire(Connection connexion, List<CatalogueIntegre.Fiche> fiches) throws SQLException {
        Instant maintenant = Instant.now();
        executer(connexion, CatalogueSql.ecrireServices("?"), ContratsJson.ecrire(fiches.stream().map(f -> f.service(maintenant)).toList()));
        executer(connexion, CatalogueSql.ecrireContextes("?"),
                ContratsJson.ecrire(fiches.stream().flatMap(f -> f.contextes(maintenant).stream()).toList()));
        try (Statement requete = connexion.createStatement()) {
            requete.executeUpdate(CatalogueSql.AVANCER);
        }
    }

    long version() throws SQLException {
        try (Connection connexion = base.getConnection()) {
            return entier(connexion, CatalogueSql.VERSION);
        }
    }

    /** Version and rows of one moment: a writer that commits in between is not seen at all. */
    InstantaneCatalogue lire() throws SQLException {
        try (Connection connexion = base.getConnection()) {
            connexion.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connexion.setAutoCommit(false);
            long version = entier(connexion, CatalogueSql.VERSION);
            List<ServiceCatalogue> services = new ArrayList<>();
            for (String json : textes(connexion, CatalogueSql.LIRE_SERVICES)) {
                services.add(ContratsJson.relire(json, LigneService.class).publier());
            }
            List<ContexteCatalogue> contextes = new ArrayList<>();
            for (String json : textes(connexion, CatalogueSql.LIRE_CONTEXTES)) {
                contextes.add(ContratsJson.relire(json, LigneContexte.class).publier());
            }
            connexion.commit();
            services.sort(Comparator.comparing(ServiceCatalogue::nom));
            return new InstantaneCatalogue(version, List.copyOf(services), List.copyOf(contextes));
        }
    }

    private static void executer(Connection connexion, String sql, String parametre) throws SQLException {
        try (PreparedStatement requete = connexion.prepareStatement(sql)) {
            requete.setString(1, parametre);
            requete.executeUpdate();
        }
    }

    private static long entier(Connection connexion, String sql) throws SQLException {
        try (Statement requete = connexion.createStatement(); ResultSet resultat = requete.executeQuery(sql)) {
            resultat.next();
            return resultat.getLong(1);
        }
    }

    private static List<String> textes(Connection connexion, String sql) throws SQLException {
        try (Statement requete = connexion.createStatement(); ResultSet resultat = requete.executeQuery(sql)) {
            List<String> textes = new ArrayList<>();
            while (resultat.next()) {
                textes.add(resultat.getString(1));
            }
            return textes;
        }
    }
}
