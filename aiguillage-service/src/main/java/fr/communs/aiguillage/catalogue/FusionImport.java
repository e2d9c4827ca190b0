package fr.communs.aiguillage.catalogue;

import fr.communs.aiguillage.catalogue.LigneService.Etiquettes;
import fr.communs.aiguillage.catalogue.LotImport.ContexteImporte;
import fr.communs.aiguillage.catalogue.LotImport.ServiceImporte;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Compares a file with the stored catalogue and keeps what is to be written. Both generations share the rows: texts belong to the first
 * one as soon as it has been imported, labels and weights to the second, so the order of the imports does not matter.
 */
final class FusionImport {

    private final Map<String, LigneService> parSlug = new HashMap<>();
    private final Map<String, LigneService> parNom = new HashMap<>();
    private final Map<UUID, LigneContexte> contextes = new HashMap<>();
    private final Instant maintenant;
    private final List<LigneService> servicesAEcrire = new ArrayList<>();
    private final List<LigneContexte> contextesAEcrire = new ArrayList<>();
    private final Set<UUID> servicesNommes = new HashSet<>();
    private final Set<UUID> contextesLus = new HashSet<>();
    private final List<String> avertissements = new ArrayList<>();
    private int crees;
    private int modifies;
    private int inchanges;

    FusionImport(List<LigneService> services, List<LigneContexte> contextes, Instant maintenant) {
        services.forEach(s -> {
            parSlug.put(s.slug(), s);
            parNom.put(s.nom(), s);
        });
        contextes.forEach(c -> this.contextes.put(c.id(), c));
        this.maintenant = maintenant;
    }

    RapportImport fusionner(LotImport lot) {
        avertissements.addAll(lot.avertissements());
        lot.services().forEach(this::recevoir);
        lot.contextes().forEach(this::recevoir);
        retirerLesAbsents();
        return new RapportImport(lot.lus(), crees, modifies, inchanges, List.copyOf(avertissements));
    }

    List<LigneService> servicesAEcrire() {
        return servicesAEcrire;
    }

    List<LigneContexte> contextesAEcrire() {
        return contextesAEcrire;
    }

    private LigneService trouver(String slug, String nom) {
        LigneService existant = parSlug.get(slug);
        return existant == null ? parNom.get(nom) : existant;
    }

    private void recevoir(ServiceImporte importe) {
        LigneService lue = importe.ligne();
        LigneService existant = trouver(lue.slug(), lue.nom());
        String format = importe.format().nom();
        if (existant == null) {
            crees++;
            servicesAEcrire.add(assembler(lue, lue, lue, Map.of(format, importe.empreinte()), maintenant));
        } else if (importe.empreinte().equals(existant.empreintes().get(format))) {
            inchanges++;
        } else {
            modifies++;
            Map<String, String> empreintes = new HashMap<>(existant.empreintes());
            empreintes.put(format, importe.empreinte());
            LigneService textes = importe.format() == FormatImport.SERVICES ? lue : textes(existant, lue);
            LigneService etiquettes = importe.format() == FormatImport.SERVICES ? existant : lue;
            servicesAEcrire.add(assembler(existant, textes, etiquettes, empreintes, existant.creeLe()));
        }
    }

    /** Texts of a service that the second generation describes: those of the first one, once imported, are left alone. */
    private static LigneService textes(LigneService existant, LigneService lue) {
        if (existant.empreintes().containsKey(FormatImport.SERVICES.nom())) {
            return existant;
        }
        return new LigneService(existant.id(), existant.slug(), lue.nom(), lue.resume() == null ? existant.resume() : lue.resume(),
                lue.description().isEmpty() ? existant.description() : lue.description(), null, null, existant.logoUrl(),
                lue.redirectionUrl() == null ? existant.redirectionUrl() : lue.redirectionUrl(), existant.redirectionLibelle(),
                existant.iframeUrl(), existant.libelleDetail(), null, null, null, null, null, null,
                existant.liste(), null, null, null, null);
    }

    /** @param socle gives the identity, and what no file says */
    private LigneService assembler(LigneService socle, LigneService textes, LigneService etiquettes, Map<String, String> empreintes,
                                   Instant creeLe) {
        LigneService proprietaire = parNom.get(textes.nom());
        // Names are unique: a service whose new name is already another's keeps its own.
        String nom = proprietaire == null || proprietaire.slug().equals(socle.slug()) ? textes.nom() : socle.nom();
        Etiquettes lues = etiquettes.classification();
        Etiquettes classification = new Etiquettes(lues.thematiques(), lues.sites(), lues.interventions(),
                socle.classification().leviers(), socle.classification().competences());
        return new LigneService(socle.id(), socle.slug(), nom, textes.resume(), textes.description(), etiquettes.descriptionLongue(),
                etiquettes.operateur(), textes.logoUrl(), textes.redirectionUrl(), textes.redirectionLibelle(), textes.iframeUrl(),
                textes.libelleDetail(), etiquettes.categories(), etiquettes.expertise(), etiquettes.profilGeneraliste(), classification,
                etiquettes.phases(), socle.avantages(), textes.liste(), "import", empreintes, creeLe, maintenant);
    }

    /**
     * The file says all the contexts of the services that it names: an imported one that it no longer has, or has in other words, is no
     * longer proposed. It is kept, since uses may have been counted with it.
     */
    private void retirerLesAbsents() {
        contextes.values().stream()
                .filter(c -> servicesNommes.contains(c.serviceId()) && c.liste() && c.empreinte() != null && !contextesLus.contains(c.id()))
                .sorted(Comparator.comparing(LigneContexte::id))
                .forEach(c -> {
                    modifies++;
                    contextesAEcrire.add(c.retirer(maintenant));
                    avertissements.add("contexte absent du fichier, retiré : « " + (c.sousTitre() == null ? c.id() : c.sousTitre()) + " »");
                });
    }

    private void recevoir(ContexteImporte importe) {
        LigneService service = trouver(importe.slugService(), importe.nomService());
        if (service == null) {
            avertissements.add("ligne " + importe.numero() + ", colonne serviceName : service inconnu « " + importe.nomService()
                    + " », contexte ignoré");
            return;
        }
        servicesNommes.add(service.id());
        contextesLus.add(importe.ligne().id());
        String empreinte = Empreinte.de(importe.ligne());
        LigneContexte existant = contextes.get(importe.ligne().id());
        if (existant != null && empreinte.equals(existant.empreinte())) {
            inchanges++;
            return;
        }
        if (existant == null) {
            crees++;
        } else {
            modifies++;
        }
        Instant creeLe = existant == null ? maintenant : existant.creeLe();
        contextesAEcrire.add(importe.ligne().rattacher(service.id(), empreinte, creeLe, maintenant));
    }
}
