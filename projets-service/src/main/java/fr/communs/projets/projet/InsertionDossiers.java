package fr.communs.projets.projet;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes new projects with all that belongs to them in one statement, whatever their number: entities would go out one by one, each
 * waiting for the answer to the one before, and this is the busiest path of the service.
 */
final class InsertionDossiers {

    /** Columns are named, so that one that a later migration adds with a default keeps it while older replicas still write. */
    private record Table<T>(String nom, Map<String, Function<T, Object>> colonnes) {

        Table(String nom) {
            this(nom, new LinkedHashMap<>());
        }

        Table<T> avec(String colonne, Function<T, Object> valeur) {
            colonnes.put(colonne, valeur);
            return this;
        }

        /** @param parametre rank of the parameter that holds the rows */
        String insertion(int parametre) {
            String noms = String.join(", ", colonnes.keySet());
            return "insert into " + nom + " (" + noms + ") select " + noms + " from json_populate_recordset(null::" + nom
                    + ", cast(cast($" + parametre + " as text) as json))";
        }

        /** The rows as a JSON array. */
        String lignes(Stream<T> objets) {
            JsonArray lignes = new JsonArray();
            objets.forEach(o -> {
                JsonObject ligne = new JsonObject();
                colonnes.forEach((colonne, valeur) -> ligne.put(colonne, valeur.apply(o)));
                lignes.add(ligne);
            });
            return lignes.encode();
        }
    }

    private static final Table<Projet> PROJETS = new Table<Projet>("projet")
            .avec("id", p -> p.id.toString())
            .avec("version", p -> p.version)
            .avec("archive", p -> p.archive)
            .avec("visibilite", p -> p.visibilite)
            .avec("nom", p -> p.nom)
            .avec("description", p -> p.description)
            .avec("phase", p -> p.phase)
            .avec("phase_statut", p -> p.phaseStatut)
            .avec("budget_previsionnel", p -> p.budgetPrevisionnel == null ? null : p.budgetPrevisionnel.toPlainString())
            .avec("date_debut_previsionnelle", p -> p.dateDebutPrevisionnelle)
            .avec("programme", p -> p.programme)
            .avec("competences", p -> tableau(p.competences))
            .avec("leviers", p -> tableau(p.leviers))
            .avec("classification_thematiques", p -> tableau(p.classificationThematiques))
            .avec("classification_sites", p -> tableau(p.classificationSites))
            .avec("classification_interventions", p -> tableau(p.classificationInterventions))
            .avec("classification_scores", p -> p.classificationScores)
            .avec("probabilite_te", p -> p.probabiliteTe)
            .avec("collectivites", p -> tableau(p.collectivites))
            .avec("empreinte_texte", p -> p.empreinteTexte)
            .avec("empreinte_contenu", p -> p.empreinteContenu)
            .avec("cree_le", p -> p.creeLe.toString())
            .avec("modifie_le", p -> p.modifieLe.toString());
    private static final Table<IdExterne> IDS = new Table<IdExterne>("projet_id_externe")
            .avec("plateforme", i -> i.plateforme)
            .avec("id_externe", i -> i.idExterne)
            .avec("projet_id", i -> i.projetId.toString());
    private static final Table<Porteur> PORTEURS = new Table<Porteur>("projet_porteur")
            .avec("projet_id", c -> c.projetId.toString())
            .avec("code_siret", c -> c.codeSiret)
            .avec("referent_email", c -> c.referentEmail)
            .avec("referent_telephone", c -> c.referentTelephone)
            .avec("referent_prenom", c -> c.referentPrenom)
            .avec("referent_nom", c -> c.referentNom)
            .avec("referent_fonction", c -> c.referentFonction);
    private static final Table<Financement> FINANCEMENTS = new Table<Financement>("projet_financement")
            .avec("projet_id", f -> f.projetId.toString())
            .avec("rang", f -> f.rang)
            .avec("source", f -> f.source)
            .avec("montant_attribue", f -> f.montantAttribue.toPlainString());
    /** Parts of a {@code with}; foreign keys are checked at the end of the statement. */
    static final String SQL = "p as (" + PROJETS.insertion(1) + "), i as (" + IDS.insertion(2) + "), c as ("
            + PORTEURS.insertion(3) + "), f as (" + FINANCEMENTS.insertion(4) + ")";

    private InsertionDossiers() {
    }

    static List<Object> parametres(List<Dossier> nouveaux) {
        return List.of(PROJETS.lignes(nouveaux.stream().map(d -> d.projet)),
                // In the order of the key: two groups with the same new ids, each in its own order, would wait for each other in a circle.
                IDS.lignes(nouveaux.stream().flatMap(d -> d.ids().stream())
                        .sorted(Comparator.comparing((IdExterne i) -> i.plateforme).thenComparing(i -> i.idExterne))),
                PORTEURS.lignes(nouveaux.stream().flatMap(d -> d.porteur().stream())),
                FINANCEMENTS.lignes(nouveaux.stream().flatMap(d -> d.financements().stream())));
    }

    private static JsonArray tableau(String[] valeurs) {
        return valeurs == null ? null : new JsonArray(List.of(valeurs));
    }
}
