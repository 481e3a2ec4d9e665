alter table "hub_database" add "sector_mark" varchar(255) null;
