-- Matters that a steering committee against corruption follows: there for those who lead the following of them and for whoever
-- answers for one. What was published stands by itself, without the matter.

create table followed_matter (
  commune_id      int  not null,
  id              uuid not null,
  unit_id         uuid not null references unit (id),
  title           text not null check (length(title) between 1 and 300),
  content         text not null check (length(content) between 1 and 4000),
  about_member_id uuid,
  about_person_id uuid,
  about_name      text not null default '',
  owner_member_id uuid not null,
  owner_person_id uuid not null,
  owner_name      text not null,
  due_on          date not null,
  opened_on       date not null,
  state           text not null default 'open' check (state in ('open', 'concluded', 'published')),
  outcome         text not null default '' check (length(outcome) <= 4000),
  concluded_on    date,
  by_name         text not null,
  at              timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, about_member_id) references member (commune_id, id),
  foreign key (commune_id, owner_member_id) references member (commune_id, id),
  check ((about_member_id is null) = (about_person_id is null)),
  check (about_person_id <> owner_person_id),
  check ((state = 'open') = (concluded_on is null)),
  check ((state = 'open') = (outcome = '')),
  check (due_on >= opened_on and concluded_on >= opened_on)
);
create index on followed_matter (commune_id, owner_person_id);
comment on table followed_matter is 'A matter that a steering committee against corruption follows: who answers for it, until when, and what came of it.';
comment on column followed_matter.about_person_id is 'Whom it is about, where it is about somebody of the roll: to them it is not there, whatever post they hold.';

create table followed_step (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null references unit (id),
  matter_id  uuid not null,
  step       text not null check (step in ('opened', 'changed', 'noted', 'concluded', 'published', 'reopened')),
  on_day     date not null,
  text       text not null check (length(text) between 1 and 4000),
  by_name    text not null,
  at         timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, matter_id) references followed_matter (commune_id, id)
);
create index on followed_step (commune_id, matter_id, at);
comment on table followed_step is 'What happened to a followed matter, in order; what was concluded and published stays here when it is opened again.';

create table followed_result (
  commune_id int  not null,
  matter_id  uuid not null,
  unit_id    uuid not null references unit (id),
  text       text not null check (length(text) between 1 and 500),
  on_day     date not null,
  by_name    text not null,
  primary key (commune_id, matter_id),
  foreign key (commune_id, matter_id) references followed_matter (commune_id, id)
);
comment on table followed_result is 'The published line of a matter, for all who lead the commune; taken away when the matter is opened again.';

call app.protect('followed_matter', reads => 'followed', own => 'owner_person_id');
create policy not_about_me on followed_matter as restrictive to app_member
  using (about_person_id is distinct from (select app.person()));
call app.protect('followed_step', reads => 'none');
create policy known on followed_step to app_member using (commune_id = any((select app.communes())::int[])
  and exists (select from followed_matter m where m.commune_id = followed_step.commune_id and m.id = followed_step.matter_id));
call app.protect('followed_result', reads => 'life');
grant select, insert, update on followed_matter to app_member;
grant select, insert on followed_step to app_member;
grant select, insert, delete on followed_result to app_member;

-- The ledger names a followed matter to nobody but who acted: its own history names everyone, for those who may see it.
create policy matters_apart on audit_entry as restrictive for select to app_member
  using (command not like 'inspection.%-matter' or person_id = (select app.person()));
create policy matters_apart on command_log as restrictive for select to app_member
  using (command not like 'inspection.%-matter' or person_id = (select app.person()));
