package fr.communs.socle.saisie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.communs.socle.probleme.ProblemeException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaisieTest {

    private static Saisie saisie(String json) {
        return Saisie.lire(json.getBytes(StandardCharsets.UTF_8));
    }

    private static ProblemeException refus(Saisie saisie) {
        return catchThrowableOfType(ProblemeException.class, saisie::verifier);
    }

    @Test
    void toutesLesErreursSontDitesEnUneFois() {
        // Given
        Saisie saisie = saisie("{\"nom\": \" \", \"montant\": -1, \"intrus\": true}");
        saisie.texteNonVide("nom", 10);
        saisie.nombre("montant", BigDecimal.ZERO, BigDecimal.TEN, 2);

        // When
        ProblemeException refus = refus(saisie);

        // Then
        assertThat(refus.probleme().message()).isEqualTo(List.of("nom should not be empty", "montant must not be less than 0",
                "property intrus should not exist"));
        assertThat(refus.probleme().detail()).isEqualTo("3 champs sont refusés : nom, montant, intrus");
    }

    @Test
    void unChampImbriqueEstNommeParSonChemin() {
        // Given
        Saisie saisie = saisie("{\"lignes\": [{\"code\": \"a\"}, {\"code\": 1, \"x\": 2}]}");
        saisie.objets("lignes", 10).forEach(l -> {
            l.texte("code", 5);
            l.refuserInconnus();
        });

        // When
        ProblemeException refus = refus(saisie);

        // Then
        assertThat(refus.probleme().erreurs()).extracting("champ").containsExactly("lignes.1.code", "lignes.1.x");
    }

    @Test
    void nullEtAbsentSeDistinguent() {
        // Given
        Saisie saisie = saisie("{\"a\": null}");

        // When
        String a = saisie.texte("a", 5);

        // Then
        assertThat(a).isNull();
        assertThat(saisie.present("a")).isTrue();
        assertThat(saisie.present("b")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "1", "{\"a\": 1", "{\"a\": 1} {}", "{\"a\": 1, \"a\": 2}", "null"})
    void unCorpsQuiNEstPasUnObjetJsonEstRefuse(String corps) {
        assertThatThrownBy(() -> saisie(corps)).isInstanceOf(ProblemeException.class)
                .extracting(e -> ((ProblemeException) e).probleme().erreurs().get(0).champ()).isEqualTo("corps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "11", "0.001"})
    void unNombreHorsDesBornesOuTropPrecisEstRefuseSansCalcul(String nombre) {
        // Given
        Saisie saisie = saisie("{\"n\": " + nombre + "}");
        saisie.nombre("n", BigDecimal.ZERO, BigDecimal.TEN, 2);

        // When
        ProblemeException refus = refus(saisie);

        // Then
        assertThat(refus.probleme().erreurs()).extracting("champ").containsExactly("n");
    }

    @Test
    void unCaractereNulEstRefuse() {
        // Given
        Saisie saisie = saisie("{\"t\": \"a\\u0000b\"}");
        saisie.texte("t", 10);

        // When
        ProblemeException refus = refus(saisie);

        // Then
        assertThat(refus.probleme().erreurs()).extracting("champ").containsExactly("t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\ud800", "\\udf33", "\\udf33\\ud83c", "\\ud83c\\ud83c\\udf33"})
    void unCaractereCoupeEnDeuxEstRefuse(String moitie) {
        // Given
        Saisie saisie = saisie("{\"t\": \"" + moitie + "\", \"liste\": [\"entier\", \"" + moitie + "\"]}");
        saisie.texte("t", 10);
        saisie.textes("liste", null, 10);

        // When
        ProblemeException refus = refus(saisie);

        // Then
        assertThat(refus.probleme().erreurs()).extracting("champ").containsExactly("t", "liste");
        assertThat(refus.probleme().message()).isEqualTo(List.of("t must not contain an unpaired surrogate",
                "each value in liste must not contain an unpaired surrogate"));
    }

    @Test
    void uneMoitieDeCaractereEcriteEnOctetsNEstPasDeLUtf8() {
        // Given
        byte[] octets = {'{', '"', 't', '"', ':', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', '}'};

        // When
        ProblemeException refus = catchThrowableOfType(ProblemeException.class, () -> Saisie.lire(octets));

        // Then
        assertThat(refus.probleme().erreurs()).extracting("champ").containsExactly("corps");
    }

    @Test
    void unCaractereHorsDuPlanDeBaseEstAccepte() {
        // Given
        Saisie saisie = saisie("{\"t\": \"🌳\\ud83c\\udf33\"}");

        // When
        String texte = saisie.texte("t", 10);

        // Then
        saisie.verifier();
        assertThat(texte).isEqualTo("🌳🌳");
    }

    @Test
    void unEncodageImpossibleEstRefuse() {
        // Given
        byte[] utf32Impossible = {0, 0, (byte) 0xff, (byte) 0xfe};

        // When
        ProblemeException refus = catchThrowableOfType(ProblemeException.class, () -> Saisie.lire(utf32Impossible));

        // Then
        assertThat(refus.probleme().status()).isEqualTo(400);
    }

    @Test
    void uneEtiquetteTropLongueOuAvecUnCaractereNulEstRefusee() {
        // Given
        Saisie saisie = saisie("{\"longues\": [\"" + "x".repeat(501) + "\"], \"nulles\": [\"a\\u0000\"]}");
        saisie.textes("longues", null, 10);
        saisie.textes("nulles", null, 10);

        // When
        ProblemeException refus = refus(saisie);

        // Then
        assertThat(refus.probleme().erreurs()).extracting("champ").containsExactly("longues", "nulles");
    }

    @Test
    void unCorpsNonAnnonceDePlusDe100KoEstRefuse() {
        assertThatThrownBy(() -> saisie("{\"a\": \"" + "x".repeat(100_000) + "\"}")).isInstanceOf(ProblemeException.class)
                .extracting(e -> ((ProblemeException) e).probleme().status()).isEqualTo(413);
    }

    @Test
    void les_cent_premiers_refus_sont_dits() {
        // Given
        String champs = IntStream.range(0, 500).mapToObj(i -> "\"x" + i + "\": 1").collect(Collectors.joining(","));
        Saisie saisie = Saisie.lire(("{" + champs + "}").getBytes(StandardCharsets.UTF_8));

        // When / Then
        assertThatThrownBy(saisie::verifier).isInstanceOfSatisfying(ProblemeException.class,
                e -> assertThat(e.probleme().erreurs()).hasSize(100));
    }
}
