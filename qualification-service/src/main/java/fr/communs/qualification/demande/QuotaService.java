package fr.communs.qualification.demande;

import fr.communs.socle.probleme.Probleme;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Counts the requests of each platform per day (UTC). The count is one atomic statement: replicas share it and never let one more pass. */
@ApplicationScoped
class QuotaService {

    private final int parJour;

    QuotaService(@ConfigProperty(name = "communs.qualification.quota-par-jour") int parJour) {
        this.parJour = parJour;
    }

    /** Takes one request from the quota of the platform; false when none is left. */
    @WithTransaction
    Uni<Boolean> compter(String plateforme) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                        insert into quota_jour as q (plateforme, jour, appels) values (:plateforme, :jour, 1)
                        on conflict (plateforme, jour) do update set appels = q.appels + 1 where q.appels < :quota
                        returning appels""", Integer.class)
                .setParameter("plateforme", plateforme)
                .setParameter("jour", LocalDate.now(ZoneOffset.UTC))
                .setParameter("quota", parJour)
                .getResultList()
                .map(lignes -> !lignes.isEmpty()));
    }

    /** 429 as partners know it (no {@code error} member), with the seconds until the next day. */
    Response depasse() {
        ZonedDateTime maintenant = ZonedDateTime.now(ZoneOffset.UTC);
        long attente = Duration.between(maintenant, maintenant.truncatedTo(ChronoUnit.DAYS).plusDays(1)).toSeconds() + 1;
        Probleme probleme = new Probleme("urn:communs:probleme:quota-depasse", "Quota dépassé", 429,
                "Au plus " + parJour + " demandes de qualification par jour et par plateforme. "
                + "Le compte repart à zéro à minuit (UTC).", null, null, 429,
                "Rate limit exceeded. Maximum " + parJour + " qualification requests per day per API key.", null);
        return Response.status(429).header(HttpHeaders.RETRY_AFTER, attente).entity(probleme).build();
    }
}
