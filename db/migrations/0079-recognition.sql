-- What is recognised step by step: the rural standard, cultural families and villages, poor and near-poor households.

create table recognition (
  commune_id   int  not null,
  id           uuid not null,
  unit_id      uuid not null references unit (id),
  kind         text not null check (kind in ('rural', 'cultural-family', 'cultural-village', 'poverty')),
  year         int  not null check (year between 2000 and 2200),
  month        int  not null default 0 check (month between 0 and 12),
  area         text not null default 'rural' check (area in ('rural', 'urban')),
  rule_set_id  text not null references rule_set (id),
  outcome      text check (outcome in ('recognised', 'declined')),
  decided_on   date,
  document     text not null default '' check (length(document) <= 200),
  counts       jsonb,
  ended_why    text not null default '' check (length(ended_why) <= 500),
  revoked_on   date,
  revoked_why  text not null default '' check (length(revoked_why) <= 500),
  by_person    uuid not null,
  by_name      text not null,
  at           timestamptz not null,
  primary key (commune_id, id),
  check ((outcome is null) = (decided_on is null)),
  check ((revoked_on is null) = (revoked_why = ''))
);
create unique index on recognition (commune_id, unit_id, kind, year, month) where ended_why = '';
comment on table recognition is 'One round of recognising something, of one village or the commune and one year.';
comment on column recognition.month is '0 for the round of the year; otherwise the month, for reviews of poverty that are asked for in between.';
comment on column recognition.counts is 'Households by class as they stood at the decision, and all on the list: whole numbers, no names.';
comment on column recognition.ended_why is 'Why a round that was opened by mistake was ended; it stays in sight.';

create table recognition_step (
  commune_id     int  not null,
  id             uuid not null,
  unit_id        uuid not null references unit (id),
  recognition_id uuid not null,
  step           text not null check (length(step) between 1 and 30),
  from_day       date not null,
  to_day         date,
  document       text not null default '' check (length(document) <= 200),
  note           text not null default '' check (length(note) <= 1000),
  invited        int check (invited >= 0),
  present        int check (present >= 0),
  agree          int check (agree >= 0),
  passed         boolean not null default true,
  met            int,
  criteria       int,
  file_id        uuid,
  taken_back_why text not null default '' check (length(taken_back_why) <= 500),
  by_person      uuid not null,
  by_name        text not null,
  at             timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, recognition_id) references recognition (commune_id, id),
  foreign key (commune_id, file_id) references file (commune_id, id),
  check (to_day is null or from_day <= to_day),
  check (present is null or invited is null or present <= invited),
  check (agree is null or present is null or agree <= present)
);
create unique index on recognition_step (commune_id, recognition_id, step) where taken_back_why = '';
create index on recognition_step (commune_id, recognition_id, at);
comment on table recognition_step is 'What was done, step by step. One that is taken back stays with its reason.';
comment on column recognition_step.invited is 'Of a meeting: asked to come, who came, in favour. Of opinions: asked, answered, satisfied. Heads only.';
comment on column recognition_step.met is 'Of a self-assessment: criteria met, of so many, as the locked figures said on that day.';

create table recognition_objection (
  commune_id     int  not null,
  id             uuid not null,
  unit_id        uuid not null references unit (id),
  recognition_id uuid not null,
  on_day         date not null,
  matter         text not null check (length(matter) between 1 and 1000),
  answer         text not null default '' check (length(answer) <= 1000),
  answered_on    date,
  by_person      uuid not null,
  by_name        text not null,
  at             timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, recognition_id) references recognition (commune_id, id),
  check ((answered_on is null) = (answer = ''))
);
create index on recognition_objection (commune_id, recognition_id);
comment on table recognition_objection is 'What was said against a list that was made public, and the answer; who said it is kept nowhere.';

create table recognition_household (
  commune_id     int  not null,
  id             uuid not null,
  unit_id        uuid not null references unit (id),
  recognition_id uuid not null,
  head           text not null check (length(head) between 1 and 200),
  place          text not null default '' check (length(place) <= 200),
  persons        int  check (persons between 1 and 100),
  score          int  check (score between 0 and 1000),
  income         bigint check (income >= 0),
  deprivations   text[] not null default '{}',
  class          text not null check (length(class) between 1 and 30),
  reason         text not null default '' check (length(reason) <= 500),
  struck_why     text not null default '' check (length(struck_why) <= 500),
  by_person      uuid not null,
  by_name        text not null,
  at             timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, recognition_id) references recognition (commune_id, id)
);
create index on recognition_household (commune_id, recognition_id);
comment on table recognition_household is 'Households on a list, for those alone who make it: the area households. Never on the portal, in the API or in the audit chain.';
comment on column recognition_household.income is 'Đồng a head and month, as the survey found it.';
comment on column recognition_household.struck_why is 'Why a household was taken off the list, or lost its title.';

call app.protect('recognition', reads => 'life');
call app.protect('recognition_step', reads => 'life');
call app.protect('recognition_objection', reads => 'households');
call app.protect('recognition_household', reads => 'households');
grant select, insert, update on recognition, recognition_step, recognition_objection, recognition_household to app_member;

-- What anybody may read: counts of the whole commune, and only of rounds in which every village that began has decided.
create function app.public_recognitions(commune int)
returns table (kind text, year int, villages int, recognised int, counts jsonb)
language sql stable security definer set search_path = public, app as $$
  with rounds as (
    select r.kind, r.year, r.id, r.unit_id, r.outcome, r.counts from recognition r
    where r.commune_id = commune and r.month = 0 and r.ended_why = '' and r.revoked_on is null
  ), whole as (
    select o.kind, o.year from rounds o group by o.kind, o.year having bool_and(o.outcome is not null)
  ), summed as (
    select o.kind, o.year, c.key, sum(c.value::bigint) as value
    from rounds o join whole using (kind, year) cross join lateral jsonb_each_text(o.counts) c
    where o.outcome = 'recognised' and o.counts is not null group by o.kind, o.year, c.key
  )
  select w.kind, w.year, count(*)::int, count(*) filter (where o.outcome = 'recognised')::int,
    (select jsonb_object_agg(s.key, s.value) from summed s where s.kind = w.kind and s.year = w.year)
  from whole w join rounds o using (kind, year) group by w.kind, w.year order by w.year desc, w.kind
$$;
revoke all on function app.public_recognitions(int) from public;
grant execute on function app.public_recognitions(int) to app_gate;
