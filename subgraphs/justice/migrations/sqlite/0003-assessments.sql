create table `sentence_assessment` (`id` text not null primary key, `state` text not null, `version` integer not null, `person_id` text not null, `justice_office_id` text not null, `requested_on` date not null, `due_on` date not null, `answered_on` date null, `opinion` text null, `grounds` json not null, `quality` text not null);
create index `sentence_assessment_state_index` on `sentence_assessment` (`state`);
create index `sentence_assessment_person_id_index` on `sentence_assessment` (`person_id`);
create index `sentence_assessment_justice_office_id_index` on `sentence_assessment` (`justice_office_id`);
