package fr.communs.aiguillage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.communs.aiguillage.DonneesPartagees;
import fr.communs.aiguillage.appariement.LabelNote;
import fr.communs.aiguillage.appariement.Orientation;
import fr.communs.aiguillage.appariement.ProfilProjet;
import fr.communs.aiguillage.appariement.ServiceOriente;
import fr.communs.aiguillage.catalogue.CatalogueIntegre.Fiche;
import fr.communs.aiguillage.catalogue.CatalogueIntegre.Situation;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueIntegreTest {

    private static final Set<String> CATEGORIES = Set.of("expert", "contenu", "inspirants", "discussions", "conseil", "aides");
    private static final List<Fiche> FICHES = CatalogueIntegre.lire();

    @Test
    void le_catalogue_couvre_au_moins_45_services_et_25_thematiques() {
        // When
        Set<String> thematiques = FICHES.stream().flatMap(f -> f.etiquettes().thematiques().stream()).map(LabelNote::label)
                .collect(Collectors.toSet());

        // Then
        assertThat(FICHES).hasSizeGreaterThanOrEqualTo(45);
        assertThat(thematiques).hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void chaque_slug_nom_et_identifiant_est_unique() {
        assertThat(FICHES).extracting(Fiche::slug).doesNotHaveDuplicates().allMatch(s -> s.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        assertThat(FICHES).extracting(Fiche::nom).doesNotHaveDuplicates();
        assertThat(FICHES).extracting(f -> Identites.service(f.slug())).doesNotHaveDuplicates();
    }

    @Test
    void l_identifiant_d_un_service_ne_change_pas_d_une_version_a_l_autre() {
        assertThat(Identites.service("urbanvitaliz")).isEqualTo(UUID.fromString("c90780fc-ebaa-54ab-a0de-126fa09f7d73"));
    }

    @Test
    void chaque_texte_est_present_et_tient_dans_une_carte() {
        assertThat(FICHES).allSatisfy(f -> {
            assertThat(f.nom()).isNotBlank().hasSizeLessThanOrEqualTo(80);
            assertThat(f.resume()).isNotBlank().hasSizeLessThanOrEqualTo(110);
            assertThat(f.description()).hasSizeBetween(150, 600);
            assertThat(f.operateur()).isNotBlank();
            assertThat(f.libelleLien()).isNotBlank().hasSizeLessThanOrEqualTo(40);
            assertThat(f.url()).startsWith("https://");
            assertThat(f.expertise()).isIn("bas", "moyen", "haut");
            assertThat(f.categories()).isNotEmpty().isSubsetOf(CATEGORIES);
        });
    }

    @Test
    void chaque_etiquette_est_celle_de_la_nomenclature_et_pese_1_ou_085() {
        assertThat(FICHES).allSatisfy(f -> {
            verifier(f, Axe.THEMATIQUES, f.etiquettes().thematiques(), Terme::libelle);
            verifier(f, Axe.SITES, f.etiquettes().sites(), Terme::libelle);
            verifier(f, Axe.INTERVENTIONS, f.etiquettes().interventions(), Terme::libelle);
            verifier(f, Axe.LEVIERS, f.etiquettes().leviers(), Terme::libelle);
            verifier(f, Axe.COMPETENCES, f.etiquettes().competences(), Terme::code);
        });
    }

    private static void verifier(Fiche fiche, Axe axe, List<LabelNote> labels, Function<Terme, String> cle) {
        Set<String> connus = Nomenclatures.termes(axe).stream().map(cle).collect(Collectors.toSet());
        assertThat(labels).as(fiche.slug() + " " + axe.nom()).extracting(LabelNote::label).doesNotHaveDuplicates().isSubsetOf(connus);
        assertThat(labels).extracting(LabelNote::score).isSubsetOf(1.0, 0.85);
    }

    @Test
    void chaque_service_a_un_poids_pour_chaque_phase() {
        assertThat(FICHES).allSatisfy(f -> {
            assertThat(f.phases()).containsOnlyKeys(Nomenclatures.valeurs().projetPhases());
            assertThat(f.phases().values()).isSubsetOf(0.0, 0.5, 1.0);
        });
    }

    @Test
    void chaque_service_a_un_contexte_vivant_dans_les_vocabulaires() {
        Set<String> codes = Nomenclatures.termes(Axe.COMPETENCES).stream().map(Terme::code).collect(Collectors.toSet());
        Set<String> leviers = Nomenclatures.termes(Axe.LEVIERS).stream().map(Terme::libelle).collect(Collectors.toSet());
        assertThat(FICHES).allSatisfy(f -> {
            assertThat(f.contextes()).as(f.slug()).isNotEmpty().allSatisfy(c -> {
                // An empty axis would match every project: a bundled context always names what it is for.
                assertThat(c.competences() != null || c.leviers() != null).isTrue();
                assertThat(c.competences() == null ? Set.of("90-11") : c.competences()).isNotEmpty();
                assertThat(c.leviers() == null ? Set.of("") : c.leviers()).isNotEmpty();
                assertThat(valeurs(c.competences())).isSubsetOf(codes);
                assertThat(valeurs(c.leviers())).isSubsetOf(leviers);
                assertThat(valeurs(c.phases())).isSubsetOf(Nomenclatures.valeurs().projetPhases());
                assertThat(c.regions()).isSubsetOf(Nomenclatures.valeurs().regions().keySet());
            });
            assertThat(f.contextes()).extracting(Situation::sousTitre).doesNotHaveDuplicates();
        });
    }

    private static List<String> valeurs(List<String> liste) {
        return liste == null ? List.of() : liste;
    }

    @Test
    void aucun_service_n_est_propose_a_plus_de_40_pour_cent_des_projets_du_fonds_vert() {
        // Given
        List<ProfilProjet> projets = projetsAnnotes();
        List<ServiceOriente.Candidat> candidats = FICHES.stream().map(CatalogueIntegreTest::candidat).toList();
        Orientation orientation = new Orientation(Set.of());

        // When
        Map<String, Integer> propositions = new HashMap<>();
        projets.forEach(p -> orientation.orienter(p, candidats).forEach(s -> propositions.merge(s.cle(), 1, Integer::sum)));

        // Then
        assertThat(projets).hasSizeGreaterThan(1000);
        assertThat(propositions).allSatisfy((slug, nombre) -> assertThat(nombre).as(slug).isLessThan(projets.size() * 40 / 100));
    }

    private static List<ProfilProjet> projetsAnnotes() {
        List<ProfilProjet> projets = new ArrayList<>();
        for (JsonNode projet : DonneesPartagees.lignes("corpus/titres-annotes.jsonl")) {
            if (!projet.get("source").asText().startsWith("fonds-vert")) {
                continue;
            }
            Map<Axe, List<ProfilProjet.Etiquette>> etiquettes = new EnumMap<>(Axe.class);
            Map.of(Axe.THEMATIQUES, "T", Axe.SITES, "S", Axe.INTERVENTIONS, "I", Axe.LEVIERS, "L", Axe.COMPETENCES, "C")
                    .forEach((axe, champ) -> etiquettes.put(axe, etiquettes(axe, projet.path(champ))));
            projets.add(new ProfilProjet(etiquettes, null, Set.of()));
        }
        return projets;
    }

    private static List<ProfilProjet.Etiquette> etiquettes(Axe axe, JsonNode codes) {
        List<ProfilProjet.Etiquette> etiquettes = new ArrayList<>();
        codes.forEach(c -> {
            Terme terme = Nomenclatures.parCode(axe, c.asText()).orElseThrow();
            etiquettes.add(new ProfilProjet.Etiquette(axe == Axe.COMPETENCES ? terme.code() : terme.libelle(), terme.libelle(), 1));
        });
        return etiquettes;
    }

    private static ServiceOriente.Candidat candidat(Fiche f) {
        Map<Axe, Map<String, Double>> etiquettes = new EnumMap<>(Axe.class);
        etiquettes.put(Axe.THEMATIQUES, poids(f.etiquettes().thematiques()));
        etiquettes.put(Axe.SITES, poids(f.etiquettes().sites()));
        etiquettes.put(Axe.INTERVENTIONS, poids(f.etiquettes().interventions()));
        etiquettes.put(Axe.LEVIERS, poids(f.etiquettes().leviers()));
        etiquettes.put(Axe.COMPETENCES, poids(f.etiquettes().competences()));
        return new ServiceOriente.Candidat(f.slug(), f.nom(), etiquettes, f.phases(), Set.of());
    }

    private static Map<String, Double> poids(List<LabelNote> labels) {
        return labels.stream().collect(Collectors.toMap(LabelNote::label, LabelNote::score));
    }

    @Test
    void chaque_avantage_cite_sa_source() {
        assertThat(FICHES.stream().flatMap(f -> f.avantages() == null ? Stream.empty() : f.avantages().stream())).isNotEmpty()
                .allSatisfy(a -> {
                    assertThat(a.texte()).isNotBlank();
                    assertThat(a.source()).startsWith("https://");
                });
    }
}
