package fr.communs.socle.evenement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.communs.socle.test.KafkaDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The relay against a real database and a real broker; T2, T4 and T9 of the fault matrix. */
class RelaisKafkaTest {

    private static final String SUJET = "projets.v1";
    private static final Duration DELAI = Duration.ofSeconds(30);
    private static PGSimpleDataSource base;

    private final List<RelaisKafka> relais = new ArrayList<>();

    @BeforeAll
    static void preparer() {
        ServeursDeTest.postgres().creerBase("relais");
        base = new PGSimpleDataSource();
        base.setUrl(ServeursDeTest.postgres().jdbcUrl("relais"));
        base.setUser(ServeursDeTest.postgres().utilisateur());
        base.setPassword(ServeursDeTest.postgres().motDePasse());
        Flyway.configure().dataSource(base).locations("db/socle").load().migrate();
    }

    @AfterEach
    void fermer() {
        relais.forEach(RelaisKafka::close);
    }

    private RelaisKafka relais(DataSource source) {
        RelaisKafka nouveau = new RelaisKafka(source, Map.of("bootstrap.servers", ServeursDeTest.kafka().bootstrapServers()),
                new MesuresRelais(new SimpleMeterRegistry()));
        relais.add(nouveau);
        return nouveau;
    }

    private static void deposer(Connection connexion, String cle, String message) throws SQLException {
        try (var requete = connexion.prepareStatement("""
                insert into boite_d_envoi (id, sujet, agregat_type, agregat_id, type, message) values (?, ?, 'essai', ?, 'essai', ?)""")) {
            requete.setObject(1, UUID.randomUUID());
            requete.setString(2, SUJET);
            requete.setString(3, cle);
            requete.setString(4, message);
            requete.executeUpdate();
        }
    }

    private static long restants(String cle) throws SQLException {
        try (Connection connexion = base.getConnection();
                var requete = connexion.prepareStatement("select count(*) from boite_d_envoi where agregat_id = ?")) {
            requete.setString(1, cle);
            var resultat = requete.executeQuery();
            resultat.next();
            return resultat.getLong(1);
        }
    }

    private static double refusesSelonLesMesures() throws SQLException {
        SimpleMeterRegistry registre = new SimpleMeterRegistry();
        MesuresRelais mesures = new MesuresRelais(registre);
        try (Connection connexion = base.getConnection()) {
            mesures.relever(connexion);
        }
        return registre.get("communs.boite.envoi.refusees").gauge().value();
    }

    private static void toutVider(RelaisKafka relais) throws Exception {
        int publies;
        do {
            publies = relais.vider();
        } while (publies > 0);
    }

    private static List<String> publies(String cle, int nombre, Duration delai) {
        return KafkaDeTest.lireCle(SUJET, cle, nombre, delai).stream().map(ConsumerRecord::value).toList();
    }

    @Test
    void la_securite_de_kafka_vaut_aussi_pour_le_relais() {
        PublicationKafka publication = new PublicationKafka(Map.of("bootstrap.servers", "127.0.0.1:1", "security.protocol", "INCONNU"));
        PublicationKafka.Ligne ligne = new PublicationKafka.Ligne(1, SUJET, "cle", "{}", null, null);
        assertThatThrownBy(() -> publication.envoyer(List.of(ligne), () -> false)).hasStackTraceContaining("security.protocol");
    }

    @Test
    void uneLigneAcquitteeEstPublieePuisSupprimee() throws Exception {
        // Given
        String cle = UUID.randomUUID().toString();
        try (Connection connexion = base.getConnection()) {
            deposer(connexion, cle, "un");
            deposer(connexion, cle, "deux");
        }

        // When
        toutVider(relais(base));

        // Then
        assertThat(publies(cle, 2, DELAI)).containsExactly("un", "deux");
        assertThat(restants(cle)).isZero();
    }

    @Test
    void leSecondEvenementDUneCleAttendLAcquittementDuPremier() throws Exception {
        // Given
        String cle = UUID.randomUUID().toString();
        RelaisKafka relais = relais(base);
        toutVider(relais);
        try (Connection connexion = base.getConnection()) {
            deposer(connexion, cle, "un");
            deposer(connexion, cle, "deux");
        }

        // When
        int publies = relais.vider();

        // Then
        assertThat(publies).isEqualTo(1);
        assertThat(restants(cle)).isEqualTo(1);
    }

    @Test
    void unEvenementQueKafkaRefuseraToujoursEstMisDeCoteEtLesSuivantsPartent() throws Exception {
        // Given
        String tropGrand = UUID.randomUUID().toString();
        String suivant = UUID.randomUUID().toString();
        RelaisKafka relais = relais(base);
        toutVider(relais);
        try (Connection connexion = base.getConnection()) {
            deposer(connexion, tropGrand, "x".repeat(5_000_000));
            deposer(connexion, suivant, "passe");
        }

        // When
        toutVider(relais);

        // Then
        assertThat(publies(suivant, 1, DELAI)).containsExactly("passe");
        assertThat(restants(suivant)).isZero();
        assertThat(restants(tropGrand)).isEqualTo(1);
        assertThat(relais.vider()).isZero();
        assertThat(refusesSelonLesMesures()).isEqualTo(1);
    }

