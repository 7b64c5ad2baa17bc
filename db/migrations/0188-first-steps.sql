-- The first hour of a commune: its emblem and names looked over, rule sets read, and which steps were put off.

alter table unit add emblem_sha256 text check (emblem_sha256 ~ '^[0-9a-f]{64}$');
alter table unit add described_on date;
comment on column unit.emblem_sha256 is 'Content of the picture that stands beside the name on every page, the public ones too; named by a row of `file`.';
comment on column unit.described_on is 'Day on which somebody of the commune last looked over how its papers and pages name it.';

create table rule_set_look (
  commune_id  int  not null,
  rule_set_id text not null references rule_set (id),
  unit_id     uuid not null references unit (id),
  person_id   uuid not null,
  looked_on   date not null,
  note        text not null default '' check (length(note) <= 300),
  primary key (commune_id, rule_set_id)
);
comment on table rule_set_look is 'Who of a commune compared a version of a rule set with the official text, or what the commune decided, and when.';
comment on column rule_set_look.note is 'The paper it was compared with, as typed.';

create table first_step_put_off (
  commune_id int  not null,
  step       text not null check (step in ('commune', 'cells', 'roll', 'posts', 'accounts', 'rules', 'usual-days', 'backup', 'mail', 'meeting')),
  unit_id    uuid not null references unit (id),
  person_id  uuid not null,
  put_off_on date not null,
  primary key (commune_id, step)
);
comment on table first_step_put_off is 'Steps of setting a commune up that its administrator does later. What is done is read from the rows themselves.';

call app.protect('rule_set_look', reads => 'accounts');
call app.protect('first_step_put_off', reads => 'accounts');
grant select, insert, update, delete on rule_set_look, first_step_put_off to app_member;

-- How far a commune is: numbers alone, for whoever makes its accounts, who sees neither its meetings nor its roll.
create function app.beginning(commune int, on_day date)
returns table (described boolean, cells int, cells_with_members int, members int, has_secretary boolean, cells_without_secretary int,
  holders_without_account int, accounts int, cells_with_usual_day int, meetings int)
language sql stable security definer set search_path = public, app as $$
  with cell as (
    select u.id, u.usual_day from unit u
    where u.commune_id = beginning.commune and u.kind = 'cell' and u.valid_from <= on_day and u.valid_to > on_day
  ), filled as (
    select c.id from cell c where exists (
      select from membership m where m.commune_id = beginning.commune and m.unit_id = c.id and m.valid_to > on_day)
  ), held as (
    select h.unit_id, h.person_id, h.post from post_holding h
    where h.commune_id = beginning.commune and h.valid_from <= on_day and h.valid_to > on_day
  )
  select
    exists (select from unit u where u.commune_id = beginning.commune and u.kind = 'commune' and u.valid_to > on_day and u.described_on is not null),
    (select count(*)::int from cell),
    (select count(*)::int from filled),
    (select count(*)::int from membership m where m.commune_id = beginning.commune and m.valid_to > on_day),
    exists (select from held where post = 'commune-secretary'),
    (select count(*)::int from filled f where not exists (select from held h where h.unit_id = f.id and h.post = 'cell-secretary')),
    (select count(distinct h.person_id)::int from held h
      where not exists (select from account a where a.person_id = h.person_id and a.state = 'active')),
    (select count(*)::int from account a where a.home_commune_id = beginning.commune and a.state = 'active'),
    (select count(*)::int from cell where usual_day is not null),
    (select count(*)::int from (select from meeting g where g.commune_id = beginning.commune limit 1) first)
  where beginning.commune = any((select app.wide('accounts'))::int[])
$$;
revoke all on function app.beginning(int, date) from public;
grant execute on function app.beginning(int, date) to app_member;
comment on function app.beginning is 'Counts of what a commune must have before it can work; no row for whoever does not make its accounts.';
