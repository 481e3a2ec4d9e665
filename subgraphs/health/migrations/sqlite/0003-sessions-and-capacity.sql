create table `medical_session` (`id` text not null primary key, `state` text not null, `version` integer not null, `case_id` text not null, `hospital_id` text not null, `topic_zh` text not null, `planned_on` date not null, `participants` integer null, `minutes` integer null, `quality` text not null);
create index `medical_session_case_id_index` on `medical_session` (`case_id`);
create index `medical_session_hospital_id_index` on `medical_session` (`hospital_id`);
alter table `hospital_capacity_report` add column `state` text not null default 'REPORTED';
alter table `hospital_capacity_report` add column `version` integer not null default 1;
