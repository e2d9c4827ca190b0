package fr.communs.referentiel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Reads the packaged resource, written and checked by {@code generer.mjs}; a code or a list of codes that several objects repeat is kept
 * once in memory. The communes come before the groups, so that a list of members shares the codes of its communes.
 */
final class LecteurReferentiel {

    private static final String RESSOURCE = "referentiel.tsv.gz";
    private static final int COMMUNES_ENVIRON = 40_000;

    private final Map<String, String> textes = new HashMap<>();
    private final Map<String, List<String>> listes = new HashMap<>();

    private final List<Commune> communes = new ArrayList<>(COMMUNES_ENVIRON);
    private final List<Epci> epcis = new ArrayList<>();
    private final Map<String, Commune> communesParCode = new HashMap<>(COMMUNES_ENVIRON * 4 / 3);
    private final Map<String, Commune> communesParSiren = new HashMap<>(COMMUNES_ENVIRON * 4 / 3);
    private final Map<String, Epci> epcisParSiren = new HashMap<>();
    private final Map<String, Departement> departements = new HashMap<>();
    private final Map<String, Region> regions = new HashMap<>();

    Referentiel lire() {
        LignesTabulees lignes = new LignesTabulees(octets());
        while (!lignes.fini()) {
            String genre = lignes.champ();
            switch (genre) {
                case "R" -> ajouterRegion(lignes);
                case "D" -> ajouterDepartement(lignes);
                case "C" -> ajouterCommune(lignes);
                case "A" -> communesParCode.put(lignes.champ(), communesParCode.get(lignes.champ()));
                case "E" -> ajouterEpci(lignes);
                default -> throw new IllegalStateException("unknown kind of line in " + RESSOURCE + ": " + genre);
            }
        }
        return new Referentiel(communes, epcis, communesParCode, communesParSiren, epcisParSiren, departements, regions);
    }

    private static byte[] octets() {
        try (InputStream ressource = LecteurReferentiel.class.getResourceAsStream(RESSOURCE)) {
            if (ressource == null) {
                throw new IllegalStateException(RESSOURCE + " is missing from the jar: did the build run generer.mjs?");
            }
            return new GZIPInputStream(ressource, 1 << 16).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ajouterRegion(LignesTabulees lignes) {
        Region region = new Region(partage(lignes.champ()), lignes.champ());
        regions.put(region.code(), region);
    }

    private void ajouterDepartement(LignesTabulees lignes) {
        Departement departement = new Departement(partage(lignes.champ()), lignes.champ(), partage(lignes.champ()));
        departements.put(departement.code(), departement);
    }

    private void ajouterCommune(LignesTabulees lignes) {
        Commune commune = new Commune(lignes.champ(), lignes.champ(), ouNul(lignes.champ()), Integer.parseInt(lignes.champ()),
                listePartagee(lignes.champ()), ouNul(partage(lignes.champ())), partage(lignes.champ()), partage(lignes.champ()));
        communes.add(commune);
        communesParCode.put(commune.code(), commune);
        if (commune.siren() != null) {
            communesParSiren.put(commune.siren(), commune);
        }
    }

    private void ajouterEpci(LignesTabulees lignes) {
        Epci epci = new Epci(partage(lignes.champ()), lignes.champ(), partage(lignes.champ()), Integer.parseInt(lignes.champ()),
                membres(lignes.champ()), listePartagee(lignes.champ()), listePartagee(lignes.champ()));
        epcis.add(epci);
        epcisParSiren.put(epci.siren(), epci);
    }

    private List<String> membres(String codes) {
        List<String> membres = new ArrayList<>();
        for (String code : codes.split(",")) {
            membres.add(communesParCode.get(code).code());
        }
        return List.copyOf(membres);
    }

    private List<String> listePartagee(String valeurs) {
        return listes.computeIfAbsent(valeurs, this::liste);
    }

    private List<String> liste(String valeurs) {
        List<String> liste = new ArrayList<>();
        for (String valeur : valeurs.isEmpty() ? new String[0] : valeurs.split(",")) {
            liste.add(partage(valeur));
        }
        return List.copyOf(liste);
    }

    private String partage(String valeur) {
        String connu = textes.putIfAbsent(valeur, valeur);
        return connu == null ? valeur : connu;
    }

    private static String ouNul(String valeur) {
        return valeur.isEmpty() ? null : valeur;
    }
}
