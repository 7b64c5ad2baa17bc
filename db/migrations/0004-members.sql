-- The roll: what a cell needs to know of its members, apart from what is nobody else's business.

create table member (
  commune_id     int  not null,
  id             uuid not null,
  unit_id        uuid not null references unit (id),
  person_id      uuid not null,
  full_name      text not null check (length(full_name) between 2 and 100),
  other_name     text not null default '',
  search_key     text not null,
  sort_key       text collate "C" not null,
  sex            text check (sex in ('male', 'female')),
  standing       text not null default 'official' check (standing in ('official', 'probationary')),
  activity       text not null default 'active'
                 check (activity in ('active', 'exempt', 'suspended', 'temporarily-away', 'special-duty', 'left', 'died')),
  activity_since date,
  admitted_on    date,
  official_on    date,
  position       text not null default '',
  photo_file_id  uuid,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  primary key (commune_id, id),
  unique (commune_id, person_id),
  check (official_on is null or standing = 'official')
);
create index on member (commune_id, unit_id, sort_key);
create index on member (commune_id, search_key text_pattern_ops);
create index on member (person_id);
comment on table member is 'A person on the roll of a commune. Moving to another commune makes a new row with the same person_id.';
comment on column member.activity is 'Activity status of the national list, with the two that change who is summoned to a meeting.';

create table member_private (
  commune_id       int  not null,
  member_id        uuid not null,
  unit_id          uuid not null references unit (id),
  person_id        uuid not null,
  birth_date       date,
  birth_year       int  check (birth_year between 1900 and 2100),
  ethnicity        text not null default '',
  religion         text not null default '',
  personal_id      text check (personal_id ~ '^([0-9]{9}|[0-9]{12})$'),
  party_card_no    text not null default '',
  home_town        text not null default '',
  residence        text not null default '',
  education        text not null default '',
  degree           text not null default '',
  political_theory text not null default '',
  job              text not null default '',
  phone            text not null default '',
  email            text not null default '',
  note             text not null default '',
  primary key (commune_id, member_id),
  foreign key (commune_id, member_id) references member (commune_id, id) on delete cascade
);
create index on member_private (commune_id, personal_id);
create index on member_private (commune_id, party_card_no) where party_card_no <> '';
comment on table member_private is 'Fields that need a right of their own to see; every look is written to sensitive_read.';

create table membership (
  commune_id int  not null,
  member_id  uuid not null,
  unit_id    uuid not null references unit (id),
  valid_from date not null,
  valid_to   date not null default 'infinity',
  span       daterange not null generated always as (daterange(valid_from, valid_to)) stored,
  primary key (commune_id, member_id, valid_from),
  foreign key (commune_id, member_id) references member (commune_id, id) on delete cascade,
  check (valid_from < valid_to)
);
create index on membership (commune_id, unit_id, valid_from);
comment on table membership is 'Which cell a member belonged to on which days.';

create table file (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null references unit (id),
  sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name       text not null check (length(name) between 1 and 200),
  type       text not null,
  size_bytes bigint not null check (size_bytes > 0),
  created_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (commune_id, id)
);
create index on file (commune_id, sha256);
comment on table file is 'Names of contents under COSO_DATA/files, which are addressed by their SHA-256.';

create table notice (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null references unit (id),
  person_id  uuid not null,
  kind       text not null,
  subject    jsonb not null,
  link       text not null,
  created_at timestamptz not null default now(),
  read_at    timestamptz,
  primary key (commune_id, id)
);
create index on notice (commune_id, person_id, created_at desc);
comment on table notice is 'Something a person was told in the application. subject holds names and dates for the sentence of its kind.';

call app.protect('member', reads => 'life', own => 'person_id');
call app.protect('member_private', reads => 'private', own => 'person_id');
call app.protect('membership', reads => 'life');
call app.protect('file', reads => 'life');
call app.protect('notice', reads => 'none', own => 'person_id');
create policy read_by_owner on notice for update to app_member
  using (commune_id = any((select app.communes())::int[]) and person_id = (select app.person()));
grant select, insert, update on member, member_private, membership to app_member;
grant select, insert on file to app_member;
grant select, insert, update (read_at) on notice to app_member;
