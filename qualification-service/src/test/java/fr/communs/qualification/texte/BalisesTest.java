package fr.communs.qualification.texte;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalisesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>Rénovation de l'école</p>                     | Rénovation de l'école
            Toiture<br/>de la <strong>mairie</strong>        | Toiture de la mairie
            <SCRIPT type="x">alert('école')</script> Gymnase | Gymnase
            Gymnase <script>alert('école')                   | Gymnase
            <a href="http://x">Gymnase</a><!-- école -->     | Gymnase
            """)
    void le_balisage_d_une_page_est_cache_et_le_texte_reste(String texte, String visible) {
        // When
        String cache = Balises.cacher(texte);

        // Then
        assertThat(cache).hasSameSizeAs(texte);
        assertThat(cache.strip().replaceAll(" +", " ")).isEqualTo(visible);
    }

    @ParameterizedTest
    @CsvSource({"Travaux au parc <le Belvédère>", "Orchestre <à l'école>", "Pente < 5 %", "<maison Riom>"})
    void un_nom_entre_chevrons_reste(String texte) {
        assertThat(Balises.cacher(texte)).isEqualTo(texte);
    }

    @Test
    void deux_cents_kilo_octets_de_balises_ouvertes_se_lisent_d_un_trait() {
        // Given
        String texte = "<script><!--<p ".repeat(13_000);

        // When
        String cache = Balises.cacher(texte);

        // Then
        assertThat(cache).isBlank().hasSameSizeAs(texte);
    }
}
