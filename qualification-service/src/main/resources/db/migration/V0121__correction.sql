-- Human decisions on labels: a history that only grows. Neither a name nor an address of the author, only his role and his platform.
create table correction (
    id         uuid primary key,
    -- order of the decisions: of two on the same label the last wins
    rang       bigint      not null generated always as identity unique,
    objet_type text        not null check (objet_type in ('projet', 'aide', 'service')),
    objet_id   text        not null,
    axe        text        not null check (axe in ('thematiques', 'sites', 'interventions', 'leviers', 'competences')),
    code       text        not null,
    action     text        not null check (action in ('ajoute', 'retire')),
    role       text        not null,
    motif      text        not null check (length(motif) <= 500),
    plateforme text        not null,
    cree_le    timestamptz not null default clock_timestamp()
);

create index correction_objet on correction (objet_type, objet_id, axe, code, rang desc);

-- A withdrawn correction stays in the history and no longer counts.
create table correction_retiree (
    correction_id uuid primary key references correction,
    par           text        not null,
    retiree_le    timestamptz not null default clock_timestamp()
);

create function refuser_modification() returns trigger language plpgsql as $$
begin
    raise exception 'the history of corrections only grows (% on %)', tg_op, tg_table_name;
end $$;

create trigger correction_en_ajout_seul before update or delete or truncate on correction
    for each statement execute function refuser_modification();
create trigger correction_retiree_en_ajout_seul before update or delete or truncate on correction_retiree
    for each statement execute function refuser_modification();

-- The last correction of each label that nobody withdrew.
create view correction_en_vigueur as
select distinct on (c.objet_type, c.objet_id, c.axe, c.code) c.*
from correction c
where not exists (select from correction_retiree r where r.correction_id = c.id)
order by c.objet_type, c.objet_id, c.axe, c.code, c.rang desc;
