package fr.communs.projets.projet;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A project as its platforms declared it. Each change of a declared field gives one new {@code version} and one event; what is
 * predicted and who may be called live elsewhere.
 */
@Entity
@Table(name = "projet")
class Projet extends PanacheEntityBase {

    @Id
    UUID id;
    @Version
    Long version;
    boolean archive;
    String visibilite;
    String nom;
    String description;
    String phase;
    @Column(name = "phase_statut")
    String phaseStatut;
    @Column(name = "budget_previsionnel")
    BigDecimal budgetPrevisionnel;
    @Column(name = "date_debut_previsionnelle")
    String dateDebutPrevisionnelle;
    String programme;
    String[] competences;
    String[] leviers;
    @Column(name = "classification_thematiques")
    String[] classificationThematiques;
    @Column(name = "classification_sites")
    String[] classificationSites;
    @Column(name = "classification_interventions")
    String[] classificationInterventions;
    @Column(name = "classification_scores")
    String classificationScores;
    @Column(name = "probabilite_te")
    String probabiliteTe;
    String[] collectivites;
    @Column(name = "empreinte_texte")
    String empreinteTexte;
    @Column(name = "empreinte_contenu")
    String empreinteContenu;
    @Column(name = "cree_le")
    Instant creeLe;
    @Column(name = "modifie_le")
    Instant modifieLe;
}
