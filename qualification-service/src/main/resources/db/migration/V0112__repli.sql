-- Since when, and why, the embedded result stands in for that of the configured engine. Null: it does not.
alter table qualification
    add column repli_depuis timestamptz,
    add column repli_motif  text,
    add constraint repli_complet check ((repli_depuis is null) = (repli_motif is null));
