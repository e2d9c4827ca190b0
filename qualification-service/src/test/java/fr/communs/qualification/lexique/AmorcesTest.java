package fr.communs.qualification.lexique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmorcesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            gymnases?                         ; gymnase,gymnases
            salles? (de |des )?sports?        ; salle,salles
            renov\\w+                         ; renov*
            (plan|schema)s? local             ; plan,plans,schema,schemas
            \\brd ?\\d+                       ; rd,rd*
            bio ?dechets?                     ; bio,biodechet,biodechets
            chateaux?(?! d eau)               ; chateau,chateaux
            (?<!.)(la )?mairies?( \\w+){0,3}  ; la,mairie,mairies
            (?<!\\w )achats?( d)?           ; achat,achats
            (\\w+ ){0,2}velos?                ; *,velo,velos
            v[ae]lo                           ; v*
            """)
    void les_premiers_mots_possibles_d_un_motif_sont_tous_annonces(String motif, String amorces) {
        assertThat(Amorces.de(motif)).containsExactlyInAnyOrderElementsOf(List.of(amorces.split(",")));
    }
}
