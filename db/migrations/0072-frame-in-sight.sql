-- A village enters its figures under what the commune follows, so all of the commune's people see that.
create policy of_commune on indicator_frame for select to app_member using (commune_id = any((select app.communes())::int[]));
create policy of_commune on indicator_threshold for select to app_member using (commune_id = any((select app.communes())::int[]));
create policy of_commune on indicator_period for select to app_member using (commune_id = any((select app.communes())::int[]));
