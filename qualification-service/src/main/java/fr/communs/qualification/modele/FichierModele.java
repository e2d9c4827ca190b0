package fr.communs.qualification.modele;

import fr.communs.contrats.nomenclature.Axe;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The model as one binary file: big-endian, weights on one byte with a scale per row, no date, no compression. Equal models make equal
 * bytes.
 */
public final class FichierModele {

    private static final String MARQUE = "communs-modele-1";

    private FichierModele() {
    }

    static byte[] ecrire(Modele modele) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (DataOutputStream flux = new DataOutputStream(octets)) {
            Reseau r = modele.reseau();
            Vocabulaire v = modele.vocabulaire();
            flux.writeUTF(MARQUE);
            flux.writeInt(v.taille());
            flux.writeInt(r.caches());
            flux.writeInt(r.labels());
            for (int i = 0; i < v.taille(); i++) {
                flux.writeUTF(v.nom(i));
                flux.writeFloat(v.rarete(i));
            }
            ecrireLignes(r.entrees(), r.caches(), flux);
            ecrireLignes(r.biaisCaches(), r.caches(), flux);
            ecrireLignes(r.sorties(), r.labels(), flux);
            for (float b : r.biaisSorties()) {
                flux.writeFloat(b);
            }
            for (Axe axe : Axe.values()) {
                Echelle e = modele.echelles().get(axe);
                flux.writeDouble(e.coupe());
                flux.writeDouble(e.seuil());
                flux.writeDouble(e.sur());
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory always takes bytes", e);
        }
        return octets.toByteArray();
    }

    /** @throws IOException when the bytes are not a model of this version */
    public static Modele lire(InputStream entree) throws IOException {
        DataInputStream flux = new DataInputStream(new BufferedInputStream(entree, 1 << 16));
        if (!flux.readUTF().equals(MARQUE)) {
            throw new IOException("not a model file of this version");
        }
        int traits = flux.readInt();
        int caches = flux.readInt();
        int labels = flux.readInt();
        List<String> noms = new ArrayList<>(traits);
        float[] raretes = new float[traits];
        for (int i = 0; i < traits; i++) {
            noms.add(flux.readUTF());
            raretes[i] = flux.readFloat();
        }
        float[] entrees = lireLignes(traits, caches, flux);
        float[] biaisCaches = lireLignes(1, caches, flux);
        float[] sorties = lireLignes(caches, labels, flux);
        float[] biaisSorties = new float[labels];
        for (int i = 0; i < labels; i++) {
            biaisSorties[i] = flux.readFloat();
        }
        Map<Axe, Echelle> echelles = new EnumMap<>(Axe.class);
        for (Axe axe : Axe.values()) {
            echelles.put(axe, new Echelle(flux.readDouble(), flux.readDouble(), flux.readDouble()));
        }
        return new Modele(new Vocabulaire(noms, raretes), new Reseau(caches, labels, entrees, biaisCaches, sorties, biaisSorties), echelles);
    }

    private static void ecrireLignes(float[] poids, int largeur, DataOutputStream flux) throws IOException {
        byte[] ligne = new byte[largeur];
        for (int debut = 0; debut < poids.length; debut += largeur) {
            float max = 0;
            for (int i = 0; i < largeur; i++) {
                max = Math.max(max, Math.abs(poids[debut + i]));
            }
            float pas = max / 127;
            for (int i = 0; i < largeur; i++) {
                ligne[i] = (byte) (pas == 0 ? 0 : Math.round(poids[debut + i] / pas));
            }
            flux.writeFloat(pas);
            flux.write(ligne);
        }
    }

    private static float[] lireLignes(int lignes, int largeur, DataInputStream flux) throws IOException {
        float[] poids = new float[lignes * largeur];
        byte[] ligne = new byte[largeur];
        for (int l = 0; l < lignes; l++) {
            float pas = flux.readFloat();
            flux.readFully(ligne);
            for (int i = 0; i < largeur; i++) {
                poids[l * largeur + i] = ligne[i] * pas;
            }
        }
        return poids;
    }
}
