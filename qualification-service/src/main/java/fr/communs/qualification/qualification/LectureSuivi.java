package fr.communs.qualification.qualification;

import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.EtatQualification;
import fr.communs.contrats.EtatQualification.Objet;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads where an object stands. A result on a former text is not shown: only the current one has a state. */
@ApplicationScoped
class LectureSuivi {

    private final Qualificateur qualificateur;

    LectureSuivi(Qualificateur qualificateur) {
        this.qualificateur = qualificateur;
    }

    record Ligne(String etat, String empreinteTexte, int tentatives, String motif, Instant recuLe, Instant essaiLe, EtatQualification resultat,
                 SuiviQualification.Repli repli) {
    }

    @WithSession
    Uni<Optional<SuiviQualification>> lire(Objet objet) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                        select cast(json_build_object('etat', t.etat, 'empreinteTexte', t.empreinte_texte, 'tentatives', t.tentatives,
                            'motif', t.motif, 'recuLe', t.recu_le, 'essaiLe', t.essai_le, 'resultat', cast(q.resultat as json),
                            'repli', case when q.repli_depuis is not null
                                     then json_build_object('depuis', q.repli_depuis, 'motif', q.repli_motif) end) as text)
                        from texte_objet t left join qualification q on q.objet_type = t.objet_type and q.objet_id = t.objet_id
                            and q.empreinte_texte = t.empreinte_texte
                        where t.objet_type = :type and t.objet_id = :id""", String.class)
                .setParameter("type", objet.type())
                .setParameter("id", objet.id())
                .getSingleResultOrNull()
                .map(json -> Optional.ofNullable(ContratsJson.relire(json, Ligne.class)).map(l -> suivi(objet, l))));
    }

    private SuiviQualification suivi(Objet objet, Ligne l) {
        EtatQualification r = l.resultat();
        EtatQualification etat = r == null
                ? new EtatQualification(objet, 0, l.empreinteTexte(), null, null, qualificateur.nomenclature(), l.etat(), null, null, null,
                        null, null, null, null, List.of(), null)
                : new EtatQualification(objet, r.version(), r.empreinteTexte(), r.moteur(), r.modele(), r.nomenclature(), l.etat(), r.te(),
                        r.thematiques(), r.sites(), r.interventions(), r.leviers(), r.competences(), r.probabiliteTe(), r.corrections(),
                        r.faitLe());
        return new SuiviQualification(etat, l.motif(), l.tentatives(), l.recuLe(), l.essaiLe(), l.repli());
    }
}
