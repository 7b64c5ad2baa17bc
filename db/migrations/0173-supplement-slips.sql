-- The yearly supplement slip (phiếu bổ sung hồ sơ đảng viên): what changed of a member in a year, by their own hand.

create table supplement_slip (
  commune_id   int  not null,
  id           uuid not null,
  unit_id      uuid not null references unit (id),
  member_id    uuid not null,
  person_id    uuid not null,
  year         int  not null check (year between 2020 and 2100),
  state        text not null default 'handed-in' check (state in ('handed-in', 'checked', 'accepted', 'returned')),
  lines        jsonb not null,
  news         jsonb not null,
  handed_in_at timestamptz not null,
  checked_by   uuid,
  checked_name text not null default '',
  checked_at   timestamptz,
  settled_name text not null default '',
  settled_at   timestamptz,
  note         text not null default '' check (length(note) <= 500),
  primary key (commune_id, id),
  unique (commune_id, member_id, year),
  foreign key (commune_id, member_id) references member (commune_id, id),
  check (state not in ('checked', 'accepted') or checked_at is not null),
  check ((state = 'accepted') = (settled_at is not null))
);
create index on supplement_slip (commune_id, year, state);
comment on table supplement_slip is 'What a member says has changed in a year. Source: HD 06-HD/TW 2025; party-work handbook, 2.3.';
comment on column supplement_slip.lines is 'Fields of the roll: [{field, from, to, verdict: open | accepted | declined, why}]. What is accepted stands on the roll.';
comment on column supplement_slip.news is 'What the roll has no field for, by section: training, posts, awards, discipline, family, abroad, other.';
comment on column supplement_slip.note is 'Why it was sent back, or opened again.';

call app.protect('supplement_slip', reads => 'private', own => 'person_id');
grant select, insert, update on supplement_slip to app_member;
