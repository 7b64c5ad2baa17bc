-- Votes with ballots: named, or secret so that no row, log entry or moment joins a person to a choice.

create table ballot (
  commune_id     int  not null,
  id             uuid not null,
  unit_id        uuid not null,
  meeting_id     uuid not null,
  matter         text not null check (length(matter) between 1 and 500),
  kind           text not null check (kind in ('resolution', 'admission', 'recognition', 'expulsion', 'reprimand', 'personnel')),
  is_secret      boolean not null,
  seats          int  not null default 1 check (seats between 1 and 40),
  state          text not null default 'open' check (state in ('open', 'closed', 'counted', 'cancelled')),
  public_key     bytea,
  opened_at      timestamptz not null,
  closed_at      timestamptz,
  counted_at     timestamptz,
  cancel_reason  text not null default '',
  handed_out     int  check (handed_out >= 0),
  collected      int  check (collected >= 0),
  spoilt         int  check (spoilt >= 0),
  valid          int  check (valid >= 0),
  base           int,
  needed         int,
  rule_set_id    text not null references rule_set (id),
  primary key (commune_id, id),
  foreign key (commune_id, meeting_id) references meeting (commune_id, id),
  check (is_secret or public_key is null),
  check (state <> 'counted' or valid is not null),
  check (collected <= handed_out and spoilt <= collected)
);
create index on ballot (commune_id, meeting_id);
create index on ballot (commune_id, unit_id) where state in ('open', 'closed');
comment on table ballot is 'A matter or persons put to a vote with ballots. What was counted stands here and at the options, never by voter.';
comment on column ballot.public_key is 'Ballots of a secret vote are closed to this key; the private one is a file beside the data, destroyed at the counting.';
comment on column ballot.handed_out is 'Paper ballots handed out; collected of them, spoilt of those.';
comment on column ballot.valid is 'Ballots that count, cast here and on paper together: apart they could give away those few who chose the other way.';

create table ballot_option (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null,
  ballot_id  uuid not null,
  position   int  not null check (position between 1 and 40),
  label      text not null check (length(label) between 1 and 200),
  votes      int  check (votes >= 0),
  outcome    text check (outcome in ('elected', 'tied', 'not-elected')),
  primary key (commune_id, id),
  unique (commune_id, ballot_id, position),
  foreign key (commune_id, ballot_id) references ballot (commune_id, id)
);
comment on column ballot_option.position is 'On a matter the first option agrees, the second disagrees, the third is neither.';

create table ballot_voter (
  commune_id          int  not null,
  ballot_id           uuid not null,
  member_id           uuid not null,
  unit_id             uuid not null,
  person_id           uuid not null,
  name                text not null,
  sort_key            text collate "C" not null,
  is_exempt           boolean not null,
  is_temporarily_away boolean not null,
  state               text not null default 'entitled' check (state in ('entitled', 'paper', 'voted', 'revoked')),
  primary key (commune_id, ballot_id, member_id),
  unique (commune_id, ballot_id, person_id),
  foreign key (commune_id, ballot_id) references ballot (commune_id, id)
);
create index on ballot_voter (commune_id, person_id) where state = 'entitled';
comment on table ballot_voter is 'Who may vote, frozen when the ballot was opened, and who has. No moment, no order, no choice.';
comment on column ballot_voter.state is 'paper: was handed a paper ballot and cannot vote here as well; revoked: may not vote in this ballot.';

create table ballot_sealed (
  commune_id int   not null,
  ballot_id  uuid  not null,
  id         uuid  not null,
  unit_id    uuid  not null,
  content    bytea not null check (length(content) = 70),
  primary key (commune_id, ballot_id, id),
  foreign key (commune_id, ballot_id) references ballot (commune_id, id)
);
comment on table ballot_sealed is 'Ballots cast and not counted yet: one length for every choice, closed with a fresh key each. Deleted at the counting.';

create table ballot_paper (
  commune_id int  not null,
  ballot_id  uuid not null,
  code       text not null,
  unit_id    uuid not null,
  primary key (commune_id, ballot_id, code),
  foreign key (commune_id, ballot_id) references ballot (commune_id, id)
);
comment on table ballot_paper is 'Printed papers that were counted in by their code, so that none counts twice. Nobody knows who holds which.';

create table ballot_receipt (
  commune_id int  not null,
  ballot_id  uuid not null,
  receipt    text collate "C" not null,
  unit_id    uuid not null,
  primary key (commune_id, ballot_id, receipt),
  foreign key (commune_id, ballot_id) references ballot (commune_id, id)
);
comment on table ballot_receipt is 'One line per ballot found in the box at the counting, written in the order of the receipts. It tells that a ballot was counted, never what it said.';

create table ballot_named (
  commune_id int  not null,
  ballot_id  uuid not null,
  member_id  uuid not null,
  option_id  uuid not null,
  unit_id    uuid not null,
  primary key (commune_id, ballot_id, member_id, option_id),
  foreign key (commune_id, ballot_id, member_id) references ballot_voter (commune_id, ballot_id, member_id),
  foreign key (commune_id, option_id) references ballot_option (commune_id, id)
);
comment on table ballot_named is 'How each one voted in a named vote of one meeting. Never read across meetings by member.';

alter table vote drop constraint vote_kind_check;
alter table vote add constraint vote_kind_check
  check (kind in ('resolution', 'admission', 'recognition', 'expulsion', 'reprimand', 'personnel'));
alter table vote add ballot_id uuid;
alter table vote add foreign key (commune_id, ballot_id) references ballot (commune_id, id);
comment on column vote.ballot_id is 'The ballot that was counted for this line; empty where hands were counted.';

call app.protect('ballot', reads => 'life');
call app.protect('ballot_option', reads => 'life');
call app.protect('ballot_voter', reads => 'life');
call app.protect('ballot_sealed', reads => 'life');
call app.protect('ballot_paper', reads => 'life');
call app.protect('ballot_receipt', reads => 'life');
call app.protect('ballot_named', reads => 'life');
grant select, insert, update on ballot, ballot_option, ballot_voter to app_member;
grant select, insert, delete on ballot_sealed, ballot_paper to app_member;
grant select, insert on ballot_receipt, ballot_named to app_member;
