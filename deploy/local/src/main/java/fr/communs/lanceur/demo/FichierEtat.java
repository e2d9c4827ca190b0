package fr.communs.lanceur.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.communs.lanceur.Api;
import fr.communs.lanceur.Dossier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What other commands may know of the running set: a lock that only a living launcher holds, the processes with their start instants,
 * the ports.
 */
final class FichierEtat {

    /** Static, because the lock goes when its channel is garbage collected. */
    private static FileLock tenu;

    private final Dossier dossier;

    FichierEtat(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Takes the lock for as long as this JVM lives; false when another launcher holds it. */
    boolean prendre() {
        tenu = verrouiller();
        return tenu != null;
    }

    boolean actif() {
        if (!Files.exists(dossier.etat().resolve("demo.verrou"))) {
            return false;
        }
        FileLock essai = verrouiller();
        if (essai == null) {
            return true;
        }
        try {
            essai.acquiredBy().close();
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileLock verrouiller() {
        try {
            FileChannel canal = FileChannel.open(dossier.verrou(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock verrou = canal.tryLock();
            if (verrou == null) {
                canal.close();
            }
            return verrou;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void ecrire(Ensemble ensemble) {
        ObjectNode etat = Api.JSON.createObjectNode();
        ArrayNode parties = etat.putArray("parties");
        ajouter(parties, "postgresql", ensemble.postgres().pid(), ensemble.postgres().port());
        ajouter(parties, "kafka", ensemble.kafka().pid(), ensemble.kafka().port());
        ensemble.services().forEach(s -> ajouter(parties, s.nom(), s.pid(), s.port()));
        ajouter(parties, "passerelle", ProcessHandle.current().pid(), ensemble.port());
        ecrire(dossier.etatDesParties(), etat.toPrettyString());
        ecrire(dossier.ports(), """
                PORT_PASSERELLE=%d
                PORT_PROJETS=%d
                PORT_QUALIFICATION=%d
                PORT_AIGUILLAGE=%d
                PORT_KAFKA=%d
                PORT_PG=%d
                """.formatted(ensemble.port(), ensemble.service("projets").port(), ensemble.service("qualification").port(),
                ensemble.service("aiguillage").port(), ensemble.kafka().port(), ensemble.postgres().port()));
    }

    /** Written as soon as the launcher starts, so that {@code arreter} can end one that is not ready yet. */
    void ecrireLanceur() {
        ObjectNode etat = Api.JSON.createObjectNode();
        ajouter(etat.putArray("parties"), "passerelle", ProcessHandle.current().pid(), 0);
        ecrire(dossier.etatDesParties(), etat.toPrettyString());
    }

    List<Partie> parties() {
        List<Partie> parties = new ArrayList<>();
        if (!Files.exists(dossier.etatDesParties())) {
            return parties;
        }
        try {
            for (JsonNode p : Api.JSON.readTree(dossier.etatDesParties().toFile()).path("parties")) {
                parties.add(new Partie(p.path("nom").asText(), p.path("pid").asLong(), p.path("port").asInt(),
                        Instant.parse(p.path("demarre").asText())));
            }
            return parties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> ports() {
        return Cles.lireVariables(dossier.ports());
    }

    void oublier() {
        try {
            Files.deleteIfExists(dossier.etatDesParties());
            Files.deleteIfExists(dossier.ports());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ajouter(ArrayNode parties, String nom, long pid, int port) {
        Instant demarre = ProcessHandle.of(pid).flatMap(p -> p.info().startInstant()).orElse(Instant.EPOCH);
        parties.addObject().put("nom", nom).put("pid", pid).put("port", port).put("demarre", demarre.toString());
    }

    private static void ecrire(Path fichier, String texte) {
        try {
            Path provisoire = fichier.resolveSibling(fichier.getFileName() + ".nouveau");
            Files.writeString(provisoire, texte);
            Files.move(provisoire, fichier, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One process of the set. */
    record Partie(String nom, long pid, int port, Instant demarre) {

        /** The living process, unless its number now belongs to another one. */
        Optional<ProcessHandle> processus() {
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive)
                    .filter(p -> p.info().startInstant().orElse(Instant.EPOCH).equals(demarre));
        }
    }
}
