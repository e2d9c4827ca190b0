package fr.communs.qualification.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.qualification.lexique.ChargeurMoteur;
import fr.communs.qualification.lexique.MoteurEmbarque;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds the committed figures of the engine on the validation side of the corpus. When the engine changes on purpose, the figures are
 * written anew by {@code ./communs evaluer --chiffres src/test/resources/evaluation/chiffres.json}.
 */
class RegressionTest {

    private static final double PERTE_ADMISE = 0.01;
    private static Bilan bilan;
    private static JsonNode chiffres;

    @BeforeAll
    static void mesurer() throws IOException {
        Optional<Path> donnees = Corpus.dossierDesDonnees();
        assumeTrue(donnees.isPresent(), "corpus annoté absent (shared/data) : la qualité du moteur n'est pas mesurée ici");
        List<Exemple> validation = Corpus.lireDossier(donnees.get()).stream().filter(Exemple::deValidation).toList();
        MoteurEmbarque moteur = ChargeurMoteur.charger();
        // Read once before: the speed promised is that of a service at work, not of a JVM that has just started.
        Bilan.de(moteur, validation);
        bilan = Bilan.de(moteur, validation);
        chiffres = new JsonMapper().readTree(RegressionTest.class.getResourceAsStream("/evaluation/chiffres.json"));
    }

    @ParameterizedTest
    @EnumSource
    void le_micro_f1_d_un_axe_ne_baisse_pas(Axe axe) {
        assertThat(bilan.axes().get(axe).microF1()).isGreaterThanOrEqualTo(chiffres.path(axe.nom()).asDouble(1) - PERTE_ADMISE);
    }

    @Test
    void le_lien_avec_la_transition_ecologique_ne_baisse_pas() {
        assertThat(bilan.te().exactitude()).isGreaterThanOrEqualTo(chiffres.path("te").asDouble(1) - PERTE_ADMISE);
    }

    @Test
    void un_coeur_lit_au_moins_2000_titres_par_seconde_et_un_texte_en_moins_de_5_ms() {
        assertThat(bilan.textesParSeconde()).isGreaterThan(2000);
        assertThat(bilan.p99Ms()).isLessThan(5);
    }
}
