-- Secret votes counted into a mark, one evaluation a person, and who reads a review that was sent.

alter table evaluation_mark add column ballot_option_id uuid;
comment on column evaluation_mark.ballot_option_id is 'The line of a counted secret ballot that the votes were taken from: a count, never who.';

create unique index one_evaluation_a_person on evaluation (commune_id, round_id, person_id) where person_id is not null;

alter table self_review add column is_leader boolean not null default false;
alter table self_review add column is_open boolean not null default true;
comment on column self_review.is_leader is 'Reviewed in the body of leaders besides: those who see the life of the whole commune read it there.';
comment on column self_review.is_open is 'Whether those who take part read it; no longer once the class is decided.';
update self_review s set is_leader = true from evaluation e
  where e.commune_id = s.commune_id and e.id = s.evaluation_id and e.subject = 'leader';

-- Those who take part, while they need it: the members of the unit, and for a leader the body of leaders.
drop policy sent on self_review;
create policy sent on self_review for select to app_member using (
  commune_id = any((select app.communes())::int[]) and state = 'sent' and is_open
  and (unit_id = any((select app.units('life'))::uuid[]) or is_leader and commune_id = any((select app.wide('life'))::int[])));
