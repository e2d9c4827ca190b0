package fr.communs.projets.qualification;

import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.EtatQualification;
import fr.communs.contrats.Evenement;
import fr.communs.socle.evenement.Consommateur;
import fr.communs.socle.sql.RequeteSql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Keeps the qualification of each project. A result on another text than the current one is dropped, and between two results on the same
 * text the higher version wins.
 */
@ApplicationScoped
class ReceptionQualifications {

    private final Consommateur consommateur;

    ReceptionQualifications(Consommateur consommateur) {
        this.consommateur = consommateur;
    }

    @Incoming("qualifications")
    Uni<Void> recevoir(ConsumerRecords<String, String> lot) {
        return consommateur.traiter(lot, EtatQualification.class, this::appliquer);
    }

    private Uni<Void> appliquer(List<Evenement<EtatQualification>> evenements) {
        // One row per project in a statement: the last version of the batch is the one to keep.
        Map<String, EtatQualification> derniers = new LinkedHashMap<>();
        evenements.stream().map(Evenement::data)
                .filter(q -> "projet".equals(q.objet().type()))
                .forEach(q -> derniers.merge(q.objet().id() + q.empreinteTexte(), q, (a, b) -> b.version() >= a.version() ? b : a));
        if (derniers.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return RequeteSql.executer("""
                        insert into projet_qualification as connue (projet_id, version, empreinte_texte, etat)
                        select p.id, q.version, p.empreinte_texte, q.etat
                        from json_to_recordset(cast(cast($1 as text) as json))
                             as q("projetId" uuid, version bigint, "empreinteTexte" text, etat text)
                        join projet p on p.id = q."projetId" and p.empreinte_texte = q."empreinteTexte"
                        on conflict (projet_id) do update
                        set version = excluded.version, empreinte_texte = excluded.empreinte_texte, etat = excluded.etat,
                            recue_le = clock_timestamp()
                        where excluded.empreinte_texte <> connue.empreinte_texte or excluded.version > connue.version""",
                ContratsJson.ecrire(derniers.values().stream().map(Ligne::de).toList())).replaceWithVoid();
    }

    private record Ligne(String projetId, long version, String empreinteTexte, EtatQualification etat) {

        static Ligne de(EtatQualification etat) {
            return new Ligne(etat.objet().id(), etat.version(), etat.empreinteTexte(), etat);
        }
    }
}
