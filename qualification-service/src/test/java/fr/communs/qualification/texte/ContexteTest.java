package fr.communs.qualification.texte;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContexteTest {

    private final Normaliseur normaliseur = new Normaliseur(Map.of(), Orthographe.AUCUNE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Réhabilitation de l'ancien presbytère en logements      | rehabilitation de l ancien __________ en logements
            Transformation de la grange communale en salle          | transformation __ __ ______ _________ en salle
            Ancienne école en deux gîtes                            | ancienne _____ en deux gites
            """)
    void l_usage_quitte_est_masque_quand_le_nouveau_est_dit(String texte, String attendu) {
        assertThat(lire(texte)).isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Réhabilitation de l'ancienne école          | rehabilitation de l ancienne ecole
            Ancien lavoir remis en état                 | ancien lavoir remis en etat
            """)
    void sans_nouvel_usage_le_site_reste(String texte, String attendu) {
        assertThat(lire(texte)).isEqualTo(attendu);
    }

    private String lire(String texte) {
        return Contexte.sansUsagePasse(normaliseur.normaliser(texte, null)).contenu().strip();
    }
}
