package fr.communs.projets;

import fr.communs.socle.test.ReglesDeMaison;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void lesReglesDeLaMaisonSontTenues() {
        ReglesDeMaison.verifier("fr.communs.projets");
    }
}
