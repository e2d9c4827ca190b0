package fr.communs.projets.projet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

    private final byte[] corps;
    private int debut;

    private LignesNdjson(byte[] corps) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.corps = corps;
    }

    static Stream<byte[]> de(byte[] corps) {
        return StreamSupport.stream(new LignesNdjson(corps), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super byte[]> suite) {
        while (debut < corps.length) {
            int fin = debut;
            while (fin < corps.length && corps[fin] != '\n') {
                fin++;
            }
            byte[] ligne = Arrays.copyOfRange(corps, debut, fin);
            debut = fin + 1;
            if (!new String(ligne, StandardCharsets.UTF_8).isBlank()) {
                suite.accept(ligne);
                return true;
            }
        }
        return false;
    }
}
