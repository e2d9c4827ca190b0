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
 * The model as one binary file: big-endian, weights of the features on four bits with a scale per row, no date, no compression. Equal
 * models make equal bytes.
 */
public final class FichierModele {

    private static final String MARQUE = "communs-modele-3";

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
            ecrire(r.entrees(), flux);
            ecrire(r.biaisCaches(), flux);
            for (float[] sortie : r.sorties()) {
                ecrire(sortie, flux);
            }
            ecrire(r.biaisSorties(), flux);
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
        if (labels != Modele.sorties()) {
            throw new IOException("the model gives " + labels + " answers where the nomenclature asks " + Modele.sorties()
                    + ": train it again (./communs evaluer --entrainer)");
        }
        List<String> noms = new ArrayList<>(traits);
        float[] raretes = new float[traits];
        for (int i = 0; i < traits; i++) {
            noms.add(flux.readUTF());
            raretes[i] = flux.readFloat();
        }
        Matrice entrees = lire(traits, caches, flux);
        float[] biaisCaches = lire(caches, flux);
        float[][] sorties = new float[caches][];
        for (int j = 0; j < caches; j++) {
            sorties[j] = lire(labels, flux);
        }
        float[] biaisSorties = lire(labels, flux);
        Map<Axe, Echelle> echelles = new EnumMap<>(Axe.class);
        for (Axe axe : Axe.values()) {
            echelles.put(axe, new Echelle(flux.readDouble(), flux.readDouble(), flux.readDouble()));
        }
        if (flux.read() >= 0) {
            throw new IOException("bytes after the end of the model");
        }
        return new Modele(new Vocabulaire(noms, raretes), new Reseau(entrees, biaisCaches, sorties, biaisSorties), echelles);
    }

    private static void ecrire(float[] valeurs, DataOutputStream flux) throws IOException {
        for (float v : valeurs) {
            flux.writeFloat(v);
        }
    }

    private static void ecrire(Matrice m, DataOutputStream flux) throws IOException {
        for (int l = 0; l < m.pas().length; l++) {
            flux.writeFloat(m.pas()[l]);
            for (int mot : m.lignes()[l]) {
                flux.writeInt(mot);
            }
        }
    }

    private static float[] lire(int taille, DataInputStream flux) throws IOException {
        float[] valeurs = new float[taille];
        for (int i = 0; i < taille; i++) {
            valeurs[i] = flux.readFloat();
        }
        return valeurs;
    }

    private static Matrice lire(int hauteur, int largeur, DataInputStream flux) throws IOException {
        float[] pas = new float[hauteur];
        int[][] lignes = new int[hauteur][Matrice.mots(largeur)];
        for (int l = 0; l < hauteur; l++) {
            pas[l] = flux.readFloat();
            for (int m = 0; m < lignes[l].length; m++) {
                lignes[l][m] = flux.readInt();
            }
        }
        return new Matrice(largeur, pas, lignes);
    }
}
