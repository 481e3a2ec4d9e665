create table "medical_session" ("id" varchar(255) not null, "state" varchar(255) not null, "version" int not null, "case_id" varchar(255) not null, "hospital_id" varchar(255) not null, "topic_zh" varchar(255) not null, "planned_on" date not null, "participants" int null, "minutes" int null, "quality" varchar(255) not null, primary key ("id"));
create index "medical_session_case_id_index" on "medical_session" ("case_id");
create index "medical_session_hospital_id_index" on "medical_session" ("hospital_id");
alter table "hospital_capacity_report" add "state" varchar(255) not null default 'REPORTED', add "version" int not null default 1;
