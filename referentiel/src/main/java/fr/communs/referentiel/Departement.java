package fr.communs.referentiel;

/**
 * A département, or an overseas collectivity standing as its own département; its région is always in the same {@link Referentiel}.
 *
 * @param code {@code 01}, {@code 2A}, {@code 974}
 */
public record Departement(String code, String nom, String codeRegion) {
}
