-- The gate between a signed-in person and the rows: roles, the scope of one transaction, the policies every table gets.

create schema app;

-- app_member: a person's transaction, bound by row-level security. app_gate: sign-in before anybody is known.
-- Roles belong to the whole cluster, so they may be there already.
do $$
begin
  if not exists (select from pg_roles where rolname = 'app_member') then create role app_member nologin; end if;
  if not exists (select from pg_roles where rolname = 'app_gate') then create role app_gate nologin; end if;
end $$;
grant usage on schema app, public to app_member, app_gate;

-- What app.begin has put into the settings of this transaction. Nothing set means nothing seen.
create function app.person() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.person', true), '')::uuid;
create function app.communes() returns int[] language sql stable parallel safe
  return coalesce(nullif(current_setting('app.communes', true), ''), '{}')::int[];
create function app.wide(area text) returns int[] language sql stable parallel safe
  return coalesce(nullif(current_setting('app.wide_' || area, true), ''), '{}')::int[];
create function app.units(area text) returns uuid[] language sql stable parallel safe
  return coalesce(nullif(current_setting('app.units_' || area, true), ''), '{}')::uuid[];
comment on function app.communes() is 'Communes in which the caller may see or write anything at all.';
comment on function app.wide(text) is 'Communes that the caller may see whole in an area, or write whole (area ''write'').';
comment on function app.units(text) is 'Units that the caller may see in an area, or write with the command at hand (area ''write'').';

-- Every tenant table: row-level security on and forced, one policy a verb. `reads` names the area that opens a row;
-- `own` names a column holding the person whom a row is about and who may always see it;
-- `writes` is 'units' for the units of the command at hand, 'communes' for ledgers that any command adds to.
create procedure app.protect(target regclass, reads text, writes text default 'units', own text default null)
language plpgsql as $$
declare
  may_see text := format(
    'commune_id = any((select app.communes())::int[]) and (commune_id = any((select app.wide(%1$L))::int[]) or unit_id = any((select app.units(%1$L))::uuid[]))',
    reads);
  may_write text := case writes
    when 'units' then 'commune_id = any((select app.communes())::int[]) and (commune_id = any((select app.wide(''write''))::int[]) or unit_id = any((select app.units(''write''))::uuid[]))'
    when 'communes' then 'commune_id = any((select app.communes())::int[])'
  end;
begin
  if own is not null then may_see := format('(%s) or (commune_id = any((select app.communes())::int[]) and %I = (select app.person()))', may_see, own); end if;
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy may_see on %s for select to app_member using (%s)', target, may_see);
  execute format('create policy may_add on %s for insert to app_member with check (%s)', target, may_write);
  execute format('create policy may_change on %s for update to app_member using (%s) with check (%s)', target, may_write, may_write);
  execute format('create policy may_remove on %s for delete to app_member using (%s)', target, may_write);
  execute format('create policy owner on %s to %I using (true) with check (true)', target, current_user);
end $$;

-- A directory table: read by everyone signed in, changed as the given condition allows.
create procedure app.protect_directory(target regclass, may_see text, may_write text default 'false')
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy may_see on %s for select to app_member using (%s)', target, may_see);
  execute format('create policy may_add on %s for insert to app_member with check (%s)', target, may_write);
  execute format('create policy may_change on %s for update to app_member using (%s) with check (%s)', target, may_write, may_write);
  execute format('create policy may_remove on %s for delete to app_member using (%s)', target, may_write);
  execute format('create policy owner on %s to %I using (true) with check (true)', target, current_user);
end $$;
