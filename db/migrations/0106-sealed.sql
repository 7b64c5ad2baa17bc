-- The sealed register: of a denunciation only a stub is kept, seen by its keeper. Whoever made it stands in the paper
-- register alone. What came in another way and turns out to be one is moved here, and nothing of it stays behind.

create table denunciation_stub (
  commune_id      int  not null,
  id              uuid not null,
  unit_id         uuid not null references unit (id),
  year            int  not null,
  number          int  not null check (number > 0),
  received_on     date not null,
  state           text not null default 'received' check (state in ('received', 'identity-check', 'not-accepted', 'accepted',
    'verifying', 'concluded', 'published', 'executing', 'closed')),
  protection      text not null default 'none' check (protection in ('none', 'requested', 'applied', 'ended')),
  many_places     boolean not null default false,
  difficulty      text check (difficulty in ('complex', 'especially-complex')),
  extensions      int  not null default 0 check (extensions between 0 and 2),
  accepted_on     date,
  concluded_on    date,
  due_step        text,
  due_on          date,
  paper_reference text not null default '' check (length(paper_reference) <= 100),
  redacted        text not null default '' check (length(redacted) <= 2000),
  primary key (commune_id, id),
  unique (commune_id, year, number),
  check (accepted_on is null or accepted_on >= received_on)
);
comment on table denunciation_stub is 'A line of the sealed register: number, days, state and clock. No name, no address, no handwriting, no file. Source: Luật Tố cáo 2018, Điều 56; citizens handbook, 2.6.';
comment on column denunciation_stub.paper_reference is 'Where the paper register keeps the rest.';
comment on column denunciation_stub.redacted is 'The content without anything that tells who made it; the keeper writes it.';

create table denunciation_step (
  commune_id      int  not null,
  id              uuid not null,
  unit_id         uuid not null,
  stub_id         uuid not null,
  state           text not null,
  on_day          date not null,
  document_number text not null default '' check (length(document_number) <= 100),
  before          jsonb not null,
  at              timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, stub_id) references denunciation_stub (commune_id, id)
);
create index on denunciation_step (commune_id, stub_id, at);
comment on column denunciation_step.before is 'The stub as it stood before, so that the step can be taken back.';

call app.protect('denunciation_stub', reads => 'sealed');
call app.protect('denunciation_step', reads => 'sealed');
grant select, insert, update on denunciation_stub to app_member;
grant select, insert, delete on denunciation_step to app_member;

-- Whoever moves something here cannot see the register: the number is given and the line written for them. Deletes the
-- original in every table that came to hold a word of it, and answers which pictures to take off the disk.
create function app.move_to_sealed(commune int, what text, original uuid, stub uuid, on_year int, step text, due date)
returns table (photo text)
language plpgsql security definer set search_path = public, app as $$
#variable_conflict use_column
declare
  cases    uuid[] := '{}';
  messages uuid[] := '{}';
  visits   uuid[] := '{}';
  matters  uuid[] := '{}';
  photos   text[];
  codes    text[];
  texts    text[];
  owner_unit uuid;
  day date;
begin
  if not (move_to_sealed.commune = any(app.wide('write'))) then return; end if;
  if what = 'message' then
    messages := array[original];
    cases := array(select m.case_id from citizen_message m where m.commune_id = commune and m.id = original and m.case_id is not null);
  elsif what = 'visit' then
    visits := array[original];
    cases := array(select v.case_id from reception_visit v where v.commune_id = commune and v.id = original and v.case_id is not null);
  else
    cases := array[original];
  end if;
  messages := messages || array(select m.id from citizen_message m where m.commune_id = commune and m.case_id = any(cases) and m.id <> all(messages));
  visits := visits || array(select v.id from reception_visit v where v.commune_id = commune and v.case_id = any(cases) and v.id <> all(visits));
  matters := array(select x.id from matter x where x.commune_id = commune and x.case_id = any(cases));

  select min(x.unit_id::text)::uuid, min(x.day) into owner_unit, day from (
    select unit_id, received_on as day from case_file where commune_id = commune and id = any(cases)
    union all select unit_id, received_on from reception_visit where commune_id = commune and id = any(visits)
    union all select unit_id, (sent_at at time zone 'Asia/Ho_Chi_Minh')::date from citizen_message where commune_id = commune and id = any(messages)
  ) x;
  if owner_unit is null then return; end if;

  photos := array(select m.photo_sha256 from citizen_message m where m.commune_id = commune and m.id = any(messages) and m.photo_sha256 is not null);
  codes := array(select c.code from case_file c where c.commune_id = commune and c.id = any(cases)
    union select m.code from citizen_message m where m.commune_id = commune and m.id = any(messages));
  texts := array(select c.summary from case_file c where c.commune_id = commune and c.id = any(cases)
    union select v.summary from reception_visit v where v.commune_id = commune and v.id = any(visits));

  -- What named it elsewhere.
  update case_event set text = '' where commune_id = commune and kind = 'linked' and text = any(codes);
  update case_event set before = null where commune_id = commune and before->'columns'->>'repeatOf' = any(cases::text[]);
  update case_file set repeat_of = null, linked_as = null where commune_id = commune and repeat_of = any(cases);
  update village_visit set matter_id = null, done = '', follow_up = '' where commune_id = commune and matter_id = any(matters);
  delete from delivery d using notice n where d.commune_id = commune and n.commune_id = commune and d.notice_id = n.id
    and n.link = any(array(select '/office/cases/' || x from unnest(cases) x));
  delete from notice n where n.commune_id = commune and n.link = any(array(select '/office/cases/' || x from unnest(cases) x));
  delete from thread_tie t where t.commune_id = commune
    and ((t.from_kind = 'case' and t.from_id = any(cases::text[])) or (t.to_kind = 'case' and t.to_id = any(cases::text[]))
      or (t.from_kind = 'matter' and t.from_id = any(matters::text[])) or (t.to_kind = 'matter' and t.to_id = any(matters::text[])));
  delete from phone_parked p where p.commune_id = commune and (p.input->>'summary' = any(texts)
    or p.input->>'caseId' = any(cases::text[]) or p.input->>'visitId' = any(visits::text[]));
  update command_log l set answer = 'null'::jsonb where l.commune_id = commune
    and (l.answer->>'code' = any(codes) or l.answer->>'id' = any((cases || visits || messages)::text[]));

  -- What held it.
  delete from citizen_message_person where commune_id = commune and message_id = any(messages);
  delete from citizen_message where commune_id = commune and id = any(messages);
  delete from visit_person where commune_id = commune and visit_id = any(visits);
  delete from reception_visit where commune_id = commune and id = any(visits);
  delete from dialogue_question where commune_id = commune and case_id = any(cases);
  delete from matter where commune_id = commune and id = any(matters);
  delete from case_event where commune_id = commune and case_id = any(cases);
  delete from case_suspension where commune_id = commune and case_id = any(cases);
  delete from case_person where commune_id = commune and case_id = any(cases);
  delete from case_file where commune_id = commune and id = any(cases);

  perform pg_advisory_xact_lock(commune, hashtext('sealed register'));
  insert into denunciation_stub (commune_id, id, unit_id, year, number, received_on, due_step, due_on)
  values (commune, stub, owner_unit, on_year,
    (select coalesce(max(s.number), 0) + 1 from denunciation_stub s where s.commune_id = commune and s.year = on_year), day, step, due);
  return query select p from unnest(photos) p where not app.content_is_named(p);
end $$;
revoke all on function app.move_to_sealed(int, text, uuid, uuid, int, text, date) from public;
grant execute on function app.move_to_sealed(int, text, uuid, uuid, int, text, date) to app_member;
