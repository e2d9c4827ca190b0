package fr.communs.qualification.llm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Body of an answer, kept only up to a size: beyond it the exchange is cut, an endpoint cannot fill our memory. */
final class CorpsBorne implements BodySubscriber<byte[]> {

    private final int max;
    private final ByteArrayOutputStream lu = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> corps = new CompletableFuture<>();
    private Flow.Subscription abonnement;

    CorpsBorne(int max) {
        this.max = max;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return corps;
    }

    @Override
    public void onSubscribe(Flow.Subscription nouvel) {
        abonnement = nouvel;
        nouvel.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> morceaux) {
        for (ByteBuffer m : morceaux) {
            if (lu.size() + m.remaining() > max) {
                abonnement.cancel();
                corps.completeExceptionally(new IOException("answer longer than " + max + " bytes"));
                return;
            }
            byte[] octets = new byte[m.remaining()];
            m.get(octets);
            lu.writeBytes(octets);
        }
    }

    @Override
    public void onError(Throwable e) {
        corps.completeExceptionally(e);
    }

    @Override
    public void onComplete() {
        corps.complete(lu.toByteArray());
    }
}
