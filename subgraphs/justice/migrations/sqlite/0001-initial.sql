create table `corrections_case` (`id` text not null primary key, `person_id` text not null, `category` text not null, `state` text not null, `supervision_class` text null, `justice_office_id` text not null, `district_code` text not null, `sex` text not null, `birth_date` date not null, `household_register` text not null, `education` text not null, `juvenile` integer not null, `notified_on` date not null, `documents_on` date null, `reported_on` date null, `admitted_on` date null, `plan_on` date null, `starts_on` date not null, `ends_on` date not null, `ended_on` date null, `reoffended_on` date null, `group_members` integer not null, `social_worker_id` text null, `support_needs` json not null, `quality` text not null);
create index `corrections_case_person_id_index` on `corrections_case` (`person_id`);
create index `corrections_case_justice_office_id_index` on `corrections_case` (`justice_office_id`);
create index `corrections_case_district_code_index` on `corrections_case` (`district_code`);
create index `corrections_case_social_worker_id_index` on `corrections_case` (`social_worker_id`);
create table `hub_database` (`department` text not null primary key, `seed` text null, `scale` double null, `built_at` text null);
create table `justice_office` (`id` text not null primary key, `name_zh` text not null, `township_code` text not null, `district_code` text not null, `accepting_referrals` text not null, `staff` integer not null, `quality` text not null);
create unique index `justice_office_township_code_unique` on `justice_office` (`township_code`);
create index `justice_office_district_code_index` on `justice_office` (`district_code`);
