-- Reports about one document, and what figures are held against: the plan of a year, the target of a term.

alter table report_snapshot add column about uuid;
comment on column report_snapshot.about is 'The document that a report is about; empty where it is about the commune.';

create table report_target (
  commune_id int    not null,
  unit_id    uuid   not null references unit (id),
  figure     text   not null check (length(figure) between 1 and 60),
  period     text   not null check (length(period) between 4 and 9),
  amount     bigint not null check (amount >= 0),
  paper      text   not null check (length(paper) between 1 and 300),
  by_person  uuid   not null,
  by_name    text   not null,
  at         timestamptz not null,
  primary key (commune_id, unit_id, figure, period)
);
comment on table report_target is 'What a figure is to reach in a year or a term, and the paper that says so.';
comment on column report_target.amount is 'A number, whole đồng, or basis points where the figure is a share: 9000 is 90 percent.';

call app.protect('report_target', reads => 'life');
grant select, insert, update, delete on report_target to app_member;
