package fr.communs.aiguillage.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** The three files that the catalogue can be imported from. */
enum FormatImport {

    /** First generation: services of the widget, comma separated. */
    SERVICES,
    /** First generation: contexts of the services, comma separated. */
    CONTEXTES,
    /** Second generation: benchmark of the digital services, semicolon separated. */
    NUMERIQUES;

    String nom() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Optional<FormatImport> de(String nom) {
        return Arrays.stream(values()).filter(f -> f.nom().equals(nom)).findFirst();
    }

    LotImport lire(byte[] corps) {
        return switch (this) {
            case SERVICES -> LectureServices.lire(corps);
            case CONTEXTES -> LectureContextes.lire(corps);
            case NUMERIQUES -> LectureNumeriques.lire(corps);
        };
    }
}
