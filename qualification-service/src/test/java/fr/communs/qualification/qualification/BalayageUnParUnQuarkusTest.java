package fr.communs.qualification.qualification;

import static fr.communs.qualification.ProjetsDeTest.DELAI;
import static fr.communs.qualification.ProjetsDeTest.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.communs.contrats.EmpreinteTexte;
import fr.communs.qualification.lexique.MoteurEmbarque;
import fr.communs.qualification.llm.ChoixDuMoteur;
import fr.communs.socle.test.ServeursDeTest;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/** A text that takes the process down is given up without those that were waiting beside it. */
@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class BalayageUnParUnQuarkusTest {

    private static final String LAVOIR = "Réfection du lavoir ";
    private static final int TEXTES = 3;

    @Inject
    MoteurEmbarque moteur;
    @Inject
    ChoixDuMoteur choix;
    @Inject
    MeterRegistry mesures;

    /** Looks, while it reads a text, at how many have an attempt counted and not ended: those that a kill would cost it. */
    private static final class MoteurQuiCompte extends Qualificateur {

        private final Queue<String> entames = new ConcurrentLinkedQueue<>();

        MoteurQuiCompte(MoteurEmbarque moteur, ChoixDuMoteur choix, MeterRegistry mesures) {
            super(moteur, choix, mesures);
        }

        @Override
        public Lecture lire(String nom, String description) {
            if (nom.startsWith(LAVOIR)) {
                entames.add(sql("select count(*) from texte_objet where nom like ? and etat = 'en_cours' and tentatives = 2", LAVOIR + "%"));
            }
            return super.lire(nom, description);
        }
    }

    @Test
    void un_texte_deja_essaye_est_repris_seul() {
        // Given
        MoteurQuiCompte temoin = new MoteurQuiCompte(moteur, choix, mesures);
        QuarkusMock.installMockForType(temoin, Qualificateur.class);

        // When: a process died while it had these three
        sql("insert into texte_objet (objet_type, objet_id, version_objet, archive, nom, empreinte_texte, etat, tentatives, recu_le)"
                + " select 'projet', cast(gen_random_uuid() as text), 1, false, ? || n, ?, 'en_cours', 1, now() - interval '1 hour'"
                + " from generate_series(1, ?) n", LAVOIR, EmpreinteTexte.de(LAVOIR, null), TEXTES);

        // Then
        await().atMost(DELAI).until(() -> String.valueOf(TEXTES).equals(
                sql("select count(*) from texte_objet where nom like ? and etat = 'terminee'", LAVOIR + "%")));
        assertThat(List.copyOf(temoin.entames)).containsExactly("1", "1", "1");
    }
}
