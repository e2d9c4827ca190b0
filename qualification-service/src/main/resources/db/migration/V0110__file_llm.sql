-- Texts that wait for the LLM. The embedded result is already published: a row lost or late delays a better answer, never an answer.
-- The text is here because the call needs it; the row goes with its call.
create table file_llm (
    objet_type      text        not null,
    objet_id        text        not null,
    -- the result applies only to this text
    empreinte_texte text        not null,
    nom             text        not null,
    description     text,
    -- whose share of the budget the call takes
    plateforme      text        not null default 'requalification',
    depose_le       timestamptz not null default now(),
    prochain_essai  timestamptz not null default now(),
    essais          int         not null default 0,
    -- who has it, until when: a process that dies gives it back by itself
    bail            uuid,
    bail_jusqua     timestamptz,
    primary key (objet_type, objet_id),
    check ((bail is null) = (bail_jusqua is null))
);

create index file_llm_a_lire on file_llm (prochain_essai);
