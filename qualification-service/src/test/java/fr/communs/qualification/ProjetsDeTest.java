package fr.communs.qualification;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.EmpreinteTexte;
import fr.communs.contrats.EtatProjet;
import fr.communs.contrats.EtatProjet.Declare;
import fr.communs.contrats.Evenement;
import fr.communs.contrats.Sujets;
import fr.communs.contrats.TypesEvenement;
import fr.communs.socle.test.ClesDeTest;
import fr.communs.socle.test.KafkaDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Projects as projets-service publishes them, and what comes of them: topic, database and HTTP. */
public final class ProjetsDeTest {

    public static final Duration DELAI = Duration.ofSeconds(40);
    public static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private ProjetsDeTest() {
    }

    public static Evenement<EtatProjet> projet(UUID id, long version, boolean archive, String nom) {
        return projet(id, version, archive, nom, new Declare(null, null, null));
    }

    public static Evenement<EtatProjet> projet(UUID id, long version, boolean archive, String nom, Declare declare) {
        EtatProjet etat = new EtatProjet(id, version, archive, "publique", EmpreinteTexte.de(nom, null), nom, null, null, null, null, null,
                declare, List.of(), List.of(), Instant.now(), Instant.now());
        return Evenement.de(UUID.randomUUID(), "/projets-service", TypesEvenement.PROJET_MODIFIE, id.toString(), Instant.now(), TRACE,
                etat);
    }

    public static void publier(Evenement<EtatProjet> evenement) {
        KafkaDeTest.publier(Sujets.PROJETS, evenement.subject(), ContratsJson.ecrire(evenement));
    }

    /** Publishes a project and waits for its first result. */
    public static UUID qualifie(String nom) {
        UUID id = UUID.randomUUID();
        publier(projet(id, 0, false, nom));
        publies(id, 1);
        return id;
    }

    public static List<ConsumerRecord<String, String>> publies(UUID id, int nombre) {
        return KafkaDeTest.lireCle(Sujets.QUALIFICATIONS, id.toString(), nombre, DELAI);
    }

    /** Everything published for this project; asks for one more than expected, to see that there is none. */
    public static List<JsonNode> exactement(UUID id, int nombre) {
        publies(id, nombre);
        return KafkaDeTest.lireCle(Sujets.QUALIFICATIONS, id.toString(), nombre + 1, Duration.ofSeconds(2)).stream()
                .map(r -> json(r.value()).path("data")).toList();
    }

    public static RequestSpecification avecCle(String cle) {
        return given().header("Authorization", "Bearer " + cle).contentType("application/json");
    }

    public static RequestSpecification mec() {
        return avecCle(ClesDeTest.MEC);
    }

    public static RequestSpecification admin() {
        return avecCle(ClesDeTest.ADMIN);
    }

    public static JsonNode json(String valeur) {
        try {
            return ContratsJson.MAPPER.readTree(valeur);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** First column of the first row as text, null when there is none. */
    public static String sql(String requete, Object... parametres) {
        try (Connection connexion = connexion(); PreparedStatement s = connexion.prepareStatement(requete)) {
            for (int i = 0; i < parametres.length; i++) {
                s.setObject(i + 1, parametres[i]);
            }
            if (!s.execute()) {
                return String.valueOf(s.getUpdateCount());
            }
            try (ResultSet r = s.getResultSet()) {
                return r.next() ? r.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    public static Connection connexion() throws SQLException {
        return DriverManager.getConnection(ServeursDeTest.jdbcUrl(), ServeursDeTest.postgres().utilisateur(),
                ServeursDeTest.postgres().motDePasse());
    }
}
