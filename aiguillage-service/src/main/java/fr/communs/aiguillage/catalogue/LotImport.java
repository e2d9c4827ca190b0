package fr.communs.aiguillage.catalogue;

import java.util.List;

/**
 * A file of the catalogue, read and checked, ready to be compared with what is stored.
 *
 * @param lus            rows of the file that hold something
 * @param avertissements what was mended or left out, with its line; an import with warnings is an import that succeeded
 */
record LotImport(int lus, List<ServiceImporte> services, List<ContexteImporte> contextes, List<String> avertissements) {

    /**
     * @param format    the file format, key of the fingerprint
     * @param empreinte of the row as it was understood: the same again changes nothing
     * @param ligne     the service as the file alone describes it
     */
    record ServiceImporte(FormatImport format, String empreinte, LigneService ligne) {
    }

    /**
     * @param numero      line in the file, for the warning when its service is unknown
     * @param slugService service it belongs to
     * @param ligne       without service id: known only once the service is found
     */
    record ContexteImporte(long numero, String nomService, String slugService, LigneContexte ligne) {
    }
}
