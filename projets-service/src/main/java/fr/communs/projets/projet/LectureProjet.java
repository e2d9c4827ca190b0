package fr.communs.projets.projet;

import fr.communs.contrats.EtatProjet.Collectivite;
import fr.communs.contrats.EtatQualification;
import fr.communs.projets.qualification.QualificationRecue;
import fr.communs.socle.probleme.ProblemeException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Reads projects: what was declared, completed by what was predicted on the same text. */
@ApplicationScoped
class LectureProjet {

    /** What anybody may know of a public project. */
    record InfoPublique(String description, String phase, List<ProjetReponse.CollectiviteReponse> collectivites) {
    }

    @WithSession
    Uni<ProjetReponse> complet(UUID id) {
        return Projet.<Projet>findById(id)
                .onItem().ifNull().failWith(() -> inconnu(id))
                .chain(p -> IdExterne.<IdExterne>list("projetId", id)
                        .chain(ids -> Porteur.<Porteur>findById(id)
                                .chain(porteur -> Financement.<Financement>list("projetId = ?1 order by rang", id)
                                        .chain(financements -> QualificationRecue.courante(id, p.empreinteTexte)
                                                .map(q -> reponse(p, ids, porteur, financements, q))))));
    }

    /** Null when the project is unknown or private: both look the same from outside. */
    @WithSession
    Uni<InfoPublique> informations(UUID id) {
        return Projet.<Projet>findById(id).map(p -> p == null || !"publique".equals(p.visibilite) ? null
                : new InfoPublique(p.description, p.phase, collectivites(p)));
    }

    @WithSession
    Uni<InfoPublique> publicParIdExterne(String plateforme, String idExterne) {
        return IdExterne.<IdExterne>findById(new IdExterne.Cle(plateforme, idExterne))
                .chain(i -> i == null ? Uni.createFrom().nullItem() : informations(i.projetId));
    }

    private static ProblemeException inconnu(UUID id) {
        return ProblemeException.introuvable("Aucun projet n'a l'identifiant " + id + ".", "Projet with ID " + id + " not found");
    }

    private static ProjetReponse reponse(Projet p, List<IdExterne> ids, Porteur porteur, List<Financement> financements,
                                         EtatQualification q) {
        EtiquettesEffectives e = EtiquettesEffectives.de(p, q);
        return new ProjetReponse(p.id, p.version, p.creeLe, p.modifieLe, p.nom, p.description, p.visibilite, porteur(porteur),
                collectivites(p), p.budgetPrevisionnel, p.dateDebutPrevisionnelle, p.phase, p.phaseStatut, p.programme,
                e.competences(), e.leviers(), e.thematiques(), e.sites(), e.interventions(), e.probabiliteTe(), e.scores(),
                q == null ? new ProjetReponse.QualificationReponse("en_attente", null, null, null)
                        : new ProjetReponse.QualificationReponse(q.etat(), q.moteur(), q.modele(), q.faitLe()),
                financements.stream().map(f -> new ProjetReponse.FinancementReponse(f.source, f.montantAttribue)).toList(),
                id(ids, "MEC"), id(ids, "TeT"), id(ids, "Recoco"), id(ids, "UrbanVitaliz"), id(ids, "SosPonts"), id(ids, "FondVert"));
    }

    private static ProjetReponse.PorteurReponse porteur(Porteur p) {
        return p == null ? new ProjetReponse.PorteurReponse(null, null, null, null, null, null)
                : new ProjetReponse.PorteurReponse(p.codeSiret, p.referentEmail, p.referentTelephone, p.referentNom, p.referentPrenom,
                p.referentFonction);
    }

    private static List<ProjetReponse.CollectiviteReponse> collectivites(Projet p) {
        return Territoires.resoudre(p.collectivites).stream().map(c -> collectivite(c, p)).toList();
    }

    private static ProjetReponse.CollectiviteReponse collectivite(Collectivite c, Projet p) {
        UUID id = UUID.nameUUIDFromBytes((c.type() + ":" + c.code()).getBytes(StandardCharsets.UTF_8));
        return new ProjetReponse.CollectiviteReponse(id, c.nom(), c.type(), Territoires.COMMUNE.equals(c.type()) ? c.code() : null,
                c.codeEpci(), c.codeDepartements(), c.codeRegions(), c.siren(), p.creeLe, p.modifieLe);
    }

    private static String id(List<IdExterne> ids, String plateforme) {
        return ids.stream().filter(i -> i.plateforme.equals(plateforme)).map(i -> i.idExterne).findFirst().orElse(null);
    }
}
