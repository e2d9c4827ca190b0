package fr.communs.qualification.evaluation;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.qualification.lexique.ChargeurMoteur;
import fr.communs.qualification.lexique.MoteurEmbarque;
import fr.communs.qualification.lexique.Resultat;
import fr.communs.qualification.llm.Confiance;
import fr.communs.qualification.llm.ServeurLlm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LecturesLlmTest {

    private static final ServeurLlm LLM = ServeurLlm.demarrer();
    private static final MoteurEmbarque EMBARQUE = ChargeurMoteur.charger();
    private static final List<Exemple> TEXTES = List.of(
            new Exemple("sur", "Construction d'un gymnase", "", "I", Map.of(Axe.SITES, Set.of("S8"))),
            new Exemple("vague", "Projet divers pour tous", "", "I", Map.of()));

    private final Map<String, String> reglages = new HashMap<>(Map.of("communs.qualification.llm.url", LLM.url(),
            "communs.qualification.llm.cle", "x", "communs.qualification.llm.modele", "m"));

    @BeforeEach
    void repondre() {
        LLM.oublier();
        LLM.repond("{\"te\":{\"classe\":\"pas_de_lien\",\"score\":0.9}}");
    }

    private LecturesLlm lectures(boolean hybride) {
        return LecturesLlm.configurees(hybride, EMBARQUE, reglages::get).orElseThrow();
    }

    @Test
    void le_llm_lit_tous_les_textes_et_sa_depense_est_dite() {
        // When
        LecturesLlm lectures = lectures(false);
        Bilan bilan = lectures.bilan(TEXTES);

        // Then
        assertThat(bilan.resultats()).extracting(r -> r.te().classe()).containsExactly(Resultat.PAS_DE_LIEN, Resultat.PAS_DE_LIEN);
        assertThat(lectures.depense()).isEqualTo("appels : 2, jetons : 2468, replis sur le moteur embarqué : 0");
    }

    @Test
    void l_hybride_ne_demande_que_les_textes_dont_le_moteur_embarque_doute() {
        // Given: a threshold between the confidences of the two texts, whatever the engine of the day
        List<Resultat> embarques = TEXTES.stream().map(e -> EMBARQUE.qualifier(e.nom(), e.description())).toList();
        List<Double> confiances = embarques.stream().map(Confiance::de).toList();
        reglages.put("communs.qualification.llm.seuil-hybride", String.valueOf((confiances.get(0) + confiances.get(1)) / 2));
        int sur = confiances.get(0) > confiances.get(1) ? 0 : 1;

        // When
        Bilan bilan = lectures(true).bilan(TEXTES);

        // Then
        assertThat(confiances.get(0)).isNotEqualTo(confiances.get(1));
        assertThat(bilan.resultats().get(sur)).isEqualTo(embarques.get(sur));
        assertThat(bilan.resultats().get(1 - sur).te()).isEqualTo(new Resultat.Lien(Resultat.PAS_DE_LIEN, 0.9));
        assertThat(LLM.demandes()).hasSize(1);
    }

    @Test
    void un_echec_laisse_le_resultat_embarque_et_se_compte() {
        // Given
        LLM.repond(aResponse().withStatus(500));
        LecturesLlm lectures = lectures(false);

        // When
        Bilan bilan = lectures.bilan(TEXTES.subList(0, 1));

        // Then
        assertThat(bilan.resultats()).containsExactly(EMBARQUE.qualifier("Construction d'un gymnase", ""));
        assertThat(lectures.depense()).isEqualTo("appels : 1, jetons : 0, replis sur le moteur embarqué : 1 {serveur=1}");
    }

    @Test
    void les_jetons_de_sortie_sont_ceux_du_reglage_et_sinon_ceux_du_service() {
        // Given
        lectures(false).bilan(TEXTES.subList(0, 1));
        reglages.put("communs.qualification.llm.jetons-de-sortie", "321");

        // When
        lectures(false).bilan(TEXTES.subList(0, 1));

        // Then
        assertThat(LLM.demandes()).extracting(d -> d.path("max_tokens").asInt()).containsExactlyInAnyOrder(800, 321);
    }

    @Test
    void le_moteur_qui_repond_est_nomme() {
        // When
        String llm = lectures(false).moteur();
        String hybride = lectures(true).moteur();

        // Then
        assertThat(llm).startsWith("LLM, version m/prompt-");
        assertThat(hybride).startsWith("hybride, version " + EMBARQUE.version() + " puis m/prompt-");
    }

    @Test
    void un_reglage_absent_ne_donne_pas_de_moteur() {
        // Given
        reglages.remove("communs.qualification.llm.cle");

        // When
        var lectures = LecturesLlm.configurees(false, EMBARQUE, reglages::get);

        // Then
        assertThat(lectures).isEmpty();
    }
}
