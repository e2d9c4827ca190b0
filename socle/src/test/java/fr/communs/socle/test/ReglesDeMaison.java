package fr.communs.socle.test;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HttpMethod;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.reactive.messaging.Emitter;

/** The rules of the house that a machine can check; each service runs them on its own classes (docs/adr). */
public final class ReglesDeMaison {

    private ReglesDeMaison() {
    }

    /** Checks every rule on the main classes of a package. */
    public static void verifier(String paquet) {
        JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(paquet);
        List.of(pasDeTransactionSansEtat(), pasDEmetteur(), pasDAttente(), ecrituresNonAnnulables(), transactionsSurLesServices())
                .forEach(regle -> regle.check(classes));
    }

    /** Checks that a package is plain Java. */
    public static void verifierPurete(String paquet) {
        JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(paquet);
        noClasses().that().resideInAPackage(paquet + "..").should().dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "io.smallrye..", "org.hibernate..", "com.fasterxml..", "jakarta..", "io.vertx..")
                .because("a matcher or a classifier must be read and tried without the house around it")
                .check(classes);
    }

    private static ArchRule pasDeTransactionSansEtat() {
        return noClasses().should().callMethodWhere(nomme("withStatelessTransaction"))
                .because("when clients hang up it left rows without their outbox row");
    }

    private static ArchRule pasDEmetteur() {
        return noClasses().should().dependOnClassesThat().haveSimpleName("Emitter")
                .orShould().dependOnClassesThat().haveSimpleName("MutinyEmitter")
                .orShould().dependOnClassesThat().areAssignableTo(Emitter.class)
                .because("events leave by the outbox alone");
    }

    private static ArchRule pasDAttente() {
        return noClasses().should().callMethodWhere(DescribedPredicate.describe("subscribe, await or send and forget", (JavaMethodCall appel) ->
                        appel.getName().equals("sendAndForget")
                                || surMutiny(appel) && Set.of("subscribe", "await", "subscribeAsCompletionStage").contains(appel.getName())))
                .because("a consumer or a route returns the Uni of its whole work");
    }

    private static boolean surMutiny(JavaMethodCall appel) {
        JavaClass cible = appel.getTargetOwner();
        return cible.getPackageName().startsWith("io.smallrye.mutiny") || cible.isAssignableTo(Uni.class) || cible.isAssignableTo(Multi.class);
    }

    private static ArchRule ecrituresNonAnnulables() {
        return methods().that(are(DescribedPredicate.describe("endpoints that serve another method than GET",
                        (JavaMethod m) -> m.getAnnotations().stream().anyMatch(ReglesDeMaison::sertAutreChoseQueGet))))
                .should().beAnnotatedWith(DescribedPredicate.describe("@Cancellable(false)", (JavaAnnotation<?> a) ->
                        a.getRawType().getName().equals("org.jboss.resteasy.reactive.server.Cancellable")
                                && a.get("value").equals(Optional.of(false))))
                .because("a client that hangs up must not leave half a write")
                .allowEmptyShould(true);
    }

    private static ArchRule transactionsSurLesServices() {
        return methods().that().areAnnotatedWith("io.quarkus.hibernate.reactive.panache.common.WithTransaction")
                .should(new ArchCondition<>("belong to a bean that is neither a resource nor a repository") {
                    @Override
                    public void check(JavaMethod methode, ConditionEvents evenements) {
                        String nom = methode.getOwner().getSimpleName();
                        boolean bon = !nom.endsWith("Resource") && !nom.endsWith("Repository");
                        evenements.add(new SimpleConditionEvent(methode, bon, methode.getFullName()));
                    }
                }).because("a use case is one transaction").allowEmptyShould(true);
    }

    private static boolean sertAutreChoseQueGet(JavaAnnotation<?> annotation) {
        return annotation.getRawType().isAnnotatedWith(HttpMethod.class)
                && !annotation.getRawType().getAnnotationOfType(HttpMethod.class).value().equals(HttpMethod.GET);
    }

    private static DescribedPredicate<JavaMethodCall> nomme(String nom) {
        return DescribedPredicate.describe(nom, appel -> appel.getName().equals(nom));
    }
}
