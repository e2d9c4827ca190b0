package fr.communs.aiguillage.appariement;

import fr.communs.aiguillage.appariement.ProfilProjet.Etiquette;
import fr.communs.aiguillage.appariement.ServiceOriente.Candidat;
import fr.communs.aiguillage.appariement.ServiceOriente.Raison;
import fr.communs.contrats.nomenclature.Axe;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Services that the widget proposes for a project. A criterion decides who is proposed, a score only orders them: a service is never
 * added to fill the list, and a richly described project is not penalised for its richness.
 *
 * <p>Criterion: the service is offered in the region of the project, and shares with it either one <em>specific</em> thématique, site or
 * levier, or one competence together with a label of another axis. An intervention ("construction", "study") says how, not what: alone it
 * never suffices, and neither does a label that half of the projects carry. A competence that somebody chose for this very question
 * suffices.
 *
 * <p>Score: 1 − Π(1 − axis · project · service) over the shared labels, times the phase factor in [0.5, 1]. Adding a shared label only
 * raises it; labels that are not shared change nothing.
 */
public final class Orientation {

    private static final Map<Axe, Double> POIDS = new EnumMap<>(Map.of(
            Axe.THEMATIQUES, 0.75, Axe.LEVIERS, 0.6, Axe.SITES, 0.5, Axe.COMPETENCES, 0.3, Axe.INTERVENTIONS, 0.15));
    private static final Set<Axe> SUFFISANTS = EnumSet.of(Axe.THEMATIQUES, Axe.SITES, Axe.LEVIERS);
    /** A generic label still helps to order, but little. */
    private static final double POIDS_GENERIQUE = 0.3;
    /** From this weight a phase is worth telling as a reason. */
    private static final double PHASE_ADAPTEE = 1;

    private final Set<String> generiques;

    /** @param generiques labels too common to be the reason of a proposal (a parent of many labels, for example) */
    public Orientation(Set<String> generiques) {
        this.generiques = Set.copyOf(generiques);
    }

    /** Every service that meets the criterion, best first; equal scores by name then identity, so the order is stable. */
    public List<ServiceOriente> orienter(ProfilProjet projet, Collection<Candidat> candidats) {
        List<ServiceOriente> retenus = new ArrayList<>();
        for (Candidat candidat : candidats) {
            if (offertIci(projet, candidat)) {
                Commun commun = comparer(projet, candidat);
                if (commun.eligible(projet.choisi())) {
                    retenus.add(retenir(projet, candidat, commun));
                }
            }
        }
        retenus.sort(Comparator.comparingDouble(ServiceOriente::score).reversed()
                .thenComparing(ServiceOriente::nom).thenComparing(ServiceOriente::cle));
        return retenus;
    }

    private static boolean offertIci(ProfilProjet projet, Candidat candidat) {
        return candidat.regions().isEmpty() || !Collections.disjoint(candidat.regions(), projet.regions());
    }

    private record Partage(Axe axe, Etiquette etiquette, double apport, boolean generique) {
    }

    private record Commun(List<Partage> partages) {

        boolean eligible(boolean choisi) {
            Set<Axe> axes = EnumSet.noneOf(Axe.class);
            for (Partage p : partages) {
                if (SUFFISANTS.contains(p.axe) && !p.generique) {
                    return true;
                }
                axes.add(p.axe);
            }
            return axes.contains(Axe.COMPETENCES) && (choisi || axes.size() > 1);
        }

        double score() {
            double reste = 1;
            for (Partage p : partages) {
                reste *= 1 - p.apport;
            }
            return 1 - reste;
        }
    }

    private Commun comparer(ProfilProjet projet, Candidat candidat) {
        List<Partage> partages = new ArrayList<>();
        for (Axe axe : Axe.values()) {
            Map<String, Double> offerts = candidat.sur(axe);
            if (!offerts.isEmpty()) {
                for (Etiquette e : projet.sur(axe)) {
                    Double poids = poids(axe, e.cle(), offerts);
                    if (poids != null) {
                        boolean generique = generiques.contains(e.cle());
                        double apport = POIDS.get(axe) * e.score() * poids * (generique ? POIDS_GENERIQUE : 1);
                        partages.add(new Partage(axe, e, apport, generique));
                    }
                }
            }
        }
        return new Commun(partages);
    }

    /** A child competence ({@code 90-314}) meets its parent ({@code 90-31}), never the reverse. */
    private static Double poids(Axe axe, String cle, Map<String, Double> offerts) {
        Double poids = offerts.get(cle);
        return poids == null && axe == Axe.COMPETENCES && cle.length() > AppariementContextes.LONGUEUR_CODE_PARENT
                ? offerts.get(cle.substring(0, AppariementContextes.LONGUEUR_CODE_PARENT)) : poids;
    }

    private static ServiceOriente retenir(ProfilProjet projet, Candidat candidat, Commun commun) {
        double score = commun.score() * AppariementServicesNumeriques.facteurPhase(projet.phase(), candidat.phases());
        List<Raison> raisons = new ArrayList<>();
        commun.partages().stream().sorted(Comparator.comparingDouble(Partage::apport).reversed())
                .forEach(p -> raisons.add(new Raison(p.axe.nom(), p.etiquette.libelle(), phrase(p.axe) + p.etiquette.libelle())));
        if (projet.phase() != null && candidat.phases().getOrDefault(projet.phase(), 0.0) >= PHASE_ADAPTEE) {
            raisons.add(new Raison("phase", projet.phase(), "Adapté à la phase de votre projet : " + projet.phase()));
        }
        return new ServiceOriente(candidat.cle(), candidat.nom(), score, List.copyOf(raisons));
    }

    private static String phrase(Axe axe) {
        return switch (axe) {
            case THEMATIQUES -> "Votre projet concerne : ";
            case SITES -> "Lieu de votre projet : ";
            case INTERVENTIONS -> "Nature de votre projet : ";
            case LEVIERS -> "Levier de la transition écologique : ";
            case COMPETENCES -> "Compétence de votre collectivité : ";
        };
    }
}
