package fr.communs.qualification.texte;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DonneesPersonnellesTest {

    @ParameterizedTest
    @ValueSource(strings = {"0612345678", "06 123 456 78", "0033 6 12 34 56 78", "+33 (0) 6 12 34 56 78", "06/12/34/56/78", "06\n12 34 56 78",
        "jean(a)mairie.fr", "\"jean\"@mairie.fr", "jean [ arobase ] mairie.fr", "jean{at}mairie(dot)fr", "0\u200b612345678",
        "je\u0301ro\u0302me@mairie.fr"})
    void ce_qui_permet_de_joindre_une_personne_est_reconnu_en_entier(String texte) {
        // When
        boolean reconnu = DonneesPersonnelles.permetDeJoindre(texte);

        // Then
        assertThat(reconnu).isTrue();
        assertThat(DonneesPersonnelles.masquer(DonneesPersonnelles.visible(texte), "…")).isEqualTo("…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Budget de 1 200 000 euros, parcelle 0123 456", "École @ la ferme. Ouverte", "01/02/2024 15 h",
        "Surface de 0,5 ha, 12 lots", "Regarder au point de vue", "Une enveloppe de +1 250 000 000 €"})
    void ce_qui_decrit_un_projet_n_est_pas_pris_pour_un_contact(String texte) {
        // When
        boolean reconnu = DonneesPersonnelles.permetDeJoindre(texte);

        // Then
        assertThat(reconnu).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vu avec M. Dupont", "Mme MARTIN le confirme", "Selon Monsieur Jean-Paul Le Goff", "madame de La Tour",
        "D'après le Dr Roux",
        "la Dr Martin", "M. le Maire Jean Dupont", "Monsieur le maire Dupont",
        "Madame la Présidente, Anne Durand", "M. le Directeur Général Jean Dupont", "Mme l'adjointe Durand", "M\u200b. Dupont", "Mlle Petit",
        "Maître Durand",
        "Demande de Mme Le Gall, rue du Port", "1 85 05 78 006 084 42", "285052A006084", "FR76 3000 6000 0112 3456 7890 189"})
    void une_personne_nommee_apres_sa_civilite_ou_par_son_numero_est_reconnue(String texte) {
        // When
        boolean reconnue = DonneesPersonnelles.nommeUnePersonne(texte);

        // Then
        assertThat(reconnue).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ce n'est pas une école", "Le projet porte sur la rue Jean Moulin", "Rue du Docteur Roux", "rue Madame Curie",
        "École Docteur Calmette", "Collège Madame de Sévigné", "M. le Maire a confirmé", "Mme la Présidente du Conseil départemental",
        "Monsieur le Préfet.", "M. le Directeur Général des Services", "Mme la Vice-Présidente", "M. le Conseiller départemental",
        "M. le Chef de projet", "Maître d'Ouvrage Délégué", "Mme l'Adjointe", "groupe scolaire Madame de Sévigné",
        "EHPAD Docteur Calmette", "bd du Professeur Leriche", "Assistance à Maître d'Ouvrage", "maître d'œuvre désigné",
        "À 200 m du Lac, sur 3 M d'euros", "Vu par la DR Bretagne",
        "SIREN 316830744", "SIRET 31683074400017", "Dossier 2023-0612345678901", "Budget de 1 200 000 euros"})
    void un_lieu_une_fonction_ou_un_numero_de_dossier_n_est_pas_pris_pour_une_personne(String texte) {
        // When
        boolean reconnue = DonneesPersonnelles.nommeUnePersonne(texte);

        // Then
        assertThat(reconnue).isFalse();
    }

    @Test
    void un_nombre_sans_fin_est_masque_en_entier() {
        // When
        String masque = DonneesPersonnelles.masquer("n° " + "1".repeat(100_000) + " fin", "…");

        // Then
        assertThat(masque).isEqualTo("n° … fin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a@", "a@a.", "a (at) ", "a at b point ", "[at]", "0", "0 6 ", "+3 ", "1 ", "1//", "06/", "M. le ", "Mme A ", " ",
        "\u200b", "0612345 67", "a.b-", "(", "01/02/20"})
    void deux_cents_kilo_octets_faits_pour_etre_longs_a_lire_se_lisent_comme_les_autres(String motif) {
        // Given
        String texte = motif.repeat(200_000 / motif.length());
        DonneesPersonnelles.masquer(DonneesPersonnelles.visible(texte), "…");

        // When
        long debut = System.nanoTime();
        DonneesPersonnelles.masquer(DonneesPersonnelles.visible(texte), "…");
        DonneesPersonnelles.permetDeJoindre(texte);
        DonneesPersonnelles.nommeUnePersonne(texte);

        // Then
        assertThat(Duration.ofNanos(System.nanoTime() - debut)).isLessThan(Duration.ofSeconds(1));
    }
}
