-- Engines that replicas run or ran, in the order in which they appeared: during a rolling upgrade two are at work, and the later one decides.
create table moteur_present (
    empreinte text        primary key,
    rang      bigint      not null generated always as identity unique,
    -- last sign of life of a replica that runs it
    vu_le     timestamptz not null default clock_timestamp()
);
