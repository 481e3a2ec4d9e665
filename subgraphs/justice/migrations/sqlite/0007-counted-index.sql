drop index `corrections_case_district_code_index`;
create index `corrections_case_counted_index` on `corrections_case` (`district_code`, `admitted_on`, `ended_on`, `reoffended_on`, `category`, `sex`, `household_register`, `education`, `birth_date`);
