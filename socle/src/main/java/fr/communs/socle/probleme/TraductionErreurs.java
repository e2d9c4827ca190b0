package fr.communs.socle.probleme;

import fr.communs.socle.evenement.PanneInfrastructure;
import fr.communs.socle.securite.Roles;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every failure of a request into a problem; nothing else writes an error body. */
public class TraductionErreurs {

    private static final Logger LOG = Logger.getLogger(TraductionErreurs.class);
    private static final Set<String> LECTURES = Set.of("GET", "HEAD");

    @ServerExceptionMapper
    public Response refus(ProblemeException e, ResourceInfo route) {
        return reponse(e.probleme(), route).build();
    }

    @ServerExceptionMapper
    @Priority(Priorities.USER - 1)
    public Response sansIdentite(UnauthorizedException e, ResourceInfo route) {
        return nonAutorise("Invalid authorization header format", route);
    }

    @ServerExceptionMapper
    @Priority(Priorities.USER - 1)
    public Response identiteRefusee(AuthenticationFailedException e, ResourceInfo route) {
        return nonAutorise(exigeAdmin(route) ? "Invalid service management API key" : "Invalid API key", route);
    }

    /** The reference knows no 403: a known key on a route it may not call gets the 401 of an unknown one. */
    @ServerExceptionMapper
    @Priority(Priorities.USER - 1)
    public Response sansDroit(ForbiddenException e, ResourceInfo route) {
        if (formatPartenaire(route)) {
            return nonAutorise(exigeAdmin(route) ? "Invalid service management API key" : "Invalid API key", route);
        }
        return reponse(Probleme.de(403, "interdit", "Accès refusé", "Cette clé n'a pas de droit sur cette route.", "Forbidden"), route).build();
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException e, ContainerRequestContext requete, ResourceInfo route) {
        int statut = e.getResponse().getStatus();
        if (e.getResponse().hasEntity() || statut < 400) {
            return e.getResponse();
        }
        String chemin = requete.getUriInfo().getPath();
        Probleme probleme = switch (statut) {
            case 404 -> Probleme.de(404, "route-inconnue", "Route inconnue", "Aucune route " + requete.getMethod() + " " + chemin + ".",
                    "Cannot " + requete.getMethod() + " " + chemin);
            case 405 -> Probleme.de(405, "methode-refusee", "Méthode refusée", requete.getMethod() + " n'existe pas pour " + chemin + ".",
                    "Method Not Allowed");
            case 413 -> Probleme.de(413, "corps-trop-grand", "Corps trop grand", "Le corps dépasse la limite de cette route.",
                    "request entity too large");
            case 415 -> Probleme.de(415, "format-refuse", "Format refusé", "Le Content-Type n'est pas accepté par cette route.",
                    "Unsupported Media Type");
            default -> Probleme.de(statut, "requete-refusee", "Requête refusée", String.valueOf(e.getMessage()), e.getMessage());
        };
        return reponse(probleme, route).build();
    }

    @ServerExceptionMapper
    public Response inattendue(Throwable e, ContainerRequestContext requete, ResourceInfo route) {
        if (PanneInfrastructure.est(e)) {
            LOG.warnf("%s %s : %s", requete.getMethod(), requete.getUriInfo().getPath(), e.toString());
            Probleme probleme = LECTURES.contains(requete.getMethod()) ? Probleme.lectureIndisponible() : Probleme.indisponible();
            return reponse(probleme, route).header(HttpHeaders.RETRY_AFTER, 2).build();
        }
        String identifiant = UUID.randomUUID().toString();
        // The body is never logged: it may name persons.
        LOG.errorf(e, "Erreur interne %s sur %s %s", identifiant, requete.getMethod(), requete.getUriInfo().getPath());
        return reponse(Probleme.interne(identifiant), route).build();
    }

    private static Response nonAutorise(String messageCompat, ResourceInfo route) {
        return reponse(ProblemeException.nonAutorise(messageCompat).probleme(), route).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
    }

    private static Response.ResponseBuilder reponse(Probleme probleme, ResourceInfo route) {
        boolean partenaire = formatPartenaire(route);
        return Response.status(probleme.status())
                .type(partenaire ? "application/json" : "application/problem+json")
                .entity(partenaire ? probleme : probleme.sansCompat());
    }

    /** An unknown route gets both shapes: nobody can tell whose it was. */
    private static boolean formatPartenaire(ResourceInfo route) {
        return route == null || route.getResourceClass() == null
                || route.getResourceClass().isAnnotationPresent(FormatPartenaire.class)
                || route.getResourceMethod() != null && route.getResourceMethod().isAnnotationPresent(FormatPartenaire.class);
    }

    private static boolean exigeAdmin(ResourceInfo route) {
        if (route == null || route.getResourceMethod() == null) {
            return false;
        }
        RolesAllowed roles = route.getResourceMethod().getAnnotation(RolesAllowed.class);
        if (roles == null) {
            roles = route.getResourceClass().getAnnotation(RolesAllowed.class);
        }
        return roles != null && Arrays.asList(roles.value()).contains(Roles.ADMIN);
    }
}
