-- The decision that a reorganisation rests on: beside its number the day on which it was signed, and its paper.

alter table reorganisation
  add decision_on date,
  add decision_file_id uuid,
  add foreign key (commune_id, decision_file_id) references file (commune_id, id);
create index on reorganisation (commune_id, decision_file_id) where decision_file_id is not null;
comment on column reorganisation.decision_on is 'Day on which the decision was signed; empty where nobody wrote it down.';
comment on column reorganisation.decision_file_id is 'The decision as it was signed, to be opened from the case file.';
