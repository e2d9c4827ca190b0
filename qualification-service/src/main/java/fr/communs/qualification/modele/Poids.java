package fr.communs.qualification.modele;

/**
 * What a learning gives, before it is rounded into a {@link Reseau}.
 *
 * @param entrees weights of the features, one row of {@code caches} per feature
 * @param sorties weights of the labels, one row of {@code labels} per hidden unit
 */
record Poids(int caches, int labels, float[][] entrees, float[] biaisCaches, float[][] sorties, float[] biaisSorties) {
}
