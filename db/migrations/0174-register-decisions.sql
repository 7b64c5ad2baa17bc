-- Reconciling the roll with the export of the outside register: what a person decided of each difference.

create table register_decision (
  commune_id int  not null,
  key        text not null check (key ~ '^[0-9a-f]{24}$'),
  unit_id    uuid not null references unit (id),
  member_id  uuid,
  kind       text not null check (kind in ('differs', 'only-there', 'only-here', 'gone', 'unclear')),
  field      text not null default '',
  name       text not null,
  ours       text not null default '',
  theirs     text not null default '',
  verdict    text not null check (verdict in ('ours', 'theirs', 'later', 'open')),
  reason     text not null default '' check (length(reason) <= 500),
  sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  by_name    text not null,
  at         timestamptz not null,
  primary key (commune_id, key),
  check (verdict <> 'ours' or reason <> '')
);
create index on register_decision (commune_id, at desc);
comment on table register_decision is 'The last word on one difference between the roll and the outside register; another value there is another difference.';
comment on column register_decision.key is 'Made of the kind, the person, the field and both values: the same difference in a later file has the same key.';
comment on column register_decision.verdict is 'theirs was taken over, ours stays and is not asked again, later is asked again, open: taken back.';
comment on column register_decision.sha256 is 'The file that it was decided on.';

call app.protect('register_decision', reads => 'private');
grant select, insert, update on register_decision to app_member;
