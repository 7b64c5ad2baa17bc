-- When the draft was first written: one that was begun in the meeting was not prepared before it.
alter table resolution add drafted_at timestamptz;
comment on column resolution.drafted_at is 'First writing of the draft; empty where it was brought in from elsewhere, and then taken as prepared.';
