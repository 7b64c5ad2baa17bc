-- What else lies with units that end, and transfers to a cell that ended since: its heir receives them.

create or replace function app.stock_of(units uuid[]) returns table (key text, unit_id uuid, total bigint, open bigint, held bigint)
language sql stable security definer set search_path = public, app as $$
  with u as (
    select x.id, x.commune_id from unit x where x.id = any(units)
      and (x.commune_id = any(app.wide('write')) or x.commune_id = any(app.wide('life')) or x.commune_id = any(app.wide('accounts')))
  )
  select 'members', u.id, count(*), count(*) filter (where m.standing = 'probationary'), 0::bigint
    from u join membership s on s.commune_id = u.commune_id and s.unit_id = u.id and s.valid_to = 'infinity'
    join member m on m.commune_id = s.commune_id and m.id = s.member_id group by u.id
  union all select 'posts', u.id, count(*), count(*) filter (where p.valid_to = 'infinity'), 0
    from u join post_holding p on p.unit_id = u.id group by u.id
  union all select 'groups', u.id, count(*), count(*) filter (where p.valid_to = 'infinity'), 0
    from u join party_group p on p.commune_id = u.commune_id and p.unit_id = u.id group by u.id
  union all select 'tasks', u.id, count(*), count(*) filter (where t.state = 'open'), 0
    from u join task t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'matters', u.id, count(*), count(*) filter (where t.state = 'raised'), 0
    from u join matter t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'meetings', u.id, count(*), count(*) filter (where t.state in ('planned', 'notified', 'closed')), count(*) filter (where t.state = 'open')
    from u join meeting t on t.commune_id = u.commune_id and t.unit_id = u.id where t.state <> 'cancelled' group by u.id
  union all select 'ballots', u.id, count(*), 0, count(*) filter (where t.state in ('open', 'closed'))
    from u join ballot t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'sittings', u.id, count(*), count(*) filter (where t.state in ('planned', 'invited', 'closed')), count(*) filter (where t.state = 'open')
    from u join sitting t on t.commune_id = u.commune_id and t.unit_id = u.id where t.state <> 'cancelled' group by u.id
  union all select 'resolutions', u.id, count(*), count(*) filter (where t.state = 'draft'), 0
    from u join resolution t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'documents', u.id, count(*), count(*) filter (where t.state in ('draft', 'review', 'signed')), 0
    from u join document t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'cases', u.id, count(*), count(*) filter (where t.state <> 'closed'), 0
    from u join case_file t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'works', u.id, count(*), count(*) filter (where t.state <> 'finished'), 0
    from u join community_work t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'models', u.id, count(*), 0, 0
    from u join model t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'study', u.id, count(*), count(*) filter (where t.state = 'planned'), 0
    from u join study_session t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'parked', u.id, count(*), count(*) filter (where t.state = 'open'), 0
    from u join phone_parked t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'phones', u.id, count(*), count(*), 0
    from u join membership s on s.commune_id = u.commune_id and s.unit_id = u.id and s.valid_to = 'infinity'
    join member m on m.commune_id = s.commune_id and m.id = s.member_id
    join phone_device d on d.person_id = m.person_id and d.revoked_at is null group by u.id
  union all select 'admissions', u.id, count(*), count(*) filter (where t.state = 'open'), 0
    from u join candidate t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'transfers', u.id, count(*), count(*) filter (where t.state in ('proposed', 'issued', 'refused')), 0
    from u join transfer t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'contacts', u.id, count(*), 0, 0
    from u join away_contact t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'congresses', u.id, count(*), count(*) filter (where t.state in ('preparing', 'held')), 0
    from u join congress t on t.commune_id = u.commune_id and t.unit_id = u.id where t.state <> 'called-off' group by u.id
  union all select 'bookings', u.id, count(*), count(*) filter (where s.state in ('draft', 'published')), 0
    from u join reception_booking t on t.commune_id = u.commune_id and t.unit_id = u.id and t.withdrawn_at is null
    join reception_session s on s.commune_id = t.commune_id and s.id = t.session_id group by u.id
$$;

create or replace function app.carry_over(commune int, transfer uuid, on_day date, new_id uuid) returns uuid
language plpgsql security definer set search_path = public, app as $$
declare
  t transfer%rowtype;
  there uuid;
