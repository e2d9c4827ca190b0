package fr.communs.aiguillage.catalogue;

import fr.communs.aiguillage.catalogue.LigneService.Etiquettes;
import fr.communs.contrats.ContratsJson;
import fr.communs.socle.idempotence.CleIdempotence;
import fr.communs.socle.idempotence.ReponsesRetenues;
import fr.communs.socle.probleme.ProblemeException;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.Session;

/** Writes the catalogue: each call locks the version row first, so that checks and writes of two callers never interleave. */
@ApplicationScoped
class EcritureCatalogue {

    private final ReponsesRetenues reponses;

    EcritureCatalogue(ReponsesRetenues reponses) {
        this.reponses = reponses;
    }

    /**
     * @param cle under which the answer is kept; or null
     * @throws ProblemeException 409 when the name, or one so close that its slug is the same, is taken
     */
    @WithTransaction
    Uni<DemandeService.Reponse> creer(DemandeService demande, CleIdempotence cle) {
        String slug = Identites.slug(demande.nom());
        return verrouiller().chain(session -> session
                .createNativeQuery("select count(*) from service where nom = :nom or slug = :slug", Long.class)
                .setParameter("nom", demande.nom()).setParameter("slug", slug).getSingleResult()
                .chain(pris -> {
                    if (pris > 0) {
                        throw ProblemeException.conflit("Un service nommé « " + demande.nom() + " » existe déjà.",
                                "A service with the name \"" + demande.nom() + "\" already exists");
                    }
                    LigneService ligne = ligne(demande, slug);
                    return ecrire(session, List.of(ligne), List.of()).replaceWith(DemandeService.Reponse.de(ligne));
                })).call(reponse -> reponses.retenir(cle, reponse));
    }

    private static LigneService ligne(DemandeService d, String slug) {
        Instant maintenant = maintenant();
        return new LigneService(Identites.service(slug), slug, d.nom(), d.sousTitre(), d.description(), null, null, d.logoUrl(),
                d.redirectionUrl(), d.redirectionLibelle(), d.iframeUrl(), d.libelleDetail(), List.of(), null, null, Etiquettes.VIDES,
                Map.of(), List.of(), d.liste(), "api", Map.of(), maintenant, maintenant);
    }

    /**
     * @param cle under which the answer is kept; or null
     * @throws ProblemeException 404 for an unknown service, 409 for the same texts on the same service
     */
    @WithTransaction
    Uni<DemandeContexte.Reponse> creer(UUID serviceId, DemandeContexte demande, CleIdempotence cle) {
        return verrouiller().chain(session -> services(session, serviceId).chain(trouves -> {
            if (trouves.isEmpty()) {
                throw ProblemeException.introuvable("Aucun service n'a l'identifiant " + serviceId + ".",
                        "Service with ID " + serviceId + " not found");
            }
            LigneService service = trouves.get(0);
            // Omitted texts stand for those of the service: they are compared, but null is stored.
            String description = Objects.requireNonNullElse(demande.description(), service.description());
            String sousTitre = demande.sousTitre() == null ? service.resume() : demande.sousTitre();
            return session.createNativeQuery("""
                            select count(*) from contexte where service_id = :service
                            and description is not distinct from :description
                            and sous_titre is not distinct from cast(:sousTitre as text)""",
                            Long.class)
                    .setParameter("service", serviceId).setParameter("description", description).setParameter("sousTitre", sousTitre)
                    .getSingleResult()
                    .chain(pareils -> {
                        if (pareils > 0) {
                            throw ProblemeException.conflit("Ce service a déjà un contexte avec cette description et ce sous-titre.",
                                    "A context with the same description and sousTitre already exists for this service");
                        }
                        LigneContexte ligne = demande.ligne(Identites.nouveauContexte(), serviceId, maintenant());
                        return ecrire(session, List.of(), List.of(ligne)).replaceWith(DemandeContexte.Reponse.de(ligne));
                    });
        })).call(reponse -> reponses.retenir(cle, reponse));
    }

    /** Writes what the file changes, all or nothing. */
    @WithTransaction
    Uni<RapportImport> importer(LotImport lot) {
        return verrouiller().chain(session -> session.createNativeQuery(CatalogueSql.LIRE_SERVICES, String.class).getResultList()
                .chain(services -> session.createNativeQuery(CatalogueSql.LIRE_CONTEXTES, String.class).getResultList()
                        .chain(contextes -> {
                            FusionImport fusion = new FusionImport(
                                    services.stream().map(s -> ContratsJson.relire(s, LigneService.class)).toList(),
                                    contextes.stream().map(c -> ContratsJson.relire(c, LigneContexte.class)).toList(), maintenant());
                            RapportImport rapport = fusion.fusionner(lot);
                            return ecrire(session, fusion.servicesAEcrire(), fusion.contextesAEcrire()).replaceWith(rapport);
                        })));
    }

    private static Uni<Session> verrouiller() {
        return Panache.getSession().call(session -> session.createNativeQuery(CatalogueSql.VERROUILLER, Long.class).getSingleResult());
    }

    private static Uni<List<LigneService>> services(Session session, UUID id) {
        return session.createNativeQuery(CatalogueSql.LIRE_SERVICES + " where s.id = :id", String.class).setParameter("id", id)
                .getResultList().map(lignes -> lignes.stream().map(l -> ContratsJson.relire(l, LigneService.class)).toList());
    }

    private static Uni<Void> ecrire(Session session, List<LigneService> services, List<LigneContexte> contextes) {
        Uni<Void> ecriture = Uni.createFrom().voidItem();
        if (!services.isEmpty()) {
            ecriture = ecriture.chain(() -> executer(session, CatalogueSql.ecrireServices(":lot"), services));
        }
        if (!contextes.isEmpty()) {
            ecriture = ecriture.chain(() -> executer(session, CatalogueSql.ecrireContextes(":lot"), contextes));
        }
        return services.isEmpty() && contextes.isEmpty() ? ecriture
                : ecriture.chain(() -> session.createNativeQuery(CatalogueSql.AVANCER).executeUpdate().replaceWithVoid());
    }

    private static Uni<Void> executer(Session session, String sql, List<?> lignes) {
        return session.createNativeQuery(sql).setParameter("lot", ContratsJson.ecrire(lignes)).executeUpdate().replaceWithVoid();
    }

    /** As PostgreSQL stores it. */
    private static Instant maintenant() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
