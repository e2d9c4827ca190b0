package fr.communs.qualification.qualification;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.communs.contrats.EtatQualification;
import fr.communs.contrats.EtatQualification.Correction;
import fr.communs.contrats.EtatQualification.Objet;
import fr.communs.contrats.Sujets;
import fr.communs.contrats.TypesEvenement;
import fr.communs.qualification.qualification.RegistreQualifications.Connue;
import fr.communs.qualification.qualification.RegistreQualifications.Ligne;
import fr.communs.qualification.qualification.RegistreTextes.Issue;
import fr.communs.socle.boucle.HorsBoucle;
import fr.communs.socle.evenement.BoiteDEnvoi;
import fr.communs.socle.evenement.Depot;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Establishes qualifications in the caller's transaction, which holds the rows of the objects: result, state of the text and event are
 * committed together. A result whose fingerprint did not change is neither written nor published; a text that the engine cannot read
 * fails alone and never stops the others.
 */
@ApplicationScoped
public class Etablissement {

    private static final Logger LOG = Logger.getLogger(Etablissement.class);

    /**
     * @param inchanges same text, same engine: the result stands, published again only when corrections changed meanwhile
     * @param changes   results written and published
     * @param echecs    texts that the engine could not read this time
     */
    public record Bilan(int inchanges, int changes, int echecs) {

        public int faits() {
            return inchanges + changes + echecs;
        }
    }

    private final RegistreTextes textes;
    private final RegistreQualifications qualifications;
    private final Qualificateur qualificateur;
    private final BoiteDEnvoi boiteDEnvoi;
    private final ReglagesCycle reglages;
    private final Relectures relectures;
    private final HorsBoucle horsBoucle;

    Etablissement(RegistreTextes textes, RegistreQualifications qualifications, Qualificateur qualificateur, BoiteDEnvoi boiteDEnvoi,
                  ReglagesCycle reglages, Relectures relectures, HorsBoucle horsBoucle) {
        this.textes = textes;
        this.qualifications = qualifications;
        this.qualificateur = qualificateur;
        this.boiteDEnvoi = boiteDEnvoi;
        this.reglages = reglages;
        this.relectures = relectures;
        this.horsBoucle = horsBoucle;
    }

    /** Qualifies these texts, each at most once per fingerprint. */
    Uni<Bilan> etablir(List<TexteObjet> aQualifier) {
        return etablir(aQualifier, Map.of());
    }

    /** The same for a batch: what the LLM was given up for is tried anew. */
    public Uni<Bilan> etablirParLot(List<TexteObjet> aQualifier) {
        return etablir(aQualifier, Map.of(), true);
    }

    /** @param traces trace of the request that brought the text, by object */
    Uni<Bilan> etablir(List<TexteObjet> aQualifier, Map<Objet, String> traces) {
        return etablir(aQualifier, traces, false);
    }

    private Uni<Bilan> etablir(List<TexteObjet> aQualifier, Map<Objet, String> traces, boolean parLot) {
        List<TexteObjet> lisibles = aQualifier.stream().filter(TexteObjet::qualifiable).toList();
        if (lisibles.isEmpty()) {
            return Uni.createFrom().item(new Bilan(0, 0, 0));
        }
        List<Objet> objets = lisibles.stream().map(TexteObjet::objet).toList();
        return qualifications.connues(objets)
                .chain(connues -> qualifications.corrections(objets).chain(corrections -> {
                    Passe passe = new Passe(connues, corrections, traces, parLot);
                    return horsBoucle.calculer(() -> {
                        lisibles.forEach(passe::qualifier);
                        return passe;
                    }).chain(Passe::ecrire);
                }));
    }

    /** Gives up a text whose attempts never ended, e.g. because each took the process down. */
    Uni<Void> abandonner(TexteObjet texte, String motif) {
        return qualifications.connues(List.of(texte.objet()))
                .chain(connues -> qualifications.corrections(List.of(texte.objet())).chain(corrections -> {
                    Passe passe = new Passe(connues, corrections, Map.of(), false);
                    passe.echouer(texte, motif, true);
                    return passe.ecrire();
                })).replaceWithVoid();
    }

    /**
     * Publishes the current result again with the corrections that hold now. Without a result on the current text there is nothing to
     * publish: the corrections will come with it.
     */
    public Uni<Void> republier(TexteObjet texte) {
        return qualifications.courante(texte.objet(), texte.empreinteTexte())
                .chain(ligne -> ligne.isEmpty() ? Uni.createFrom().voidItem()
                        : qualifications.corrections(List.of(texte.objet())).chain(corrections ->
                                republier(ligne.get(), corrections.getOrDefault(texte.objet(), List.of()), null)));
    }

    /** @param trace null for the current request's */
    private Uni<Void> republier(Ligne ligne, List<Correction> corrections, String trace) {
        EtatQualification avant = ligne.etat();
        if (corrections.equals(avant.corrections())) {
            return Uni.createFrom().voidItem();
        }
        EtatQualification apres = new EtatQualification(avant.objet(), avant.version() + 1, avant.empreinteTexte(), avant.moteur(),
                avant.modele(), avant.nomenclature(), avant.etat(), avant.te(), avant.thematiques(), avant.sites(), avant.interventions(),
                avant.leviers(), avant.competences(), avant.probabiliteTe(), corrections, avant.faitLe());
        return qualifications.ecrire(List.of(new Ligne(ligne.id(), ligne.versionObjet(), ligne.empreinteQualification(), apres)))
                .chain(() -> boiteDEnvoi.deposer(depot(apres, trace)));
    }

