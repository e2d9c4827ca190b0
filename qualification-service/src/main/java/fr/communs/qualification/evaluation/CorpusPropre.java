package fr.communs.qualification.evaluation;

import fr.communs.contrats.EmpreinteTexte;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.qualification.evaluation.Corpus.Illisible;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The texts that this project labelled itself, only learned from: sheets in our own words ({@value #FICHES}) and labels of public titles,
 * which stay in the files of their producers ({@value #TITRES}: SHA-256 of the title, tab, {@code te|T|S|I|L|C}, codes between commas, or
 * {@code te} alone when nothing else was read).
 */
final class CorpusPropre {

    static final String FICHES = "fiches.jsonl";
    static final String TITRES = "titres.tsv";
    private static final Set<String> CLASSES = Set.of("O", "N", "I");
    private static final List<Axe> COLONNES = List.of(Axe.THEMATIQUES, Axe.SITES, Axe.INTERVENTIONS, Axe.LEVIERS, Axe.COMPETENCES);

    private CorpusPropre() {
    }

    /**
     * @param dossier where the two files are
     * @param publics titles without labels, as their producers wrote them
     * @param jamais  texts that must not be learned from
     */
    static List<Exemple> lire(Path dossier, List<String> publics, List<Exemple> jamais) {
        List<Exemple> exemples = new ArrayList<>(Corpus.lire(dossier.resolve(FICHES)));
        Map<String, String> parEmpreinte = new HashMap<>();
        publics.forEach(t -> parEmpreinte.put(EmpreinteTexte.de(t, ""), t));
        Path fichier = dossier.resolve(TITRES);
        List<String> lignes = Corpus.lignes(fichier);
        for (int i = 0; i < lignes.size(); i++) {
            String[] ligne = lignes.get(i).split("\t", -1);
            String[] colonnes = ligne[ligne.length - 1].split("\\|", -1);
            if (ligne.length != 2 || !CLASSES.contains(colonnes[0]) || colonnes.length != 1 && colonnes.length != 1 + COLONNES.size()) {
                throw new Illisible(fichier + ", ligne " + (i + 1) + " : « empreinte, tabulation, te|T|S|I|L|C » ou te seul est attendu");
            }
            String titre = parEmpreinte.get(ligne[0]);
            // A title that its producer no longer publishes is not learned from; nothing else depends on it.
            if (titre != null) {
                exemples.add(exemple(ligne[0], titre, colonnes));
            }
        }
        Set<String> interdits = jamais.stream().map(Exemple::empreinte).collect(Collectors.toSet());
        exemples.removeIf(e -> interdits.contains(e.empreinte()));
        return exemples;
    }

    static Exemple exemple(String id, String titre, String[] colonnes) {
        Map<Axe, Set<String>> etiquettes = new EnumMap<>(Axe.class);
        for (int c = 0; c < colonnes.length - 1; c++) {
            Set<String> codes = new LinkedHashSet<>(List.of(colonnes[c + 1].split(",")));
            codes.remove("");
            etiquettes.put(COLONNES.get(c), codes);
        }
        return new Exemple(id, titre, "", colonnes[0], etiquettes);
    }
}
