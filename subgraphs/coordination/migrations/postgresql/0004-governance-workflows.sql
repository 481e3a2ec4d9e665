alter table "acknowledgement" add "version" int not null default 1;
alter table "consultation" drop column "history";
alter table "consultation" add "version" int not null default 1;
alter table "major_matter_notice" drop column "history";
alter table "major_matter_notice" add "version" int not null default 1, add "told_codes" jsonb not null default '[]';
alter table "meeting" drop column "history";
alter table "meeting" add "version" int not null default 1;
alter table "resolution" drop column "history";
alter table "resolution" add "version" int not null default 1, add "measure" jsonb null;
