package fr.communs.aiguillage.widget;

import com.fasterxml.jackson.databind.JsonNode;
import fr.communs.aiguillage.projection.ProjetProjete;
import fr.communs.aiguillage.projection.ProjetsProjetes;
import fr.communs.contrats.ContratsJson;
import fr.communs.socle.probleme.ProblemeException;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sample projects that the sandbox offers; exists in the demo only ({@code communs.exemples}), 404 elsewhere. */
@Path("/widget/v1/exemples")
@Produces(MediaType.APPLICATION_JSON)
public class ExemplesResource {

    private static final String FICHIER = "catalogue/exemples/projets.ndjson";
    private static final String PLATEFORME = "MEC";

    private final boolean actif;
    private final ProjetsProjetes projets;

    ExemplesResource(@ConfigProperty(name = "communs.exemples") boolean actif, ProjetsProjetes projets) {
        this.actif = actif;
        this.projets = projets;
    }

    /** @param attendu false for the samples that honestly have no fitting service */
    record Exemple(UUID id, String nom, String description, boolean attendu) {
    }

    record Exemples(List<Exemple> exemples) {
    }

    /** Samples already received from the registry, in the order of the file. */
    @GET
    public Uni<Exemples> lister() {
        if (!actif) {
            throw ProblemeException.introuvable("Les projets d'exemple ne sont servis qu'en démonstration.");
        }
        Map<String, Boolean> attendus = lire();
        return projets.projets(PLATEFORME, attendus.keySet()).map(connus -> {
            List<Exemple> exemples = new ArrayList<>();
            attendus.forEach((idExterne, attendu) -> {
                ProjetProjete p = connus.get(idExterne);
                if (p != null && p.publie()) {
                    exemples.add(new Exemple(p.etat().id(), p.etat().nom(), p.etat().description(), attendu));
                }
            });
            return new Exemples(exemples);
        });
    }

    private static Map<String, Boolean> lire() {
        Map<String, Boolean> attendus = new LinkedHashMap<>();
        try (InputStream flux = Thread.currentThread().getContextClassLoader().getResourceAsStream(FICHIER)) {
            if (flux == null) {
                return attendus;
            }
            BufferedReader lignes = new BufferedReader(new InputStreamReader(flux, StandardCharsets.UTF_8));
            for (String ligne = lignes.readLine(); ligne != null; ligne = lignes.readLine()) {
                if (!ligne.isBlank()) {
                    JsonNode exemple = ContratsJson.MAPPER.readTree(ligne);
                    attendus.put(exemple.get("externalId").asText(), exemple.path("attendu").asBoolean());
                }
            }
            return attendus;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
