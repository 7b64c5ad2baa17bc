-- Transfers of activity: from cell to cell, between communes, to and from places that this system does not know.

alter table member add left_why text check (left_why in ('transferred', 'own-request', 'abandoned', 'removed', 'expelled'));
comment on column member.left_why is 'How somebody left this roll; ''transferred'' goes on elsewhere. Empty for those who left before it was kept.';

create table transfer (
  commune_id    int  not null,
  id            uuid not null,
  unit_id       uuid not null references unit (id),
  member_id     uuid not null,
  person_id     uuid not null,
  name          text not null,
  kind          text not null check (kind in ('official', 'temporary')),
  from_outside  text not null default '' check (length(from_outside) <= 300),
  to_commune_id int,
  to_unit_id    uuid references unit (id),
  to_outside    text not null default '' check (length(to_outside) <= 300),
  reason        text not null default '' check (length(reason) <= 500),
  effective_on  date not null,
  until         date,
  complete_by   date not null,
  state         text not null check (state in ('proposed', 'issued', 'accepted', 'refused', 'withdrawn', 'ended')),
  letter_number text not null default '' check (length(letter_number) <= 100),
  issued_on     date,
  present_by    date,
  settled_on    date,
  note          text not null default '' check (length(note) <= 500),
  by_name       text not null,
  at            timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, member_id) references member (commune_id, id),
  check ((to_unit_id is null) = (to_commune_id is null)),
  check (state not in ('issued', 'accepted', 'refused', 'ended') or issued_on is not null),
  check (until is null or kind = 'temporary')
);
create unique index one_transfer_at_a_time on transfer (commune_id, member_id) where state in ('proposed', 'issued', 'refused');
create index on transfer (commune_id, unit_id, state);
create index on transfer (to_unit_id, state) where to_unit_id is not null;
comment on table transfer is 'A letter that takes a member''s activity elsewhere, for good or for a time. Source: QĐ 294; party-work handbook, 2.5.';
comment on column transfer.unit_id is 'The cell that sends; of an arrival from outside the cell that received.';
comment on column transfer.complete_by is 'Last day in time for all of it, in working days from effective_on.';
comment on column transfer.present_by is 'Last day in time to present the letter, in working days from issued_on.';

call app.protect('transfer', reads => 'membership', own => 'person_id');
grant select, insert, update on transfer to app_member;
-- The receiver reads it too, once the letter was issued.
create policy received on transfer for select to app_member using (
  state not in ('proposed', 'withdrawn') and to_commune_id = any((select app.communes())::int[])
  and (to_commune_id = any((select app.wide('membership'))::int[]) or to_unit_id = any((select app.units('membership'))::uuid[])));
create policy answered on transfer for update to app_member using (
  state = 'issued' and to_commune_id = any((select app.communes())::int[])
  and (to_commune_id = any((select app.wide('write'))::int[]) or to_unit_id = any((select app.units('write'))::uuid[])))
  with check (state in ('accepted', 'refused'));

-- Carries a member over to the cell that receives them, in one stroke on both sides: whoever accepts may write there alone.
-- Official: the old membership ends and the new one begins that day; across communes a row of the same person begins there,
-- and the account goes along. Temporary: the home cell keeps them, the host cell gets somebody with the rights of a member.
-- Answers the member's id where they are now, or nothing where the caller may not receive.
create function app.carry_over(commune int, transfer uuid, on_day date, new_id uuid) returns uuid
language plpgsql security definer set search_path = public, app as $$
declare
  t transfer%rowtype;
  there uuid;
begin
  select * into t from transfer x where x.commune_id = carry_over.commune and x.id = carry_over.transfer and x.state = 'issued' for update;
  if not found or t.to_unit_id is null then return null; end if;
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
    update member m set unit_id = t.to_unit_id, activity = 'active', activity_since = on_day, updated_at = now()
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
      'active', on_day, m.admitted_on, m.official_on, ''
    from member m where m.commune_id = t.commune_id and m.id = t.member_id;
    insert into member_private (commune_id, member_id, unit_id, person_id, birth_date, birth_year, ethnicity, religion, personal_id,
      party_card_no, home_town, residence, education, degree, political_theory, job, phone, email, note)
    select t.to_commune_id, there, t.to_unit_id, p.person_id, p.birth_date, p.birth_year, p.ethnicity, p.religion, p.personal_id,
      p.party_card_no, p.home_town, p.residence, p.education, p.degree, p.political_theory, p.job, p.phone, p.email, ''
    from member_private p where p.commune_id = t.commune_id and p.member_id = t.member_id;
  else
    update member m set unit_id = t.to_unit_id, activity = 'active', activity_since = on_day, left_why = null, updated_at = now(),
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
revoke all on function app.carry_over(int, uuid, date, uuid) from public;
grant execute on function app.carry_over(int, uuid, date, uuid) to app_member;

-- Ends a temporary stay: the rights in the host cell, whichever side of it ends it.
create function app.end_stay(commune int, transfer uuid, on_day date) returns void
language sql security definer set search_path = public, app as $$
  update post_holding p set valid_to = greatest(on_day, p.valid_from + 1)
  from transfer t
  where t.commune_id = end_stay.commune and t.id = end_stay.transfer and t.kind = 'temporary' and t.state = 'accepted'
    and (t.commune_id = any(app.wide('write')) or t.unit_id = any(app.units('write')))
    and p.person_id = t.person_id and p.unit_id = t.to_unit_id and p.post = 'member' and p.valid_to > on_day
$$;
revoke all on function app.end_stay(int, uuid, date) from public;
grant execute on function app.end_stay(int, uuid, date) to app_member;
