alter table "agency_exit" add "confirmed_by" jsonb null;
