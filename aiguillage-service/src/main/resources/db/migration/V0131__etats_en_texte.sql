-- Kept and given back whole, never queried: as jsonb they were parsed and compressed at each write, at three times the price.
alter table projet alter column etat type text;
alter table qualification alter column resultat type text;
