package fr.communs.lanceur.importation;

import static fr.communs.lanceur.importation.FormatCsv.cellule;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.communs.lanceur.Api;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;

/**
 * The open data of the Fonds vert, one funded project per row.
 *
 * <p>Identities depend on the order of the file only: importing it again gives the same ones.
 */
final class FormatFondsVert implements FormatCsv {

    private static final String SANS_NUMERO = "Non Renseigné";

    private final Territoires territoires;
    private final Map<String, Integer> dejaVus = new HashMap<>();

    FormatFondsVert(Territoires territoires) {
        this.territoires = territoires;
    }

    @Override
    public ObjectNode convertir(CSVRecord ligne) {
        // Before any refusal: the number of a row must not depend on whether an earlier one was accepted.
        String identite = identite(ligne);
        String nom = cellule(ligne, "nom_du_projet");
        if (nom == null) {
            throw new LigneRefusee("nom_du_projet est vide");
        }
        ObjectNode territoire = territoires.commune(cellule(ligne, "code_commune"))
                .or(() -> territoires.parSiren(cellule(ligne, "siren")))
                .or(() -> territoires.departement(cellule(ligne, "code_departement")))
                .orElseThrow(() -> new LigneRefusee("aucun territoire : code_commune, siren et code_departement sont inconnus"));
        ObjectNode projet = Api.JSON.createObjectNode()
                .put("externalId", identite)
                .put("nom", nom)
                .put("programme", "Fonds vert");
        projet.putArray("collectivites").add(territoire);
        // The measure that funds a project says what it is about, often better than its title.
        String mesure = cellule(ligne, "nom_demarche_ds");
        if (mesure != null) {
            projet.put("description", mesure);
        }
        BigDecimal montant = montant(cellule(ligne, "montant_engage"));
        if (montant != null) {
            projet.putArray("financements").addObject().put("source", "Fonds Vert").put("montantAttribue", montant);
        }
        return projet;
    }

    /** File number, then {@code -2}, {@code -3}… for the next rows that carry it. */
    private String identite(CSVRecord ligne) {
        String numero = cellule(ligne, "numero_dossier_ds");
        if (numero == null || numero.equals(SANS_NUMERO)) {
            numero = sha256(texte(ligne, "code_commune") + "|" + texte(ligne, "nom_du_projet") + "|" + texte(ligne, "montant_engage"));
        }
        int rang = dejaVus.merge(numero, 1, Integer::sum);
        return rang == 1 ? numero : numero + "-" + rang;
    }

    private static String texte(CSVRecord ligne, String colonne) {
        return Objects.requireNonNullElse(cellule(ligne, colonne), "");
    }

    /** Euros and cents: the file holds amounts such as 12345.670000001. */
    private static BigDecimal montant(String texte) {
        if (texte == null) {
            return null;
        }
        try {
            BigDecimal montant = new BigDecimal(texte.replace(',', '.')).setScale(2, RoundingMode.HALF_UP);
            if (montant.signum() >= 0) {
                return montant;
            }
        } catch (NumberFormatException e) {
            // Same refusal as a negative amount.
        }
        throw new LigneRefusee("montant_engage n'est pas un montant : " + texte);
    }

    private static String sha256(String texte) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
