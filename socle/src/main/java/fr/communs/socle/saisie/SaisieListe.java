package fr.communs.socle.saisie;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import fr.communs.socle.probleme.Erreur;
import fr.communs.socle.probleme.ProblemeException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads {@code {champ: [objects]}} one object at a time: as a tree, a body of 50 MB would take several times its size. Each object is a
 * {@link Saisie} whose refusals join those of the list, named {@code champ.<rank>.…}; nothing is sure before {@link #verifier()}.
 */
public final class SaisieListe implements Iterator<Saisie> {

    /** The reading ends there. */
    static final int ERREURS_MAX = 1_000;
    /** Bytes of one object, or of what stands beside the list: far more than a valid one takes. */
    static final int OBJET_MAX = 1_000_000;

    private static final ObjectReader ELEMENT = Saisie.MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final String champ;
    private final int nombreMax;
    private final Refus refus = new Refus(ERREURS_MAX);
    private final FluxBorne corps;
    private final JsonParser lecteur;
    private boolean dansLaListe;
    private boolean finie;
    private int rang;
    private Saisie suivant;

    public SaisieListe(InputStream corps, String champ, int nombreMax) {
        this.champ = champ;
        this.nombreMax = nombreMax;
        this.corps = new FluxBorne(corps, OBJET_MAX);
        try {
            lecteur = Saisie.MAPPER.createParser(this.corps);
            if (lecteur.nextToken() != JsonToken.START_OBJECT) {
                throw Saisie.objetAttendu();
            }
        } catch (IOException e) {
            throw Saisie.illisible(e);
        }
    }

    /** The objects that are left, read as the stream goes. */
    public Stream<Saisie> flux() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false);
    }

    @Override
    public boolean hasNext() {
        try {
            while (suivant == null && !finie && !refus.plein()) {
                corps.recommencer();
                avancer();
            }
        } catch (FluxBorne.TropGrand e) {
            refuser(dansLaListe ? champ + "." + rang : "corps", "au plus " + OBJET_MAX / 1000 + " ko d'un seul tenant", "is too large");
            finie = true;
        } catch (IOException e) {
            throw Saisie.illisible(e);
        }
        return suivant != null;
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
     * @throws ProblemeException naming the first {@value #ERREURS_MAX} refused fields, when there is one
     */
    public void verifier() {
        refus.lever();
    }

    private void avancer() throws IOException {
        if (dansLaListe) {
            element();
        } else if (lecteur.nextToken() == JsonToken.END_OBJECT) {
            finie = true;
            if (lecteur.nextToken() != null) {
                refus.ajouter(new Erreur("corps", "JSON mal formé : rien n'est attendu après l'objet", "Malformed JSON"));
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
            refus.ajouter(new Erreur(nom, "champ inconnu", "property " + nom + " should not exist"));
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
            suivant = new Saisie(ELEMENT.readTree(lecteur), champ + "." + rang + ".", refus);
        } else {
            refuser(champ + "." + rang, "un objet est attendu", "must be an object");
            lecteur.skipChildren();
        }
        rang++;
    }

    private void refuser(String nom, String message, String compat) {
        refus.ajouter(new Erreur(nom, message, nom + " " + compat));
    }
}
