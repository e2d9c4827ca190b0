package fr.communs.projets.projet;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/** A grant that the project received, in euros. */
@Entity
@Table(name = "projet_financement")
@IdClass(Financement.Cle.class)
class Financement extends PanacheEntityBase {

    @Id
    @Column(name = "projet_id")
    UUID projetId;
    @Id
    Integer rang;
    String source;
    @Column(name = "montant_attribue")
    BigDecimal montantAttribue;

    record Cle(UUID projetId, Integer rang) implements Serializable {
    }

    static Financement de(UUID projetId, int rang, DemandeProjet.Subvention subvention) {
        Financement f = new Financement();
        f.projetId = projetId;
        f.rang = rang;
        f.source = subvention.source();
        f.montantAttribue = subvention.montantAttribue();
        return f;
    }

    /** Same rank, source and amount: such a grant need not be written again. */
    boolean memeQue(Financement autre) {
        return rang.equals(autre.rang) && source.equals(autre.source) && montantAttribue.compareTo(autre.montantAttribue) == 0;
    }
}
