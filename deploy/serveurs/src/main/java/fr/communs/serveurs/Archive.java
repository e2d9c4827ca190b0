package fr.communs.serveurs;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * Unpacks an archive of the class path once per content into the user's cache; several processes may do it at the same time, because
 * the finished directory appears by one rename.
 */
final class Archive {

    private Archive() {
    }

    /**
     * @param ressource absolute class path resource, {@code .zip} or {@code .txz}
     * @return the directory that holds its content
     */
    static Path deballer(String ressource, String nom) {
        try {
            Path cache = Path.of(System.getProperty("communs.cache", System.getProperty("user.home") + "/.cache/communs"));
            Path cible = cache.resolve(nom + "-" + empreinte(ressource).substring(0, 16));
            if (Files.isDirectory(cible)) {
                return cible;
            }
            Files.createDirectories(cache);
            Path provisoire = Files.createTempDirectory(cache, nom + "-en-cours-");
            try (ArchiveInputStream<?> entrees = lire(ressource)) {
                extraire(entrees, provisoire);
            }
            publier(provisoire, cible);
            return cible;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack " + ressource, e);
        }
    }

    private static InputStream ouvrir(String ressource) throws IOException {
        InputStream in = Archive.class.getResourceAsStream(ressource);
        if (in == null) {
            throw new FileNotFoundException(ressource + " is not on the class path");
        }
        return new BufferedInputStream(in, 1 << 16);
    }

    private static ArchiveInputStream<?> lire(String ressource) throws IOException {
        return ressource.endsWith(".zip")
                ? new ZipArchiveInputStream(ouvrir(ressource))
                : new TarArchiveInputStream(new XZCompressorInputStream(ouvrir(ressource)));
    }

    private static void extraire(ArchiveInputStream<?> entrees, Path racine) throws IOException {
        ArchiveEntry entree;
        while ((entree = entrees.getNextEntry()) != null) {
            Path cible = racine.resolve(entree.getName()).normalize();
            if (!cible.startsWith(racine)) {
                throw new IOException("Entry outside of the archive: " + entree.getName());
            }
            if (entree.isDirectory()) {
                Files.createDirectories(cible);
                continue;
            }
            Files.createDirectories(cible.getParent());
            if (entree instanceof TarArchiveEntry tar && tar.isSymbolicLink()) {
                Files.createSymbolicLink(cible, Path.of(tar.getLinkName()));
                continue;
            }
            Files.copy(entrees, cible);
            if (entree instanceof TarArchiveEntry tar && (tar.getMode() & 0100) != 0) {
                cible.toFile().setExecutable(true, false);
            }
        }
    }

    private static void publier(Path provisoire, Path cible) throws IOException {
        try {
            Files.move(provisoire, cible, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException | AtomicMoveNotSupportedException e) {
            if (!Files.isDirectory(cible)) {
                throw e;
            }
            // Another process was faster, with the same content.
            supprimer(provisoire);
        }
    }

    private static void supprimer(Path dossier) throws IOException {
        try (Stream<Path> chemins = Files.walk(dossier)) {
            for (Path p : chemins.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(p);
            }
        }
    }

    private static String empreinte(String ressource) throws IOException {
        try (InputStream in = ouvrir(ressource)) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, sha).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
