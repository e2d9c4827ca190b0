package fr.communs.socle.securite;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * {@code Authorization: Bearer <key>}: the key names the platform, never the body. A credential of the shape of a JWT is left to OIDC
 * when an issuer is configured.
 */
@ApplicationScoped
class AuthentificationParCle implements HttpAuthenticationMechanism {

    private static final String PREFIXE = "Bearer ";
    private static final Pattern JWT = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]*");

    private final ClesApi cles;
    private final boolean oidc;

    AuthentificationParCle(ClesApi cles, @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean oidc) {
        this.cles = cles;
        this.oidc = oidc;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext requete, IdentityProviderManager fournisseurs) {
        String entete = requete.request().getHeader("Authorization");
        if (entete == null || !entete.startsWith(PREFIXE)) {
            return Uni.createFrom().nullItem();
        }
        String cle = entete.substring(PREFIXE.length()).strip();
        if (oidc && JWT.matcher(cle).matches()) {
            return Uni.createFrom().nullItem();
        }
        return cles.titulaire(cle)
                .map(titulaire -> Uni.createFrom().item(identite(titulaire)))
                .orElseGet(() -> Uni.createFrom().failure(new AuthenticationFailedException("clé inconnue")));
    }

    private static SecurityIdentity identite(String titulaire) {
        Set<String> roles = ClesApi.TITULAIRE_ADMIN.equals(titulaire) ? Set.of(Roles.ADMIN) : Plateformes.roles(titulaire);
        return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(titulaire)).addRoles(roles).build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext requete) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    /** Before OIDC: a key is recognised without a call to the issuer. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1000;
    }
}
