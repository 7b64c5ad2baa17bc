-- The bulletin: articles in several languages. Each translation is written by one person and published by another.

create table article (
  commune_id     int  not null,
  id             uuid not null,
  unit_id        uuid not null references unit (id),
  slug           text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  category       text not null check (category in ('party', 'government', 'economy', 'culture', 'security', 'people', 'notice')),
  tags           text[] not null default '{}',
  author         text not null check (length(author) between 1 and 200),
  takes_comments boolean not null default true,
  photo_id       uuid,
  photo_alt      text not null default '' check (length(photo_alt) <= 300),
  created_by     uuid not null,
  created_name   text not null,
  created_at     timestamptz not null,
  primary key (commune_id, id),
  unique (commune_id, slug),
  foreign key (commune_id, photo_id) references file (commune_id, id),
  check ((photo_id is null) = (photo_alt = ''))
);
create index on article (commune_id, created_at desc, id);
comment on table article is 'An article of the bulletin: what all its translations share.';
comment on column article.author is 'As readers see it: a person, a desk, an organisation.';
comment on column article.photo_alt is 'What the picture shows, for those who do not see it; none without.';

create table article_text (
  commune_id     int  not null,
  article_id     uuid not null,
  lang           text not null check (length(lang) between 2 and 35),
  unit_id        uuid not null references unit (id),
  title          text not null check (length(title) between 1 and 200),
  lead           text not null default '' check (length(lead) <= 600),
  body           text not null check (length(body) between 1 and 20000),
  spoken         text not null default '' check (length(spoken) <= 3000),
  state          text not null default 'draft' check (state in ('draft', 'published', 'withdrawn')),
  written_by     uuid not null,
  written_name   text not null,
  written_at     timestamptz not null,
  published_by   uuid,
  published_name text not null default '',
  published_at   timestamptz,
  updated_at     timestamptz,
  withdrawn_on   date,
  withdrawn_why  text not null default '' check (length(withdrawn_why) <= 500),
  primary key (commune_id, article_id, lang),
  foreign key (commune_id, article_id) references article (commune_id, id),
  check (state <> 'published' or (published_by is not null and published_at is not null and updated_at is not null)),
  check (published_by is null or published_by <> written_by),
  check ((state = 'withdrawn') = (withdrawn_on is not null) and (state = 'withdrawn') = (withdrawn_why <> ''))
);
create index on article_text (commune_id, state, published_at desc);
comment on table article_text is 'An article in one language, with a state of its own.';
comment on column article_text.lang is 'BCP 47, in canonical form: vi, en, blt, hmn, ms.';
comment on column article_text.body is 'Paragraphs after an empty line; a line that begins with # is a heading.';
comment on column article_text.spoken is 'What the loudspeaker reads; empty where it is taken from the article.';
comment on column article_text.published_at is 'When it was published first.';

create table article_event (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null references unit (id),
  article_id uuid not null,
  lang       text not null default '',
  kind       text not null check (kind in ('written', 'changed', 'described', 'photo', 'published', 'draft', 'withdrawn')),
  reason     text not null default '' check (length(reason) <= 500),
  by_person  uuid not null,
  by_name    text not null,
  at         timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, article_id) references article (commune_id, id)
);
create index on article_event (commune_id, article_id, at);
comment on table article_event is 'Every step of an article and its translations, forward and back.';

call app.protect('article', reads => 'life');
call app.protect('article_text', reads => 'life');
call app.protect('article_event', reads => 'life');
grant select, insert, update on article, article_text to app_member;
grant select, insert on article_event to app_member;

-- What anybody may read: each article once, in the first language of a reader's choice that it is published in.
create function app.public_articles(commune int, langs text[], in_category text, in_tag text, by_author text, in_lang text, besides uuid, most int, after_first int)
returns table (id uuid, slug text, category text, tags text[], author text, photo_id uuid, photo_alt text, lang text, title text,
  lead text, body text, published_at timestamptz, updated_at timestamptz, total int)
language sql stable security definer set search_path = public, app as $$
  with chosen as (
    select distinct on (t.article_id) t.*
    from article_text t
    where t.commune_id = commune and t.state = 'published' and in_lang in ('', t.lang)
    order by t.article_id, array_position(langs, t.lang), t.lang
  )
  select a.id, a.slug, a.category, a.tags, a.author, a.photo_id, a.photo_alt, t.lang, t.title, t.lead, t.body, t.published_at,
    t.updated_at, count(*) over ()::int
  from chosen t join article a on a.commune_id = t.commune_id and a.id = t.article_id
  where in_category in ('', a.category) and (in_tag = '' or in_tag = any(a.tags)) and by_author in ('', a.author)
    and a.id is distinct from besides
  order by t.published_at desc, a.id desc limit most offset after_first
$$;
-- One article with all that is published of it; of what was withdrawn, that and why.
create function app.public_article(commune int, of_slug text)
returns table (id uuid, slug text, category text, tags text[], author text, takes_comments boolean, photo_id uuid, photo_alt text, texts jsonb)
language sql stable security definer set search_path = public, app as $$
  select a.id, a.slug, a.category, a.tags, a.author, a.takes_comments, a.photo_id, a.photo_alt, x.texts
  from article a cross join lateral (
    select jsonb_agg(case t.state
        when 'published' then jsonb_build_object('state', t.state, 'lang', t.lang, 'title', t.title, 'lead', t.lead, 'body', t.body,
          'spoken', t.spoken, 'publishedAt', t.published_at, 'updatedAt', t.updated_at)
        else jsonb_build_object('state', t.state, 'lang', t.lang, 'title', t.title, 'withdrawnOn', t.withdrawn_on, 'why', t.withdrawn_why)
      end order by t.published_at, t.lang) as texts
    from article_text t
    where t.commune_id = a.commune_id and t.article_id = a.id and t.state in ('published', 'withdrawn')) x
  where a.commune_id = commune and a.slug = of_slug and x.texts is not null
$$;
-- Under what published articles can be found, and how many stand there.
create function app.public_shelves(commune int)
returns table (kind text, name text, articles int)
language sql stable security definer set search_path = public, app as $$
  with public_article as (
    select a.* from article a where a.commune_id = commune and exists (
      select from article_text t where t.commune_id = a.commune_id and t.article_id = a.id and t.state = 'published')
  ), shelf as (
    select 'category' as kind, category as name from public_article
    union all select 'tag', unnest(tags) from public_article
    union all select 'author', author from public_article
    union all select 'lang', t.lang from article_text t where t.commune_id = commune and t.state = 'published'
  )
  select kind, name, count(*)::int from shelf group by kind, name order by kind, count(*) desc, name
$$;
create function app.public_article_photo(commune int, file uuid)
returns table (sha256 text, type text)
language sql stable security definer set search_path = public, app as $$
  select f.sha256, f.type from article a join file f on f.commune_id = a.commune_id and f.id = a.photo_id
  where a.commune_id = commune and a.photo_id = file and exists (
    select from article_text t where t.commune_id = a.commune_id and t.article_id = a.id and t.state = 'published')
$$;
revoke all on function app.public_articles(int, text[], text, text, text, text, uuid, int, int), app.public_article(int, text),
  app.public_shelves(int), app.public_article_photo(int, uuid) from public;
grant execute on function app.public_articles(int, text[], text, text, text, text, uuid, int, int), app.public_article(int, text),
  app.public_shelves(int), app.public_article_photo(int, uuid) to app_gate;
