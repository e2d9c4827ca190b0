package fr.communs.aiguillage.catalogue;

import fr.communs.aiguillage.catalogue.LigneService.Etiquettes;
import fr.communs.aiguillage.catalogue.LotImport.ServiceImporte;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the services of the first generation. An incomplete service is kept as a draft: imported, told, not listed. */
final class LectureServices {

    private static final List<String> COLONNES = List.of("name", "sousTitre", "description", "logoUrl", "redirectionUrl",
            "redirectionLabel", "iframeUrl", "extendLabel", "isListed");
    private static final List<String> OBLIGATOIRES = List.of("sousTitre", "description", "redirectionUrl");

    private LectureServices() {
    }

    static LotImport lire(byte[] corps) {
        LectureCsv csv = LectureCsv.lire(corps, ',', COLONNES);
        List<ServiceImporte> services = new ArrayList<>();
        Set<String> slugs = new HashSet<>();
        for (LectureCsv.Ligne ligne : csv.lignes()) {
            String slug = Identites.slug(ligne.cellule("name"));
            if (slug.isEmpty()) {
                ligne.avertir("name", "service sans nom, ligne ignorée");
            } else if (!slugs.add(slug)) {
                ligne.refuser("name", "service en double « " + ligne.cellule("name") + " »");
            } else {
                services.add(service(ligne, slug));
            }
        }
        csv.verifier();
        return new LotImport(csv.lignes().size(), services, List.of(), csv.avertissements());
    }

    private static ServiceImporte service(LectureCsv.Ligne l, String slug) {
        boolean liste = BooleensCsv.vraiFaux(l, "isListed");
        String description = l.texte("description");
        LigneService lue = new LigneService(Identites.service(slug), slug, l.cellule("name"), l.texte("sousTitre"),
                description == null ? "" : description, null, null, l.adresse("logoUrl"), l.adresse("redirectionUrl"),
                l.texte("redirectionLabel"), l.modele("iframeUrl"), l.texte("extendLabel"), List.of(), null, null, Etiquettes.VIDES,
                Map.of(), List.of(), liste && complet(l), "import", Map.of(), null, null);
        return new ServiceImporte(FormatImport.SERVICES, Empreinte.de(lue), lue);
    }

    private static boolean complet(LectureCsv.Ligne l) {
        List<String> absents = OBLIGATOIRES.stream().filter(c -> l.texte(c) == null).toList();
        if (!absents.isEmpty()) {
            l.avertir(absents.get(0), "service incomplet, importé sans être listé");
        }
        return absents.isEmpty();
    }
}
