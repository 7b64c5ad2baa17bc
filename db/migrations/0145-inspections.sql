-- Inspection and supervision, and discipline: files that are there for those alone who need them.

-- No area opens a file by itself. What a caller may know is worked out once in a transaction, by app.open_files(), and kept
-- as ids, so that policies hold no sub-select; where that was not asked, nothing is seen.
create function app.files() returns uuid[] language sql stable parallel safe
  return coalesce(nullif(current_setting('app.files', true), ''), '{}')::uuid[];
create function app.files_told() returns uuid[] language sql stable parallel safe
  return coalesce(nullif(current_setting('app.files_told', true), ''), '{}')::uuid[];
create function app.files_closed() returns uuid[] language sql stable parallel safe
  return coalesce(nullif(current_setting('app.files_closed', true), ''), '{}')::uuid[];
comment on function app.files() is 'Files that the caller works on or answers for; never one about the caller.';
comment on function app.files_told() is 'Files about the caller, or a cell that the caller leads, of which they were told.';
comment on function app.files_closed() is 'Of those told, the ones whose conclusion or decision was made known to them.';

create table inspection_draw (
  commune_id  int  not null,
  id          uuid not null,
  unit_id     uuid not null references unit (id),
  year        int  not null check (year between 2020 and 2100),
  seed        text not null check (length(seed) between 1 and 200),
  size        int  not null check (size > 0),
  weights     jsonb not null,
  drawn       jsonb not null,
  rule_set_id text not null references rule_set (id),
  on_day      date not null,
  by_name     text not null,
  at          timestamptz not null,
  primary key (commune_id, id)
);
create index on inspection_draw (commune_id, year);
comment on table inspection_draw is 'Cells drawn by lot, weighted by figures that exist, from a published seed: anyone can draw again and compare.';
comment on column inspection_draw.weights is 'Each cell with the figures of the day and the weight they gave, in the order in which they were drawn from.';

create table inspection (
  commune_id        int  not null,
  id                uuid not null,
  unit_id           uuid not null references unit (id),
  body              text not null check (body in ('cell', 'commission', 'committee')),
  kind              text not null check (kind in ('planned', 'signs', 'oversight', 'finance', 'regular-supervision', 'thematic-supervision')),
  year              int  not null check (year between 2020 and 2100),
  month             int  check (month between 1 and 12),
  subject           text not null check (subject in ('unit', 'member')),
  subject_unit_id   uuid not null references unit (id),
  subject_member_id uuid,
  subject_person_id uuid,
  subject_name      text not null,
  content           text not null check (length(content) between 1 and 2000),
  why               text not null default '' check (length(why) <= 2000),
  period_from       date,
  period_to         date,
  state             text not null default 'planned' check (state in ('planned', 'team-set', 'notified', 'self-report', 'verify', 'report', 'concluded',
    'follow-up', 'archived', 'cancelled')),
  plan_number       text not null default '' check (length(plan_number) <= 100),
  signed_on         date,
  start_by          date,
  told_on           date,
  started_on        date,
  due_on            date,
  concluded_on      date,
  conclusion_number text not null default '' check (length(conclusion_number) <= 100),
  announced_on      date,
  draw_id           uuid,
  rule_set_id       text not null references rule_set (id),
  by_person         uuid not null,
  by_name           text not null,
  at                timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, draw_id) references inspection_draw (commune_id, id),
  check ((subject = 'member') = (subject_person_id is not null)),
  check ((subject = 'member') = (subject_member_id is not null)),
  check (period_to >= period_from)
);
create index on inspection (commune_id, year);
create index on inspection (commune_id, subject_member_id) where subject_member_id is not null;
create index on inspection (commune_id, subject_unit_id);
comment on table inspection is 'One inspection or supervision, from its line in the programme of the year to the archive. Source: party-work handbook, 8.';
comment on column inspection.unit_id is 'Who inspects: the cell, or the commune for its committee and its commission.';
comment on column inspection.why is 'Signs of violation, as they are written down; never who pointed at them.';

