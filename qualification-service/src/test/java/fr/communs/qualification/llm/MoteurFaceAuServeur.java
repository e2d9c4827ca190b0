package fr.communs.qualification.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.communs.contrats.nomenclature.Axe;
import fr.communs.qualification.lexique.Resultat;
import fr.communs.qualification.llm.MoteurLlm.Reponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** An engine in front of a real server, and a good answer to be spoiled. */
abstract class MoteurFaceAuServeur {

    static final ServeurLlm SERVEUR = ServeurLlm.demarrer();
    static final String NOM = "Rénovation énergétique de l'école élémentaire";
    static final String DESCRIPTION = "Isolation des combles et remplacement de la chaudière au fioul";
    static final String BON = """
            {"te":{"classe":"lien","score":0.95},
             "thematiques":[{"code":"T12","score":0.9,"preuve":"chaudière"}],
             "sites":[{"code":"S21","score":0.85,"preuve":"École  ÉLÉMENTAIRE"}],
             "interventions":[],"leviers":[],
             "competences":[{"code":"90-212","score":0.8,"preuve":"école élémentaire"}]}""";
    private static final Duration DELAI = Duration.ofMillis(1500);

    final MoteurLlm moteur = new MoteurLlm(SERVEUR.acces(DELAI));

    @BeforeEach
    void oublier() {
        SERVEUR.oublier();
    }

    Reponse lire() {
        return moteur.lire(moteur.preparer(NOM, DESCRIPTION)).join();
    }

    EchecLlm echouer() {
        Instant debut = Instant.now();
        Throwable e = catchThrowable(this::lire);
        assertThat(Duration.between(debut, Instant.now())).isLessThan(DELAI.plusSeconds(2));
        return MoteurLlm.echec(e);
    }

    static List<String> codes(Resultat r, Axe axe) {
        return r.notes(axe).stream().map(Resultat.Note::code).toList();
    }
}
