-- Decided discipline where it has to be known without its file.

alter table discipline_record add case_id uuid;
alter table discipline_record add foreign key (commune_id, case_id) references discipline_case (commune_id, id);
comment on column discipline_record.case_id is 'The file behind it, for those who may know it.';

create policy of_discipline on discipline_record for select to app_member
  using (commune_id = any((select app.communes())::int[]) and commune_id = any((select app.wide('discipline'))::int[]));

-- People removed from a post, who get none equal or higher for a time: for whoever gives posts. Tells the last day, not why.
create function app.barred_people(commune int, months int) returns table (person_id uuid, until date)
language sql stable security definer set search_path = public, app as $$
  select r.person_id, max((r.effective_on + make_interval(months => barred_people.months))::date) as until
  from discipline_record r
  where r.commune_id = barred_people.commune and barred_people.commune = any(app.wide('accounts'))
    and r.form = 'removal' and r.ended_on is null
  group by r.person_id
$$;
revoke all on function app.barred_people(int, int) from public;
grant execute on function app.barred_people(int, int) to app_member;
