-- The id of a command may have been used by somebody else of the commune: a phone's in a room without signal, or a guess. The
-- rows it made carry the same id, so it must be known before anything is tried; what the other was answered stays theirs.
drop function app.command_stands(uuid, text, bytea);
create function app.earlier_command(in_commune int, of_id uuid)
returns table (person_id uuid, command text, input_hash bytea, answer jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select person_id, command, input_hash, case when person_id = app.person() then answer end
  from command_log
  where commune_id = in_commune and in_commune = any(app.communes()) and id = of_id
$$;
revoke all on function app.earlier_command(int, uuid) from public;
grant execute on function app.earlier_command(int, uuid) to app_member;
comment on function app.earlier_command(int, uuid) is 'Who gave a command with this id before, and for what; the answer only to whoever it was given to.';
