alter table "hub_database" add "sector_mark" varchar(255) null;
alter table "person" rename column "id" to "person_id";
