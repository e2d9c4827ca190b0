package fr.communs.qualification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.base.DescribedPredicate;
import fr.communs.socle.test.ReglesDeMaison;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import org.junit.jupiter.api.Test;

/** The rules of the house that a machine can watch. */
class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.communs.qualification");

    @Test
    void les_regles_de_la_maison_sont_tenues() {
        ReglesDeMaison.verifier("fr.communs.qualification");
    }

    @Test
    void le_moteur_est_en_java_pur() {
        noClasses().that().resideInAnyPackage("..qualification.texte..", "..qualification.lexique..", "..qualification.modele..",
                        "..qualification.aide..").should().dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "io.smallrye..", "io.vertx..", "io.micrometer..", "org.hibernate..", "com.fasterxml..",
                        "jakarta..", "org.eclipse..").check(CODE);
    }

    @Test
    void l_evaluation_se_passe_de_serveur() {
        noClasses().that().resideInAPackage("..qualification.evaluation..").should().dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "io.smallrye..", "io.vertx..", "org.hibernate..", "jakarta..", "org.eclipse..")
                .check(CODE);
    }

    @Test
    void le_moteur_ne_connait_aucune_autre_fonction_du_service() {
        noClasses().that().resideInAnyPackage("..qualification.texte..", "..qualification.lexique..", "..qualification.modele..")
                .should().dependOnClassesThat()
                .resideInAnyPackage("..qualification.qualification..", "..demande..", "..apercu..", "..evaluation..").check(CODE);
    }

    @Test
    void une_transaction_s_ouvre_sur_une_methode_de_service() {
        methods().that().areAnnotatedWith(WithTransaction.class).should().beDeclaredInClassesThat().haveSimpleNameEndingWith("Service")
                .check(CODE);
    }

    /** These run for every text and every slice: each native query would be parsed again and leave an entry in the cache of Hibernate. */
    @Test
    void la_file_du_llm_et_les_lots_parlent_sql_sans_passer_par_hibernate() {
        noClasses().that().resideInAnyPackage("..qualification.llm..", "..qualification.lot..").should().callMethodWhere(
                DescribedPredicate.describe("createNativeQuery", (JavaCall<?> appel) -> appel.getName().equals("createNativeQuery"))).check(CODE);
    }
}
