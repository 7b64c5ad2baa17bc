-- The year of a cell's meetings: its themes, how a meeting is held, what it needs in the room, and who from above came.

create table issued_theme (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null references unit (id),
  issuer     text not null check (issuer in ('commune', 'province', 'centre')),
  year       int  not null check (year between 2000 and 2099),
  quarter    int  not null check (quarter between 1 and 4),
  title      text not null check (length(title) between 1 and 150),
  reference  text not null default '',
  cell_kinds text[] not null default '{}',
  withdrawn_on date,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (commune_id, id)
);
create index on issued_theme (commune_id, year, quarter);
comment on table issued_theme is 'A theme that a higher level asks cells to take up in a quarter; the commune passes on those of province and centre.';
comment on column issued_theme.cell_kinds is 'Kinds of cell that it is for; all where empty.';
comment on column issued_theme.reference is 'Number and day of the paper, as people cite it.';

create table cell_theme (
  commune_id       int  not null,
  id               uuid not null,
  unit_id          uuid not null references unit (id),
  year             int  not null check (year between 2000 and 2099),
  quarter          int  not null check (quarter between 1 and 4),
  title            text not null check (length(title) between 1 and 150),
  tied_to          text not null default '',
  presenter_id     uuid,
  presenter_name   text not null default '',
  draft            text not null default '',
  draft_file_id    uuid,
  draft_file_name  text not null default '',
  issued_theme_id  uuid,
  state            text not null default 'proposed' check (state in ('proposed', 'approved')),
  approved_on      date,
  approval_minutes text not null default '',
  meeting_id       uuid,
  created_by       uuid not null,
  created_at       timestamptz not null default now(),
  primary key (commune_id, id),
  foreign key (commune_id, presenter_id) references member (commune_id, id),
  foreign key (commune_id, draft_file_id) references file (commune_id, id),
  foreign key (commune_id, issued_theme_id) references issued_theme (commune_id, id),
  foreign key (commune_id, meeting_id) references meeting (commune_id, id),
  check ((state = 'approved') = (approved_on is not null))
);
create unique index taken_up_once on cell_theme (commune_id, unit_id, issued_theme_id) where issued_theme_id is not null;
create index on cell_theme (commune_id, unit_id, year);
create index on cell_theme (commune_id, meeting_id);
comment on table cell_theme is 'A theme of the cell''s year. Whether it was held is read from its meeting. Source: CT 50 (one a quarter at least).';
comment on column cell_theme.tied_to is 'The task of the cell or of its unit that the theme serves.';
comment on column cell_theme.meeting_id is 'The meeting that takes it up, once one is planned.';

alter table meeting add manner text not null default 'in-person' check (manner in ('in-person', 'online', 'hybrid', 'by-group'));
alter table meeting add conference_url text not null default '';
alter table meeting add identity_checked_at timestamptz;
alter table meeting add conditions jsonb;
comment on column meeting.manner is 'How it is held. Online and by group under the pilot rules. Source: HD 03-HD/TW 2022.';
comment on column meeting.conference_url is 'An https address of the office''s own conference, only ever a link.';
comment on column meeting.conditions is 'What the meeting needs: whether the room is ready, equipment, budget in whole dong.';

create table meeting_hindrance (
  commune_id int  not null,
  meeting_id uuid not null,
  member_id  uuid not null,
  unit_id    uuid not null,
  reason     text not null check (reason in ('dispersed', 'moving', 'on-duty', 'special')),
  primary key (commune_id, meeting_id, member_id),
  foreign key (commune_id, meeting_id) references meeting (commune_id, id),
  foreign key (commune_id, member_id) references member (commune_id, id)
);
comment on table meeting_hindrance is 'Who cannot come to one place, for the count that lets a meeting be held online. Papers tell the count alone.';

create table party_group (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null references unit (id),
  name       text not null check (length(name) between 1 and 100),
  leader_id  uuid,
  primary key (commune_id, id),
  foreign key (commune_id, leader_id) references member (commune_id, id)
);
create index on party_group (commune_id, unit_id);
comment on table party_group is 'A group within a cell (tổ đảng). Source: ĐL 24.';

create table party_group_member (
  commune_id int  not null,
  member_id  uuid not null,
  group_id   uuid not null,
  unit_id    uuid not null,
  primary key (commune_id, member_id),
  foreign key (commune_id, member_id) references member (commune_id, id),
  foreign key (commune_id, group_id) references party_group (commune_id, id)
);
create index on party_group_member (commune_id, group_id);

create table meeting_sitting (
  commune_id int  not null,
  meeting_id uuid not null,
  group_id   uuid not null,
  unit_id    uuid not null,
  name       text not null,
  starts_at  timestamptz not null,
  place      text not null check (length(place) between 1 and 200),
  member_ids uuid[] not null,
  primary key (commune_id, meeting_id, group_id),
  foreign key (commune_id, meeting_id) references meeting (commune_id, id)
);
comment on table meeting_sitting is 'Where and when each group sits, where a meeting is held by group: its minutes are those of the one meeting.';

alter table meeting_guest add person_id uuid;
alter table meeting_guest add advice text not null default '';
comment on column meeting_guest.person_id is 'The assigned committee member, so that their attendance can be counted.';
comment on column meeting_guest.advice is 'What the superior advised: for the minutes of this meeting, never searched or counted by content.';
create index on meeting_guest (commune_id, person_id) where person_id is not null;

call app.protect('issued_theme', reads => 'life');
call app.protect('cell_theme', reads => 'life');
call app.protect('meeting_hindrance', reads => 'life');
call app.protect('party_group', reads => 'life');
call app.protect('party_group_member', reads => 'life');
call app.protect('meeting_sitting', reads => 'life');
-- Cells read what is issued to them, although it stands at the commune.
create policy offered on issued_theme for select to app_member using (commune_id = any((select app.communes())::int[]));
grant select, insert, update (withdrawn_on) on issued_theme to app_member;
grant select, insert, update, delete on cell_theme, party_group, party_group_member to app_member;
grant select, insert, delete on meeting_hindrance, meeting_sitting to app_member;
grant update (advice) on meeting_guest to app_member;
