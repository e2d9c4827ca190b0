-- Kept and given back whole, never queried: as jsonb it was parsed and compressed at each write, at three times the price.
alter table qualification alter column resultat type text;
