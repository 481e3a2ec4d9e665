alter table "resolution" drop column "history";
alter table "resolution" add "version" int not null default 1, add "measure" jsonb null;
