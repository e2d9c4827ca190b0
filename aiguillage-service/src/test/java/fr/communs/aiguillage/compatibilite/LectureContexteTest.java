package fr.communs.aiguillage.compatibilite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.communs.aiguillage.appariement.CriteresContexte;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.socle.probleme.ProblemeException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Equal questions give equal criteria: the cache of the answers holds one entry for them. */
class LectureContexteTest {

    private static final String COMPETENCE = Nomenclatures.termes(Axe.COMPETENCES).get(0).code();
    private static final String AUTRE = Nomenclatures.termes(Axe.COMPETENCES).get(1).code();

    @Test
    void ni_l_ordre_ni_les_repetitions_ne_distinguent_deux_demandes() {
        // Given
        MultivaluedMap<String, String> demande = demande(List.of(COMPETENCE, AUTRE));
        MultivaluedMap<String, String> bavarde = demande(List.of(AUTRE, COMPETENCE, AUTRE, COMPETENCE));
        // When
        CriteresContexte criteres = LectureContexte.lire(bavarde);
        // Then
        assertThat(criteres).isEqualTo(LectureContexte.lire(demande));
        assertThat(criteres.competences()).containsExactly(COMPETENCE, AUTRE);
    }

    @Test
    void une_valeur_repetee_mille_fois_ne_garde_que_la_chaine_du_vocabulaire() {
        // Given
        String copie = new String(COMPETENCE);
        // When
        CriteresContexte criteres = LectureContexte.lire(demande(Collections.nCopies(1000, copie)));
        // Then
        assertThat(criteres.competences()).hasSize(1);
        assertThat(criteres.competences().get(0)).isSameAs(COMPETENCE);
    }

    @Test
    void toutes_les_valeurs_une_a_une_valent_all() {
        // Given
        List<String> toutes = Nomenclatures.termes(Axe.COMPETENCES).stream().map(t -> t.code()).toList();
        // When
        CriteresContexte criteres = LectureContexte.lire(demande(toutes));
        // Then
        assertThat(criteres).isEqualTo(LectureContexte.lire(demande(List.of("all"))));
    }

    @Test
    void une_valeur_inconnue_parmi_des_connues_reste_refusee() {
        // Given
        MultivaluedMap<String, String> demande = demande(List.of(COMPETENCE, "inconnue"));
        // When
        var lecture = assertThatThrownBy(() -> LectureContexte.lire(demande));
        // Then
        lecture.isInstanceOfSatisfying(ProblemeException.class,
                e -> assertThat(e.probleme().erreurs()).extracting("champ").containsExactly("competences"));
    }

    private static MultivaluedMap<String, String> demande(List<String> competences) {
        MultivaluedMap<String, String> demande = new MultivaluedHashMap<>();
        demande.put("competences", competences);
        demande.put("phases", List.of("all"));
        demande.put("regions", List.of("all"));
        return demande;
    }
}
