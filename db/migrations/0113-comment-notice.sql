-- Whoever moderates is told when a comment waits: of the first one, and not again until they have read it.

create or replace function app.leave_comment(commune int, of_slug text, id uuid, secret_hash bytea, body text, sent_at timestamptz)
returns boolean language sql security definer set search_path = public, app as $$
  with open_to as (
    select a.commune_id, a.unit_id, a.id,
      exists (select from article_comment w where w.commune_id = a.commune_id and w.state = 'waiting') as one_waits
    from article a
    where a.commune_id = leave_comment.commune and a.slug = leave_comment.of_slug and a.takes_comments and exists (
      select from article_text t where t.commune_id = a.commune_id and t.article_id = a.id and t.state = 'published')
  ), taken as (
    insert into article_comment (commune_id, id, unit_id, article_id, secret_hash, body, sent_at)
    select o.commune_id, leave_comment.id, o.unit_id, o.id, leave_comment.secret_hash, leave_comment.body, leave_comment.sent_at
    from open_to o
    returning 1
  ), told as (
    insert into notice (commune_id, id, unit_id, person_id, kind, subject, link, created_at)
    select o.commune_id, gen_random_uuid(), o.unit_id, p.person_id, 'bulletin.told-comment-waits', '{}', '/office/bulletin/comments',
      leave_comment.sent_at
    from open_to o cross join lateral (
      select distinct h.person_id from post_holding h join unit u on u.id = h.unit_id and u.kind = 'commune'
      where h.commune_id = o.commune_id and h.post in ('office-clerk', 'commune-secretary', 'standing-deputy')
        and h.valid_from <= (leave_comment.sent_at at time zone 'Asia/Ho_Chi_Minh')::date
        and h.valid_to > (leave_comment.sent_at at time zone 'Asia/Ho_Chi_Minh')::date) p
    where not o.one_waits
  )
  select exists (select from taken)
$$;
