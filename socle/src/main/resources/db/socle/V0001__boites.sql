-- Outbox and inbox: an event leaves, or is taken into account, in the same transaction as the state it goes with.
create table boite_d_envoi (
    seq          bigint generated always as identity primary key,
    id           uuid        not null unique,
    sujet        text        not null,
    agregat_type text        not null,
    agregat_id   text        not null,
    type         text        not null,
    -- text, not jsonb: it is published as it is, never queried
    message      text        not null,
    -- Kafka headers beside traceparent (reason and origin of a dead letter)
    entetes      jsonb,
    traceparent  text,
    -- Kafka will never take this row (too large): kept for a person to look at
    refuse_le    timestamptz,
    cree_le      timestamptz not null default clock_timestamp()
);

create table boite_de_reception (
    evenement_id uuid        not null primary key,
    recu_le      timestamptz not null default clock_timestamp()
);

create index boite_de_reception_recu_le on boite_de_reception (recu_le);
