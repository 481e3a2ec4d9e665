alter table "corrections_case" add "assessment_id" varchar(255) null;
alter table "corrections_case" add constraint "corrections_case_assessment_id_unique" unique ("assessment_id");
