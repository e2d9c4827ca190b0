package fr.communs.projets.projet;

import static fr.communs.projets.Api.corps;
import static fr.communs.projets.Api.nouvelId;
import static fr.communs.projets.Api.partenaire;
import static fr.communs.projets.Api.sql;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.communs.socle.saisie.Saisie;
import fr.communs.socle.sql.RequeteSql;
import fr.communs.socle.test.ClesDeTest;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class InsertionDossiersQuarkusTest {

    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    @Inject
    ProjetService service;

    /** The content hash was taken from what was sent: a column forgotten on the way to the database would never be repaired. */
    @Test
    void chaqueColonneDUnProjetCompletEstEcriteTelleQuEnvoyee() throws Exception {
        // Given
        String id = partenaire(ClesDeTest.MEC).body(corps(nouvelId(), "Halle « du marché » 🌳", """
                , "description": "Première ligne\\nDeuxième \\"ligne\\"", "visibilite": "privee", "phase": "Étude", "phaseStatut": "En retard",
                "budgetPrevisionnel": 1234567.89, "dateDebutPrevisionnelle": "2027-03-01", "programme": "CRTE, {volet} 2",
                "competences": ["90-311", "90-518"], "leviers": [], "classificationThematiques": ["Énergie, \\"air\\" {climat}"],
                "classificationSites": ["Halle"], "classificationInterventions": ["Rénovation"], "probabiliteTE": "0.8",
                "classificationScores": {"thematiques": [{"label": "Énergie", "score": 0.9}], "sites": [], "interventions": []},
                "porteur": {"codeSiret": "21010004600018", "referentEmail": "a@exemple.fr", "referentTelephone": "0600000000",
                            "referentPrenom": "Ana", "referentNom": "Lë", "referentFonction": "DGS"},
                "financements": [{"source": "DETR", "montantAttribue": 10}, {"source": "Fonds vert", "montantAttribue": 0.05}]"""))
                .post("/projets").then().statusCode(201).extract().path("id");

        // When
        JsonNode projet = ligne("select cast(to_jsonb(t) as text) from projet t where id = cast(? as uuid)", id);
        JsonNode porteur = ligne("select cast(to_jsonb(t) - 'projet_id' as text) from projet_porteur t where projet_id = cast(? as uuid)", id);
        JsonNode subventions = ligne("""
                select cast(jsonb_agg(to_jsonb(t) - 'projet_id' order by rang) as text)
                from projet_financement t where projet_id = cast(? as uuid)""", id);

        // Then
        projet.properties().forEach(c -> assertThat(c.getValue().isNull()).as(c.getKey()).isFalse());
        assertThat(((ObjectNode) projet).remove(List.of("id", "empreinte_texte", "empreinte_contenu", "cree_le", "modifie_le", "collectivites")))
                .isEqualTo(JSON.readTree("""
                {"version": 0, "archive": false, "visibilite": "privee", "nom": "Halle « du marché » 🌳",
                 "description": "Première ligne\\nDeuxième \\"ligne\\"", "phase": "Étude", "phase_statut": "En retard",
                 "budget_previsionnel": 1234567.89, "date_debut_previsionnelle": "2027-03-01", "programme": "CRTE, {volet} 2",
                 "competences": ["90-311", "90-518"], "leviers": [], "classification_thematiques": ["Énergie, \\"air\\" {climat}"],
                 "classification_sites": ["Halle"], "classification_interventions": ["Rénovation"], "probabilite_te": "0.8",
                 "classification_scores":
                 "{\\"thematiques\\":[{\\"label\\":\\"Énergie\\",\\"score\\":0.9}],\\"sites\\":[],\\"interventions\\":[]}"}"""));
        assertThat(porteur).isEqualTo(JSON.readTree("""
                {"code_siret": "21010004600018", "referent_email": "a@exemple.fr", "referent_telephone": "0600000000",
                 "referent_prenom": "Ana", "referent_nom": "Lë", "referent_fonction": "DGS"}"""));
        assertThat(subventions.toString()).isEqualTo(JSON.readTree("""
                [{"rang": 0, "source": "DETR", "montant_attribue": 10.00}, {"rang": 1, "source": "Fonds vert", "montant_attribue": 0.05}]""")
                .toString());
    }

    /** The client forgets long statements unless it is told otherwise, and PostgreSQL would plan this one again for each deposit. */
    @Test
    void lInstructionEstPrepareeUneFoisParConnexion() throws Throwable {
        // Given
        Supplier<Uni<?>> depot = () -> service.enregistrer(List.of(declaration(nouvelId())));

        // When
        List<Long> preparees = VertxContextSupport.subscribeAndAwait(() -> Panache.withSession(() -> depot.get().chain(depot::get)
                .chain(() -> RequeteSql.lire("select generic_plans + custom_plans from pg_prepared_statements where statement like 'with p as (%'",
                        colonnes -> (Long) colonnes[0]))));

        // Then
        assertThat(preparees).singleElement().satisfies(executions -> assertThat(executions).isGreaterThanOrEqualTo(2));
    }

    private static Declaration declaration(String externe) {
        Saisie saisie = Saisie.lire(corps(externe, "Four à chaux", "").getBytes(StandardCharsets.UTF_8));
        return Declaration.de("MEC", LectureDemande.creation(saisie), null);
    }

    private static JsonNode ligne(String requete, String id) throws IOException {
        return JSON.readTree(sql(String.class, requete, id));
    }
}
