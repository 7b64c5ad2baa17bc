-- Community works and their ledger: pledges, receipts, expenses; a wrong entry is answered by one that reverses it.

create table community_work (
  commune_id     int    not null,
  id             uuid   not null,
  unit_id        uuid   not null references unit (id),
  slug           text   not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name           text   not null check (length(name) between 1 and 200),
  kind           text   not null check (kind in ('road', 'lighting', 'culture-house', 'water', 'school', 'flower-road', 'other')),
  purpose        text   not null default '' check (length(purpose) <= 2000),
  vote_id        uuid,
  from_state     bigint not null default 0 check (from_state >= 0),
  from_people    bigint not null default 0 check (from_people >= 0),
  from_business  bigint not null default 0 check (from_business >= 0),
  from_others    bigint not null default 0 check (from_others >= 0),
  labour_rate    bigint check (labour_rate > 0),
  state          text   not null default 'planned' check (state in ('planned', 'open', 'finished')),
  opened_on      date,
  finished_on    date,
  created_by     uuid   not null,
  created_at     timestamptz not null,
  primary key (commune_id, id),
  unique (commune_id, slug),
  foreign key (commune_id, vote_id) references village_vote (commune_id, id),
  check (state = 'planned' or opened_on is not null),
  check ((state = 'finished') = (finished_on is not null))
);
create index on community_work (commune_id, created_at desc, id);
create index on community_work (commune_id, vote_id);
comment on table community_work is 'A work of a village or the commune, paid for in part by its people. Money is whole đồng.';
comment on column community_work.labour_rate is 'Đồng that the village counts for one labour day, as it voted; never set by the program.';

create table work_entry (
  commune_id       int    not null,
  id               uuid   not null,
  unit_id          uuid   not null references unit (id),
  work_id          uuid   not null,
  kind             text   not null check (kind in ('pledge', 'receipt', 'expense')),
  form             text   not null check (form in ('money', 'labour', 'goods', 'land')),
  quantity         bigint not null check (quantity <> 0),
  measure          text   not null check (length(measure) between 1 and 30),
  value            bigint not null,
  party            text   not null check (length(party) between 1 and 200),
  party_kind       text   not null check (party_kind in ('household', 'organisation', 'business', 'state', 'payee')),
  is_named         boolean not null default false,
  item             text   not null default '' check (length(item) <= 300),
  on_day           date   not null,
  receipt_year     int,
  receipt_number   int    check (receipt_number > 0),
  reverses_id      uuid,
  reason           text   not null default '' check (length(reason) <= 500),
  by_person        uuid   not null,
  by_name          text   not null,
  at               timestamptz not null,
  primary key (commune_id, id),
  unique (commune_id, receipt_year, receipt_number),
  unique (commune_id, reverses_id),
  foreign key (commune_id, work_id) references community_work (commune_id, id),
  foreign key (commune_id, reverses_id) references work_entry (commune_id, id),
  check ((receipt_year is null) = (receipt_number is null)),
  check ((receipt_number is not null) = (kind = 'receipt' and reverses_id is null)),
  check ((reverses_id is not null) = (reason <> '')),
  check (reverses_id is not null or (quantity > 0 and value >= 0)),
  check (form <> 'money' or (value = quantity and measure = 'VND'))
);
create index on work_entry (commune_id, work_id, on_day, at);
comment on table work_entry is 'The ledger of works. Nothing in it is ever changed or removed: corrections are entries that reverse.';
comment on column work_entry.quantity is 'In its measure: đồng, whole labour days, m² of land, pieces or weight of goods.';
comment on column work_entry.value is 'In whole đồng; 0 where nobody set a price, as for land.';
comment on column work_entry.is_named is 'Whether the giver agreed to be named in public. Where not, the portal says only what kind of giver it was.';
comment on column work_entry.party is 'Who gave, or who was paid. Never joined to members, cases or votes.';

-- One line a year, locked by whoever takes the next number: what is rolled back gives its number back.
create table receipt_counter (
  commune_id int  not null,
  unit_id    uuid not null,
  year       int  not null check (year between 2000 and 2200),
  last       int  not null check (last > 0),
  primary key (commune_id, year)
);

create table work_note (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null references unit (id),
  work_id    uuid not null,
  on_day     date not null,
  body       text not null check (length(body) between 1 and 200),
  text       text not null check (length(text) between 1 and 4000),
  file_id    uuid,
  by_person  uuid not null,
  by_name    text not null,
  at         timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, work_id) references community_work (commune_id, id),
  foreign key (commune_id, file_id) references file (commune_id, id)
);
create index on work_note (commune_id, work_id, on_day desc);
comment on table work_note is 'The diary of those who supervise a work: what they saw, with a photograph where there is one.';
comment on column work_note.body is 'Who supervised, for example the Community Investment Supervision Board.';

call app.protect('community_work', reads => 'life');
call app.protect('work_entry', reads => 'life');
call app.protect('receipt_counter', reads => 'life');
call app.protect('work_note', reads => 'life');
grant select, insert, update on community_work, receipt_counter to app_member;
grant select, insert on work_entry, work_note to app_member;

-- What anybody may read without signing in: works and their ledger, givers by name only where they agreed to it.
create function app.public_works(commune int)
returns table (id uuid, slug text, name text, kind text, purpose text, state text, place text, is_of_commune boolean,
  opened_on date, finished_on date, from_state bigint, from_people bigint, from_business bigint, from_others bigint,
  labour_rate bigint, voted_on date, agree int, households_total int)
language sql stable security definer set search_path = public, app as $$
  select w.id, w.slug, w.name, w.kind, w.purpose, w.state, u.name, u.kind = 'commune', w.opened_on, w.finished_on,
    w.from_state, w.from_people, w.from_business, w.from_others, w.labour_rate, t.on_day, t.agree, t.households_total
  from community_work w join unit u on u.id = w.unit_id
  left join village_vote t on t.commune_id = w.commune_id and t.id = w.vote_id and t.withdrawn_at is null
  where w.commune_id = commune order by w.state = 'finished', w.created_at desc, w.id
$$;
create function app.public_work_entries(commune int)
returns table (id uuid, work_id uuid, kind text, form text, quantity bigint, measure text, value bigint, party text, party_kind text,
  item text, on_day date, receipt_year int, receipt_number int, is_reversal boolean, is_reversed boolean)
language sql stable security definer set search_path = public, app as $$
  select e.id, e.work_id, e.kind, e.form, e.quantity, e.measure, e.value,
    case when e.is_named or e.party_kind in ('state', 'payee') then e.party else '' end,
    e.party_kind, e.item, e.on_day, e.receipt_year, e.receipt_number, e.reverses_id is not null,
    exists (select from work_entry r where r.commune_id = e.commune_id and r.reverses_id = e.id)
  from work_entry e where e.commune_id = commune order by e.on_day, e.at, e.id
$$;
revoke all on function app.public_works(int), app.public_work_entries(int) from public;
grant execute on function app.public_works(int), app.public_work_entries(int) to app_gate;
