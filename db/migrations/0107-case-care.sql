-- Who gets which case, what proves an answer, what its sender thinks of it in one of three words, and who is told when it
-- is late.

alter table case_file
  add evidence         text not null default '' check (length(evidence) <= 500),
  add reopen_asked_at  timestamptz,
  add reopen_why       text not null default '' check (length(reopen_why) <= 500),
  drop column satisfaction;
comment on column case_file.evidence is 'What proves that the answer says what was done: minutes, pictures, papers, and where they are kept.';
comment on column case_file.reopen_asked_at is 'When its sender asked, with the receipt, to have it opened again; empty once the office decided.';

create table case_route (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null references unit (id),
  topic      text,
  place      text not null default '' check (length(place) <= 200),
  member_id  uuid not null,
  person_id  uuid not null,
  name       text not null,
  valid_from date not null,
  valid_to   date not null default 'infinity',
  primary key (commune_id, id),
  check (topic is not null or place <> ''),
  check (valid_to >= valid_from)
);
create index on case_route (commune_id, valid_from);
comment on table case_route is 'Who of the commune gets cases of a topic, of a place, or of both, and from when to when. The narrowest that fits is taken.';
call app.protect('case_route', reads => 'cases');
grant select, insert, update on case_route to app_member;

create table case_satisfaction (
  commune_id  int  not null,
  case_id     uuid not null,
  unit_id     uuid not null,
  choice      text not null check (choice in ('satisfied', 'partly', 'not-satisfied')),
  answered_on date not null,
  primary key (commune_id, case_id),
  foreign key (commune_id, case_id) references case_file (commune_id, id) on delete cascade
);
comment on table case_satisfaction is 'One answer of the sender to one question. Nobody of the office reads it: only totals of ten and more leave this table.';
-- No area has this name: the rows are closed to every person.
call app.protect('case_satisfaction', reads => 'nobody');

create table case_escalation (
  commune_id int  not null,
  case_id    uuid not null,
  unit_id    uuid not null,
  due_on     date not null,
  post       text not null,
  told_at    timestamptz not null,
  primary key (commune_id, case_id, due_on, post),
  foreign key (commune_id, case_id) references case_file (commune_id, id) on delete cascade
);
comment on table case_escalation is 'Who was told of which late case: each post once for each day that was missed.';
call app.protect('case_escalation', reads => 'cases');
grant select on case_escalation to app_member;

drop function app.public_case(text, bytea);
create function app.public_case(code text, secret_hash bytea)
returns table (kind text, topic text, state text, closed_as text, received_on date, accepted_on date, answered_on date,
  closed_on date, due_step text, due_on date, answer text, sent_to text, ground text, choice text, reopen_asked boolean)
language sql stable security definer set search_path = public, app as $$
  select c.kind, c.topic, c.state, c.closed_as, c.received_on, c.accepted_on, c.answered_on, c.closed_on, c.due_step, c.due_on,
    c.answer, c.sent_to, c.ground, s.choice, c.reopen_asked_at is not null
  from case_file c left join case_satisfaction s on s.commune_id = c.commune_id and s.case_id = c.id
  where c.code = public_case.code and c.secret_hash = public_case.secret_hash
$$;

-- One answer for each case, which can be changed as long as the question stands.
create function app.rate_case(code text, secret_hash bytea, choice text, today date, within_days int)
returns boolean language plpgsql security definer set search_path = public, app as $$
begin
  insert into case_satisfaction (commune_id, case_id, unit_id, choice, answered_on)
  select c.commune_id, c.id, c.unit_id, rate_case.choice, rate_case.today from case_file c
  where c.code = rate_case.code and c.secret_hash = rate_case.secret_hash
    and c.answered_on is not null and rate_case.today <= c.answered_on + rate_case.within_days
  on conflict (commune_id, case_id) do update set choice = excluded.choice, answered_on = excluded.answered_on;
  return found;
end $$;

create function app.ask_to_reopen(code text, secret_hash bytea, why text, at timestamptz, within_days int)
returns boolean language plpgsql security definer set search_path = public, app as $$
begin
  update case_file c set reopen_asked_at = ask_to_reopen.at, reopen_why = ask_to_reopen.why
  where c.code = ask_to_reopen.code and c.secret_hash = ask_to_reopen.secret_hash and c.state = 'closed'
    and (ask_to_reopen.at at time zone 'Asia/Ho_Chi_Minh')::date <= c.closed_on + ask_to_reopen.within_days;
  return found;
end $$;

-- Totals by unit, never of fewer than so many answers.
create function app.satisfaction_totals(communes int[], from_day date, to_day date, fewest int)
returns table (unit_id uuid, satisfied int, answered int)
language sql stable security definer set search_path = public, app as $$
  select s.unit_id, (count(*) filter (where s.choice = 'satisfied'))::int, count(*)::int
  from case_satisfaction s
  where s.commune_id = any(satisfaction_totals.communes) and s.answered_on between from_day and to_day
  group by s.unit_id having count(*) >= greatest(fewest, 10)
$$;

-- Tells those who answer for late cases, once for each missed day: {post, afterDays} by the rules in force.
create function app.tell_late_cases(today date, steps jsonb, at timestamptz)
returns int language plpgsql security definer set search_path = public, app as $$
#variable_conflict use_column
declare told int;
begin
  with late as (
    select c.commune_id, c.id, c.unit_id, c.code, c.due_on, x.post
    from case_file c cross join lateral jsonb_to_recordset(steps) as x(post text, "afterDays" int)
    where c.state not in ('closed', 'suspended') and c.due_on + x."afterDays" <= tell_late_cases.today
  ), fresh as (
    insert into case_escalation (commune_id, case_id, unit_id, due_on, post, told_at)
    select commune_id, id, unit_id, due_on, post, tell_late_cases.at from late on conflict do nothing
    returning commune_id, case_id, post
  )
  insert into notice (commune_id, id, unit_id, person_id, kind, subject, link, created_at)
  select l.commune_id, gen_random_uuid(), l.unit_id, p.person_id, 'citizens.told-case-late',
    jsonb_build_object('code', l.code, 'dueOn', l.due_on), '/office/cases/' || l.id, tell_late_cases.at
  from late l join fresh f on f.commune_id = l.commune_id and f.case_id = l.id and f.post = l.post
  join post_holding p on p.commune_id = l.commune_id and p.post = l.post
    and p.valid_from <= tell_late_cases.today and p.valid_to > tell_late_cases.today;
  get diagnostics told = row_count;
  return told;
end $$;

revoke all on function app.public_case(text, bytea), app.rate_case(text, bytea, text, date, int),
  app.ask_to_reopen(text, bytea, text, timestamptz, int), app.satisfaction_totals(int[], date, date, int),
  app.tell_late_cases(date, jsonb, timestamptz) from public;
grant execute on function app.public_case(text, bytea), app.rate_case(text, bytea, text, date, int),
  app.ask_to_reopen(text, bytea, text, timestamptz, int) to app_gate;
grant execute on function app.satisfaction_totals(int[], date, date, int) to app_gate, app_member;
grant execute on function app.tell_late_cases(date, jsonb, timestamptz) to app_sender;