begin
  select * into t from transfer x where x.commune_id = carry_over.commune and x.id = carry_over.transfer and x.state = 'issued' for update;
  if not found or t.to_unit_id is null then return null; end if;
  -- A cell that ended since it was sent there: the heir takes them in.
  t.to_unit_id := app.unit_or_heir(t.to_unit_id, on_day);
  select u.commune_id into t.to_commune_id from unit u where u.id = t.to_unit_id;
  if not (t.to_commune_id = any(app.wide('write')) or t.to_unit_id = any(app.units('write'))) then return null; end if;

  if t.kind = 'temporary' then
    insert into post_holding (id, commune_id, unit_id, person_id, post, decision_number, valid_from, valid_to)
    values (new_id, t.to_commune_id, t.to_unit_id, t.person_id, 'member', t.letter_number, on_day, coalesce(t.until + 1, 'infinity'));
    update member m set activity = 'temporarily-away', activity_since = on_day, updated_at = now()
      where m.commune_id = t.commune_id and m.id = t.member_id;
    return t.member_id;
  end if;

  update post_holding p set valid_to = on_day where p.person_id = t.person_id and p.valid_from < on_day and p.valid_to > on_day
    and (p.unit_id = t.unit_id or t.to_commune_id <> t.commune_id and p.commune_id = t.commune_id);
  if t.to_commune_id = t.commune_id then
    update membership s set unit_id = t.to_unit_id
      where s.commune_id = t.commune_id and s.member_id = t.member_id and s.valid_to = 'infinity' and s.valid_from >= on_day;
    if not found then
      update membership s set valid_to = on_day
        where s.commune_id = t.commune_id and s.member_id = t.member_id and s.valid_to = 'infinity';
      insert into membership (commune_id, member_id, unit_id, valid_from) values (t.commune_id, t.member_id, t.to_unit_id, on_day);
    end if;
    update member m set unit_id = t.to_unit_id, updated_at = now(),
      activity = case m.activity when 'temporarily-away' then 'active' else m.activity end,
      activity_since = case m.activity when 'temporarily-away' then on_day else m.activity_since end
      where m.commune_id = t.commune_id and m.id = t.member_id;
    update member_private p set unit_id = t.to_unit_id where p.commune_id = t.commune_id and p.member_id = t.member_id;
    return t.member_id;
  end if;

  select m.id into there from member m where m.commune_id = t.to_commune_id and m.person_id = t.person_id;
  if there is null then
    there := new_id;
    insert into member (commune_id, id, unit_id, person_id, full_name, other_name, search_key, sort_key, sex, standing, activity,
      activity_since, admitted_on, official_on, position)
    select t.to_commune_id, there, t.to_unit_id, m.person_id, m.full_name, m.other_name, m.search_key, m.sort_key, m.sex, m.standing,
      case m.activity when 'temporarily-away' then 'active' else m.activity end, on_day, m.admitted_on, m.official_on, ''
    from member m where m.commune_id = t.commune_id and m.id = t.member_id;
    insert into member_private (commune_id, member_id, unit_id, person_id, birth_date, birth_year, ethnicity, religion, personal_id,
      party_card_no, home_town, residence, education, degree, political_theory, job, phone, email, note)
    select t.to_commune_id, there, t.to_unit_id, p.person_id, p.birth_date, p.birth_year, p.ethnicity, p.religion, p.personal_id,
      p.party_card_no, p.home_town, p.residence, p.education, p.degree, p.political_theory, p.job, p.phone, p.email, ''
    from member_private p where p.commune_id = t.commune_id and p.member_id = t.member_id;
  else
    update member m set unit_id = t.to_unit_id, activity_since = on_day, left_why = null, updated_at = now(),
      activity = case o.activity when 'temporarily-away' then 'active' else o.activity end,
      standing = o.standing, admitted_on = o.admitted_on, official_on = o.official_on
      from member o where o.commune_id = t.commune_id and o.id = t.member_id and m.commune_id = t.to_commune_id and m.id = there;
    update member_private p set unit_id = t.to_unit_id where p.commune_id = t.to_commune_id and p.member_id = there;
  end if;
  update membership s set valid_to = on_day
    where s.commune_id = t.commune_id and s.member_id = t.member_id and s.valid_to = 'infinity' and s.valid_from < on_day;
  insert into membership (commune_id, member_id, unit_id, valid_from) values (t.to_commune_id, there, t.to_unit_id, on_day);
  update member m set activity = 'left', left_why = 'transferred', activity_since = on_day, updated_at = now()
    where m.commune_id = t.commune_id and m.id = t.member_id;
  update account a set home_commune_id = t.to_commune_id where a.person_id = t.person_id and a.home_commune_id = t.commune_id;
  return there;
end $$;
