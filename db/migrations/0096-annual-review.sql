-- The annual review: what each writes about the year, points suggested from above, meetings of review and who was reviewed where.

create table review_meeting (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null references unit (id),
  round_id   uuid not null,
  place_kind text not null check (place_kind in ('cell', 'body')),
  body       text not null check (length(body) between 1 and 200),
  on_day     date not null,
  ends_on    date not null,
  place      text not null default '' check (length(place) <= 200),
  ended_why  text not null default '' check (length(ended_why) <= 500),
  by_name    text not null,
  at         timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, round_id) references evaluation_round (commune_id, id),
  check (ends_on >= on_day)
);
create index on review_meeting (commune_id, round_id, on_day);
comment on table review_meeting is 'A meeting of review of a year: of a cell, or of a body that its leaders are reviewed in besides.';
comment on column review_meeting.ended_why is 'Why it was called off; empty while it stands.';

create table self_review (
  commune_id    int  not null,
  evaluation_id uuid not null,
  unit_id       uuid not null references unit (id),
  person_id     uuid,
  strengths     text not null default '' check (length(strengths) <= 8000),
  limits        text not null default '' check (length(limits) <= 8000),
  remedies      text not null default '' check (length(remedies) <= 8000),
  earlier       jsonb not null default '[]',
  limits_total  int  not null default 0 check (limits_total >= 0),
  limits_fixed  int  not null default 0 check (limits_fixed between 0 and limits_total),
  state         text not null default 'draft' check (state in ('draft', 'sent')),
  sent_on       date,
  by_name       text not null,
  at            timestamptz not null,
  primary key (commune_id, evaluation_id),
  foreign key (commune_id, evaluation_id) references evaluation (commune_id, id),
  check ((state = 'sent') = (sent_on is not null))
);
comment on table self_review is 'What somebody, or a cell, writes about the year before it is reviewed. Nothing of it enters a score.';
comment on column self_review.earlier is 'Limits found earlier, each with its result: fixed, being fixed at so many percent, or not.';

create table review_point (
  commune_id    int  not null,
  id            uuid not null,
  unit_id       uuid not null references unit (id),
  evaluation_id uuid not null,
  person_id     uuid,
  text          text not null check (length(text) between 1 and 2000),
  by_name       text not null,
  at            timestamptz not null,
  answer        text not null default '' check (length(answer) <= 4000),
  answered_on   date,
  withdrawn_why text not null default '' check (length(withdrawn_why) <= 500),
  primary key (commune_id, id),
  foreign key (commune_id, evaluation_id) references evaluation (commune_id, id),
  check ((answer = '') = (answered_on is null))
);
create index on review_point (commune_id, evaluation_id, at);
comment on table review_point is 'What a superior asks somebody, or a cell, to speak about in the review, and the answer.';

create table review_turn (
  commune_id    int  not null,
  id            uuid not null,
  unit_id       uuid not null references unit (id),
  meeting_id    uuid not null,
  evaluation_id uuid not null,
  person_id     uuid,
  conclusion    text not null default '' check (length(conclusion) <= 4000),
  undone_why    text not null default '' check (length(undone_why) <= 500),
  by_name       text not null,
  at            timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, meeting_id) references review_meeting (commune_id, id),
  foreign key (commune_id, evaluation_id) references evaluation (commune_id, id)
);
create unique index one_turn_a_meeting on review_turn (commune_id, meeting_id, evaluation_id) where undone_why = '';
create index on review_turn (commune_id, evaluation_id);
comment on table review_turn is 'That somebody was reviewed in a meeting, with what the meeting concluded; who said what stays in its minutes.';

call app.protect('review_meeting', reads => 'life');
call app.protect('self_review', reads => 'evaluations', own => 'person_id');
call app.protect('review_point', reads => 'evaluations', own => 'person_id');
call app.protect('review_turn', reads => 'evaluations', own => 'person_id');
-- Drafts are sent to those who take part: the members of the unit read what was sent.
create policy sent on self_review for select to app_member using (
  commune_id = any((select app.communes())::int[]) and state = 'sent'
  and (commune_id = any((select app.wide('life'))::int[]) or unit_id = any((select app.units('life'))::uuid[])));
grant select, insert, update on review_meeting, self_review, review_point, review_turn to app_member;
