-- A sitting on a calendar: the newer word is told from the older, as with meetings.
alter table sitting add plan_changed_at timestamptz;
comment on column sitting.plan_changed_at is 'Last change of title, time or place, or the calling off; empty while nothing was changed.';
