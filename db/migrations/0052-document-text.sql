-- Documents in full: their text in versions, who moved them on and when, who signed and who read them. Tasks: what was
-- handed in is checked by somebody else, lateness is explained, and somebody stands in for an owner who is away.

alter table document
  add column text            text   not null default '' check (length(text) <= 60000),
  add column recipients      text[] not null default '{}',
  add column version         int    not null default 1 check (version > 0),
  add column signer_person   uuid,
  add column signer_name     text   not null default '',
  add column signer_post     text   not null default '',
  add column signed_on       date;
comment on column document.text is 'Headings as I-, 1., a), bullets as -, everything else a paragraph; the layout numbers and sets it.';
comment on column document.recipients is 'Nơi nhận, one line each, without dashes and punctuation.';
comment on column document.signer_post is 'Post of the signer on that day, as the paper prints it.';

create table document_version (
  commune_id  int  not null,
  id          uuid not null,
  unit_id     uuid not null references unit (id),
  document_id uuid not null,
  nth         int  not null check (nth > 0),
  abstract    text not null,
  text        text not null,
  by_person   uuid not null,
  by_name     text not null,
  at          timestamptz not null,
  primary key (commune_id, id),
  unique (commune_id, document_id, nth),
  foreign key (commune_id, document_id) references document (commune_id, id)
);
comment on table document_version is 'A draft as it stood before it was changed again.';

create table document_step (
  commune_id  int  not null,
  id          uuid not null,
  unit_id     uuid not null references unit (id),
  document_id uuid not null,
  state       text not null check (state in ('draft', 'review', 'signed', 'issued')),
  note        text not null default '' check (length(note) <= 500),
  by_person   uuid not null,
  by_name     text not null,
  at          timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, document_id) references document (commune_id, id)
);
create index on document_step (commune_id, document_id, at);
comment on table document_step is 'Who brought a document to a state, and when.';

create table document_receipt (
  commune_id  int  not null,
  unit_id     uuid not null references unit (id),
  document_id uuid not null,
  person_id   uuid not null,
  person_name text not null,
  read_at     timestamptz not null,
  primary key (commune_id, document_id, unit_id, person_id)
);
comment on table document_receipt is 'Somebody of a unit confirmed to have read a document that was sent to it.';

alter table task
  add column responsibility  text not null default '' check (length(responsibility) <= 500),
  add column authority       text not null default '' check (length(authority) <= 500),
  add column checked_at      timestamptz,
  add column checked_by_name text not null default '',
  add column late_cause      text not null default '' check (length(late_cause) <= 500),
  add column late_remedy     text not null default '' check (length(late_remedy) <= 500),
  add column late_told_at    timestamptz,
  add check (checked_at is null or state = 'done'),
  add check ((late_told_at is null) = (late_cause = ''));
comment on column task.responsibility is 'What the owner answers for, and who works along: one of the six clears (sáu rõ).';
comment on column task.authority is 'What the owner may decide alone.';
comment on column task.checked_at is 'When somebody other than whoever closed it received and checked the product.';

create table stand_in (
  commune_id       int  not null,
  id               uuid not null,
  unit_id          uuid not null references unit (id),
  absent_person_id uuid not null,
  absent_name      text not null,
  acting_person_id uuid not null,
  acting_name      text not null,
  from_on          date not null,
  to_on            date not null,
  reason           text not null check (length(reason) between 1 and 500),
  created_by       uuid not null,
  created_at       timestamptz not null,
  primary key (commune_id, id),
  check (from_on <= to_on and absent_person_id <> acting_person_id)
);
create index on stand_in (commune_id, acting_person_id, to_on);
create index on stand_in (commune_id, unit_id, to_on);
comment on table stand_in is 'Who answers for whose tasks on which days, both included. It gives no post and no right beyond those tasks.';

call app.protect('document_version', reads => 'life');
call app.protect('document_step', reads => 'life');
call app.protect('document_receipt', reads => 'life');
call app.protect('stand_in', reads => 'life');
grant select, insert on document_version, document_step, document_receipt to app_member;
grant select, insert, update on stand_in to app_member;

alter table task_event drop constraint task_event_kind_check;
alter table task_event add constraint task_event_kind_check
  check (kind in ('changed', 'closed', 'dropped', 'reopened', 'checked', 'explained'));
