package fr.communs.projets.projet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The lines of a body that are not blank, cut when they are asked for: 50 MB of projects as objects all at once would not fit in a pod. As
 * bytes, for an encoding that is wrong is for the reader of JSON to refuse.
 */
final class LignesNdjson extends AbstractSpliterator<byte[]> {

    /** Bytes, more than a valid project takes; of a longer line come the first {@code LIGNE_MAX + 1}. */
    static final int LIGNE_MAX = 1_000_000;

    private final InputStream corps;
    private final byte[] tampon = new byte[8192];
    private int position;
    private int fin;

    private LignesNdjson(InputStream corps) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.corps = corps;
    }

    static Stream<byte[]> de(InputStream corps) {
        return StreamSupport.stream(new LignesNdjson(corps), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super byte[]> suite) {
        try {
            while (remplir()) {
                byte[] ligne = ligne();
                if (!new String(ligne, StandardCharsets.UTF_8).isBlank()) {
                    suite.accept(ligne);
                    return true;
                }
            }
            return false;
        } catch (ClosedByInterruptException e) {
            throw new UncheckedIOException(e);
        } catch (ClosedChannelException e) {
            // The client hung up, and its file was closed under the reader: nobody waits for the rest.
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a byte is left. */
    private boolean remplir() throws IOException {
        if (position == fin) {
            position = 0;
            fin = Math.max(0, corps.read(tampon));
        }
        return position < fin;
    }

    private byte[] ligne() throws IOException {
        ByteArrayOutputStream ligne = new ByteArrayOutputStream();
        while (remplir()) {
            int arret = position;
            while (arret < fin && tampon[arret] != '\n') {
                arret++;
            }
            ligne.write(tampon, position, Math.min(arret - position, LIGNE_MAX + 1 - ligne.size()));
            position = arret;
            if (arret < fin) {
                position++;
                break;
            }
        }
        return ligne.toByteArray();
    }
}
