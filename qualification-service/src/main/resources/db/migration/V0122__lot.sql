-- Batches that qualify again. A slice locks the row of its batch, moves its cursor and writes its results in one transaction: killed at any
-- time it leaves nothing half done, and two replicas never hold the same slice.
create table lot (
    id                   uuid primary key,
    rang                 bigint           not null generated always as identity unique,
    portee               text             not null check (portee in ('perimees', 'toutes')),
    -- begun by the service itself after a change of engine
    automatique          boolean          not null,
    etat                 text             not null check (etat in ('en_cours', 'en_pause', 'termine', 'annule')),
    -- texts per second, all replicas together; null for no limit
    debit_par_seconde    int check (debit_par_seconde > 0),
    -- objects at most; null for no limit
    limite               int check (limite > 0),
    -- engine at the creation, for people
    modele               text             not null,
    -- objects in scope at the creation
    total                bigint           not null,
    inchanges            bigint           not null default 0,
    changes              bigint           not null default 0,
    echecs               bigint           not null default 0,
    -- last object taken, in the order of the key of texte_objet
    curseur_type         text             not null default '',
    curseur_id           text             not null default '',
    -- seconds of work, pauses and stops left out
    duree_active         double precision not null default 0,
    derniere_tranche_le  timestamptz      not null default clock_timestamp(),
    -- the next slice may not begin before: the rate is kept across replicas and restarts
    prochaine_tranche_le timestamptz      not null default clock_timestamp(),
    cree_le              timestamptz      not null default clock_timestamp(),
    termine_le           timestamptz
);

create index lot_en_cours on lot (rang) where etat = 'en_cours';
