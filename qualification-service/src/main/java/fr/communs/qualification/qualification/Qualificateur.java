package fr.communs.qualification.qualification;

import fr.communs.contrats.EtatQualification;
import fr.communs.contrats.EtatQualification.Correction;
import fr.communs.contrats.EtatQualification.Etiquette;
import fr.communs.contrats.EtatQualification.LienTe;
import fr.communs.contrats.EtatQualification.Objet;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.qualification.aide.TexteServi;
import fr.communs.qualification.lexique.MoteurEmbarque;
import fr.communs.qualification.lexique.Resultat;
import fr.communs.qualification.llm.ChoixDuMoteur;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Runs the engine and puts its answer in the published language. Keeps no text: what it read is gone when it answers. */
@ApplicationScoped
public class Qualificateur {

    private static final String MOTEUR = "embarque";
    private static final Map<String, String> CLASSES = Map.of(Resultat.LIEN, "lien", Resultat.PAS_DE_LIEN, "pas_de_lien",
            Resultat.IMPRECIS, "imprecis");

    private final MoteurEmbarque moteur;
    private final TexteServi texteServi = TexteServi.charger();
    private final ChoixDuMoteur choix;
    private final Timer duree;

    Qualificateur(MoteurEmbarque moteur, ChoixDuMoteur choix, MeterRegistry mesures) {
        this.moteur = moteur;
        this.choix = choix;
        this.duree = Timer.builder("communs.qualification").tag("moteur", MOTEUR).description("Time to qualify one text")
                .publishPercentiles(0.5, 0.99).register(mesures);
    }

    /** What the engine says of a text; {@code te} is in the words of the published language. */
    public record Lecture(LienTe te, List<Etiquette> thematiques, List<Etiquette> sites, List<Etiquette> interventions,
                          List<Etiquette> leviers, List<Etiquette> competences, Double probabiliteTe) {

        List<List<Etiquette>> parAxe() {
            return List.of(thematiques, sites, interventions, leviers, competences);
        }
    }

    /**
     * Labels of the text of an object: of an aid or a service, those of the projects it serves.
     *
     * @param type        one of {@link TypesObjet}
     * @param description may be null
     */
    public Lecture lire(String type, String nom, String description) {
        return lire(servi(type, nom), servi(type, description));
    }

    /** The part of a text that says what projects are like; all of it for a project. */
    public String servi(String type, String texte) {
        return switch (type) {
            case TypesObjet.AIDE -> texteServi.deLAide(texte);
            case TypesObjet.SERVICE -> texteServi.duService(texte);
            default -> texte;
        };
    }

    /** @param description may be null */
    public Lecture lire(String nom, String description) {
        return lecture(duree.record(() -> moteur.qualifier(nom, description)));
    }

    static Lecture lecture(Resultat r) {
        return new Lecture(new LienTe(CLASSES.get(r.te().classe()), r.te().score()), etiquettes(r, Axe.THEMATIQUES),
                etiquettes(r, Axe.SITES), etiquettes(r, Axe.INTERVENTIONS), etiquettes(r, Axe.LEVIERS), etiquettes(r, Axe.COMPETENCES),
                r.probabiliteTe());
    }

    EtatQualification etat(Objet objet, long version, String empreinteTexte, String nom, String description, List<Correction> corrections) {
        Lecture l = lire(objet.type(), nom, description);
        return new EtatQualification(objet, version, empreinteTexte, MOTEUR, moteur.version(), Nomenclatures.VERSION, Etats.TERMINEE, l.te(),
                l.thematiques(), l.sites(), l.interventions(), l.leviers(), l.competences(), l.probabiliteTe(), corrections, Instant.now());
    }

    String moteur() {
        return MOTEUR;
    }

    /** Version of the data of the engine. */
    public String modele() {
        return moteur.version();
    }

    String nomenclature() {
        return Nomenclatures.VERSION;
    }

    /** Equal fingerprints promise equal results: the text and everything that decides the answer. */
    String empreinteQualification(String type, String empreinteTexte) {
        try {
            String tout = empreinteTexte + suffixeEmpreinte(type);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(tout.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JRE has SHA-256", e);
        }
    }

    /** What {@link #empreinteQualification} hashes after the fingerprint of the text: the database recognises outdated results by it. */
    String suffixeEmpreinte(String type) {
        String moteurEtVocabulaires = "|" + String.join("|", MOTEUR, moteur.version(), Nomenclatures.VERSION) + choix.signature();
        return TypesObjet.PROJET.equals(type) ? moteurEtVocabulaires : moteurEtVocabulaires + "|" + texteServi.version();
    }

    /** Everything that decides the answers, whatever the object: what is added for aids and services contains the rest. */
    public String empreinteMoteur() {
        return suffixeEmpreinte(TypesObjet.SERVICE);
    }

    private static List<Etiquette> etiquettes(Resultat r, Axe axe) {
        return r.notes(axe).stream().map(n -> new Etiquette(n.code(), n.libelle(), n.score(), n.preuves())).toList();
    }
}
