-- The register of documents: what comes in, and what the committee and its cells draft, sign and issue.

create table document (
  commune_id     int  not null,
  id             uuid not null,
  unit_id        uuid not null references unit (id),
  direction      text not null check (direction in ('in', 'out')),
  kind           text not null,
  body           text check (body in ('committee', 'standing-committee', 'cell')),
  issuer         text not null check (length(issuer) between 1 and 200),
  number         int check (number > 0),
  number_text    text not null default '' check (length(number_text) <= 60),
  term           text not null default '',
  abstract       text not null check (length(abstract) between 1 and 1000),
  search_key     text not null,
  dated_on       date,
  received_on    date,
  urgency        text not null default 'ordinary' check (urgency in ('ordinary', 'urgent', 'very-urgent', 'at-once')),
  state          text not null check (state in ('received', 'draft', 'review', 'signed', 'issued')),
  standing       text not null default 'in-force' check (standing in ('in-force', 'replaced', 'expired')),
  ended_on       date,
  replaced_by_id uuid,
  entered_on     date not null,
  created_by     uuid not null,
  created_at     timestamptz not null default now(),
  primary key (commune_id, id),
  foreign key (commune_id, replaced_by_id) references document (commune_id, id),
  check ((direction = 'in') = (state = 'received')),
  check (direction = 'out' or (dated_on is not null and received_on >= dated_on)),
  check ((state = 'issued') = (number is not null)),
  check ((direction = 'out') = (body is not null)),
  check ((standing = 'in-force') = (ended_on is null)),
  check ((standing = 'replaced') = (replaced_by_id is not null)),
  check (replaced_by_id <> id)
);
create index on document (commune_id, entered_on desc, id desc);
create index on document (commune_id, replaced_by_id);
comment on table document is 'A document in the register of a committee or cell. Nothing marked as a state secret is kept here: those have books of their own by law.';
comment on column document.issuer is 'Who issued it, exactly as it signs: Ban Thường vụ Tỉnh ủy is not Tỉnh ủy.';
comment on column document.number_text is 'Number and symbol as on the paper: 05-NQ/ĐU. Empty while an own document has no number.';
comment on column document.entered_on is 'Day of receipt; of an own document the day it was begun, then the day it was issued.';

create table document_file (
  commune_id  int  not null,
  id          uuid not null,
  unit_id     uuid not null references unit (id),
  document_id uuid not null,
  file_id     uuid not null,
  primary key (commune_id, id),
  foreign key (commune_id, document_id) references document (commune_id, id),
  foreign key (commune_id, file_id) references file (commune_id, id)
);
create index on document_file (commune_id, document_id);
comment on table document_file is 'Scans and texts of a document.';

call app.protect('document', reads => 'life');
call app.protect('document_file', reads => 'life');
grant select, insert, update on document to app_member;
grant select, insert on document_file to app_member;
