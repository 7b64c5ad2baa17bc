-- The room of a meeting that is being held: who asks to speak, and what is proposed to change in the draft resolution.

alter table agenda_item add speaking_minutes int check (speaking_minutes between 1 and 120);
comment on column agenda_item.speaking_minutes is 'How long one speaker has on this item; empty for what the rule set proposes.';

create table floor_request (
  commune_id int not null, id uuid not null, unit_id uuid not null, meeting_id uuid not null,
  agenda_item_id uuid,
  member_id uuid, name text not null check (length(name) between 1 and 200),
  state text not null default 'waiting' check (state in ('waiting', 'speaking', 'spoken')),
  asked_at timestamptz not null,
  began_at timestamptz,
  ended_at timestamptz,
  limit_seconds int not null check (limit_seconds between 1 and 14400),
  primary key (commune_id, id),
  foreign key (commune_id, meeting_id) references meeting (commune_id, id),
  check ((state = 'waiting') = (began_at is null)),
  check ((state = 'spoken') = (ended_at is not null))
);
create unique index one_has_the_floor on floor_request (commune_id, meeting_id) where state = 'speaking';
create unique index one_request_waits on floor_request (commune_id, meeting_id, member_id) where state = 'waiting';
create index on floor_request (commune_id, meeting_id, asked_at);
comment on table floor_request is 'Who wants to speak in the meeting that is being held. Taken away when it closes: it runs a meeting, it is no record of anybody.';

create table amendment (
  commune_id int not null, id uuid not null, unit_id uuid not null, meeting_id uuid not null,
  part text not null check (part in ('assessment', 'limits', 'direction', 'implementation')),
  kind text not null check (kind in ('insert', 'replace', 'delete')),
  passage text not null default '' check (length(passage) <= 5000),
  wording text not null default '' check (length(wording) <= 5000),
  reason text not null default '' check (length(reason) <= 1000),
  member_id uuid not null, name text not null,
  state text not null default 'proposed' check (state in ('proposed', 'taken-up', 'declined')),
  at timestamptz not null,
  decided_at timestamptz,
  primary key (commune_id, id),
  foreign key (commune_id, meeting_id) references meeting (commune_id, id),
  check ((state = 'proposed') = (decided_at is null)),
  check (case kind when 'insert' then wording <> '' when 'delete' then passage <> '' and wording = '' else passage <> '' and wording <> '' end)
);
create index on amendment (commune_id, meeting_id, at);
comment on table amendment is 'A change of the draft resolution that a member proposes in the meeting. Read in its own meeting only, never by who proposed it.';
comment on column amendment.passage is 'The words of the draft that are replaced or left out; for an insertion the words after which it stands, empty for the end.';

call app.protect('floor_request', reads => 'life');
call app.protect('amendment', reads => 'life');
grant select, insert, update, delete on floor_request, amendment to app_member;
