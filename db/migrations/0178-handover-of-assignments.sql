-- Handing over when staff is assigned: signed by both sides, open work that becomes tasks, a decision that can be taken back for a time.

alter table cadre_staff add decided_on date, add undone_why text not null default '' check (length(undone_why) <= 500);
comment on column cadre_staff.decided_on is 'Day on which the decision was recorded: it can be taken back for some days from then.';
comment on column cadre_staff.undone_why is 'Why the last decision was taken back; empty where none was.';

create table cadre_open_work (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null references unit (id),
  staff_id   uuid not null,
  position   int  not null,
  what       text not null check (length(what) between 1 and 300),
  task_id    uuid,
  primary key (commune_id, id),
  foreign key (commune_id, staff_id) references cadre_staff (commune_id, id),
  foreign key (commune_id, task_id) references task (commune_id, id)
);
create index on cadre_open_work (commune_id, staff_id, position);
comment on table cadre_open_work is 'Work that stays open when somebody leaves their former post; once both sides signed each line becomes a task.';

create table cadre_handover_signature (
  commune_id  int  not null,
  staff_id    uuid not null,
  unit_id     uuid not null references unit (id),
  side        text not null check (side in ('giving', 'receiving')),
  signer_name text not null check (length(signer_name) between 2 and 100),
  signer_post text not null default '' check (length(signer_post) <= 100),
  signed_on   date not null,
  by_name     text not null,
  at          timestamptz not null,
  primary key (commune_id, staff_id, side),
  foreign key (commune_id, staff_id) references cadre_staff (commune_id, id)
);
comment on table cadre_handover_signature is 'Who signed the handover list for which side, as the office notes it from the paper.';

call app.protect('cadre_open_work', reads => 'cadres');
call app.protect('cadre_handover_signature', reads => 'cadres');
grant select, insert, delete on cadre_open_work, cadre_handover_signature to app_member;
grant update (task_id) on cadre_open_work to app_member;
grant update (signer_name, signer_post, signed_on, by_name, at) on cadre_handover_signature to app_member;
