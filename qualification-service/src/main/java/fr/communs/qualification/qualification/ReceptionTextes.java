package fr.communs.qualification.qualification;

import fr.communs.contrats.EtatQualification.Objet;
import fr.communs.contrats.Evenement;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The effects of a batch of states, whatever the object: keep the newest texts, qualify those that are new. */
@ApplicationScoped
class ReceptionTextes {

    private final RegistreTextes textes;
    private final Etablissement etablissement;
    private final Relectures relectures;

    ReceptionTextes(RegistreTextes textes, Etablissement etablissement, Relectures relectures) {
        this.textes = textes;
        this.etablissement = etablissement;
        this.relectures = relectures;
    }

    <T> Uni<Void> appliquer(List<Evenement<T>> evenements, Function<T, TexteObjet> lire) {
        Map<Objet, TexteObjet> derniers = new LinkedHashMap<>();
        Map<Objet, String> traces = new HashMap<>();
        for (Evenement<T> evenement : evenements) {
            TexteObjet texte = lire.apply(evenement.data());
            TexteObjet garde = derniers.merge(texte.objet(), texte, (a, b) -> b.versionObjet() >= a.versionObjet() ? b : a);
            if (garde == texte) {
                traces.put(texte.objet(), evenement.traceparent());
            }
        }
        return textes.recevoir(derniers.values())
                .call(recus -> relectures.oublier(recus.stream().filter(TexteObjet::archive).map(TexteObjet::objet).toList()))
                // A text given up waits for another text, another engine or a batch, not for the next change of another field.
                .map(recus -> recus.stream().filter(t -> !Etats.ECHOUEE.equals(t.etat())).toList())
                .chain(aQualifier -> etablissement.etablir(aQualifier, traces))
                .replaceWithVoid();
    }
}
