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
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Body of a bulk, received whole before its first project is written and read as often as needed, once at a time. A large one lies in a
 * temporary file, which the system removes when it is closed or when the process dies: the heap of a pod has no room for 50 MB.
 */
final class CorpsRelisible implements AutoCloseable {

    /** Bytes; from there, the body goes to a file. */
    static final int MEMOIRE_MAX = 1_000_000;
    /** Bytes. */
    static final long TAILLE_MAX = 50_000_000;
    private static final int MORCEAU = 64 * 1024;
    static final String PREFIXE = "communs-vrac-";

    private final byte[] memoire;
    private final FileChannel fichier;

    /** One of the two is null. */
    private CorpsRelisible(byte[] memoire, FileChannel fichier) {
        this.memoire = memoire;
        this.fichier = fichier;
    }

    /** @throws ProblemeException 413 as soon as the body is too large */
    static CorpsRelisible recevoir(InputStream flux) throws IOException {
        byte[] debut = flux.readNBytes(MEMOIRE_MAX);
        if (debut.length < MEMOIRE_MAX) {
            return new CorpsRelisible(debut, null);
        }
        CorpsRelisible corps = new CorpsRelisible(null, fichierSansNom());
        boolean recu = false;
        try {
            OutputStream copie = Channels.newOutputStream(corps.fichier);
            for (byte[] morceau = debut; morceau.length > 0; morceau = flux.readNBytes(MORCEAU)) {
                copie.write(morceau);
                if (corps.fichier.position() > TAILLE_MAX) {
                    throw ProblemeException.tropGrand(TAILLE_MAX);
                }
            }
            recu = true;
            return corps;
        } finally {
            if (!recu) {
                corps.close();
            }
        }
    }

    /** On the systems that we run on, the name disappears as soon as the file is open: no crash leaves a body on the disk. */
    private static FileChannel fichierSansNom() throws IOException {
        Path chemin = Files.createTempFile(PREFIXE, null);
        try {
            return FileChannel.open(chemin, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            Files.deleteIfExists(chemin);
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
        try {
            if (fichier != null) {
                fichier.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
