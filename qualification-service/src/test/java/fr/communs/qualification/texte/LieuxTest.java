package fr.communs.qualification.texte;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LieuxTest {

    private final Normaliseur normaliseur = new Normaliseur(Map.of(), Orthographe.AUCUNE);
    private final Lieux lieux = new Lieux(List.of("Saint-Maixent-l'École", "Pont-l'Évêque", "Le Port", "Marais", "La Chapelle-Janson",
            "La Salle"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Voirie à Saint-Maixent-l'École           | voirie a _____ _______ _ _____
            voirie a saint maixent l ecole           | voirie a _____ _______ _ _____
            Voirie à ST MAIXENT L'ECOLE              | voirie a __ _______ _ _____
            Chapelle Sainte-Anne                     | chapelle ______ ____
            Mairie de Pont-l'Évêque                  | mairie de ____ _ ______
            Voirie rue du Moulin                     | voirie rue du ______
            Voirie rue de l'ancienne école           | voirie rue de l ancienne _____
            Voirie allée des Tilleuls                | voirie allee des ________
            Aménagement de la place de l'Église      | amenagement de la place de l ______
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
            Mairie, de la salle des fêtes            | mairie de la salle des fetes
            Mise en place de caméras                 | mise en place de cameras
            Vente sur place de légumes               | vente sur place de legumes
            Rénovation des allées du cimetière       | renovation des allees du cimetiere
            Réfection de l'allée du cimetière        | refection de l allee du cimetiere
            Création de 12 places de crèche          | creation de 12 places de creche
            20 places d'hébergement                  | 20 places d hebergement
            Haut de quai des déchetteries            | haut de quai des dechetteries
            Construction d'un quai de transfert      | construction d un quai de transfert
            """)
    void un_mot_courant_qui_est_aussi_une_commune_reste_lisible(String texte, String attendu) {
        assertThat(masquer(texte)).isEqualTo(attendu);
    }

    private String masquer(String texte) {
        return lieux.masquer(normaliseur.normaliser(texte, null)).contenu().strip();
    }
}
