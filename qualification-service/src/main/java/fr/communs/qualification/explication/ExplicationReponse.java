package fr.communs.qualification.explication;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.qualification.lexique.Explication;
import fr.communs.qualification.lexique.Explication.EtiquetteExpliquee;
import fr.communs.qualification.lexique.Explication.LienExplique;
import fr.communs.qualification.texte.Passage;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The explanation with the text it is about: passages are positions in it. Axes are named as in the events. */
record ExplicationReponse(
        @Schema(description = "Tel que le moteur le lit : d'une aide ou d'un service, sans ce qu'ils disent d'eux-mêmes") String nom,
        String description,
        @Schema(description = "Moteur qui explique, peut-être plus récent que celui qui a qualifié le projet") String modele,
        LienExplique te,
        List<EtiquetteExpliquee> thematiques,
        List<EtiquetteExpliquee> sites,
        List<EtiquetteExpliquee> interventions,
        List<EtiquetteExpliquee> leviers,
        List<EtiquetteExpliquee> competences,
        @Schema(description = "Noms de lieux que le moteur n'a pas lus") List<Passage> toponymes) {

    static ExplicationReponse de(String nom, String description, String modele, Explication e) {
        return new ExplicationReponse(nom, description, modele, e.te(), axe(e, Axe.THEMATIQUES), axe(e, Axe.SITES),
                axe(e, Axe.INTERVENTIONS), axe(e, Axe.LEVIERS), axe(e, Axe.COMPETENCES), e.toponymes());
    }

    private static List<EtiquetteExpliquee> axe(Explication e, Axe axe) {
        return e.etiquettes().getOrDefault(axe, List.of());
    }
}
