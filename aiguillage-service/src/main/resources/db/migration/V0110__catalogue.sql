-- Catalogue of the public digital services: one row serves both generations (contexts, weighted labels).
create table service (
    id                  uuid primary key, -- UUIDv5 of the slug
    slug                text        not null unique,
    nom                 text        not null unique,
    resume              text,
    description         text        not null,
    description_longue  text,
    operateur           text,
    logo_url            text,
    redirection_url     text,
    redirection_libelle text,
    iframe_url          text,
    libelle_detail      text,
    categories          text[]      not null,
    expertise           text check (expertise in ('bas', 'moyen', 'haut')),
    profil_generaliste  boolean,
    -- {"thematiques": [{"label", "score"}], "sites", "interventions", "leviers", "competences"}
    classification      jsonb       not null,
    -- phase → 0, 0.5 or 1; an absent phase is neutral
    phases              jsonb       not null,
    -- [{"texte", "source"}]
    avantages           jsonb       not null,
    liste               boolean     not null,
    origine             text        not null check (origine in ('bundled', 'import', 'api')),
    -- import format → fingerprint of the last row imported, so that the same file twice changes nothing
    empreintes          jsonb       not null,
    cree_le             timestamptz not null,
    modifie_le          timestamptz not null
);

-- The situation in which a service is proposed. Null texts are those of the service. On the axes, null = ignored, {} = any value.
create table contexte (
    id                  uuid primary key,
    -- order of creation: the order in which the matcher returns them
    rang                bigint generated always as identity,
    service_id          uuid        not null references service on delete cascade,
    nom                 text,
    description         text,
    sous_titre          text,
    logo_url            text,
    redirection_url     text,
    redirection_libelle text,
    iframe_url          text,
    libelle_detail      text,
    competences         text[],
    leviers             text[],
    phases              text[],
    regions             text[]      not null,
    -- [{"nom", "libelle"}]
    champs              jsonb       not null,
    liste               boolean     not null,
    empreinte           text,
    cree_le             timestamptz not null,
    modifie_le          timestamptz not null
);

create index contexte_service on contexte (service_id);

-- One row. Writers lock it first, so they come one after the other; its version, committed with the change, tells each replica to reload.
create table catalogue_version (
    seule   boolean primary key default true check (seule),
    version bigint not null
);

insert into catalogue_version (version) values (0);
