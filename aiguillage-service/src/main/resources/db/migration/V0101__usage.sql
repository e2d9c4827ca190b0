-- Private ledger of the interactions with the widget: no person, no address, no user agent, no project in clear.
create table usage (
    id         uuid primary key,
    type       text        not null,
    service    uuid        not null,
    hote       text        not null,
    page       uuid        not null,
    rang       integer,
    duree_ms   bigint,
    -- stable keyed hash of the project, null when the widget was used without one
    pseudonyme text,
    clic       uuid,
    recu_le    timestamptz not null default clock_timestamp()
);

create index usage_recu_le on usage (recu_le);
-- New uses: the first engagement ever of a (project, service) pair.
create index usage_engagement on usage (pseudonyme, service, recu_le)
    where pseudonyme is not null and (type = 'redirige' or (type = 'ferme' and duree_ms >= 10000));
