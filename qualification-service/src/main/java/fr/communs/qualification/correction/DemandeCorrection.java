package fr.communs.qualification.correction;

import fr.communs.contrats.Corrections;
import fr.communs.contrats.EtatQualification.Objet;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.qualification.qualification.Identifiants;
import fr.communs.qualification.qualification.TypesObjet;
import fr.communs.qualification.texte.DonneesPersonnelles;
import fr.communs.socle.saisie.Saisie;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A correction as a platform sends it, checked: the label exists on its axis, and nothing in it tells who a person is. */
record DemandeCorrection(Objet objet, Axe axe, String code, String action, String role, String motif) {

    static final List<String> ROLES = List.of("agent", "elu", "charge_de_mission", "instructeur", "conseiller", "administrateur");
    static final int MOTIF_MAX = 500;
    private static final int ID_MAX = 200;
    private static final int CODE_MAX = 20;
    private static final List<String> AXES = Arrays.stream(Axe.values()).map(Axe::nom).toList();

    /** What the API document shows. */
    @Schema(name = "CorpsCorrection")
    record Corps(@Schema(required = true) Objet objet,
                 @Schema(required = true, enumeration = {"thematiques", "sites", "interventions", "leviers", "competences"}) String axe,
                 @Schema(required = true, description = "Code de l'étiquette : T12, S3, I1, L20, 90-212…") String code,
                 @Schema(required = true, enumeration = {"ajoute", "retire"}) String action,
                 @Schema(required = true, enumeration = {"agent", "elu", "charge_de_mission", "instructeur", "conseiller", "administrateur"})
                 String role,
                 @Schema(required = true, maxLength = MOTIF_MAX, description = "Sans nom, adresse électronique ni téléphone") String motif) {
    }

    static DemandeCorrection lire(byte[] corps) {
        Saisie saisie = Saisie.lire(corps);
        Objet objet = objet(saisie);
        Axe axe = axe(obligatoire(saisie, "axe", AXES));
        String code = saisie.texteNonVide("code", CODE_MAX);
        if (axe != null && code != null && Nomenclatures.parCode(axe, code).isEmpty()) {
            saisie.refuser("code", "code inconnu sur l'axe " + axe.nom() + " : « " + code + " »", "must be a code of the axis");
        }
        String action = obligatoire(saisie, "action", List.of(Corrections.AJOUTE, Corrections.RETIRE));
        String role = obligatoire(saisie, "role", ROLES);
        String motif = saisie.texteNonVide("motif", MOTIF_MAX);
        if (motif != null && DonneesPersonnelles.permetDeJoindre(motif)) {
            saisie.refuser("motif", "le motif ne doit contenir ni adresse électronique ni numéro de téléphone",
                    "must not contain an e-mail address or a phone number");
        }
        if (motif != null && DonneesPersonnelles.nommeUnePersonne(motif)) {
            saisie.refuser("motif", "le motif ne doit contenir ni le nom d'une personne, ni son numéro de sécurité sociale ou de compte",
                    "must not contain the name or the number of a person");
        }
        saisie.verifier();
        return new DemandeCorrection(objet, axe, code, action, role, motif.strip());
    }

    private static Objet objet(Saisie saisie) {
        Saisie objet = saisie.objet("objet");
        if (objet == null) {
            // A value that is no object is already refused.
            return saisie.renseigne("objet") ? null
                    : saisie.refuser("objet", "ce champ est obligatoire : {type, id}", "should not be empty");
        }
        String type = obligatoire(objet, "type", TypesObjet.TOUS);
        String id = objet.texteNonVide("id", ID_MAX);
        objet.refuserInconnus();
        return type == null || id == null ? null : Identifiants.objet(type, id);
    }

    private static String obligatoire(Saisie saisie, String champ, List<String> valeurs) {
        String valeur = saisie.parmi(champ, valeurs);
        if (valeur == null && !saisie.renseigne(champ)) {
            saisie.refuser(champ, "ce champ est obligatoire ; valeurs acceptées : " + String.join(", ", valeurs),
                    "must be one of the following values: " + String.join(", ", valeurs));
        }
        return valeur;
    }

    private static Axe axe(String nom) {
        return Arrays.stream(Axe.values()).filter(a -> a.nom().equals(nom)).findFirst().orElse(null);
    }
}
