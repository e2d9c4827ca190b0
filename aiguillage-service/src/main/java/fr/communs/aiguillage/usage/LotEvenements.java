package fr.communs.aiguillage.usage;

import fr.communs.aiguillage.projection.DesignationDemandee;
import fr.communs.contrats.Usage;
import fr.communs.socle.saisie.Saisie;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One batch of interactions of one page view, as the widget sends it.
 *
 * @param page identity of the page view, dies with it
 */
record LotEvenements(UUID page, List<Usage> usages) {

    private static final List<String> TYPES = List.of("affiche", "vu", "ouvert", "ferme", "redirige", "utile", "inutile", "deja_utilise");
    private static final int EVENEMENTS_MAX = 200;
    private static final int LONGUEUR_HOTE = 255;
    private static final int LONGUEUR_JETON = 200;
    private static final BigDecimal RANG_MAX = BigDecimal.valueOf(1000);
    /** A day: a tab left open is not engagement. */
    private static final BigDecimal DUREE_MAX = BigDecimal.valueOf(86_400_000L);
    private static final Pattern HOTE = Pattern.compile("[A-Za-z0-9.:\\[\\]-]+");

    /**
     * @param hoteDOrigine host of the page according to the browser, or null: it wins over what the page says of itself
     * @param services    services of the catalogue: the counts are public, nobody may add a line of his own to them
     * @throws fr.communs.socle.probleme.ProblemeException naming each refused field; then nothing of the batch is kept
     */
    static LotEvenements lire(byte[] corps, String hoteDOrigine, Set<UUID> services, Pseudonymes pseudonymes, Instant instant) {
        Saisie s = Saisie.lire(corps);
        UUID page = uuid(s, "page", true);
        String hote = s.texteNonVide("hote", LONGUEUR_HOTE);
        if (hote != null && !HOTE.matcher(hote).matches()) {
            s.refuser("hote", "un nom d'hôte est attendu", "must be a host name");
        }
        String pseudonyme = pseudonyme(s, pseudonymes);
        List<Saisie> evenements = s.objets("evenements", EVENEMENTS_MAX);
        if (evenements == null || evenements.isEmpty()) {
            s.refuser("evenements", "au moins un évènement est attendu", "should not be empty");
        }
        String hoteRetenu = hoteDOrigine != null ? hoteDOrigine : hote;
        List<Usage> usages = evenements == null ? List.of()
                : evenements.stream().map(e -> evenement(e, services, hoteRetenu, pseudonyme, instant)).toList();
        s.verifier();
        return new LotEvenements(page, usages);
    }

    private static Usage evenement(Saisie e, Set<UUID> services, String hote, String pseudonyme, Instant instant) {
        UUID id = uuid(e, "id", true);
        String type = e.parmi("type", TYPES);
        if (type == null) {
            e.refuser("type", "valeurs acceptées : " + String.join(", ", TYPES), "should not be empty");
        }
        UUID service = uuid(e, "service", true);
        if (service != null && !services.contains(service)) {
            e.refuser("service", "ce service n'est pas au catalogue", "must be a service of the catalogue");
        }
        BigDecimal rang = e.nombre("rang", BigDecimal.ONE, RANG_MAX, 0);
        BigDecimal duree = e.nombre("duree_ms", BigDecimal.ZERO, DUREE_MAX, 3);
        UUID clic = uuid(e, "clic", false);
        e.refuserInconnus();
        return new Usage(id, type, service == null ? null : service.toString(), hote, rang == null ? null : rang.intValue(),
                duree == null ? null : duree.longValue(), pseudonyme, clic, instant);
    }

    private static String pseudonyme(Saisie s, Pseudonymes pseudonymes) {
        String jeton = s.texte("jeton", LONGUEUR_JETON);
        if (jeton == null) {
            return null;
        }
        Optional<Pseudonymes.Lecture> lecture = pseudonymes.lire(jeton);
        if (lecture.isEmpty()) {
            return s.refuser("jeton", "ce jeton n'a pas été délivré par une réponse d'orientation", "is invalid");
        }
        return lecture.get().pseudonyme();
    }

    private static UUID uuid(Saisie s, String champ, boolean requis) {
        String texte = s.texte(champ, 36);
        Optional<UUID> uuid = DesignationDemandee.uuid(texte);
        if (uuid.isEmpty() && (requis || texte != null)) {
            s.refuser(champ, "un UUID est attendu", "must be a UUID");
        }
        return uuid.orElse(null);
    }
}
