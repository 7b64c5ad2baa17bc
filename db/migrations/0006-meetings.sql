-- The monthly meeting of a cell, from the plan to the locked minutes.

create table meeting (
  commune_id           int  not null,
  id                   uuid not null,
  unit_id              uuid not null references unit (id),
  kind                 text not null check (kind in ('regular', 'thematic', 'combined')),
  month                text not null check (month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
  state                text not null default 'planned' check (state in ('planned', 'notified', 'open', 'closed', 'signed', 'cancelled')),
  starts_at            timestamptz not null,
  place                text not null default '',
  theme                text not null default '',
  opened_at            timestamptz,
  closed_at            timestamptz,
  chair_id             uuid,
  minute_secretary_id  uuid,
  committee_met_on     date,
  committee_minutes    text not null default '',
  committee_attendees  text[] not null default '{}',
  draft_content        text not null default '',
  notice_sent_at       timestamptz,
  papers_sent_at       timestamptz,
  assigned_told        boolean,
  read_back_at         timestamptz,
  minutes_number       int,
  published_at         timestamptz,
  locked_hash          text check (locked_hash ~ '^[0-9a-f]{64}$'),
  locked_content       jsonb,
  cycle_rule_set_id    text not null references rule_set (id),
  created_by           uuid not null,
  created_at           timestamptz not null default now(),
  primary key (commune_id, id),
  foreign key (commune_id, chair_id) references member (commune_id, id),
  foreign key (commune_id, minute_secretary_id) references member (commune_id, id),
  check ((state = 'signed') = (locked_hash is not null)),
  check (state not in ('open', 'closed', 'signed') or opened_at is not null),
  check (closed_at is null or closed_at >= opened_at)
);
create unique index one_regular_a_month on meeting (commune_id, unit_id, month) where kind in ('regular', 'combined') and state <> 'cancelled';
create index on meeting (commune_id, unit_id, starts_at desc);
create index on meeting (commune_id, month);

-- One row per member and meeting, 67 million a year in the whole country: partitioned by year, reached through the parent only.
create table meeting_roll (
  commune_id          int  not null,
  meeting_id          uuid not null,
  member_id           uuid not null,
  met_on              date not null,
  unit_id             uuid not null,
  name                text not null,
  sort_key            text collate "C" not null,
  post                text not null default '',
  standing            text not null check (standing in ('official', 'probationary')),
  is_exempt           boolean not null default false,
  is_temporarily_away boolean not null default false,
  is_suspended        boolean not null default false,
  is_on_special_duty  boolean not null default false,
  presence            text not null default 'unrecorded' check (presence in ('unrecorded', 'present', 'excused', 'unexcused')),
  reason              text not null default '',
  recorded_at         timestamptz,
  primary key (commune_id, meeting_id, member_id, met_on)
) partition by range (met_on);
create table meeting_roll_2025 partition of meeting_roll for values from ('2025-01-01') to ('2026-01-01');
create table meeting_roll_2026 partition of meeting_roll for values from ('2026-01-01') to ('2027-01-01');
create table meeting_roll_2027 partition of meeting_roll for values from ('2027-01-01') to ('2028-01-01');
create table meeting_roll_2028 partition of meeting_roll for values from ('2028-01-01') to ('2029-01-01');
create table meeting_roll_other partition of meeting_roll default;
create index on meeting_roll (commune_id, member_id, met_on);
comment on column meeting_roll.met_on is 'Planned day of the meeting when the roll was drawn up: the key of its partition.';

create table meeting_guest (
  commune_id int not null, id uuid not null, unit_id uuid not null, meeting_id uuid not null,
  name text not null, title text not null default '', is_assigned_superior boolean not null default false,
  primary key (commune_id, id),
  foreign key (commune_id, meeting_id) references meeting (commune_id, id)
);
create index on meeting_guest (commune_id, meeting_id);

create table agenda_item (
  commune_id int not null, id uuid not null, unit_id uuid not null, meeting_id uuid not null,
  position int not null check (position > 0),
  kind text not null,
  title text not null check (length(title) between 1 and 300),
  planned_minutes int not null check (planned_minutes between 0 and 600),
  started_at timestamptz,
  conclusion text not null default '',
  primary key (commune_id, id),
  foreign key (commune_id, meeting_id) references meeting (commune_id, id)
);
create index on agenda_item (commune_id, meeting_id, position);

create table statement (
  commune_id int not null, id uuid not null, unit_id uuid not null, meeting_id uuid not null,
  agenda_item_id uuid,
  kind text not null check (kind in ('speech', 'self-criticism', 'criticism', 'praise', 'reminder')),
  member_id uuid, name text not null,
  gist text not null check (length(gist) between 1 and 5000),
  at timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, meeting_id) references meeting (commune_id, id)
);
create index on statement (commune_id, meeting_id, at);
comment on table statement is 'What was said in one meeting, for its minutes. Never searched or counted across meetings by speaker.';

create table matter (
  commune_id int not null, id uuid not null, unit_id uuid not null,
  meeting_id uuid,
  gist text not null check (length(gist) between 1 and 2000),
  place text not null default '', brought_by text not null default '',
  answer text not null default '', task_id uuid,
  state text not null default 'raised' check (state in ('raised', 'answered', 'forwarded')),
  raised_on date not null,
  at timestamptz not null default now(),
  primary key (commune_id, id),
  foreign key (commune_id, meeting_id) references meeting (commune_id, id),
  foreign key (commune_id, task_id) references task (commune_id, id)
);
create index on matter (commune_id, unit_id, state);
create index on matter (commune_id, meeting_id);
comment on table matter is 'Something people asked to have brought up. meeting_id is empty until a meeting takes it onto its agenda.';

