-- What an exemption, a suspension or a leaving rests on, and keeping in touch with those who work away.

alter table member add activity_decision text not null default '' check (length(activity_decision) <= 100);
alter table member add activity_until date;
comment on column member.activity_decision is 'Number of the decision that set the activity, where there is one.';
comment on column member.activity_until is 'Last day of an exemption or a suspension that is for a time.';

create table away_contact (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null,
  member_id  uuid not null,
  on_day     date not null,
  next_on    date not null,
  note       text not null default '' check (length(note) <= 500),
  by_name    text not null,
  at         timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, member_id) references member (commune_id, id),
  check (next_on > on_day)
);
create index on away_contact (commune_id, member_id, on_day desc);
comment on table away_contact is 'That the cell spoke to a member who works away, and when to call again. Facts of work and attendance alone, no opinions.';

call app.protect('away_contact', reads => 'membership');
grant select, insert on away_contact to app_member;
