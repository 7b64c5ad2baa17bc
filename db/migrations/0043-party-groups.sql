-- Groups within a cell with their days, meetings held by group, and named votes that the minutes list by name.

alter table party_group add deputy_id uuid;
alter table party_group add valid_from date not null;
alter table party_group add valid_to date not null default 'infinity';
alter table party_group add foreign key (commune_id, deputy_id) references member (commune_id, id);
alter table party_group add check (valid_from <= valid_to);
alter table party_group add check (leader_id <> deputy_id);
comment on column party_group.valid_to is 'First day on which the group no longer is.';

alter table party_group_member add valid_from date not null;
alter table party_group_member add valid_to date not null default 'infinity';
alter table party_group_member drop constraint party_group_member_pkey;
alter table party_group_member add primary key (commune_id, unit_id, member_id, valid_from);
alter table party_group_member add check (valid_from < valid_to);
create unique index in_one_group on party_group_member (commune_id, unit_id, member_id) where valid_to = 'infinity';
comment on table party_group_member is 'Which group of a cell a member belonged to on which days: one at a time, ended ones stay.';

alter table meeting_sitting add leader_id uuid not null;
alter table meeting_sitting add writer_id uuid not null;
alter table meeting_sitting add started_at timestamptz;
alter table meeting_sitting add ended_at timestamptz;
alter table meeting_sitting add gist text not null default '' check (length(gist) <= 10000);
alter table meeting_sitting add foreign key (commune_id, group_id) references party_group (commune_id, id);
alter table meeting_sitting add foreign key (commune_id, leader_id) references member (commune_id, id);
alter table meeting_sitting add foreign key (commune_id, writer_id) references member (commune_id, id);
alter table meeting_sitting add check (leader_id <> writer_id);
alter table meeting_sitting add check ((started_at is null) = (ended_at is null) and started_at < ended_at);
grant update (name, starts_at, place, member_ids, leader_id, writer_id, started_at, ended_at, gist) on meeting_sitting to app_member;
comment on column meeting_sitting.member_ids is 'Members of the group when the meeting was opened; before that, when the sittings were set.';
comment on column meeting_sitting.gist is 'What the group said and proposed, for the minutes of this meeting.';

create table vote_sitting (
  commune_id int  not null,
  vote_id    uuid not null,
  group_id   uuid not null,
  unit_id    uuid not null,
  agree      int  not null check (agree >= 0),
  disagree   int  not null check (disagree >= 0),
  other      int  not null check (other >= 0),
  primary key (commune_id, vote_id, group_id),
  foreign key (commune_id, vote_id) references vote (commune_id, id) on delete cascade,
  foreign key (commune_id, group_id) references party_group (commune_id, id)
);
comment on table vote_sitting is 'What hands each group counted; the vote itself carries their sum.';
call app.protect('vote_sitting', reads => 'life');
grant select, insert, delete on vote_sitting to app_member;

alter table ballot add lists_names boolean not null default false;
alter table ballot add check (not (is_secret and lists_names));
comment on column ballot.lists_names is 'The cell chose at the opening that the minutes list this named vote by name.';
