-- Whether an answer was in time is told by the clock that ran when it went out, not by the one that ran after it.

alter table case_file add answer_due_on date;
comment on column case_file.answer_due_on is 'End of the clock that the answer had to keep; empty until it went out.';

create or replace function app.public_case_totals(commune int, from_day date, to_day date)
returns table (received bigint, closed bigint, open bigint, on_time bigint, late bigint)
language sql stable security definer set search_path = public, app as $$
  select count(*) filter (where c.received_on between from_day and to_day),
    count(*) filter (where c.closed_on between from_day and to_day),
    count(*) filter (where c.state <> 'closed' and c.received_on <= to_day),
    count(*) filter (where c.answered_on between from_day and to_day and c.answered_on <= c.answer_due_on),
    count(*) filter (where c.state not in ('closed', 'answered', 'suspended') and c.due_on < to_day)
  from case_file c where c.commune_id = commune
$$;
