-- More of what may become of a case: longer time, a part withdrawn, not accepted on a ground, sent to another body, taken
-- on to second settlement or court; and each step can be taken back.

alter table case_file
  add extensions int not null default 0 check (extensions between 0 and 3),
  add sent_to    text not null default '' check (length(sent_to) <= 200),
  add ground     text,
  add went_on_to text check (went_on_to in ('second-settlement', 'court')),
  add went_on_on date,
  drop constraint case_file_closed_as_check,
  add constraint case_file_closed_as_check check (closed_as in
    ('answered', 'guided', 'transferred', 'returned', 'ineligible', 'not-accepted', 'withdrawn', 'terminated')),
  add constraint case_file_went_on_check check ((went_on_to is null) = (went_on_on is null));
comment on column case_file.extensions is 'How often the time to answer a petition or feedback was extended; a complaint is made complex instead.';
comment on column case_file.sent_to is 'The competent body to which it was transferred, or its sender guided.';
comment on column case_file.ground is 'Why it was not accepted: a code of the rule set non-acceptance.';

alter table case_event
  add before jsonb,
  add undoes uuid,
  drop constraint case_event_kind_check,
  add constraint case_event_kind_check check (kind in ('registered', 'assigned', 'accepted', 'extended', 'suspended', 'resumed',
    'part-withdrawn', 'declined', 'answered', 'closed', 'reopened', 'appealed', 'undone', 'noted'));
comment on column case_event.before is 'What the step changed, as it stood before: {columns, suspensions}. Taking it back restores this.';
comment on column case_event.undoes is 'The step that this one took back.';

drop function app.public_case(text, bytea);
create function app.public_case(code text, secret_hash bytea)
returns table (kind text, topic text, state text, closed_as text, received_on date, accepted_on date, answered_on date,
  closed_on date, due_step text, due_on date, answer text, sent_to text, ground text)
language sql stable security definer set search_path = public, app as $$
  select c.kind, c.topic, c.state, c.closed_as, c.received_on, c.accepted_on, c.answered_on, c.closed_on, c.due_step, c.due_on,
    c.answer, c.sent_to, c.ground
  from case_file c where c.code = public_case.code and c.secret_hash = public_case.secret_hash
$$;
revoke all on function app.public_case(text, bytea) from public;
grant execute on function app.public_case(text, bytea) to app_gate;
