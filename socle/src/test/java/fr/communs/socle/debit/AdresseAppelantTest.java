package fr.communs.socle.debit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdresseAppelantTest {

    private final AdresseAppelant adresses = new AdresseAppelant(List.of("127.0.0.1", "10.2.0.0/16", "fd00::/8"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            10.2.0.7    | 203.0.113.9                        | 203.0.113.9
            10.2.0.7    | 198.51.100.1, 203.0.113.9          | 203.0.113.9
            10.2.0.7    | 198.51.100.1,203.0.113.9,10.2.3.4  | 203.0.113.9
            10.2.0.7    | invente, 203.0.113.9               | 203.0.113.9
            10.2.0.7    | invente                            | 10.2.0.7
            10.2.0.7    | ''                                 | 10.2.0.7
            10.3.0.7    | 198.51.100.1                       | 10.3.0.7
            203.0.113.5 | 198.51.100.1                       | 203.0.113.5
            fd12::1     | 2001:db8::5                        | 2001:db8::5
            """)
    void l_adresse_est_la_derniere_qu_un_de_nos_relais_a_vue(String voisin, String suite, String attendue) {
        assertThat(adresses.de(voisin, List.of(suite))).isEqualTo(attendue);
    }

    @Test
    void plusieurs_en_tetes_se_lisent_comme_un_seul() {
        assertThat(adresses.de("10.2.0.7", List.of("198.51.100.1", "203.0.113.9"))).isEqualTo("203.0.113.9");
        assertThat(adresses.de("10.2.0.7", List.of())).isEqualTo("10.2.0.7");
    }

    @Test
    void un_relais_mal_ecrit_arrete_le_demarrage() {
        assertThatThrownBy(() -> new AdresseAppelant(List.of("passerelle"))).hasMessageContaining("passerelle");
    }

    /** Whoever holds a /64 chooses the rest of the address anew for each call. */
    @Test
    void deux_adresses_ipv6_du_meme_foyer_comptent_ensemble() {
        assertThat(AdresseAppelant.foyer("2001:db8:1:2::5")).isEqualTo(AdresseAppelant.foyer("2001:db8:1:2:ffff::1"))
                .isNotEqualTo(AdresseAppelant.foyer("2001:db8:1:3::5"));
        assertThat(AdresseAppelant.foyer("203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(AdresseAppelant.foyer("::ffff:203.0.113.9")).isEqualTo("203.0.113.9");
    }
}
