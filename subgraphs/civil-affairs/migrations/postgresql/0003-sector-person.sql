create table "sector_person" ("pseudonym" varchar(255) not null, "person_id" varchar(255) not null, primary key ("pseudonym"));
alter table "sector_person" add constraint "sector_person_person_id_unique" unique ("person_id");
