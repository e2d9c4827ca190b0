-- Scripts of the widget by version, some 35 kB each: kept for the pages that pin them.
create table script_servi (
    version  text        primary key,
    script   bytea       not null,
    servi_le timestamptz not null default transaction_timestamp()
);
