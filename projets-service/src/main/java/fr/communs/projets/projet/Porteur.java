package fr.communs.projets.projet;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Contact of a project: personal data, in a table of its own, never in an event, a log or a public answer. */
@Entity
@Table(name = "projet_porteur")
class Porteur extends PanacheEntityBase {

    @Id
    @Column(name = "projet_id")
    UUID projetId;
    @Column(name = "code_siret")
    String codeSiret;
    @Column(name = "referent_email")
    String referentEmail;
    @Column(name = "referent_telephone")
    String referentTelephone;
    @Column(name = "referent_prenom")
    String referentPrenom;
    @Column(name = "referent_nom")
    String referentNom;
    @Column(name = "referent_fonction")
    String referentFonction;
}
