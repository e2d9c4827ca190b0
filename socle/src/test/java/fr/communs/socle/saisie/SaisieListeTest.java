package fr.communs.socle.saisie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.communs.socle.probleme.Probleme;
import fr.communs.socle.probleme.ProblemeException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaisieListeTest {

    private static InputStream flux(String corps) {
        return new ByteArrayInputStream(corps.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> noms(SaisieListe lignes) {
        List<String> noms = new ArrayList<>();
        lignes.forEachRemaining(l -> {
            noms.add(l.texteNonVide("nom", 10));
            l.refuserInconnus();
        });
        return noms;
    }

    private static Probleme refus(String corps) {
        return refus(flux(corps));
    }

    private static Probleme refus(InputStream corps) {
        return catchThrowableOfType(ProblemeException.class, () -> {
            SaisieListe lignes = new SaisieListe(corps, "lignes", 3);
            noms(lignes);
            lignes.verifier();
        }).probleme();
    }

    @Test
    void les_objets_viennent_un_a_un_dans_l_ordre() {
        // Given
        SaisieListe lignes = new SaisieListe(flux("{\"lignes\": [{\"nom\": \"a\"}, {\"nom\": \"b\"}]}"), "lignes", 3);

        // When
        List<String> noms = noms(lignes);

        // Then
        lignes.verifier();
        assertThat(noms).containsExactly("a", "b");
        assertThat(lignes.vide()).isFalse();
    }

    @Test
    void un_objet_est_rendu_avant_que_la_suite_du_corps_ne_soit_lue() {
        // Given: what follows the second object cannot be read at all
        InputStream coupe = new SequenceInputStream(flux("{\"lignes\": [{\"nom\": \"a\"}, {\"nom\": \"b\"}"), new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("read too far");
            }
        });

        // When
        Saisie premiere = new SaisieListe(coupe, "lignes", 3).next();

        // Then
        assertThat(premiere.texte("nom", 10)).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"lignes\": null}", "{\"lignes\": []}"})
    void une_liste_vide_nulle_ou_absente_est_vide(String corps) {
        // Given
        SaisieListe lignes = new SaisieListe(flux(corps), "lignes", 3);

        // When
        boolean suite = lignes.hasNext();

        // Then
        lignes.verifier();
        assertThat(suite).isFalse();
        assertThat(lignes.vide()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"lignes": [{"nom": "a"}, {"nom": " "}, {"nom": "c", "x": 1}], "y": [1, {}]} | lignes.1.nom, lignes.2.x, y
            {"lignes": [{"nom": "a"}, 7, [{"nom": "b"}], {"nom": ""}]} | lignes.1, lignes.2, lignes
            {"lignes": {"nom": "a"}} | lignes
            {"lignes": "a"}          | lignes
            {"lignes": [{"nom": "a"}, {"nom": "b"}, {"nom": "c"}, {"nom": "d"}]} | lignes
            {"lignes": [{"nom": "a"}], "lignes": [{"nom": "b"}]} | corps
            {"lignes": [{"nom": "a", "nom": "b"}]} | corps
            {"lignes": [{"nom": "a"}]} {} | corps
            {"lignes": [{"nom": "a"}  | corps
            [{"nom": "a"}]            | corps
            7                         | corps
            """)
    void chaque_refus_nomme_son_champ(String corps, String champs) {
        assertThat(refus(corps).erreurs()).extracting(Probleme.Champ::champ).containsExactly(champs.split(", "));
    }

    @Test
    void un_corps_vide_ou_d_un_encodage_impossible_est_refuse() {
        assertThat(refus("").status()).isEqualTo(400);
        assertThat(catchThrowableOfType(ProblemeException.class, () -> new SaisieListe(new ByteArrayInputStream(
                "{\"lignes\": [{\"nom\": \"é\"}]}".getBytes(StandardCharsets.ISO_8859_1)), "lignes", 3).hasNext())
                .probleme().status()).isEqualTo(400);
    }

    @Test
    void la_lecture_s_arrete_au_millieme_refus() {
        // Given
        SaisieListe lignes = new SaisieListe(flux("{\"lignes\": [" + "7,".repeat(5_000) + "{\"nom\": \"a\"}]}"), "lignes", 10_000);

        // When
        boolean suite = lignes.hasNext();
        ProblemeException refus = catchThrowableOfType(ProblemeException.class, lignes::verifier);

        // Then
        assertThat(suite).isFalse();
        assertThat(refus.probleme().erreurs()).hasSize(SaisieListe.ERREURS_MAX);
    }

    static Stream<Arguments> demesures() {
        return Stream.of(
                arguments("nombres", "{\"lignes\": [{\"nom\": \"a\"}, {\"x\": [", "7,", "lignes.1", StandardCharsets.UTF_8),
                arguments("nombres en UTF-16", "{\"lignes\": [{\"nom\": \"a\"}, {\"x\": [", "7,", "lignes.1", StandardCharsets.UTF_16),
                arguments("texte", "{\"lignes\": [{\"nom\": \"a\"}, {\"x\": \"", "xxxx", "lignes.1", StandardCharsets.UTF_8),
                arguments("listes dans la liste", "{\"lignes\": [{\"nom\": \"a\"}, [", "{},", "lignes.1", StandardCharsets.UTF_8),
                arguments("à côté de la liste", "{\"y\": [", "{},", "y", StandardCharsets.UTF_8));
    }

    /** Built, a body of ten million numbers would take ten times its size. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("demesures")
    void une_valeur_demesuree_est_refusee_sans_etre_lue_jusqu_au_bout(String nom, String debut, String morceau, String champ,
            Charset encodage) {
        // Given
        ByteArrayInputStream corps = new ByteArrayInputStream((debut + morceau.repeat(5_000_000)).getBytes(encodage));

        // When
        Probleme refus = refus(corps);

        // Then
        assertThat(refus.erreurs()).extracting(Probleme.Champ::champ).startsWith(champ).hasSizeLessThan(3);
        assertThat(corps.available()).isGreaterThan(5_000_000);
    }

    @Test
    void trop_d_imbrications_ou_un_nom_sans_fin_sont_refuses() {
        assertThat(refus("{\"lignes\": [{\"x\": " + "[".repeat(60)).status()).isEqualTo(400);
        assertThat(refus("{\"lignes\": [{\"" + "x".repeat(2_000) + "\": 1}]}").status()).isEqualTo(400);
    }

    @Test
    void les_refus_d_un_seul_objet_sont_comptes_eux_aussi() {
        // Given
        String champs = IntStream.range(0, 5_000).mapToObj(i -> "\"x" + i + "\": 1").collect(Collectors.joining(","));

        // When
        Probleme refus = refus("{\"lignes\": [{" + champs + "}]}");

        // Then
        assertThat(refus.erreurs()).hasSize(SaisieListe.ERREURS_MAX);
    }
}
