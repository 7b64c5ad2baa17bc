-- A case that repeats an earlier one, and a petition that many signed.

alter table case_file
  add signers   int not null default 1 check (signers between 1 and 10000),
  add repeat_of uuid,
  add linked_as text check (linked_as in ('same-matter', 'same-sender')),
  add constraint case_file_repeat_fkey foreign key (commune_id, repeat_of) references case_file (commune_id, id),
  add constraint case_file_repeat_check check (repeat_of is distinct from id and (repeat_of is null) = (linked_as is null));
create index on case_file (commune_id, repeat_of) where repeat_of is not null;
create index on case_file (commune_id, topic, received_on);
update case_file c set signers = p.group_size from case_person p where p.commune_id = c.commune_id and p.case_id = c.id and p.group_size > 1;
comment on column case_file.signers is 'How many people signed; one where a single person wrote. A number only: who they are stays with the person.';
comment on column case_file.repeat_of is 'The earlier case on the same matter, never itself a repeat. A person decided it.';

alter table case_person add representatives text not null default '' check (length(representatives) <= 500);
comment on column case_person.representatives is 'Whom many signers chose to speak for them.';

alter table case_event
  drop constraint case_event_kind_check,
  add constraint case_event_kind_check check (kind in ('registered', 'assigned', 'accepted', 'extended', 'suspended', 'resumed',
    'part-withdrawn', 'declined', 'answered', 'closed', 'reopened', 'appealed', 'linked', 'unlinked', 'undone', 'noted'));
