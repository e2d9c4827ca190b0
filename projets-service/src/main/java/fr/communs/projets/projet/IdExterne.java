package fr.communs.projets.projet;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** Name of a project at a platform; the database keeps (plateforme, idExterne) unique, and one per platform and project. */
@Entity
@Table(name = "projet_id_externe")
@IdClass(IdExterne.Cle.class)
class IdExterne extends PanacheEntityBase {

    @Id
    String plateforme;
    @Id
    @Column(name = "id_externe")
    String idExterne;
    @Column(name = "projet_id")
    UUID projetId;

    record Cle(String plateforme, String idExterne) implements Serializable {
    }

    static IdExterne de(String plateforme, String idExterne, UUID projetId) {
        IdExterne id = new IdExterne();
        id.plateforme = plateforme;
        id.idExterne = idExterne;
        id.projetId = projetId;
        return id;
    }
}
