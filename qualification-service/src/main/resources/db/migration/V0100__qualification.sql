-- Current qualification of each object: one row, replaced at each change of its text or of the engine.
create table qualification (
    id                      uuid primary key,
    objet_type              text        not null,
    objet_id                text        not null,
    -- grows at each change: consumers keep the highest for a text
    version                 bigint      not null,
    -- last state of the object taken into account: an older one that arrives late changes nothing
    version_objet           bigint      not null,
    empreinte_texte         text        not null,
    -- text, engine, model, nomenclature: equal means that qualifying again would give the same result
    empreinte_qualification text        not null,
    moteur                  text        not null,
    modele                  text        not null,
    nomenclature            text        not null,
    etat                    text        not null check (etat in ('demandee', 'en_cours', 'terminee', 'echouee', 'perimee')),
    -- the whole published state
    resultat                jsonb       not null,
    fait_le                 timestamptz not null,
    unique (objet_type, objet_id)
);
