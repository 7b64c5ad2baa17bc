-- What anybody may know of a commune without signing in: its organisation, and where its audit chain stands.

grant select on unit_parent, unit_succession to app_gate;
grant select (commune_id, seq, hash) on audit_head to app_gate;
create policy gate on unit_parent for select to app_gate using (true);
create policy gate on unit_succession for select to app_gate using (true);
create policy gate on audit_head for select to app_gate using (true);
