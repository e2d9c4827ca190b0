package fr.communs.aiguillage.usage;

import fr.communs.aiguillage.catalogue.Catalogue;
import fr.communs.aiguillage.catalogue.ServiceCatalogue;
import fr.communs.aiguillage.origine.FiltreOrigines;
import fr.communs.aiguillage.usage.ComptesUsages.Bilan;
import fr.communs.socle.debit.AdresseAppelant;
import fr.communs.socle.debit.LimitesPubliques;
import fr.communs.socle.probleme.Erreur;
import fr.communs.socle.probleme.ProblemeException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Interactions with the widget: received from any page that shows it, counted in public. */
@Path("/widget/v1")
public class UsagesResource {

    private static final int JOURS_PAR_DEFAUT = 30;
    private static final int JOURS_MAX = 1098;

    private final RegistreDesUsages registre;
    private final ComptesUsages comptes;
    private final Pseudonymes pseudonymes;
    private final Catalogue catalogue;
    private final LimitesPubliques limites;

    UsagesResource(RegistreDesUsages registre, ComptesUsages comptes, Pseudonymes pseudonymes, Catalogue catalogue, AdresseAppelant appelant,
                   @ConfigProperty(name = "communs.usages.par-minute") int parAdresse,
                   @ConfigProperty(name = "communs.usages.par-minute-et-hote") int parHote) {
        this.registre = registre;
        this.comptes = comptes;
        this.pseudonymes = pseudonymes;
        this.catalogue = catalogue;
        this.limites = new LimitesPubliques(appelant, parAdresse, parHote);
    }

    /**
     * A batch of interactions, in JSON whatever the announced type: {@code text/plain} spares the browser a preflight. Answers 204, also
     * when all or part of the batch was already known; 400 naming each refused field, and then nothing is kept; 429 with Retry-After
     * beyond the limits per minute of an address or of a host.
     */
    @POST
    @Path("/evenements")
    @Consumes({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
    @Cancellable(false)
    public Uni<Response> recevoir(byte[] corps, @HeaderParam("Origin") String origine, RoutingContext requete) {
        Optional<Response> refus = limites.refus(requete.request());
        if (refus.isPresent()) {
            return Uni.createFrom().item(refus.get());
        }
        Set<UUID> services = catalogue.instantane().services().stream().map(ServiceCatalogue::id).collect(Collectors.toSet());
        return registre.inscrire(LotEvenements.lire(corps, FiltreOrigines.hoteDe(origine), services, pseudonymes, Instant.now()))
                .replaceWith(() -> Response.noContent().build());
    }

    /**
     * Counts over the last days, at most a minute old: the answer says from when to when it counts.
     *
     * @param periode number of days followed by {@code j} ({@code 30j} by default, {@code 1098j} at most)
     */
    @GET
    @Path("/usages")
    @Cache(maxAge = ComptesUsages.FRAICHEUR_S)
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<Bilan> compter(@RestQuery String periode) {
        return comptes.compter(jours(periode));
    }

    private static int jours(String periode) {
        if (periode == null) {
            return JOURS_PAR_DEFAUT;
        }
        int jours = periode.matches("\\d{1,4}j") ? Integer.parseInt(periode.substring(0, periode.length() - 1)) : 0;
        if (jours < 1 || jours > JOURS_MAX) {
            throw ProblemeException.invalide(new Erreur("periode",
                    "un nombre de jours suivi de j est attendu, de 1j à " + JOURS_MAX + "j", "periode is invalid"));
        }
        return jours;
    }
}
