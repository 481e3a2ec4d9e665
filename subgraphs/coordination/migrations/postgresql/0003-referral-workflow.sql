create table "delivery_cursor" ("subscriber" varchar(255) not null, "sequence" int not null, "at" varchar(255) not null, primary key ("subscriber"));
alter table "department" add "opens_at" varchar(255) not null default '09:00', add "shuts_at" varchar(255) not null default '17:30';
alter table "referral" add "confirm_by" varchar(255) null, add "ended_at" varchar(255) null, add "missing" jsonb null, add "receiver_case_no" varchar(255) null, add "capacity_at_sending" varchar(255) null, add "error_reported_by" varchar(255) null, add "error_reported_at" varchar(255) null;
create index "referral_confirm_by_index" on "referral" ("confirm_by");
insert into "transition" ("id", "type", "key", "version", "action", "from", "to", "role", "subject", "organisation", "note_zh", "at", "request_id") select "referral_id" || '/' || lpad("version"::text, 4, '0'), 'Referral', "referral_id", "version", "action", "from", "to", "actor", coalesce('synthetic:' || "department_code", 'clock'), "department_code", "note_zh", "at", 'migration' from "referral_event";
insert into "counter" ("name", "last") select 'Referral', count(*) from "referral" having count(*) > 0;
update "referral" set "ended_at" = (select max("at") from "referral_event" where "referral_id" = "referral"."id") where "state" in ('CLOSED', 'DECLINED', 'EXPIRED', 'WITHDRAWN');
drop table "referral_event";
