-- What of the catalogue was published on catalogue.v1: only what changed leaves again, and what is no longer there leaves as withdrawn.
create table catalogue_publie (
    slug      text    primary key,
    nom       text    not null,
    -- of the texts published last
    empreinte text    not null,
    retire    boolean not null
);

-- Version of the catalogue whose texts were published; another one than the current says that there is something to look at.
alter table catalogue_version add column publiee bigint not null default -1;
