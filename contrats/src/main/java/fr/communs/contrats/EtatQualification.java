package fr.communs.contrats;

import java.time.Instant;
import java.util.List;

/**
 * {@code data} of {@code qualifications.v1}: the whole state of the qualification of one text.
 *
 * @param version        grows at each change; between two results on the same {@code empreinteTexte} the higher wins
 * @param moteur         {@code embarque}, {@code llm} or {@code hybride}
 * @param modele         version of the engine's data (lexicon, model)
 * @param nomenclature   version of the vocabularies
 * @param etat           {@code demandee}, {@code en_cours}, {@code terminee}, {@code echouee} or {@code perimee}
 * @param probabiliteTe  in [0, 1] with two decimals, or null when no scored thématique carries a weight
 */
public record EtatQualification(
        Objet objet,
        long version,
        String empreinteTexte,
        String moteur,
        String modele,
        String nomenclature,
        String etat,
        LienTe te,
        List<Etiquette> thematiques,
        List<Etiquette> sites,
        List<Etiquette> interventions,
        List<Etiquette> leviers,
        List<Etiquette> competences,
        Double probabiliteTe,
        List<Correction> corrections,
        Instant faitLe) {

    /** @param type {@code projet}, {@code aide} or {@code service} */
    public record Objet(String type, String id) {
    }

    /** @param classe {@code lien}, {@code pas_de_lien} or {@code imprecis} */
    public record LienTe(String classe, double score) {
    }

    /**
     * @param code    rank in the nomenclature ({@code T12}, {@code S3}…) or M57 code
     * @param score   calibrated, in [0, 1]; consumers cut at 0.8 (three axes) and 0.7 (leviers, compétences)
     * @param preuves words of the text that carried the label
     */
    public record Etiquette(String code, String libelle, double score, List<String> preuves) {
    }

    /** @param action {@code ajoute} or {@code retire} */
    public record Correction(String axe, String code, String action) {
    }
}