create table inspection_person (
  commune_id    int  not null,
  inspection_id uuid not null,
  person_id     uuid not null,
  unit_id       uuid not null references unit (id),
  member_id     uuid not null,
  name          text not null,
  role          text not null check (role in ('head', 'member', 'note-taker', 'informed')),
  why           text not null default '' check (length(why) <= 500),
  since         date not null,
  primary key (commune_id, inspection_id, person_id),
  foreign key (commune_id, inspection_id) references inspection (commune_id, id)
);
create index on inspection_person (commune_id, person_id);
comment on table inspection_person is 'The team, and whoever else was let into the file, with the reason.';

create table inspection_step (
  commune_id      int  not null,
  id              uuid not null,
  unit_id         uuid not null references unit (id),
  inspection_id   uuid not null,
  state           text not null,
  on_day          date not null,
  note            text not null default '' check (length(note) <= 1000),
  before          jsonb not null,
  by_name         text not null,
  at              timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, inspection_id) references inspection (commune_id, id)
);
create index on inspection_step (commune_id, inspection_id, at);
comment on column inspection_step.before is 'What the step changed, as it stood before, so that it can be taken back.';

create table inspection_paper (
  commune_id    int  not null,
  inspection_id uuid not null,
  form          int  not null check (form between 1 and 12),
  unit_id       uuid not null references unit (id),
  number        text not null default '' check (length(number) <= 100),
  on_day        date,
  body          text not null default '' check (length(body) <= 20000),
  by_name       text not null,
  at            timestamptz not null,
  primary key (commune_id, inspection_id, form),
  foreign key (commune_id, inspection_id) references inspection (commune_id, id)
);
comment on table inspection_paper is 'What people wrote for one of the forms KT/GS 1-12; the rest of the paper comes from the file.';

create table inspection_finding (
  commune_id     int  not null,
  id             uuid not null,
  unit_id        uuid not null references unit (id),
  inspection_id  uuid not null,
  kind           text not null check (kind in ('strength', 'limit', 'violation')),
  text           text not null check (length(text) between 1 and 4000),
  nature         text not null default '' check (length(nature) <= 1000),
  degree         text not null default '' check (degree in ('', 'slight', 'serious', 'very-serious', 'most-serious')),
  cause          text not null default '' check (length(cause) <= 1000),
  responsibility text not null default '' check (length(responsibility) <= 1000),
  proposal       text not null default '' check (proposal in ('', 'learn', 'criticise', 'discipline')),
  withdrawn_why  text not null default '' check (length(withdrawn_why) <= 500),
  by_name        text not null,
  at             timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, inspection_id) references inspection (commune_id, id),
  check (kind <> 'violation' or (nature <> '' and degree <> ''))
);
create index on inspection_finding (commune_id, inspection_id);

create table inspection_evidence (
  commune_id    int  not null,
  id            uuid not null,
  unit_id       uuid not null references unit (id),
  inspection_id uuid not null,
  finding_id    uuid not null,
  kind          text not null check (kind in ('meeting', 'task', 'document', 'contribution', 'other')),
  ref_id        uuid,
  label         text not null check (length(label) between 1 and 300),
  primary key (commune_id, id),
  foreign key (commune_id, finding_id) references inspection_finding (commune_id, id),
  check ((kind = 'other') = (ref_id is null))
);
create index on inspection_evidence (commune_id, finding_id);
comment on table inspection_evidence is 'The very minutes, task, document or receipt that a finding rests on; other: a paper outside, as people cite it.';

create table inspection_remedy (
  commune_id    int  not null,
  task_id       uuid not null,
  unit_id       uuid not null references unit (id),
  inspection_id uuid not null,
  finding_id    uuid,
  primary key (commune_id, task_id),
  foreign key (commune_id, task_id) references task (commune_id, id),
  foreign key (commune_id, inspection_id) references inspection (commune_id, id)
);
create index on inspection_remedy (commune_id, inspection_id);
comment on table inspection_remedy is 'Tasks that put right what was found. The task itself is seen by its unit; that it came from here is not.';

