package fr.communs.aiguillage.widget;

import fr.communs.aiguillage.appariement.AppariementContextes;
import fr.communs.aiguillage.appariement.Contexte;
import fr.communs.aiguillage.appariement.CriteresContexte;
import fr.communs.aiguillage.appariement.Orientation;
import fr.communs.aiguillage.appariement.ProfilProjet;
import fr.communs.aiguillage.appariement.ProfilProjet.Etiquette;
import fr.communs.aiguillage.appariement.ServiceOriente;
import fr.communs.aiguillage.catalogue.Catalogue;
import fr.communs.aiguillage.catalogue.ContexteCatalogue;
import fr.communs.aiguillage.catalogue.InstantaneCatalogue;
import fr.communs.aiguillage.catalogue.ServiceCatalogue;
import fr.communs.aiguillage.projection.EtiquetteEffective;
import fr.communs.aiguillage.projection.ProjetProjete;
import fr.communs.aiguillage.projection.ProjetsProjetes;
import fr.communs.aiguillage.usage.Pseudonymes;
import fr.communs.aiguillage.widget.ReponseOrientation.Champ;
import fr.communs.aiguillage.widget.ReponseOrientation.Lien;
import fr.communs.aiguillage.widget.ReponseOrientation.Service;
import fr.communs.contrats.nomenclature.Axe;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * From a question of the widget to the services to show. A project that is private, archived or unknown is {@code inconnu}: the answer
 * does not tell which.
 */
@ApplicationScoped
class CalculOrientation {

    /** The widget knows these words, and says them in the language of its page. */
    private static final String LIBELLE_LIEN = "Accéder au service";
    private static final Orientation ORIENTATION = new Orientation(Candidats.generiques());

    private final ProjetsProjetes projets;
    private final Catalogue catalogue;
    private final Pseudonymes pseudonymes;
    private volatile Candidats candidats;

    CalculOrientation(ProjetsProjetes projets, Catalogue catalogue, Pseudonymes pseudonymes) {
        this.projets = projets;
        this.catalogue = catalogue;
        this.pseudonymes = pseudonymes;
    }

    Uni<ReponseOrientation> repondre(DemandeOrientation demande) {
        if (demande.projet() == null) {
            return Uni.createFrom().item(() -> pourCriteres(demande));
        }
        return projets.projet(demande.projet()).map(projet -> projet.filter(ProjetProjete::publie)
                .map(p -> pourProjet(p, demande))
                .orElseGet(() -> new ReponseOrientation(ReponseOrientation.INCONNU, null, List.of(), null, null)));
    }

    private ReponseOrientation pourProjet(ProjetProjete projet, DemandeOrientation demande) {
        Optional<Territoire> territoire = Optional.ofNullable(demande.territoire())
                .or(() -> Territoire.de(projet.etat().collectivites(), projet.regions()));
        ReponseOrientation.Projet resume = new ReponseOrientation.Projet(projet.etat().nom(), projet.etat().phase(),
                territoire.map(Territoire::nom).orElse(null));
        if (!projet.qualifie()) {
            return new ReponseOrientation(ReponseOrientation.EN_COURS, resume, List.of(), null, null);
        }
        Map<Axe, List<EtiquetteEffective>> etiquettes = new EnumMap<>(Axe.class);
        for (Axe axe : Axe.values()) {
            List<EtiquetteEffective> labels = projet.etiquettes(axe);
            if (labels != null) {
                // Declared scores may be low: they are shown to nobody and propose nothing below the cut of the axis.
                etiquettes.put(axe, labels.stream().filter(l -> l.score() >= axe.seuil()).toList());
            }
        }
        Set<String> regions = demande.territoire() == null ? projet.regions() : demande.territoire().regions();
        ProfilProjet profil = new ProfilProjet(enProfil(etiquettes), projet.etat().phase(), regions);
        return pret(resume, profil, etiquettes, territoire, demande.limite(), pseudonymes.jeton(projet.etat().id()));
    }

    private ReponseOrientation pourCriteres(DemandeOrientation demande) {
        Map<Axe, List<EtiquetteEffective>> etiquettes = new EnumMap<>(Axe.class);
        demande.criteres().forEach((axe, termes) -> etiquettes.put(axe, termes.stream()
                .map(t -> new EtiquetteEffective(t.code(), t.libelle(), 1, "declaree")).toList()));
        Set<String> regions = new LinkedHashSet<>(demande.regions());
        if (demande.territoire() != null) {
            regions.addAll(demande.territoire().regions());
        }
        // Several phases asked: none of them orders the services.
        String phase = demande.phases().size() == 1 ? demande.phases().get(0) : null;
        ProfilProjet profil = new ProfilProjet(enProfil(etiquettes), phase, regions, true);
        return pret(null, profil, etiquettes, Optional.ofNullable(demande.territoire()), demande.limite(), null);
    }

