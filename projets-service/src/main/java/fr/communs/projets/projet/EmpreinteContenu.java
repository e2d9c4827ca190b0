package fr.communs.projets.projet;

import fr.communs.contrats.ContratsJson;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * SHA-256 of every declared field after the merge: equal means that the request changed nothing, so no new version and no event.
 * Contacts and grants count too, although no event carries them. Lists count in their order: {@link EtiquettesDeclarees} settles the one
 * of labels.
 */
final class EmpreinteContenu {

    private EmpreinteContenu() {
    }

    static String de(Projet p, Porteur porteur, List<Financement> financements) {
        List<Object> champs = new ArrayList<>();
        Stream.of(p.archive, p.visibilite, p.nom, p.description, p.phase, p.phaseStatut,
                        p.budgetPrevisionnel == null ? null : p.budgetPrevisionnel.stripTrailingZeros().toPlainString(),
                        p.dateDebutPrevisionnelle, p.programme, p.competences, p.leviers, p.classificationThematiques, p.classificationSites,
                        p.classificationInterventions, p.classificationScores, p.probabiliteTe, p.collectivites)
                .forEach(champs::add);
        champs.add(porteur == null ? null : Stream.of(porteur.codeSiret, porteur.referentEmail, porteur.referentTelephone,
                porteur.referentPrenom, porteur.referentNom, porteur.referentFonction).map(c -> Objects.toString(c, "")).toList());
        champs.add(financements.stream()
                .map(f -> f.source + "|" + f.montantAttribue.stripTrailingZeros().toPlainString()).toList());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(ContratsJson.octets(champs)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("algorithm of every JRE", e);
        }
    }
}
