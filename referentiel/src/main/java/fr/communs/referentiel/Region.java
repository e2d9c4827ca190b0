package fr.communs.referentiel;

/**
 * A région, or an overseas collectivity standing as its own région; the code is the INSEE one, with its leading zero.
 *
 * @param code two digits ({@code 01} for Guadeloupe), three for an overseas collectivity ({@code 975})
 */
public record Region(String code, String nom) {
}
