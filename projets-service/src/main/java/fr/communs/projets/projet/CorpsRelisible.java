package fr.communs.projets.projet;

import fr.communs.socle.probleme.ProblemeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * Body of a bulk, received whole before its first project is written and read as often as needed, once at a time. A large one lies in a
 * temporary file, which the system removes when it is closed or when the process dies: the heap of a pod has no room for 50 MB.
 */
final class CorpsRelisible implements AutoCloseable {

    /** Bytes; above, the body goes to a file. */
    static final int MEMOIRE_MAX = 1_000_000;
    /** Bytes. */
    static final long TAILLE_MAX = 50_000_000;
    static final String PREFIXE = "communs-vrac-";

    private final byte[] memoire;
    private final FileChannel fichier;

    /** One of the two is null. */
    private CorpsRelisible(byte[] memoire, FileChannel fichier) {
        this.memoire = memoire;
        this.fichier = fichier;
    }

    static CorpsRelisible recevoir(InputStream flux) throws IOException {
        FileChannel fichier = null;
        try {
            byte[] debut = flux.readNBytes(MEMOIRE_MAX);
            if (debut.length < MEMOIRE_MAX) {
                return new CorpsRelisible(debut, null);
            }
            // On the systems that we run on, its name disappears at once: no crash leaves a body on the disk.
            fichier = FileChannel.open(Files.createTempFile(PREFIXE, null), StandardOpenOption.READ, StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
            OutputStream copie = Channels.newOutputStream(fichier);
            copie.write(debut);
            // The server cuts a body of twice the limit (FiltreTaille).
            flux.transferTo(copie);
            if (fichier.size() > TAILLE_MAX) {
                throw ProblemeException.tropGrand(TAILLE_MAX);
            }
            return new CorpsRelisible(null, fichier);
        } catch (IOException | ProblemeException e) {
            fermer(fichier);
            throw e;
        }
    }

    /** From its first byte; the stream opened before is no longer to be read. */
    InputStream ouvrir() {
        if (fichier == null) {
            return new ByteArrayInputStream(memoire);
        }
        try {
            return Channels.newInputStream(fichier.position(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        fermer(fichier);
    }

    private static void fermer(FileChannel fichier) {
        try {
            if (fichier != null) {
                fichier.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
