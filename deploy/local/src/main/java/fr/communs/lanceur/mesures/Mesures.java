package fr.communs.lanceur.mesures;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.communs.lanceur.Api;
import fr.communs.lanceur.Arguments;
import fr.communs.lanceur.Dossier;
import fr.communs.lanceur.ErreurUtilisateur;
import fr.communs.lanceur.Tableau;
import fr.communs.lanceur.Terminal;
import fr.communs.lanceur.demo.Ensemble;
import fr.communs.lanceur.demo.EnsembleEphemere;
import fr.communs.lanceur.demo.Exemples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code ./communs mesures}: every figure is a ratio to what the same machine did in the same run, with the errors counted first. */
public final class Mesures {

    private static final int VOLUME = 100_000;
    private static final int SECONDES_DE_RODAGE = 120;
    private static final double OBJECTIF_PRET_S = 60;
    private static final double OBJECTIF_MEMOIRE_MO = 1_600;

    private final Dossier dossier;
    private final Terminal terminal = new Terminal();

    public Mesures(Dossier dossier) {
        this.dossier = dossier;
    }

    public int executer(List<String> mots) {
        Arguments arguments = Arguments.lire(mots, Set.of("--volume", "--rapport"), Set.of());
        int volume = arguments.entier("--volume", VOLUME, 100, 5_000_000);
        List<LigneDeMesure> lignes = new ArrayList<>();
        new Rodage(dossier, terminal).assurer();
        try (EnsembleEphemere ephemere = EnsembleEphemere.demarrer(dossier, "mesures", terminal)) {
            mesurer(ephemere, volume, lignes);
        }
        Tableau tableau = new Tableau("mesure", "valeur", "plafond", "ratio", "erreurs", "détail");
        lignes.forEach(l -> tableau.ligne(l.mesure(), nombre(l.valeur()) + " " + l.unite(), nombre(l.plafond()),
                String.format(Locale.ROOT, "%.2f", l.ratio()), Long.toString(l.erreurs()), l.detail()));
        // The details are the point of the table: they are not cut.
        tableau.rendre(Integer.MAX_VALUE).forEach(terminal::dire);
        arguments.valeur("--rapport").ifPresent(f -> ecrire(Path.of(f), lignes, volume));
        return 0;
    }

    private void mesurer(EnsembleEphemere ephemere, int volume, List<LigneDeMesure> lignes) {
        Ensemble ensemble = ephemere.ensemble();
        Path travail = ensemble.dossier().etat().resolve("travail");
        ajouter(lignes, LigneDeMesure.de("démarrage à froid", ephemere.demarrage().toMillis() / 1000.0, "s", OBJECTIF_PRET_S, 0,
                "données vides ; plafond : l'objectif"));
        ajouter(lignes, memoire(ensemble, "mémoire au repos"));
        new Exemples(ensemble, terminal).deposerEtAttendre();
        MesureDelai delai = new MesureDelai(ensemble);
        ajouter(lignes, delai.mesurer("services qui viennent de démarrer", 30));
        MesureEcriture ecriture = new MesureEcriture(ensemble, travail);
        terminal.dire(ecriture.roder(SECONDES_DE_RODAGE));
        ajouter(lignes, delai.mesurer("services rodés", 60));
        ajouter(lignes, ecriture.ensemble());
        ajouter(lignes, ecriture.seul());
        ajouter(lignes, new MesureRelais(ensemble).mesurer());
        // Last: it fills the projection with rows that no other database knows.
        ajouter(lignes, new MesureLecture(ensemble, travail).mesurer(volume));
        ajouter(lignes, memoire(ensemble, "mémoire après la charge"));
    }

    private void ajouter(List<LigneDeMesure> lignes, LigneDeMesure ligne) {
        lignes.add(ligne);
        terminal.dire(ligne.mesure() + " : " + nombre(ligne.valeur()) + " " + ligne.unite());
    }

    private static LigneDeMesure memoire(Ensemble ensemble, String nom) {
        Map<String, Long> memoires = ensemble.memoires();
        return LigneDeMesure.de(nom, memoires.values().stream().mapToLong(Long::longValue).sum(), "Mo", OBJECTIF_MEMOIRE_MO, 0,
                memoires.entrySet().stream().map(m -> m.getKey() + " " + m.getValue()).collect(Collectors.joining(", "))
                        + " ; pages partagées comptées une fois ; plafond : l'objectif");
    }

    private static String nombre(double valeur) {
        return String.format(Locale.ROOT, valeur < 100 ? "%.1f" : "%.0f", valeur);
    }

    private static void ecrire(Path fichier, List<LigneDeMesure> lignes, int volume) {
        ObjectNode json = Api.JSON.createObjectNode().put("volume", volume).put("coeurs", Runtime.getRuntime().availableProcessors())
                .put("java", System.getProperty("java.version"));
        lignes.forEach(l -> json.withArray("mesures").addPOJO(l));
        try {
            Files.writeString(fichier, json.toPrettyString() + "\n");
        } catch (IOException e) {
            throw new ErreurUtilisateur("Rapport non écrit dans " + fichier + " : " + e.getMessage());
        }
    }
}
