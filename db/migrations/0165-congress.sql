-- A congress of the commune or of a cell: who is sent to it, who stands, what the tellers counted, who takes office.
-- Ballots are counted as totals: no row joins a person to a choice.

create table congress (
  commune_id     int  not null,
  id             uuid not null,
  unit_id        uuid not null references unit (id),
  form           text not null check (form in ('delegates', 'members')),
  term           text not null check (length(term) between 1 and 40),
  held_on        date not null,
  place          text not null default '' check (length(place) <= 200),
  decision       text not null default '' check (length(decision) <= 60),
  state          text not null default 'preparing' check (state in ('preparing', 'held', 'closed', 'called-off')),
  summoned       int  check (summoned >= 0),
  present        int  check (present between 0 and summoned),
  organisations  int  check (organisations >= 0),
  represented    int  check (represented between 0 and organisations),
  called_off_why text not null default '' check (length(called_off_why) <= 500),
  approval       text not null default '' check (length(approval) <= 60),
  approved_on    date,
  rule_set_id    text not null references rule_set (id),
  by_name        text not null,
  at             timestamptz not null,
  primary key (commune_id, id),
  check ((approval = '') = (approved_on is null))
);
create index on congress (commune_id, unit_id, held_on desc);
comment on table congress is 'A congress of delegates or of all members of a unit, from its preparation until those elected were approved from above.';
comment on column congress.organisations is 'Units that may send delegates, and how many of them were represented.';
comment on column congress.approval is 'Number of the decision of the level above that approves those elected, and its day.';

create table congress_delegation (
  commune_id  int  not null,
  congress_id uuid not null,
  unit_id     uuid not null references unit (id),
  seats       int  not null check (seats between 0 and 500),
  elected_on  date,
  present     int  check (present >= 0),
  primary key (commune_id, congress_id, unit_id),
  foreign key (commune_id, congress_id) references congress (commune_id, id) on delete cascade
);
comment on table congress_delegation is 'How many delegates a cell sends; on which day it elected them, with how many present.';

create table congress_delegate (
  commune_id  int  not null,
  congress_id uuid not null,
  member_id   uuid not null,
  unit_id     uuid not null references unit (id),
  person_id   uuid not null,
  name        text not null,
  sort_key    text collate "C" not null,
  kind        text not null check (kind in ('elected', 'alternate', 'by-right', 'appointed')),
  primary key (commune_id, congress_id, member_id),
  foreign key (commune_id, congress_id) references congress (commune_id, id) on delete cascade,
  foreign key (commune_id, member_id) references member (commune_id, id)
);
comment on table congress_delegate is 'Who is sent to a congress, by the cell they belong to.';

create table congress_candidate (
  commune_id    int  not null,
  id            uuid not null,
  congress_id   uuid not null,
  unit_id       uuid not null references unit (id),
  office        text not null check (office in ('committee', 'standing', 'secretary', 'deputy', 'inspection')),
  member_id     uuid not null,
  person_id     uuid not null,
  name          text not null,
  sort_key      text collate "C" not null,
  named_by      text not null check (named_by in ('outgoing', 'delegates', 'self')),
  withdrawn_why text not null default '' check (length(withdrawn_why) <= 500),
  primary key (commune_id, id),
  foreign key (commune_id, congress_id) references congress (commune_id, id) on delete cascade,
  foreign key (commune_id, member_id) references member (commune_id, id)
);
create unique index once_a_candidate on congress_candidate (commune_id, congress_id, office, member_id) where withdrawn_why = '';
comment on table congress_candidate is 'Who stands for which office, and who named them.';

create table congress_election (
  commune_id  int  not null,
  id          uuid not null,
  congress_id uuid not null,
  unit_id     uuid not null references unit (id),
  office      text not null,
  round       int  not null check (round > 0),
  seats       int  not null check (seats > 0),
  entitled    int  not null check (entitled > 0),
  handed_out  int  not null,
  collected   int  not null,
  spoilt      int  not null,
  valid       int  not null,
  needed      int  not null,
  struck_why  text not null default '' check (length(struck_why) <= 500),
  by_name     text not null,
  at          timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, congress_id) references congress (commune_id, id) on delete cascade,
  check (valid <= collected and collected <= handed_out and handed_out <= entitled)
);
create unique index one_count_a_round on congress_election (commune_id, congress_id, office, round) where struck_why = '';
comment on table congress_election is 'One round of an election as its tellers counted it. A wrong count is struck with its reason and counted anew.';

create table congress_result (
  commune_id   int  not null,
  election_id  uuid not null,
  candidate_id uuid not null,
  unit_id      uuid not null references unit (id),
  votes        int  not null check (votes >= 0),
  outcome      text not null check (outcome in ('elected', 'tied', 'not-elected')),
  primary key (commune_id, election_id, candidate_id),
  foreign key (commune_id, election_id) references congress_election (commune_id, id) on delete cascade,
  foreign key (commune_id, candidate_id) references congress_candidate (commune_id, id) on delete cascade
);

create table congress_post (
  commune_id  int  not null,
  congress_id uuid not null,
  holding_id  uuid not null references post_holding (id),
  unit_id     uuid not null references unit (id),
  did         text not null check (did in ('given', 'ended')),
  until       date not null,
  primary key (commune_id, congress_id, holding_id),
  foreign key (commune_id, congress_id) references congress (commune_id, id) on delete cascade
);
comment on table congress_post is 'Posts that a congress gave and ended, so that it can be taken back whole.';
comment on column congress_post.until is 'For a post that was ended: how long it would have been held.';

call app.protect('congress', reads => 'life');
call app.protect('congress_delegation', reads => 'life');
call app.protect('congress_delegate', reads => 'life', own => 'person_id');
call app.protect('congress_candidate', reads => 'life', own => 'person_id');
call app.protect('congress_election', reads => 'life');
call app.protect('congress_result', reads => 'life');
call app.protect('congress_post', reads => 'life');
-- Every cell of the commune sends delegates: that there is a congress is known to all.
create policy of_commune on congress for select to app_member using (commune_id = any((select app.communes())::int[]));
grant select, insert on congress, congress_delegation, congress_delegate, congress_candidate, congress_election, congress_result, congress_post to app_member;
grant update (place, held_on, state, summoned, present, organisations, represented, called_off_why, approval, approved_on) on congress to app_member;
grant update (seats, elected_on, present) on congress_delegation to app_member;
grant update (withdrawn_why) on congress_candidate to app_member;
grant update (struck_why) on congress_election to app_member;
grant delete on congress_delegation, congress_delegate, congress_post to app_member;
