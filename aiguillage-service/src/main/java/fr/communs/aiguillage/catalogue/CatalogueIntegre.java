package fr.communs.aiguillage.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.communs.aiguillage.catalogue.LigneService.Etiquettes;
import fr.communs.aiguillage.catalogue.ServiceCatalogue.Avantage;
import fr.communs.contrats.ContratsJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The catalogue that comes with the service, so that a new installation answers at once; {@code services.json} is its source. */
final class CatalogueIntegre {

    static final String RESSOURCE = "/catalogue/services.json";

    private CatalogueIntegre() {
    }

    /** An entry of {@code services.json}; labels are those of the nomenclatures, letter for letter. */
    record Fiche(String slug, String nom, String resume, String description, String operateur, String url, String libelleLien,
                 List<String> categories, String expertise, Etiquettes etiquettes, Map<String, Double> phases, List<Avantage> avantages,
                 List<Situation> contextes) {

        LigneService service(Instant maintenant) {
            return new LigneService(Identites.service(slug), slug, nom, resume, description, null, operateur, null, url, libelleLien,
                    null, null, categories, expertise, null, etiquettes, phases, avantages == null ? List.of() : avantages, true, "bundled",
                    Map.of(), maintenant, maintenant);
        }

        List<LigneContexte> contextes(Instant maintenant) {
            List<LigneContexte> lignes = new ArrayList<>();
            for (Situation s : contextes) {
                lignes.add(new LigneContexte(Identites.contexte(slug, "bundled", String.valueOf(lignes.size())), Identites.service(slug),
                        null, null, s.sousTitre, null, null, null, null, null, s.competences, s.leviers, s.phases, s.regions, List.of(),
                        true, null, maintenant, maintenant));
            }
            return lignes;
        }
    }

    record Situation(String sousTitre, List<String> competences, List<String> leviers, List<String> phases, List<String> regions) {
    }

    static List<Fiche> lire() {
        try (InputStream flux = CatalogueIntegre.class.getResourceAsStream(RESSOURCE)) {
            return ContratsJson.MAPPER.readValue(flux, new TypeReference<>() { });
        } catch (IOException e) {
            throw new UncheckedIOException(RESSOURCE, e);
        }
    }
}
