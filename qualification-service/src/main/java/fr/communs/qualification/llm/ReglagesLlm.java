package fr.communs.qualification.llm;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Settings of the LLM engine; docs/llm.md says how to choose them. Without {@code communs.qualification.moteur} none is read. */
@ConfigMapping(prefix = "communs.qualification.llm")
public interface ReglagesLlm {

    /** Base address, up to {@code /v1} included. */
    Optional<URI> url();

    /** Secret: no default. */
    Optional<String> cle();

    Optional<String> modele();

    @WithDefault(PointDAcces.CONTRAINTE)
    PointDAcces.Contrainte contrainte();

    /** Time allowed to a whole call. */
    @WithDefault(PointDAcces.DELAI)
    Duration delai();

    /** Time that a caller of the routes on demand waits before it gets the embedded answer. */
    @WithDefault("PT15S")
    Duration delaiALaDemande();

    @WithDefault(PointDAcces.JETONS_DE_SORTIE)
    int jetonsDeSortie();

    /** Below this confidence of the embedded engine, the hybrid engine asks the LLM: chosen by measure, docs/llm.md. */
    @WithDefault("" + Confiance.SEUIL)
    double seuilHybride();

    File file();

    Disjoncteur disjoncteur();

    Budget budget();

    interface File {

        /** How often the queue is looked at. */
        @WithDefault("2s")
        String cadence();

        /** Calls at once, per replica. */
        @WithDefault("4")
        int simultanes();

        /** Attempts in a row on one text. */
        @WithDefault("4")
        int essais();

        /** Wait after the first failure; doubled after each other. */
        @WithDefault("PT10S")
        Duration premiereAttente();

        @WithDefault("PT10M")
        Duration attenteMax();

        /** Wait before a text whose attempts all met a broken endpoint is tried anew. */
        @WithDefault("PT1H")
        Duration reprise();
    }

    interface Disjoncteur {

        /** Calls looked at. */
        @WithDefault("8")
        int fenetre();

        /** Share of them that must fail. */
        @WithDefault("0.5")
        double echecs();

        /** Time without any call. */
        @WithDefault("PT30S")
        Duration pause();
    }

    /** Per day (UTC), for all replicas. */
    interface Budget {

        @WithDefault("5000")
        int requetes();

        @WithDefault("50000000")
        long jetons();

        @WithDefault("2000")
        int requetesParPlateforme();

        @WithDefault("20000000")
        long jetonsParPlateforme();
    }
}
