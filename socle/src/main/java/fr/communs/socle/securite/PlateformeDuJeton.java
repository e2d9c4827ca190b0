package fr.communs.socle.securite;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Gives an OAuth client the rights of the platform that its {@code client_id} names. The roles written in the token count for
 * nothing: the issuer says who calls, we say what it may do.
 */
@ApplicationScoped
class PlateformeDuJeton implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identite, AuthenticationRequestContext contexte) {
        if (!(identite.getPrincipal() instanceof JsonWebToken jeton)) {
            return Uni.createFrom().item(identite);
        }
        // Keycloak and others write the client in azp when it is not in client_id.
        Object nomme = jeton.containsClaim("client_id") ? jeton.getClaim("client_id") : jeton.getClaim("azp");
        String client = String.valueOf(nomme);
        QuarkusSecurityIdentity.Builder resultat = QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(client));
        if (Plateformes.connue(client)) {
            resultat.addRoles(Plateformes.roles(client));
        }
        return Uni.createFrom().item(resultat.build());
    }
}
