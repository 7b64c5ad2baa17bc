-- Party fees (đảng phí): what each member pays by, what was paid, what a cell handed on. Money is seen by those who keep it.

create table fee_setting (
  commune_id        int  not null,
  unit_id           uuid not null references unit (id),
  from_month        text not null check (from_month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
  region            int  not null check (region between 1 and 4),
  cell_keeps_bp     int  check (cell_keeps_bp between 0 and 10000),
  commune_keeps_bp  int  check (commune_keeps_bp between 0 and 10000),
  paper             text not null default '' check (length(paper) <= 200),
  by_name           text not null,
  at                timestamptz not null,
  primary key (commune_id, unit_id, from_month)
);
comment on table fee_setting is 'Region of the minimum wage that a commune lies in, and shares that its province set otherwise than the rules, from a month on.';
comment on column fee_setting.cell_keeps_bp is 'Basis points of what is collected that a cell keeps; empty where the rule set holds.';

create table fee_base (
  commune_id int    not null,
  member_id  uuid   not null,
  unit_id    uuid   not null references unit (id),
  from_month text   not null check (from_month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
  person_id  uuid   not null,
  fee_group  text   not null check (length(fee_group) between 1 and 40),
  dong       bigint not null check (dong >= 0),
  by_name    text   not null,
  at         timestamptz not null,
  primary key (commune_id, member_id, unit_id, from_month),
  foreign key (commune_id, member_id) references member (commune_id, id)
);
comment on table fee_base is 'The group that a member pays in and the sum it is reckoned from, whole đồng a month, from a month on. A cell keeps its own.';

create table fee_relief (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null references unit (id),
  member_id  uuid not null,
  person_id  uuid not null,
  kind       text not null check (length(kind) between 1 and 40),
  reason     text not null check (length(reason) between 1 and 500),
  from_month text not null check (from_month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
  to_month   text check (to_month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
  pays_bp    int  not null default 0 check (pays_bp between 0 and 9999),
  by_name    text not null,
  at         timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, member_id) references member (commune_id, id),
  check (to_month >= from_month)
);
create index on fee_relief (commune_id, unit_id, from_month);
create index on fee_relief (commune_id, member_id);
comment on table fee_relief is 'Exempt from fees, or paying a part, over months. Empty to_month: for as long as the reason lasts.';
comment on column fee_relief.pays_bp is 'What is still paid, in basis points of the fee: 0 is exempt.';

create table fee_submission (
  commune_id   int    not null,
  id           uuid   not null,
  unit_id      uuid   not null references unit (id),
  month        text   not null check (month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
  collected    bigint not null check (collected > 0),
  kept         bigint not null check (kept >= 0),
  submitted    bigint not null check (submitted >= 0),
  due          bigint not null check (due >= 0),
  members      int    not null check (members >= 0),
  payers       int    not null check (payers >= 0),
  exempt       int    not null check (exempt >= 0),
  rule_set_id  text   not null references rule_set (id),
  state        text   not null default 'sent' check (state in ('sent', 'received', 'returned')),
  note         text   not null default '' check (length(note) <= 500),
  by_name      text   not null,
  at           timestamptz not null,
  settled_name text   not null default '',
  settled_at   timestamptz,
  primary key (commune_id, id),
  check (kept + submitted = collected),
  check ((state = 'sent') = (settled_at is null))
);
create index on fee_submission (commune_id, month, unit_id);
comment on table fee_submission is 'What a cell hands on to the commune out of what it collected and had not yet handed on. A returned one frees its payments again.';
comment on column fee_submission.due is 'What the members of the cell had to pay for the month, as it stood then.';

create table fee_payment (
  commune_id    int    not null,
  id            uuid   not null,
  unit_id       uuid   not null references unit (id),
  member_id     uuid   not null,
  person_id     uuid   not null,
  month         text   not null check (month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
  amount        bigint not null check (amount > 0),
  paid_on       date   not null,
  year          int    not null,
  receipt       int    not null check (receipt > 0),
  way           text   not null check (way in ('cash', 'bank')),
  bank_key      text   check (bank_key ~ '^[0-9a-f]{64}$'),
  submission_id uuid,
  struck_why    text   not null default '' check (length(struck_why) <= 500),
  by_name       text   not null,
  at            timestamptz not null,
  primary key (commune_id, id),
  unique (commune_id, unit_id, year, receipt),
  foreign key (commune_id, member_id) references member (commune_id, id),
  foreign key (commune_id, submission_id) references fee_submission (commune_id, id),
  check ((way = 'bank') = (bank_key is not null)),
  check (submission_id is null or struck_why = '')
);
create unique index bank_line_booked_once on fee_payment (commune_id, bank_key, month) where bank_key is not null and struck_why = '';
create index on fee_payment (commune_id, unit_id, month);
create index on fee_payment (commune_id, member_id, month);
create index on fee_payment (commune_id, submission_id);
comment on table fee_payment is 'A fee that was paid for a month, whole đồng, with its receipt; struck, never removed.';
comment on column fee_payment.receipt is 'Running number within the cell and the year in which it was paid.';
comment on column fee_payment.bank_key is 'SHA-256 of the line of the bank statement that it came with: one line is booked once.';

call app.protect('fee_setting', reads => 'fees');
call app.protect('fee_base', reads => 'fees', own => 'person_id');
call app.protect('fee_relief', reads => 'fees', own => 'person_id');
call app.protect('fee_submission', reads => 'fees');
call app.protect('fee_payment', reads => 'fees', own => 'person_id');
-- What everybody's fee is reckoned by.
create policy of_commune on fee_setting for select to app_member using (commune_id = any((select app.communes())::int[]));
grant select, insert, update on fee_setting, fee_base to app_member;
grant select, insert, update (to_month) on fee_relief to app_member;
grant select, insert, update (state, note, settled_name, settled_at) on fee_submission to app_member;
grant select, insert, update (submission_id, struck_why) on fee_payment to app_member;
