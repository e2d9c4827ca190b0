package fr.communs.aiguillage.compatibilite;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.communs.aiguillage.appariement.AppariementContextes;
import fr.communs.aiguillage.appariement.Contexte;
import fr.communs.aiguillage.appariement.CriteresContexte;
import fr.communs.aiguillage.catalogue.Catalogue;
import fr.communs.aiguillage.catalogue.ContexteCatalogue;
import fr.communs.aiguillage.catalogue.InstantaneCatalogue;
import fr.communs.aiguillage.catalogue.ServiceCatalogue;
import fr.communs.contrats.ContratsJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers of the first generation: one item per context that matches, ordered by service name then context, so that two calls agree.
 *
 * <p>Each item is written as JSON once per version of the catalogue, each answer once per distinct criteria: a request only looks both
 * up, which is what lets this route serve a widget on every page of a partner.
 */
@ApplicationScoped
class ServicesEnContexte {

    /** Bytes kept, criteria and answers; the distinct criteria of a hundred thousand projects are some thousands. */
    private static final long MEMOIRE = 32L * 1024 * 1024;
    private static final int COUT_FIXE = 400;
    /** Upper bound of a string beside its characters; those of the vocabulary are shared and cost less. */
    private static final int COUT_CHAINE = 60;

    private final Catalogue catalogue;
    private volatile Version version;

    ServicesEnContexte(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param etag strong validator of the body, with its quotes */
    record Reponse(byte[] corps, String etag) {
    }

    Reponse pour(CriteresContexte criteres) {
        return courante().pour(criteres);
    }

    /** Every context of every service, listed or not. */
    Reponse tout() {
        return courante().tout;
    }

    private Version courante() {
        InstantaneCatalogue instantane = catalogue.instantane();
        Version v = version;
        // Two requests may both rebuild after a change: same result, no lock on the path of every request.
        if (v == null || v.instantane != instantane) {
            v = new Version(instantane);
            version = v;
        }
        return v;
    }

    /** What is derived from one version of the catalogue; dropped as a whole with it. */
    private static final class Version {

        private final InstantaneCatalogue instantane;
        private final List<Contexte> contextes = new ArrayList<>();
        private final Map<UUID, Article> articles = new HashMap<>();
        private final Reponse tout;
        private final Cache<CriteresContexte, Reponse> reponses = Caffeine.newBuilder().maximumWeight(MEMOIRE)
                .weigher((CriteresContexte c, Reponse r) -> r.corps.length + poids(c)).build();

        Version(InstantaneCatalogue instantane) {
            this.instantane = instantane;
            Map<UUID, ServiceCatalogue> services = instantane.services().stream()
                    .collect(Collectors.toMap(ServiceCatalogue::id, Function.identity()));
            instantane.contextes().stream().filter(c -> services.containsKey(c.serviceId()))
                    .sorted(Comparator.comparing((ContexteCatalogue c) -> services.get(c.serviceId()).nom())
                            .thenComparing(ContexteCatalogue::id))
                    .forEach(c -> {
                        ServiceCatalogue service = services.get(c.serviceId());
                        contextes.add(new Contexte(c.id(), c.serviceId(), c.liste(), service.liste(), c.competences(), c.leviers(),
                                c.phases(), c.regions()));
                        articles.put(c.id(), Article.de(ServiceCompat.de(service, c)));
                    });
            tout = assembler(contextes);
        }

        Reponse pour(CriteresContexte criteres) {
            return reponses.get(criteres, c -> assembler(AppariementContextes.retenir(c, contextes)));
        }

        private static int poids(CriteresContexte c) {
            return COUT_FIXE + Stream.of(c.competences(), c.leviers(), c.phases(), c.regions()).filter(Objects::nonNull)
                    .flatMap(List::stream).mapToInt(v -> COUT_CHAINE + v.length()).sum();
        }

        private Reponse assembler(Collection<Contexte> retenus) {
            ByteArrayOutputStream corps = new ByteArrayOutputStream();
            ByteArrayOutputStream etags = new ByteArrayOutputStream();
            corps.write('[');
            for (Contexte contexte : retenus) {
                if (corps.size() > 1) {
                    corps.write(',');
                }
                Article article = articles.get(contexte.id());
                corps.writeBytes(article.json);
                etags.writeBytes(article.etag);
            }
            corps.write(']');
            // Same items in the same order, same bytes: hashing their tags spares hashing the whole body again.
            return new Reponse(corps.toByteArray(), Etag.de(etags.toByteArray()));
        }
    }

    /** One item, written once. */
    private record Article(byte[] json, byte[] etag) {

        static Article de(ServiceCompat service) {
            byte[] json = ContratsJson.octets(service);
            return new Article(json, Etag.de(json).getBytes(StandardCharsets.US_ASCII));
        }
    }

    /**
     * The item that partners read (contract of the reference, §1.4): the service, each text replaced by the context's when it has one.
     *
     * @param id identity of the <em>service</em>: several contexts of one service share it
     */
    @JsonPropertyOrder({"id", "createdAt", "name", "description", "sousTitre", "logoUrl", "isListed", "redirectionUrl", "redirectionLabel",
        "iframeUrl", "extendLabel", "extraFields"})
    record ServiceCompat(UUID id, Instant createdAt, String name, String description, String sousTitre, String logoUrl, boolean isListed,
                         String redirectionUrl, String redirectionLabel, String iframeUrl, String extendLabel,
                         List<ChampCompat> extraFields) {

        static ServiceCompat de(ServiceCatalogue s, ContexteCatalogue c) {
            return new ServiceCompat(s.id(), s.creeLe(), ou(c.nom(), s.nom()), ou(c.description(), s.description()),
                    ou(c.sousTitre(), s.resume()), ou(c.logoUrl(), s.logoUrl()), c.liste(), ou(c.redirectionUrl(), s.redirectionUrl()),
                    ou(c.redirectionLibelle(), s.redirectionLibelle()), ou(c.iframeUrl(), s.iframeUrl()),
                    ou(c.libelleDetail(), s.libelleDetail()),
                    c.champs() == null ? List.of() : c.champs().stream().map(f -> new ChampCompat(f.nom(), f.libelle())).toList());
        }

        private static String ou(String contexte, String service) {
            return contexte != null ? contexte : service;
        }
    }

    /** @param name word of the frame template */
    record ChampCompat(String name, String label) {
    }
}
