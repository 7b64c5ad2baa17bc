-- Sittings of leading bodies (plenary, standing committee, briefings, light meetings of mass organisations): who is
-- invited, what they are given to read, what was concluded, and what became of it.

-- An invitation opens one sitting to one person, whatever units their posts open to them. Policies hold no sub-select, so
-- the ids of those sittings are worked out once, by the reads and commands that need them, and kept for the transaction.
create function app.sittings() returns uuid[] language sql stable parallel safe
  return coalesce(nullif(current_setting('app.sittings', true), ''), '{}')::uuid[];
comment on function app.sittings() is 'Sittings that the caller is invited to; empty until app.open_sittings() has run in this transaction.';

create table sitting (
  commune_id          int  not null,
  id                  uuid not null,
  unit_id             uuid not null references unit (id),
  body                text not null check (body in ('executive-committee', 'standing-committee', 'briefing', 'mass-organisation')),
  title               text not null check (length(title) between 1 and 300),
  state               text not null default 'planned' check (state in ('planned', 'invited', 'open', 'closed', 'signed', 'cancelled')),
  starts_at           timestamptz not null,
  place               text not null default '',
  opened_at           timestamptz,
  closed_at           timestamptz,
  invited_at          timestamptz,
  chair_id            uuid,
  minute_secretary_id uuid,
  cancel_reason       text not null default '',
  minutes_number      int check (minutes_number > 0),
  locked_hash         text check (locked_hash ~ '^[0-9a-f]{64}$'),
  locked_content      jsonb,
  term                text not null,
  rule_set_id         text not null references rule_set (id),
  created_by          uuid not null,
  created_at          timestamptz not null default now(),
  primary key (commune_id, id),
  check ((state = 'signed') = (locked_hash is not null)),
  check (state not in ('open', 'closed', 'signed') or opened_at is not null),
  check (closed_at is null or closed_at >= opened_at)
);
create index on sitting (commune_id, starts_at desc);
comment on table sitting is 'One sitting of a leading body, or a briefing that it holds. Not the monthly meeting of a cell.';
comment on column sitting.chair_id is 'The participant who chairs.';

create table sitting_participant (
  commune_id int not null, id uuid not null, unit_id uuid not null, sitting_id uuid not null,
  person_id  uuid,
  member_id  uuid,
  name       text not null check (length(name) between 2 and 100),
  sort_key   text collate "C" not null,
  title      text not null default '',
  standing   text not null check (standing in ('member', 'attending', 'guest')),
  is_temporarily_away boolean not null default false,
  presence   text not null default 'unrecorded' check (presence in ('unrecorded', 'present', 'excused', 'absent')),
  reason     text not null default '',
  invited_at  timestamptz,
  reminded_at timestamptz,
  primary key (commune_id, id),
  foreign key (commune_id, sitting_id) references sitting (commune_id, id) on delete cascade,
  foreign key (commune_id, member_id) references member (commune_id, id),
  check ((standing = 'guest') = (person_id is null))
);
create unique index one_seat_a_person on sitting_participant (commune_id, sitting_id, person_id);
create index on sitting_participant (commune_id, person_id);
comment on column sitting_participant.standing is 'member: has a vote in the body; attending: called without a vote; guest: by name, without an account.';

create table sitting_item (
  commune_id int not null, id uuid not null, unit_id uuid not null, sitting_id uuid not null,
  position   int not null check (position > 0),
  kind       text not null check (kind in ('follow-up', 'matter')),
  title      text not null check (length(title) between 1 and 300),
  reporter   text not null default '',
  planned_minutes int not null default 0 check (planned_minutes between 0 and 600),
  discussion text not null default '',
  primary key (commune_id, id),
  foreign key (commune_id, sitting_id) references sitting (commune_id, id) on delete cascade
);
create index on sitting_item (commune_id, sitting_id, position);
comment on column sitting_item.discussion is 'What was discussed, as the minutes give it: of the body, never by speaker.';

create table sitting_paper (
  commune_id int not null, id uuid not null, unit_id uuid not null, sitting_id uuid not null,
  item_id    uuid,
  name       text not null check (length(name) between 1 and 200),
  text       text not null default '',
  sha256     text check (sha256 ~ '^[0-9a-f]{64}$'),
  type       text,
  size_bytes bigint check (size_bytes > 0),
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, sitting_id) references sitting (commune_id, id) on delete cascade,
  check (text <> '' or sha256 is not null)
);
create index on sitting_paper (commune_id, sitting_id);
comment on table sitting_paper is 'What is handed out before. Kept apart from table file, which everyone who sees the unit may read.';

create table sitting_receipt (
  commune_id int not null, paper_id uuid not null, person_id uuid not null, unit_id uuid not null, sitting_id uuid not null,
  opened_at  timestamptz not null,
  primary key (commune_id, paper_id, person_id),
  foreign key (commune_id, paper_id) references sitting_paper (commune_id, id) on delete cascade
);
create index on sitting_receipt (commune_id, sitting_id);
comment on table sitting_receipt is 'That an invited person opened a paper, the first time only. Never how long, how often or from where.';

