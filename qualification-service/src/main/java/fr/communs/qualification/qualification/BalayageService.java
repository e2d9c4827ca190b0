package fr.communs.qualification.qualification;

import fr.communs.socle.sql.RequeteSql;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * The transactions of the sweep. A text is counted as tried before it is tried: one that takes the process down is given up like any
 * other. One replica takes at a time (advisory lock); what it took, no other takes before the delay is over.
 */
@ApplicationScoped
class BalayageService {

    /** Advisory lock key. */
    private static final long VERROU = 0x62616c61796167L;
    private static final String INACHEVE = "Aucun essai ne s'est terminé.";

    private final RegistreTextes textes;
    private final Etablissement etablissement;
    private final ReglagesCycle reglages;

    BalayageService(RegistreTextes textes, Etablissement etablissement, ReglagesCycle reglages) {
        this.textes = textes;
        this.etablissement = etablissement;
        this.reglages = reglages;
    }

    /** Takes the texts that waited too long and were not tried yet; none when another replica is taking. */
    @WithTransaction
    Uni<List<TexteObjet>> prendre() {
        return prendre(false, reglages.lot());
    }

    /** Takes one of those that were tried in vain. Alone: if it is the one that takes the process down, it costs no other an attempt. */
    @WithTransaction
    Uni<List<TexteObjet>> prendreUnEssaye() {
        return prendre(true, 1);
    }

    private Uni<List<TexteObjet>> prendre(boolean essayes, int nombre) {
        return RequeteSql.lire("select pg_try_advisory_xact_lock($1)", l -> (Boolean) l[0], VERROU)
                .chain(seul -> seul.get(0) ? textes.prendreEnRetard(reglages.delai(), essayes, nombre) : Uni.createFrom().item(List.of()));
    }

    /** Qualifies one text taken, unless its object changed in between: then someone else qualified it. */
    @WithTransaction
    Uni<Void> reprendre(TexteObjet pris) {
        return textes.verrouiller(pris.objet()).chain(actuel -> {
            if (actuel.isEmpty() || !actuel.get().qualifiable() || !actuel.get().etat().equals(Etats.EN_COURS)) {
                return Uni.createFrom().voidItem();
            }
            TexteObjet texte = actuel.get().dejaCompte();
            return texte.tentatives() > reglages.tentatives() ? etablissement.abandonner(texte, INACHEVE)
                    : etablissement.etablir(List.of(texte)).replaceWithVoid();
        });
    }

    @WithTransaction
    Uni<RegistreTextes.Comptes> compter() {
        return textes.compter(reglages.delai());
    }
}
