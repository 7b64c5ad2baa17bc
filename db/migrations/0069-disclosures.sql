-- What has to be made public, and where and how long it was.

create table disclosure (
  commune_id    int  not null,
  id            uuid not null,
  unit_id       uuid not null references unit (id),
  item          int  not null check (item between 1 and 14),
  title         text not null check (length(title) between 1 and 300),
  decided_on    date not null,
  due_on        date not null,
  rule_set_id   text not null references rule_set (id),
  withdrawn_why text not null default '' check (length(withdrawn_why) <= 500),
  by_person     uuid not null,
  by_name       text not null,
  at            timestamptz not null,
  primary key (commune_id, id),
  check (due_on >= decided_on)
);
create index on disclosure (commune_id, decided_on desc, id);
comment on table disclosure is 'A duty of publication. Source: Law on Grassroots Democracy 2022, art. 11, 12.';

create table disclosure_publication (
  commune_id    int  not null,
  id            uuid not null,
  unit_id       uuid not null references unit (id),
  disclosure_id uuid not null,
  form          text not null check (form in ('posting', 'portal', 'loudspeaker', 'village-head', 'letter', 'dialogue', 'meeting',
                'organisations', 'network', 'other')),
  place         text not null check (length(place) between 1 and 200),
  from_day      date not null,
  to_day        date,
  file_id       uuid,
  by_name       text not null,
  at            timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, disclosure_id) references disclosure (commune_id, id),
  foreign key (commune_id, file_id) references file (commune_id, id),
  check (to_day >= from_day)
);
create index on disclosure_publication (commune_id, disclosure_id, from_day);
comment on column disclosure_publication.file_id is 'A photograph that shows it; seen by the office.';

call app.protect('disclosure', reads => 'life');
call app.protect('disclosure_publication', reads => 'life');
grant select, insert, update on disclosure, disclosure_publication to app_member;

create function app.public_disclosures(commune int)
returns table (id uuid, item int, title text, decided_on date, due_on date, rule_set_id text, publications jsonb)
language sql stable security definer set search_path = public, app as $$
  select d.id, d.item, d.title, d.decided_on, d.due_on, d.rule_set_id,
    coalesce((select jsonb_agg(jsonb_build_object('form', p.form, 'place', p.place, 'from', p.from_day, 'to', p.to_day) order by p.from_day, p.at)
      from disclosure_publication p where p.commune_id = d.commune_id and p.disclosure_id = d.id), '[]')
  from disclosure d where d.commune_id = commune and d.withdrawn_why = '' order by d.decided_on desc, d.id limit 200
$$;
revoke all on function app.public_disclosures(int) from public;
grant execute on function app.public_disclosures(int) to app_gate;
