package fr.communs.aiguillage.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.communs.socle.saisie.Saisie;
import java.time.Instant;
import java.util.UUID;

/** A service to create, as the first generation describes it. */
record DemandeService(String nom, String sousTitre, String description, String logoUrl, String redirectionUrl, String redirectionLibelle,
                      String iframeUrl, String libelleDetail, boolean liste) {

    static DemandeService lire(byte[] corps) {
        SaisieEdition edition = SaisieEdition.lire(corps);
        Saisie saisie = edition.saisie();
        DemandeService demande = new DemandeService(
                saisie.texteNonVide("name", SaisieEdition.TEXTE_COURT),
                saisie.texteNonVide("sousTitre", SaisieEdition.TEXTE_COURT),
                saisie.texteNonVide("description", SaisieEdition.TEXTE_LONG),
                edition.adresseObligatoire("logoUrl"),
                edition.adresseObligatoire("redirectionUrl"),
                saisie.texte("redirectionLabel", SaisieEdition.TEXTE_COURT),
                edition.modele("iframeUrl"),
                saisie.texte("extendLabel", SaisieEdition.TEXTE_COURT),
                edition.liste());
        if (demande.nom != null && Identites.slug(demande.nom).isEmpty()) {
            saisie.refuser("name", "au moins une lettre ou un chiffre est attendu", "should contain a letter or a digit");
        }
        saisie.verifier();
        return demande;
    }

    /** The created row, with the names that partners know. */
    record Reponse(UUID id, Instant createdAt, String name, String description, String sousTitre, String logoUrl, String redirectionUrl,
                   String redirectionLabel, String iframeUrl, String extendLabel, @JsonProperty("isListed") boolean isListed) {

        static Reponse de(LigneService s) {
            return new Reponse(s.id(), s.creeLe(), s.nom(), s.description(), s.resume(), s.logoUrl(), s.redirectionUrl(),
                    s.redirectionLibelle(), s.iframeUrl(), s.libelleDetail(), s.liste());
        }
    }
}
