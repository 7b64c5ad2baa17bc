-- Heads and deputies of a mass organisation, a branch or a mobilisation team need not belong to the Party, and sign in all the
-- same: who makes accounts sees who they are, and nobody else of the rolls.
create policy seen_for_accounts on organisation_person for select to app_member
  using (duty in ('head', 'deputy') and left_on is null and commune_id = any((select app.wide('accounts'))::int[]));
