package fr.communs.projets.projet;

import fr.communs.contrats.EmpreinteTexte;
import java.util.Objects;

/** Writes a declaration over a project: absent keeps, null clears all but the visibility. One rule for creation, update, PATCH and bulk. */
final class Fusion {

    private Fusion() {
    }

    static void appliquer(DemandeProjet d, Projet p) {
        if (d.envoie("nom")) {
            p.nom = d.nom();
        }
        if (d.envoie("description")) {
            p.description = d.description();
        }
        // Null keeps it too: a client that writes its unset fields as null must not publish a private project.
        if (d.visibilite() != null) {
            p.visibilite = d.visibilite();
        } else if (p.visibilite == null) {
            p.visibilite = "publique";
        }
        // The same phase said again without its status says nothing new of it.
        if (d.envoie("phaseStatut") || d.envoie("phase") && (p.phaseStatut == null || !Objects.equals(d.phase(), p.phase))) {
            p.phaseStatut = d.phaseStatut();
        }
        if (d.envoie("phase")) {
            p.phase = d.phase();
        }
        if (d.envoie("budgetPrevisionnel")) {
            p.budgetPrevisionnel = d.budgetPrevisionnel();
        }
        if (d.envoie("dateDebutPrevisionnelle")) {
            p.dateDebutPrevisionnelle = d.dateDebutPrevisionnelle();
        }
        if (d.envoie("programme")) {
            p.programme = d.programme();
        }
        if (d.envoie("collectivites")) {
            p.collectivites = d.collectivites().toArray(String[]::new);
        }
        appliquerEtiquettes(d, p);
        p.empreinteTexte = EmpreinteTexte.de(p.nom, p.description);
    }

    private static void appliquerEtiquettes(DemandeProjet d, Projet p) {
        if (d.envoie("competences")) {
            p.competences = EtiquettesDeclarees.fusionner(d.competences(), p.competences);
        }
        if (d.envoie("leviers")) {
            p.leviers = EtiquettesDeclarees.fusionner(d.leviers(), p.leviers);
        }
        if (d.envoie("classificationThematiques")) {
            p.classificationThematiques = EtiquettesDeclarees.fusionner(d.classificationThematiques(), p.classificationThematiques);
        }
        if (d.envoie("classificationSites")) {
            p.classificationSites = EtiquettesDeclarees.fusionner(d.classificationSites(), p.classificationSites);
        }
        if (d.envoie("classificationInterventions")) {
            p.classificationInterventions = EtiquettesDeclarees.fusionner(d.classificationInterventions(), p.classificationInterventions);
        }
        if (d.envoie("classificationScores")) {
            p.classificationScores = EtiquettesDeclarees.fusionner(d.classificationScores(), p.classificationScores);
        }
        if (d.envoie("probabiliteTE")) {
            p.probabiliteTe = d.probabiliteTE();
        }
    }

    /** The contact of an upsert: exactly what was sent. */
    static void remplacer(DemandeProjet.Contact c, Porteur p) {
        p.codeSiret = c.codeSiret();
        p.referentEmail = c.referentEmail();
        p.referentTelephone = c.referentTelephone();
        p.referentPrenom = c.referentPrenom();
        p.referentNom = c.referentNom();
        p.referentFonction = c.referentFonction();
    }

    /** The contact of a PATCH: a null field keeps its value. */
    static void completer(DemandeProjet.Contact c, Porteur p) {
        p.codeSiret = garder(c.codeSiret(), p.codeSiret);
        p.referentEmail = garder(c.referentEmail(), p.referentEmail);
        p.referentTelephone = garder(c.referentTelephone(), p.referentTelephone);
        p.referentPrenom = garder(c.referentPrenom(), p.referentPrenom);
        p.referentNom = garder(c.referentNom(), p.referentNom);
        p.referentFonction = garder(c.referentFonction(), p.referentFonction);
    }

    private static String garder(String nouveau, String ancien) {
        return nouveau != null ? nouveau : ancien;
    }
}
