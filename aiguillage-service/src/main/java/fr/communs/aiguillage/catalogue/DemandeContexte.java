package fr.communs.aiguillage.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.communs.aiguillage.catalogue.ContexteCatalogue.Champ;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import fr.communs.socle.saisie.Saisie;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A context to create. On competences, leviers and phases null must be said: it is not the same as an empty list. */
record DemandeContexte(String nom, String description, String sousTitre, String logoUrl, String redirectionUrl, String redirectionLibelle,
                       String iframeUrl, String libelleDetail, List<String> competences, List<String> leviers, List<String> phases,
                       List<String> regions, List<Champ> champs, boolean liste) {

    private static final List<String> COMPETENCES = Nomenclatures.termes(Axe.COMPETENCES).stream().map(Terme::code).toList();
    private static final List<String> LEVIERS = Nomenclatures.termes(Axe.LEVIERS).stream().map(Terme::libelle).toList();
    private static final List<String> PHASES = Nomenclatures.valeurs().projetPhases();
    private static final Collection<String> REGIONS = Nomenclatures.valeurs().regions().keySet();
    static final String CHAMPS = "extraFields";
    private static final int CHAMPS_MAX = 20;

    static DemandeContexte lire(byte[] corps) {
        SaisieEdition edition = SaisieEdition.lire(corps);
        Saisie saisie = edition.saisie();
        DemandeContexte demande = new DemandeContexte(
                saisie.texte("name", SaisieEdition.TEXTE_COURT),
                saisie.texte("description", SaisieEdition.TEXTE_LONG),
                saisie.texte("sousTitre", SaisieEdition.TEXTE_COURT),
                edition.adresse("logoUrl"),
                edition.adresse("redirectionUrl"),
                saisie.texte("redirectionLabel", SaisieEdition.TEXTE_COURT),
                edition.modele("iframeUrl"),
                saisie.texte("extendLabel", SaisieEdition.TEXTE_COURT),
                edition.listeOuNull("competences", COMPETENCES),
                edition.listeOuNull("leviers", LEVIERS),
                edition.listeOuNull("phases", PHASES),
                edition.liste("regions", REGIONS),
                champs(saisie),
                edition.liste());
        saisie.verifier();
        return demande;
    }

    /** Empty when there is none. Does not throw: see {@link Saisie#verifier}. */
    static List<Champ> champs(Saisie saisie) {
        List<Saisie> lus = saisie.objets(CHAMPS, CHAMPS_MAX);
        if (lus == null) {
            return List.of();
        }
        return lus.stream().map(c -> {
            Champ champ = new Champ(c.texteNonVide("name", SaisieEdition.TEXTE_COURT), c.texteNonVide("label", SaisieEdition.TEXTE_COURT));
            c.refuserInconnus();
            return champ;
        }).toList();
    }

    LigneContexte ligne(UUID id, UUID serviceId, Instant maintenant) {
        return new LigneContexte(id, serviceId, nom, description, sousTitre, logoUrl, redirectionUrl, redirectionLibelle, iframeUrl,
                libelleDetail, competences, leviers, phases, regions, champs, liste, null, maintenant, maintenant);
    }

    /** The created row, with the names that partners know. */
    record Reponse(UUID id, UUID serviceId, String name, String description, String sousTitre, String logoUrl, String redirectionUrl,
                   String redirectionLabel, String extendLabel, String iframeUrl, List<String> competences, List<String> leviers,
                   List<String> phases, List<String> regions, List<ChampReponse> extraFields, @JsonProperty("isListed") boolean isListed) {

        static Reponse de(LigneContexte c) {
            return new Reponse(c.id(), c.serviceId(), c.nom(), c.description(), c.sousTitre(), c.logoUrl(), c.redirectionUrl(),
                    c.redirectionLibelle(), c.libelleDetail(), c.iframeUrl(), c.competences(), c.leviers(), c.phases(), c.regions(),
                    c.champs().stream().map(f -> new ChampReponse(f.nom(), f.libelle())).toList(), c.liste());
        }
    }

    record ChampReponse(String name, String label) {
    }
}
