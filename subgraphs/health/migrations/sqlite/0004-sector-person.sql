create table `sector_person` (`pseudonym` text not null primary key, `person_id` text not null);
create unique index `sector_person_person_id_unique` on `sector_person` (`person_id`);
