alter table `hub_database` add column `sector_mark` text null;
