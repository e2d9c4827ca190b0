package fr.communs.projets.projet;

import fr.communs.socle.sql.RequeteSql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Objects;

/**
 * Writes new projects with all that belongs to them in one statement, whatever their number: entities would go out one by one, each
 * waiting for the answer to the one before, and this is the busiest path of the service.
 */
final class InsertionDossiers {

    /** Each parameter is a JSON array of rows, sent as text; the names of its fields are those of the columns. */
    private static final String SQL = """
            with p as (insert into projet
                       select * from json_populate_recordset(null::projet, cast(cast($1 as text) as json))),
                 i as (insert into projet_id_externe
                       select * from json_populate_recordset(null::projet_id_externe, cast(cast($2 as text) as json))),
                 c as (insert into projet_porteur
                       select * from json_populate_recordset(null::projet_porteur, cast(cast($3 as text) as json)))
            insert into projet_financement
            select * from json_populate_recordset(null::projet_financement, cast(cast($4 as text) as json))""";

    private InsertionDossiers() {
    }

    static Uni<Void> executer(List<Dossier> nouveaux) {
        JsonArray projets = new JsonArray();
        JsonArray ids = new JsonArray();
        JsonArray porteurs = new JsonArray();
        JsonArray financements = new JsonArray();
        for (Dossier d : nouveaux) {
            projets.add(ligne(d.projet));
            d.ids().forEach(i -> ids.add(ligne(i)));
            d.porteur().ifPresent(c -> porteurs.add(ligne(c)));
            d.financements().forEach(f -> financements.add(ligne(f)));
        }
        return RequeteSql.executer(SQL, projets.encode(), ids.encode(), porteurs.encode(), financements.encode()).replaceWithVoid();
    }

    private static JsonObject ligne(Projet p) {
        return new JsonObject()
                .put("id", p.id.toString())
                .put("version", p.version)
                .put("archive", p.archive)
                .put("visibilite", p.visibilite)
                .put("nom", p.nom)
                .put("description", p.description)
                .put("phase", p.phase)
                .put("phase_statut", p.phaseStatut)
                .put("budget_previsionnel", Objects.toString(p.budgetPrevisionnel, null))
                .put("date_debut_previsionnelle", p.dateDebutPrevisionnelle)
                .put("programme", p.programme)
                .put("competences", tableau(p.competences))
                .put("leviers", tableau(p.leviers))
                .put("classification_thematiques", tableau(p.classificationThematiques))
                .put("classification_sites", tableau(p.classificationSites))
                .put("classification_interventions", tableau(p.classificationInterventions))
                .put("classification_scores", p.classificationScores)
                .put("probabilite_te", p.probabiliteTe)
                .put("collectivites", tableau(p.collectivites))
                .put("empreinte_texte", p.empreinteTexte)
                .put("empreinte_contenu", p.empreinteContenu)
                .put("cree_le", p.creeLe.toString())
                .put("modifie_le", p.modifieLe.toString());
    }

    private static JsonObject ligne(IdExterne i) {
        return new JsonObject().put("plateforme", i.plateforme).put("id_externe", i.idExterne).put("projet_id", i.projetId.toString());
    }

    private static JsonObject ligne(Porteur c) {
        return new JsonObject()
                .put("projet_id", c.projetId.toString())
                .put("code_siret", c.codeSiret)
                .put("referent_email", c.referentEmail)
                .put("referent_telephone", c.referentTelephone)
                .put("referent_prenom", c.referentPrenom)
                .put("referent_nom", c.referentNom)
                .put("referent_fonction", c.referentFonction);
    }

    private static JsonObject ligne(Financement f) {
        return new JsonObject()
                .put("projet_id", f.projetId.toString())
                .put("rang", f.rang)
                .put("source", f.source)
                .put("montant_attribue", f.montantAttribue.toPlainString());
    }

    private static JsonArray tableau(String[] valeurs) {
        return valeurs == null ? null : new JsonArray(List.of(valeurs));
    }
}
