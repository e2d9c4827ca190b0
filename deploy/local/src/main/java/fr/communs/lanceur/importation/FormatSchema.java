package fr.communs.lanceur.importation;

import static fr.communs.lanceur.importation.FormatCsv.cellule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import fr.communs.lanceur.Api;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * The resource {@code projets} of the Table Schema v0.1.0 ({@code projets-territoire}).
 *
 * <p>Its {@code collectiviteIds} are keys of the resource {@code collectivites}, read from {@code collectivites.csv} beside the file
 * when it is there; else the territory is the one of {@code porteurCodeSiret}.
 */
final class FormatSchema implements FormatCsv {

    private static final List<String> TEXTES =
            List.of("nom", "description", "dateDebutPrevisionnelle", "phase", "phaseStatut", "programme");
    private static final Map<String, String> PORTEUR = Map.of("porteurCodeSiret", "codeSiret", "porteurReferentEmail", "referentEmail",
            "porteurReferentTelephone", "referentTelephone", "porteurReferentPrenom", "referentPrenom",
            "porteurReferentNom", "referentNom", "porteurReferentFonction", "referentFonction");
    private static final Map<String, String> COLONNE_ID = Map.of("MEC", "mecId", "TeT", "tetId", "Recoco", "recocoId");

    private final Territoires territoires;
    private final Map<String, ObjectNode> collectivites;
    private final String colonneId;

    /** @param collectivites by id of the resource {@code collectivites}; empty when the file is absent */
    FormatSchema(Territoires territoires, Map<String, ObjectNode> collectivites, String plateforme) {
        this.territoires = territoires;
        this.collectivites = collectivites;
        this.colonneId = COLONNE_ID.getOrDefault(plateforme, "id");
    }

    @Override
    public ObjectNode convertir(CSVRecord ligne) {
        ObjectNode projet = Api.JSON.createObjectNode().put("externalId", Optional.ofNullable(cellule(ligne, colonneId))
                .or(() -> Optional.ofNullable(cellule(ligne, "id")))
                .orElseThrow(() -> new LigneRefusee("ni " + colonneId + " ni id")));
        if (cellule(ligne, "nom") == null) {
            throw new LigneRefusee("nom est vide");
        }
        for (String colonne : TEXTES) {
            String texte = cellule(ligne, colonne);
            if (texte != null) {
                projet.put(colonne, texte);
            }
        }
        budget(ligne, projet);
        porteur(ligne, projet);
        liste(ligne, "competences", projet);
        liste(ligne, "leviers", projet);
        projet.set("collectivites", territoire(ligne));
        return projet;
    }

    private static void budget(CSVRecord ligne, ObjectNode projet) {
        String texte = cellule(ligne, "budgetPrevisionnel");
        if (texte == null) {
            return;
        }
        try {
            projet.put("budgetPrevisionnel", new BigDecimal(texte));
        } catch (NumberFormatException e) {
            throw new LigneRefusee("budgetPrevisionnel n'est pas un nombre : " + texte);
        }
    }

    private static void porteur(CSVRecord ligne, ObjectNode projet) {
        ObjectNode porteur = Api.JSON.createObjectNode();
        PORTEUR.forEach((colonne, champ) -> {
            String texte = cellule(ligne, colonne);
            if (texte != null) {
                porteur.put(champ, texte);
            }
        });
        if (!porteur.isEmpty()) {
            projet.set("porteur", porteur);
        }
    }

    private static void liste(CSVRecord ligne, String colonne, ObjectNode projet) {
        String texte = cellule(ligne, colonne);
        if (texte != null) {
            ArrayNode valeurs = projet.putArray(colonne);
            decouper(texte, colonne).forEach(valeurs::add);
        }
    }

    private ArrayNode territoire(CSVRecord ligne) {
        ArrayNode trouvees = Api.JSON.createArrayNode();
        String ids = cellule(ligne, "collectiviteIds");
        if (ids != null) {
            decouper(ids, "collectiviteIds").stream().map(collectivites::get).filter(c -> c != null).forEach(trouvees::add);
        }
        if (trouvees.isEmpty()) {
            territoires.parSiren(cellule(ligne, "porteurCodeSiret")).ifPresent(trouvees::add);
        }
        if (trouvees.isEmpty()) {
            throw new LigneRefusee("aucun territoire : collectiviteIds et porteurCodeSiret sont inconnus");
        }
        return trouvees;
    }

    /** A JSON array, or values separated by {@code |}, {@code ;} or commas; labels of leviers contain commas themselves. */
    static List<String> decouper(String texte, String colonne) {
        if (texte.startsWith("[")) {
            try {
                List<String> valeurs = new ArrayList<>();
                for (JsonNode valeur : Api.JSON.readTree(texte)) {
                    valeurs.add(valeur.asText());
                }
                return valeurs;
            } catch (JsonProcessingException e) {
                throw new LigneRefusee(colonne + " n'est pas une liste JSON");
            }
        }
        if (texte.contains("|") || texte.contains(";")) {
            return couper(texte, "[|;]");
        }
        return colonne.equals("leviers") ? leviers(texte) : couper(texte, ",");
    }

    private static List<String> couper(String texte, String separateur) {
        return Arrays.stream(texte.split(separateur)).map(String::strip).filter(v -> !v.isEmpty()).toList();
    }

    /** Longest known label first; what is not known is kept up to its next comma, so that the API can name it in its refusal. */
    private static List<String> leviers(String texte) {
        List<String> connus = Nomenclatures.termes(Axe.LEVIERS).stream().map(Terme::libelle)
                .sorted(Comparator.comparingInt(String::length).reversed()).toList();
        List<String> valeurs = new ArrayList<>();
        String reste = texte.strip();
        while (!reste.isEmpty()) {
            String debut = reste;
            String valeur = connus.stream().filter(l -> debut.equals(l) || debut.startsWith(l + ",")).findFirst()
                    .orElseGet(() -> debut.split(",", 2)[0].strip());
            valeurs.add(valeur);
            reste = debut.substring(Math.min(debut.length(), valeur.length())).strip().replaceFirst("^,", "").strip();
        }
        return valeurs;
    }
}
