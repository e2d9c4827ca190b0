-- What the calls to the LLM cost, per day (UTC) and platform; platform '*' is the total of the day. Shared by the replicas, kept over
-- restarts.
create table budget_llm_jour (
    jour       date   not null,
    plateforme text   not null,
    requetes   int    not null check (requetes >= 0),
    jetons     bigint not null check (jetons >= 0),
    primary key (jour, plateforme)
);
