-- What meetings, resolutions and conclusions are found by, folded once when it is written and not at every search. The
-- database works it out itself, so that no command and no load of rows can forget it.
create function app.folded(words text) returns text
language sql immutable parallel safe strict
return lower(translate(regexp_replace(normalize(words, nfd), '[' || chr(768) || '-' || chr(879) || ']', '', 'g'), 'đĐ', 'dd'));
comment on function app.folded(text) is 'The text without diacritics and in lower case, as searchKey of the program makes it.';

alter table meeting add search_key text not null generated always as (app.folded(theme || ' ' || place)) stored;
alter table resolution add search_key text not null generated always as (app.folded(direction || ' ' || implementation)) stored;
alter table conclusion add search_key text not null generated always as (app.folded(text)) stored;
comment on column meeting.search_key is 'Theme and place. What was said in the meeting is not here: it is not searched.';
comment on column resolution.search_key is 'Direction and implementation. Assessment and limits speak of people''s work, and are not searched.';
