package fr.communs.qualification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HttpMethod;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.junit.jupiter.api.Test;

/** The rules of the house that a machine can watch. */
class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.communs.qualification");

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
        noClasses().that().resideInAnyPackage("..qualification.texte..", "..qualification.lexique..", "..qualification.modele..").should().dependOnClassesThat()
                .resideInAnyPackage("..qualification.qualification..", "..demande..", "..apercu..", "..evaluation..").check(CODE);
    }

    @Test
    void une_transaction_s_ouvre_sur_une_methode_de_service() {
        methods().that().areAnnotatedWith(WithTransaction.class).should().beDeclaredInClassesThat().haveSimpleNameEndingWith("Service")
                .check(CODE);
    }

    @Test
    void une_ecriture_n_est_pas_annulee_par_un_client_qui_raccroche() {
        methods().that(nePasEtreUnGet()).should(porterCancellableFaux()).check(CODE);
    }

    @Test
    void un_evenement_ne_part_que_par_la_boite_d_envoi() {
        noFields().should().haveRawType(DescribedPredicate.describe("an emitter",
                (JavaClass t) -> t.isAssignableTo(Emitter.class) || t.getSimpleName().equals("MutinyEmitter"))).check(CODE);
    }

    @Test
    void aucun_traitement_n_est_lance_sans_etre_attendu_par_son_appelant() {
        noClasses().should().callMethodWhere(DescribedPredicate.describe("subscribe, await or sendAndForget", (JavaCall<?> appel) ->
                (appel.getTargetOwner().isAssignableTo(Uni.class) || appel.getTargetOwner().isAssignableTo(Multi.class))
                        && (appel.getName().equals("subscribe") || appel.getName().equals("await"))
                        || appel.getName().equals("sendAndForget"))).check(CODE);
    }

    /** These run for every text and every slice: each native query would be parsed again and leave an entry in the cache of Hibernate. */
    @Test
    void la_file_du_llm_et_les_lots_parlent_sql_sans_passer_par_hibernate() {
        noClasses().that().resideInAnyPackage("..qualification.llm..", "..qualification.lot..").should().callMethodWhere(
                DescribedPredicate.describe("createNativeQuery", (JavaCall<?> appel) -> appel.getName().equals("createNativeQuery"))).check(CODE);
    }

    private static DescribedPredicate<JavaMethod> nePasEtreUnGet() {
        return DescribedPredicate.describe("serve another method than GET", m -> m.getAnnotations().stream()
                .anyMatch(a -> a.getRawType().isAnnotatedWith(HttpMethod.class)
                        && !a.getRawType().getAnnotationOfType(HttpMethod.class).value().equals("GET")));
    }

    private static ArchCondition<JavaMethod> porterCancellableFaux() {
        return new ArchCondition<>("be @Cancellable(false)") {
            @Override
            public void check(JavaMethod methode, ConditionEvents evenements) {
                boolean tenu = methode.isAnnotatedWith(Cancellable.class) && !methode.getAnnotationOfType(Cancellable.class).value();
                if (!tenu) {
                    evenements.add(SimpleConditionEvent.violated(methode, methode.getFullName() + " is cancellable"));
                }
            }
        };
    }
}
