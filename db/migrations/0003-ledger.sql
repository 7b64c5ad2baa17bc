-- What was asked, what was answered, and the chain that shows nobody changed it afterwards.

create table command_log (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid,
  person_id  uuid not null,
  command    text not null,
  input_hash bytea not null,
  answer     jsonb not null,
  device     text not null default '',
  at         timestamptz not null default now(),
  primary key (commune_id, id)
);
comment on table command_log is 'Every command that took effect, under the caller''s home commune: the same id gets the first answer again.';

create table audit_head (
  commune_id int   not null primary key,
  unit_id    uuid,
  seq        bigint not null,
  hash       bytea not null
);
comment on table audit_head is 'Last link of each commune''s chain. Taking this row orders the writers of one commune.';

create table audit_entry (
  commune_id int    not null,
  seq        bigint not null,
  unit_id    uuid,
  at         timestamptz not null,
  person_id  uuid   not null,
  command    text   not null,
  command_id uuid   not null,
  changes    jsonb  not null,
  hash       bytea  not null,
  primary key (commune_id, seq)
);
create index on audit_entry (commune_id, at);
create index on audit_entry (commune_id, command_id);
comment on column audit_entry.hash is 'SHA-256 of the previous hash and the canonical JSON of who, when, command and changes.';

create table sensitive_read (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null,
  person_id  uuid not null,
  member_id  uuid,
  fields     text not null,
  purpose    text not null,
  at         timestamptz not null default now(),
  primary key (commune_id, id)
);
create index on sensitive_read (commune_id, member_id);
comment on table sensitive_read is 'Who looked at sensitive fields of whom, and on which page.';

call app.protect('command_log', reads => 'audit', writes => 'communes', own => 'person_id');
call app.protect('audit_head', reads => 'audit', writes => 'communes');
call app.protect('audit_entry', reads => 'audit', writes => 'communes');
call app.protect('sensitive_read', reads => 'audit', writes => 'communes');
create policy ledger on audit_head for select to app_member using (commune_id = any((select app.communes())::int[]));
grant select, insert on command_log, audit_entry, sensitive_read to app_member;
grant select, insert, update on audit_head to app_member;
