-- Two phones may bring one command: one handed it to the other in a room without signal. Its id is known by then, under another
-- person. Whoever has the very same input may learn that it stands, and nothing else.
create function app.command_stands(of_id uuid, named text, hash bytea) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from command_log
    where commune_id = any(app.communes()) and id = of_id and command = named and input_hash = hash)
$$;
revoke all on function app.command_stands(uuid, text, bytea) from public;
grant execute on function app.command_stands(uuid, text, bytea) to app_member;
