package fr.communs.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the chart says to whoever installs it: lint, refusals that name the value, and the notes. */
class ValeursTest {

    @Test
    void le_chart_passe_l_examen_strict_de_helm() {
        // Given
        Helm helm = new Helm(Chart.SOURCE);

        // When
        LintResult resultat = helm.lint().strict().call();

        // Then
        assertThat(resultat.isFailed()).as(String.join("\n", resultat.getMessages())).isFalse();
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(delimiter = '|', value = {
            "services.projets.database.existingSecret         | \"\" | services.projets.database.existingSecret est obligatoire",
            "services.qualification.database.existingSecret   | \"\" | services.qualification.database.existingSecret est obligatoire",
            "services.aiguillage.database.existingSecret      | \"\" | services.aiguillage.database.existingSecret est obligatoire",
            "services.aiguillage.pseudonym.existingSecret     | \"\" | services.aiguillage.pseudonym.existingSecret est obligatoire",
            "apiKeys.existingSecret                           | \"\" | apiKeys.existingSecret est obligatoire",
            "kafka.bootstrapServers                           | \"\" | kafka.bootstrapServers est obligatoire",
            "kafka.existingSecret                             | \"\" | kafka.existingSecret est obligatoire",
            "kafka.saslMechanism                              | \"\" | kafka.saslMechanism est obligatoire",
            "host                                             | \"\" | host est obligatoire",
            "httpRoute.parentRefs                             | []   | httpRoute.parentRefs est obligatoire",
            "networkPolicy.gateway                            | []   | networkPolicy.gateway est obligatoire",
            "networkPolicy.monitoring                         | []   | networkPolicy.monitoring est obligatoire",
            "llm.engine                                       | llm  | llm.url est obligatoire",
            "ingress.enabled                                  | true | ingress.regex doit valoir true",
    })
    void une_valeur_obligatoire_absente_est_refusee_en_la_nommant(String valeur, String contenu, String message) throws IOException {
        // Given
        Map<String, Object> valeurs = Map.of(valeur, new YAMLMapper().readTree(contenu));

        // When
        var rendu = assertThatThrownBy(() -> Chart.texte(valeurs));

        // Then
        rendu.isInstanceOf(IllegalStateException.class).hasMessageContaining(message);
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(delimiter = '|', value = {
            "services.projet.replicas                          | 2          | projet",
            "services.projets.replica                          | 2          | replica",
            "services.projets.pseudonym.existingSecret         | x          | pseudonym",
            "services.projets.replicas                         | beaucoup   | replicas",
            "services.projets.image.digest                     | sha256:abc | digest",
            "services.projets.env.QUARKUS_DATASOURCE_PASSWORD  | x          | QUARKUS_DATASOURCE_PASSWORD",
            "services.projets.env.COMMUNS_CLES                 | x          | COMMUNS_CLES",
            "services.projets.database.password                | x          | password",
            "kafka.securityProtocol                            | TLS        | securityProtocol",
            "oidc.issuer                                       | http://x   | issuer",
            "llm.engine                                        | gpt        | engine",
            "llm.url                                           | ftp://x    | url",
            "llm.cle                                           | x          | cle",
            "services.qualification.env.COMMUNS_QUALIFICATION_LLM_CLE | x   | COMMUNS_QUALIFICATION_LLM_CLE",
            "networkPolicy.database.ports                      | [70000]    | ports",
            "networkPolicy.dns.ports                           | []         | ports",
            "widget.hotes                                      | [\"*\"]      | hotes",
            "widget.hotes                                      | [\"a,b\"]    | hotes",
            "widget.hosts                                      | []         | hosts",
            "passerelle.proxysDeConfiance                      | [\"10.0.0.0/8,::/0\"] | proxysDeConfiance",
            "passerelle.proxys                                 | []         | proxys",
            "inconnu                                           | x          | inconnu",
    })
    void une_valeur_inconnue_ou_mal_formee_est_refusee_par_le_schema(String valeur, String contenu, String nomme) throws IOException {
        // Given
        Map<String, Object> valeurs = Map.of(valeur, new YAMLMapper().readTree(contenu));

        // When
        var rendu = assertThatThrownBy(() -> Chart.texte(valeurs));

        // Then
        rendu.isInstanceOf(IllegalStateException.class).hasMessageContaining("values don't meet the specifications of the schema")
                .hasMessageContaining(nomme);
    }

    @Test
    void l_utilisateur_du_processus_peut_etre_laisse_au_cluster() {
        // Given
        Map<String, Object> valeurs = Map.of("runAsUser", NullNode.getInstance());

        // When
        Deployment deploiement = Chart.rendre(valeurs).un(Deployment.class, "communs-projets");

        // Then
        var securite = deploiement.getSpec().getTemplate().getSpec().getSecurityContext();
        assertThat(securite.getRunAsUser()).isNull();
        assertThat(securite.getRunAsNonRoot()).isTrue();
    }

    @Test
    void les_notes_donnent_en_francais_les_prochains_pas_avec_les_noms_reels() {
        // Given
        Map<String, Object> valeurs = Map.of("topics.create", false, "networkPolicy.enabled", false);

        // When
        String notes = Chart.notes(valeurs);

        // Then
        assertThat(notes).contains("kubectl -n ville rollout status deploy/communs-aiguillage", "https://communs.exemple.fr/health",
                "/admin/catalogue/import?format=services", "topics.create vaut false", "ATTENTION : networkPolicy.enabled vaut false");
    }
}
