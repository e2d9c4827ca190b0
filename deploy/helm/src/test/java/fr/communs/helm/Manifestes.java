package fr.communs.helm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Rendered manifests read into the Kubernetes model without any tolerance: an unknown field at any depth, an unknown kind, a duplicate
 * key or a number where Kubernetes wants a string is an exception, as it would be on a real API server with strict validation.
 */
final class Manifestes {

    private static final Map<String, Class<? extends HasMetadata>> GENRES = Map.ofEntries(
            Map.entry("v1/Service", Service.class),
            Map.entry("v1/ServiceAccount", ServiceAccount.class),
            Map.entry("apps/v1/Deployment", Deployment.class),
            Map.entry("batch/v1/Job", Job.class),
            Map.entry("policy/v1/PodDisruptionBudget", PodDisruptionBudget.class),
            Map.entry("autoscaling/v2/HorizontalPodAutoscaler", HorizontalPodAutoscaler.class),
            Map.entry("networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class),
            Map.entry("networking.k8s.io/v1/Ingress", Ingress.class),
            Map.entry("gateway.networking.k8s.io/v1/HTTPRoute", HTTPRoute.class),
            Map.entry("monitoring.coreos.com/v1/ServiceMonitor", ServiceMonitor.class),
            Map.entry("monitoring.coreos.com/v1/PrometheusRule", PrometheusRule.class));

    private static final ObjectMapper YAML = new ObjectMapper(
            YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());
    private static final ObjectMapper MODELE = modeleStrict();

    private final List<HasMetadata> objets;

    private Manifestes(List<HasMetadata> objets) {
        this.objets = objets;
    }

    /** Reads all documents of {@code yaml}; throws {@link IllegalArgumentException} that names the field at fault. */
    static Manifestes lire(String yaml) {
        List<HasMetadata> objets = new ArrayList<>();
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            while (documents.hasNextValue()) {
                JsonNode document = documents.nextValue();
                if (!document.isEmpty()) {
                    objets.add(lireUn(document));
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        return new Manifestes(List.copyOf(objets));
    }

    private static HasMetadata lireUn(JsonNode document) throws JsonProcessingException {
        String genre = document.path("apiVersion").asText() + "/" + document.path("kind").asText();
        Class<? extends HasMetadata> classe = GENRES.get(genre);
        if (classe == null) {
            throw new IllegalArgumentException("kind that this test does not know: " + genre);
        }
        return MODELE.treeToValue(document, classe);
    }

    List<HasMetadata> tous() {
        return objets;
    }

    <T extends HasMetadata> Stream<T> deGenre(Class<T> classe) {
        return objets.stream().filter(classe::isInstance).map(classe::cast);
    }

    <T extends HasMetadata> T un(Class<T> classe, String nom) {
        return deGenre(classe).filter(o -> o.getMetadata().getName().equals(nom)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + classe.getSimpleName() + " " + nom));
    }

    private static ObjectMapper modeleStrict() {
        ObjectMapper mapper = JsonMapper.builder()
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES)
                .annotationIntrospector(new JacksonAnnotationIntrospector() {
                    // The model keeps unknown fields in a map filled by an any-setter at every level: without it they are errors.
                    @Override
                    public Boolean hasAnySetter(Annotated a) {
                        return false;
                    }
                })
                .build();
        var textes = mapper.coercionConfigFor(LogicalType.Textual);
        for (var forme : List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
            textes.setCoercion(forme, CoercionAction.Fail);
        }
        return mapper;
    }
}
