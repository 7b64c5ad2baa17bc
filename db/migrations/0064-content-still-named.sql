-- Content is kept once under its hash, so a picture of a removed message may be another's too. Asked before it is deleted.

create function app.content_is_named(sha256 text)
returns boolean language sql stable security definer set search_path = public, app as $$
  select exists (select from file f where f.sha256 = content_is_named.sha256)
    or exists (select from sitting_paper p where p.sha256 = content_is_named.sha256)
    or exists (select from citizen_message m where m.photo_sha256 = content_is_named.sha256)
$$;
revoke all on function app.content_is_named(text) from public;
grant execute on function app.content_is_named(text) to app_member;
comment on function app.content_is_named is 'Whether any row of any commune still names this content.';

-- Days are those of Viet Nam, whatever zone the server counts in.
create or replace function app.leave_message(commune int, id uuid, code text, secret_hash bytea, topic text, place text, body text,
  photo_sha256 text, photo_name text, photo_type text, full_name text, phone text, sent_at timestamptz)
returns void language plpgsql security definer set search_path = public, app as $$
#variable_conflict use_column
declare
  sent_on date := (leave_message.sent_at at time zone 'Asia/Ho_Chi_Minh')::date;
  owner_unit uuid := (select u.id from unit u where u.commune_id = leave_message.commune and u.kind = 'commune'
    and u.valid_from <= sent_on and u.valid_to > sent_on);
begin
  insert into citizen_message (commune_id, id, unit_id, code, secret_hash, topic, place, body, photo_sha256, photo_name, photo_type, sent_at)
  values (leave_message.commune, leave_message.id, owner_unit, leave_message.code, leave_message.secret_hash, leave_message.topic,
    leave_message.place, leave_message.body, leave_message.photo_sha256, leave_message.photo_name, leave_message.photo_type, leave_message.sent_at)
  on conflict (commune_id, id) do nothing;
  if found and leave_message.full_name <> '' then
    insert into citizen_message_person (commune_id, message_id, unit_id, full_name, phone)
    values (leave_message.commune, leave_message.id, owner_unit, leave_message.full_name, leave_message.phone);
  end if;
end $$;
