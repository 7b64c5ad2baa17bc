-- What a task is to bring forth, folded once when it is written: the search looks through it beside the title.
alter table task add product_key text not null generated always as (app.folded(product)) stored;
comment on column task.product_key is 'The product without diacritics and in lower case; the title has search_key.';
