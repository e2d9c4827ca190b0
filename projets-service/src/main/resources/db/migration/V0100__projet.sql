-- The registry: one aggregate, what was declared in "projet", who may be called in "projet_porteur", what was predicted in "projet_qualification".
create table projet (
    id                            uuid primary key,
    version                       bigint      not null,
    archive                       boolean     not null default false,
    visibilite                    text        not null check (visibilite in ('publique', 'privee')),
    nom                           text        not null check (nom ~ '\S'),
    description                   text,
    phase                         text check (phase in ('Idée', 'Étude', 'Opération')),
    phase_statut                  text,
    -- euros
    budget_previsionnel           numeric(15, 2) check (budget_previsionnel between 0 and 1000000000000),
    date_debut_previsionnelle     text,
    programme                     text,
    -- null: not declared; empty: declared empty
    competences                   text[],
    leviers                       text[],
    classification_thematiques    text[],
    classification_sites          text[],
    classification_interventions  text[],
    classification_scores         text,
    probabilite_te                text,
    -- "Commune:<insee>", "EPCI:<siren>", "Departement:<code>": names and attachments are read from the referential
    collectivites                 text[]      not null check (cardinality(collectivites) > 0),
    empreinte_texte               text        not null,
    empreinte_contenu             text        not null,
    cree_le                       timestamptz not null,
    modifie_le                    timestamptz not null,
    check (phase_statut is null or phase is not null)
);

create index projet_collectivites on projet using gin (collectivites);

create table projet_id_externe (
    plateforme text not null,
    id_externe text not null check (id_externe ~ '\S'),
    projet_id  uuid not null references projet,
    primary key (plateforme, id_externe),
    unique (projet_id, plateforme)
);

-- Contact persons, apart: never in an event, a log or a public answer.
create table projet_porteur (
    projet_id          uuid primary key references projet,
    code_siret         text,
    referent_email     text,
    referent_telephone text,
    referent_prenom    text,
    referent_nom       text,
    referent_fonction  text
);

-- Grants: what a project received, not what it costs.
create table projet_financement (
    projet_id        uuid           not null references projet,
    rang             integer        not null,
    source           text           not null,
    montant_attribue numeric(15, 2) not null check (montant_attribue between 0 and 1000000000000),
    primary key (projet_id, rang)
);
