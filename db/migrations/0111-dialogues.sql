-- Dialogue conferences: planned, told to the people, held, concluded; what was asked, without names, and what was promised.

create table dialogue (
  commune_id         int  not null,
  id                 uuid not null,
  unit_id            uuid not null references unit (id),
  ground             text not null check (ground in ('yearly', 'voters', 'needed')),
  mode               text not null check (mode in ('direct', 'online', 'network')),
  title              text not null check (length(title) between 1 and 200),
  subjects           text not null check (length(subjects) between 1 and 2000),
  invited            text not null default '' check (length(invited) <= 1000),
  presider           text not null check (length(presider) between 1 and 200),
  co_chairs          text not null default '' check (length(co_chairs) <= 300),
  starts_at          timestamptz not null,
  place              text not null default '' check (length(place) <= 200),
  state              text not null default 'planned' check (state in ('planned', 'noticed', 'held', 'concluded', 'cancelled')),
  noticed_at         timestamptz,
  previous_starts_at timestamptz,
  change_reason      text not null default '' check (length(change_reason) <= 300),
  people             int check (people between 1 and 100000),
  conclusion         text not null default '' check (length(conclusion) <= 8000),
  conclusion_number  text not null default '' check (length(conclusion_number) <= 100),
  conclusion_on      date,
  rule_set_id        text not null references rule_set (id),
  by_person          uuid not null,
  by_name            text not null,
  at                 timestamptz not null,
  primary key (commune_id, id),
  check (state not in ('noticed', 'held', 'concluded') or (noticed_at is not null and place <> '')),
  check ((state in ('held', 'concluded')) = (people is not null)),
  check ((state = 'concluded') = (conclusion_on is not null)),
  check ((conclusion_on is null) = (conclusion = ''))
);
create index on dialogue (commune_id, starts_at desc);
comment on table dialogue is 'A dialogue of leaders with the people. Source: Law on Organisation of Local Government 2025, art. 43.';
comment on column dialogue.presider is 'Post and name, as the notice says them.';
comment on column dialogue.invited is 'Groups, bodies and villages that are invited; no villager by name.';
comment on column dialogue.people is 'How many came. Nobody who came is kept by name.';
comment on column dialogue.change_reason is 'Why it was put off or called off, in words for the public.';

create table dialogue_question (
  commune_id  int  not null,
  id          uuid not null,
  unit_id     uuid not null references unit (id),
  dialogue_id uuid not null,
  topic       text not null,
  body        text not null check (length(body) between 1 and 1000),
  asked       text not null check (asked in ('before', 'there')),
  outcome     text not null default 'waiting' check (outcome in ('waiting', 'answered', 'case', 'commitment')),
  answer      text not null default '' check (length(answer) <= 2000),
  case_id     uuid,
  task_id     uuid,
  owner       text not null default '' check (length(owner) <= 200),
  due_on      date,
  by_name     text not null,
  at          timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, dialogue_id) references dialogue (commune_id, id),
  foreign key (commune_id, case_id) references case_file (commune_id, id),
  foreign key (commune_id, task_id) references task (commune_id, id),
  check ((outcome = 'case') = (case_id is not null)),
  check ((outcome = 'commitment') = (task_id is not null)),
  check ((task_id is null) = (due_on is null)),
  check (outcome <> 'answered' or answer <> '')
);
create index on dialogue_question (commune_id, dialogue_id, at);
create index on dialogue_question (commune_id, task_id) where task_id is not null;
comment on table dialogue_question is 'What was asked, without whoever asked it, and what became of it.';
comment on column dialogue_question.due_on is 'The day that was promised to the people. The task may be given another one; the promise stays.';
comment on column dialogue_question.owner is 'Who keeps the promise, as the public reads it: a post or a body.';

call app.protect('dialogue', reads => 'life');
call app.protect('dialogue_question', reads => 'life');
grant select, insert, update on dialogue to app_member;
grant select, insert, update, delete on dialogue_question to app_member;

-- What the people were told: notices, and once concluded what was asked, answered and promised, and how promises stand.
create function app.public_dialogues(commune int)
returns table (id uuid, title text, subjects text, invited text, presider text, co_chairs text, mode text, starts_at timestamptz,
  place text, state text, noticed_at timestamptz, previous_starts_at timestamptz, change_reason text, people int, conclusion text,
  conclusion_number text, conclusion_on date, questions jsonb)
language sql stable security definer set search_path = public, app as $$
  select d.id, d.title, d.subjects, d.invited, d.presider, d.co_chairs, d.mode, d.starts_at, d.place, d.state, d.noticed_at,
    d.previous_starts_at, d.change_reason, d.people, d.conclusion, d.conclusion_number, d.conclusion_on,
    case when d.state <> 'concluded' then '[]' else coalesce((
      select jsonb_agg(jsonb_build_object('topic', q.topic, 'body', q.body, 'outcome', q.outcome, 'answer', q.answer, 'owner', q.owner,
        'dueOn', q.due_on, 'taskState', t.state, 'doneOn', t.done_on) order by q.at, q.id)
      from dialogue_question q left join task t on t.commune_id = q.commune_id and t.id = q.task_id
      where q.commune_id = d.commune_id and q.dialogue_id = d.id), '[]') end
  from dialogue d where d.commune_id = commune and d.noticed_at is not null order by d.starts_at desc, d.id limit 40
$$;
revoke all on function app.public_dialogues(int) from public;
grant execute on function app.public_dialogues(int) to app_gate;
