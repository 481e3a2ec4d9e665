alter table `corrections_case` add column `assessment_id` text null;
create unique index `corrections_case_assessment_id_unique` on `corrections_case` (`assessment_id`);
