-- Answer to a bulk, as it was sent; projet_id is then null, and version 0 since the former release reads a number before it compares bodies.
alter table reponse_retenue
    alter column projet_id drop not null,
    add column ensemble jsonb,
    add constraint reponse_retenue_une_forme check ((projet_id is null) <> (ensemble is null));
