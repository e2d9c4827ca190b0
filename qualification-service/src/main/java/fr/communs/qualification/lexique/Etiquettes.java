package fr.communs.qualification.lexique;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import fr.communs.qualification.lexique.Resultat.Note;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The labels of one axis of one text, being completed: a label never stands without its parents, each at least as sure as its child. */
final class Etiquettes {

    private static final int PREUVES_AU_PLUS = 4;

    private final Axe axe;
    private final Map<String, Note> notes = new LinkedHashMap<>();

    Etiquettes(Axe axe) {
        this.axe = axe;
    }

    void ajouter(String code, double score, Collection<String> preuves) {
        Note connue = notes.get(code);
        if (connue == null) {
            String libelle = Nomenclatures.parCode(axe, code).map(Terme::libelle)
                    .orElseThrow(() -> new IllegalStateException("the lexicon names an unknown code: " + code));
            notes.put(code, new Note(code, libelle, score, montrer(preuves)));
            return;
        }
        Set<String> toutes = new LinkedHashSet<>(connue.preuves());
        toutes.addAll(preuves);
        notes.put(code, new Note(code, connue.libelle(), Math.max(connue.score(), score), montrer(toutes)));
    }

    /** The thématiques that sites bring, with the score of the site. */
    void ajouterThematiques(List<Note> sites) {
        for (Note site : sites) {
            for (String libelle : Nomenclatures.parCode(Axe.SITES, site.code()).orElseThrow().thematiquesAjoutees()) {
                Nomenclatures.parLibelle(Axe.THEMATIQUES, libelle).ifPresent(t -> ajouter(t.code(), site.score(), site.preuves()));
            }
        }
    }

    /** The closure: a parent's own parents come too, each with the score of the best child. M57 codes stand alone. */
    List<Note> completes() {
        List<Note> aVoir = axe == Axe.COMPETENCES ? new ArrayList<>() : new ArrayList<>(notes.values());
        while (!aVoir.isEmpty()) {
            Note enfant = aVoir.remove(aVoir.size() - 1);
            for (String libelle : Nomenclatures.parCode(axe, enfant.code()).orElseThrow().parents()) {
                Optional<Terme> parent = Nomenclatures.parLibelle(axe, libelle);
                if (parent.isPresent()) {
                    Note avant = notes.get(parent.get().code());
                    if (avant == null || avant.score() < enfant.score()) {
                        ajouter(parent.get().code(), enfant.score(), enfant.preuves());
                        aVoir.add(notes.get(parent.get().code()));
                    }
                }
            }
        }
        return notes.values().stream().sorted(Comparator.comparingDouble(Note::score).reversed()).toList();
    }

    /** A few pieces of evidence, without those that only repeat a part of another. */
    private static List<String> montrer(Collection<String> preuves) {
        if (preuves.size() < 2) {
            return List.copyOf(preuves);
        }
        return preuves.stream().distinct().filter(p -> preuves.stream().noneMatch(q -> q.length() > p.length() && q.contains(p)))
                .limit(PREUVES_AU_PLUS).toList();
    }
}