create table discipline_case (
  commune_id        int  not null,
  id                uuid not null,
  unit_id           uuid not null references unit (id),
  body              text not null check (body in ('cell', 'commission', 'committee')),
  subject           text not null check (subject in ('unit', 'member')),
  subject_unit_id   uuid not null references unit (id),
  subject_member_id uuid,
  subject_person_id uuid,
  subject_name      text not null,
  standing          text not null check (standing in ('official', 'probationary', 'unit')),
  rank              text not null check (rank in ('member', 'cell-committee', 'commune-committee', 'unit')),
  inspection_id     uuid,
  ground            text not null check (ground in ('ethics', 'assigned-task', 'internal-politics', 'false-diploma', 'sentenced')),
  matter            text not null check (length(matter) between 1 and 4000),
  violated_on       date not null,
  opened_on         date not null,
  told_on           date,
  state             text not null default 'open' check (state in ('open', 'heard', 'voted', 'proposed', 'decided', 'dropped')),
  mercy             text not null default '' check (mercy in ('', 'pregnant', 'infant', 'ill')),
  mercy_until       date,
  hearing_on        date,
  hearing           text not null default '' check (hearing in ('', 'attended', 'written', 'refused')),
  hearing_note      text not null default '' check (length(hearing_note) <= 4000),
  form              text check (form in ('reprimand', 'warning', 'removal', 'expulsion', 'dissolution')),
  ballot_id         uuid,
  vote              jsonb,
  level             text check (level in ('cell', 'commission', 'committee', 'province')),
  decision_number   text not null default '' check (length(decision_number) <= 100),
  decided_on        date,
  effective_on      date,
  closed_why        text not null default '' check (length(closed_why) <= 1000),
  rule_set_id       text not null references rule_set (id),
  by_person         uuid not null,
  by_name           text not null,
  at                timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, inspection_id) references inspection (commune_id, id),
  check ((subject = 'member') = (subject_person_id is not null)),
  check ((subject = 'member') = (subject_member_id is not null)),
  check ((state = 'decided') = (decided_on is not null)),
  check (state not in ('decided', 'voted', 'proposed') or form is not null),
  check (opened_on >= violated_on)
);
create index on discipline_case (commune_id, subject_member_id) where subject_member_id is not null;
comment on table discipline_case is 'A discipline procedure about a member or an organisation. Source: party-work handbook, 8.4.';
comment on column discipline_case.violated_on is 'The last day of the violation: limitation is counted from it.';
comment on column discipline_case.vote is 'The count as it was: base, needed, agree, disagree, other, whether secret, and where it was counted.';

create table discipline_person (
  commune_id int  not null,
  case_id    uuid not null,
  person_id  uuid not null,
  unit_id    uuid not null references unit (id),
  member_id  uuid not null,
  name       text not null,
  why        text not null check (length(why) between 1 and 500),
  since      date not null,
  primary key (commune_id, case_id, person_id),
  foreign key (commune_id, case_id) references discipline_case (commune_id, id)
);
create index on discipline_person (commune_id, person_id);
comment on table discipline_person is 'Who was let into a file, and why: the head of the team, whoever decides. Nobody else sees that it is there.';

create table discipline_step (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null references unit (id),
  case_id    uuid not null,
  step       text not null,
  on_day     date not null,
  note       text not null default '' check (length(note) <= 1000),
  before     jsonb not null,
  by_name    text not null,
  at         timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, case_id) references discipline_case (commune_id, id)
);
create index on discipline_step (commune_id, case_id, at);

create table discipline_suspension (
  commune_id      int  not null,
  id              uuid not null,
  unit_id         uuid not null references unit (id),
  case_id         uuid not null,
  what            text not null check (what in ('activity', 'post')),
  decision_number text not null check (length(decision_number) between 1 and 100),
  from_day        date not null,
  until_day       date not null,
  extended_until  date,
  ended_on        date,
  ended_why       text not null default '' check (length(ended_why) <= 500),
  primary key (commune_id, id),
  foreign key (commune_id, case_id) references discipline_case (commune_id, id),
  check (until_day >= from_day and extended_until > until_day)
);
create index on discipline_suspension (commune_id, case_id);

