-- Movements of emulation (phong trào thi đua): who launched them, who signed up, what was done, who is commended.

create table campaign (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null references unit (id),
  name       text not null check (length(name) between 1 and 200),
  goal       text not null check (length(goal) between 1 and 4000),
  criteria   text not null default '' check (length(criteria) <= 4000),
  launched   text not null default '' check (length(launched) <= 200),
  funding    text not null default '' check (length(funding) <= 500),
  starts_on  date not null,
  ends_on    date not null,
  ended_why  text not null default '' check (length(ended_why) <= 500),
  by_person  uuid not null,
  by_name    text not null,
  at         timestamptz not null,
  primary key (commune_id, id),
  check (ends_on >= starts_on)
);
create index on campaign (commune_id, starts_on desc, id);
comment on table campaign is 'A movement of emulation. The kilometres that organisations keep along roads are movement and movement_segment.';
comment on column campaign.launched is 'The paper that launched it, as people cite it.';
comment on column campaign.ended_why is 'Why it was taken off the lists before its time; empty while it stands.';

create table campaign_entry (
  commune_id    int    not null,
  campaign_id   uuid   not null,
  unit_id       uuid   not null references unit (id),
  pledge        text   not null check (length(pledge) between 1 and 1000),
  target        bigint not null check (target > 0),
  measure       text   not null check (length(measure) between 1 and 30),
  signed_on     date   not null,
  withdrawn_why text   not null default '' check (length(withdrawn_why) <= 500),
  by_name       text   not null,
  at            timestamptz not null,
  primary key (commune_id, campaign_id, unit_id),
  foreign key (commune_id, campaign_id) references campaign (commune_id, id)
);
comment on table campaign_entry is 'A unit that signed up, with what it sets itself, in whole numbers of its own measure.';

create table campaign_deed (
  commune_id     int    not null,
  id             uuid   not null,
  unit_id        uuid   not null references unit (id),
  campaign_id    uuid   not null,
  on_day         date   not null,
  what           text   not null check (length(what) between 1 and 1000),
  doer           text   not null default '' check (length(doer) <= 200),
  amount         bigint not null default 0 check (amount >= 0),
  evidence       text   not null default '' check (length(evidence) <= 1000),
  file_id        uuid,
  by_person      uuid   not null,
  by_name        text   not null,
  at             timestamptz not null,
  confirmed_by   uuid,
  confirmed_name text   not null default '',
  confirmed_at   timestamptz,
  struck_why     text   not null default '' check (length(struck_why) <= 500),
  primary key (commune_id, id),
  foreign key (commune_id, campaign_id) references campaign (commune_id, id),
  foreign key (commune_id, file_id) references file (commune_id, id),
  check (evidence <> '' or file_id is not null),
  check ((confirmed_at is null) = (confirmed_by is null)),
  check (confirmed_by is null or confirmed_by <> by_person)
);
create index on campaign_deed (commune_id, campaign_id, on_day desc);
comment on table campaign_deed is 'Something that was done for a movement, with what proves it: work, never an opinion. Counts once somebody else confirmed it.';

create table campaign_review (
  commune_id  int  not null,
  id          uuid not null,
  unit_id     uuid not null references unit (id),
  campaign_id uuid not null,
  on_day      date not null,
  text        text not null check (length(text) between 1 and 4000),
  by_name     text not null,
  at          timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, campaign_id) references campaign (commune_id, id)
);
comment on table campaign_review is 'Interim and final reviews of a movement.';

create table campaign_council (
  commune_id  int  not null,
  campaign_id uuid not null,
  position    int  not null check (position > 0),
  unit_id     uuid not null references unit (id),
  name        text not null check (length(name) between 1 and 100),
  role        text not null check (role in ('chair', 'deputy', 'secretary', 'member')),
  primary key (commune_id, campaign_id, position),
  foreign key (commune_id, campaign_id) references campaign (commune_id, id)
);
comment on table campaign_council is 'Who looks at the nominations of a movement.';

create table commendation (
  commune_id     int    not null,
  id             uuid   not null,
  unit_id        uuid   not null references unit (id),
  campaign_id    uuid   not null,
  title          text   not null check (length(title) between 1 and 40),
  recipient      text   not null check (length(recipient) between 1 and 200),
  person_id      uuid,
  reason         text   not null check (length(reason) between 1 and 1000),
  state          text   not null default 'nominated' check (state in ('nominated', 'voted', 'decided', 'withdrawn')),
  votes_agree    int    check (votes_agree >= 0),
  votes_of       int    check (votes_of >= votes_agree),
  decision       text   not null default '' check (length(decision) <= 200),
  decided_on     date,
  decided_name   text   not null default '',
  note           text   not null default '' check (length(note) <= 1000),
  amount         bigint check (amount >= 0),
  base_salary    bigint check (base_salary > 0),
  rule_set_id    text   references rule_set (id),
  base_rules_id  text   references rule_set (id),
  by_person      uuid   not null,
  by_name        text   not null,
  at             timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, campaign_id) references campaign (commune_id, id),
  check ((state = 'decided') = (decided_on is not null)),
  check (state <> 'decided' or (decision <> '' and amount is not null)),
  check ((votes_agree is null) = (votes_of is null)),
  check (state not in ('voted', 'decided') or votes_of is not null)
);
create index on commendation (commune_id, campaign_id, at);
create index on commendation (commune_id, unit_id);
comment on table commendation is 'Who was nominated, how the council voted, and what was decided, with the money in whole đồng under the rules of that day.';
comment on column commendation.person_id is 'The member it is about, who neither votes nor decides on themself; empty for a collective.';

call app.protect('campaign', reads => 'life');
call app.protect('campaign_entry', reads => 'life');
call app.protect('campaign_deed', reads => 'life');
call app.protect('campaign_review', reads => 'life');
call app.protect('campaign_council', reads => 'life');
call app.protect('commendation', reads => 'life');
-- A movement calls on all units of the commune.
create policy of_commune on campaign for select to app_member using (commune_id = any((select app.communes())::int[]));
grant select, insert, update on campaign, campaign_entry, campaign_deed, commendation to app_member;
grant select, insert on campaign_review to app_member;
grant select, insert, delete on campaign_council to app_member;
