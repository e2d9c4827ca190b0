-- What aiguillage knows of projects and of their labels: two tables, because either event may come first. Both can be rebuilt from the topics.
create table projet (
    id              uuid primary key,
    version         bigint      not null,
    archive         boolean     not null,
    visibilite      text        not null,
    empreinte_texte text        not null,
    phase           text,
    -- union of the regions of its collectivités
    regions         text[]      not null,
    -- null: not declared; empty: declared empty, which the context matcher tells apart
    competences     text[],
    leviers         text[],
    -- "plateforme:id"
    ids_externes    text[]      not null,
    -- whole state received
    etat            jsonb       not null,
    -- trace of the request that caused this state
    traceparent     text,
    recu_le         timestamptz not null default clock_timestamp()
);

-- Ids hold many distinct values read one at a time; without the pending list a lookup never scans recent inserts one by one.
create index projet_ids_externes on projet using gin (ids_externes) with (fastupdate = off);

create table qualification (
    projet_id       uuid primary key,
    version         bigint      not null,
    -- applies to the project only while it has this text
    empreinte_texte text        not null,
    -- terminee, echouee, perimee: nothing more is to be waited for; demandee, en_cours: it is
    etat            text        not null,
    -- predicted above the cut of the consumers; null, never empty, when there is none
    competences     text[],
    leviers         text[],
    -- human corrections, null when there is none
    corrections     jsonb,
    resultat        jsonb       not null,
    traceparent     text,
    recu_le         timestamptz not null default clock_timestamp()
);
