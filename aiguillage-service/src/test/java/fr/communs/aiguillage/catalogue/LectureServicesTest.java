package fr.communs.aiguillage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.communs.aiguillage.catalogue.LotImport.ServiceImporte;
import fr.communs.socle.probleme.Probleme;
import fr.communs.socle.probleme.ProblemeException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LectureServicesTest {

    private static final String ENTETE = "name,sousTitre,description,logoUrl,"
            + "redirectionUrl,redirectionLabel,iframeUrl,extendLabel,isListed\n";

    static byte[] ressource(String nom) {
        try (InputStream flux = LectureServicesTest.class.getResourceAsStream("/catalogue/" + nom)) {
            return flux.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Probleme refus(String csv) {
        try {
            LectureServices.lire(csv.getBytes(StandardCharsets.UTF_8));
        } catch (ProblemeException e) {
            return e.probleme();
        }
        throw new AssertionError("accepté : " + csv);
    }

    @Test
    void un_service_complet_garde_ses_textes_et_son_cadre() {
        // When
        LotImport lot = LectureServices.lire(ressource("services.csv"));

        // Then
        LigneService service = lot.services().get(0).ligne();
        assertThat(service.slug()).isEqualTo("cartes-du-val");
        assertThat(service.nom()).isEqualTo("Cartes du Val");
        assertThat(service.resume()).isEqualTo("Voir les cartes");
        assertThat(service.description()).isEqualTo("Des cartes,\nsur deux lignes.");
        assertThat(service.redirectionUrl()).isEqualTo("https://exemple.fr/cartes");
        assertThat(service.iframeUrl()).isEqualTo("https://exemple.fr/cadre?code={collectiviteCode}");
        assertThat(service.libelleDetail()).isNull();
        assertThat(service.liste()).isTrue();
    }

    @Test
    void un_service_incomplet_est_importe_sans_etre_liste() {
        // When
        LotImport lot = LectureServices.lire(ressource("services.csv"));

        // Then
        assertThat(lot.services()).extracting(s -> s.ligne().slug()).containsExactly("cartes-du-val", "brouillon-d-ete");
        assertThat(lot.services().get(1).ligne().liste()).isFalse();
        assertThat(lot.avertissements()).containsExactly(
                "ligne 4, colonne sousTitre : service incomplet, importé sans être listé",
                "ligne 6, colonne name : service sans nom, ligne ignorée");
    }

    @Test
    void les_lignes_vides_ne_sont_pas_comptees() {
        assertThat(LectureServices.lire(ressource("services.csv")).lus()).isEqualTo(3);
    }

    @Test
    void une_adresse_qui_n_en_est_pas_une_fait_tout_refuser_en_nommant_ligne_et_colonne() {
        // When
        Probleme probleme = refus(ENTETE + "A,t,d,,https://exemple.fr,,,,TRUE\nB,t,d,javascript:alert(1),ftp://exemple.fr,,,,PEUT-ETRE\n");

        // Then
        assertThat(probleme.status()).isEqualTo(400);
        assertThat(probleme.erreurs()).extracting(Probleme.Champ::champ)
                .containsExactly("ligne 3, colonne isListed", "ligne 3, colonne logoUrl", "ligne 3, colonne redirectionUrl");
        assertThat(refus(ENTETE + "A,t,d,,https://exemple.fr,,https://{code}.fr/x,,TRUE\n").erreurs()).extracting(Probleme.Champ::champ)
                .containsExactly("ligne 2, colonne iframeUrl");
    }

    @Test
    void deux_lignes_du_meme_service_sont_refusees() {
        assertThat(refus(ENTETE + "Été,t,d,,https://exemple.fr,,,,TRUE\nEte,t,d,,https://exemple.fr,,,,TRUE\n").erreurs())
                .extracting(Probleme.Champ::champ).containsExactly("ligne 3, colonne name");
    }

    @Test
    void une_colonne_absente_un_csv_casse_ou_un_autre_encodage_sont_refuses() {
        assertThat(refus("name,description\nA,b\n").erreurs()).extracting(Probleme.Champ::champ)
                .contains("ligne 1, colonne sousTitre", "ligne 1, colonne isListed");
        assertThat(refus(ENTETE + "\"A,t,d\n").detail()).contains("CSV mal formé");
        assertThatThrownBy(() -> LectureServices.lire((ENTETE + "Été,t,d,,,,,,\n").getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(ProblemeException.class).hasMessageContaining("UTF-8");
    }

    @Test
    void la_marque_d_ordre_des_octets_est_ignoree() {
        byte[] corps = ("\ufeff" + ENTETE + "A,t,d,,https://exemple.fr,,,,TRUE\n").getBytes(StandardCharsets.UTF_8);
        assertThat(LectureServices.lire(corps).services()).extracting(ServiceImporte::ligne).extracting(LigneService::nom)
                .containsExactly("A");
    }
}
