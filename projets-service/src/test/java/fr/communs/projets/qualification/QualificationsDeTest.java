package fr.communs.projets.qualification;

import static fr.communs.projets.Api.corps;
import static fr.communs.projets.Api.mec;
import static fr.communs.projets.Api.nouvelId;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.EmpreinteTexte;
import fr.communs.contrats.EtatQualification;
import fr.communs.contrats.EtatQualification.Etiquette;
import fr.communs.contrats.Evenement;
import fr.communs.contrats.Sujets;
import fr.communs.contrats.TypesEvenement;
import fr.communs.socle.test.KafkaDeTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Qualifications as the topic brings them, and what a project shows of them. */
final class QualificationsDeTest {

    private static final Duration DELAI = Duration.ofSeconds(30);

    private QualificationsDeTest() {
    }

    static String creer(String nom) {
        return mec().body(corps(nouvelId(), nom, "")).post("/projets").then().statusCode(201).extract().path("id");
    }

    static String qualification(String projet, String nom, long version, String competence) {
        EtatQualification etat = new EtatQualification(new EtatQualification.Objet("projet", projet), version, EmpreinteTexte.de(nom, null),
                "embarque", "essai", "essai", "terminee", new EtatQualification.LienTe("lien", 0.9),
                List.of(new Etiquette("T12", "Remplacement chauffage", 0.91, List.of("chaudière")),
                        new Etiquette("T1", "Sobriété énergétique", 0.5, List.of())),
                List.of(), List.of(), List.of(), List.of(new Etiquette(competence, competence, 0.8, List.of())), 0.88, List.of(), Instant.now());
        return ContratsJson.ecrire(Evenement.de(UuidCreator.getTimeOrderedEpoch(), "/qualification-service",
                TypesEvenement.QUALIFICATION_ETABLIE, projet, Instant.now(), null, etat));
    }

    static void publier(String projet, String evenement) {
        KafkaDeTest.publier(Sujets.QUALIFICATIONS, projet, evenement);
    }

    static void attendreCompetence(String id, String competence) {
        await().atMost(DELAI).untilAsserted(() -> mec().get("/projets/" + id).then().body("competences", contains(competence)));
    }
}
