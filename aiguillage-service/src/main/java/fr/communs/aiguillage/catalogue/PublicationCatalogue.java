package fr.communs.aiguillage.catalogue;

import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.EmpreinteTexte;
import fr.communs.contrats.EtatCatalogue;
import fr.communs.contrats.EtatQualification.Objet;
import fr.communs.contrats.Sujets;
import fr.communs.contrats.TypesEvenement;
import fr.communs.socle.evenement.BoiteDEnvoi;
import fr.communs.socle.evenement.Depot;
import fr.communs.socle.sql.RequeteSql;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Publishes on {@code catalogue.v1} what the services say of themselves, each change once, whatever changed them: the bundled catalogue,
 * an import, an edition or a hand in the database. It compares the catalogue with what was published, under the lock of its version.
 */
@ApplicationScoped
class PublicationCatalogue {

    private static final String SERVICE = "service";

    private final BoiteDEnvoi boiteDEnvoi;

    PublicationCatalogue(BoiteDEnvoi boiteDEnvoi) {
        this.boiteDEnvoi = boiteDEnvoi;
    }

    /** What is remembered of a service that was published. */
    record Publie(String slug, String nom, String empreinte, boolean retire) {

        static Publie de(EtatCatalogue etat) {
            return new Publie(etat.objet().id(), etat.nom(), EmpreinteTexte.de(etat.nom(), etat.resume() + "\n" + etat.description()), false);
        }

        Publie retirer() {
            return new Publie(slug, nom, empreinte, true);
        }
    }

    @Scheduled(every = "{communs.catalogue.publication}", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @WithTransaction
    Uni<Void> publier() {
        return RequeteSql.lire("select version from catalogue_version where version <> publiee for update skip locked", l -> (Long) l[0])
                .chain(version -> version.isEmpty() ? Uni.createFrom().voidItem() : publier(version.get(0)));
    }

    private Uni<Void> publier(long version) {
        return lire(CatalogueSql.LIRE_SERVICES, LigneService.class)
                .chain(services -> lire("select cast(to_jsonb(p) as text) from catalogue_publie p", Publie.class)
                        .chain(publies -> publier(version, services.stream().map(l -> etat(version, l)).toList(), publies)));
    }

    private static EtatCatalogue etat(long version, LigneService l) {
        String description = l.descriptionLongue() == null ? l.description() : l.description() + "\n" + l.descriptionLongue();
        return new EtatCatalogue(new Objet(SERVICE, l.slug()), version, false, l.nom(), l.resume(), description);
    }

    private Uni<Void> publier(long version, List<EtatCatalogue> etats, List<Publie> publies) {
        Set<Publie> connus = new HashSet<>(publies);
        Set<String> presents = etats.stream().map(e -> e.objet().id()).collect(Collectors.toSet());
        List<EtatCatalogue> changes = etats.stream().filter(e -> !connus.contains(Publie.de(e))).toList();
        List<Publie> retires = publies.stream().filter(p -> !p.retire() && !presents.contains(p.slug())).map(Publie::retirer).toList();
        List<Depot> depots = Stream.concat(changes.stream(), retires.stream().map(
                        p -> new EtatCatalogue(new Objet(SERVICE, p.slug()), version, true, p.nom(), null, null)))
                .map(etat -> new Depot(Sujets.CATALOGUE, TypesEvenement.CATALOGUE_MODIFIE, SERVICE, etat.objet().id(), etat)).toList();
        String lignes = ContratsJson.ecrire(Stream.concat(changes.stream().map(Publie::de), retires.stream()).toList());
        return RequeteSql.executer("""
                        insert into catalogue_publie (slug, nom, empreinte, retire)
                        select slug, nom, empreinte, retire
                        from jsonb_populate_recordset(cast(null as catalogue_publie), cast(cast($1 as text) as jsonb))
                        on conflict (slug) do update
                        set nom = excluded.nom, empreinte = excluded.empreinte, retire = excluded.retire""", lignes)
                .chain(() -> RequeteSql.executer("update catalogue_version set publiee = $1", version))
                .chain(() -> boiteDEnvoi.deposer(depots));
    }

    private static <T> Uni<List<T>> lire(String sql, Class<T> type) {
        return RequeteSql.lire(sql, l -> ContratsJson.relire((String) l[0], type));
    }
}
