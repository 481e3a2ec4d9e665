alter table `referral` add column `urged_count` integer not null default 0;
alter table `referral` add column `urged_at` text null;
alter table `resolution` add column `urged_count` integer not null default 0;
alter table `resolution` add column `urged_at` text null;
