-- Answer to a bulk, as it was sent; the two other columns are those of a single project. Pods of the former release meet the keys of a bulk
-- only with another body, and refuse them before they read these columns.
alter table reponse_retenue
    alter column projet_id drop not null,
    alter column version drop not null,
    add column ensemble jsonb,
    add constraint reponse_retenue_une_forme check ((projet_id is null) <> (ensemble is null));
