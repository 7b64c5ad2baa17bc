-- A scan or photograph of a paper in a dossier of admission, for those who see the dossier.

alter table admission_paper
  add sha256     text not null default '' check (sha256 = '' or sha256 ~ '^[0-9a-f]{64}$'),
  add file_name  text not null default '' check (length(file_name) <= 200),
  add file_type  text not null default '',
  add size_bytes bigint not null default 0 check (size_bytes >= 0),
  add check ((sha256 = '') = (file_name = ''));
comment on table admission_paper is 'A paper of the dossier that somebody saw, where it lies, and its scan where there is one. Not in the table of files: the cell reads that.';
