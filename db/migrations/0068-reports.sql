-- Reports: figures that people enter by hand, and reports as they stood at a cut-off.

create table report_hand_figure (
  commune_id int    not null,
  unit_id    uuid   not null references unit (id),
  report     text   not null check (length(report) between 1 and 60),
  period     text   not null check (length(period) between 4 and 9),
  figure     text   not null check (length(figure) between 1 and 60),
  value      bigint not null check (value >= 0),
  by_person  uuid   not null,
  by_name    text   not null,
  at         timestamptz not null,
  primary key (commune_id, unit_id, report, period, figure)
);
comment on table report_hand_figure is 'Figures of a report that nothing in the system counts yet: who entered them, and when.';

create table report_snapshot (
  commune_id   int   not null,
  id           uuid  not null,
  unit_id      uuid  not null references unit (id),
  report       text  not null check (length(report) between 1 and 60),
  period       text  not null check (length(period) between 4 and 9),
  content      jsonb not null,
  hash         text  not null check (hash ~ '^[0-9a-f]{64}$'),
  state        text  not null default 'taken' check (state in ('taken', 'checked', 'signed', 'issued', 'returned')),
  taken_by     uuid  not null,
  taken_name   text  not null,
  taken_at     timestamptz not null,
  checked_by   uuid,
  checked_name text,
  checked_at   timestamptz,
  signed_name  text,
  signed_post  text,
  signed_at    timestamptz,
  number       int,
  issued_on    date,
  returned_why text not null default '' check (length(returned_why) <= 500),
  primary key (commune_id, id),
  check ((state = 'returned') = (returned_why <> '')),
  check (state not in ('checked', 'signed', 'issued') or checked_at is not null),
  check (state not in ('signed', 'issued') or signed_at is not null),
  check ((state = 'issued') = (number is not null and issued_on is not null))
);
create index on report_snapshot (commune_id, report, period, taken_at desc);
comment on table report_snapshot is 'A report as it stood at its cut-off, with every label and figure: it prints the same for ever.';
comment on column report_snapshot.hash is 'SHA-256 over the content in canonical form; printed at the foot of the paper.';

call app.protect('report_hand_figure', reads => 'life');
call app.protect('report_snapshot', reads => 'life');
grant select, insert, update on report_hand_figure, report_snapshot to app_member;
