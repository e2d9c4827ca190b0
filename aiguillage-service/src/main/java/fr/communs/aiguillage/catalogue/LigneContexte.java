package fr.communs.aiguillage.catalogue;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import fr.communs.aiguillage.catalogue.ContexteCatalogue.Champ;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A row of table {@code contexte}, exchanged with PostgreSQL as one JSON object whose members are the columns.
 *
 * @param empreinte fingerprint of the last row imported, null when it was not imported
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record LigneContexte(
        UUID id,
        UUID serviceId,
        String nom,
        String description,
        String sousTitre,
        String logoUrl,
        String redirectionUrl,
        String redirectionLibelle,
        String iframeUrl,
        String libelleDetail,
        List<String> competences,
        List<String> leviers,
        List<String> phases,
        List<String> regions,
        List<Champ> champs,
        boolean liste,
        String empreinte,
        Instant creeLe,
        Instant modifieLe) {

    LigneContexte rattacher(UUID service, String nouvelleEmpreinte, Instant cree, Instant modifie) {
        return new LigneContexte(id, service, nom, description, sousTitre, logoUrl, redirectionUrl, redirectionLibelle, iframeUrl,
                libelleDetail, competences, leviers, phases, regions, champs, liste, nouvelleEmpreinte, cree, modifie);
    }

    /** No longer proposed; the same row imported again brings it back. */
    LigneContexte retirer(Instant modifie) {
        return new LigneContexte(id, serviceId, nom, description, sousTitre, logoUrl, redirectionUrl, redirectionLibelle, iframeUrl,
                libelleDetail, competences, leviers, phases, regions, champs, false, "retire", creeLe, modifie);
    }

    ContexteCatalogue publier() {
        return new ContexteCatalogue(id, serviceId, nom, description, sousTitre, logoUrl, redirectionUrl, redirectionLibelle, iframeUrl,
                libelleDetail, competences, leviers, phases, regions, champs, liste);
    }
}
