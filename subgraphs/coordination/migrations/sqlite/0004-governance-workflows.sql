alter table `resolution` drop column `history`;
alter table `resolution` add column `version` integer not null default 1;
alter table `resolution` add column `measure` json null;
