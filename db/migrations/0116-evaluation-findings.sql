-- What was found about a subject of the yearly evaluation, written down by hand with the paper that says so.

create table evaluation_finding (
  commune_id    int  not null,
  id            uuid not null,
  unit_id       uuid not null references unit (id),
  evaluation_id uuid not null,
  person_id     uuid,
  kind          text not null check (kind in ('clear', 'fault', 'case', 'confidence')),
  forced        text,
  low_votes     int  check (low_votes >= 0),
  votes_of      int  check (votes_of >= low_votes),
  found_on      date not null,
  paper         text not null check (length(paper) between 1 and 200),
  note          text not null default '' check (length(note) <= 1000),
  withdrawn_why text not null default '' check (length(withdrawn_why) <= 500),
  by_person     uuid not null,
  by_name       text not null,
  at            timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, evaluation_id) references evaluation (commune_id, id),
  check ((kind = 'case') = (forced is not null)),
  check ((kind = 'confidence') = (votes_of is not null)),
  check ((votes_of is null) = (low_votes is null))
);
create index on evaluation_finding (commune_id, evaluation_id);
comment on table evaluation_finding is 'Conclusions of inspection, cases that force a class and counts of a vote of confidence, by hand until inspection keeps them. A wrong one is withdrawn with its reason and stays.';
comment on column evaluation_finding.kind is 'clear: inspected, nothing wrong; fault: a shortcoming was concluded; case: forces the lowest class; confidence: how many votes were low.';

call app.protect('evaluation_finding', reads => 'evaluations', own => 'person_id');
grant select, insert on evaluation_finding to app_member;
grant update (withdrawn_why) on evaluation_finding to app_member;
