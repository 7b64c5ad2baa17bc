-- Several commands of one delivery share a transaction: the first holds the head of the commune's audit chain while the second counts
-- the month. Who counts therefore takes the head first, as every command does in the end, so that two never wait for each other.
create or replace function app.count_commune_month(commune int, of_month text) returns void
language plpgsql security definer set search_path = public, app as $$
begin
  perform from audit_head h where h.commune_id = commune for update;
  insert into commune_month (commune_id, unit_id, month, held, signed, summoned, present, scored, good, tasks_given, published_late)
  select u.commune_id, u.id, of_month, 0, 0, 0, 0, 0, 0, 0, 0 from unit u
  where u.commune_id = commune and u.kind = 'commune' order by u.valid_to desc limit 1
  on conflict do nothing;
  perform from commune_month c where c.commune_id = commune and c.month = of_month for update;
  update commune_month c set held = n.held, signed = n.signed, summoned = n.summoned, present = n.present, scored = n.scored,
    good = n.good, tasks_given = n.tasks_given, published_late = n.published_late
  from (
    select count(*) filter (where met_on is not null and state <> 'cancelled')::int as held,
      count(*) filter (where state = 'signed')::int as signed, coalesce(sum(summoned), 0)::int as summoned,
      coalesce(sum(present), 0)::int as present, count(score_class)::int as scored,
      count(*) filter (where score_class = 'good')::int as good, coalesce(sum(tasks_given), 0)::int as tasks_given,
      count(*) filter (where published_late)::int as published_late
    from cell_month where commune_id = commune and month = of_month
  ) n
  where c.commune_id = commune and c.month = of_month;
end $$;
