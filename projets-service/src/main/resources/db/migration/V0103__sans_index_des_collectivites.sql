-- No request searches projects by collectivité here (aiguillage-service does, in its own projection): each deposit paid for this index.
drop index if exists projet_collectivites;
