package fr.communs.socle.saisie;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import fr.communs.socle.probleme.Erreur;
import fr.communs.socle.probleme.ProblemeException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Reads {@code {champ: [objects]}} one object at a time: as a tree, a body of 50 MB would take several times its size. Each object is a
 * {@link Saisie} whose refusals join those of the list, named {@code champ.<rank>.…}; nothing is sure before {@link #verifier()}.
 */
public final class SaisieListe implements Iterator<Saisie> {

    /** The reading ends there: more would tell the caller nothing, and fill the memory. */
    static final int ERREURS_MAX = 1_000;
    /** Bytes of one object, far more than a valid one takes. */
    static final int OBJET_MAX = 1_000_000;

    private static final ObjectReader ELEMENT = Saisie.MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final String champ;
    private final int nombreMax;
    private final List<Erreur> erreurs = new ArrayList<>();
    private final LecteurBorne lecteur;
    private boolean dansLaListe;
    private boolean finie;
    private int rang;
    private Saisie suivant;

    public SaisieListe(InputStream corps, String champ, int nombreMax) {
        this.champ = champ;
        this.nombreMax = nombreMax;
        try {
            lecteur = new LecteurBorne(Saisie.MAPPER.createParser(corps));
            if (lecteur.nextToken() != JsonToken.START_OBJECT) {
                throw Saisie.objetAttendu();
            }
        } catch (IOException e) {
            throw Saisie.illisible(e);
        }
    }

    @Override
    public boolean hasNext() {
        try {
            while (suivant == null && !finie && erreurs.size() < ERREURS_MAX) {
                avancer();
            }
            return suivant != null;
        } catch (IOException e) {
            throw Saisie.illisible(e);
        }
    }

    @Override
    public Saisie next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Saisie element = suivant;
        suivant = null;
        return element;
    }

    /** No element, or no list: absent and null are the same here. */
    public boolean vide() {
        return rang == 0;
    }

    /**
     * To be called after the last object.
     *
     * @throws ProblemeException naming the refused fields, {@value #ERREURS_MAX} or a few more, when there is one
     */
    public void verifier() {
        if (!erreurs.isEmpty()) {
            throw ProblemeException.invalide(List.copyOf(erreurs));
        }
    }

    private void avancer() throws IOException {
        if (dansLaListe) {
            element();
        } else if (lecteur.nextToken() == JsonToken.END_OBJECT) {
            finie = true;
            if (lecteur.nextToken() != null) {
                erreurs.add(new Erreur("corps", "JSON mal formé : rien n'est attendu après l'objet", "Malformed JSON"));
            }
        } else {
            champDuCorps(lecteur.currentName(), lecteur.nextToken());
        }
    }

    private void champDuCorps(String nom, JsonToken valeur) throws IOException {
        dansLaListe = nom.equals(champ) && valeur == JsonToken.START_ARRAY;
        if (dansLaListe) {
            return;
        }
        if (!nom.equals(champ)) {
            erreurs.add(new Erreur(nom, "champ inconnu", "property " + nom + " should not exist"));
        } else if (valeur != JsonToken.VALUE_NULL) {
            refuser(champ, "une liste est attendue", "must be an array");
        }
        lecteur.skipChildren();
    }

    private void element() throws IOException {
        JsonToken valeur = lecteur.nextToken();
        if (valeur == JsonToken.END_ARRAY) {
            dansLaListe = false;
            return;
        }
        if (rang == nombreMax) {
            refuser(champ, "au plus " + nombreMax + " éléments", "must contain no more than " + nombreMax + " elements");
            finie = true;
            return;
        }
        if (valeur == JsonToken.START_OBJECT) {
            suivant = objet();
        } else {
            refuser(champ + "." + rang, "un objet est attendu", "must be an object");
            lecteur.skipChildren();
        }
        rang++;
    }

    private Saisie objet() throws IOException {
        lecteur.limiter(OBJET_MAX);
        try {
            return new Saisie(ELEMENT.readTree(lecteur), champ + "." + rang + ".", erreurs);
        } catch (StreamConstraintsException e) {
            finie = true;
            refuser(champ + "." + rang, "au plus " + OBJET_MAX / 1000 + " ko et " + Saisie.NIVEAUX_MAX + " niveaux", "is too large");
            return null;
        } finally {
            lecteur.limiter(Long.MAX_VALUE);
        }
    }

    private void refuser(String nom, String message, String compat) {
        erreurs.add(new Erreur(nom, message, nom + " " + compat));
    }

    /** Stops inside of an object that would not fit in memory. */
    private static final class LecteurBorne extends JsonParserDelegate {

        private long debut;
        private long octets = Long.MAX_VALUE;

        LecteurBorne(JsonParser lecteur) {
            super(lecteur);
        }

        /** Counted from here. */
        void limiter(long octets) {
            this.octets = octets;
            debut = currentLocation().getByteOffset();
        }

        @Override
        public JsonToken nextToken() throws IOException {
            JsonToken jeton = super.nextToken();
            if (octets < Long.MAX_VALUE && currentLocation().getByteOffset() - debut > octets) {
                throw new StreamConstraintsException("object of more than " + octets + " bytes");
            }
            return jeton;
        }
    }
}