create table sitting_vote (
  commune_id int not null, id uuid not null, unit_id uuid not null, sitting_id uuid not null,
  matter     text not null check (length(matter) between 1 and 500),
  kind       text not null check (kind in ('resolution', 'admission', 'expulsion')),
  is_secret  boolean not null default false,
  agree int not null check (agree >= 0), disagree int not null check (disagree >= 0), other int not null check (other >= 0),
  base int not null, needed int not null, passed boolean not null,
  rule_set_id text not null references rule_set (id),
  at         timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, sitting_id) references sitting (commune_id, id),
  check (agree + disagree + other <= base)
);
create index on sitting_vote (commune_id, sitting_id);

create table conclusion (
  commune_id int not null, id uuid not null, unit_id uuid not null, sitting_id uuid not null,
  item_id    uuid,
  position   int not null check (position > 0),
  text       text not null check (length(text) between 1 and 5000),
  settled_on date,
  settled_because text not null default '',
  primary key (commune_id, id),
  foreign key (commune_id, sitting_id) references sitting (commune_id, id),
  check ((settled_on is null) = (settled_because = ''))
);
create index on conclusion (commune_id, sitting_id, position);
comment on column conclusion.settled_on is 'A person ended the follow-up, with a reason. Otherwise it lasts until every task has its product.';

create table conclusion_task (
  commune_id    int  not null,
  task_id       uuid not null,
  unit_id       uuid not null references unit (id),
  conclusion_id uuid not null,
  sitting_id    uuid not null,
  primary key (commune_id, task_id),
  foreign key (commune_id, task_id) references task (commune_id, id),
  foreign key (commune_id, conclusion_id) references conclusion (commune_id, id)
);
create index on conclusion_task (commune_id, conclusion_id);
create index on conclusion_task (commune_id, sitting_id);
comment on table conclusion_task is 'Tasks that carry out a conclusion. unit_id is the unit that the task was given to.';

create table conclusion_notice (
  commune_id   int  not null,
  sitting_id   uuid not null,
  unit_id      uuid not null,
  number       int  not null check (number > 0),
  term         text not null,
  signed_on    date not null,
  signed_at    timestamptz not null,
  signed_by    uuid not null,
  signer_name  text not null,
  signer_post  text not null,
  content      jsonb not null,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  primary key (commune_id, sitting_id),
  foreign key (commune_id, sitting_id) references sitting (commune_id, id)
);
create unique index one_number_a_notice on conclusion_notice (commune_id, unit_id, term, number);
comment on table conclusion_notice is 'Thông báo kết luận, as it was signed: the content is kept, whatever moves on around it.';

create table sitting_signature (
  commune_id int not null, sitting_id uuid not null, unit_id uuid not null,
  role       text not null check (role in ('chair', 'minute-secretary')),
  person_id  uuid not null, name text not null,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'), at timestamptz not null,
  primary key (commune_id, sitting_id, role),
  foreign key (commune_id, sitting_id) references sitting (commune_id, id)
);

-- The ids behind app.sittings(): invitations alone, so that what is being prepared is not seen early.
create function app.open_sittings() returns void
language plpgsql security definer set search_path = public, app as $$
begin
  perform set_config('app.sittings', coalesce((
    select array_agg(distinct p.sitting_id) from sitting_participant p
    where p.commune_id = any(app.communes()) and p.person_id = app.person() and p.invited_at is not null), '{}')::text, true);
end $$;
revoke all on function app.open_sittings() from public;
grant execute on function app.open_sittings() to app_member;

-- Rows of a sitting: for those whose posts open sittings, and for those invited.
do $$
declare
  named text;
begin
  foreach named in array array['sitting', 'sitting_participant', 'sitting_item', 'sitting_paper', 'sitting_vote',
    'conclusion', 'conclusion_notice', 'sitting_signature'] loop
    call app.protect(named::regclass, reads => 'sittings');
    execute format(
      'create policy invited on %s for select to app_member using (commune_id = any((select app.communes())::int[]) and %s = any((select app.sittings())::uuid[]))',
      named, case named when 'sitting' then 'id' else 'sitting_id' end);
  end loop;
end $$;
-- Where a task came from is part of the task; those who see the sitting see it too.
call app.protect('conclusion_task', reads => 'life');
create policy invited on conclusion_task for select to app_member
  using (commune_id = any((select app.communes())::int[]) and sitting_id = any((select app.sittings())::uuid[]));
-- Who opened what is for the convener, and one's own for oneself: other invited persons do not see it.
call app.protect('sitting_receipt', reads => 'sittings', own => 'person_id');
-- Opening a paper is the reader's own act: no post is asked for it, an invitation is.
create policy opened_by_reader on sitting_receipt for insert to app_member
  with check (commune_id = any((select app.communes())::int[]) and person_id = (select app.person())
    and sitting_id = any((select app.sittings())::uuid[]));

grant select, insert, update on sitting, sitting_participant, sitting_item, conclusion to app_member;
grant delete on sitting_participant, sitting_item, conclusion to app_member;
grant select, insert, delete on sitting_paper, sitting_vote, conclusion_task to app_member;
grant select, insert on sitting_receipt, conclusion_notice, sitting_signature to app_member;
