package fr.communs.aiguillage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.communs.aiguillage.appariement.LabelNote;
import fr.communs.aiguillage.catalogue.LigneService.Etiquettes;
import fr.communs.aiguillage.catalogue.LotImport.ServiceImporte;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FusionImportTest {

    private static final Instant HIER = Instant.parse("2026-11-24T08:00:00Z");
    private static final Instant AUJOURDHUI = Instant.parse("2026-11-25T08:00:00Z");

    private static LigneService service(String slug, String nom, String resume, Map<String, String> empreintes, LabelNote... thematiques) {
        return new LigneService(Identites.service(slug), slug, nom, resume, "Description " + resume, null, "Opérateur " + resume, null,
                "https://exemple.fr/" + resume, null, null, null, List.of("expert"), "bas", null,
                new Etiquettes(List.of(thematiques), null, null, List.of(new LabelNote("Vélo", 1)), null), Map.of("Idée", 1.0), List.of(),
                true, "bundled", empreintes, HIER, HIER);
    }

    private static LotImport lot(FormatImport format, LigneService ligne) {
        return new LotImport(1, List.of(new ServiceImporte(format, "empreinte-" + ligne.resume(), ligne)), List.of(), List.of());
    }

    private static LigneService fusionner(LigneService existant, LotImport lot) {
        FusionImport fusion = new FusionImport(List.of(existant), List.of(), AUJOURDHUI);
        assertThat(fusion.fusionner(lot).modifies()).isEqualTo(1);
        return fusion.servicesAEcrire().get(0);
    }

    @Test
    void la_premiere_generation_remplace_les_textes_et_garde_les_etiquettes() {
        // Given
        LigneService existant = service("cartes", "Cartes", "ancien", Map.of(), new LabelNote("Voirie", 1));

        // When
        LigneService ecrit = fusionner(existant, lot(FormatImport.SERVICES, service("cartes", "Cartes", "nouveau", Map.of())));

        // Then
        assertThat(ecrit.resume()).isEqualTo("nouveau");
        assertThat(ecrit.classification()).isEqualTo(existant.classification());
        assertThat(ecrit.operateur()).isEqualTo("Opérateur ancien");
        assertThat(ecrit.creeLe()).isEqualTo(HIER);
        assertThat(ecrit.modifieLe()).isEqualTo(AUJOURDHUI);
    }

    @Test
    void la_seconde_generation_ne_touche_pas_aux_textes_de_la_premiere() {
        // Given
        LigneService existant = service("cartes", "Cartes", "ancien", Map.of("services", "x"));

        // When
        LigneService ecrit = fusionner(existant,
                lot(FormatImport.NUMERIQUES, service("cartes", "Cartes", "nouveau", Map.of(), new LabelNote("Voirie", 1))));

        // Then
        assertThat(ecrit.resume()).isEqualTo("ancien");
        assertThat(ecrit.operateur()).isEqualTo("Opérateur nouveau");
        assertThat(ecrit.classification().thematiques()).containsExactly(new LabelNote("Voirie", 1));
        assertThat(ecrit.classification().leviers()).containsExactly(new LabelNote("Vélo", 1));
        assertThat(ecrit.empreintes()).isEqualTo(Map.of("services", "x", "numeriques", "empreinte-nouveau"));
    }

    @Test
    void un_service_est_reconnu_par_son_nom_quand_son_slug_differe() {
        // Given
        LigneService existant = service("cartes-du-val", "Cartes", "ancien", Map.of());

        // When
        LigneService ecrit = fusionner(existant, lot(FormatImport.SERVICES, service("cartes", "Cartes", "nouveau", Map.of())));

        // Then
        assertThat(ecrit.id()).isEqualTo(existant.id());
        assertThat(ecrit.slug()).isEqualTo("cartes-du-val");
    }

    private static LigneContexte contexte(LigneService service, String sousTitre, String empreinte) {
        return new LigneContexte(Identites.contexte(service.slug(), "import", sousTitre), service.id(), null, null, sousTitre, null, null, null,
                null, null, null, null, null, List.of(), List.of(), true, empreinte, HIER, HIER);
    }

    private static LotImport contextes(LigneService service, String... sousTitres) {
        return new LotImport(sousTitres.length, List.of(), Stream.of(sousTitres).map(s ->
                new LotImport.ContexteImporte(2, service.nom(), service.slug(), contexte(service, s, null))).toList(), List.of());
    }

    @Test
    void un_contexte_dont_le_texte_est_corrige_dans_le_fichier_remplace_l_ancien_et_revient_avec_lui() {
        // Given
        LigneService cartes = service("cartes", "Cartes", "cartes", Map.of());
        LigneService autre = service("autre", "Autre", "autre", Map.of());
        List<LigneContexte> stockes = List.of(contexte(cartes, "Pour les prots", "x"), contexte(cartes, "Saisi à la main", null),
                contexte(autre, "D'un autre service", "y"));
        FusionImport fusion = new FusionImport(List.of(cartes, autre), stockes, AUJOURDHUI);

        // When
        RapportImport rapport = fusion.fusionner(contextes(cartes, "Pour les ports"));

        // Then
        assertThat(rapport).isEqualTo(new RapportImport(1, 1, 1, 0, List.of("contexte absent du fichier, retiré : « Pour les prots »")));
        assertThat(fusion.contextesAEcrire()).extracting(LigneContexte::sousTitre, LigneContexte::liste)
                .containsExactly(tuple("Pour les ports", true), tuple("Pour les prots", false));
        FusionImport retour = new FusionImport(List.of(cartes, autre), fusion.contextesAEcrire(), AUJOURDHUI);
        assertThat(retour.fusionner(contextes(cartes, "Pour les prots")).modifies()).isEqualTo(2);
        assertThat(retour.contextesAEcrire()).extracting(LigneContexte::sousTitre, LigneContexte::liste)
                .containsExactly(tuple("Pour les prots", true), tuple("Pour les ports", false));
    }

    @Test
    void la_meme_ligne_ne_change_rien_meme_apres_une_retouche_a_la_main() {
        // Given
        LigneService retouche = service("cartes", "Cartes", "retouche", Map.of("services", "empreinte-fichier"));
        FusionImport fusion = new FusionImport(List.of(retouche), List.of(), AUJOURDHUI);

        // When
        RapportImport rapport = fusion.fusionner(lot(FormatImport.SERVICES, service("cartes", "Cartes", "fichier", Map.of())));

        // Then
        assertThat(rapport).isEqualTo(new RapportImport(1, 0, 0, 1, List.of()));
        assertThat(fusion.servicesAEcrire()).isEmpty();
    }
}
