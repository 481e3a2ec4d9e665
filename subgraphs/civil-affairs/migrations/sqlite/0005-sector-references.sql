alter table `hub_database` add column `sector_mark` text null;
alter table `person` rename column `id` to `person_id`;
