alter table `agency_exit` add column `confirmed_by` json null;
