-- Last qualification received for each project, kept only while its text is the project's.
create table projet_qualification (
    projet_id       uuid primary key references projet,
    version         bigint      not null,
    empreinte_texte text        not null,
    etat            jsonb       not null,
    recue_le        timestamptz not null default clock_timestamp()
);
