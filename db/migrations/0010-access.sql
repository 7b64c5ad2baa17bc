-- Sessions and tokens begin and end within the transaction of the command that says so; who makes accounts sees names.

alter table account add has_second_factor boolean not null generated always as (totp_secret is not null) stored;
grant select (has_second_factor) on account to app_member;

-- The hash of a token is nobody's business; the rest shows a person, and whoever looks after accounts, where they are signed in.
revoke select on session, api_token from app_member;
grant select (account_id, id, created_at, last_seen_at, expires_at, confirmed_at, device, address) on session to app_member;
alter table api_token add id uuid not null unique default gen_random_uuid();
grant select (account_id, id, name, created_at, expires_at) on api_token to app_member;
create policy seen_with_account on session for select to app_member using (account_id in (select id from account));
create policy seen_with_account on api_token for select to app_member using (account_id in (select id from account));

-- Their own, or of accounts that the command at hand may write.
create policy may_end on session for delete to app_member using (account_id in (
  select id from account where person_id = (select app.person()) or home_commune_id = any((select app.wide('write'))::int[])));
create policy may_end on api_token for delete to app_member using (account_id in (
  select id from account where person_id = (select app.person()) or home_commune_id = any((select app.wide('write'))::int[])));
create policy may_make on api_token for insert to app_member with check (account_id in (
  select id from account where person_id = (select app.person())));
grant delete on session, api_token to app_member;
grant insert on api_token to app_member;

-- An account is made for somebody on the roll: their name, cell and activity, and nothing else of the cell's life.
create policy seen_for_accounts on member for select to app_member using (commune_id = any((select app.wide('accounts'))::int[]));

create index on post_holding (commune_id, unit_id, post);
comment on column post_holding.valid_to is 'First day on which the post was no longer held.';