create table discipline_appeal (
  commune_id   int  not null,
  id           uuid not null,
  unit_id      uuid not null references unit (id),
  case_id      uuid not null,
  to_level     text not null check (to_level in ('committee', 'province')),
  received_on  date not null,
  due_on       date not null,
  refused_why  text not null default '' check (length(refused_why) <= 500),
  outcome      text check (outcome in ('kept', 'changed', 'lifted')),
  number       text not null default '' check (length(number) <= 100),
  answered_on  date,
  primary key (commune_id, id),
  foreign key (commune_id, case_id) references discipline_case (commune_id, id),
  check ((outcome is null) = (answered_on is null)),
  check (outcome is null or refused_why = '')
);
create index on discipline_appeal (commune_id, case_id);

create table discipline_record (
  commune_id   int  not null,
  id           uuid not null,
  unit_id      uuid not null references unit (id),
  member_id    uuid not null,
  person_id    uuid not null,
  form         text not null check (form in ('reprimand', 'warning', 'removal', 'expulsion')),
  level        text not null check (level in ('cell', 'commission', 'committee', 'province')),
  number       text not null check (length(number) between 1 and 100),
  effective_on date not null,
  ended_on     date,
  ended_as     text not null default '' check (ended_as in ('', 'lifted', 'changed', 'reopened')),
  primary key (commune_id, id),
  foreign key (commune_id, member_id) references member (commune_id, id),
  check ((ended_on is null) = (ended_as = ''))
);
create index on discipline_record (commune_id, member_id);
comment on table discipline_record is 'What was decided, without the file: for the member, and for those who see the private part of a member.';

-- What a caller may know, in three lists. An area opens files of its units, never one about the caller; others are let in by name.
create function app.open_files() returns void
language plpgsql security definer set search_path = public, app as $$
declare
  me uuid := app.person();
  day date := (now() at time zone 'Asia/Ho_Chi_Minh')::date;
  led uuid[] := array(select p.unit_id from post_holding p where p.person_id = me and p.post in ('cell-secretary', 'cell-deputy')
    and p.valid_from <= day and day < p.valid_to);
begin
  perform set_config('app.files', array(
    select i.id from inspection i where i.commune_id = any(app.communes()) and i.subject_person_id is distinct from me
      and (i.commune_id = any(app.wide('inspections')) or i.unit_id = any(app.units('inspections')) or exists (
        select from inspection_person p where p.commune_id = i.commune_id and p.inspection_id = i.id and p.person_id = me))
    union all
    select c.id from discipline_case c where c.commune_id = any(app.communes()) and c.subject_person_id is distinct from me
      and (c.commune_id = any(app.wide('discipline')) or c.unit_id = any(app.units('discipline')) or exists (
        select from discipline_person p where p.commune_id = c.commune_id and p.case_id = c.id and p.person_id = me))
  )::text, true);
  perform set_config('app.files_told', array(
    select i.id from inspection i where i.commune_id = any(app.communes()) and i.told_on is not null
      and (i.subject_person_id = me or (i.subject = 'unit' and i.subject_unit_id = any(led)))
    union all
    select c.id from discipline_case c where c.commune_id = any(app.communes()) and c.told_on is not null
      and (c.subject_person_id = me or (c.subject = 'unit' and c.subject_unit_id = any(led)))
  )::text, true);
  perform set_config('app.files_closed', array(
    select i.id from inspection i where i.id = any(app.files_told()) and i.announced_on is not null
    union all
    select c.id from discipline_case c where c.id = any(app.files_told()) and c.effective_on is not null
  )::text, true);
end $$;
revoke all on function app.open_files() from public;
grant execute on function app.open_files() to app_member;

-- Rows of a file: seen, added to and changed by those who know the file; what a step of it asks for more, its command asks.
do $$
declare
  named text;
  key   text;
