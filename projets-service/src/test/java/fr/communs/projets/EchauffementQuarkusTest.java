package fr.communs.projets;

import fr.communs.socle.test.ExercicesSansTrace;
import fr.communs.socle.test.ServeursDeTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;

@QuarkusTest
@QuarkusTestResource(ServeursDeTest.class)
class EchauffementQuarkusTest extends ExercicesSansTrace {

    @Override
    protected Set<String> ecrites() {
        return Set.of("projet", "projet_id_externe", "projet_porteur", "projet_financement", "boite_d_envoi", "boite_de_reception");
    }
}
