-- Requests on demand of each platform, per day (UTC).
create table quota_jour (
    plateforme text not null,
    jour       date not null,
    appels     int  not null check (appels > 0),
    primary key (plateforme, jour)
);
