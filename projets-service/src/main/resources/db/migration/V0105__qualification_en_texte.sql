-- Kept and given back whole, never queried: as jsonb it was parsed and compressed at each write, at three times the price.
alter table projet_qualification alter column etat type text;
