package fr.communs.qualification.correction;

import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.EtatProjet;
import fr.communs.contrats.EtatQualification;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;

/** Reads the objects that carry a correction in force and a finished result on their current text, in a stable order. */
@ApplicationScoped
class ExportService {

    record Ligne(String nom, String description, EtatProjet.Declare declare, EtatQualification resultat) {
    }

    /** One JSON object per line. */
    @WithSession
    Uni<String> lignes() {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                        select cast(json_build_object('nom', t.nom, 'description', t.description, 'declare', t.declare,
                            'resultat', cast(q.resultat as json)) as text)
                        from texte_objet t join qualification q on q.objet_type = t.objet_type and q.objet_id = t.objet_id
                            and q.empreinte_texte = t.empreinte_texte and q.etat = 'terminee'
                        where t.nom is not null and exists (select from correction_en_vigueur c
                            where c.objet_type = t.objet_type and c.objet_id = t.objet_id)
                        order by t.objet_type, t.objet_id""", String.class)
                .getResultList()
                .map(lignes -> lignes.stream().map(json -> ContratsJson.relire(json, Ligne.class))
                        .map(l -> ContratsJson.ecrire(ExempleCorrige.de(l.nom(), l.description(), l.declare(), l.resultat())) + "\n")
                        .collect(Collectors.joining())));
    }
}
