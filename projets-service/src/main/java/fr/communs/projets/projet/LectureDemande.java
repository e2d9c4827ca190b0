package fr.communs.projets.projet;

import fr.communs.contrats.ContratsJson;
import fr.communs.contrats.EtatProjet.ClassificationScores;
import fr.communs.contrats.EtatProjet.LabelNote;
import fr.communs.contrats.nomenclature.Axe;
import fr.communs.contrats.nomenclature.Nomenclatures;
import fr.communs.contrats.nomenclature.Terme;
import fr.communs.socle.saisie.Saisie;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Checks what a platform sends, one reading for creation, update and bulk. Sentences in English are those of the reference system:
 * clients match them.
 */
final class LectureDemande {

    /** Upper bound of a budget or a grant, in euros: beyond it real data held centimes or typing errors. */
    static final BigDecimal MONTANT_MAX = new BigDecimal("1000000000000");
    static final int NOM_MAX = 1_000;
    static final int DESCRIPTION_MAX = 50_000;
    /** A year, a month, a day, or an instant with or without its offset: ISO 8601 allows each, and partners know no more of some projects. */
    private static final DateTimeFormatter ISO_8601 = new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 4)
            .optionalStart().appendLiteral('-').appendValue(ChronoField.MONTH_OF_YEAR, 2)
            .optionalStart().appendLiteral('-').appendValue(ChronoField.DAY_OF_MONTH, 2)
            .optionalStart().appendLiteral('T').append(DateTimeFormatter.ISO_LOCAL_TIME)
            // Read leniently, the pattern of hours alone takes +02, +0200 and +02:00.
            .optionalStart().parseLenient().appendOffset("+HH", "Z")
            .toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int COLLECTIVITES_MAX = 1_000;
    private static final int ETIQUETTES_MAX = 200;
    private static final List<String> COMPETENCES = Nomenclatures.termes(Axe.COMPETENCES).stream().map(Terme::code).toList();
    private static final List<String> LEVIERS = Nomenclatures.termes(Axe.LEVIERS).stream().map(Terme::libelle).toList();
    private static final List<String> CHAMPS = List.of("nom", "description", "visibilite", "phase", "phaseStatut", "budgetPrevisionnel",
            "dateDebutPrevisionnelle", "programme", "competences", "leviers", "classificationThematiques", "classificationSites",
            "classificationInterventions", "classificationScores", "probabiliteTE", "collectivites", "porteur", "financements");

    private LectureDemande() {
    }

    /** Body of a creation: {@code nom}, {@code externalId} and {@code collectivites} are required. Does not throw: see {@link Saisie#verifier}. */
    static DemandeProjet creation(Saisie s) {
        return lire(s, true);
    }

    /** Body of a partial update: everything is optional; an {@code externalId} is accepted and ignored, as partners expect. */
    static DemandeProjet modification(Saisie s) {
        return lire(s, false);
    }

    private static DemandeProjet lire(Saisie s, boolean creation) {
        String externalId = creation ? s.texteNonVide("externalId", 200) : s.texte("externalId", 200);
        String nom = creation || s.present("nom") ? s.texteNonVide("nom", NOM_MAX) : null;
        String phase = s.parmi("phase", Nomenclatures.valeurs().projetPhases());
        return new DemandeProjet(
                presents(s),
                externalId,
                nom,
                s.texte("description", DESCRIPTION_MAX),
                s.parmi("visibilite", List.of("publique", "privee")),
                phase,
                phaseStatut(s, phase),
                s.nombre("budgetPrevisionnel", BigDecimal.ZERO, MONTANT_MAX, 2),
                date(s),
                s.texte("programme", 500),
                s.textes("competences", COMPETENCES, ETIQUETTES_MAX),
                s.textes("leviers", LEVIERS, ETIQUETTES_MAX),
                s.textes("classificationThematiques", null, ETIQUETTES_MAX),
                s.textes("classificationSites", null, ETIQUETTES_MAX),
                s.textes("classificationInterventions", null, ETIQUETTES_MAX),
                scores(s),
                s.texte("probabiliteTE", 20),
                collectivites(s, creation),
                porteur(s),
                financements(s));
    }

    private static Set<String> presents(Saisie s) {
        Set<String> presents = new LinkedHashSet<>(CHAMPS);
        presents.removeIf(champ -> !s.present(champ));
        return presents;
    }

    private static String phaseStatut(Saisie s, String phase) {
        String statut = s.parmi("phaseStatut", Nomenclatures.valeurs().phaseStatuts());
        if (statut != null && phase == null) {
            return s.refuserPhrase("phaseStatut", "un statut de phase n'a de sens qu'avec une phase, dans la même requête",
                    "Cannot specify phaseStatut without a phase");
        }
        return phase != null && statut == null ? "En cours" : statut;
    }

    private static String date(Saisie s) {
        String date = s.texte("dateDebutPrevisionnelle", 40);
        if (date != null && !estIso8601(date)) {
            return s.refuser("dateDebutPrevisionnelle", "une date ISO 8601 est attendue, par exemple 2027-03-01",
                    "must be a valid ISO 8601 date string");
        }
        return date;
    }

    private static boolean estIso8601(String date) {
        try {
            TemporalAccessor lue = ISO_8601.parse(date);
            // Of a whole date the parser checks the month and the day, of a month alone it does not.
            return !lue.isSupported(ChronoField.MONTH_OF_YEAR)
                    || ChronoField.MONTH_OF_YEAR.range().isValidValue(lue.getLong(ChronoField.MONTH_OF_YEAR));
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static List<String> collectivites(Saisie s, boolean creation) {
        if (!creation && !s.present("collectivites")) {
            return null;
        }
        List<Saisie> objets = s.objets("collectivites", COLLECTIVITES_MAX);
        if (objets == null || objets.isEmpty()) {
            return s.refuserPhrase("collectivites", "au moins une collectivité est attendue",
                    "At least one commune insee code must be provided");
        }
        Set<String> codes = new LinkedHashSet<>();
        for (Saisie objet : objets) {
            String type = objet.parmi("type", Territoires.TYPES);
            String code = objet.present("code") ? objet.texteNonVide("code", 20)
                    : objet.refuser("code", "un code est attendu : INSEE d'une commune, SIREN d'un EPCI", "must be a string");
            objet.refuserInconnus();
            if (type == null && !objet.renseigne("type")) {
                objet.refuser("type", "valeurs acceptées : " + String.join(", ", Territoires.TYPES),
                        "must be one of the following values: " + String.join(", ", Territoires.TYPES));
            }
            if (type != null && code != null) {
                Territoires.canonique(type, code).ifPresentOrElse(codes::add, () -> objet.refuserPhrase("code",
                        "aucun territoire de type " + type + " n'a le code « " + code + " »",
                        "Cannot find a corresponding " + type + " for this code " + code));
            }
        }
        return List.copyOf(codes);
    }

    private static DemandeProjet.Contact porteur(Saisie s) {
        Saisie p = s.objet("porteur");
        if (p == null) {
            return null;
        }
        DemandeProjet.Contact contact = new DemandeProjet.Contact(p.texte("codeSiret", 20), p.texte("referentEmail", 320),
                p.texte("referentTelephone", 40), p.texte("referentPrenom", 200),
                p.texte("referentNom", 200), p.texte("referentFonction", 200));
        p.refuserInconnus();
        return contact;
    }

    private static List<DemandeProjet.Subvention> financements(Saisie s) {
        List<Saisie> objets = s.objets("financements", 100);
        if (objets == null) {
            return null;
        }
        List<DemandeProjet.Subvention> subventions = new ArrayList<>();
        for (Saisie o : objets) {
            BigDecimal montant = o.nombre("montantAttribue", BigDecimal.ZERO, MONTANT_MAX, 2);
            if (montant == null && !o.renseigne("montantAttribue")) {
                o.refuser("montantAttribue", "un montant en euros est attendu", "must be a number");
            }
            subventions.add(new DemandeProjet.Subvention(o.texteNonVide("source", 200), montant));
            o.refuserInconnus();
        }
        return subventions;
    }

    /** Kept as canonical JSON: three axes of {@code {label, score}}, labels free as in the reference, scores in [0, 1]. Other axes are refused. */
    private static String scores(Saisie s) {
        Saisie scores = s.objet("classificationScores");
        if (scores == null) {
            return null;
        }
        ClassificationScores lus = new ClassificationScores(axe(scores, "thematiques"), axe(scores, "sites"), axe(scores, "interventions"));
        scores.refuserInconnus();
        return ContratsJson.ecrire(lus);
    }

    private static List<LabelNote> axe(Saisie scores, String nom) {
        List<Saisie> objets = scores.objets(nom, ETIQUETTES_MAX);
        if (objets == null) {
            return null;
        }
        List<LabelNote> notes = new ArrayList<>();
        for (Saisie o : objets) {
            String label = o.texteNonVide("label", 200);
            BigDecimal score = o.nombre("score", BigDecimal.ZERO, BigDecimal.ONE, Saisie.DECIMALES_DOUBLE_MAX);
            if (score == null && !o.renseigne("score")) {
                o.refuser("score", "un nombre entre 0 et 1 est attendu", "must be a number");
            }
            // Other fields of a label (a proper name…) are accepted, as in the reference, and not kept.
            if (label != null && score != null) {
                notes.add(new LabelNote(label, score.doubleValue()));
            }
        }
        return notes;
    }
}