    private static Depot depot(EtatQualification etat, String trace) {
        return new Depot(Sujets.QUALIFICATIONS, TypesEvenement.QUALIFICATION_ETABLIE, "qualification", etat.objet().id(), etat, trace);
    }

    /** One pass over locked texts: what was computed, to be written at once. */
    private final class Passe {

        private final Map<Objet, Connue> connues;
        private final Map<Objet, List<Correction>> corrections;
        private final Map<Objet, String> traces;
        private final boolean parLot;
        private final List<Ligne> lignes = new ArrayList<>();
        private final List<Depot> depots = new ArrayList<>();
        private final List<Issue> issues = new ArrayList<>();
        private final List<Relectures.Lu> lus = new ArrayList<>();
        private final List<TexteObjet> embarques = new ArrayList<>();
        private final List<TexteObjet> revenus = new ArrayList<>();
        private int inchanges;
        private int changes;
        private int echecs;

        Passe(Map<Objet, Connue> connues, Map<Objet, List<Correction>> corrections, Map<Objet, String> traces, boolean parLot) {
            this.connues = connues;
            this.corrections = corrections;
            this.traces = traces;
            this.parLot = parLot;
        }

        void qualifier(TexteObjet texte) {
            String empreinte = empreinte(texte);
            Connue connue = connues.get(texte.objet());
            if (connue != null && connue.empreinteQualification().equals(empreinte) && !Etats.ECHOUEE.equals(texte.etat())
                    && !Etats.ECHOUEE.equals(connue.etat())) {
                inchanges++;
                if (qualificateur.moteur().equals(connue.moteur())) {
                    embarques.add(texte);
                }
                if (!Etats.TERMINEE.equals(texte.etat())) {
                    issues.add(new Issue(texte.objet(), Etats.TERMINEE, 0, null));
                    revenus.add(texte);
                }
                return;
            }
            try {
                EtatQualification etat = qualificateur.etat(texte.objet(), version(texte), texte.empreinteTexte(), texte.nom(),
                        texte.description(), corrections.getOrDefault(texte.objet(), List.of()));
                garder(texte, etat);
                lus.add(relectures.lu(etat, texte));
                issues.add(new Issue(texte.objet(), Etats.TERMINEE, 0, null));
                changes++;
            } catch (RuntimeException | StackOverflowError e) {
                // Whatever a text does to the engine stays with this text. The message never quotes it.
                LOG.warnf("Texte non qualifié (essai %d) %s : %s", texte.tentatives(), texte.objet(), e.getClass().getName());
                echecs++;
                echouer(texte, "Le moteur " + qualificateur.modele() + " a échoué : " + e.getClass().getSimpleName(),
                        texte.tentatives() >= reglages.tentatives());
            }
        }

        /** A former result on the same text stays: old labels are better than none. */
        void echouer(TexteObjet texte, String motif, boolean definitif) {
            Connue connue = connues.get(texte.objet());
            issues.add(new Issue(texte.objet(), definitif ? Etats.ECHOUEE : Etats.DEMANDEE, texte.tentatives(), motif));
            if (definitif && (connue == null || !connue.empreinteTexte().equals(texte.empreinteTexte()))) {
                garder(texte, new EtatQualification(texte.objet(), version(texte), texte.empreinteTexte(), qualificateur.moteur(),
                        qualificateur.modele(), qualificateur.nomenclature(), Etats.ECHOUEE, null, null, null, null, null, null, null,
                        corrections.getOrDefault(texte.objet(), List.of()), Instant.now()));
            }
        }

        private String empreinte(TexteObjet texte) {
            return qualificateur.empreinteQualification(texte.objet().type(), texte.empreinteTexte());
        }

        private long version(TexteObjet texte) {
            return Optional.ofNullable(connues.get(texte.objet())).map(Connue::version).orElse(0L) + 1;
        }

        private void garder(TexteObjet texte, EtatQualification etat) {
            lignes.add(new Ligne(UuidCreator.getTimeOrderedEpoch(), texte.versionObjet(),
                    empreinte(texte), etat));
            depots.add(depot(etat, traces.get(texte.objet())));
        }

        Uni<Bilan> ecrire() {
            Bilan bilan = new Bilan(inchanges, changes, echecs);
            return qualifications.ecrire(lignes)
                    .chain(() -> textes.noter(issues))
                    .chain(() -> relectures.prevoir(lus))
                    .chain(() -> relectures.reprendre(embarques, parLot))
                    .chain(() -> boiteDEnvoi.deposer(depots))
                    .chain(this::rattraper)
                    .replaceWith(bilan);
        }

        /** A text that comes back to its former wording finds its former result: what people said in between had none to leave with. */
        private Uni<Void> rattraper() {
            return Multi.createFrom().iterable(revenus)
                    .onItem().transformToUniAndConcatenate(texte -> qualifications.courante(texte.objet(), texte.empreinteTexte())
                            .chain(ligne -> republier(ligne.orElseThrow(), corrections.getOrDefault(texte.objet(), List.of()),
                                    traces.get(texte.objet()))))
                    .collect().asList().replaceWithVoid();
        }
    }
}
