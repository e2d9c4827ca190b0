package fr.communs.aiguillage.catalogue;

/**
 * The statements on the catalogue, shared by the reactive session (requests) and JDBC (start and reload). Rows travel as JSON: one
 * statement per batch whatever its size, and one mapping for both drivers.
 */
final class CatalogueSql {

    static final String VERSION = "select version from catalogue_version";
    static final String VERROUILLER = VERSION + " for update";
    static final String AVANCER = "update catalogue_version set version = version + 1";
    static final String COMPTER = "select count(*) from service";
    static final String LIRE_SERVICES = "select cast(to_jsonb(s) as text) from service s";
    static final String LIRE_CONTEXTES = "select cast(to_jsonb(c) as text) from contexte c order by c.rang";

    private static final String COLONNES_SERVICE = """
            id, slug, nom, resume, description, description_longue, operateur, logo_url, redirection_url, redirection_libelle, iframe_url,
            libelle_detail, categories, expertise, profil_generaliste, classification, phases, avantages, liste, origine, empreintes,
            cree_le, modifie_le""";

    private CatalogueSql() {
    }

    /**
     * Columns are named: one that the next release adds must not stop the writes of this one. The parameter is cast to text
     * first: typed jsonb, the reactive driver would send it as one JSON string.
     *
     * @param parametre {@code ?} for JDBC, {@code :lot} for Hibernate: a JSON array of {@link LigneService}
     */
    static String ecrireServices(String parametre) {
        return """
                insert into service (%1$s)
                select %1$s from jsonb_populate_recordset(cast(null as service), cast(cast(%2$s as text) as jsonb))
                on conflict (id) do update set nom = excluded.nom, resume = excluded.resume, description = excluded.description,
                    description_longue = excluded.description_longue, operateur = excluded.operateur, logo_url = excluded.logo_url,
                    redirection_url = excluded.redirection_url, redirection_libelle = excluded.redirection_libelle,
                    iframe_url = excluded.iframe_url, libelle_detail = excluded.libelle_detail, categories = excluded.categories,
                    expertise = excluded.expertise, profil_generaliste = excluded.profil_generaliste,
                    classification = excluded.classification, phases = excluded.phases, avantages = excluded.avantages,
                    liste = excluded.liste, origine = excluded.origine, empreintes = excluded.empreintes,
                    modifie_le = excluded.modifie_le""".formatted(COLONNES_SERVICE, parametre);
    }

    /** @param parametre as above, for a JSON array of {@link LigneContexte} */
    static String ecrireContextes(String parametre) {
        return """
                insert into contexte (id, service_id, nom, description, sous_titre, logo_url, redirection_url, redirection_libelle,
                    iframe_url, libelle_detail, competences, leviers, phases, regions, champs, liste, empreinte, cree_le, modifie_le)
                select id, service_id, nom, description, sous_titre, logo_url, redirection_url, redirection_libelle,
                    iframe_url, libelle_detail, competences, leviers, phases, regions, champs, liste, empreinte, cree_le, modifie_le
                from jsonb_populate_recordset(cast(null as contexte), cast(cast(%s as text) as jsonb)) with ordinality as l
                order by l.ordinality
                on conflict (id) do update set nom = excluded.nom, description = excluded.description, sous_titre = excluded.sous_titre,
                    logo_url = excluded.logo_url, redirection_url = excluded.redirection_url,
                    redirection_libelle = excluded.redirection_libelle, iframe_url = excluded.iframe_url,
                    libelle_detail = excluded.libelle_detail, competences = excluded.competences, leviers = excluded.leviers,
                    phases = excluded.phases, regions = excluded.regions, champs = excluded.champs, liste = excluded.liste,
                    empreinte = excluded.empreinte, modifie_le = excluded.modifie_le""".formatted(parametre);
    }
}
