package fr.communs.contrats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas accept the published examples, name exactly the fields of the records and refuse wrong documents. */
class SchemasTest {

    static List<String> exemples() {
        return Schemas.nomsDesExemples();
    }

    @ParameterizedTest
    @MethodSource("exemples")
    void chaque_exemple_respecte_le_schema_de_l_enveloppe_et_celui_de_ses_donnees(String nom) {
        // Given
        ObjectNode exemple = Schemas.exemple(nom);
        String schemaDesDonnees = Schemas.schemaDesDonnees(exemple.path("type").asText());

        // When
        List<String> erreurs = new ArrayList<>(Schemas.erreurs(Schemas.EVENEMENT, exemple));
        erreurs.addAll(Schemas.erreurs(schemaDesDonnees, exemple.path("data")));

        // Then
        assertThat(erreurs).isEmpty();
    }

    @Test
    void chaque_type_d_evenement_a_au_moins_deux_exemples() {
        // Given
        List<String> noms = Schemas.nomsDesExemples();

        // When
        List<String> types = noms.stream().map(nom -> Schemas.exemple(nom).path("type").asText()).toList();

        // Then
        for (String type : List.of(TypesEvenement.PROJET_MODIFIE, TypesEvenement.QUALIFICATION_ETABLIE, TypesEvenement.CATALOGUE_MODIFIE,
                TypesEvenement.USAGE_CONSTATE)) {
            assertThat(types).filteredOn(type::equals).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"projet-complet", "projet-minimal", "projet-archive"})
    void l_empreinte_de_chaque_projet_exemple_est_celle_de_son_texte(String nom) {
        // Given
        JsonNode donnees = Schemas.exemple(nom).path("data");

        // When
        String empreinte = EmpreinteTexte.de(donnees.path("nom").asText(null), donnees.path("description").asText(null));

        // Then
        assertThat(donnees.path("empreinteTexte").asText()).isEqualTo(empreinte);
    }

    @Test
    void les_etiquettes_de_la_qualification_exemple_sont_celles_des_nomenclatures() {
        // Given
        JsonNode donnees = Schemas.exemple("qualification-terminee").path("data");

        // When
        List<String> inconnues = Stream.of(Axe.values())
                .flatMap(axe -> donnees.path(axe.nom()).valueStream()
                        .filter(e -> Nomenclatures.parCode(axe, e.path("code").asText())
                                .filter(t -> t.libelle().equals(e.path("libelle").asText())).isEmpty())
                        .map(JsonNode::toString))
                .toList();

        // Then
        assertThat(inconnues).isEmpty();
    }

    static Stream<Arguments> records() {
        return Stream.of(
                Arguments.of(Schemas.EVENEMENT, Evenement.class),
                Arguments.of(Schemas.ETAT_PROJET, EtatProjet.class),
                Arguments.of(Schemas.ETAT_QUALIFICATION, EtatQualification.class),
                Arguments.of(Schemas.ETAT_CATALOGUE, EtatCatalogue.class),
                Arguments.of(Schemas.USAGE, Usage.class));
    }

    @ParameterizedTest
    @MethodSource("records")
    void le_schema_nomme_exactement_les_champs_du_record_et_de_ses_parties(String schema, Class<?> record) {
        // Given
        JsonNode document = Schemas.document(schema);

        // When
        List<String> champs = champs(document);

        // Then
        assertThat(champs).containsExactlyElementsOf(composants(record));
        for (Class<?> partie : record.getDeclaredClasses()) {
            assertThat(champs(document.path("$defs").path(partie.getSimpleName())))
                    .as(partie.getSimpleName()).containsExactlyElementsOf(composants(partie));
        }
    }

    @Test
    void les_enumerations_du_schema_des_projets_sont_celles_des_nomenclatures() {
        // Given
        JsonNode proprietes = Schemas.document(Schemas.ETAT_PROJET).path("properties");

        // When
        List<String> phases = valeurs(proprietes.path("phase"));
        List<String> statuts = valeurs(proprietes.path("phaseStatut"));

        // Then
        assertThat(phases).isEqualTo(Nomenclatures.valeurs().projetPhases());
        assertThat(statuts).isEqualTo(Nomenclatures.valeurs().phaseStatuts());
    }

