drop index "volunteer_team_availability_index";
alter table "volunteer_team" add "version" int not null default 1;
alter table "volunteer_team" rename column "availability" to "state";
create index "volunteer_team_state_index" on "volunteer_team" ("state");
update "volunteer_team" set "version" = jsonb_array_length("availability_history");
insert into "counter" ("name", "last") select 'VolunteerTeam', max(cast(substr("id", 4) as integer)) from "volunteer_team" having count(*) > 0;
