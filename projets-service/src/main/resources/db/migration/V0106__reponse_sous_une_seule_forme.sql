-- The answer itself as JSON, whatever the request: the form that the three services share.
alter table reponse_retenue add column reponse text;

update reponse_retenue
set reponse = coalesce(cast(ensemble as text), cast(json_build_object('id', projet_id, 'version', version) as text));

alter table reponse_retenue
    alter column reponse set not null,
    drop column projet_id,
    drop column version,
    drop column ensemble;
