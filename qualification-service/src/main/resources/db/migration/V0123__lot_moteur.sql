-- Engine whose results the batch writes: a replica takes the slices of its own engine only. Null: made before this column, any replica may.
alter table lot add column moteur text;
