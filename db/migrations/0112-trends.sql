-- What people bring, by topic, area and month, in groups large enough to hide everybody; and what the leaders answered to it.

create table trend_month (
  commune_id    int  not null,
  unit_id       uuid not null references unit (id),
  month         text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  blocks        jsonb not null,
  rule_set_id   text not null references rule_set (id),
  withdrawn_why text not null default '' check (length(withdrawn_why) <= 300),
  by_name       text not null,
  at            timestamptz not null,
  primary key (commune_id, month)
);
comment on table trend_month is 'A month as it was published. Never counted anew: two counts of one month, put side by side, would tell of one family.';
comment on column trend_month.blocks is 'Groups of at least k that share no message: topics, area (a village''s name, or null for the rest of the commune), rounded count.';

create table trend_response (
  commune_id      int  not null,
  id              uuid not null,
  unit_id         uuid not null references unit (id),
  month           text not null,
  topic           text not null,
  asked           text not null check (length(asked) between 1 and 1000),
  sitting_id      uuid,
  state           text not null default 'proposed' check (state in ('proposed', 'answered', 'taken-back')),
  answer          text not null default '' check (length(answer) <= 4000),
  answered_by     text not null default '' check (length(answered_by) <= 200),
  answered_on     date,
  published_where text not null default '' check (length(published_where) <= 300),
  taken_back_why  text not null default '' check (length(taken_back_why) <= 300),
  by_name         text not null,
  at              timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, month) references trend_month (commune_id, month),
  foreign key (commune_id, sitting_id) references sitting (commune_id, id),
  check ((state = 'answered') = (answered_on is not null)),
  check ((answered_on is null) = (answer = '')),
  check ((state = 'taken-back') = (taken_back_why <> ''))
);
create index on trend_response (commune_id, month);
comment on table trend_response is 'The register of official responses: what was put to the leaders about a topic, what they answered, who, and where it was published.';

call app.protect('trend_month', reads => 'cases');
call app.protect('trend_response', reads => 'cases');
grant select, insert, update on trend_month, trend_response to app_member;

create function app.public_trends(commune int)
returns table (month text, blocks jsonb)
language sql stable security definer set search_path = public, app as $$
  select t.month, t.blocks from trend_month t
  where t.commune_id = commune and t.withdrawn_why = '' order by t.month desc limit 24
$$;
create function app.public_trend_responses(commune int)
returns table (month text, topic text, asked text, answer text, answered_by text, answered_on date, published_where text)
language sql stable security definer set search_path = public, app as $$
  select r.month, r.topic, r.asked, r.answer, r.answered_by, r.answered_on, r.published_where
  from trend_response r join trend_month t on t.commune_id = r.commune_id and t.month = r.month
  where r.commune_id = commune and r.state = 'answered' and t.withdrawn_why = '' order by r.answered_on desc, r.id limit 50
$$;
revoke all on function app.public_trends(int), app.public_trend_responses(int) from public;
grant execute on function app.public_trends(int), app.public_trend_responses(int) to app_gate;
