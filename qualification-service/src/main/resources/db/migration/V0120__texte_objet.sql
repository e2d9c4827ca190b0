-- Text of each object, as its producer last published it, and where the qualification of that text stands: what it takes to qualify again
-- without asking anybody. Its row is the lock of the object: whoever qualifies or corrects it locks it first.
create table texte_objet (
    objet_type      text        not null check (objet_type in ('projet', 'aide', 'service')),
    objet_id        text        not null,
    version_objet   bigint      not null,
    archive         boolean     not null,
    -- null once archived, or as long as a text qualified before this table existed has not come again
    nom             text,
    description     text,
    -- labels declared by the platform, for the export of the corrected ones; null when it declared nothing
    declare         jsonb,
    empreinte_texte text        not null,
    etat            text        not null check (etat in ('demandee', 'en_cours', 'terminee', 'echouee', 'perimee')),
    -- attempts on this text by this engine that gave no result
    tentatives      int         not null default 0,
    -- why the last attempt failed
    motif           text,
    -- since when this text is known
    recu_le         timestamptz not null default clock_timestamp(),
    essai_le        timestamptz,
    primary key (objet_type, objet_id),
    check (not archive or nom is null)
);

create index texte_objet_en_attente on texte_objet (coalesce(essai_le, recu_le)) where etat in ('demandee', 'en_cours');
create index texte_objet_a_revoir on texte_objet (objet_type, objet_id) where etat in ('perimee', 'echouee');

insert into texte_objet (objet_type, objet_id, version_objet, archive, empreinte_texte, etat)
select objet_type, objet_id, version_objet, false, empreinte_texte, etat from qualification;
