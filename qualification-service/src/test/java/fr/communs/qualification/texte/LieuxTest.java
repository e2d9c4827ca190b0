package fr.communs.qualification.texte;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LieuxTest {

    private final Normaliseur normaliseur = new Normaliseur(Map.of(), Orthographe.AUCUNE);
    private final Lieux lieux = new Lieux(List.of("Saint-Maixent-l'École", "Pont-l'Évêque", "Le Port", "Marais", "La Chapelle-Janson"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Voirie à Saint-Maixent-l'École           | voirie a _____ _______ _ _____
            voirie a saint maixent l ecole           | voirie a _____ _______ _ _____
            Voirie à ST MAIXENT L'ECOLE              | voirie a __ _______ _ _____
            Chapelle Sainte-Anne                     | chapelle ______ ____
            Mairie de Pont-l'Évêque                  | mairie de ____ _ ______
            Voirie rue du Moulin                     | voirie rue du ______
            Voirie rue de l'ancienne école           | voirie rue de l ancienne _____
            Travaux de la commune de Marais          | travaux de la commune de ______
            """)
    void un_nom_de_lieu_ne_peut_plus_porter_d_etiquette(String texte, String attendu) {
        assertThat(masquer(texte)).isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Restauration du marais                   | restauration du marais
            Aménagement du port                      | amenagement du port
            Réfection du pont l'évêque y passait     | refection du pont l eveque y passait
            Place de stationnement                   | place de stationnement
            Restauration de la chapelle              | restauration de la chapelle
            Chemin de randonnée                      | chemin de randonnee
            """)
    void un_mot_courant_qui_est_aussi_une_commune_reste_lisible(String texte, String attendu) {
        assertThat(masquer(texte)).isEqualTo(attendu);
    }

    private String masquer(String texte) {
        return lieux.masquer(normaliseur.normaliser(texte, null)).contenu().strip();
    }
}
