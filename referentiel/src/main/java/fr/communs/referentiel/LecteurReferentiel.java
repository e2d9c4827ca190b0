package fr.communs.referentiel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Reads the packaged resource, written and checked by {@code generer.mjs}; a code or a list of codes that several lines repeat is kept once
 * in memory. One tab-separated line per object, its kind in the first column; an empty column is a null, lists are joined by commas.
 */
final class LecteurReferentiel {

    private static final String RESSOURCE = "referentiel.tsv.gz";

    private final Map<String, String> textes = new HashMap<>();
    private final Map<String, List<String>> listes = new HashMap<>();

    private final List<Commune> communes = new ArrayList<>();
    private final List<Epci> epcis = new ArrayList<>();
    private final Map<String, Commune> communesParCode = new HashMap<>();
    private final Map<String, Commune> communesParSiren = new HashMap<>();
    private final Map<String, Epci> epcisParSiren = new HashMap<>();
    private final Map<String, Departement> departements = new HashMap<>();
    private final Map<String, Region> regions = new HashMap<>();

    Referentiel lire() {
        try (InputStream ressource = LecteurReferentiel.class.getResourceAsStream(RESSOURCE)) {
            if (ressource == null) {
                throw new IllegalStateException(RESSOURCE + " is missing from the jar: was generer.mjs run by the build?");
            }
            BufferedReader lignes = new BufferedReader(new InputStreamReader(new GZIPInputStream(ressource, 1 << 16), StandardCharsets.UTF_8));
            for (String ligne = lignes.readLine(); ligne != null; ligne = lignes.readLine()) {
                ajouter(ligne.split("\t", -1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Referentiel(communes, epcis, communesParCode, communesParSiren, epcisParSiren, departements, regions);
    }

    private void ajouter(String[] champs) {
        switch (champs[0]) {
            case "R" -> regions.put(texte(champs[1]), new Region(texte(champs[1]), champs[2]));
            case "D" -> departements.put(texte(champs[1]), new Departement(texte(champs[1]), champs[2], texte(champs[3])));
            case "E" -> ajouterEpci(champs);
            case "C" -> ajouterCommune(champs);
            case "A" -> communesParCode.put(champs[1], communesParCode.get(champs[2]));
            default -> throw new IllegalStateException("unknown kind of line in " + RESSOURCE + ": " + champs[0]);
        }
    }

    private void ajouterEpci(String[] champs) {
        Epci epci = new Epci(texte(champs[1]), champs[2], texte(champs[3]), Integer.parseInt(champs[4]), liste(champs[5]),
                liste(champs[6]), liste(champs[7]));
        epcis.add(epci);
        epcisParSiren.put(epci.siren(), epci);
    }

    private void ajouterCommune(String[] champs) {
        Commune commune = new Commune(texte(champs[1]), texte(champs[2]), texte(champs[3]), Integer.parseInt(champs[4]), liste(champs[5]),
                texte(champs[6]), texte(champs[7]), texte(champs[8]));
        communes.add(commune);
        communesParCode.put(commune.code(), commune);
        if (commune.siren() != null) {
            communesParSiren.put(commune.siren(), commune);
        }
    }

    private String texte(String valeur) {
        return valeur.isEmpty() ? null : textes.computeIfAbsent(valeur, cle -> cle);
    }

    private List<String> liste(String valeurs) {
        return listes.computeIfAbsent(valeurs,
                cle -> cle.isEmpty() ? List.of() : Arrays.stream(cle.split(",")).map(this::texte).toList());
    }
}
