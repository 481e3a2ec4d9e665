create table "sentence_assessment" ("id" varchar(255) not null, "state" varchar(255) not null, "version" int not null, "person_id" varchar(255) not null, "justice_office_id" varchar(255) not null, "requested_on" date not null, "due_on" date not null, "answered_on" date null, "opinion" varchar(255) null, "grounds" jsonb not null, "quality" varchar(255) not null, primary key ("id"));
create index "sentence_assessment_state_index" on "sentence_assessment" ("state");
create index "sentence_assessment_person_id_index" on "sentence_assessment" ("person_id");
create index "sentence_assessment_justice_office_id_index" on "sentence_assessment" ("justice_office_id");
