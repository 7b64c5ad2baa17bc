-- Photographed attendance sheets, stories told, and who was praised.

create table roll_sheet (
  commune_id int  not null,
  id         uuid not null,
  unit_id    uuid not null references unit (id),
  meeting_id uuid not null,
  file_id    uuid not null,
  page       int  not null check (page between 1 and 99),
  pages      int  not null check (pages >= page),
  read_at    timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, meeting_id) references meeting (commune_id, id),
  foreign key (commune_id, file_id) references file (commune_id, id)
);
create index on roll_sheet (commune_id, meeting_id);
comment on table roll_sheet is 'A page of the ticked attendance sheet as it was photographed: what the roll call rests on where it was made on paper.';

create table story (
  commune_id     int  not null,
  id             uuid not null,
  unit_id        uuid not null references unit (id),
  told_on        date not null,
  member_id      uuid,
  teller         text not null check (length(teller) between 1 and 100),
  title          text not null check (length(title) between 1 and 200),
  source         text not null default '' check (length(source) <= 300),
  lesson         text not null default '' check (length(lesson) <= 2000),
  theme          text not null default '' check (length(theme) <= 300),
  meeting_id     uuid,
  agenda_item_id uuid,
  recorded_by    uuid not null,
  recorded_at    timestamptz not null,
  primary key (commune_id, id),
  foreign key (commune_id, member_id) references member (commune_id, id),
  foreign key (commune_id, meeting_id) references meeting (commune_id, id),
  check (agenda_item_id is null or meeting_id is not null)
);
create index on story (commune_id, unit_id, told_on desc);
create index on story (commune_id, member_id, told_on) where member_id is not null;
create index on story (commune_id, meeting_id) where meeting_id is not null;
comment on table story is 'Storytelling log of studying and following Hồ Chí Minh. meeting_id is empty for a story told outside a meeting.';
comment on column story.member_id is 'Empty for a guest, who is then only named.';

-- A praise names the person it is about; nothing else that is said does.
alter table statement add praised_id uuid;
alter table statement add constraint only_praise_is_about_somebody check (praised_id is null or kind = 'praise');
alter table statement add foreign key (commune_id, praised_id) references member (commune_id, id);
create index on statement (commune_id, praised_id, at) where praised_id is not null;
comment on column statement.praised_id is 'Who was praised: the one thing said in a meeting that goes into somebody''s own year.';

call app.protect('roll_sheet', reads => 'life');
call app.protect('story', reads => 'life');
grant select, insert on roll_sheet to app_member;
grant select, insert, delete on story to app_member;