    static Stream<Arguments> documentsFaux() {
        return Stream.of(
                faux("projet-complet", "sans id", "id", e -> donnees(e).remove("id")),
                faux("projet-complet", "id qui n'est pas un UUID", "/id", e -> donnees(e).put("id", "2041")),
                faux("projet-complet", "phase inconnue", "/phase", e -> donnees(e).put("phase", "Rêve")),
                faux("projet-complet", "visibilité inconnue", "/visibilite", e -> donnees(e).put("visibilite", "secrete")),
                faux("projet-complet", "contact", "porteurReferentEmail", e -> donnees(e).put("porteurReferentEmail", "a@exemple.fr")),
                faux("projet-complet", "contact dans une collectivité", "telephone",
                        e -> ((ObjectNode) donnees(e).at("/collectivites/0")).put("telephone", "0100000000")),
                faux("projet-complet", "type de collectivité inconnu", "/collectivites/0/type",
                        e -> ((ObjectNode) donnees(e).at("/collectivites/0")).put("type", "Canton")),
                faux("projet-complet", "budget négatif", "/budgetPrevisionnel", e -> donnees(e).put("budgetPrevisionnel", -1)),
                faux("projet-complet", "budget à trois décimales", "/budgetPrevisionnel",
                        e -> donnees(e).put("budgetPrevisionnel", new BigDecimal("10.125"))),
                faux("projet-complet", "empreinte tronquée", "/empreinteTexte", e -> donnees(e).put("empreinteTexte", "7288ad6e")),
                faux("projet-complet", "date locale", "/creeLe", e -> donnees(e).put("creeLe", "2026-11-20T14:02:00+01:00")),
                faux("qualification-terminee", "score au-dessus de 1", "/thematiques/0/score",
                        e -> ((ObjectNode) donnees(e).at("/thematiques/0")).put("score", 1.2)),
                faux("qualification-terminee", "code d'un autre axe", "/thematiques/0/code",
                        e -> ((ObjectNode) donnees(e).at("/thematiques/0")).put("code", "S3")),
                faux("qualification-terminee", "lien inconnu", "/te", e -> ((ObjectNode) donnees(e).path("te")).put("classe", "O")),
                faux("qualification-terminee", "terminée sans moteur", "/moteur", e -> donnees(e).putNull("moteur")),
                faux("qualification-terminee", "état inconnu", "/etat", e -> donnees(e).put("etat", "finie")),
                faux("qualification-terminee", "objet sans id", "id", e -> ((ObjectNode) donnees(e).path("objet")).remove("id")),
                faux("usage-redirige", "type inconnu", "/type", e -> donnees(e).put("type", "clique")),
                faux("usage-redirige", "projet en clair", "projet", e -> donnees(e).put("projet", "019aba2c-7ce0-7c52-8f0a-4d1b9e7c3a20")),
                faux("usage-redirige", "durée négative", "/dureeMs", e -> donnees(e).put("dureeMs", -5)),
                faux("usage-redirige", "sans instant", "instant", e -> donnees(e).remove("instant")));
    }

    @ParameterizedTest(name = "{0} : {1}")
    @MethodSource("documentsFaux")
    void un_document_faux_est_refuse_et_le_champ_fautif_est_nomme(String exemple, String cas, String champ, Consumer<ObjectNode> erreur) {
        // Given
        ObjectNode document = Schemas.exemple(exemple);
        erreur.accept(document);

        // When
        List<String> erreurs = Schemas.erreurs(Schemas.schemaDesDonnees(document.path("type").asText()), document.path("data"));

        // Then
        assertThat(erreurs).as(cas).isNotEmpty().allSatisfy(e -> assertThat(e).contains(champ));
    }

    static Stream<Arguments> enveloppesFausses() {
        return Stream.of(
                faux("projet-minimal", "sans id", "id", e -> e.remove("id")),
                faux("projet-minimal", "sans données", "data", e -> e.remove("data")),
                faux("projet-minimal", "autre version de CloudEvents", "/specversion", e -> e.put("specversion", "0.3")),
                faux("projet-minimal", "type sans version", "/type", e -> e.put("type", "fr.communs.projet.modifie")),
                faux("projet-minimal", "trace malformée", "/traceparent", e -> e.put("traceparent", "abc")));
    }

    @ParameterizedTest(name = "{0} : {1}")
    @MethodSource("enveloppesFausses")
    void une_enveloppe_fausse_est_refusee(String exemple, String cas, String champ, Consumer<ObjectNode> erreur) {
        // Given
        ObjectNode document = Schemas.exemple(exemple);
        erreur.accept(document);

        // When
        List<String> erreurs = Schemas.erreurs(Schemas.EVENEMENT, document);

        // Then
        assertThat(erreurs).as(cas).isNotEmpty().allSatisfy(e -> assertThat(e).contains(champ));
    }

    @Test
    void un_attribut_d_extension_CloudEvents_n_est_pas_une_nouvelle_version() {
        // Given
        ObjectNode document = Schemas.exemple("projet-minimal").put("sequence", "12");

        // When
        List<String> erreurs = Schemas.erreurs(Schemas.EVENEMENT, document);

        // Then
        assertThat(erreurs).isEmpty();
    }

    private static Arguments faux(String exemple, String cas, String champ, Consumer<ObjectNode> erreur) {
        return Arguments.of(exemple, cas, champ, erreur);
    }

    private static ObjectNode donnees(ObjectNode evenement) {
        return (ObjectNode) evenement.path("data");
    }

    private static List<String> champs(JsonNode schema) {
        return schema.path("properties").propertyStream().map(Map.Entry::getKey).toList();
    }

    private static List<String> composants(Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).map(RecordComponent::getName).toList();
    }

    private static List<String> valeurs(JsonNode propriete) {
        return propriete.path("enum").valueStream().filter(JsonNode::isTextual).map(JsonNode::asText).toList();
    }
}