begin
  foreach named in array array['inspection', 'inspection_person', 'inspection_step', 'inspection_paper', 'inspection_finding',
    'inspection_evidence', 'inspection_remedy', 'discipline_case', 'discipline_person', 'discipline_step', 'discipline_suspension',
    'discipline_appeal'] loop
    key := case when named in ('inspection', 'discipline_case') then 'id' when named like 'inspection%' then 'inspection_id' else 'case_id' end;
    call app.protect(named::regclass, reads => 'none');
    execute format('create policy known on %s to app_member
      using (commune_id = any((select app.communes())::int[]) and %s = any((select app.files())::uuid[]))', named, key);
  end loop;
end $$;
-- Whoever a file is about: that it is there once they were told, what was found once it was made known.
create policy told on inspection for select to app_member
  using (commune_id = any((select app.communes())::int[]) and id = any((select app.files_told())::uuid[]));
create policy told on inspection_person for select to app_member using (commune_id = any((select app.communes())::int[])
  and inspection_id = any((select app.files_told())::uuid[]) and role <> 'informed');
create policy told on inspection_paper for select to app_member using (commune_id = any((select app.communes())::int[])
  and (inspection_id = any((select app.files_told())::uuid[]) and form in (1, 3, 4, 5, 6)
    or inspection_id = any((select app.files_closed())::uuid[]) and form in (10, 11)));
-- The report of themself is the subject's own to write.
create policy own_report on inspection_paper for insert to app_member with check (commune_id = any((select app.communes())::int[])
  and inspection_id = any((select app.files_told())::uuid[]) and form = 5);
create policy own_report_again on inspection_paper for update to app_member using (commune_id = any((select app.communes())::int[])
  and inspection_id = any((select app.files_told())::uuid[]) and form = 5);
create policy told on inspection_finding for select to app_member
  using (commune_id = any((select app.communes())::int[]) and inspection_id = any((select app.files_closed())::uuid[]));
create policy told on inspection_evidence for select to app_member
  using (commune_id = any((select app.communes())::int[]) and inspection_id = any((select app.files_closed())::uuid[]));
create policy told on discipline_case for select to app_member
  using (commune_id = any((select app.communes())::int[]) and id = any((select app.files_told())::uuid[]));
create policy told on discipline_suspension for select to app_member
  using (commune_id = any((select app.communes())::int[]) and case_id = any((select app.files_told())::uuid[]));
create policy told on discipline_appeal for select to app_member
  using (commune_id = any((select app.communes())::int[]) and case_id = any((select app.files_told())::uuid[]));

call app.protect('inspection_draw', reads => 'life');
-- The draw is published to everybody of the commune.
create policy of_commune on inspection_draw for select to app_member using (commune_id = any((select app.communes())::int[]));
call app.protect('discipline_record', reads => 'private', own => 'person_id');

grant select, insert, update on inspection, inspection_paper, inspection_finding, discipline_case, discipline_suspension, discipline_appeal,
  discipline_record to app_member;
grant select, insert on inspection_evidence, inspection_remedy, inspection_draw to app_member;
grant select, insert, delete on inspection_step, discipline_step to app_member;
grant select, insert, update, delete on inspection_person, discipline_person to app_member;

-- The ledger names none of these files to whoever may not know that there are any.
do $$
declare
  named text;
begin
  foreach named in array array['audit_entry', 'command_log'] loop
    execute format($policy$create policy apart on %s as restrictive for select to app_member using (
      case split_part(command, '.', 1)
        when 'inspection' then person_id = (select app.person()) or commune_id = any((select app.wide('inspections'))::int[])
        when 'discipline' then person_id = (select app.person()) or commune_id = any((select app.wide('discipline'))::int[])
        else true end)$policy$, named);
  end loop;
end $$;

-- Whether a member may not be transferred now: under inspection, in a discipline procedure, or with an open complaint about
-- one. It tells nothing else, and nothing to whoever has nothing to do with the commune.
create function app.held_back(commune int, member uuid) returns boolean
language sql stable security definer set search_path = public, app as $$
  select held_back.commune = any(app.communes()) and (
    exists (select from inspection i where i.commune_id = held_back.commune and i.subject_member_id = held_back.member
      and i.kind not in ('regular-supervision', 'thematic-supervision')
      and i.state in ('team-set', 'notified', 'self-report', 'verify', 'report'))
    or exists (select from discipline_case c where c.commune_id = held_back.commune and c.subject_member_id = held_back.member
      and (c.state in ('open', 'heard', 'voted', 'proposed') or exists (select from discipline_appeal a
        where a.commune_id = c.commune_id and a.case_id = c.id and a.answered_on is null and a.refused_why = ''))));
$$;
revoke all on function app.held_back(int, uuid) from public;
grant execute on function app.held_back(int, uuid) to app_member;
comment on function app.held_back(int, uuid) is 'Source: QĐ 294-QĐ/TW 2025; party-work handbook, 2.5.';
