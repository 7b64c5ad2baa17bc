-- A text that was changed on a phone and in the office: a person may merge both, in their own words.
alter table phone_parked add column merged jsonb;
alter table phone_parked drop constraint phone_parked_state_check;
alter table phone_parked add constraint phone_parked_state_check
  check (state in ('open', 'applied', 'merged', 'entered', 'laid-aside'));
alter table phone_parked drop constraint phone_parked_check1;
alter table phone_parked add constraint phone_parked_check1
  check (state in ('open', 'applied', 'merged') or reason <> '');
alter table phone_parked add constraint phone_parked_merged_check check ((state = 'merged') = (merged is not null));
comment on column phone_parked.merged is 'The texts that a person made of both versions, by their names in the input; both versions stay.';
grant update (merged) on phone_parked to app_member;
