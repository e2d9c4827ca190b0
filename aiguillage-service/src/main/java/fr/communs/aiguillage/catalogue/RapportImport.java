package fr.communs.aiguillage.catalogue;

import java.util.List;

/**
 * What an import did.
 *
 * @param lus            rows of the file that hold something; those left out are told in {@code avertissements}
 * @param modifies       contexts that are no longer proposed included
 * @param avertissements each with its line and its column
 */
record RapportImport(int lus, int crees, int modifies, int inchanges, List<String> avertissements) {
}
