package fr.communs.aiguillage.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.communs.aiguillage.catalogue.ContexteCatalogue.Champ;
import fr.communs.aiguillage.catalogue.LotImport.ContexteImporte;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import fr.communs.socle.probleme.ProblemeException;
import fr.communs.socle.saisie.Saisie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the contexts of the first generation: {@code NULL} is null (axis ignored), an empty list cell is {@code []} (any value), and
 * competences are written by their label.
 */
final class LectureContextes {

    private static final List<String> COLONNES = List.of("serviceName", "sousTitre", "description", "logoUrl", "redirectionUrl",
            "redirectionLabel", "iframeUrl", "extendLabel", "status", "leviers", "competences", "regions", "extraFields", "isListed");
    private static final VocabulaireFerme COMPETENCES = codes(Nomenclatures.termes(Axe.COMPETENCES));
    private static final VocabulaireFerme LEVIERS = VocabulaireFerme.de(Nomenclatures.termes(Axe.LEVIERS).stream().map(Terme::libelle));
    private static final VocabulaireFerme PHASES = VocabulaireFerme.de(Nomenclatures.valeurs().projetPhases().stream());
    private static final VocabulaireFerme REGIONS = regions();
    /** The cell holds an object as JavaScript writes it, without quotes around the names. */
    private static final JsonMapper SOUPLE = JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private LectureContextes() {
    }

    static LotImport lire(byte[] corps) {
        LectureCsv csv = LectureCsv.lire(corps, ',', COLONNES);
        List<ContexteImporte> contextes = new ArrayList<>();
        Map<String, Integer> rangs = new HashMap<>();
        for (LectureCsv.Ligne ligne : csv.lignes()) {
            String slug = Identites.slug(ligne.cellule("serviceName"));
            if (slug.isEmpty()) {
                ligne.avertir("serviceName", "contexte sans service, ligne ignorée");
            } else {
                contextes.add(contexte(ligne, slug, rangs));
            }
        }
        csv.verifier();
        return new LotImport(csv.lignes().size(), List.of(), contextes, csv.avertissements());
    }

    private static ContexteImporte contexte(LectureCsv.Ligne l, String slug, Map<String, Integer> rangs) {
        // Contexts have no name of their own: what they show tells them apart, their rank settles equal ones.
        String cle = String.join("\n", slug, l.cellule("sousTitre"), l.cellule("description"), l.cellule("redirectionUrl"));
        int rang = rangs.merge(cle, 1, Integer::sum);
        LigneContexte lue = new LigneContexte(Identites.contexte(slug, "import", cle, String.valueOf(rang)), Identites.service(slug), null,
                l.texte("description"), l.texte("sousTitre"), l.adresse("logoUrl"), l.adresse("redirectionUrl"),
                l.texte("redirectionLabel"), l.modele("iframeUrl"), l.texte("extendLabel"),
                l.valeursOuNull("competences", ",", COMPETENCES), l.valeursOuNull("leviers", ",", LEVIERS),
                l.valeursOuNull("status", ",", PHASES), l.valeurs("regions", ",", REGIONS), champs(l),
                BooleensCsv.vraiFaux(l, "isListed"), null, null, null);
        return new ContexteImporte(l.numero(), l.cellule("serviceName"), slug, lue);
    }

    /** Read by the rule of the route that creates a context: what it would refuse, a file does not bring in either. */
    private static List<Champ> champs(LectureCsv.Ligne l) {
        String texte = l.texte(DemandeContexte.CHAMPS);
        if (texte == null) {
            return List.of();
        }
        try {
            JsonNode liste = SOUPLE.readTree(texte.startsWith("[") ? texte : "[" + texte + "]");
            Saisie saisie = Saisie.lire(SOUPLE.writeValueAsBytes(SOUPLE.createObjectNode().set(DemandeContexte.CHAMPS, liste)));
            List<Champ> champs = DemandeContexte.champs(saisie);
            saisie.verifier();
            return champs;
        } catch (JsonProcessingException e) {
            l.refuser(DemandeContexte.CHAMPS, "liste de {name, label} attendue");
        } catch (ProblemeException e) {
            l.refuser(DemandeContexte.CHAMPS, "liste de {name, label} attendue ; " + e.probleme().detail());
        }
        return List.of();
    }

    private static VocabulaireFerme codes(List<Terme> termes) {
        Map<String, String> valeurs = new LinkedHashMap<>();
        termes.forEach(t -> valeurs.put(t.code(), t.code()));
        termes.forEach(t -> valeurs.put(t.libelle(), t.code()));
        return new VocabulaireFerme(valeurs);
    }

    private static VocabulaireFerme regions() {
        Map<String, String> valeurs = new LinkedHashMap<>();
        Nomenclatures.valeurs().regions().forEach((code, nom) -> {
            valeurs.put(code, code);
            valeurs.put(nom, code);
        });
        return new VocabulaireFerme(valeurs);
    }
}
