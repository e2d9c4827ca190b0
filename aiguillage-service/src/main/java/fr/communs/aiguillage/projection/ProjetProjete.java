package fr.communs.aiguillage.projection;

import fr.communs.contrats.Corrections;
import fr.communs.contrats.EtatProjet;
import fr.communs.contrats.EtatProjet.ClassificationScores;
import fr.communs.contrats.EtatProjet.LabelNote;
import fr.communs.contrats.EtatQualification;
import fr.communs.contrats.EtatQualification.Etiquette;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A project and the qualification of its current text.
 *
 * @param qualification null while no qualification of this very text arrived
 */
public record ProjetProjete(EtatProjet etat, EtatQualification qualification) {

    private static final Set<String> EN_COURS = Set.of("demandee", "en_cours");

    /** False while a qualification is still to be waited for. */
    public boolean qualifie() {
        return qualification != null && !EN_COURS.contains(qualification.etat());
    }

    public boolean publie() {
        return !etat.archive() && "publique".equals(etat.visibilite());
    }

    /** Regions of the collectivités, each once. */
    public Set<String> regions() {
        Set<String> regions = new LinkedHashSet<>();
        if (etat.collectivites() != null) {
            etat.collectivites().forEach(c -> regions.addAll(c.codeRegions() == null ? List.of() : c.codeRegions()));
        }
        return regions;
    }

    /**
     * Labels that count: declared when the field is not null, else predicted above the cut of the axis, then corrected by people.
     *
     * @return null when nothing is known; empty only when the platform declared an empty list
     */
    public List<EtiquetteEffective> etiquettes(Axe axe) {
        List<EtiquetteEffective> declarees = declarees(axe);
        return Corrections.appliquer(declarees != null ? declarees : predites(axe), axe,
                qualification == null ? null : qualification.corrections(),
                EtiquetteEffective::code,
                code -> new EtiquetteEffective(code, Nomenclatures.parCode(axe, code).map(Terme::libelle).orElse(code), 1,
                        EtiquetteEffective.CORRIGEE));
    }

    private List<EtiquetteEffective> declarees(Axe axe) {
        EtatProjet.Declare d = etat.declare();
        if (d == null) {
            return null;
        }
        return switch (axe) {
            case COMPETENCES -> d.competences() == null ? null : d.competences().stream()
                    .map(code -> new EtiquetteEffective(code, Nomenclatures.parCode(axe, code).map(Terme::libelle).orElse(code), 1,
                            EtiquetteEffective.DECLAREE)).toList();
            case LEVIERS -> d.leviers() == null ? null : d.leviers().stream().map(l -> declaree(axe, l, 1)).toList();
            case THEMATIQUES -> notees(axe, ClassificationScores::thematiques);
            case SITES -> notees(axe, ClassificationScores::sites);
            case INTERVENTIONS -> notees(axe, ClassificationScores::interventions);
        };
    }

    private List<EtiquetteEffective> notees(Axe axe, Function<ClassificationScores, List<LabelNote>> lire) {
        return Optional.ofNullable(etat.declare().classificationScores()).map(lire)
                .map(labels -> labels.stream().map(l -> declaree(axe, l.label(), l.score())).toList()).orElse(null);
    }

    private static EtiquetteEffective declaree(Axe axe, String libelle, double score) {
        return new EtiquetteEffective(Nomenclatures.parLibelle(axe, libelle).map(Terme::code).orElse(null), libelle, score,
                EtiquetteEffective.DECLAREE);
    }

    private List<EtiquetteEffective> predites(Axe axe) {
        List<Etiquette> etiquettes = qualification == null ? null : switch (axe) {
            case THEMATIQUES -> qualification.thematiques();
            case SITES -> qualification.sites();
            case INTERVENTIONS -> qualification.interventions();
            case LEVIERS -> qualification.leviers();
            case COMPETENCES -> qualification.competences();
        };
        if (etiquettes == null) {
            return null;
        }
        List<EtiquetteEffective> retenues = etiquettes.stream().filter(e -> e.score() >= axe.seuil())
                .map(e -> new EtiquetteEffective(e.code(), e.libelle(), e.score(), EtiquetteEffective.PREDITE)).toList();
        return retenues.isEmpty() ? null : retenues;
    }
}
