package fr.communs.aiguillage.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.communs.contrats.ContratsJson;
import fr.communs.socle.saisie.Saisie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** What the two creation routes read alike: addresses, closed lists that must be said, and the switch {@code isListed}. */
final class SaisieEdition {

    /** Characters. */
    static final int TEXTE_COURT = 500;
    static final int TEXTE_LONG = 20_000;
    static final int ADRESSE = 2_000;
    private static final String LISTE = "isListed";

    private final Saisie saisie;
    private final JsonNode objet;
    private final boolean liste;

    private SaisieEdition(Saisie saisie, JsonNode objet, boolean liste) {
        this.saisie = saisie;
        this.objet = objet;
        this.liste = liste;
    }

    static SaisieEdition lire(byte[] corps) {
        // Saisie judges the form of the body; it reads no boolean, so that one is taken out before it looks for unknown fields.
        Saisie.lire(corps);
        try {
            ObjectNode objet = (ObjectNode) ContratsJson.MAPPER.readTree(corps);
            JsonNode liste = objet.remove(LISTE);
            Saisie saisie = Saisie.lire(ContratsJson.MAPPER.writeValueAsBytes(objet));
            if (liste != null && !liste.isBoolean()) {
                saisie.refuser(LISTE, "true ou false est attendu", "must be a boolean value");
            }
            return new SaisieEdition(saisie, objet, liste != null && liste.asBoolean());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Saisie saisie() {
        return saisie;
    }

    /** False when absent: what is created by hand is shown only when asked. */
    boolean liste() {
        return liste;
    }

    /** An absolute http(s) address, or null. */
    String adresse(String champ) {
        return verifier(champ, saisie.texte(champ, ADRESSE), AdresseWeb::complete);
    }

    String adresseObligatoire(String champ) {
        return verifier(champ, saisie.texteNonVide(champ, ADRESSE), AdresseWeb::complete);
    }

    /** The template of a frame, or null. */
    String modele(String champ) {
        return verifier(champ, saisie.texte(champ, ADRESSE), AdresseWeb::modele);
    }

    /** A list that must be given, possibly null: null and empty mean different things to the matcher. */
    List<String> listeOuNull(String champ, Collection<String> valeurs) {
        return saisie.present(champ) ? saisie.textes(champ, valeurs, valeurs.size()) : absente(champ);
    }

    /** A list that must be given. */
    List<String> liste(String champ, Collection<String> valeurs) {
        return objet.hasNonNull(champ) ? saisie.textes(champ, valeurs, valeurs.size()) : absente(champ);
    }

    private List<String> absente(String champ) {
        saisie.textes(champ, null, 0);
        return saisie.refuser(champ, "une liste est attendue", "must be an array");
    }

    private String verifier(String champ, String valeur, Predicate<String> regle) {
        return valeur == null || regle.test(valeur) ? valeur
                : saisie.refuser(champ, "une adresse http(s) complète est attendue, son hôte écrit en toutes lettres", "must be a URL address");
    }
}
