-- What readers say under an article: nobody's name is asked for, and nothing shows before a person has read it.

create table article_comment (
  commune_id      int  not null,
  id              uuid not null,
  unit_id         uuid not null references unit (id),
  article_id      uuid not null,
  secret_hash     bytea not null,
  body            text not null check (length(body) <= 500),
  shown           text not null default '' check (length(shown) <= 600),
  state           text not null default 'waiting' check (state in ('waiting', 'shown', 'refused', 'taken-back')),
  ground          text not null default '' check (length(ground) <= 40),
  reason          text not null default '' check (length(reason) <= 500),
  rule_set_id     text not null default '',
  sent_at         timestamptz not null,
  decided_by_name text not null default '',
  decided_at      timestamptz,
  primary key (commune_id, id),
  unique (commune_id, secret_hash),
  foreign key (commune_id, article_id) references article (commune_id, id),
  check ((state = 'shown') = (shown <> '')),
  check ((state = 'refused') = (ground <> '') and (state = 'refused') = (reason <> '')),
  check ((state = 'taken-back') = (body = '')),
  check ((state in ('shown', 'refused')) = (decided_at is not null))
);
create index on article_comment (commune_id, state, sent_at);
create index on article_comment (commune_id, article_id, sent_at);
comment on table article_comment is 'A comment as it was sent, and as it is shown. Kept without name, address or device: nothing ties two of them to one person.';
comment on column article_comment.body is 'As it was sent, for moderators; emptied when the sender takes it back.';
comment on column article_comment.shown is 'The same, or with parts cut out by a moderator where the mark stands.';
comment on column article_comment.ground is 'The rule for comments that it breaks, of the rule set kept with it.';

call app.protect('article_comment', reads => 'cases');
grant select, update on article_comment to app_member;

-- Whether it was taken: only under an article that is out and takes comments.
create function app.leave_comment(commune int, of_slug text, id uuid, secret_hash bytea, body text, sent_at timestamptz)
returns boolean language sql security definer set search_path = public, app as $$
  with taken as (
    insert into article_comment (commune_id, id, unit_id, article_id, secret_hash, body, sent_at)
    select a.commune_id, leave_comment.id, a.unit_id, a.id, leave_comment.secret_hash, leave_comment.body, leave_comment.sent_at
    from article a
    where a.commune_id = leave_comment.commune and a.slug = leave_comment.of_slug and a.takes_comments and exists (
      select from article_text t where t.commune_id = a.commune_id and t.article_id = a.id and t.state = 'published')
    returning 1)
  select exists (select from taken)
$$;
create function app.public_comments(commune int, article uuid)
returns table (shown text, sent_on date)
language sql stable security definer set search_path = public, app as $$
  select c.shown, (c.sent_at at time zone 'Asia/Ho_Chi_Minh')::date from article_comment c
  where c.commune_id = commune and c.article_id = article and c.state = 'shown' order by c.sent_at, c.id limit 200
$$;
-- What the holder of a receipt reads of their comment.
create function app.own_comment(commune int, secret_hash bytea)
returns table (slug text, body text, shown text, state text, ground text, reason text, rule_set_id text, sent_at timestamptz)
language sql stable security definer set search_path = public, app as $$
  select a.slug, c.body, c.shown, c.state, c.ground, c.reason, c.rule_set_id, c.sent_at
  from article_comment c join article a on a.commune_id = c.commune_id and a.id = c.article_id
  where c.commune_id = own_comment.commune and c.secret_hash = own_comment.secret_hash
$$;
-- The words go, whatever became of them; that there was one stays.
create function app.take_back_comment(commune int, secret_hash bytea)
returns boolean language sql security definer set search_path = public, app as $$
  with gone as (
    update article_comment c set state = 'taken-back', body = '', shown = '', ground = '', reason = '', decided_by_name = '', decided_at = null
    where c.commune_id = take_back_comment.commune and c.secret_hash = take_back_comment.secret_hash
    returning 1)
  select exists (select from gone)
$$;
revoke all on function app.leave_comment(int, text, uuid, bytea, text, timestamptz), app.public_comments(int, uuid),
  app.own_comment(int, bytea), app.take_back_comment(int, bytea) from public;
grant execute on function app.leave_comment(int, text, uuid, bytea, text, timestamptz), app.public_comments(int, uuid),
  app.own_comment(int, bytea), app.take_back_comment(int, bytea) to app_gate;
