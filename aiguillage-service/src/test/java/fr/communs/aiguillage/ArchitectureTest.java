package fr.communs.aiguillage;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.communs.socle.test.ReglesDeMaison;
import org.junit.jupiter.api.Test;

/** The rules of the house that a machine can watch. */
class ArchitectureTest {

    private static final String SERVICE = "fr.communs.aiguillage";

    @Test
    void les_regles_de_la_maison_sont_tenues() {
        ReglesDeMaison.verifier(SERVICE);
    }

    @Test
    void l_appariement_est_en_java_pur() {
        ReglesDeMaison.verifierPurete(SERVICE + ".appariement");
    }

    @Test
    void l_appariement_ne_connait_aucune_autre_fonction_du_service() {
        JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(SERVICE);
        noClasses().that().resideInAPackage("..appariement..").should().dependOnClassesThat().resideInAnyPackage(
                "..catalogue..", "..projection..", "..compatibilite..", "..widget..", "..usage..", "..origine..").check(classes);
    }
}
