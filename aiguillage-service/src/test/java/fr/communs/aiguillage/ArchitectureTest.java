package fr.communs.aiguillage;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.junit.jupiter.api.Test;

/** The rules of the house that a machine can watch. */
class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.communs.aiguillage");

    @Test
    void l_appariement_est_en_java_pur() {
        noClasses().that().resideInAPackage("..appariement..").should().dependOnClassesThat().resideInAnyPackage(
                "io.quarkus..", "io.smallrye..", "io.vertx..", "org.hibernate..", "com.fasterxml..", "jakarta..", "org.eclipse..").check(CODE);
    }

    @Test
    void l_appariement_ne_connait_aucune_autre_fonction_du_service() {
        noClasses().that().resideInAPackage("..appariement..").should().dependOnClassesThat().resideInAnyPackage(
                "..catalogue..", "..projection..", "..compatibilite..", "..widget..", "..usage..", "..origine..").check(CODE);
    }

    @Test
    void une_transaction_s_ouvre_sur_une_methode_de_service_jamais_dans_une_ressource_ou_un_depot() {
        methods().that().areAnnotatedWith(WithTransaction.class).should().beDeclaredInClassesThat().haveSimpleNameNotEndingWith("Resource")
                .andShould().beDeclaredInClassesThat().haveSimpleNameNotEndingWith("Repository").check(CODE);
    }

    @Test
    void une_ecriture_n_est_pas_annulee_par_un_client_qui_raccroche() {
        methods().that().areAnnotatedWith(POST.class).or().areAnnotatedWith(PUT.class).or().areAnnotatedWith(PATCH.class)
                .or().areAnnotatedWith(DELETE.class).should(porterCancellableFaux()).check(CODE);
    }

    @Test
    void un_evenement_ne_part_que_par_la_boite_d_envoi() {
        noFields().should().haveRawType(Emitter.class).orShould().haveRawType("io.smallrye.reactive.messaging.MutinyEmitter").check(CODE);
    }

    @Test
    void rien_ne_s_abonne_ni_n_attend_hors_du_cadre() {
        noClasses().should().callMethodWhere(abonnement("subscribe")).orShould().callMethodWhere(abonnement("await")).check(CODE);
    }

    @Test
    void aucune_session_sans_etat() {
        noClasses().should().callMethodWhere(DescribedPredicate.describe("withStatelessTransaction",
                (JavaCall<?> appel) -> appel.getTarget().getName().startsWith("withStateless"))).check(CODE);
    }

    @Test
    void une_ressource_porte_ce_nom() {
        classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource").check(CODE);
    }

    private static DescribedPredicate<JavaCall<?>> abonnement(String methode) {
        return DescribedPredicate.describe(methode + "() of Uni or Multi", appel -> appel.getTarget().getName().equals(methode)
                && (appel.getTargetOwner().isAssignableTo(Uni.class) || appel.getTargetOwner().isAssignableTo(Multi.class)));
    }

    private static ArchCondition<JavaMethod> porterCancellableFaux() {
        return new ArchCondition<>("carry @Cancellable(false)") {
            @Override
            public void check(JavaMethod methode, ConditionEvents evenements) {
                boolean faux = methode.isAnnotatedWith(Cancellable.class) && !methode.getAnnotationOfType(Cancellable.class).value();
                evenements.add(new SimpleConditionEvent(methode, faux, methode.getFullName() + " lacks @Cancellable(false)"));
            }
        };
    }
}