    private static Map<Axe, List<Etiquette>> enProfil(Map<Axe, List<EtiquetteEffective>> etiquettes) {
        Map<Axe, List<Etiquette>> profil = new EnumMap<>(Axe.class);
        etiquettes.forEach((axe, labels) -> profil.put(axe, labels.stream()
                .map(l -> new Etiquette(axe == Axe.COMPETENCES ? l.code() : l.libelle(), l.libelle(), l.score())).toList()));
        return profil;
    }

    private ReponseOrientation pret(ReponseOrientation.Projet resume, ProfilProjet profil, Map<Axe, List<EtiquetteEffective>> etiquettes,
                                    Optional<Territoire> territoire, int limite, String jeton) {
        Candidats courants = courants();
        List<Service> services = ORIENTATION.orienter(profil, courants.tous()).stream().limit(limite)
                .map(o -> presenter(o, profil, courants, territoire)).toList();
        Map<String, List<EtiquetteEffective>> parNom = new LinkedHashMap<>();
        for (Axe axe : Axe.values()) {
            parNom.put(axe.nom(), etiquettes.getOrDefault(axe, List.of()));
        }
        return new ReponseOrientation(ReponseOrientation.PRET, resume, services, parNom, jeton);
    }

    private Candidats courants() {
        InstantaneCatalogue instantane = catalogue.instantane();
        Candidats c = candidats;
        if (c == null || c.instantane() != instantane) {
            c = new Candidats(instantane);
            candidats = c;
        }
        return c;
    }

    private static Service presenter(ServiceOriente oriente, ProfilProjet profil, Candidats courants, Optional<Territoire> territoire) {
        ServiceCatalogue s = courants.service(oriente.cle());
        Textes t = Textes.de(s, contexte(profil, courants.contextes(s.id())));
        List<String> manque = new ArrayList<>();
        Cadre cadre = null;
        if (t.iframeUrl != null) {
            if (territoire.isEmpty()) {
                // A frame without territory would show somebody else's.
                manque.add("territoire");
            }
            t.champs.forEach(c -> manque.add(c.nom()));
            cadre = manque.isEmpty() ? Cadre.resoudre(t.iframeUrl, t.nom, territoire.get()).orElse(null) : null;
        }
        return new Service(s.id(), s.slug(), t.nom, t.resume, t.description, s.operateur(), t.logo, liste(s.categories()), s.expertise(),
                Math.round(oriente.score() * 1000) / 1000.0, oriente.raisons(), manque, new Lien(t.url, t.libelle), cadre, t.champs,
                liste(s.avantages()), "moteur");
    }

    /** The first context of the service that this project meets: its texts were written for such projects. */
    private static ContexteCatalogue contexte(ProfilProjet profil, List<ContexteCatalogue> contextes) {
        if (contextes.isEmpty()) {
            return null;
        }
        CriteresContexte criteres = new CriteresContexte(cles(profil, Axe.COMPETENCES), cles(profil, Axe.LEVIERS),
                profil.phase() == null ? null : List.of(profil.phase()), List.copyOf(profil.regions()));
        List<Contexte> retenus = AppariementContextes.retenir(criteres, contextes.stream()
                .map(c -> new Contexte(c.id(), c.serviceId(), true, true, c.competences(), c.leviers(), c.phases(), c.regions())).toList());
        return retenus.isEmpty() ? null
                : contextes.stream().filter(c -> c.id().equals(retenus.get(0).id())).findFirst().orElse(null);
    }

    private static List<String> cles(ProfilProjet profil, Axe axe) {
        List<Etiquette> etiquettes = profil.etiquettes().get(axe);
        return etiquettes == null || etiquettes.isEmpty() ? null : etiquettes.stream().map(Etiquette::cle).toList();
    }

    private static <T> List<T> liste(List<T> valeurs) {
        return valeurs == null ? List.of() : valeurs;
    }

    /** Texts of a service, each replaced by the context's when it has one. */
    private record Textes(String nom, String resume, String description, String logo, String url, String libelle, String iframeUrl,
                          List<Champ> champs) {

        static Textes de(ServiceCatalogue s, ContexteCatalogue c) {
            if (c == null) {
                return new Textes(s.nom(), s.resume(), s.description(), s.logoUrl(), s.redirectionUrl(),
                        ou(s.redirectionLibelle(), LIBELLE_LIEN), s.iframeUrl(), List.of());
            }
            return new Textes(ou(c.nom(), s.nom()), ou(c.sousTitre(), s.resume()), ou(c.description(), s.description()),
                    ou(c.logoUrl(), s.logoUrl()), ou(c.redirectionUrl(), s.redirectionUrl()),
                    ou(ou(c.redirectionLibelle(), s.redirectionLibelle()), LIBELLE_LIEN), ou(c.iframeUrl(), s.iframeUrl()),
                    c.champs() == null ? List.of() : c.champs().stream()
                            .map(f -> new Champ(f.nom(), f.libelle(), "text", null, true, null, null)).toList());
        }

        private static String ou(String premier, String second) {
            return premier != null ? premier : second;
        }
    }
}
