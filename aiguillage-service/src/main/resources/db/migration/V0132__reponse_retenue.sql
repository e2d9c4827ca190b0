-- Answers to the requests that carried an Idempotency-Key: a retry gets the same answer and changes nothing. Kept for a day.
create table reponse_retenue (
    -- who called
    plateforme        text        not null,
    cle               text        not null,
    -- SHA-256 of the route and the body
    empreinte_requete text        not null,
    -- JSON, given back as it is
    reponse           text        not null,
    cree_le           timestamptz not null default clock_timestamp(),
    primary key (plateforme, cle)
);

create index reponse_retenue_cree_le on reponse_retenue (cree_le);
