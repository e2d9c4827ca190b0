package fr.communs.qualification.llm;

import fr.communs.contrats.EtatQualification.Etiquette;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which engine the operator chose. The embedded one answers first in every case; the others only say which texts are read again. A service
 * told to use an LLM without being told how does not start.
 */
@ApplicationScoped
public class ChoixDuMoteur {

    static final String PROPRIETE = "communs.qualification.moteur";

    enum Mode {
        EMBARQUE, LLM, HYBRIDE
    }

    private final Mode mode;
    private final double seuil;
    private final Optional<MoteurLlm> moteur;

    ChoixDuMoteur(@ConfigProperty(name = PROPRIETE, defaultValue = "embarque") String nom, ReglagesLlm reglages) {
        this.mode = mode(nom);
        this.seuil = reglages.seuilHybride();
        this.moteur = mode == Mode.EMBARQUE ? Optional.empty() : Optional.of(new MoteurLlm(acces(nom, reglages)));
    }

    /** The bean is made at the start: a wrong setting stops it there, not at the first project. */
    void verifier(@Observes StartupEvent debut) {
        nom();
    }

    private static Mode mode(String nom) {
        for (Mode mode : Mode.values()) {
            if (mode.name().toLowerCase(java.util.Locale.ROOT).equals(nom)) {
                return mode;
            }
        }
        throw new IllegalStateException(PROPRIETE + " : « " + nom + " » est inconnu (embarque, llm ou hybride)");
    }

    private static PointDAcces acces(String moteur, ReglagesLlm r) {
        return new PointDAcces(exiger(moteur, "url", r.url()), exiger(moteur, "cle", r.cle()), exiger(moteur, "modele", r.modele()),
                r.delai(), r.jetonsDeSortie(), r.contrainte());
    }

    private static <T> T exiger(String moteur, String propriete, Optional<T> valeur) {
        return valeur.orElseThrow(() -> new IllegalStateException("communs.qualification.llm." + propriete + " manque : obligatoire quand "
                + PROPRIETE + "=" + moteur + " (docs/llm.md)"));
    }

    /** As published: {@code embarque}, {@code llm} or {@code hybride}. */
    public String nom() {
        return mode.name().toLowerCase(java.util.Locale.ROOT);
    }

    public boolean avecLlm() {
        return mode != Mode.EMBARQUE;
    }

    /** True when a text that the embedded engine read so must be read by the LLM. */
    public boolean aRelire(double scoreTe, List<List<Etiquette>> parAxe) {
        return mode == Mode.LLM || mode == Mode.HYBRIDE && Confiance.de(scoreTe, parAxe) < seuil;
    }

    /** What decides of the answers besides the embedded engine; empty when nothing else does. */
    public String signature() {
        return switch (mode) {
            case EMBARQUE -> "";
            case LLM -> "|llm|" + version();
            case HYBRIDE -> "|hybride|" + seuil + "|" + version();
        };
    }

    /** Model and prompt. */
    public String version() {
        return moteur().version();
    }

    MoteurLlm moteur() {
        return moteur.orElseThrow(() -> new IllegalStateException(PROPRIETE + "=embarque: no LLM is called"));
    }
}
