alter table "referral" add "urged_count" int not null default 0, add "urged_at" varchar(255) null;
alter table "resolution" add "urged_count" int not null default 0, add "urged_at" varchar(255) null;