create table free_note (
  commune_id int not null, id uuid not null, unit_id uuid not null, meeting_id uuid not null,
  agenda_item_id uuid, text text not null check (length(text) between 1 and 5000), at timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, meeting_id) references meeting (commune_id, id)
);
create index on free_note (commune_id, meeting_id);

create table vote (
  commune_id int not null, id uuid not null, unit_id uuid not null, meeting_id uuid not null,
  matter text not null check (length(matter) between 1 and 500),
  kind text not null check (kind in ('resolution', 'admission', 'recognition', 'expulsion', 'reprimand')),
  is_secret boolean not null default false,
  agree int not null check (agree >= 0), disagree int not null check (disagree >= 0), other int not null check (other >= 0),
  base int not null, needed int not null, passed boolean not null,
  rule_set_id text not null references rule_set (id),
  at timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, meeting_id) references meeting (commune_id, id),
  check (agree + disagree + other <= base)
);
create index on vote (commune_id, meeting_id);

create table reservation (
  commune_id int not null, id uuid not null, unit_id uuid not null, meeting_id uuid not null,
  member_id uuid not null, name text not null, text text not null check (length(text) between 1 and 5000), at timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, meeting_id) references meeting (commune_id, id)
);
create index on reservation (commune_id, meeting_id);
comment on table reservation is 'A minority opinion kept on record (bảo lưu ý kiến). Never used to rank anybody.';

create table resolution (
  commune_id int not null, id uuid not null, unit_id uuid not null, meeting_id uuid not null,
  number int check (number > 0), term text not null,
  state text not null default 'draft' check (state in ('draft', 'adopted', 'rejected')),
  assessment text not null default '', limits text not null default '', direction text not null default '', implementation text not null default '',
  vote_id uuid, adopted_on date, updated_at timestamptz not null default now(),
  primary key (commune_id, id),
  unique (commune_id, meeting_id),
  unique (commune_id, unit_id, term, number),
  foreign key (commune_id, meeting_id) references meeting (commune_id, id),
  check ((state = 'adopted') = (adopted_on is not null and number is not null))
);

create table meeting_score (
  commune_id int not null, meeting_id uuid not null, unit_id uuid not null,
  rule_set_id text not null references rule_set (id),
  lines jsonb not null, total int not null, possible int not null check (possible > 0 and total <= possible),
  normalised_basis_points int not null check (normalised_basis_points between 0 and 10000),
  class text not null check (class in ('good', 'fair', 'average', 'weak')),
  decided_at timestamptz not null, decided_by uuid not null,
  primary key (commune_id, meeting_id),
  foreign key (commune_id, meeting_id) references meeting (commune_id, id)
);

create table meeting_signature (
  commune_id int not null, meeting_id uuid not null, unit_id uuid not null,
  role text not null check (role in ('chair', 'minute-secretary')),
  member_id uuid not null, person_id uuid not null, name text not null,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'), at timestamptz not null,
  primary key (commune_id, meeting_id, role),
  foreign key (commune_id, meeting_id) references meeting (commune_id, id)
);
comment on column meeting_signature.content_hash is 'What the signer saw: both signatures must name the same content.';

create table meeting_addendum (
  commune_id int not null, id uuid not null, unit_id uuid not null, meeting_id uuid not null,
  text text not null check (length(text) between 1 and 5000), reason text not null check (length(reason) between 1 and 500),
  by_person uuid not null, by_name text not null, at timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, meeting_id) references meeting (commune_id, id)
);
create index on meeting_addendum (commune_id, meeting_id);

create table meeting_paper (
  commune_id int not null, id uuid not null, unit_id uuid not null, meeting_id uuid not null, file_id uuid not null, name text not null,
  primary key (commune_id, id),
  foreign key (commune_id, meeting_id) references meeting (commune_id, id),
  foreign key (commune_id, file_id) references file (commune_id, id)
);
create index on meeting_paper (commune_id, meeting_id);

create table cell_month (
  commune_id int not null, unit_id uuid not null, month text not null,
  meeting_id uuid, state text not null, met_on date, planned_on date,
  summoned int not null default 0, present int not null default 0, unexcused int not null default 0,
  score_total int, score_basis_points int, score_class text,
  tasks_given int not null default 0, published_late boolean,
  primary key (commune_id, unit_id, month)
);
create index on cell_month (commune_id, month);
comment on table cell_month is 'One line per cell and month, written by the operations of its meeting: what leaders'' pages add up.';

call app.protect('meeting', reads => 'life');
call app.protect('meeting_roll', reads => 'life');
call app.protect('meeting_guest', reads => 'life');
call app.protect('agenda_item', reads => 'life');
call app.protect('statement', reads => 'life');
call app.protect('matter', reads => 'life');
call app.protect('free_note', reads => 'life');
call app.protect('vote', reads => 'life');
call app.protect('reservation', reads => 'life');
call app.protect('resolution', reads => 'life');
call app.protect('meeting_score', reads => 'life');
call app.protect('meeting_signature', reads => 'life');
call app.protect('meeting_addendum', reads => 'life');
call app.protect('meeting_paper', reads => 'life');
call app.protect('cell_month', reads => 'life');
grant select, insert, update on meeting, meeting_roll, matter, resolution, meeting_score, cell_month, agenda_item to app_member;
grant select, insert, delete on vote, reservation to app_member;
grant select, insert on meeting_signature, meeting_addendum to app_member;
grant select, insert, delete on statement, free_note, meeting_guest, meeting_paper to app_member;
grant delete on agenda_item to app_member;