    @Test
    void unEvenementPlusGrandQueLeMegaoctetParDefautDeKafkaPart() throws Exception {
        // Given
        String cle = UUID.randomUUID().toString();
        try (Connection connexion = base.getConnection()) {
            deposer(connexion, cle, "x".repeat(3_000_000));
        }

        // When
        toutVider(relais(base));

        // Then
        assertThat(publies(cle, 1, DELAI)).singleElement().satisfies(m -> assertThat(m).hasSize(3_000_000));
        assertThat(restants(cle)).isZero();
    }

    @Test
    void t2_tueEntreAcquittementEtSuppression_leMessageEstPublieDeuxFoisAvecLeMemeContenu() throws Exception {
        // Given
        String cle = UUID.randomUUID().toString();
        try (Connection connexion = base.getConnection()) {
            deposer(connexion, cle, "{\"id\": \"le même\"}");
        }
        RelaisKafka quiMeurt = relais(mourirALaSuppression());

        // When
        assertThatThrownBy(quiMeurt::vider).isInstanceOf(SQLException.class);
        relais(base).vider();

        // Then
        assertThat(publies(cle, 2, DELAI)).containsExactly("{\"id\": \"le même\"}", "{\"id\": \"le même\"}");
        assertThat(restants(cle)).isZero();
    }

    @Test
    void t9_uneTransactionCommenceeAvantEtValideeApresEstPubliee() throws Exception {
        // Given
        String tot = UUID.randomUUID().toString();
        String tard = UUID.randomUUID().toString();
        RelaisKafka relais = relais(base);
        try (Connection lente = base.getConnection(); Connection rapide = base.getConnection()) {
            lente.setAutoCommit(false);
            deposer(lente, tot, "commencé en premier");
            deposer(rapide, tard, "validé en premier");
            relais.vider();
            assertThat(restants(tard)).isZero();

            // When
            lente.commit();
        }
        relais.vider();

        // Then
        assertThat(publies(tot, 1, DELAI)).containsExactly("commencé en premier");
        assertThat(restants(tot)).isZero();
    }

    @Test
    void t4_deuxRelaisEnsembleGardentLOrdreDeChaqueCle() throws Exception {
        // Given
        List<String> cles = IntStream.range(0, 5).mapToObj(i -> UUID.randomUUID().toString()).toList();
        int parCle = 300;
        RelaisKafka premier = relais(base);
        RelaisKafka second = relais(base);
        premier.demarrer();
        second.demarrer();

        // When
        try (Connection connexion = base.getConnection()) {
            for (int i = 0; i < parCle; i++) {
                for (String cle : cles) {
                    deposer(connexion, cle, String.valueOf(i));
                }
                premier.reveiller();
                second.reveiller();
            }
        }

        // Then
        List<String> attendu = IntStream.range(0, parCle).mapToObj(String::valueOf).toList();
        for (String cle : cles) {
            assertThat(publies(cle, parCle, DELAI)).isEqualTo(attendu);
        }
    }

    @Test
    void unRelaisLaisseFaireCeluiQuiTientLeVerrou() throws Exception {
        // Given
        String cle = UUID.randomUUID().toString();
        RelaisKafka relais = relais(base);
        try (Connection autre = base.getConnection()) {
            deposer(autre, cle, "en attente");
            autre.setAutoCommit(false);
            autre.createStatement().execute("select pg_advisory_xact_lock(" + 0x636f6d6d756e73L + ")");

            // When
            int pendant = relais.vider();

            // Then
            assertThat(pendant).isZero();
            assertThat(restants(cle)).isEqualTo(1);
            autre.rollback();
        }
        assertThat(relais.vider()).isPositive();
    }

    /** A database whose connection breaks at the first deletion, when Kafka has already acknowledged. */
    private static DataSource mourirALaSuppression() {
        AtomicBoolean mort = new AtomicBoolean();
        return (DataSource) Proxy.newProxyInstance(RelaisKafkaTest.class.getClassLoader(), new Class<?>[]{DataSource.class},
                (ignore, methode, arguments) -> {
                    Connection vraie = base.getConnection();
                    return Proxy.newProxyInstance(RelaisKafkaTest.class.getClassLoader(), new Class<?>[]{Connection.class},
                            (ignore2, appel, valeurs) -> {
                                if (appel.getName().equals("prepareStatement") && valeurs[0].toString().startsWith("delete")
                                        && mort.compareAndSet(false, true)) {
                                    vraie.abort(Runnable::run);
                                    throw new SQLException("connexion perdue");
                                }
                                try {
                                    return appel.invoke(vraie, valeurs);
                                } catch (java.lang.reflect.InvocationTargetException e) {
                                    throw e.getCause();
                                }
                            });
                });
    }
}
