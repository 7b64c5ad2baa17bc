-- Printed from the migrations, to be read in review. Do not edit: npm run check -- --write prints it anew.

-- Tables

table account [row security forced] (
  id uuid not null,
  person_id uuid not null,
  home_commune_id integer not null,
  username text not null,
  full_name text not null,
  password_hash text,
  must_change_password boolean not null default true,
  totp_secret bytea,
  totp_last_step bigint not null default 0,
  locale text,
  theme text not null default 'system'::text,
  text_scale integer not null default 100,
  state text not null default 'active'::text,
  created_at timestamp with time zone not null default now(),
  has_second_factor boolean not null generated as (totp_secret IS NOT NULL)
)
table administrative_unit [row security forced] (
  code text not null,
  name text not null,
  kind text not null,
  type text not null,
  parent_code text,
  search_key text not null,
  sort_key text not null,
  valid_from date not null,
  valid_to date not null default 'infinity'::date
)
table admission_paper [row security forced] (
  commune_id integer not null,
  candidate_id uuid not null,
  unit_id uuid not null,
  paper text not null,
  kept_where text not null default ''::text,
  by_name text not null,
  at timestamp with time zone not null,
  sha256 text not null default ''::text,
  file_name text not null default ''::text,
  file_type text not null default ''::text,
  size_bytes bigint not null default 0
)
table admission_step [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  candidate_id uuid not null,
  step text not null,
  on_day date not null,
  number text not null default ''::text,
  facts jsonb not null default '{}'::jsonb,
  vote_id uuid,
  rules_id text not null,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null,
  undone_why text not null default ''::text,
  undone_by text not null default ''::text,
  undone_at timestamp with time zone
)
table admission_target [row security forced] (
  commune_id integer not null,
  unit_id uuid not null,
  year integer not null,
  target integer not null
)
table adoption [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  model_id uuid not null,
  parent_id uuid,
  adopter text not null default ''::text,
  notes text not null default ''::text,
  started_on date not null,
  state text not null default 'running'::text,
  result text not null default ''::text,
  settled_on date,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table adoption_task [row security forced] (
  commune_id integer not null,
  adoption_id uuid not null,
  task_id uuid not null,
  unit_id uuid not null,
  position integer not null
)
table agenda_item [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  meeting_id uuid not null,
  position integer not null,
  kind text not null,
  title text not null,
  planned_minutes integer not null,
  started_at timestamp with time zone,
  conclusion text not null default ''::text,
  speaking_minutes integer
)
table amendment [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  meeting_id uuid not null,
  part text not null,
  kind text not null,
  passage text not null default ''::text,
  wording text not null default ''::text,
  reason text not null default ''::text,
  member_id uuid not null,
  name text not null,
  state text not null default 'proposed'::text,
  at timestamp with time zone not null,
  decided_at timestamp with time zone
)
table api_token [row security forced] (
  token_hash bytea not null,
  account_id uuid not null,
  name text not null default ''::text,
  created_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  id uuid not null default gen_random_uuid()
)
table app.grant_rule [row security] (
  post text not null,
  action text not null,
  reach text not null
)
table approval_step [row security forced] (
  commune_id integer not null,
  unit_id uuid not null,
  body text not null,
  step text not null,
  posts text[] not null,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table article [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  slug text not null,
  category text not null,
  tags text[] not null default '{}'::text[],
  author text not null,
  takes_comments boolean not null default true,
  photo_id uuid,
  photo_alt text not null default ''::text,
  created_by uuid not null,
  created_name text not null,
  created_at timestamp with time zone not null
)
table article_comment [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  article_id uuid not null,
  secret_hash bytea not null,
  body text not null,
  shown text not null default ''::text,
  state text not null default 'waiting'::text,
  ground text not null default ''::text,
  reason text not null default ''::text,
  rule_set_id text not null default ''::text,
  sent_at timestamp with time zone not null,
  decided_by_name text not null default ''::text,
  decided_at timestamp with time zone
)
table article_event [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  article_id uuid not null,
  lang text not null default ''::text,
  kind text not null,
  reason text not null default ''::text,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table article_text [row security forced] (
  commune_id integer not null,
  article_id uuid not null,
  lang text not null,
  unit_id uuid not null,
  title text not null,
  lead text not null default ''::text,
  body text not null,
  spoken text not null default ''::text,
  state text not null default 'draft'::text,
  written_by uuid not null,
  written_name text not null,
  written_at timestamp with time zone not null,
  published_by uuid,
  published_name text not null default ''::text,
  published_at timestamp with time zone,
  updated_at timestamp with time zone,
  withdrawn_on date,
  withdrawn_why text not null default ''::text
)
table audit_entry [row security forced] (
  commune_id integer not null,
  seq bigint not null,
  unit_id uuid,
  at timestamp with time zone not null,
  person_id uuid not null,
  command text not null,
  command_id uuid not null,
  changes jsonb not null,
  hash bytea not null
)
table audit_head [row security forced] (
  commune_id integer not null,
  unit_id uuid,
  seq bigint not null,
  hash bytea not null
)
table away_contact [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  member_id uuid not null,
  on_day date not null,
  next_on date not null,
  note text not null default ''::text,
  by_name text not null,
  at timestamp with time zone not null
)
table badge_award [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  member_id uuid not null,
  person_id uuid not null,
  years integer not null,
  kind text not null,
  award_on date not null,
  state text not null default 'proposed'::text,
  paper text not null default ''::text,
  decision text not null default ''::text,
  decided_on date,
  handed_on date,
  note text not null default ''::text,
  amount bigint not null,
  base_salary bigint not null,
  rule_set_id text not null,
  base_rules_id text not null,
  by_name text not null,
  at timestamp with time zone not null
)
table ballot [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  meeting_id uuid not null,
  matter text not null,
  kind text not null,
  is_secret boolean not null,
  seats integer not null default 1,
  state text not null default 'open'::text,
  public_key bytea,
  opened_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  counted_at timestamp with time zone,
  cancel_reason text not null default ''::text,
  handed_out integer,
  collected integer,
  spoilt integer,
  valid integer,
  base integer,
  needed integer,
  rule_set_id text not null,
  lists_names boolean not null default false
)
table ballot_named [row security forced] (
  commune_id integer not null,
  ballot_id uuid not null,
  member_id uuid not null,
  option_id uuid not null,
  unit_id uuid not null
)
table ballot_option [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  ballot_id uuid not null,
  position integer not null,
  label text not null,
  votes integer,
  outcome text
)
table ballot_paper [row security forced] (
  commune_id integer not null,
  ballot_id uuid not null,
  code text not null,
  unit_id uuid not null
)
table ballot_receipt [row security forced] (
  commune_id integer not null,
  ballot_id uuid not null,
  receipt text not null,
  unit_id uuid not null
)
table ballot_sealed [row security forced] (
  commune_id integer not null,
  ballot_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  content bytea not null
)
table ballot_voter [row security forced] (
  commune_id integer not null,
  ballot_id uuid not null,
  member_id uuid not null,
  unit_id uuid not null,
  person_id uuid not null,
  name text not null,
  sort_key text not null,
  is_exempt boolean not null,
  is_temporarily_away boolean not null,
  state text not null default 'entitled'::text
)
table cadre_candidate [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  title_id uuid not null,
  member_id uuid not null,
  person_id uuid not null,
  name text not null,
  is_first boolean not null,
  months_left integer not null,
  state text not null default 'proposed'::text,
  decision text not null default ''::text,
  decided_on date,
  reason text not null default ''::text,
  by_name text not null,
  at timestamp with time zone not null
)
table cadre_handover_signature [row security forced] (
  commune_id integer not null,
  staff_id uuid not null,
  unit_id uuid not null,
  side text not null,
  signer_name text not null,
  signer_post text not null default ''::text,
  signed_on date not null,
  by_name text not null,
  at timestamp with time zone not null
)
table cadre_open_work [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  staff_id uuid not null,
  position integer not null,
  what text not null,
  task_id uuid
)
table cadre_place [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  name text not null,
  field text not null,
  seats integer not null,
  by_name text not null,
  at timestamp with time zone not null
)
table cadre_relative [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  member_id uuid not null,
  person_id uuid not null,
  relation text not null,
  name text not null,
  relative_person_id uuid,
  work text not null default ''::text,
  declared_on date not null,
  withdrawn_on date,
  by_name text not null,
  at timestamp with time zone not null
)
table cadre_staff [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  name text not null,
  sort_key text not null,
  member_id uuid,
  origin text not null,
  former_post text not null,
  competence text not null,
  fields text[] not null,
  years integer not null,
  workload integer not null default 0,
  place_id uuid,
  state text not null default 'waiting'::text,
  reason text not null default ''::text,
  handover text[] not null default '{}'::text[],
  decision text not null default ''::text,
  from_day date,
  by_name text not null,
  at timestamp with time zone not null,
  decided_on date,
  undone_why text not null default ''::text
)
table cadre_title [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  term text not null,
  post text not null,
  seats integer not null,
  counts_on date not null,
  rules_id text not null,
  by_name text not null,
  at timestamp with time zone not null
)
table calendar_feed [row security forced] (
  token_hash bytea not null,
  id uuid not null,
  account_id uuid not null,
  unit_id uuid,
  created_at timestamp with time zone not null default now(),
  used_on date
)
table campaign [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  name text not null,
  goal text not null,
  criteria text not null default ''::text,
  launched text not null default ''::text,
  funding text not null default ''::text,
  starts_on date not null,
  ends_on date not null,
  ended_why text not null default ''::text,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table campaign_council [row security forced] (
  commune_id integer not null,
  campaign_id uuid not null,
  position integer not null,
  unit_id uuid not null,
  name text not null,
  role text not null
)
table campaign_deed [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  campaign_id uuid not null,
  on_day date not null,
  what text not null,
  doer text not null default ''::text,
  amount bigint not null default 0,
  evidence text not null default ''::text,
  file_id uuid,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null,
  confirmed_by uuid,
  confirmed_name text not null default ''::text,
  confirmed_at timestamp with time zone,
  struck_why text not null default ''::text,
  doer_id uuid
)
table campaign_entry [row security forced] (
  commune_id integer not null,
  campaign_id uuid not null,
  unit_id uuid not null,
  pledge text not null,
  target bigint not null,
  measure text not null,
  signed_on date not null,
  withdrawn_why text not null default ''::text,
  by_name text not null,
  at timestamp with time zone not null
)
table campaign_review [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  campaign_id uuid not null,
  on_day date not null,
  text text not null,
  by_name text not null,
  at timestamp with time zone not null
)
table candidate [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  full_name text not null,
  sort_key text not null,
  sex text not null,
  birth_date date not null,
  job text not null default ''::text,
  education text not null,
  consent_number text not null default ''::text,
  left_on date,
  left_why text,
  mentor_id uuid,
  second_mentor_id uuid,
  listed_on date not null,
  state text not null default 'open'::text,
  stopped_why text not null default ''::text,
  due_step text,
  due_from date,
  due_on date,
  member_id uuid,
  created_at timestamp with time zone not null
)
table case_escalation [row security forced] (
  commune_id integer not null,
  case_id uuid not null,
  unit_id uuid not null,
  due_on date not null,
  post text not null,
  told_at timestamp with time zone not null
)
table case_event [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  case_id uuid not null,
  kind text not null,
  on_day date not null,
  text text not null default ''::text,
  legal_basis text not null default ''::text,
  document_number text not null default ''::text,
  due_step text,
  due_on date,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null,
  before jsonb,
  undoes uuid
)
table case_file [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  code text not null,
  secret_hash bytea not null,
  kind text not null,
  topic text not null default 'other'::text,
  place text not null default ''::text,
  summary text not null,
  search_key text not null,
  received_on date not null,
  received_via text not null default 'desk'::text,
  state text not null default 'received'::text,
  closed_as text,
  accepted_on date,
  is_remote boolean not null default false,
  is_complex boolean not null default false,
  instance integer not null default 1,
  owner_member_id uuid,
  owner_person_id uuid,
  owner_name text not null default ''::text,
  answer text not null default ''::text,
  answered_on date,
  closed_on date,
  due_step text,
  due_on date,
  created_by uuid not null,
  created_at timestamp with time zone not null default now(),
  answer_due_on date,
  extensions integer not null default 0,
  sent_to text not null default ''::text,
  ground text,
  went_on_to text,
  went_on_on date,
  signers integer not null default 1,
  repeat_of uuid,
  linked_as text,
  evidence text not null default ''::text,
  reopen_asked_at timestamp with time zone,
  reopen_why text not null default ''::text
)
table case_person [row security forced] (
  commune_id integer not null,
  case_id uuid not null,
  unit_id uuid not null,
  full_name text not null,
  address text not null default ''::text,
  phone text not null default ''::text,
  id_number text not null default ''::text,
  capacity text not null default 'self'::text,
  group_size integer not null default 1,
  representatives text not null default ''::text
)
table case_route [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  topic text,
  place text not null default ''::text,
  member_id uuid not null,
  person_id uuid not null,
  name text not null,
  valid_from date not null,
  valid_to date not null default 'infinity'::date
)
table case_satisfaction [row security forced] (
  commune_id integer not null,
  case_id uuid not null,
  unit_id uuid not null,
  choice text not null,
  answered_on date not null
)
table case_suspension [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  case_id uuid not null,
  from_on date not null,
  to_on date,
  reason text not null
)
table cell_month [row security forced] (
  commune_id integer not null,
  unit_id uuid not null,
  month text not null,
  meeting_id uuid,
  state text not null,
  met_on date,
  planned_on date,
  summoned integer not null default 0,
  present integer not null default 0,
  unexcused integer not null default 0,
  score_total integer,
  score_basis_points integer,
  score_class text,
  tasks_given integer not null default 0,
  published_late boolean
)
table cell_theme [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  year integer not null,
  quarter integer not null,
  title text not null,
  tied_to text not null default ''::text,
  presenter_id uuid,
  presenter_name text not null default ''::text,
  draft text not null default ''::text,
  draft_file_id uuid,
  draft_file_name text not null default ''::text,
  issued_theme_id uuid,
  state text not null default 'proposed'::text,
  approved_on date,
  approval_minutes text not null default ''::text,
  meeting_id uuid,
  created_by uuid not null,
  created_at timestamp with time zone not null default now()
)
table citizen_message [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  code text not null,
  secret_hash bytea not null,
  topic text not null,
  place text not null default ''::text,
  body text not null,
  photo_sha256 text,
  photo_name text not null default ''::text,
  photo_type text not null default ''::text,
  sent_at timestamp with time zone not null default now(),
  state text not null default 'waiting'::text,
  case_id uuid,
  why text not null default ''::text,
  decided_by_name text not null default ''::text,
  decided_at timestamp with time zone
)
table citizen_message_person [row security forced] (
  commune_id integer not null,
  message_id uuid not null,
  unit_id uuid not null,
  full_name text not null,
  phone text not null default ''::text
)
table command_log [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid,
  person_id uuid not null,
  command text not null,
  input_hash bytea not null,
  answer jsonb not null,
  device text not null default ''::text,
  at timestamp with time zone not null default now()
)
table commendation [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  campaign_id uuid not null,
  title text not null,
  recipient text not null,
  person_id uuid,
  reason text not null,
  state text not null default 'nominated'::text,
  votes_agree integer,
  votes_of integer,
  decision text not null default ''::text,
  decided_on date,
  decided_name text not null default ''::text,
  note text not null default ''::text,
  amount bigint,
  base_salary bigint,
  rule_set_id text,
  base_rules_id text,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table commune_month [row security forced] (
  commune_id integer not null,
  unit_id uuid not null,
  month text not null,
  held integer not null,
  signed integer not null,
  summoned integer not null,
  present integer not null,
  scored integer not null,
  good integer not null,
  tasks_given integer not null,
  published_late integer not null
)
table community_work [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  slug text not null,
  name text not null,
  kind text not null,
  purpose text not null default ''::text,
  vote_id uuid,
  from_state bigint not null default 0,
  from_people bigint not null default 0,
  from_business bigint not null default 0,
  from_others bigint not null default 0,
  labour_rate bigint,
  state text not null default 'planned'::text,
  opened_on date,
  finished_on date,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  planned_from date,
  planned_to date
)
table conclusion [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  sitting_id uuid not null,
  item_id uuid,
  position integer not null,
  text text not null,
  settled_on date,
  settled_because text not null default ''::text,
  search_key text not null generated as app.folded(text)
)
table conclusion_notice [row security forced] (
  commune_id integer not null,
  sitting_id uuid not null,
  unit_id uuid not null,
  number integer not null,
  term text not null,
  signed_on date not null,
  signed_at timestamp with time zone not null,
  signed_by uuid not null,
  signer_name text not null,
  signer_post text not null,
  content jsonb not null,
  content_hash text not null
)
table conclusion_task [row security forced] (
  commune_id integer not null,
  task_id uuid not null,
  unit_id uuid not null,
  conclusion_id uuid not null,
  sitting_id uuid not null
)
table confidence_vote [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  member_id uuid not null,
  person_id uuid not null,
  name text not null,
  post text not null,
  held_on date not null,
  summoned integer not null,
  present integer not null,
  high integer not null,
  middle integer not null,
  low integer not null,
  spoilt integer not null default 0,
  rules_id text not null,
  followed text not null default ''::text,
  followed_on date,
  by_name text not null,
  at timestamp with time zone not null
)
table congress [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  form text not null,
  term text not null,
  held_on date not null,
  place text not null default ''::text,
  decision text not null default ''::text,
  state text not null default 'preparing'::text,
  summoned integer,
  present integer,
  organisations integer,
  represented integer,
  called_off_why text not null default ''::text,
  approval text not null default ''::text,
  approved_on date,
  rule_set_id text not null,
  by_name text not null,
  at timestamp with time zone not null
)
table congress_candidate [row security forced] (
  commune_id integer not null,
  id uuid not null,
  congress_id uuid not null,
  unit_id uuid not null,
  office text not null,
  member_id uuid not null,
  person_id uuid not null,
  name text not null,
  sort_key text not null,
  named_by text not null,
  withdrawn_why text not null default ''::text
)
table congress_delegate [row security forced] (
  commune_id integer not null,
  congress_id uuid not null,
  member_id uuid not null,
  unit_id uuid not null,
  person_id uuid not null,
  name text not null,
  sort_key text not null,
  kind text not null
)
table congress_delegation [row security forced] (
  commune_id integer not null,
  congress_id uuid not null,
  unit_id uuid not null,
  seats integer not null,
  elected_on date,
  present integer
)
table congress_election [row security forced] (
  commune_id integer not null,
  id uuid not null,
  congress_id uuid not null,
  unit_id uuid not null,
  office text not null,
  round integer not null,
  seats integer not null,
  entitled integer not null,
  handed_out integer not null,
  collected integer not null,
  spoilt integer not null,
  valid integer not null,
  needed integer not null,
  struck_why text not null default ''::text,
  by_name text not null,
  at timestamp with time zone not null
)
table congress_post [row security forced] (
  commune_id integer not null,
  congress_id uuid not null,
  holding_id uuid not null,
  unit_id uuid not null,
  did text not null,
  until date not null
)
table congress_result [row security forced] (
  commune_id integer not null,
  election_id uuid not null,
  candidate_id uuid not null,
  unit_id uuid not null,
  votes integer not null,
  outcome text not null
)
table delivery [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  person_id uuid not null,
  notice_id uuid,
  purpose text not null default 'notice'::text,
  channel text not null,
  state text not null default 'waiting'::text,
  attempts integer not null default 0,
  next_at timestamp with time zone not null,
  letter_id uuid,
  trouble text not null default ''::text,
  created_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone
)
table denunciation_step [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  stub_id uuid not null,
  state text not null,
  on_day date not null,
  document_number text not null default ''::text,
  before jsonb not null,
  at timestamp with time zone not null
)
table denunciation_stub [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  year integer not null,
  number integer not null,
  received_on date not null,
  state text not null default 'received'::text,
  protection text not null default 'none'::text,
  many_places boolean not null default false,
  difficulty text,
  extensions integer not null default 0,
  accepted_on date,
  concluded_on date,
  due_step text,
  due_on date,
  paper_reference text not null default ''::text,
  redacted text not null default ''::text
)
table dialogue [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  ground text not null,
  mode text not null,
  title text not null,
  subjects text not null,
  invited text not null default ''::text,
  presider text not null,
  co_chairs text not null default ''::text,
  starts_at timestamp with time zone not null,
  place text not null default ''::text,
  state text not null default 'planned'::text,
  noticed_at timestamp with time zone,
  previous_starts_at timestamp with time zone,
  change_reason text not null default ''::text,
  people integer,
  conclusion text not null default ''::text,
  conclusion_number text not null default ''::text,
  conclusion_on date,
  rule_set_id text not null,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table dialogue_question [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  dialogue_id uuid not null,
  topic text not null,
  body text not null,
  asked text not null,
  outcome text not null default 'waiting'::text,
  answer text not null default ''::text,
  case_id uuid,
  task_id uuid,
  owner text not null default ''::text,
  due_on date,
  by_name text not null,
  at timestamp with time zone not null
)
table discipline_appeal [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  case_id uuid not null,
  to_level text not null,
  received_on date not null,
  due_on date not null,
  refused_why text not null default ''::text,
  outcome text,
  number text not null default ''::text,
  answered_on date
)
table discipline_case [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  body text not null,
  subject text not null,
  subject_unit_id uuid not null,
  subject_member_id uuid,
  subject_person_id uuid,
  subject_name text not null,
  standing text not null,
  rank text not null,
  inspection_id uuid,
  ground text not null,
  matter text not null,
  violated_on date not null,
  opened_on date not null,
  told_on date,
  state text not null default 'open'::text,
  mercy text not null default ''::text,
  mercy_until date,
  hearing_on date,
  hearing text not null default ''::text,
  hearing_note text not null default ''::text,
  form text,
  ballot_id uuid,
  vote jsonb,
  level text,
  decision_number text not null default ''::text,
  decided_on date,
  effective_on date,
  closed_why text not null default ''::text,
  rule_set_id text not null,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table discipline_person [row security forced] (
  commune_id integer not null,
  case_id uuid not null,
  person_id uuid not null,
  unit_id uuid not null,
  member_id uuid not null,
  name text not null,
  why text not null,
  since date not null
)
table discipline_record [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  member_id uuid not null,
  person_id uuid not null,
  form text not null,
  level text not null,
  number text not null,
  effective_on date not null,
  ended_on date,
  ended_as text not null default ''::text,
  case_id uuid
)
table discipline_step [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  case_id uuid not null,
  step text not null,
  on_day date not null,
  note text not null default ''::text,
  before jsonb not null,
  by_name text not null,
  at timestamp with time zone not null
)
table discipline_suspension [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  case_id uuid not null,
  what text not null,
  decision_number text not null,
  from_day date not null,
  until_day date not null,
  extended_until date,
  ended_on date,
  ended_why text not null default ''::text
)
table disclosure [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  item integer not null,
  title text not null,
  decided_on date not null,
  due_on date not null,
  rule_set_id text not null,
  withdrawn_why text not null default ''::text,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table disclosure_publication [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  disclosure_id uuid not null,
  form text not null,
  place text not null,
  from_day date not null,
  to_day date,
  file_id uuid,
  by_name text not null,
  at timestamp with time zone not null
)
table document [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  direction text not null,
  kind text not null,
  body text,
  issuer text not null,
  number integer,
  number_text text not null default ''::text,
  term text not null default ''::text,
  abstract text not null,
  search_key text not null,
  dated_on date,
  received_on date,
  urgency text not null default 'ordinary'::text,
  state text not null,
  standing text not null default 'in-force'::text,
  ended_on date,
  replaced_by_id uuid,
  entered_on date not null,
  created_by uuid not null,
  created_at timestamp with time zone not null default now(),
  based_on_id uuid,
  text text not null default ''::text,
  recipients text[] not null default '{}'::text[],
  version integer not null default 1,
  signer_person uuid,
  signer_name text not null default ''::text,
  signer_post text not null default ''::text,
  signed_on date
)
table document_ask [row security forced] (
  commune_id integer not null,
  task_id uuid not null,
  unit_id uuid not null,
  document_commune_id integer not null,
  document_id uuid not null,
  clause_id uuid not null,
  answer_kind text,
  answer text not null default ''::text,
  plan_id uuid,
  answered_at timestamp with time zone,
  answered_by_name text not null default ''::text
)
table document_clause [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  document_id uuid not null,
  text text not null,
  search_key text not null,
  product text not null,
  due_on date not null,
  hours integer not null,
  created_by uuid not null,
  created_at timestamp with time zone not null
)
table document_counter [row security forced] (
  commune_id integer not null,
  unit_id uuid not null,
  term text not null,
  type text not null,
  last integer not null
)
table document_delivery [row security forced] (
  commune_id integer not null,
  unit_id uuid not null,
  document_commune_id integer not null,
  document_id uuid not null,
  sent_at timestamp with time zone not null,
  sent_by_name text not null
)
table document_file [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  document_id uuid not null,
  file_id uuid not null
)
table document_receipt [row security forced] (
  commune_id integer not null,
  unit_id uuid not null,
  document_id uuid not null,
  person_id uuid not null,
  person_name text not null,
  read_at timestamp with time zone not null
)
table document_step [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  document_id uuid not null,
  state text not null,
  note text not null default ''::text,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table document_version [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  document_id uuid not null,
  nth integer not null,
  abstract text not null,
  text text not null,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table evaluation [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  round_id uuid not null,
  year integer not null,
  subject text not null,
  member_id uuid,
  person_id uuid,
  name text not null,
  sort_key text not null,
  step text not null default 'none'::text,
  evidence jsonb not null default '{}'::jsonb,
  gathered_at timestamp with time zone not null,
  final_class text,
  decided_on date,
  marks integer not null default 0
)
table evaluation_finding [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  evaluation_id uuid not null,
  person_id uuid,
  kind text not null,
  forced text,
  low_votes integer,
  votes_of integer,
  found_on date not null,
  paper text not null,
  note text not null default ''::text,
  withdrawn_why text not null default ''::text,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null,
  source_id uuid
)
table evaluation_mark [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  evaluation_id uuid not null,
  person_id uuid,
  step text not null,
  points jsonb not null default '{}'::jsonb,
  total integer not null default 0,
  supported integer not null default 0,
  exceeding integer not null default 0,
  limits_total integer not null default 0,
  limits_fixed integer not null default 0,
  forced text[] not null default '{}'::text[],
  class text,
  proposed text,
  votes_agree integer,
  votes_of integer,
  reason text not null default ''::text,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null,
  ballot_option_id uuid
)
table evaluation_objection [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  evaluation_id uuid not null,
  person_id uuid,
  text text not null,
  made_on date not null,
  due_on date not null,
  answer text not null default ''::text,
  answered_by text not null default ''::text,
  answered_on date
)
table evaluation_round [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  year integer not null,
  rate_bp integer not null,
  cap_base text not null,
  class_rules_id text not null,
  criteria_id text not null,
  opened_by uuid not null,
  opened_at timestamp with time zone not null
)
table fee_base [row security forced] (
  commune_id integer not null,
  member_id uuid not null,
  unit_id uuid not null,
  from_month text not null,
  person_id uuid not null,
  fee_group text not null,
  dong bigint not null,
  by_name text not null,
  at timestamp with time zone not null
)
table fee_payment [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  member_id uuid not null,
  person_id uuid not null,
  month text not null,
  amount bigint not null,
  paid_on date not null,
  year integer not null,
  receipt integer not null,
  way text not null,
  bank_key text,
  submission_id uuid,
  struck_why text not null default ''::text,
  by_name text not null,
  at timestamp with time zone not null
)
table fee_relief [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  member_id uuid not null,
  person_id uuid not null,
  kind text not null,
  reason text not null,
  from_month text not null,
  to_month text,
  pays_bp integer not null default 0,
  by_name text not null,
  at timestamp with time zone not null
)
table fee_setting [row security forced] (
  commune_id integer not null,
  unit_id uuid not null,
  from_month text not null,
  region integer not null,
  cell_keeps_bp integer,
  commune_keeps_bp integer,
  paper text not null default ''::text,
  by_name text not null,
  at timestamp with time zone not null
)
table fee_submission [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  month text not null,
  collected bigint not null,
  kept bigint not null,
  submitted bigint not null,
  due bigint not null,
  members integer not null,
  payers integer not null,
  exempt integer not null,
  rule_set_id text not null,
  state text not null default 'sent'::text,
  note text not null default ''::text,
  by_name text not null,
  at timestamp with time zone not null,
  settled_name text not null default ''::text,
  settled_at timestamp with time zone
)
table file [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  sha256 text not null,
  name text not null,
  type text not null,
  size_bytes bigint not null,
  created_by uuid not null,
  created_at timestamp with time zone not null default now()
)
table first_step_put_off [row security forced] (
  commune_id integer not null,
  step text not null,
  unit_id uuid not null,
  person_id uuid not null,
  put_off_on date not null
)
table floor_request [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  meeting_id uuid not null,
  agenda_item_id uuid,
  member_id uuid,
  name text not null,
  state text not null default 'waiting'::text,
  asked_at timestamp with time zone not null,
  began_at timestamp with time zone,
  ended_at timestamp with time zone,
  limit_seconds integer not null
)
table followed_matter [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  title text not null,
  content text not null,
  about_member_id uuid,
  about_person_id uuid,
  about_name text not null default ''::text,
  owner_member_id uuid not null,
  owner_person_id uuid not null,
  owner_name text not null,
  due_on date not null,
  opened_on date not null,
  state text not null default 'open'::text,
  outcome text not null default ''::text,
  concluded_on date,
  by_name text not null,
  at timestamp with time zone not null
)
table followed_result [row security forced] (
  commune_id integer not null,
  matter_id uuid not null,
  unit_id uuid not null,
  text text not null,
  on_day date not null,
  by_name text not null
)
table followed_step [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  matter_id uuid not null,
  step text not null,
  on_day date not null,
  text text not null,
  by_name text not null,
  at timestamp with time zone not null
)
table four_good [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  year integer not null,
  state text not null default 'registered'::text,
  registered_on date not null,
  months_passed integer,
  months integer,
  decision text not null default ''::text,
  decided_on date,
  reason text not null default ''::text,
  rules_id text not null,
  by_name text not null,
  at timestamp with time zone not null
)
table free_note [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  meeting_id uuid not null,
  agenda_item_id uuid,
  text text not null,
  at timestamp with time zone not null
)
table income_sheet [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  year integer not null,
  persons integer not null,
  lines jsonb not null,
  million bigint not null,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table indicator_frame [row security forced] (
  commune_id integer not null,
  unit_id uuid not null,
  rule_set_id text not null,
  place text not null default ''::text,
  paper text not null,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table indicator_period [row security forced] (
  commune_id integer not null,
  unit_id uuid not null,
  period text not null,
  locked_at timestamp with time zone,
  by_name text not null,
  reopened_why text not null default ''::text
)
table indicator_threshold [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  indicator text not null,
  hundredths bigint not null,
  valid_from date not null,
  source text not null,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table indicator_value [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  indicator text not null,
  rule_set_id text not null,
  period text not null,
  numerator bigint,
  denominator bigint,
  evidence text not null default ''::text,
  reason text not null default ''::text,
  state text not null default 'entered'::text,
  returned_why text not null default ''::text,
  entered_by uuid not null,
  entered_name text not null,
  entered_at timestamp with time zone not null,
  approved_name text,
  approved_at timestamp with time zone,
  file_id uuid
)
table inspection [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  body text not null,
  kind text not null,
  year integer not null,
  month integer,
  subject text not null,
  subject_unit_id uuid not null,
  subject_member_id uuid,
  subject_person_id uuid,
  subject_name text not null,
  content text not null,
  why text not null default ''::text,
  period_from date,
  period_to date,
  state text not null default 'planned'::text,
  plan_number text not null default ''::text,
  signed_on date,
  start_by date,
  told_on date,
  started_on date,
  due_on date,
  concluded_on date,
  conclusion_number text not null default ''::text,
  announced_on date,
  draw_id uuid,
  rule_set_id text not null,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table inspection_draw [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  year integer not null,
  seed text not null,
  size integer not null,
  weights jsonb not null,
  drawn jsonb not null,
  rule_set_id text not null,
  on_day date not null,
  by_name text not null,
  at timestamp with time zone not null
)
table inspection_evidence [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  inspection_id uuid not null,
  finding_id uuid not null,
  kind text not null,
  ref_id uuid,
  label text not null
)
table inspection_finding [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  inspection_id uuid not null,
  kind text not null,
  text text not null,
  nature text not null default ''::text,
  degree text not null default ''::text,
  cause text not null default ''::text,
  responsibility text not null default ''::text,
  proposal text not null default ''::text,
  withdrawn_why text not null default ''::text,
  by_name text not null,
  at timestamp with time zone not null
)
table inspection_paper [row security forced] (
  commune_id integer not null,
  inspection_id uuid not null,
  form integer not null,
  unit_id uuid not null,
  number text not null default ''::text,
  on_day date,
  body text not null default ''::text,
  by_name text not null,
  at timestamp with time zone not null
)
table inspection_person [row security forced] (
  commune_id integer not null,
  inspection_id uuid not null,
  person_id uuid not null,
  unit_id uuid not null,
  member_id uuid not null,
  name text not null,
  role text not null,
  why text not null default ''::text,
  since date not null
)
table inspection_remedy [row security forced] (
  commune_id integer not null,
  task_id uuid not null,
  unit_id uuid not null,
  inspection_id uuid not null,
  finding_id uuid
)
table inspection_step [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  inspection_id uuid not null,
  state text not null,
  on_day date not null,
  note text not null default ''::text,
  before jsonb not null,
  by_name text not null,
  at timestamp with time zone not null
)
table issued_theme [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  issuer text not null,
  year integer not null,
  quarter integer not null,
  title text not null,
  reference text not null default ''::text,
  cell_kinds text[] not null default '{}'::text[],
  withdrawn_on date,
  created_by uuid not null,
  created_at timestamp with time zone not null default now()
)
table listening_assignment [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  cell_id uuid not null,
  person_id uuid not null,
  official_name text not null,
  official_post text not null default ''::text,
  duty_phone text not null default ''::text,
  decision_number text not null,
  decided_on date not null,
  from_day date not null,
  to_day date,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table matter [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  meeting_id uuid,
  gist text not null,
  place text not null default ''::text,
  brought_by text not null default ''::text,
  answer text not null default ''::text,
  task_id uuid,
  state text not null default 'raised'::text,
  raised_on date not null,
  at timestamp with time zone not null default now(),
  case_id uuid
)
table measure [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  programme_id uuid not null,
  title text not null,
  goal text not null default ''::text,
  lead text not null default ''::text,
  budget bigint,
  budget_source text not null default ''::text,
  people text not null default ''::text,
  due_on date,
  state text not null default 'open'::text,
  settled_on date,
  settled_why text not null default ''::text,
  at timestamp with time zone not null
)
table measure_link [row security forced] (
  commune_id integer not null,
  measure_id uuid not null,
  unit_id uuid not null,
  kind text not null,
  target_id uuid not null
)
table meeting [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  kind text not null,
  month text not null,
  state text not null default 'planned'::text,
  starts_at timestamp with time zone not null,
  place text not null default ''::text,
  theme text not null default ''::text,
  opened_at timestamp with time zone,
  closed_at timestamp with time zone,
  chair_id uuid,
  minute_secretary_id uuid,
  committee_met_on date,
  committee_minutes text not null default ''::text,
  committee_attendees text[] not null default '{}'::text[],
  draft_content text not null default ''::text,
  notice_sent_at timestamp with time zone,
  papers_sent_at timestamp with time zone,
  assigned_told boolean,
  read_back_at timestamp with time zone,
  minutes_number integer,
  published_at timestamp with time zone,
  locked_hash text,
  locked_content jsonb,
  cycle_rule_set_id text not null,
  created_by uuid not null,
  created_at timestamp with time zone not null default now(),
  manner text not null default 'in-person'::text,
  conference_url text not null default ''::text,
  identity_checked_at timestamp with time zone,
  conditions jsonb,
  plan_changed_at timestamp with time zone,
  search_key text not null generated as app.folded(((theme || ' '::text) || place))
)
table meeting_addendum [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  meeting_id uuid not null,
  text text not null,
  reason text not null,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table meeting_guest [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  meeting_id uuid not null,
  name text not null,
  title text not null default ''::text,
  is_assigned_superior boolean not null default false,
  person_id uuid,
  advice text not null default ''::text
)
table meeting_hindrance [row security forced] (
  commune_id integer not null,
  meeting_id uuid not null,
  member_id uuid not null,
  unit_id uuid not null,
  reason text not null
)
table meeting_paper [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  meeting_id uuid not null,
  file_id uuid not null,
  name text not null
)
table meeting_roll [row security forced] (
  commune_id integer not null,
  meeting_id uuid not null,
  member_id uuid not null,
  met_on date not null,
  unit_id uuid not null,
  name text not null,
  sort_key text not null,
  post text not null default ''::text,
  standing text not null,
  is_exempt boolean not null default false,
  is_temporarily_away boolean not null default false,
  is_suspended boolean not null default false,
  is_on_special_duty boolean not null default false,
  presence text not null default 'unrecorded'::text,
  reason text not null default ''::text,
  recorded_at timestamp with time zone
) partition by RANGE (met_on)
table meeting_score [row security forced] (
  commune_id integer not null,
  meeting_id uuid not null,
  unit_id uuid not null,
  rule_set_id text not null,
  lines jsonb not null,
  total integer not null,
  possible integer not null,
  normalised_basis_points integer not null,
  class text not null,
  decided_at timestamp with time zone not null,
  decided_by uuid not null
)
table meeting_score_review [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  meeting_id uuid not null,
  rule_set_id text not null,
  lines jsonb not null,
  total integer not null,
  possible integer not null,
  normalised_basis_points integer not null,
  class text not null,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table meeting_signal [row security forced] (
  commune_id integer not null,
  meeting_id uuid not null,
  unit_id uuid not null,
  month text not null,
  code text not null,
  rule_set_id text not null,
  facts jsonb not null,
  evidence jsonb not null
)
table meeting_signature [row security forced] (
  commune_id integer not null,
  meeting_id uuid not null,
  unit_id uuid not null,
  role text not null,
  member_id uuid not null,
  person_id uuid not null,
  name text not null,
  content_hash text not null,
  at timestamp with time zone not null
)
table meeting_sitting [row security forced] (
  commune_id integer not null,
  meeting_id uuid not null,
  group_id uuid not null,
  unit_id uuid not null,
  name text not null,
  starts_at timestamp with time zone not null,
  place text not null,
  member_ids uuid[] not null,
  leader_id uuid not null,
  writer_id uuid not null,
  started_at timestamp with time zone,
  ended_at timestamp with time zone,
  gist text not null default ''::text
)
table meeting_text_signature [row security forced] (
  commune_id integer not null,
  meeting_id uuid not null,
  unit_id uuid not null,
  month text not null,
  closed_at timestamp with time zone not null,
  rule_set_id text not null,
  shingles bytea not null,
  minhash bytea not null,
  facts jsonb not null,
  bands bigint[] not null
)
table meeting_topic [row security forced] (
  commune_id integer not null,
  meeting_id uuid not null,
  topic_id uuid not null,
  unit_id uuid not null,
  note text not null default ''::text
)
table member [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  person_id uuid not null,
  full_name text not null,
  other_name text not null default ''::text,
  search_key text not null,
  sort_key text not null,
  sex text,
  standing text not null default 'official'::text,
  activity text not null default 'active'::text,
  activity_since date,
  admitted_on date,
  official_on date,
  position text not null default ''::text,
  photo_file_id uuid,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  left_why text,
  activity_decision text not null default ''::text,
  activity_until date
)
table member_interruption [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  member_id uuid not null,
  person_id uuid not null,
  from_on date not null,
  to_on date not null,
  paper text not null,
  struck_why text not null default ''::text,
  by_name text not null,
  at timestamp with time zone not null
)
table member_private [row security forced] (
  commune_id integer not null,
  member_id uuid not null,
  unit_id uuid not null,
  person_id uuid not null,
  birth_date date,
  birth_year integer,
  ethnicity text not null default ''::text,
  religion text not null default ''::text,
  personal_id text,
  party_card_no text not null default ''::text,
  home_town text not null default ''::text,
  residence text not null default ''::text,
  education text not null default ''::text,
  degree text not null default ''::text,
  political_theory text not null default ''::text,
  job text not null default ''::text,
  phone text not null default ''::text,
  email text not null default ''::text,
  note text not null default ''::text
)
table membership [row security forced] (
  commune_id integer not null,
  member_id uuid not null,
  unit_id uuid not null,
  valid_from date not null,
  valid_to date not null default 'infinity'::date,
  span daterange not null generated as daterange(valid_from, valid_to)
)
table mentor_note [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  candidate_id uuid not null,
  on_day date not null,
  text text not null,
  by_name text not null,
  at timestamp with time zone not null
)
table migration (
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone not null default now()
)
table model [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  slug text not null,
  form text not null default 'model'::text,
  kind text not null,
  name text not null,
  owner text not null,
  owner_kind text not null,
  mentor text not null default ''::text,
  problem text not null,
  method text not null,
  steps jsonb not null default '[]'::jsonb,
  indicator text not null default ''::text,
  started_on date not null,
  state text not null default 'proposed'::text,
  stated_on date not null,
  decision text not null default ''::text,
  consented_on date,
  created_by uuid not null,
  created_name text not null,
  created_at timestamp with time zone not null,
  village_id uuid
)
table model_event [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  model_id uuid not null,
  kind text not null,
  reason text not null default ''::text,
  file_id uuid,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table model_figure [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  model_id uuid not null,
  year integer not null,
  kind text not null,
  quantity bigint not null,
  measure text not null,
  note text not null default ''::text,
  file_id uuid,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null,
  checked_by uuid,
  checked_name text not null default ''::text,
  checked_at timestamp with time zone,
  checked_note text not null default ''::text,
  struck_why text not null default ''::text
)
table model_photo [row security forced] (
  commune_id integer not null,
  model_id uuid not null,
  file_id uuid not null,
  unit_id uuid not null,
  caption text not null,
  is_public boolean not null default false,
  by_name text not null,
  at timestamp with time zone not null
)
table movement [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  organisation text not null,
  name text not null,
  target_metres integer not null,
  starts_on date not null,
  ends_on date not null,
  ended_why text not null default ''::text,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table movement_segment [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  movement_id uuid not null,
  road text not null,
  road_key text not null,
  from_metre integer not null,
  to_metre integer not null,
  on_day date not null,
  file_id uuid,
  struck_why text not null default ''::text,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table notice [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  person_id uuid not null,
  kind text not null,
  subject jsonb not null,
  link text not null,
  created_at timestamp with time zone not null default now(),
  read_at timestamp with time zone,
  fanned_out_at timestamp with time zone
)
table notice_choice [row security forced] (
  person_id uuid not null,
  email text not null default ''::text,
  email_asked_at timestamp with time zone,
  email_confirmed_at timestamp with time zone,
  mail_groups text[] not null,
  push_groups text[] not null,
  quiet_from text not null,
  quiet_to text not null,
  digest_at text,
  breaks_quiet boolean not null default false
)
table open311_key [row security forced] (
  id uuid not null,
  jurisdiction integer not null,
  name text not null,
  key_hash bytea not null,
  created_at timestamp with time zone not null default now(),
  revoked_at timestamp with time zone
)
table organisation_activity [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  kind text not null,
  on_day date not null,
  what text not null,
  place text not null default ''::text,
  topic_id uuid,
  came integer not null default 0,
  result text not null default ''::text,
  file_id uuid,
  struck_why text not null default ''::text,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table organisation_person [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  person_id uuid not null,
  full_name text not null,
  sort_key text not null,
  born_on date,
  place text not null default ''::text,
  duty text not null default 'member'::text,
  joined_on date not null,
  left_on date,
  by_name text not null,
  at timestamp with time zone not null
)
table organisation_report [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  period text not null,
  version integer not null,
  figures jsonb not null,
  achievements text not null,
  limits text not null default ''::text,
  direction text not null,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table own_criteria [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  rule_set_id text not null,
  paper text not null,
  indicators jsonb not null,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table party_group [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  name text not null,
  leader_id uuid,
  deputy_id uuid,
  valid_from date not null,
  valid_to date not null default 'infinity'::date
)
table party_group_member [row security forced] (
  commune_id integer not null,
  member_id uuid not null,
  group_id uuid not null,
  unit_id uuid not null,
  valid_from date not null,
  valid_to date not null default 'infinity'::date
)
table personal_plan [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  member_id uuid not null,
  person_id uuid not null,
  year integer not null,
  post text not null default 'member'::text,
  state text not null default 'draft'::text,
  signed_at timestamp with time zone,
  content_hash text,
  confirmed_by uuid,
  confirmed_name text not null default ''::text,
  confirmed_on date,
  returned_why text not null default ''::text,
  checked_on date,
  lines integer not null default 0,
  settled integer not null default 0,
  form_rule_set_id text not null
)
table phone_delivery [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  device_id uuid not null,
  nth bigint not null,
  body bytea not null,
  sha256 bytea not null,
  received_at timestamp with time zone not null,
  tries integer not null default 0,
  next_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  fates jsonb
)
table phone_device [row security forced] (
  id uuid not null,
  person_id uuid not null,
  name text not null,
  public_key text not null,
  token_hash bytea not null,
  enrolled_at timestamp with time zone not null,
  last_contact_at timestamp with time zone not null,
  clock_ahead_ms bigint not null default 0,
  revoked_at timestamp with time zone,
  revoked_by_name text not null default ''::text,
  revoke_reason text not null default ''::text
)
table phone_parked [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  person_id uuid not null,
  person_name text not null,
  device_id uuid not null,
  device_name text not null,
  kind text not null,
  command text not null,
  input jsonb not null,
  done_at timestamp with time zone not null,
  parked_at timestamp with time zone not null,
  refusal jsonb not null,
  standing jsonb not null default '{}'::jsonb,
  state text not null default 'open'::text,
  reason text not null default ''::text,
  settled_by_name text not null default ''::text,
  settled_at timestamp with time zone,
  merged jsonb
)
table plan_content [row security forced] (
  commune_id integer not null,
  plan_id uuid not null,
  unit_id uuid not null,
  person_id uuid not null,
  intentions jsonb not null default '{}'::jsonb,
  commitments jsonb not null default '{}'::jsonb,
  mid_year text not null default ''::text
)
table plan_copy [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  plan_id uuid not null,
  person_id uuid not null,
  content jsonb not null,
  content_hash text not null,
  signed_at timestamp with time zone not null
)
table plan_evidence [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  line_id uuid not null,
  person_id uuid not null,
  kind text not null,
  text text not null default ''::text,
  target_id uuid,
  at timestamp with time zone not null
)
table plan_line [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  plan_id uuid not null,
  person_id uuid not null,
  position integer not null,
  work text not null,
  measure text not null,
  due_on date not null,
  result text not null default 'open'::text,
  share_percent integer not null default 0,
  note text not null default ''::text,
  settled_on date
)
table post_holding [row security forced] (
  id uuid not null,
  commune_id integer not null,
  unit_id uuid not null,
  person_id uuid not null,
  post text not null,
  decision_number text not null default ''::text,
  valid_from date not null,
  valid_to date not null default 'infinity'::date
)
table programme [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  kind text not null,
  period text not null,
  title text not null,
  parent_id uuid,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table public_send [row security forced] (
  key_hash bytea not null,
  span timestamp with time zone not null,
  sent integer not null
)
table push_device [row security forced] (
  id uuid not null,
  person_id uuid not null,
  endpoint text not null,
  p256dh text not null,
  auth text not null,
  device text not null default ''::text,
  created_at timestamp with time zone not null default now()
)
table quarter_assessment [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  person_id uuid not null,
  member_id uuid not null,
  name text not null,
  position text not null default ''::text,
  year integer not null,
  quarter integer not null,
  axes jsonb not null default '{}'::jsonb,
  results text not null default ''::text,
  limits text not null default ''::text,
  class text not null,
  state text not null default 'draft'::text,
  sent_on date,
  noted_class text,
  note text not null default ''::text,
  noted_name text not null default ''::text,
  noted_on date,
  rules_id text not null,
  at timestamp with time zone not null
)
table receipt_counter [row security forced] (
  commune_id integer not null,
  unit_id uuid not null,
  year integer not null,
  last integer not null
)
table reception_booking [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  session_id uuid not null,
  code text not null,
  secret_hash bytea not null,
  topic text not null,
  booked_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone
)
table reception_booking_person [row security forced] (
  commune_id integer not null,
  booking_id uuid not null,
  unit_id uuid not null,
  full_name text not null,
  phone text not null default ''::text
)
table reception_session [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  duty_role text not null,
  holder_member_id uuid,
  holder_person_id uuid,
  holder_name text not null,
  kind text not null default 'periodic'::text,
  surprise_ground text,
  mode text not null default 'direct'::text,
  on_day date not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  place text not null,
  topics text not null default ''::text,
  participants text not null default ''::text,
  state text not null default 'draft'::text,
  wanted_on date,
  day_reason text not null default ''::text,
  published_at timestamp with time zone,
  changed_at timestamp with time zone,
  revision integer not null default 0,
  previous_starts_at timestamp with time zone,
  change_reason text not null default ''::text,
  presided_by_holder boolean,
  presided_by_name text not null default ''::text,
  substitute_reason text not null default ''::text,
  conclusion_number text not null default ''::text,
  conclusion_on date,
  rule_set_id text not null,
  created_by uuid not null,
  created_at timestamp with time zone not null default now()
)
table reception_visit [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  session_id uuid,
  year integer not null,
  number integer not null,
  received_on date not null,
  kind text not null,
  topic text not null default 'other'::text,
  summary text not null,
  documents text not null default ''::text,
  outcome text not null,
  refusal_ground text,
  promised_on date,
  answered_on date,
  case_id uuid,
  receiver_person_id uuid not null,
  receiver_name text not null,
  created_at timestamp with time zone not null default now()
)
table recognition [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  kind text not null,
  year integer not null,
  month integer not null default 0,
  area text not null default 'rural'::text,
  rule_set_id text not null,
  outcome text,
  decided_on date,
  document text not null default ''::text,
  counts jsonb,
  ended_why text not null default ''::text,
  revoked_on date,
  revoked_why text not null default ''::text,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null,
  withdrawn integer not null default 0
)
table recognition_household [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  recognition_id uuid not null,
  head text not null,
  place text not null default ''::text,
  persons integer,
  score integer,
  income bigint,
  deprivations text[] not null default '{}'::text[],
  class text not null,
  reason text not null default ''::text,
  struck_why text not null default ''::text,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table recognition_objection [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  recognition_id uuid not null,
  on_day date not null,
  matter text not null,
  answer text not null default ''::text,
  answered_on date,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table recognition_step [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  recognition_id uuid not null,
  step text not null,
  from_day date not null,
  to_day date,
  document text not null default ''::text,
  note text not null default ''::text,
  invited integer,
  present integer,
  agree integer,
  passed boolean not null default true,
  met integer,
  criteria integer,
  file_id uuid,
  taken_back_why text not null default ''::text,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table recognition_withdrawal [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  recognition_id uuid not null,
  household_id uuid not null,
  class text not null,
  on_day date not null,
  document text not null,
  reason text not null,
  taken_back_why text not null default ''::text,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table register_decision [row security forced] (
  commune_id integer not null,
  key text not null,
  unit_id uuid not null,
  member_id uuid,
  kind text not null,
  field text not null default ''::text,
  name text not null,
  ours text not null default ''::text,
  theirs text not null default ''::text,
  verdict text not null,
  reason text not null default ''::text,
  sha256 text not null,
  by_name text not null,
  at timestamp with time zone not null
)
table reorganisation [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  kind text not null,
  on_day date not null,
  decision_number text not null default ''::text,
  reason text not null default ''::text,
  plan jsonb not null,
  state text not null default 'planned'::text,
  change jsonb,
  counts jsonb,
  undo_until date,
  rule_set_id text,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null,
  committed_name text not null default ''::text,
  committed_at timestamp with time zone,
  settled_name text not null default ''::text,
  settled_at timestamp with time zone,
  settled_why text not null default ''::text,
  decision_on date,
  decision_file_id uuid
)
table reorganisation_handover [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  reorganisation_id uuid not null,
  from_unit_id uuid not null,
  to_unit_id uuid not null,
  kind text not null,
  what text not null,
  quantity text not null default ''::text,
  is_open boolean not null default false,
  note text not null default ''::text,
  task_id uuid,
  by_name text not null,
  at timestamp with time zone not null,
  struck_why text not null default ''::text
)
table reorganisation_seat [row security forced] (
  commune_id integer not null,
  reorganisation_id uuid not null,
  member_id uuid not null,
  unit_id uuid not null,
  from_unit_id uuid not null,
  to_unit_id uuid not null,
  to_commune_id integer not null,
  new_member_id uuid,
  old_commune_id integer not null,
  was date not null,
  is_led boolean not null default false
)
table reorganisation_signature [row security forced] (
  commune_id integer not null,
  reorganisation_id uuid not null,
  side text not null,
  side_unit_id uuid not null,
  unit_id uuid not null,
  signer_name text not null,
  signer_post text not null default ''::text,
  signed_on date not null,
  content_hash text not null,
  by_name text not null,
  at timestamp with time zone not null
)
table report_hand_figure [row security forced] (
  commune_id integer not null,
  unit_id uuid not null,
  report text not null,
  period text not null,
  figure text not null,
  value bigint not null,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table report_snapshot [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  report text not null,
  period text not null,
  content jsonb not null,
  hash text not null,
  state text not null default 'taken'::text,
  taken_by uuid not null,
  taken_name text not null,
  taken_at timestamp with time zone not null,
  checked_by uuid,
  checked_name text,
  checked_at timestamp with time zone,
  signed_name text,
  signed_post text,
  signed_at timestamp with time zone,
  number integer,
  issued_on date,
  returned_why text not null default ''::text,
  about uuid
)
table report_target [row security forced] (
  commune_id integer not null,
  unit_id uuid not null,
  figure text not null,
  period text not null,
  amount bigint not null,
  paper text not null,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table reservation [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  meeting_id uuid not null,
  member_id uuid not null,
  name text not null,
  text text not null,
  at timestamp with time zone not null
)
table resolution [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  meeting_id uuid not null,
  number integer,
  term text not null,
  state text not null default 'draft'::text,
  assessment text not null default ''::text,
  limits text not null default ''::text,
  direction text not null default ''::text,
  implementation text not null default ''::text,
  vote_id uuid,
  adopted_on date,
  updated_at timestamp with time zone not null default now(),
  drafted_at timestamp with time zone,
  search_key text not null generated as app.folded(((direction || ' '::text) || implementation))
)
table review_meeting [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  round_id uuid not null,
  place_kind text not null,
  body text not null,
  on_day date not null,
  ends_on date not null,
  place text not null default ''::text,
  ended_why text not null default ''::text,
  by_name text not null,
  at timestamp with time zone not null
)
table review_point [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  evaluation_id uuid not null,
  person_id uuid,
  text text not null,
  by_name text not null,
  at timestamp with time zone not null,
  answer text not null default ''::text,
  answered_on date,
  withdrawn_why text not null default ''::text
)
table review_turn [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  meeting_id uuid not null,
  evaluation_id uuid not null,
  person_id uuid,
  conclusion text not null default ''::text,
  undone_why text not null default ''::text,
  by_name text not null,
  at timestamp with time zone not null
)
table roll_sheet [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  meeting_id uuid not null,
  file_id uuid not null,
  page integer not null,
  pages integer not null,
  read_at timestamp with time zone not null
)
table rule_set [row security forced] (
  id text not null,
  code text not null,
  valid_from date not null,
  valid_to date not null default 'infinity'::date,
  source text not null,
  verified boolean not null,
  parameters jsonb not null
)
table rule_set_look [row security forced] (
  commune_id integer not null,
  rule_set_id text not null,
  unit_id uuid not null,
  person_id uuid not null,
  looked_on date not null,
  note text not null default ''::text
)
table self_review [row security forced] (
  commune_id integer not null,
  evaluation_id uuid not null,
  unit_id uuid not null,
  person_id uuid,
  strengths text not null default ''::text,
  limits text not null default ''::text,
  remedies text not null default ''::text,
  earlier jsonb not null default '[]'::jsonb,
  limits_total integer not null default 0,
  limits_fixed integer not null default 0,
  state text not null default 'draft'::text,
  sent_on date,
  by_name text not null,
  at timestamp with time zone not null,
  is_leader boolean not null default false,
  is_open boolean not null default true
)
table sensitive_read [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  person_id uuid not null,
  member_id uuid,
  fields text not null,
  purpose text not null,
  at timestamp with time zone not null default now()
)
table session [row security forced] (
  token_hash bytea not null,
  account_id uuid not null,
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  last_seen_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  confirmed_at timestamp with time zone not null default now(),
  device text not null default ''::text,
  address text not null default ''::text,
  looks_at integer
)
table sign_in_throttle [row security forced] (
  key_hash bytea not null,
  failures integer not null,
  last_at timestamp with time zone not null,
  locked_until timestamp with time zone
)
table sitting [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  body text not null,
  title text not null,
  state text not null default 'planned'::text,
  starts_at timestamp with time zone not null,
  place text not null default ''::text,
  opened_at timestamp with time zone,
  closed_at timestamp with time zone,
  invited_at timestamp with time zone,
  chair_id uuid,
  minute_secretary_id uuid,
  cancel_reason text not null default ''::text,
  minutes_number integer,
  locked_hash text,
  locked_content jsonb,
  term text not null,
  rule_set_id text not null,
  created_by uuid not null,
  created_at timestamp with time zone not null default now(),
  plan_changed_at timestamp with time zone
)
table sitting_item [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  sitting_id uuid not null,
  position integer not null,
  kind text not null,
  title text not null,
  reporter text not null default ''::text,
  planned_minutes integer not null default 0,
  discussion text not null default ''::text
)
table sitting_paper [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  sitting_id uuid not null,
  item_id uuid,
  name text not null,
  text text not null default ''::text,
  sha256 text,
  type text,
  size_bytes bigint,
  created_by uuid not null,
  created_at timestamp with time zone not null
)
table sitting_participant [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  sitting_id uuid not null,
  person_id uuid,
  member_id uuid,
  name text not null,
  sort_key text not null,
  title text not null default ''::text,
  standing text not null,
  is_temporarily_away boolean not null default false,
  presence text not null default 'unrecorded'::text,
  reason text not null default ''::text,
  invited_at timestamp with time zone,
  reminded_at timestamp with time zone
)
table sitting_receipt [row security forced] (
  commune_id integer not null,
  paper_id uuid not null,
  person_id uuid not null,
  unit_id uuid not null,
  sitting_id uuid not null,
  opened_at timestamp with time zone not null
)
table sitting_signature [row security forced] (
  commune_id integer not null,
  sitting_id uuid not null,
  unit_id uuid not null,
  role text not null,
  person_id uuid not null,
  name text not null,
  content_hash text not null,
  at timestamp with time zone not null
)
table sitting_vote [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  sitting_id uuid not null,
  matter text not null,
  kind text not null,
  is_secret boolean not null default false,
  agree integer not null,
  disagree integer not null,
  other integer not null,
  base integer not null,
  needed integer not null,
  passed boolean not null,
  rule_set_id text not null,
  at timestamp with time zone not null
)
table stand_in [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  absent_person_id uuid not null,
  absent_name text not null,
  acting_person_id uuid not null,
  acting_name text not null,
  from_on date not null,
  to_on date not null,
  reason text not null,
  created_by uuid not null,
  created_at timestamp with time zone not null
)
table statement [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  meeting_id uuid not null,
  agenda_item_id uuid,
  kind text not null,
  member_id uuid,
  name text not null,
  gist text not null,
  at timestamp with time zone not null,
  praised_id uuid
)
table story [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  told_on date not null,
  member_id uuid,
  teller text not null,
  title text not null,
  source text not null default ''::text,
  lesson text not null default ''::text,
  theme text not null default ''::text,
  meeting_id uuid,
  agenda_item_id uuid,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null
)
table study_attendance [row security forced] (
  commune_id integer not null,
  session_id uuid not null,
  member_id uuid not null,
  unit_id uuid not null,
  presence text not null
)
table study_paper [row security forced] (
  commune_id integer not null,
  session_id uuid not null,
  file_id uuid not null,
  unit_id uuid not null
)
table study_programme [row security forced] (
  commune_id integer not null,
  unit_id uuid not null,
  year integer not null,
  focus text not null,
  written_by text not null,
  written_at timestamp with time zone not null
)
table study_reading [row security forced] (
  commune_id integer not null,
  session_id uuid not null,
  person_id uuid not null,
  unit_id uuid not null,
  read_at timestamp with time zone,
  answers integer[] not null default '{}'::integer[],
  right_count integer not null default 0,
  answered_at timestamp with time zone
)
table study_session [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  topic_id uuid,
  title text not null,
  starts_at timestamp with time zone not null,
  place text not null default ''::text,
  format text not null,
  state text not null default 'planned'::text,
  summary text not null default ''::text,
  questions jsonb not null default '[]'::jsonb,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  wide_id uuid
)
table study_standard [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  version integer not null,
  lines text[] not null,
  adopted_on date not null,
  adopted_by text not null
)
table study_topic [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  kind text not null,
  period text not null,
  issuer text not null,
  title text not null,
  reference text not null default ''::text,
  withdrawn_on date,
  created_by uuid not null,
  created_at timestamp with time zone not null
)
table supplement_slip [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  member_id uuid not null,
  person_id uuid not null,
  year integer not null,
  state text not null default 'handed-in'::text,
  lines jsonb not null,
  news jsonb not null,
  handed_in_at timestamp with time zone not null,
  checked_by uuid,
  checked_name text not null default ''::text,
  checked_at timestamp with time zone,
  settled_name text not null default ''::text,
  settled_at timestamp with time zone,
  note text not null default ''::text
)
table task [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  title text not null,
  search_key text not null,
  product text not null,
  owner_member_id uuid,
  owner_person_id uuid,
  owner_name text not null default ''::text,
  given_on date not null,
  due_on date not null,
  state text not null default 'open'::text,
  done_on date,
  result text not null default ''::text,
  source_kind text,
  source_id uuid,
  carried_over integer not null default 0,
  created_by uuid not null,
  created_at timestamp with time zone not null default now(),
  due_changed_at timestamp with time zone,
  product_key text not null generated as app.folded(product),
  responsibility text not null default ''::text,
  authority text not null default ''::text,
  checked_at timestamp with time zone,
  checked_by_name text not null default ''::text,
  late_cause text not null default ''::text,
  late_remedy text not null default ''::text,
  late_told_at timestamp with time zone
)
table task_event [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  task_id uuid not null,
  kind text not null,
  changes jsonb not null default '[]'::jsonb,
  reason text not null default ''::text,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null default now()
)
table task_product [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  task_id uuid not null,
  text text not null default ''::text,
  file_id uuid,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null default now()
)
table thread_tie [row security forced] (
  commune_id integer not null,
  unit_id uuid not null,
  from_kind text not null,
  from_id text not null,
  to_kind text not null,
  to_id text not null,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table transfer [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  member_id uuid not null,
  person_id uuid not null,
  name text not null,
  kind text not null,
  from_outside text not null default ''::text,
  to_commune_id integer,
  to_unit_id uuid,
  to_outside text not null default ''::text,
  reason text not null default ''::text,
  effective_on date not null,
  until date,
  complete_by date not null,
  state text not null,
  letter_number text not null default ''::text,
  issued_on date,
  present_by date,
  settled_on date,
  note text not null default ''::text,
  by_name text not null,
  at timestamp with time zone not null
)
table trend_month [row security forced] (
  commune_id integer not null,
  unit_id uuid not null,
  month text not null,
  blocks jsonb not null,
  rule_set_id text not null,
  withdrawn_why text not null default ''::text,
  by_name text not null,
  at timestamp with time zone not null
)
table trend_response [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  month text not null,
  topic text not null,
  asked text not null,
  sitting_id uuid,
  state text not null default 'proposed'::text,
  answer text not null default ''::text,
  answered_by text not null default ''::text,
  answered_on date,
  published_where text not null default ''::text,
  taken_back_why text not null default ''::text,
  by_name text not null,
  at timestamp with time zone not null
)
table unit [row security forced] (
  id uuid not null,
  commune_id integer not null,
  code text not null,
  name text not null,
  paper_name text not null,
  place_name text not null default ''::text,
  kind text not null,
  cell_kind text,
  has_committee boolean not null default false,
  term text not null default ''::text,
  usual_day integer,
  usual_time text,
  usual_place text,
  official_code text,
  search_key text not null,
  sort_key text not null,
  valid_from date not null,
  valid_to date not null default 'infinity'::date,
  organisation_kind text,
  emblem_sha256 text,
  described_on date
)
table unit_closure [row security forced] (
  ancestor_id uuid not null,
  descendant_id uuid not null,
  depth integer not null,
  valid_from date not null,
  valid_to date not null default 'infinity'::date
)
table unit_heritage [row security forced] (
  unit_id uuid not null,
  heir_id uuid not null
)
table unit_parent [row security forced] (
  unit_id uuid not null,
  parent_id uuid not null,
  valid_from date not null,
  valid_to date not null default 'infinity'::date
)
table unit_succession [row security forced] (
  predecessor_id uuid not null,
  successor_id uuid not null,
  on_day date not null,
  decision_number text not null default ''::text,
  share text not null default 'whole'::text,
  is_heir boolean not null default true
)
table village [row security forced] (
  commune_id integer not null,
  unit_id uuid not null,
  households integer not null
)
table village_map [row security forced] (
  commune_id integer not null,
  unit_id uuid not null,
  width integer not null,
  height integer not null,
  source text not null,
  file_id uuid,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table village_shape [row security forced] (
  commune_id integer not null,
  unit_id uuid not null,
  path text not null,
  label_x integer not null,
  label_y integer not null
)
table village_visit [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  visited_on date not null,
  kind text not null,
  place text not null,
  companions text not null default ''::text,
  done text not null default ''::text,
  matter_id uuid,
  follow_up text not null default ''::text,
  follow_up_on date,
  person_id uuid not null,
  person_name text not null,
  recorded_at timestamp with time zone not null
)
table village_vote [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  matter integer not null,
  subject text not null default ''::text,
  method text not null default 'hands'::text,
  on_day date not null,
  households_total integer not null,
  represented integer not null,
  agree integer not null,
  disagree integer not null,
  abstain integer not null,
  needed integer not null,
  passed boolean not null,
  rule_set_id text not null,
  withdrawn_at timestamp with time zone,
  withdrawn_why text not null default ''::text,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table visit_person [row security forced] (
  commune_id integer not null,
  visit_id uuid not null,
  unit_id uuid not null,
  full_name text not null,
  address text not null default ''::text,
  phone text not null default ''::text,
  id_number text not null default ''::text,
  group_size integer not null default 1
)
table vote [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  meeting_id uuid not null,
  matter text not null,
  kind text not null,
  is_secret boolean not null default false,
  agree integer not null,
  disagree integer not null,
  other integer not null,
  base integer not null,
  needed integer not null,
  passed boolean not null,
  rule_set_id text not null,
  at timestamp with time zone not null,
  ballot_id uuid
)
table vote_sitting [row security forced] (
  commune_id integer not null,
  vote_id uuid not null,
  group_id uuid not null,
  unit_id uuid not null,
  agree integer not null,
  disagree integer not null,
  other integer not null
)
table work_entry [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  work_id uuid not null,
  kind text not null,
  form text not null,
  quantity bigint not null,
  measure text not null,
  value bigint not null,
  party text not null,
  party_kind text not null,
  is_named boolean not null default false,
  item text not null default ''::text,
  on_day date not null,
  receipt_year integer,
  receipt_number integer,
  reverses_id uuid,
  reason text not null default ''::text,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)
table work_note [row security forced] (
  commune_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  work_id uuid not null,
  on_day date not null,
  body text not null,
  text text not null,
  file_id uuid,
  by_person uuid not null,
  by_name text not null,
  at timestamp with time zone not null
)

-- Partitions

partition meeting_roll_2025 of meeting_roll FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')
partition meeting_roll_2026 of meeting_roll FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')
partition meeting_roll_2027 of meeting_roll FOR VALUES FROM ('2027-01-01') TO ('2028-01-01')
partition meeting_roll_2028 of meeting_roll FOR VALUES FROM ('2028-01-01') TO ('2029-01-01')
partition meeting_roll_other of meeting_roll DEFAULT

-- Constraints

account: account_locale_check CHECK ((locale = ANY (ARRAY['vi'::text, 'en'::text])))
account: account_person_id_key UNIQUE (person_id)
account: account_pkey PRIMARY KEY (id)
account: account_state_check CHECK ((state = ANY (ARRAY['active'::text, 'closed'::text])))
account: account_text_scale_check CHECK ((text_scale = ANY (ARRAY[100, 115, 130])))
account: account_theme_check CHECK ((theme = ANY (ARRAY['system'::text, 'light'::text, 'dark'::text])))
account: account_username_check CHECK ((username ~ '^[a-z0-9][a-z0-9._-]{1,39}$'::text))
account: account_username_key UNIQUE (username)
administrative_unit: administrative_unit_check CHECK ((valid_from < valid_to))
administrative_unit: administrative_unit_kind_check CHECK ((kind = ANY (ARRAY['province'::text, 'commune'::text])))
administrative_unit: administrative_unit_parent_code_fkey FOREIGN KEY (parent_code) REFERENCES administrative_unit(code)
administrative_unit: administrative_unit_pkey PRIMARY KEY (code)
admission_paper: admission_paper_check CHECK (((sha256 = ''::text) = (file_name = ''::text)))
admission_paper: admission_paper_commune_id_candidate_id_fkey FOREIGN KEY (commune_id, candidate_id) REFERENCES candidate(commune_id, id)
admission_paper: admission_paper_file_name_check CHECK ((length(file_name) <= 200))
admission_paper: admission_paper_kept_where_check CHECK ((length(kept_where) <= 200))
admission_paper: admission_paper_pkey PRIMARY KEY (commune_id, candidate_id, paper)
admission_paper: admission_paper_sha256_check CHECK (((sha256 = ''::text) OR (sha256 ~ '^[0-9a-f]{64}$'::text)))
admission_paper: admission_paper_size_bytes_check CHECK ((size_bytes >= 0))
admission_step: admission_step_check CHECK (((undone_at IS NULL) = (undone_why = ''::text)))
admission_step: admission_step_commune_id_candidate_id_fkey FOREIGN KEY (commune_id, candidate_id) REFERENCES candidate(commune_id, id)
admission_step: admission_step_number_check CHECK ((length(number) <= 100))
admission_step: admission_step_pkey PRIMARY KEY (commune_id, id)
admission_step: admission_step_rules_id_fkey FOREIGN KEY (rules_id) REFERENCES rule_set(id)
admission_step: admission_step_step_check CHECK ((step = ANY (ARRAY['awareness'::text, 'application'::text, 'biography'::text, 'introducers'::text, 'verification'::text, 'comments'::text, 'cell-vote'::text, 'committee-vote'::text, 'decision'::text, 'ceremony'::text, 'class'::text, 'reviews'::text, 'recognition-vote'::text, 'recognition-committee'::text, 'recognition'::text, 'unfit'::text, 'strike'::text])))
admission_step: admission_step_undone_why_check CHECK ((length(undone_why) <= 500))
admission_target: admission_target_pkey PRIMARY KEY (commune_id, unit_id, year)
admission_target: admission_target_target_check CHECK (((target >= 0) AND (target <= 200)))
admission_target: admission_target_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
admission_target: admission_target_year_check CHECK (((year >= 2020) AND (year <= 2100)))
adoption: adoption_adopter_check CHECK ((length(adopter) <= 200))
adoption: adoption_check CHECK (((state = 'running'::text) = (settled_on IS NULL)))
adoption: adoption_check1 CHECK (((state = 'running'::text) OR (result <> ''::text)))
adoption: adoption_commune_id_model_id_fkey FOREIGN KEY (commune_id, model_id) REFERENCES model(commune_id, id)
adoption: adoption_commune_id_parent_id_fkey FOREIGN KEY (commune_id, parent_id) REFERENCES adoption(commune_id, id)
adoption: adoption_notes_check CHECK ((length(notes) <= 2000))
adoption: adoption_pkey PRIMARY KEY (commune_id, id)
adoption: adoption_result_check CHECK ((length(result) <= 2000))
adoption: adoption_state_check CHECK ((state = ANY (ARRAY['running'::text, 'works'::text, 'stopped'::text])))
adoption: adoption_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
adoption_task: adoption_task_commune_id_adoption_id_fkey FOREIGN KEY (commune_id, adoption_id) REFERENCES adoption(commune_id, id)
adoption_task: adoption_task_commune_id_task_id_fkey FOREIGN KEY (commune_id, task_id) REFERENCES task(commune_id, id)
adoption_task: adoption_task_pkey PRIMARY KEY (commune_id, adoption_id, task_id)
adoption_task: adoption_task_position_check CHECK (("position" > 0))
adoption_task: adoption_task_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
agenda_item: agenda_item_commune_id_meeting_id_fkey FOREIGN KEY (commune_id, meeting_id) REFERENCES meeting(commune_id, id)
agenda_item: agenda_item_pkey PRIMARY KEY (commune_id, id)
agenda_item: agenda_item_planned_minutes_check CHECK (((planned_minutes >= 0) AND (planned_minutes <= 600)))
agenda_item: agenda_item_position_check CHECK (("position" > 0))
agenda_item: agenda_item_speaking_minutes_check CHECK (((speaking_minutes >= 1) AND (speaking_minutes <= 120)))
agenda_item: agenda_item_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300)))
amendment: amendment_check CHECK (((state = 'proposed'::text) = (decided_at IS NULL)))
amendment: amendment_check1 CHECK (
CASE kind
    WHEN 'insert'::text THEN (wording <> ''::text)
    WHEN 'delete'::text THEN ((passage <> ''::text) AND (wording = ''::text))
    ELSE ((passage <> ''::text) AND (wording <> ''::text))
END)
amendment: amendment_commune_id_meeting_id_fkey FOREIGN KEY (commune_id, meeting_id) REFERENCES meeting(commune_id, id)
amendment: amendment_kind_check CHECK ((kind = ANY (ARRAY['insert'::text, 'replace'::text, 'delete'::text])))
amendment: amendment_part_check CHECK ((part = ANY (ARRAY['assessment'::text, 'limits'::text, 'direction'::text, 'implementation'::text])))
amendment: amendment_passage_check CHECK ((length(passage) <= 5000))
amendment: amendment_pkey PRIMARY KEY (commune_id, id)
amendment: amendment_reason_check CHECK ((length(reason) <= 1000))
amendment: amendment_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'taken-up'::text, 'declined'::text])))
amendment: amendment_wording_check CHECK ((length(wording) <= 5000))
api_token: api_token_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
api_token: api_token_id_key UNIQUE (id)
api_token: api_token_pkey PRIMARY KEY (token_hash)
app.grant_rule: grant_rule_pkey PRIMARY KEY (post, action)
app.grant_rule: grant_rule_reach_check CHECK ((reach = ANY (ARRAY['own-unit'::text, 'unit-and-below'::text])))
approval_step: approval_step_body_check CHECK ((body = ANY (ARRAY['committee'::text, 'standing-committee'::text, 'cell'::text])))
approval_step: approval_step_pkey PRIMARY KEY (commune_id, unit_id, body, step)
approval_step: approval_step_posts_check CHECK (((cardinality(posts) >= 1) AND (cardinality(posts) <= 10)))
approval_step: approval_step_step_check CHECK ((step = ANY (ARRAY['review'::text, 'signed'::text, 'issued'::text])))
approval_step: approval_step_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
article: article_author_check CHECK (((length(author) >= 1) AND (length(author) <= 200)))
article: article_category_check CHECK ((category = ANY (ARRAY['party'::text, 'government'::text, 'economy'::text, 'culture'::text, 'security'::text, 'people'::text, 'notice'::text])))
article: article_check CHECK (((photo_id IS NULL) = (photo_alt = ''::text)))
article: article_commune_id_photo_id_fkey FOREIGN KEY (commune_id, photo_id) REFERENCES file(commune_id, id)
article: article_commune_id_slug_key UNIQUE (commune_id, slug)
article: article_photo_alt_check CHECK ((length(photo_alt) <= 300))
article: article_pkey PRIMARY KEY (commune_id, id)
article: article_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
article: article_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
article_comment: article_comment_body_check CHECK ((length(body) <= 500))
article_comment: article_comment_check CHECK (((state = 'shown'::text) = (shown <> ''::text)))
article_comment: article_comment_check1 CHECK ((((state = 'refused'::text) = (ground <> ''::text)) AND ((state = 'refused'::text) = (reason <> ''::text))))
article_comment: article_comment_check2 CHECK (((state = 'taken-back'::text) = (body = ''::text)))
article_comment: article_comment_check3 CHECK (((state = ANY (ARRAY['shown'::text, 'refused'::text])) = (decided_at IS NOT NULL)))
article_comment: article_comment_commune_id_article_id_fkey FOREIGN KEY (commune_id, article_id) REFERENCES article(commune_id, id)
article_comment: article_comment_commune_id_secret_hash_key UNIQUE (commune_id, secret_hash)
article_comment: article_comment_ground_check CHECK ((length(ground) <= 40))
article_comment: article_comment_pkey PRIMARY KEY (commune_id, id)
article_comment: article_comment_reason_check CHECK ((length(reason) <= 500))
article_comment: article_comment_shown_check CHECK ((length(shown) <= 600))
article_comment: article_comment_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'shown'::text, 'refused'::text, 'taken-back'::text])))
article_comment: article_comment_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
article_event: article_event_commune_id_article_id_fkey FOREIGN KEY (commune_id, article_id) REFERENCES article(commune_id, id)
article_event: article_event_kind_check CHECK ((kind = ANY (ARRAY['written'::text, 'changed'::text, 'described'::text, 'photo'::text, 'published'::text, 'draft'::text, 'withdrawn'::text])))
article_event: article_event_pkey PRIMARY KEY (commune_id, id)
article_event: article_event_reason_check CHECK ((length(reason) <= 500))
article_event: article_event_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
article_text: article_text_body_check CHECK (((length(body) >= 1) AND (length(body) <= 20000)))
article_text: article_text_check CHECK (((state <> 'published'::text) OR ((published_by IS NOT NULL) AND (published_at IS NOT NULL) AND (updated_at IS NOT NULL))))
article_text: article_text_check1 CHECK (((published_by IS NULL) OR (published_by <> written_by)))
article_text: article_text_check2 CHECK ((((state = 'withdrawn'::text) = (withdrawn_on IS NOT NULL)) AND ((state = 'withdrawn'::text) = (withdrawn_why <> ''::text))))
article_text: article_text_commune_id_article_id_fkey FOREIGN KEY (commune_id, article_id) REFERENCES article(commune_id, id)
article_text: article_text_lang_check CHECK (((length(lang) >= 2) AND (length(lang) <= 35)))
article_text: article_text_lead_check CHECK ((length(lead) <= 600))
article_text: article_text_pkey PRIMARY KEY (commune_id, article_id, lang)
article_text: article_text_spoken_check CHECK ((length(spoken) <= 3000))
article_text: article_text_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'withdrawn'::text])))
article_text: article_text_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
article_text: article_text_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
article_text: article_text_withdrawn_why_check CHECK ((length(withdrawn_why) <= 500))
audit_entry: audit_entry_pkey PRIMARY KEY (commune_id, seq)
audit_head: audit_head_pkey PRIMARY KEY (commune_id)
away_contact: away_contact_check CHECK ((next_on > on_day))
away_contact: away_contact_commune_id_member_id_fkey FOREIGN KEY (commune_id, member_id) REFERENCES member(commune_id, id)
away_contact: away_contact_note_check CHECK ((length(note) <= 500))
away_contact: away_contact_pkey PRIMARY KEY (commune_id, id)
badge_award: badge_award_amount_check CHECK ((amount >= 0))
badge_award: badge_award_base_rules_id_fkey FOREIGN KEY (base_rules_id) REFERENCES rule_set(id)
badge_award: badge_award_base_salary_check CHECK ((base_salary > 0))
badge_award: badge_award_check CHECK (((state <> ALL (ARRAY['decided'::text, 'handed-over'::text])) OR ((decision <> ''::text) AND (decided_on IS NOT NULL))))
badge_award: badge_award_check1 CHECK (((state = 'handed-over'::text) = (handed_on IS NOT NULL)))
badge_award: badge_award_check2 CHECK (((kind = 'due'::text) OR (paper <> ''::text)))
badge_award: badge_award_commune_id_member_id_fkey FOREIGN KEY (commune_id, member_id) REFERENCES member(commune_id, id)
badge_award: badge_award_decision_check CHECK ((length(decision) <= 200))
badge_award: badge_award_kind_check CHECK ((kind = ANY (ARRAY['due'::text, 'early'::text, 'posthumous'::text])))
badge_award: badge_award_note_check CHECK ((length(note) <= 500))
badge_award: badge_award_paper_check CHECK ((length(paper) <= 200))
badge_award: badge_award_pkey PRIMARY KEY (commune_id, id)
badge_award: badge_award_rule_set_id_fkey FOREIGN KEY (rule_set_id) REFERENCES rule_set(id)
badge_award: badge_award_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'decided'::text, 'handed-over'::text, 'withdrawn'::text])))
badge_award: badge_award_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
badge_award: badge_award_years_check CHECK (((years >= 30) AND (years <= 100)))
ballot: ballot_check CHECK ((is_secret OR (public_key IS NULL)))
ballot: ballot_check1 CHECK (((state <> 'counted'::text) OR (valid IS NOT NULL)))
ballot: ballot_check2 CHECK (((collected <= handed_out) AND (spoilt <= collected)))
ballot: ballot_check3 CHECK ((NOT (is_secret AND lists_names)))
ballot: ballot_collected_check CHECK ((collected >= 0))
ballot: ballot_commune_id_meeting_id_fkey FOREIGN KEY (commune_id, meeting_id) REFERENCES meeting(commune_id, id)
ballot: ballot_handed_out_check CHECK ((handed_out >= 0))
ballot: ballot_kind_check CHECK ((kind = ANY (ARRAY['resolution'::text, 'admission'::text, 'recognition'::text, 'expulsion'::text, 'reprimand'::text, 'personnel'::text])))
ballot: ballot_matter_check CHECK (((length(matter) >= 1) AND (length(matter) <= 500)))
ballot: ballot_pkey PRIMARY KEY (commune_id, id)
ballot: ballot_rule_set_id_fkey FOREIGN KEY (rule_set_id) REFERENCES rule_set(id)
ballot: ballot_seats_check CHECK (((seats >= 1) AND (seats <= 40)))
ballot: ballot_spoilt_check CHECK ((spoilt >= 0))
ballot: ballot_state_check CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text, 'counted'::text, 'cancelled'::text])))
ballot: ballot_valid_check CHECK ((valid >= 0))
ballot_named: ballot_named_commune_id_ballot_id_member_id_fkey FOREIGN KEY (commune_id, ballot_id, member_id) REFERENCES ballot_voter(commune_id, ballot_id, member_id)
ballot_named: ballot_named_commune_id_option_id_fkey FOREIGN KEY (commune_id, option_id) REFERENCES ballot_option(commune_id, id)
ballot_named: ballot_named_pkey PRIMARY KEY (commune_id, ballot_id, member_id, option_id)
ballot_option: ballot_option_commune_id_ballot_id_fkey FOREIGN KEY (commune_id, ballot_id) REFERENCES ballot(commune_id, id)
ballot_option: ballot_option_commune_id_ballot_id_position_key UNIQUE (commune_id, ballot_id, "position")
ballot_option: ballot_option_label_check CHECK (((length(label) >= 1) AND (length(label) <= 200)))
ballot_option: ballot_option_outcome_check CHECK ((outcome = ANY (ARRAY['elected'::text, 'tied'::text, 'not-elected'::text])))
ballot_option: ballot_option_pkey PRIMARY KEY (commune_id, id)
ballot_option: ballot_option_position_check CHECK ((("position" >= 1) AND ("position" <= 40)))
ballot_option: ballot_option_votes_check CHECK ((votes >= 0))
ballot_paper: ballot_paper_commune_id_ballot_id_fkey FOREIGN KEY (commune_id, ballot_id) REFERENCES ballot(commune_id, id)
ballot_paper: ballot_paper_pkey PRIMARY KEY (commune_id, ballot_id, code)
ballot_receipt: ballot_receipt_commune_id_ballot_id_fkey FOREIGN KEY (commune_id, ballot_id) REFERENCES ballot(commune_id, id)
ballot_receipt: ballot_receipt_pkey PRIMARY KEY (commune_id, ballot_id, receipt)
ballot_sealed: ballot_sealed_commune_id_ballot_id_fkey FOREIGN KEY (commune_id, ballot_id) REFERENCES ballot(commune_id, id)
ballot_sealed: ballot_sealed_content_check CHECK ((length(content) = 70))
ballot_sealed: ballot_sealed_pkey PRIMARY KEY (commune_id, ballot_id, id)
ballot_voter: ballot_voter_commune_id_ballot_id_fkey FOREIGN KEY (commune_id, ballot_id) REFERENCES ballot(commune_id, id)
ballot_voter: ballot_voter_commune_id_ballot_id_person_id_key UNIQUE (commune_id, ballot_id, person_id)
ballot_voter: ballot_voter_pkey PRIMARY KEY (commune_id, ballot_id, member_id)
ballot_voter: ballot_voter_state_check CHECK ((state = ANY (ARRAY['entitled'::text, 'paper'::text, 'voted'::text, 'revoked'::text])))
cadre_candidate: cadre_candidate_check CHECK (((state <> 'approved'::text) OR ((decision <> ''::text) AND (decided_on IS NOT NULL))))
cadre_candidate: cadre_candidate_check1 CHECK (((state <> 'removed'::text) OR (reason <> ''::text)))
cadre_candidate: cadre_candidate_commune_id_member_id_fkey FOREIGN KEY (commune_id, member_id) REFERENCES member(commune_id, id)
cadre_candidate: cadre_candidate_commune_id_title_id_fkey FOREIGN KEY (commune_id, title_id) REFERENCES cadre_title(commune_id, id)
cadre_candidate: cadre_candidate_decision_check CHECK ((length(decision) <= 200))
cadre_candidate: cadre_candidate_pkey PRIMARY KEY (commune_id, id)
cadre_candidate: cadre_candidate_reason_check CHECK ((length(reason) <= 1000))
cadre_candidate: cadre_candidate_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'approved'::text, 'removed'::text])))
cadre_candidate: cadre_candidate_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
cadre_handover_signature: cadre_handover_signature_commune_id_staff_id_fkey FOREIGN KEY (commune_id, staff_id) REFERENCES cadre_staff(commune_id, id)
cadre_handover_signature: cadre_handover_signature_pkey PRIMARY KEY (commune_id, staff_id, side)
cadre_handover_signature: cadre_handover_signature_side_check CHECK ((side = ANY (ARRAY['giving'::text, 'receiving'::text])))
cadre_handover_signature: cadre_handover_signature_signer_name_check CHECK (((length(signer_name) >= 2) AND (length(signer_name) <= 100)))
cadre_handover_signature: cadre_handover_signature_signer_post_check CHECK ((length(signer_post) <= 100))
cadre_handover_signature: cadre_handover_signature_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
cadre_open_work: cadre_open_work_commune_id_staff_id_fkey FOREIGN KEY (commune_id, staff_id) REFERENCES cadre_staff(commune_id, id)
cadre_open_work: cadre_open_work_commune_id_task_id_fkey FOREIGN KEY (commune_id, task_id) REFERENCES task(commune_id, id)
cadre_open_work: cadre_open_work_pkey PRIMARY KEY (commune_id, id)
cadre_open_work: cadre_open_work_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
cadre_open_work: cadre_open_work_what_check CHECK (((length(what) >= 1) AND (length(what) <= 300)))
cadre_place: cadre_place_field_check CHECK ((field = ANY (ARRAY['party'::text, 'inspection'::text, 'mobilisation'::text, 'office'::text, 'economy'::text, 'land'::text, 'culture'::text, 'justice'::text])))
cadre_place: cadre_place_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
cadre_place: cadre_place_pkey PRIMARY KEY (commune_id, id)
cadre_place: cadre_place_seats_check CHECK (((seats >= 0) AND (seats <= 60)))
cadre_place: cadre_place_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
cadre_relative: cadre_relative_commune_id_member_id_fkey FOREIGN KEY (commune_id, member_id) REFERENCES member(commune_id, id)
cadre_relative: cadre_relative_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100)))
cadre_relative: cadre_relative_pkey PRIMARY KEY (commune_id, id)
cadre_relative: cadre_relative_relation_check CHECK ((relation = ANY (ARRAY['spouse'::text, 'parent'::text, 'child'::text, 'sibling'::text, 'in-law'::text])))
cadre_relative: cadre_relative_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
cadre_relative: cadre_relative_work_check CHECK ((length(work) <= 200))
cadre_staff: cadre_staff_check CHECK (((state = 'waiting'::text) = (place_id IS NULL)))
cadre_staff: cadre_staff_check1 CHECK (((state = 'decided'::text) = (from_day IS NOT NULL)))
cadre_staff: cadre_staff_commune_id_place_id_fkey FOREIGN KEY (commune_id, place_id) REFERENCES cadre_place(commune_id, id)
cadre_staff: cadre_staff_competence_check CHECK (((length(competence) >= 1) AND (length(competence) <= 500)))
cadre_staff: cadre_staff_decision_check CHECK ((length(decision) <= 200))
cadre_staff: cadre_staff_former_post_check CHECK (((length(former_post) >= 1) AND (length(former_post) <= 200)))
cadre_staff: cadre_staff_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100)))
cadre_staff: cadre_staff_origin_check CHECK ((origin = ANY (ARRAY['district'::text, 'local'::text])))
cadre_staff: cadre_staff_pkey PRIMARY KEY (commune_id, id)
cadre_staff: cadre_staff_reason_check CHECK ((length(reason) <= 1000))
cadre_staff: cadre_staff_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'proposed'::text, 'decided'::text])))
cadre_staff: cadre_staff_undone_why_check CHECK ((length(undone_why) <= 500))
cadre_staff: cadre_staff_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
cadre_staff: cadre_staff_workload_check CHECK (((workload >= 0) AND (workload <= 1000)))
cadre_staff: cadre_staff_years_check CHECK (((years >= 0) AND (years <= 60)))
cadre_title: cadre_title_commune_id_unit_id_term_post_key UNIQUE (commune_id, unit_id, term, post)
cadre_title: cadre_title_pkey PRIMARY KEY (commune_id, id)
cadre_title: cadre_title_post_check CHECK (((length(post) >= 1) AND (length(post) <= 40)))
cadre_title: cadre_title_rules_id_fkey FOREIGN KEY (rules_id) REFERENCES rule_set(id)
cadre_title: cadre_title_seats_check CHECK (((seats >= 1) AND (seats <= 60)))
cadre_title: cadre_title_term_check CHECK ((term ~ '^20[0-9]{2}-20[0-9]{2}$'::text))
cadre_title: cadre_title_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
calendar_feed: calendar_feed_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
calendar_feed: calendar_feed_id_key UNIQUE (id)
calendar_feed: calendar_feed_pkey PRIMARY KEY (token_hash)
calendar_feed: calendar_feed_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
campaign: campaign_check CHECK ((ends_on >= starts_on))
campaign: campaign_criteria_check CHECK ((length(criteria) <= 4000))
campaign: campaign_ended_why_check CHECK ((length(ended_why) <= 500))
campaign: campaign_funding_check CHECK ((length(funding) <= 500))
campaign: campaign_goal_check CHECK (((length(goal) >= 1) AND (length(goal) <= 4000)))
campaign: campaign_launched_check CHECK ((length(launched) <= 200))
campaign: campaign_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
campaign: campaign_pkey PRIMARY KEY (commune_id, id)
campaign: campaign_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
campaign_council: campaign_council_commune_id_campaign_id_fkey FOREIGN KEY (commune_id, campaign_id) REFERENCES campaign(commune_id, id)
campaign_council: campaign_council_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100)))
campaign_council: campaign_council_pkey PRIMARY KEY (commune_id, campaign_id, "position")
campaign_council: campaign_council_position_check CHECK (("position" > 0))
campaign_council: campaign_council_role_check CHECK ((role = ANY (ARRAY['chair'::text, 'deputy'::text, 'secretary'::text, 'member'::text])))
campaign_council: campaign_council_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
campaign_deed: campaign_deed_amount_check CHECK ((amount >= 0))
campaign_deed: campaign_deed_check CHECK (((evidence <> ''::text) OR (file_id IS NOT NULL)))
campaign_deed: campaign_deed_check1 CHECK (((confirmed_at IS NULL) = (confirmed_by IS NULL)))
campaign_deed: campaign_deed_check2 CHECK (((confirmed_by IS NULL) OR (confirmed_by <> by_person)))
campaign_deed: campaign_deed_commune_id_campaign_id_fkey FOREIGN KEY (commune_id, campaign_id) REFERENCES campaign(commune_id, id)
campaign_deed: campaign_deed_commune_id_file_id_fkey FOREIGN KEY (commune_id, file_id) REFERENCES file(commune_id, id)
campaign_deed: campaign_deed_doer_check CHECK ((length(doer) <= 200))
campaign_deed: campaign_deed_evidence_check CHECK ((length(evidence) <= 1000))
campaign_deed: campaign_deed_pkey PRIMARY KEY (commune_id, id)
campaign_deed: campaign_deed_struck_why_check CHECK ((length(struck_why) <= 500))
campaign_deed: campaign_deed_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
campaign_deed: campaign_deed_what_check CHECK (((length(what) >= 1) AND (length(what) <= 1000)))
campaign_entry: campaign_entry_commune_id_campaign_id_fkey FOREIGN KEY (commune_id, campaign_id) REFERENCES campaign(commune_id, id)
campaign_entry: campaign_entry_measure_check CHECK (((length(measure) >= 1) AND (length(measure) <= 30)))
campaign_entry: campaign_entry_pkey PRIMARY KEY (commune_id, campaign_id, unit_id)
campaign_entry: campaign_entry_pledge_check CHECK (((length(pledge) >= 1) AND (length(pledge) <= 1000)))
campaign_entry: campaign_entry_target_check CHECK ((target > 0))
campaign_entry: campaign_entry_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
campaign_entry: campaign_entry_withdrawn_why_check CHECK ((length(withdrawn_why) <= 500))
campaign_review: campaign_review_commune_id_campaign_id_fkey FOREIGN KEY (commune_id, campaign_id) REFERENCES campaign(commune_id, id)
campaign_review: campaign_review_pkey PRIMARY KEY (commune_id, id)
campaign_review: campaign_review_text_check CHECK (((length(text) >= 1) AND (length(text) <= 4000)))
campaign_review: campaign_review_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
candidate: candidate_check CHECK (((left_on IS NULL) = (left_why IS NULL)))
candidate: candidate_check1 CHECK ((((due_step IS NULL) = (due_on IS NULL)) AND ((due_on IS NULL) = (due_from IS NULL))))
candidate: candidate_check2 CHECK (((state = 'stopped'::text) = (stopped_why <> ''::text)))
candidate: candidate_commune_id_member_id_fkey FOREIGN KEY (commune_id, member_id) REFERENCES member(commune_id, id)
candidate: candidate_commune_id_mentor_id_fkey FOREIGN KEY (commune_id, mentor_id) REFERENCES member(commune_id, id)
candidate: candidate_commune_id_second_mentor_id_fkey FOREIGN KEY (commune_id, second_mentor_id) REFERENCES member(commune_id, id)
candidate: candidate_consent_number_check CHECK ((length(consent_number) <= 100))
candidate: candidate_education_check CHECK ((education = ANY (ARRAY['literate'::text, 'primary'::text, 'lower-secondary'::text, 'upper-secondary'::text, 'higher'::text])))
candidate: candidate_full_name_check CHECK (((length(full_name) >= 2) AND (length(full_name) <= 100)))
candidate: candidate_job_check CHECK ((length(job) <= 200))
candidate: candidate_left_why_check CHECK ((left_why = ANY (ARRAY['abandoned'::text, 'own-request'::text, 'removed'::text, 'expelled'::text])))
candidate: candidate_pkey PRIMARY KEY (commune_id, id)
candidate: candidate_sex_check CHECK ((sex = ANY (ARRAY['male'::text, 'female'::text])))
candidate: candidate_state_check CHECK ((state = ANY (ARRAY['open'::text, 'stopped'::text, 'official'::text, 'struck'::text])))
candidate: candidate_stopped_why_check CHECK ((length(stopped_why) <= 500))
candidate: candidate_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
case_escalation: case_escalation_commune_id_case_id_fkey FOREIGN KEY (commune_id, case_id) REFERENCES case_file(commune_id, id) ON DELETE CASCADE
case_escalation: case_escalation_pkey PRIMARY KEY (commune_id, case_id, due_on, post)
case_event: case_event_commune_id_case_id_fkey FOREIGN KEY (commune_id, case_id) REFERENCES case_file(commune_id, id)
case_event: case_event_kind_check CHECK ((kind = ANY (ARRAY['registered'::text, 'assigned'::text, 'accepted'::text, 'extended'::text, 'suspended'::text, 'resumed'::text, 'part-withdrawn'::text, 'declined'::text, 'answered'::text, 'closed'::text, 'reopened'::text, 'appealed'::text, 'linked'::text, 'unlinked'::text, 'undone'::text, 'noted'::text])))
case_event: case_event_pkey PRIMARY KEY (commune_id, id)
case_event: case_event_text_check CHECK ((length(text) <= 4000))
case_file: case_file_check CHECK (((state = 'closed'::text) = ((closed_on IS NOT NULL) AND (closed_as IS NOT NULL))))
case_file: case_file_check1 CHECK (((accepted_on IS NULL) OR (accepted_on >= received_on)))
case_file: case_file_closed_as_check CHECK ((closed_as = ANY (ARRAY['answered'::text, 'guided'::text, 'transferred'::text, 'returned'::text, 'ineligible'::text, 'not-accepted'::text, 'withdrawn'::text, 'terminated'::text])))
case_file: case_file_code_check CHECK ((code ~ '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'::text))
case_file: case_file_commune_id_code_key UNIQUE (commune_id, code)
case_file: case_file_evidence_check CHECK ((length(evidence) <= 500))
case_file: case_file_extensions_check CHECK (((extensions >= 0) AND (extensions <= 3)))
case_file: case_file_instance_check CHECK ((instance = ANY (ARRAY[1, 2])))
case_file: case_file_kind_check CHECK ((kind = ANY (ARRAY['complaint'::text, 'petition'::text, 'feedback'::text, 'mixed'::text])))
case_file: case_file_linked_as_check CHECK ((linked_as = ANY (ARRAY['same-matter'::text, 'same-sender'::text])))
case_file: case_file_pkey PRIMARY KEY (commune_id, id)
case_file: case_file_received_via_check CHECK ((received_via = ANY (ARRAY['desk'::text, 'post'::text, 'reception'::text, 'phone'::text, 'portal'::text])))
case_file: case_file_reopen_why_check CHECK ((length(reopen_why) <= 500))
case_file: case_file_repeat_check CHECK (((repeat_of IS DISTINCT FROM id) AND ((repeat_of IS NULL) = (linked_as IS NULL))))
case_file: case_file_repeat_fkey FOREIGN KEY (commune_id, repeat_of) REFERENCES case_file(commune_id, id)
case_file: case_file_sent_to_check CHECK ((length(sent_to) <= 200))
case_file: case_file_signers_check CHECK (((signers >= 1) AND (signers <= 10000)))
case_file: case_file_state_check CHECK ((state = ANY (ARRAY['received'::text, 'accepted'::text, 'suspended'::text, 'answered'::text, 'closed'::text])))
case_file: case_file_summary_check CHECK (((length(summary) >= 1) AND (length(summary) <= 4000)))
case_file: case_file_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
case_file: case_file_went_on_check CHECK (((went_on_to IS NULL) = (went_on_on IS NULL)))
case_file: case_file_went_on_to_check CHECK ((went_on_to = ANY (ARRAY['second-settlement'::text, 'court'::text])))
case_person: case_person_capacity_check CHECK ((capacity = ANY (ARRAY['self'::text, 'representative'::text, 'authorised'::text, 'lawyer'::text, 'organisation-head'::text])))
case_person: case_person_commune_id_case_id_fkey FOREIGN KEY (commune_id, case_id) REFERENCES case_file(commune_id, id)
case_person: case_person_full_name_check CHECK (((length(full_name) >= 1) AND (length(full_name) <= 100)))
case_person: case_person_group_size_check CHECK (((group_size >= 1) AND (group_size <= 10000)))
case_person: case_person_pkey PRIMARY KEY (commune_id, case_id)
case_person: case_person_representatives_check CHECK ((length(representatives) <= 500))
case_route: case_route_check CHECK (((topic IS NOT NULL) OR (place <> ''::text)))
case_route: case_route_check1 CHECK ((valid_to >= valid_from))
case_route: case_route_pkey PRIMARY KEY (commune_id, id)
case_route: case_route_place_check CHECK ((length(place) <= 200))
case_route: case_route_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
case_satisfaction: case_satisfaction_choice_check CHECK ((choice = ANY (ARRAY['satisfied'::text, 'partly'::text, 'not-satisfied'::text])))
case_satisfaction: case_satisfaction_commune_id_case_id_fkey FOREIGN KEY (commune_id, case_id) REFERENCES case_file(commune_id, id) ON DELETE CASCADE
case_satisfaction: case_satisfaction_pkey PRIMARY KEY (commune_id, case_id)
case_suspension: case_suspension_check CHECK (((to_on IS NULL) OR (to_on >= from_on)))
case_suspension: case_suspension_commune_id_case_id_fkey FOREIGN KEY (commune_id, case_id) REFERENCES case_file(commune_id, id)
case_suspension: case_suspension_pkey PRIMARY KEY (commune_id, id)
case_suspension: case_suspension_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 1000)))
cell_month: cell_month_pkey PRIMARY KEY (commune_id, unit_id, month)
cell_theme: cell_theme_check CHECK (((state = 'approved'::text) = (approved_on IS NOT NULL)))
cell_theme: cell_theme_commune_id_draft_file_id_fkey FOREIGN KEY (commune_id, draft_file_id) REFERENCES file(commune_id, id)
cell_theme: cell_theme_commune_id_issued_theme_id_fkey FOREIGN KEY (commune_id, issued_theme_id) REFERENCES issued_theme(commune_id, id)
cell_theme: cell_theme_commune_id_meeting_id_fkey FOREIGN KEY (commune_id, meeting_id) REFERENCES meeting(commune_id, id)
cell_theme: cell_theme_commune_id_presenter_id_fkey FOREIGN KEY (commune_id, presenter_id) REFERENCES member(commune_id, id)
cell_theme: cell_theme_pkey PRIMARY KEY (commune_id, id)
cell_theme: cell_theme_quarter_check CHECK (((quarter >= 1) AND (quarter <= 4)))
cell_theme: cell_theme_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'approved'::text])))
cell_theme: cell_theme_title_check CHECK (((length(title) >= 1) AND (length(title) <= 150)))
cell_theme: cell_theme_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
cell_theme: cell_theme_year_check CHECK (((year >= 2000) AND (year <= 2099)))
citizen_message: citizen_message_body_check CHECK (((length(body) >= 1) AND (length(body) <= 4000)))
citizen_message: citizen_message_check CHECK (((state = 'taken-in'::text) = (case_id IS NOT NULL)))
citizen_message: citizen_message_check1 CHECK (((state = 'set-aside'::text) = (why <> ''::text)))
citizen_message: citizen_message_check2 CHECK (((state = 'waiting'::text) = (decided_at IS NULL)))
citizen_message: citizen_message_code_check CHECK ((code ~ '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'::text))
citizen_message: citizen_message_commune_id_case_id_fkey FOREIGN KEY (commune_id, case_id) REFERENCES case_file(commune_id, id)
citizen_message: citizen_message_commune_id_code_key UNIQUE (commune_id, code)
citizen_message: citizen_message_pkey PRIMARY KEY (commune_id, id)
citizen_message: citizen_message_place_check CHECK ((length(place) <= 200))
citizen_message: citizen_message_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'taken-in'::text, 'set-aside'::text])))
citizen_message: citizen_message_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
citizen_message: citizen_message_why_check CHECK ((length(why) <= 1000))
citizen_message_person: citizen_message_person_commune_id_message_id_fkey FOREIGN KEY (commune_id, message_id) REFERENCES citizen_message(commune_id, id) ON DELETE CASCADE
citizen_message_person: citizen_message_person_full_name_check CHECK (((length(full_name) >= 1) AND (length(full_name) <= 100)))
citizen_message_person: citizen_message_person_phone_check CHECK ((length(phone) <= 30))
citizen_message_person: citizen_message_person_pkey PRIMARY KEY (commune_id, message_id)
command_log: command_log_pkey PRIMARY KEY (commune_id, id)
commendation: commendation_amount_check CHECK ((amount >= 0))
commendation: commendation_base_rules_id_fkey FOREIGN KEY (base_rules_id) REFERENCES rule_set(id)
commendation: commendation_base_salary_check CHECK ((base_salary > 0))
commendation: commendation_check CHECK ((votes_of >= votes_agree))
commendation: commendation_check1 CHECK (((state = 'decided'::text) = (decided_on IS NOT NULL)))
commendation: commendation_check2 CHECK (((state <> 'decided'::text) OR ((decision <> ''::text) AND (amount IS NOT NULL))))
commendation: commendation_check3 CHECK (((votes_agree IS NULL) = (votes_of IS NULL)))
commendation: commendation_check4 CHECK (((state <> ALL (ARRAY['voted'::text, 'decided'::text])) OR (votes_of IS NOT NULL)))
commendation: commendation_commune_id_campaign_id_fkey FOREIGN KEY (commune_id, campaign_id) REFERENCES campaign(commune_id, id)
commendation: commendation_decision_check CHECK ((length(decision) <= 200))
commendation: commendation_note_check CHECK ((length(note) <= 1000))
commendation: commendation_pkey PRIMARY KEY (commune_id, id)
commendation: commendation_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 1000)))
commendation: commendation_recipient_check CHECK (((length(recipient) >= 1) AND (length(recipient) <= 200)))
commendation: commendation_rule_set_id_fkey FOREIGN KEY (rule_set_id) REFERENCES rule_set(id)
commendation: commendation_state_check CHECK ((state = ANY (ARRAY['nominated'::text, 'voted'::text, 'decided'::text, 'withdrawn'::text])))
commendation: commendation_title_check CHECK (((length(title) >= 1) AND (length(title) <= 40)))
commendation: commendation_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
commendation: commendation_votes_agree_check CHECK ((votes_agree >= 0))
commune_month: commune_month_month_check CHECK ((month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'::text))
commune_month: commune_month_pkey PRIMARY KEY (commune_id, month)
commune_month: commune_month_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
community_work: community_work_check CHECK (((state = 'planned'::text) OR (opened_on IS NOT NULL)))
community_work: community_work_check1 CHECK (((state = 'finished'::text) = (finished_on IS NOT NULL)))
community_work: community_work_check2 CHECK (((planned_to IS NULL) OR (planned_from IS NULL) OR (planned_from <= planned_to)))
community_work: community_work_commune_id_slug_key UNIQUE (commune_id, slug)
community_work: community_work_commune_id_vote_id_fkey FOREIGN KEY (commune_id, vote_id) REFERENCES village_vote(commune_id, id)
community_work: community_work_from_business_check CHECK ((from_business >= 0))
community_work: community_work_from_others_check CHECK ((from_others >= 0))
community_work: community_work_from_people_check CHECK ((from_people >= 0))
community_work: community_work_from_state_check CHECK ((from_state >= 0))
community_work: community_work_kind_check CHECK ((kind = ANY (ARRAY['road'::text, 'lighting'::text, 'culture-house'::text, 'water'::text, 'school'::text, 'flower-road'::text, 'other'::text])))
community_work: community_work_labour_rate_check CHECK ((labour_rate > 0))
community_work: community_work_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
community_work: community_work_pkey PRIMARY KEY (commune_id, id)
community_work: community_work_purpose_check CHECK ((length(purpose) <= 2000))
community_work: community_work_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
community_work: community_work_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'open'::text, 'finished'::text])))
community_work: community_work_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
conclusion: conclusion_check CHECK (((settled_on IS NULL) = (settled_because = ''::text)))
conclusion: conclusion_commune_id_sitting_id_fkey FOREIGN KEY (commune_id, sitting_id) REFERENCES sitting(commune_id, id)
conclusion: conclusion_pkey PRIMARY KEY (commune_id, id)
conclusion: conclusion_position_check CHECK (("position" > 0))
conclusion: conclusion_text_check CHECK (((length(text) >= 1) AND (length(text) <= 5000)))
conclusion_notice: conclusion_notice_commune_id_sitting_id_fkey FOREIGN KEY (commune_id, sitting_id) REFERENCES sitting(commune_id, id)
conclusion_notice: conclusion_notice_content_hash_check CHECK ((content_hash ~ '^[0-9a-f]{64}$'::text))
conclusion_notice: conclusion_notice_number_check CHECK ((number > 0))
conclusion_notice: conclusion_notice_pkey PRIMARY KEY (commune_id, sitting_id)
conclusion_task: conclusion_task_commune_id_conclusion_id_fkey FOREIGN KEY (commune_id, conclusion_id) REFERENCES conclusion(commune_id, id)
conclusion_task: conclusion_task_commune_id_task_id_fkey FOREIGN KEY (commune_id, task_id) REFERENCES task(commune_id, id)
conclusion_task: conclusion_task_pkey PRIMARY KEY (commune_id, task_id)
conclusion_task: conclusion_task_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
confidence_vote: confidence_vote_check CHECK (((present >= 0) AND (present <= summoned)))
confidence_vote: confidence_vote_check1 CHECK (((((high + middle) + low) + spoilt) <= present))
confidence_vote: confidence_vote_commune_id_member_id_fkey FOREIGN KEY (commune_id, member_id) REFERENCES member(commune_id, id)
confidence_vote: confidence_vote_commune_id_member_id_post_held_on_key UNIQUE (commune_id, member_id, post, held_on)
confidence_vote: confidence_vote_followed_check CHECK ((length(followed) <= 1000))
confidence_vote: confidence_vote_high_check CHECK ((high >= 0))
confidence_vote: confidence_vote_low_check CHECK ((low >= 0))
confidence_vote: confidence_vote_middle_check CHECK ((middle >= 0))
confidence_vote: confidence_vote_pkey PRIMARY KEY (commune_id, id)
confidence_vote: confidence_vote_post_check CHECK (((length(post) >= 1) AND (length(post) <= 40)))
confidence_vote: confidence_vote_rules_id_fkey FOREIGN KEY (rules_id) REFERENCES rule_set(id)
confidence_vote: confidence_vote_spoilt_check CHECK ((spoilt >= 0))
confidence_vote: confidence_vote_summoned_check CHECK ((summoned > 0))
confidence_vote: confidence_vote_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
congress: congress_approval_check CHECK ((length(approval) <= 60))
congress: congress_called_off_why_check CHECK ((length(called_off_why) <= 500))
congress: congress_check CHECK (((present >= 0) AND (present <= summoned)))
congress: congress_check1 CHECK (((represented >= 0) AND (represented <= organisations)))
congress: congress_check2 CHECK (((approval = ''::text) = (approved_on IS NULL)))
congress: congress_decision_check CHECK ((length(decision) <= 60))
congress: congress_form_check CHECK ((form = ANY (ARRAY['delegates'::text, 'members'::text])))
congress: congress_organisations_check CHECK ((organisations >= 0))
congress: congress_pkey PRIMARY KEY (commune_id, id)
congress: congress_place_check CHECK ((length(place) <= 200))
congress: congress_rule_set_id_fkey FOREIGN KEY (rule_set_id) REFERENCES rule_set(id)
congress: congress_state_check CHECK ((state = ANY (ARRAY['preparing'::text, 'held'::text, 'closed'::text, 'called-off'::text])))
congress: congress_summoned_check CHECK ((summoned >= 0))
congress: congress_term_check CHECK (((length(term) >= 1) AND (length(term) <= 40)))
congress: congress_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
congress_candidate: congress_candidate_commune_id_congress_id_fkey FOREIGN KEY (commune_id, congress_id) REFERENCES congress(commune_id, id) ON DELETE CASCADE
congress_candidate: congress_candidate_commune_id_member_id_fkey FOREIGN KEY (commune_id, member_id) REFERENCES member(commune_id, id)
congress_candidate: congress_candidate_named_by_check CHECK ((named_by = ANY (ARRAY['outgoing'::text, 'delegates'::text, 'self'::text])))
congress_candidate: congress_candidate_office_check CHECK ((office = ANY (ARRAY['committee'::text, 'standing'::text, 'secretary'::text, 'deputy'::text, 'inspection'::text])))
congress_candidate: congress_candidate_pkey PRIMARY KEY (commune_id, id)
congress_candidate: congress_candidate_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
congress_candidate: congress_candidate_withdrawn_why_check CHECK ((length(withdrawn_why) <= 500))
congress_delegate: congress_delegate_commune_id_congress_id_fkey FOREIGN KEY (commune_id, congress_id) REFERENCES congress(commune_id, id) ON DELETE CASCADE
congress_delegate: congress_delegate_commune_id_member_id_fkey FOREIGN KEY (commune_id, member_id) REFERENCES member(commune_id, id)
congress_delegate: congress_delegate_kind_check CHECK ((kind = ANY (ARRAY['elected'::text, 'alternate'::text, 'by-right'::text, 'appointed'::text])))
congress_delegate: congress_delegate_pkey PRIMARY KEY (commune_id, congress_id, member_id)
congress_delegate: congress_delegate_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
congress_delegation: congress_delegation_commune_id_congress_id_fkey FOREIGN KEY (commune_id, congress_id) REFERENCES congress(commune_id, id) ON DELETE CASCADE
congress_delegation: congress_delegation_pkey PRIMARY KEY (commune_id, congress_id, unit_id)
congress_delegation: congress_delegation_present_check CHECK ((present >= 0))
congress_delegation: congress_delegation_seats_check CHECK (((seats >= 0) AND (seats <= 500)))
congress_delegation: congress_delegation_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
congress_election: congress_election_check CHECK (((valid <= collected) AND (collected <= handed_out) AND (handed_out <= entitled)))
congress_election: congress_election_commune_id_congress_id_fkey FOREIGN KEY (commune_id, congress_id) REFERENCES congress(commune_id, id) ON DELETE CASCADE
congress_election: congress_election_entitled_check CHECK ((entitled > 0))
congress_election: congress_election_pkey PRIMARY KEY (commune_id, id)
congress_election: congress_election_round_check CHECK ((round > 0))
congress_election: congress_election_seats_check CHECK ((seats > 0))
congress_election: congress_election_struck_why_check CHECK ((length(struck_why) <= 500))
congress_election: congress_election_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
congress_post: congress_post_commune_id_congress_id_fkey FOREIGN KEY (commune_id, congress_id) REFERENCES congress(commune_id, id) ON DELETE CASCADE
congress_post: congress_post_did_check CHECK ((did = ANY (ARRAY['given'::text, 'ended'::text])))
congress_post: congress_post_holding_id_fkey FOREIGN KEY (holding_id) REFERENCES post_holding(id)
congress_post: congress_post_pkey PRIMARY KEY (commune_id, congress_id, holding_id)
congress_post: congress_post_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
congress_result: congress_result_commune_id_candidate_id_fkey FOREIGN KEY (commune_id, candidate_id) REFERENCES congress_candidate(commune_id, id) ON DELETE CASCADE
congress_result: congress_result_commune_id_election_id_fkey FOREIGN KEY (commune_id, election_id) REFERENCES congress_election(commune_id, id) ON DELETE CASCADE
congress_result: congress_result_outcome_check CHECK ((outcome = ANY (ARRAY['elected'::text, 'tied'::text, 'not-elected'::text])))
congress_result: congress_result_pkey PRIMARY KEY (commune_id, election_id, candidate_id)
congress_result: congress_result_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
congress_result: congress_result_votes_check CHECK ((votes >= 0))
delivery: delivery_attempts_check CHECK ((attempts >= 0))
delivery: delivery_channel_check CHECK ((channel = ANY (ARRAY['mail'::text, 'push'::text])))
delivery: delivery_check CHECK (((purpose = 'notice'::text) = (notice_id IS NOT NULL)))
delivery: delivery_commune_id_notice_id_fkey FOREIGN KEY (commune_id, notice_id) REFERENCES notice(commune_id, id) ON DELETE CASCADE
delivery: delivery_pkey PRIMARY KEY (commune_id, id)
delivery: delivery_purpose_check CHECK ((purpose = ANY (ARRAY['notice'::text, 'address-code'::text, 'trial'::text])))
delivery: delivery_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'failed'::text, 'sent'::text, 'not-needed'::text, 'given-up'::text])))
delivery: delivery_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
denunciation_step: denunciation_step_commune_id_stub_id_fkey FOREIGN KEY (commune_id, stub_id) REFERENCES denunciation_stub(commune_id, id)
denunciation_step: denunciation_step_document_number_check CHECK ((length(document_number) <= 100))
denunciation_step: denunciation_step_pkey PRIMARY KEY (commune_id, id)
denunciation_stub: denunciation_stub_check CHECK (((accepted_on IS NULL) OR (accepted_on >= received_on)))
denunciation_stub: denunciation_stub_commune_id_year_number_key UNIQUE (commune_id, year, number)
denunciation_stub: denunciation_stub_difficulty_check CHECK ((difficulty = ANY (ARRAY['complex'::text, 'especially-complex'::text])))
denunciation_stub: denunciation_stub_extensions_check CHECK (((extensions >= 0) AND (extensions <= 2)))
denunciation_stub: denunciation_stub_number_check CHECK ((number > 0))
denunciation_stub: denunciation_stub_paper_reference_check CHECK ((length(paper_reference) <= 100))
denunciation_stub: denunciation_stub_pkey PRIMARY KEY (commune_id, id)
denunciation_stub: denunciation_stub_protection_check CHECK ((protection = ANY (ARRAY['none'::text, 'requested'::text, 'applied'::text, 'ended'::text])))
denunciation_stub: denunciation_stub_redacted_check CHECK ((length(redacted) <= 2000))
denunciation_stub: denunciation_stub_state_check CHECK ((state = ANY (ARRAY['received'::text, 'identity-check'::text, 'not-accepted'::text, 'accepted'::text, 'verifying'::text, 'concluded'::text, 'published'::text, 'executing'::text, 'closed'::text])))
denunciation_stub: denunciation_stub_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
dialogue: dialogue_change_reason_check CHECK ((length(change_reason) <= 300))
dialogue: dialogue_check CHECK (((state <> ALL (ARRAY['noticed'::text, 'held'::text, 'concluded'::text])) OR ((noticed_at IS NOT NULL) AND (place <> ''::text))))
dialogue: dialogue_check1 CHECK (((state = ANY (ARRAY['held'::text, 'concluded'::text])) = (people IS NOT NULL)))
dialogue: dialogue_check2 CHECK (((state = 'concluded'::text) = (conclusion_on IS NOT NULL)))
dialogue: dialogue_check3 CHECK (((conclusion_on IS NULL) = (conclusion = ''::text)))
dialogue: dialogue_co_chairs_check CHECK ((length(co_chairs) <= 300))
dialogue: dialogue_conclusion_check CHECK ((length(conclusion) <= 8000))
dialogue: dialogue_conclusion_number_check CHECK ((length(conclusion_number) <= 100))
dialogue: dialogue_ground_check CHECK ((ground = ANY (ARRAY['yearly'::text, 'voters'::text, 'needed'::text])))
dialogue: dialogue_invited_check CHECK ((length(invited) <= 1000))
dialogue: dialogue_mode_check CHECK ((mode = ANY (ARRAY['direct'::text, 'online'::text, 'network'::text])))
dialogue: dialogue_people_check CHECK (((people >= 1) AND (people <= 100000)))
dialogue: dialogue_pkey PRIMARY KEY (commune_id, id)
dialogue: dialogue_place_check CHECK ((length(place) <= 200))
dialogue: dialogue_presider_check CHECK (((length(presider) >= 1) AND (length(presider) <= 200)))
dialogue: dialogue_rule_set_id_fkey FOREIGN KEY (rule_set_id) REFERENCES rule_set(id)
dialogue: dialogue_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'noticed'::text, 'held'::text, 'concluded'::text, 'cancelled'::text])))
dialogue: dialogue_subjects_check CHECK (((length(subjects) >= 1) AND (length(subjects) <= 2000)))
dialogue: dialogue_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
dialogue: dialogue_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
dialogue_question: dialogue_question_answer_check CHECK ((length(answer) <= 2000))
dialogue_question: dialogue_question_asked_check CHECK ((asked = ANY (ARRAY['before'::text, 'there'::text])))
dialogue_question: dialogue_question_body_check CHECK (((length(body) >= 1) AND (length(body) <= 1000)))
dialogue_question: dialogue_question_check CHECK (((outcome = 'case'::text) = (case_id IS NOT NULL)))
dialogue_question: dialogue_question_check1 CHECK (((outcome = 'commitment'::text) = (task_id IS NOT NULL)))
dialogue_question: dialogue_question_check2 CHECK (((task_id IS NULL) = (due_on IS NULL)))
dialogue_question: dialogue_question_check3 CHECK (((outcome <> 'answered'::text) OR (answer <> ''::text)))
dialogue_question: dialogue_question_commune_id_case_id_fkey FOREIGN KEY (commune_id, case_id) REFERENCES case_file(commune_id, id)
dialogue_question: dialogue_question_commune_id_dialogue_id_fkey FOREIGN KEY (commune_id, dialogue_id) REFERENCES dialogue(commune_id, id)
dialogue_question: dialogue_question_commune_id_task_id_fkey FOREIGN KEY (commune_id, task_id) REFERENCES task(commune_id, id)
dialogue_question: dialogue_question_outcome_check CHECK ((outcome = ANY (ARRAY['waiting'::text, 'answered'::text, 'case'::text, 'commitment'::text])))
dialogue_question: dialogue_question_owner_check CHECK ((length(owner) <= 200))
dialogue_question: dialogue_question_pkey PRIMARY KEY (commune_id, id)
dialogue_question: dialogue_question_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
discipline_appeal: discipline_appeal_check CHECK (((outcome IS NULL) = (answered_on IS NULL)))
discipline_appeal: discipline_appeal_check1 CHECK (((outcome IS NULL) OR (refused_why = ''::text)))
discipline_appeal: discipline_appeal_commune_id_case_id_fkey FOREIGN KEY (commune_id, case_id) REFERENCES discipline_case(commune_id, id)
discipline_appeal: discipline_appeal_number_check CHECK ((length(number) <= 100))
discipline_appeal: discipline_appeal_outcome_check CHECK ((outcome = ANY (ARRAY['kept'::text, 'changed'::text, 'lifted'::text])))
discipline_appeal: discipline_appeal_pkey PRIMARY KEY (commune_id, id)
discipline_appeal: discipline_appeal_refused_why_check CHECK ((length(refused_why) <= 500))
discipline_appeal: discipline_appeal_to_level_check CHECK ((to_level = ANY (ARRAY['committee'::text, 'province'::text])))
discipline_appeal: discipline_appeal_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
discipline_case: discipline_case_body_check CHECK ((body = ANY (ARRAY['cell'::text, 'commission'::text, 'committee'::text])))
discipline_case: discipline_case_check CHECK (((subject = 'member'::text) = (subject_person_id IS NOT NULL)))
discipline_case: discipline_case_check1 CHECK (((subject = 'member'::text) = (subject_member_id IS NOT NULL)))
discipline_case: discipline_case_check2 CHECK (((state = 'decided'::text) = (decided_on IS NOT NULL)))
discipline_case: discipline_case_check3 CHECK (((state <> ALL (ARRAY['decided'::text, 'voted'::text, 'proposed'::text])) OR (form IS NOT NULL)))
discipline_case: discipline_case_check4 CHECK ((opened_on >= violated_on))
discipline_case: discipline_case_closed_why_check CHECK ((length(closed_why) <= 1000))
discipline_case: discipline_case_commune_id_inspection_id_fkey FOREIGN KEY (commune_id, inspection_id) REFERENCES inspection(commune_id, id)
discipline_case: discipline_case_decision_number_check CHECK ((length(decision_number) <= 100))
discipline_case: discipline_case_form_check CHECK ((form = ANY (ARRAY['reprimand'::text, 'warning'::text, 'removal'::text, 'expulsion'::text, 'dissolution'::text])))
discipline_case: discipline_case_ground_check CHECK ((ground = ANY (ARRAY['ethics'::text, 'assigned-task'::text, 'internal-politics'::text, 'false-diploma'::text, 'sentenced'::text])))
discipline_case: discipline_case_hearing_check CHECK ((hearing = ANY (ARRAY[''::text, 'attended'::text, 'written'::text, 'refused'::text])))
discipline_case: discipline_case_hearing_note_check CHECK ((length(hearing_note) <= 4000))
discipline_case: discipline_case_level_check CHECK ((level = ANY (ARRAY['cell'::text, 'commission'::text, 'committee'::text, 'province'::text])))
discipline_case: discipline_case_matter_check CHECK (((length(matter) >= 1) AND (length(matter) <= 4000)))
discipline_case: discipline_case_mercy_check CHECK ((mercy = ANY (ARRAY[''::text, 'pregnant'::text, 'infant'::text, 'ill'::text])))
discipline_case: discipline_case_pkey PRIMARY KEY (commune_id, id)
discipline_case: discipline_case_rank_check CHECK ((rank = ANY (ARRAY['member'::text, 'cell-committee'::text, 'commune-committee'::text, 'unit'::text])))
discipline_case: discipline_case_rule_set_id_fkey FOREIGN KEY (rule_set_id) REFERENCES rule_set(id)
discipline_case: discipline_case_standing_check CHECK ((standing = ANY (ARRAY['official'::text, 'probationary'::text, 'unit'::text])))
discipline_case: discipline_case_state_check CHECK ((state = ANY (ARRAY['open'::text, 'heard'::text, 'voted'::text, 'proposed'::text, 'decided'::text, 'dropped'::text])))
discipline_case: discipline_case_subject_check CHECK ((subject = ANY (ARRAY['unit'::text, 'member'::text])))
discipline_case: discipline_case_subject_unit_id_fkey FOREIGN KEY (subject_unit_id) REFERENCES unit(id)
discipline_case: discipline_case_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
discipline_person: discipline_person_commune_id_case_id_fkey FOREIGN KEY (commune_id, case_id) REFERENCES discipline_case(commune_id, id)
discipline_person: discipline_person_pkey PRIMARY KEY (commune_id, case_id, person_id)
discipline_person: discipline_person_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
discipline_person: discipline_person_why_check CHECK (((length(why) >= 1) AND (length(why) <= 500)))
discipline_record: discipline_record_check CHECK (((ended_on IS NULL) = (ended_as = ''::text)))
discipline_record: discipline_record_commune_id_case_id_fkey FOREIGN KEY (commune_id, case_id) REFERENCES discipline_case(commune_id, id)
discipline_record: discipline_record_commune_id_member_id_fkey FOREIGN KEY (commune_id, member_id) REFERENCES member(commune_id, id)
discipline_record: discipline_record_ended_as_check CHECK ((ended_as = ANY (ARRAY[''::text, 'lifted'::text, 'changed'::text, 'reopened'::text])))
discipline_record: discipline_record_form_check CHECK ((form = ANY (ARRAY['reprimand'::text, 'warning'::text, 'removal'::text, 'expulsion'::text])))
discipline_record: discipline_record_level_check CHECK ((level = ANY (ARRAY['cell'::text, 'commission'::text, 'committee'::text, 'province'::text])))
discipline_record: discipline_record_number_check CHECK (((length(number) >= 1) AND (length(number) <= 100)))
discipline_record: discipline_record_pkey PRIMARY KEY (commune_id, id)
discipline_record: discipline_record_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
discipline_step: discipline_step_commune_id_case_id_fkey FOREIGN KEY (commune_id, case_id) REFERENCES discipline_case(commune_id, id)
discipline_step: discipline_step_note_check CHECK ((length(note) <= 1000))
discipline_step: discipline_step_pkey PRIMARY KEY (commune_id, id)
discipline_step: discipline_step_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
discipline_suspension: discipline_suspension_check CHECK (((until_day >= from_day) AND (extended_until > until_day)))
discipline_suspension: discipline_suspension_commune_id_case_id_fkey FOREIGN KEY (commune_id, case_id) REFERENCES discipline_case(commune_id, id)
discipline_suspension: discipline_suspension_decision_number_check CHECK (((length(decision_number) >= 1) AND (length(decision_number) <= 100)))
discipline_suspension: discipline_suspension_ended_why_check CHECK ((length(ended_why) <= 500))
discipline_suspension: discipline_suspension_pkey PRIMARY KEY (commune_id, id)
discipline_suspension: discipline_suspension_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
discipline_suspension: discipline_suspension_what_check CHECK ((what = ANY (ARRAY['activity'::text, 'post'::text])))
disclosure: disclosure_check CHECK ((due_on >= decided_on))
disclosure: disclosure_item_check CHECK (((item >= 1) AND (item <= 14)))
disclosure: disclosure_pkey PRIMARY KEY (commune_id, id)
disclosure: disclosure_rule_set_id_fkey FOREIGN KEY (rule_set_id) REFERENCES rule_set(id)
disclosure: disclosure_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300)))
disclosure: disclosure_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
disclosure: disclosure_withdrawn_why_check CHECK ((length(withdrawn_why) <= 500))
disclosure_publication: disclosure_publication_check CHECK ((to_day >= from_day))
disclosure_publication: disclosure_publication_commune_id_disclosure_id_fkey FOREIGN KEY (commune_id, disclosure_id) REFERENCES disclosure(commune_id, id)
disclosure_publication: disclosure_publication_commune_id_file_id_fkey FOREIGN KEY (commune_id, file_id) REFERENCES file(commune_id, id)
disclosure_publication: disclosure_publication_form_check CHECK ((form = ANY (ARRAY['posting'::text, 'portal'::text, 'loudspeaker'::text, 'village-head'::text, 'letter'::text, 'dialogue'::text, 'meeting'::text, 'organisations'::text, 'network'::text, 'other'::text])))
disclosure_publication: disclosure_publication_pkey PRIMARY KEY (commune_id, id)
disclosure_publication: disclosure_publication_place_check CHECK (((length(place) >= 1) AND (length(place) <= 200)))
disclosure_publication: disclosure_publication_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
document: document_abstract_check CHECK (((length(abstract) >= 1) AND (length(abstract) <= 1000)))
document: document_body_check CHECK ((body = ANY (ARRAY['committee'::text, 'standing-committee'::text, 'cell'::text])))
document: document_check CHECK (((direction = 'in'::text) = (state = 'received'::text)))
document: document_check1 CHECK (((direction = 'out'::text) OR ((dated_on IS NOT NULL) AND (received_on >= dated_on))))
document: document_check2 CHECK (((state = 'issued'::text) = (number IS NOT NULL)))
document: document_check3 CHECK (((direction = 'out'::text) = (body IS NOT NULL)))
document: document_check4 CHECK (((standing = 'in-force'::text) = (ended_on IS NULL)))
document: document_check5 CHECK (((standing = 'replaced'::text) = (replaced_by_id IS NOT NULL)))
document: document_check6 CHECK ((replaced_by_id <> id))
document: document_check7 CHECK ((based_on_id <> id))
document: document_commune_id_based_on_id_fkey FOREIGN KEY (commune_id, based_on_id) REFERENCES document(commune_id, id)
document: document_commune_id_replaced_by_id_fkey FOREIGN KEY (commune_id, replaced_by_id) REFERENCES document(commune_id, id)
document: document_direction_check CHECK ((direction = ANY (ARRAY['in'::text, 'out'::text])))
document: document_issuer_check CHECK (((length(issuer) >= 1) AND (length(issuer) <= 200)))
document: document_number_check CHECK ((number > 0))
document: document_number_text_check CHECK ((length(number_text) <= 60))
document: document_pkey PRIMARY KEY (commune_id, id)
document: document_standing_check CHECK ((standing = ANY (ARRAY['in-force'::text, 'replaced'::text, 'expired'::text])))
document: document_state_check CHECK ((state = ANY (ARRAY['received'::text, 'draft'::text, 'review'::text, 'signed'::text, 'issued'::text])))
document: document_text_check CHECK ((length(text) <= 60000))
document: document_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
document: document_urgency_check CHECK ((urgency = ANY (ARRAY['ordinary'::text, 'urgent'::text, 'very-urgent'::text, 'at-once'::text])))
document: document_version_check CHECK ((version > 0))
document_ask: document_ask_answer_check CHECK ((length(answer) <= 2000))
document_ask: document_ask_answer_kind_check CHECK ((answer_kind = ANY (ARRAY['plan'::text, 'reason'::text])))
document_ask: document_ask_check CHECK (((answer_kind IS NULL) = (answered_at IS NULL)))
document_ask: document_ask_check1 CHECK (((plan_id IS NULL) OR (answer_kind = 'plan'::text)))
document_ask: document_ask_commune_id_plan_id_fkey FOREIGN KEY (commune_id, plan_id) REFERENCES document(commune_id, id)
document_ask: document_ask_commune_id_task_id_fkey FOREIGN KEY (commune_id, task_id) REFERENCES task(commune_id, id)
document_ask: document_ask_pkey PRIMARY KEY (commune_id, task_id)
document_ask: document_ask_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
document_clause: document_clause_commune_id_document_id_fkey FOREIGN KEY (commune_id, document_id) REFERENCES document(commune_id, id)
document_clause: document_clause_hours_check CHECK (((hours >= 1) AND (hours <= 400)))
document_clause: document_clause_pkey PRIMARY KEY (commune_id, id)
document_clause: document_clause_product_check CHECK (((length(product) >= 1) AND (length(product) <= 500)))
document_clause: document_clause_text_check CHECK (((length(text) >= 1) AND (length(text) <= 500)))
document_clause: document_clause_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
document_counter: document_counter_last_check CHECK ((last >= 0))
document_counter: document_counter_pkey PRIMARY KEY (commune_id, unit_id, term, type)
document_counter: document_counter_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
document_delivery: document_delivery_pkey PRIMARY KEY (commune_id, document_id, unit_id)
document_delivery: document_delivery_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
document_file: document_file_commune_id_document_id_fkey FOREIGN KEY (commune_id, document_id) REFERENCES document(commune_id, id)
document_file: document_file_commune_id_file_id_fkey FOREIGN KEY (commune_id, file_id) REFERENCES file(commune_id, id)
document_file: document_file_pkey PRIMARY KEY (commune_id, id)
document_file: document_file_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
document_receipt: document_receipt_pkey PRIMARY KEY (commune_id, document_id, unit_id, person_id)
document_receipt: document_receipt_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
document_step: document_step_commune_id_document_id_fkey FOREIGN KEY (commune_id, document_id) REFERENCES document(commune_id, id)
document_step: document_step_note_check CHECK ((length(note) <= 500))
document_step: document_step_pkey PRIMARY KEY (commune_id, id)
document_step: document_step_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'review'::text, 'signed'::text, 'issued'::text])))
document_step: document_step_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
document_version: document_version_commune_id_document_id_fkey FOREIGN KEY (commune_id, document_id) REFERENCES document(commune_id, id)
document_version: document_version_commune_id_document_id_nth_key UNIQUE (commune_id, document_id, nth)
document_version: document_version_nth_check CHECK ((nth > 0))
document_version: document_version_pkey PRIMARY KEY (commune_id, id)
document_version: document_version_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
evaluation: evaluation_check CHECK (((step = 'decided'::text) = (final_class IS NOT NULL)))
evaluation: evaluation_check1 CHECK (((step = 'decided'::text) = (decided_on IS NOT NULL)))
evaluation: evaluation_check2 CHECK (((subject = 'collective'::text) = (member_id IS NULL)))
evaluation: evaluation_commune_id_member_id_fkey FOREIGN KEY (commune_id, member_id) REFERENCES member(commune_id, id)
evaluation: evaluation_commune_id_round_id_fkey FOREIGN KEY (commune_id, round_id) REFERENCES evaluation_round(commune_id, id)
evaluation: evaluation_final_class_check CHECK ((final_class = ANY (ARRAY['excellent'::text, 'good'::text, 'completed'::text, 'failed'::text])))
evaluation: evaluation_marks_check CHECK ((marks >= 0))
evaluation: evaluation_pkey PRIMARY KEY (commune_id, id)
evaluation: evaluation_step_check CHECK ((step = ANY (ARRAY['none'::text, 'self'::text, 'cell'::text, 'office'::text, 'decided'::text])))
evaluation: evaluation_subject_check CHECK ((subject = ANY (ARRAY['member'::text, 'leader'::text, 'outside'::text, 'collective'::text])))
evaluation: evaluation_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
evaluation_finding: evaluation_finding_check CHECK ((votes_of >= low_votes))
evaluation_finding: evaluation_finding_check1 CHECK (((kind = 'case'::text) = (forced IS NOT NULL)))
evaluation_finding: evaluation_finding_check2 CHECK (((kind = 'confidence'::text) = (votes_of IS NOT NULL)))
evaluation_finding: evaluation_finding_check3 CHECK (((votes_of IS NULL) = (low_votes IS NULL)))
evaluation_finding: evaluation_finding_commune_id_evaluation_id_fkey FOREIGN KEY (commune_id, evaluation_id) REFERENCES evaluation(commune_id, id)
evaluation_finding: evaluation_finding_kind_check CHECK ((kind = ANY (ARRAY['clear'::text, 'fault'::text, 'case'::text, 'confidence'::text])))
evaluation_finding: evaluation_finding_low_votes_check CHECK ((low_votes >= 0))
evaluation_finding: evaluation_finding_note_check CHECK ((length(note) <= 1000))
evaluation_finding: evaluation_finding_paper_check CHECK (((length(paper) >= 1) AND (length(paper) <= 200)))
evaluation_finding: evaluation_finding_pkey PRIMARY KEY (commune_id, id)
evaluation_finding: evaluation_finding_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
evaluation_finding: evaluation_finding_withdrawn_why_check CHECK ((length(withdrawn_why) <= 500))
evaluation_mark: evaluation_mark_check CHECK (((supported >= 0) AND (supported <= total)))
evaluation_mark: evaluation_mark_check1 CHECK (((limits_fixed >= 0) AND (limits_fixed <= limits_total)))
evaluation_mark: evaluation_mark_check2 CHECK ((votes_of >= votes_agree))
evaluation_mark: evaluation_mark_class_check CHECK ((class = ANY (ARRAY['excellent'::text, 'good'::text, 'completed'::text, 'failed'::text])))
evaluation_mark: evaluation_mark_commune_id_evaluation_id_fkey FOREIGN KEY (commune_id, evaluation_id) REFERENCES evaluation(commune_id, id)
evaluation_mark: evaluation_mark_exceeding_check CHECK ((exceeding >= 0))
evaluation_mark: evaluation_mark_limits_total_check CHECK ((limits_total >= 0))
evaluation_mark: evaluation_mark_pkey PRIMARY KEY (commune_id, id)
evaluation_mark: evaluation_mark_proposed_check CHECK ((proposed = ANY (ARRAY['excellent'::text, 'good'::text, 'completed'::text, 'failed'::text])))
evaluation_mark: evaluation_mark_reason_check CHECK ((length(reason) <= 2000))
evaluation_mark: evaluation_mark_step_check CHECK ((step = ANY (ARRAY['self'::text, 'cell'::text, 'office'::text, 'decided'::text, 'reopened'::text])))
evaluation_mark: evaluation_mark_total_check CHECK (((total >= 0) AND (total <= 10000)))
evaluation_mark: evaluation_mark_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
evaluation_mark: evaluation_mark_votes_agree_check CHECK ((votes_agree >= 0))
evaluation_objection: evaluation_objection_answer_check CHECK ((length(answer) <= 4000))
evaluation_objection: evaluation_objection_check CHECK (((answer = ''::text) = (answered_on IS NULL)))
evaluation_objection: evaluation_objection_commune_id_evaluation_id_fkey FOREIGN KEY (commune_id, evaluation_id) REFERENCES evaluation(commune_id, id)
evaluation_objection: evaluation_objection_pkey PRIMARY KEY (commune_id, id)
evaluation_objection: evaluation_objection_text_check CHECK (((length(text) >= 1) AND (length(text) <= 4000)))
evaluation_objection: evaluation_objection_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
evaluation_round: evaluation_round_cap_base_check CHECK ((cap_base = ANY (ARRAY['good-only'::text, 'good-plus-excellent'::text])))
evaluation_round: evaluation_round_class_rules_id_fkey FOREIGN KEY (class_rules_id) REFERENCES rule_set(id)
evaluation_round: evaluation_round_commune_id_year_key UNIQUE (commune_id, year)
evaluation_round: evaluation_round_criteria_id_fkey FOREIGN KEY (criteria_id) REFERENCES rule_set(id)
evaluation_round: evaluation_round_pkey PRIMARY KEY (commune_id, id)
evaluation_round: evaluation_round_rate_bp_check CHECK (((rate_bp >= 0) AND (rate_bp <= 10000)))
evaluation_round: evaluation_round_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
evaluation_round: evaluation_round_year_check CHECK (((year >= 2020) AND (year <= 2100)))
fee_base: fee_base_commune_id_member_id_fkey FOREIGN KEY (commune_id, member_id) REFERENCES member(commune_id, id)
fee_base: fee_base_dong_check CHECK ((dong >= 0))
fee_base: fee_base_fee_group_check CHECK (((length(fee_group) >= 1) AND (length(fee_group) <= 40)))
fee_base: fee_base_from_month_check CHECK ((from_month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'::text))
fee_base: fee_base_pkey PRIMARY KEY (commune_id, member_id, unit_id, from_month)
fee_base: fee_base_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
fee_payment: fee_payment_amount_check CHECK ((amount > 0))
fee_payment: fee_payment_bank_key_check CHECK ((bank_key ~ '^[0-9a-f]{64}$'::text))
fee_payment: fee_payment_check CHECK (((way = 'bank'::text) = (bank_key IS NOT NULL)))
fee_payment: fee_payment_check1 CHECK (((submission_id IS NULL) OR (struck_why = ''::text)))
fee_payment: fee_payment_commune_id_member_id_fkey FOREIGN KEY (commune_id, member_id) REFERENCES member(commune_id, id)
fee_payment: fee_payment_commune_id_submission_id_fkey FOREIGN KEY (commune_id, submission_id) REFERENCES fee_submission(commune_id, id)
fee_payment: fee_payment_commune_id_unit_id_year_receipt_key UNIQUE (commune_id, unit_id, year, receipt)
fee_payment: fee_payment_month_check CHECK ((month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'::text))
fee_payment: fee_payment_pkey PRIMARY KEY (commune_id, id)
fee_payment: fee_payment_receipt_check CHECK ((receipt > 0))
fee_payment: fee_payment_struck_why_check CHECK ((length(struck_why) <= 500))
fee_payment: fee_payment_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
fee_payment: fee_payment_way_check CHECK ((way = ANY (ARRAY['cash'::text, 'bank'::text])))
fee_relief: fee_relief_check CHECK ((to_month >= from_month))
fee_relief: fee_relief_commune_id_member_id_fkey FOREIGN KEY (commune_id, member_id) REFERENCES member(commune_id, id)
fee_relief: fee_relief_from_month_check CHECK ((from_month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'::text))
fee_relief: fee_relief_kind_check CHECK (((length(kind) >= 1) AND (length(kind) <= 40)))
fee_relief: fee_relief_pays_bp_check CHECK (((pays_bp >= 0) AND (pays_bp <= 9999)))
fee_relief: fee_relief_pkey PRIMARY KEY (commune_id, id)
fee_relief: fee_relief_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
fee_relief: fee_relief_to_month_check CHECK ((to_month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'::text))
fee_relief: fee_relief_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
fee_setting: fee_setting_cell_keeps_bp_check CHECK (((cell_keeps_bp >= 0) AND (cell_keeps_bp <= 10000)))
fee_setting: fee_setting_commune_keeps_bp_check CHECK (((commune_keeps_bp >= 0) AND (commune_keeps_bp <= 10000)))
fee_setting: fee_setting_from_month_check CHECK ((from_month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'::text))
fee_setting: fee_setting_paper_check CHECK ((length(paper) <= 200))
fee_setting: fee_setting_pkey PRIMARY KEY (commune_id, unit_id, from_month)
fee_setting: fee_setting_region_check CHECK (((region >= 1) AND (region <= 4)))
fee_setting: fee_setting_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
fee_submission: fee_submission_check CHECK (((kept + submitted) = collected))
fee_submission: fee_submission_check1 CHECK (((state = 'sent'::text) = (settled_at IS NULL)))
fee_submission: fee_submission_collected_check CHECK ((collected > 0))
fee_submission: fee_submission_due_check CHECK ((due >= 0))
fee_submission: fee_submission_exempt_check CHECK ((exempt >= 0))
fee_submission: fee_submission_kept_check CHECK ((kept >= 0))
fee_submission: fee_submission_members_check CHECK ((members >= 0))
fee_submission: fee_submission_month_check CHECK ((month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'::text))
fee_submission: fee_submission_note_check CHECK ((length(note) <= 500))
fee_submission: fee_submission_payers_check CHECK ((payers >= 0))
fee_submission: fee_submission_pkey PRIMARY KEY (commune_id, id)
fee_submission: fee_submission_rule_set_id_fkey FOREIGN KEY (rule_set_id) REFERENCES rule_set(id)
fee_submission: fee_submission_state_check CHECK ((state = ANY (ARRAY['sent'::text, 'received'::text, 'returned'::text])))
fee_submission: fee_submission_submitted_check CHECK ((submitted >= 0))
fee_submission: fee_submission_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
file: file_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
file: file_pkey PRIMARY KEY (commune_id, id)
file: file_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
file: file_size_bytes_check CHECK ((size_bytes > 0))
file: file_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
first_step_put_off: first_step_put_off_pkey PRIMARY KEY (commune_id, step)
first_step_put_off: first_step_put_off_step_check CHECK ((step = ANY (ARRAY['commune'::text, 'cells'::text, 'roll'::text, 'posts'::text, 'accounts'::text, 'rules'::text, 'usual-days'::text, 'backup'::text, 'mail'::text, 'meeting'::text])))
first_step_put_off: first_step_put_off_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
floor_request: floor_request_check CHECK (((state = 'waiting'::text) = (began_at IS NULL)))
floor_request: floor_request_check1 CHECK (((state = 'spoken'::text) = (ended_at IS NOT NULL)))
floor_request: floor_request_commune_id_meeting_id_fkey FOREIGN KEY (commune_id, meeting_id) REFERENCES meeting(commune_id, id)
floor_request: floor_request_limit_seconds_check CHECK (((limit_seconds >= 1) AND (limit_seconds <= 14400)))
floor_request: floor_request_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
floor_request: floor_request_pkey PRIMARY KEY (commune_id, id)
floor_request: floor_request_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'speaking'::text, 'spoken'::text])))
followed_matter: followed_matter_check CHECK (((about_member_id IS NULL) = (about_person_id IS NULL)))
followed_matter: followed_matter_check1 CHECK ((about_person_id <> owner_person_id))
followed_matter: followed_matter_check2 CHECK (((state = 'open'::text) = (concluded_on IS NULL)))
followed_matter: followed_matter_check3 CHECK (((state = 'open'::text) = (outcome = ''::text)))
followed_matter: followed_matter_check4 CHECK (((due_on >= opened_on) AND (concluded_on >= opened_on)))
followed_matter: followed_matter_commune_id_about_member_id_fkey FOREIGN KEY (commune_id, about_member_id) REFERENCES member(commune_id, id)
followed_matter: followed_matter_commune_id_owner_member_id_fkey FOREIGN KEY (commune_id, owner_member_id) REFERENCES member(commune_id, id)
followed_matter: followed_matter_content_check CHECK (((length(content) >= 1) AND (length(content) <= 4000)))
followed_matter: followed_matter_outcome_check CHECK ((length(outcome) <= 4000))
followed_matter: followed_matter_pkey PRIMARY KEY (commune_id, id)
followed_matter: followed_matter_state_check CHECK ((state = ANY (ARRAY['open'::text, 'concluded'::text, 'published'::text])))
followed_matter: followed_matter_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300)))
followed_matter: followed_matter_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
followed_result: followed_result_commune_id_matter_id_fkey FOREIGN KEY (commune_id, matter_id) REFERENCES followed_matter(commune_id, id)
followed_result: followed_result_pkey PRIMARY KEY (commune_id, matter_id)
followed_result: followed_result_text_check CHECK (((length(text) >= 1) AND (length(text) <= 500)))
followed_result: followed_result_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
followed_step: followed_step_commune_id_matter_id_fkey FOREIGN KEY (commune_id, matter_id) REFERENCES followed_matter(commune_id, id)
followed_step: followed_step_pkey PRIMARY KEY (commune_id, id)
followed_step: followed_step_step_check CHECK ((step = ANY (ARRAY['opened'::text, 'changed'::text, 'noted'::text, 'concluded'::text, 'published'::text, 'reopened'::text])))
followed_step: followed_step_text_check CHECK (((length(text) >= 1) AND (length(text) <= 4000)))
followed_step: followed_step_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
four_good: four_good_check CHECK ((months >= months_passed))
four_good: four_good_check1 CHECK (((state = 'recognised'::text) = (decided_on IS NOT NULL)))
four_good: four_good_check2 CHECK (((state <> 'recognised'::text) OR (decision <> ''::text)))
four_good: four_good_commune_id_unit_id_year_key UNIQUE (commune_id, unit_id, year)
four_good: four_good_decision_check CHECK ((length(decision) <= 200))
four_good: four_good_months_passed_check CHECK ((months_passed >= 0))
four_good: four_good_pkey PRIMARY KEY (commune_id, id)
four_good: four_good_reason_check CHECK ((length(reason) <= 1000))
four_good: four_good_rules_id_fkey FOREIGN KEY (rules_id) REFERENCES rule_set(id)
four_good: four_good_state_check CHECK ((state = ANY (ARRAY['registered'::text, 'recognised'::text, 'withdrawn'::text])))
four_good: four_good_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
four_good: four_good_year_check CHECK (((year >= 2020) AND (year <= 2100)))
free_note: free_note_commune_id_meeting_id_fkey FOREIGN KEY (commune_id, meeting_id) REFERENCES meeting(commune_id, id)
free_note: free_note_pkey PRIMARY KEY (commune_id, id)
free_note: free_note_text_check CHECK (((length(text) >= 1) AND (length(text) <= 5000)))
income_sheet: income_sheet_commune_id_unit_id_year_key UNIQUE (commune_id, unit_id, year)
income_sheet: income_sheet_million_check CHECK ((million >= 0))
income_sheet: income_sheet_persons_check CHECK (((persons >= 1) AND (persons <= 1000000)))
income_sheet: income_sheet_pkey PRIMARY KEY (commune_id, id)
income_sheet: income_sheet_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
income_sheet: income_sheet_year_check CHECK (((year >= 2000) AND (year <= 2200)))
indicator_frame: indicator_frame_paper_check CHECK (((length(paper) >= 1) AND (length(paper) <= 300)))
indicator_frame: indicator_frame_pkey PRIMARY KEY (commune_id, unit_id)
indicator_frame: indicator_frame_place_check CHECK ((length(place) <= 60))
indicator_frame: indicator_frame_rule_set_id_fkey FOREIGN KEY (rule_set_id) REFERENCES rule_set(id)
indicator_frame: indicator_frame_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
indicator_period: indicator_period_period_check CHECK (((length(period) >= 4) AND (length(period) <= 9)))
indicator_period: indicator_period_pkey PRIMARY KEY (commune_id, unit_id, period)
indicator_period: indicator_period_reopened_why_check CHECK ((length(reopened_why) <= 500))
indicator_period: indicator_period_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
indicator_threshold: indicator_threshold_commune_id_unit_id_indicator_valid_from_key UNIQUE (commune_id, unit_id, indicator, valid_from)
indicator_threshold: indicator_threshold_hundredths_check CHECK ((hundredths >= 0))
indicator_threshold: indicator_threshold_indicator_check CHECK (((length(indicator) >= 1) AND (length(indicator) <= 30)))
indicator_threshold: indicator_threshold_pkey PRIMARY KEY (commune_id, id)
indicator_threshold: indicator_threshold_source_check CHECK (((length(source) >= 1) AND (length(source) <= 300)))
indicator_threshold: indicator_threshold_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
indicator_value: indicator_value_check CHECK (((numerator IS NOT NULL) OR (denominator IS NULL)))
indicator_value: indicator_value_check1 CHECK (((state = 'approved'::text) = (approved_at IS NOT NULL)))
indicator_value: indicator_value_check2 CHECK (((state = 'returned'::text) = (returned_why <> ''::text)))
indicator_value: indicator_value_commune_id_file_id_fkey FOREIGN KEY (commune_id, file_id) REFERENCES file(commune_id, id)
indicator_value: indicator_value_commune_id_unit_id_indicator_period_key UNIQUE (commune_id, unit_id, indicator, period)
indicator_value: indicator_value_denominator_check CHECK ((denominator > 0))
indicator_value: indicator_value_evidence_check CHECK ((length(evidence) <= 500))
indicator_value: indicator_value_indicator_check CHECK (((length(indicator) >= 1) AND (length(indicator) <= 30)))
indicator_value: indicator_value_numerator_check CHECK ((numerator >= 0))
indicator_value: indicator_value_period_check CHECK (((length(period) >= 4) AND (length(period) <= 9)))
indicator_value: indicator_value_pkey PRIMARY KEY (commune_id, id)
indicator_value: indicator_value_reason_check CHECK ((length(reason) <= 500))
indicator_value: indicator_value_returned_why_check CHECK ((length(returned_why) <= 500))
indicator_value: indicator_value_rule_set_id_fkey FOREIGN KEY (rule_set_id) REFERENCES rule_set(id)
indicator_value: indicator_value_state_check CHECK ((state = ANY (ARRAY['entered'::text, 'approved'::text, 'returned'::text])))
indicator_value: indicator_value_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
inspection: inspection_body_check CHECK ((body = ANY (ARRAY['cell'::text, 'commission'::text, 'committee'::text])))
inspection: inspection_check CHECK (((subject = 'member'::text) = (subject_person_id IS NOT NULL)))
inspection: inspection_check1 CHECK (((subject = 'member'::text) = (subject_member_id IS NOT NULL)))
inspection: inspection_check2 CHECK ((period_to >= period_from))
inspection: inspection_commune_id_draw_id_fkey FOREIGN KEY (commune_id, draw_id) REFERENCES inspection_draw(commune_id, id)
inspection: inspection_conclusion_number_check CHECK ((length(conclusion_number) <= 100))
inspection: inspection_content_check CHECK (((length(content) >= 1) AND (length(content) <= 2000)))
inspection: inspection_kind_check CHECK ((kind = ANY (ARRAY['planned'::text, 'signs'::text, 'oversight'::text, 'finance'::text, 'regular-supervision'::text, 'thematic-supervision'::text])))
inspection: inspection_month_check CHECK (((month >= 1) AND (month <= 12)))
inspection: inspection_pkey PRIMARY KEY (commune_id, id)
inspection: inspection_plan_number_check CHECK ((length(plan_number) <= 100))
inspection: inspection_rule_set_id_fkey FOREIGN KEY (rule_set_id) REFERENCES rule_set(id)
inspection: inspection_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'team-set'::text, 'notified'::text, 'self-report'::text, 'verify'::text, 'report'::text, 'concluded'::text, 'follow-up'::text, 'archived'::text, 'cancelled'::text])))
inspection: inspection_subject_check CHECK ((subject = ANY (ARRAY['unit'::text, 'member'::text])))
inspection: inspection_subject_unit_id_fkey FOREIGN KEY (subject_unit_id) REFERENCES unit(id)
inspection: inspection_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
inspection: inspection_why_check CHECK ((length(why) <= 2000))
inspection: inspection_year_check CHECK (((year >= 2020) AND (year <= 2100)))
inspection_draw: inspection_draw_pkey PRIMARY KEY (commune_id, id)
inspection_draw: inspection_draw_rule_set_id_fkey FOREIGN KEY (rule_set_id) REFERENCES rule_set(id)
inspection_draw: inspection_draw_seed_check CHECK (((length(seed) >= 1) AND (length(seed) <= 200)))
inspection_draw: inspection_draw_size_check CHECK ((size > 0))
inspection_draw: inspection_draw_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
inspection_draw: inspection_draw_year_check CHECK (((year >= 2020) AND (year <= 2100)))
inspection_evidence: inspection_evidence_check CHECK (((kind = 'other'::text) = (ref_id IS NULL)))
inspection_evidence: inspection_evidence_commune_id_finding_id_fkey FOREIGN KEY (commune_id, finding_id) REFERENCES inspection_finding(commune_id, id)
inspection_evidence: inspection_evidence_kind_check CHECK ((kind = ANY (ARRAY['meeting'::text, 'task'::text, 'document'::text, 'contribution'::text, 'other'::text])))
inspection_evidence: inspection_evidence_label_check CHECK (((length(label) >= 1) AND (length(label) <= 300)))
inspection_evidence: inspection_evidence_pkey PRIMARY KEY (commune_id, id)
inspection_evidence: inspection_evidence_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
inspection_finding: inspection_finding_cause_check CHECK ((length(cause) <= 1000))
inspection_finding: inspection_finding_check CHECK (((kind <> 'violation'::text) OR ((nature <> ''::text) AND (degree <> ''::text))))
inspection_finding: inspection_finding_commune_id_inspection_id_fkey FOREIGN KEY (commune_id, inspection_id) REFERENCES inspection(commune_id, id)
inspection_finding: inspection_finding_degree_check CHECK ((degree = ANY (ARRAY[''::text, 'slight'::text, 'serious'::text, 'very-serious'::text, 'most-serious'::text])))
inspection_finding: inspection_finding_kind_check CHECK ((kind = ANY (ARRAY['strength'::text, 'limit'::text, 'violation'::text])))
inspection_finding: inspection_finding_nature_check CHECK ((length(nature) <= 1000))
inspection_finding: inspection_finding_pkey PRIMARY KEY (commune_id, id)
inspection_finding: inspection_finding_proposal_check CHECK ((proposal = ANY (ARRAY[''::text, 'learn'::text, 'criticise'::text, 'discipline'::text])))
inspection_finding: inspection_finding_responsibility_check CHECK ((length(responsibility) <= 1000))
inspection_finding: inspection_finding_text_check CHECK (((length(text) >= 1) AND (length(text) <= 4000)))
inspection_finding: inspection_finding_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
inspection_finding: inspection_finding_withdrawn_why_check CHECK ((length(withdrawn_why) <= 500))
inspection_paper: inspection_paper_body_check CHECK ((length(body) <= 20000))
inspection_paper: inspection_paper_commune_id_inspection_id_fkey FOREIGN KEY (commune_id, inspection_id) REFERENCES inspection(commune_id, id)
inspection_paper: inspection_paper_form_check CHECK (((form >= 1) AND (form <= 12)))
inspection_paper: inspection_paper_number_check CHECK ((length(number) <= 100))
inspection_paper: inspection_paper_pkey PRIMARY KEY (commune_id, inspection_id, form)
inspection_paper: inspection_paper_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
inspection_person: inspection_person_commune_id_inspection_id_fkey FOREIGN KEY (commune_id, inspection_id) REFERENCES inspection(commune_id, id)
inspection_person: inspection_person_pkey PRIMARY KEY (commune_id, inspection_id, person_id)
inspection_person: inspection_person_role_check CHECK ((role = ANY (ARRAY['head'::text, 'member'::text, 'note-taker'::text, 'informed'::text])))
inspection_person: inspection_person_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
inspection_person: inspection_person_why_check CHECK ((length(why) <= 500))
inspection_remedy: inspection_remedy_commune_id_inspection_id_fkey FOREIGN KEY (commune_id, inspection_id) REFERENCES inspection(commune_id, id)
inspection_remedy: inspection_remedy_commune_id_task_id_fkey FOREIGN KEY (commune_id, task_id) REFERENCES task(commune_id, id)
inspection_remedy: inspection_remedy_pkey PRIMARY KEY (commune_id, task_id)
inspection_remedy: inspection_remedy_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
inspection_step: inspection_step_commune_id_inspection_id_fkey FOREIGN KEY (commune_id, inspection_id) REFERENCES inspection(commune_id, id)
inspection_step: inspection_step_note_check CHECK ((length(note) <= 1000))
inspection_step: inspection_step_pkey PRIMARY KEY (commune_id, id)
inspection_step: inspection_step_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
issued_theme: issued_theme_issuer_check CHECK ((issuer = ANY (ARRAY['commune'::text, 'province'::text, 'centre'::text])))
issued_theme: issued_theme_pkey PRIMARY KEY (commune_id, id)
issued_theme: issued_theme_quarter_check CHECK (((quarter >= 1) AND (quarter <= 4)))
issued_theme: issued_theme_title_check CHECK (((length(title) >= 1) AND (length(title) <= 150)))
issued_theme: issued_theme_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
issued_theme: issued_theme_year_check CHECK (((year >= 2000) AND (year <= 2099)))
listening_assignment: listening_assignment_cell_id_fkey FOREIGN KEY (cell_id) REFERENCES unit(id)
listening_assignment: listening_assignment_check CHECK ((to_day >= from_day))
listening_assignment: listening_assignment_decision_number_check CHECK (((length(decision_number) >= 1) AND (length(decision_number) <= 100)))
listening_assignment: listening_assignment_duty_phone_check CHECK ((length(duty_phone) <= 30))
listening_assignment: listening_assignment_official_name_check CHECK (((length(official_name) >= 2) AND (length(official_name) <= 100)))
listening_assignment: listening_assignment_official_post_check CHECK ((length(official_post) <= 200))
listening_assignment: listening_assignment_pkey PRIMARY KEY (commune_id, id)
listening_assignment: listening_assignment_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
matter: matter_commune_id_case_id_fkey FOREIGN KEY (commune_id, case_id) REFERENCES case_file(commune_id, id)
matter: matter_commune_id_meeting_id_fkey FOREIGN KEY (commune_id, meeting_id) REFERENCES meeting(commune_id, id)
matter: matter_commune_id_task_id_fkey FOREIGN KEY (commune_id, task_id) REFERENCES task(commune_id, id)
matter: matter_gist_check CHECK (((length(gist) >= 1) AND (length(gist) <= 2000)))
matter: matter_pkey PRIMARY KEY (commune_id, id)
matter: matter_state_check CHECK ((state = ANY (ARRAY['raised'::text, 'answered'::text, 'forwarded'::text])))
measure: measure_budget_check CHECK ((budget >= 0))
measure: measure_budget_source_check CHECK ((length(budget_source) <= 200))
measure: measure_check CHECK (((state = 'open'::text) = (settled_on IS NULL)))
measure: measure_commune_id_programme_id_fkey FOREIGN KEY (commune_id, programme_id) REFERENCES programme(commune_id, id)
measure: measure_goal_check CHECK ((length(goal) <= 500))
measure: measure_lead_check CHECK ((length(lead) <= 200))
measure: measure_people_check CHECK ((length(people) <= 300))
measure: measure_pkey PRIMARY KEY (commune_id, id)
measure: measure_settled_why_check CHECK ((length(settled_why) <= 500))
measure: measure_state_check CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'dropped'::text])))
measure: measure_title_check CHECK (((length(title) >= 1) AND (length(title) <= 500)))
measure: measure_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
measure_link: measure_link_commune_id_measure_id_fkey FOREIGN KEY (commune_id, measure_id) REFERENCES measure(commune_id, id)
measure_link: measure_link_kind_check CHECK ((kind = ANY (ARRAY['task'::text, 'document'::text])))
measure_link: measure_link_pkey PRIMARY KEY (commune_id, measure_id, kind, target_id)
measure_link: measure_link_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
meeting: meeting_check CHECK (((state = 'signed'::text) = (locked_hash IS NOT NULL)))
meeting: meeting_check1 CHECK (((state <> ALL (ARRAY['open'::text, 'closed'::text, 'signed'::text])) OR (opened_at IS NOT NULL)))
meeting: meeting_check2 CHECK (((closed_at IS NULL) OR (closed_at >= opened_at)))
meeting: meeting_commune_id_chair_id_fkey FOREIGN KEY (commune_id, chair_id) REFERENCES member(commune_id, id)
meeting: meeting_commune_id_minute_secretary_id_fkey FOREIGN KEY (commune_id, minute_secretary_id) REFERENCES member(commune_id, id)
meeting: meeting_cycle_rule_set_id_fkey FOREIGN KEY (cycle_rule_set_id) REFERENCES rule_set(id)
meeting: meeting_kind_check CHECK ((kind = ANY (ARRAY['regular'::text, 'thematic'::text, 'combined'::text])))
meeting: meeting_locked_hash_check CHECK ((locked_hash ~ '^[0-9a-f]{64}$'::text))
meeting: meeting_manner_check CHECK ((manner = ANY (ARRAY['in-person'::text, 'online'::text, 'hybrid'::text, 'by-group'::text])))
meeting: meeting_month_check CHECK ((month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'::text))
meeting: meeting_pkey PRIMARY KEY (commune_id, id)
meeting: meeting_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'notified'::text, 'open'::text, 'closed'::text, 'signed'::text, 'cancelled'::text])))
meeting: meeting_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
meeting_addendum: meeting_addendum_commune_id_meeting_id_fkey FOREIGN KEY (commune_id, meeting_id) REFERENCES meeting(commune_id, id)
meeting_addendum: meeting_addendum_pkey PRIMARY KEY (commune_id, id)
meeting_addendum: meeting_addendum_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
meeting_addendum: meeting_addendum_text_check CHECK (((length(text) >= 1) AND (length(text) <= 5000)))
meeting_guest: meeting_guest_commune_id_meeting_id_fkey FOREIGN KEY (commune_id, meeting_id) REFERENCES meeting(commune_id, id)
meeting_guest: meeting_guest_pkey PRIMARY KEY (commune_id, id)
meeting_hindrance: meeting_hindrance_commune_id_meeting_id_fkey FOREIGN KEY (commune_id, meeting_id) REFERENCES meeting(commune_id, id)
meeting_hindrance: meeting_hindrance_commune_id_member_id_fkey FOREIGN KEY (commune_id, member_id) REFERENCES member(commune_id, id)
meeting_hindrance: meeting_hindrance_pkey PRIMARY KEY (commune_id, meeting_id, member_id)
meeting_hindrance: meeting_hindrance_reason_check CHECK ((reason = ANY (ARRAY['dispersed'::text, 'moving'::text, 'on-duty'::text, 'special'::text])))
meeting_paper: meeting_paper_commune_id_file_id_fkey FOREIGN KEY (commune_id, file_id) REFERENCES file(commune_id, id)
meeting_paper: meeting_paper_commune_id_meeting_id_fkey FOREIGN KEY (commune_id, meeting_id) REFERENCES meeting(commune_id, id)
meeting_paper: meeting_paper_pkey PRIMARY KEY (commune_id, id)
meeting_roll: meeting_roll_pkey PRIMARY KEY (commune_id, meeting_id, member_id, met_on)
meeting_roll: meeting_roll_presence_check CHECK ((presence = ANY (ARRAY['unrecorded'::text, 'present'::text, 'excused'::text, 'unexcused'::text])))
meeting_roll: meeting_roll_standing_check CHECK ((standing = ANY (ARRAY['official'::text, 'probationary'::text])))
meeting_score: meeting_score_check CHECK (((possible > 0) AND (total <= possible)))
meeting_score: meeting_score_class_check CHECK ((class = ANY (ARRAY['good'::text, 'fair'::text, 'average'::text, 'weak'::text])))
meeting_score: meeting_score_commune_id_meeting_id_fkey FOREIGN KEY (commune_id, meeting_id) REFERENCES meeting(commune_id, id)
meeting_score: meeting_score_normalised_basis_points_check CHECK (((normalised_basis_points >= 0) AND (normalised_basis_points <= 10000)))
meeting_score: meeting_score_pkey PRIMARY KEY (commune_id, meeting_id)
meeting_score: meeting_score_rule_set_id_fkey FOREIGN KEY (rule_set_id) REFERENCES rule_set(id)
meeting_score_review: meeting_score_review_check CHECK (((possible > 0) AND (total <= possible)))
meeting_score_review: meeting_score_review_class_check CHECK ((class = ANY (ARRAY['good'::text, 'fair'::text, 'average'::text, 'weak'::text])))
meeting_score_review: meeting_score_review_commune_id_meeting_id_fkey FOREIGN KEY (commune_id, meeting_id) REFERENCES meeting(commune_id, id)
meeting_score_review: meeting_score_review_normalised_basis_points_check CHECK (((normalised_basis_points >= 0) AND (normalised_basis_points <= 10000)))
meeting_score_review: meeting_score_review_pkey PRIMARY KEY (commune_id, id)
meeting_score_review: meeting_score_review_rule_set_id_fkey FOREIGN KEY (rule_set_id) REFERENCES rule_set(id)
meeting_signal: meeting_signal_code_check CHECK ((code ~ '^[a-z-]+$'::text))
meeting_signal: meeting_signal_commune_id_meeting_id_fkey FOREIGN KEY (commune_id, meeting_id) REFERENCES meeting(commune_id, id)
meeting_signal: meeting_signal_pkey PRIMARY KEY (commune_id, meeting_id, code)
meeting_signal: meeting_signal_rule_set_id_fkey FOREIGN KEY (rule_set_id) REFERENCES rule_set(id)
meeting_signature: meeting_signature_commune_id_meeting_id_fkey FOREIGN KEY (commune_id, meeting_id) REFERENCES meeting(commune_id, id)
meeting_signature: meeting_signature_content_hash_check CHECK ((content_hash ~ '^[0-9a-f]{64}$'::text))
meeting_signature: meeting_signature_pkey PRIMARY KEY (commune_id, meeting_id, role)
meeting_signature: meeting_signature_role_check CHECK ((role = ANY (ARRAY['chair'::text, 'minute-secretary'::text])))
meeting_sitting: meeting_sitting_check CHECK ((leader_id <> writer_id))
meeting_sitting: meeting_sitting_check1 CHECK ((((started_at IS NULL) = (ended_at IS NULL)) AND (started_at < ended_at)))
meeting_sitting: meeting_sitting_commune_id_group_id_fkey FOREIGN KEY (commune_id, group_id) REFERENCES party_group(commune_id, id)
meeting_sitting: meeting_sitting_commune_id_leader_id_fkey FOREIGN KEY (commune_id, leader_id) REFERENCES member(commune_id, id)
meeting_sitting: meeting_sitting_commune_id_meeting_id_fkey FOREIGN KEY (commune_id, meeting_id) REFERENCES meeting(commune_id, id)
meeting_sitting: meeting_sitting_commune_id_writer_id_fkey FOREIGN KEY (commune_id, writer_id) REFERENCES member(commune_id, id)
meeting_sitting: meeting_sitting_gist_check CHECK ((length(gist) <= 10000))
meeting_sitting: meeting_sitting_pkey PRIMARY KEY (commune_id, meeting_id, group_id)
meeting_sitting: meeting_sitting_place_check CHECK (((length(place) >= 1) AND (length(place) <= 200)))
meeting_text_signature: meeting_text_signature_commune_id_meeting_id_fkey FOREIGN KEY (commune_id, meeting_id) REFERENCES meeting(commune_id, id)
meeting_text_signature: meeting_text_signature_pkey PRIMARY KEY (commune_id, meeting_id)
meeting_text_signature: meeting_text_signature_rule_set_id_fkey FOREIGN KEY (rule_set_id) REFERENCES rule_set(id)
meeting_topic: meeting_topic_commune_id_meeting_id_fkey FOREIGN KEY (commune_id, meeting_id) REFERENCES meeting(commune_id, id)
meeting_topic: meeting_topic_commune_id_topic_id_fkey FOREIGN KEY (commune_id, topic_id) REFERENCES study_topic(commune_id, id)
meeting_topic: meeting_topic_note_check CHECK ((length(note) <= 500))
meeting_topic: meeting_topic_pkey PRIMARY KEY (commune_id, meeting_id, topic_id)
meeting_topic: meeting_topic_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
member: member_activity_check CHECK ((activity = ANY (ARRAY['active'::text, 'exempt'::text, 'suspended'::text, 'temporarily-away'::text, 'special-duty'::text, 'left'::text, 'died'::text])))
member: member_activity_decision_check CHECK ((length(activity_decision) <= 100))
member: member_check CHECK (((official_on IS NULL) OR (standing = 'official'::text)))
member: member_commune_id_person_id_key UNIQUE (commune_id, person_id)
member: member_full_name_check CHECK (((length(full_name) >= 2) AND (length(full_name) <= 100)))
member: member_left_why_check CHECK ((left_why = ANY (ARRAY['transferred'::text, 'own-request'::text, 'abandoned'::text, 'removed'::text, 'expelled'::text])))
member: member_pkey PRIMARY KEY (commune_id, id)
member: member_sex_check CHECK ((sex = ANY (ARRAY['male'::text, 'female'::text])))
member: member_standing_check CHECK ((standing = ANY (ARRAY['official'::text, 'probationary'::text])))
member: member_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
member_interruption: member_interruption_check CHECK ((from_on < to_on))
member_interruption: member_interruption_commune_id_member_id_fkey FOREIGN KEY (commune_id, member_id) REFERENCES member(commune_id, id)
member_interruption: member_interruption_paper_check CHECK (((length(paper) >= 1) AND (length(paper) <= 200)))
member_interruption: member_interruption_pkey PRIMARY KEY (commune_id, id)
member_interruption: member_interruption_struck_why_check CHECK ((length(struck_why) <= 500))
member_interruption: member_interruption_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
member_private: member_private_birth_year_check CHECK (((birth_year >= 1900) AND (birth_year <= 2100)))
member_private: member_private_commune_id_member_id_fkey FOREIGN KEY (commune_id, member_id) REFERENCES member(commune_id, id) ON DELETE CASCADE
member_private: member_private_personal_id_check CHECK ((personal_id ~ '^([0-9]{9}|[0-9]{12})$'::text))
member_private: member_private_pkey PRIMARY KEY (commune_id, member_id)
member_private: member_private_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
membership: membership_check CHECK ((valid_from < valid_to))
membership: membership_commune_id_member_id_fkey FOREIGN KEY (commune_id, member_id) REFERENCES member(commune_id, id) ON DELETE CASCADE
membership: membership_pkey PRIMARY KEY (commune_id, member_id, valid_from)
membership: membership_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
mentor_note: mentor_note_commune_id_candidate_id_fkey FOREIGN KEY (commune_id, candidate_id) REFERENCES candidate(commune_id, id)
mentor_note: mentor_note_pkey PRIMARY KEY (commune_id, id)
mentor_note: mentor_note_text_check CHECK (((length(text) >= 1) AND (length(text) <= 1000)))
migration: migration_pkey PRIMARY KEY (name)
model: model_check CHECK (((state = 'recognised'::text) <= (decision <> ''::text)))
model: model_commune_id_slug_key UNIQUE (commune_id, slug)
model: model_decision_check CHECK ((length(decision) <= 200))
model: model_form_check CHECK ((form = ANY (ARRAY['model'::text, 'initiative'::text])))
model: model_indicator_check CHECK ((length(indicator) <= 40))
model: model_kind_check CHECK ((kind = ANY (ARRAY['economic'::text, 'social'::text, 'charity'::text, 'mobilisation'::text, 'study'::text])))
model: model_mentor_check CHECK ((length(mentor) <= 200))
model: model_method_check CHECK (((length(method) >= 1) AND (length(method) <= 8000)))
model: model_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
model: model_owner_check CHECK (((length(owner) >= 1) AND (length(owner) <= 200)))
model: model_owner_kind_check CHECK ((owner_kind = ANY (ARRAY['household'::text, 'person'::text, 'group'::text, 'cooperative'::text, 'organisation'::text])))
model: model_pkey PRIMARY KEY (commune_id, id)
model: model_problem_check CHECK (((length(problem) >= 1) AND (length(problem) <= 4000)))
model: model_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
model: model_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'checked'::text, 'recognised'::text, 'ended'::text])))
model: model_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
model: model_village_id_fkey FOREIGN KEY (village_id) REFERENCES unit(id)
model_event: model_event_commune_id_file_id_fkey FOREIGN KEY (commune_id, file_id) REFERENCES file(commune_id, id)
model_event: model_event_commune_id_model_id_fkey FOREIGN KEY (commune_id, model_id) REFERENCES model(commune_id, id)
model_event: model_event_kind_check CHECK ((kind = ANY (ARRAY['proposed'::text, 'checked'::text, 'recognised'::text, 'ended'::text, 'changed'::text, 'consented'::text, 'withdrew'::text])))
model_event: model_event_pkey PRIMARY KEY (commune_id, id)
model_event: model_event_reason_check CHECK ((length(reason) <= 1000))
model_event: model_event_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
model_figure: model_figure_check CHECK (((checked_at IS NULL) = (checked_by IS NULL)))
model_figure: model_figure_check1 CHECK (((checked_by IS NULL) OR (checked_by <> by_person)))
model_figure: model_figure_check2 CHECK (((kind <> ALL (ARRAY['capital'::text, 'cost'::text, 'revenue'::text])) OR (measure = 'VND'::text)))
model_figure: model_figure_checked_note_check CHECK ((length(checked_note) <= 500))
model_figure: model_figure_commune_id_file_id_fkey FOREIGN KEY (commune_id, file_id) REFERENCES file(commune_id, id)
model_figure: model_figure_commune_id_model_id_fkey FOREIGN KEY (commune_id, model_id) REFERENCES model(commune_id, id)
model_figure: model_figure_kind_check CHECK ((kind = ANY (ARRAY['capital'::text, 'cost'::text, 'revenue'::text, 'output'::text, 'people'::text])))
model_figure: model_figure_measure_check CHECK (((length(measure) >= 1) AND (length(measure) <= 30)))
model_figure: model_figure_note_check CHECK ((length(note) <= 500))
model_figure: model_figure_pkey PRIMARY KEY (commune_id, id)
model_figure: model_figure_quantity_check CHECK ((quantity >= 0))
model_figure: model_figure_struck_why_check CHECK ((length(struck_why) <= 500))
model_figure: model_figure_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
model_figure: model_figure_year_check CHECK (((year >= 2000) AND (year <= 2100)))
model_photo: model_photo_caption_check CHECK (((length(caption) >= 1) AND (length(caption) <= 300)))
model_photo: model_photo_commune_id_file_id_fkey FOREIGN KEY (commune_id, file_id) REFERENCES file(commune_id, id)
model_photo: model_photo_commune_id_model_id_fkey FOREIGN KEY (commune_id, model_id) REFERENCES model(commune_id, id)
model_photo: model_photo_pkey PRIMARY KEY (commune_id, model_id, file_id)
model_photo: model_photo_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
movement: movement_check CHECK ((starts_on <= ends_on))
movement: movement_ended_why_check CHECK ((length(ended_why) <= 500))
movement: movement_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
movement: movement_organisation_check CHECK ((organisation = ANY (ARRAY['womens-union'::text, 'youth-union'::text, 'farmers-union'::text, 'veterans'::text, 'fatherland-front'::text, 'other'::text])))
movement: movement_pkey PRIMARY KEY (commune_id, id)
movement: movement_target_metres_check CHECK (((target_metres >= 1) AND (target_metres <= 10000000)))
movement: movement_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
movement_segment: movement_segment_check CHECK ((from_metre < to_metre))
movement_segment: movement_segment_commune_id_file_id_fkey FOREIGN KEY (commune_id, file_id) REFERENCES file(commune_id, id)
movement_segment: movement_segment_commune_id_movement_id_fkey FOREIGN KEY (commune_id, movement_id) REFERENCES movement(commune_id, id)
movement_segment: movement_segment_from_metre_check CHECK ((from_metre >= 0))
movement_segment: movement_segment_pkey PRIMARY KEY (commune_id, id)
movement_segment: movement_segment_road_check CHECK (((length(road) >= 1) AND (length(road) <= 200)))
movement_segment: movement_segment_struck_why_check CHECK ((length(struck_why) <= 500))
movement_segment: movement_segment_to_metre_check CHECK ((to_metre <= 1000000))
movement_segment: movement_segment_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
notice: notice_pkey PRIMARY KEY (commune_id, id)
notice: notice_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
notice_choice: notice_choice_check CHECK (((email_confirmed_at IS NULL) OR (email <> ''::text)))
notice_choice: notice_choice_digest_at_check CHECK ((digest_at ~ '^[0-2][0-9]:[0-5][0-9]$'::text))
notice_choice: notice_choice_email_check CHECK ((length(email) <= 254))
notice_choice: notice_choice_person_id_fkey FOREIGN KEY (person_id) REFERENCES account(person_id) ON DELETE CASCADE
notice_choice: notice_choice_pkey PRIMARY KEY (person_id)
notice_choice: notice_choice_quiet_from_check CHECK ((quiet_from ~ '^[0-2][0-9]:[0-5][0-9]$'::text))
notice_choice: notice_choice_quiet_to_check CHECK ((quiet_to ~ '^[0-2][0-9]:[0-5][0-9]$'::text))
open311_key: open311_key_key_hash_key UNIQUE (key_hash)
open311_key: open311_key_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100)))
open311_key: open311_key_pkey PRIMARY KEY (id)
organisation_activity: organisation_activity_came_check CHECK (((came >= 0) AND (came <= 100000)))
organisation_activity: organisation_activity_commune_id_file_id_fkey FOREIGN KEY (commune_id, file_id) REFERENCES file(commune_id, id)
organisation_activity: organisation_activity_commune_id_topic_id_fkey FOREIGN KEY (commune_id, topic_id) REFERENCES study_topic(commune_id, id)
organisation_activity: organisation_activity_kind_check CHECK ((kind = ANY (ARRAY['gathering'::text, 'study'::text, 'visit'::text, 'service'::text, 'talk'::text])))
organisation_activity: organisation_activity_pkey PRIMARY KEY (commune_id, id)
organisation_activity: organisation_activity_place_check CHECK ((length(place) <= 200))
organisation_activity: organisation_activity_result_check CHECK ((length(result) <= 2000))
organisation_activity: organisation_activity_struck_why_check CHECK ((length(struck_why) <= 500))
organisation_activity: organisation_activity_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
organisation_activity: organisation_activity_what_check CHECK (((length(what) >= 1) AND (length(what) <= 300)))
organisation_person: organisation_person_check CHECK (((left_on IS NULL) OR (left_on >= joined_on)))
organisation_person: organisation_person_duty_check CHECK ((duty = ANY (ARRAY['head'::text, 'deputy'::text, 'committee'::text, 'member'::text])))
organisation_person: organisation_person_full_name_check CHECK (((length(full_name) >= 1) AND (length(full_name) <= 100)))
organisation_person: organisation_person_pkey PRIMARY KEY (commune_id, id)
organisation_person: organisation_person_place_check CHECK ((length(place) <= 100))
organisation_person: organisation_person_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
organisation_report: organisation_report_achievements_check CHECK (((length(achievements) >= 1) AND (length(achievements) <= 8000)))
organisation_report: organisation_report_commune_id_unit_id_period_version_key UNIQUE (commune_id, unit_id, period, version)
organisation_report: organisation_report_direction_check CHECK (((length(direction) >= 1) AND (length(direction) <= 8000)))
organisation_report: organisation_report_limits_check CHECK ((length(limits) <= 8000))
organisation_report: organisation_report_period_check CHECK ((period ~ '^20[0-9]{2}(-Q[1-4])?$'::text))
organisation_report: organisation_report_pkey PRIMARY KEY (commune_id, id)
organisation_report: organisation_report_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
organisation_report: organisation_report_version_check CHECK ((version > 0))
own_criteria: own_criteria_paper_check CHECK (((length(paper) >= 1) AND (length(paper) <= 300)))
own_criteria: own_criteria_pkey PRIMARY KEY (commune_id, id)
own_criteria: own_criteria_rule_set_id_fkey FOREIGN KEY (rule_set_id) REFERENCES rule_set(id)
own_criteria: own_criteria_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
party_group: party_group_check CHECK ((valid_from <= valid_to))
party_group: party_group_check1 CHECK ((leader_id <> deputy_id))
party_group: party_group_commune_id_deputy_id_fkey FOREIGN KEY (commune_id, deputy_id) REFERENCES member(commune_id, id)
party_group: party_group_commune_id_leader_id_fkey FOREIGN KEY (commune_id, leader_id) REFERENCES member(commune_id, id)
party_group: party_group_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100)))
party_group: party_group_pkey PRIMARY KEY (commune_id, id)
party_group: party_group_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
party_group_member: party_group_member_check CHECK ((valid_from < valid_to))
party_group_member: party_group_member_commune_id_group_id_fkey FOREIGN KEY (commune_id, group_id) REFERENCES party_group(commune_id, id)
party_group_member: party_group_member_commune_id_member_id_fkey FOREIGN KEY (commune_id, member_id) REFERENCES member(commune_id, id)
party_group_member: party_group_member_pkey PRIMARY KEY (commune_id, unit_id, member_id, valid_from)
personal_plan: personal_plan_check CHECK (((settled >= 0) AND (settled <= lines)))
personal_plan: personal_plan_check1 CHECK (((state = 'draft'::text) = (signed_at IS NULL)))
personal_plan: personal_plan_check2 CHECK (((signed_at IS NULL) = (content_hash IS NULL)))
personal_plan: personal_plan_check3 CHECK (((state = 'confirmed'::text) = (confirmed_on IS NOT NULL)))
personal_plan: personal_plan_commune_id_member_id_fkey FOREIGN KEY (commune_id, member_id) REFERENCES member(commune_id, id)
personal_plan: personal_plan_commune_id_member_id_year_key UNIQUE (commune_id, member_id, year)
personal_plan: personal_plan_content_hash_check CHECK ((content_hash ~ '^[0-9a-f]{64}$'::text))
personal_plan: personal_plan_form_rule_set_id_fkey FOREIGN KEY (form_rule_set_id) REFERENCES rule_set(id)
personal_plan: personal_plan_lines_check CHECK ((lines >= 0))
personal_plan: personal_plan_pkey PRIMARY KEY (commune_id, id)
personal_plan: personal_plan_returned_why_check CHECK ((length(returned_why) <= 500))
personal_plan: personal_plan_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'signed'::text, 'confirmed'::text])))
personal_plan: personal_plan_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
personal_plan: personal_plan_year_check CHECK (((year >= 2020) AND (year <= 2100)))
phone_delivery: phone_delivery_check CHECK (((fates IS NULL) = (ended_at IS NULL)))
phone_delivery: phone_delivery_commune_id_device_id_nth_key UNIQUE (commune_id, device_id, nth)
phone_delivery: phone_delivery_commune_id_device_id_sha256_key UNIQUE (commune_id, device_id, sha256)
phone_delivery: phone_delivery_device_id_fkey FOREIGN KEY (device_id) REFERENCES phone_device(id)
phone_delivery: phone_delivery_pkey PRIMARY KEY (commune_id, id)
phone_delivery: phone_delivery_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
phone_device: phone_device_check CHECK (((revoked_at IS NULL) = (revoke_reason = ''::text)))
phone_device: phone_device_name_check CHECK (((length(name) >= 1) AND (length(name) <= 80)))
phone_device: phone_device_person_id_fkey FOREIGN KEY (person_id) REFERENCES account(person_id) ON DELETE CASCADE
phone_device: phone_device_pkey PRIMARY KEY (id)
phone_device: phone_device_public_key_check CHECK (((length(public_key) >= 1) AND (length(public_key) <= 500)))
phone_device: phone_device_revoke_reason_check CHECK ((length(revoke_reason) <= 500))
phone_device: phone_device_token_hash_key UNIQUE (token_hash)
phone_parked: phone_parked_check CHECK (((state = 'open'::text) = (settled_at IS NULL)))
phone_parked: phone_parked_check1 CHECK (((state = ANY (ARRAY['open'::text, 'applied'::text, 'merged'::text])) OR (reason <> ''::text)))
phone_parked: phone_parked_kind_check CHECK ((kind = ANY (ARRAY['parked'::text, 'quarantined'::text])))
phone_parked: phone_parked_merged_check CHECK (((state = 'merged'::text) = (merged IS NOT NULL)))
phone_parked: phone_parked_pkey PRIMARY KEY (commune_id, id)
phone_parked: phone_parked_reason_check CHECK ((length(reason) <= 500))
phone_parked: phone_parked_state_check CHECK ((state = ANY (ARRAY['open'::text, 'applied'::text, 'merged'::text, 'entered'::text, 'laid-aside'::text])))
phone_parked: phone_parked_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
plan_content: plan_content_commune_id_plan_id_fkey FOREIGN KEY (commune_id, plan_id) REFERENCES personal_plan(commune_id, id)
plan_content: plan_content_mid_year_check CHECK ((length(mid_year) <= 4000))
plan_content: plan_content_pkey PRIMARY KEY (commune_id, plan_id)
plan_content: plan_content_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
plan_copy: plan_copy_commune_id_plan_id_fkey FOREIGN KEY (commune_id, plan_id) REFERENCES personal_plan(commune_id, id)
plan_copy: plan_copy_content_hash_check CHECK ((content_hash ~ '^[0-9a-f]{64}$'::text))
plan_copy: plan_copy_pkey PRIMARY KEY (commune_id, id)
plan_copy: plan_copy_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
plan_evidence: plan_evidence_check CHECK (((kind = 'text'::text) = (target_id IS NULL)))
plan_evidence: plan_evidence_check1 CHECK (((kind <> 'text'::text) OR (text <> ''::text)))
plan_evidence: plan_evidence_commune_id_line_id_fkey FOREIGN KEY (commune_id, line_id) REFERENCES plan_line(commune_id, id)
plan_evidence: plan_evidence_kind_check CHECK ((kind = ANY (ARRAY['text'::text, 'file'::text, 'task'::text, 'meeting'::text])))
plan_evidence: plan_evidence_pkey PRIMARY KEY (commune_id, id)
plan_evidence: plan_evidence_text_check CHECK ((length(text) <= 2000))
plan_evidence: plan_evidence_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
plan_line: plan_line_check CHECK (((result = 'open'::text) = (settled_on IS NULL)))
plan_line: plan_line_check1 CHECK (((result <> 'done'::text) OR (share_percent = 100)))
plan_line: plan_line_commune_id_plan_id_fkey FOREIGN KEY (commune_id, plan_id) REFERENCES personal_plan(commune_id, id)
plan_line: plan_line_measure_check CHECK (((length(measure) >= 1) AND (length(measure) <= 300)))
plan_line: plan_line_note_check CHECK ((length(note) <= 2000))
plan_line: plan_line_pkey PRIMARY KEY (commune_id, id)
plan_line: plan_line_position_check CHECK ((("position" >= 1) AND ("position" <= 99)))
plan_line: plan_line_result_check CHECK ((result = ANY (ARRAY['open'::text, 'done'::text, 'partly'::text, 'not-done'::text])))
plan_line: plan_line_share_percent_check CHECK (((share_percent >= 0) AND (share_percent <= 100)))
plan_line: plan_line_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
plan_line: plan_line_work_check CHECK (((length(work) >= 1) AND (length(work) <= 500)))
post_holding: post_holding_check CHECK ((valid_from < valid_to))
post_holding: post_holding_pkey PRIMARY KEY (id)
post_holding: post_holding_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
programme: programme_check CHECK (((kind = 'year'::text) OR (parent_id IS NULL)))
programme: programme_commune_id_parent_id_fkey FOREIGN KEY (commune_id, parent_id) REFERENCES programme(commune_id, id)
programme: programme_kind_check CHECK ((kind = ANY (ARRAY['term'::text, 'year'::text])))
programme: programme_period_check CHECK (((length(period) >= 4) AND (length(period) <= 9)))
programme: programme_pkey PRIMARY KEY (commune_id, id)
programme: programme_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300)))
programme: programme_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
public_send: public_send_pkey PRIMARY KEY (key_hash, span)
push_device: push_device_auth_check CHECK ((length(auth) <= 60))
push_device: push_device_endpoint_check CHECK ((length(endpoint) <= 1000))
push_device: push_device_endpoint_key UNIQUE (endpoint)
push_device: push_device_p256dh_check CHECK ((length(p256dh) <= 120))
push_device: push_device_person_id_fkey FOREIGN KEY (person_id) REFERENCES account(person_id) ON DELETE CASCADE
push_device: push_device_pkey PRIMARY KEY (id)
quarter_assessment: quarter_assessment_check CHECK (((state = 'draft'::text) = (sent_on IS NULL)))
quarter_assessment: quarter_assessment_check1 CHECK (((state = 'noted'::text) = (noted_on IS NOT NULL)))
quarter_assessment: quarter_assessment_check2 CHECK (((state = 'noted'::text) = (noted_class IS NOT NULL)))
quarter_assessment: quarter_assessment_class_check CHECK ((class = ANY (ARRAY['excellent'::text, 'good'::text, 'completed'::text, 'failed'::text])))
quarter_assessment: quarter_assessment_commune_id_member_id_fkey FOREIGN KEY (commune_id, member_id) REFERENCES member(commune_id, id)
quarter_assessment: quarter_assessment_commune_id_person_id_year_quarter_key UNIQUE (commune_id, person_id, year, quarter)
quarter_assessment: quarter_assessment_limits_check CHECK ((length(limits) <= 4000))
quarter_assessment: quarter_assessment_note_check CHECK ((length(note) <= 2000))
quarter_assessment: quarter_assessment_noted_class_check CHECK ((noted_class = ANY (ARRAY['excellent'::text, 'good'::text, 'completed'::text, 'failed'::text])))
quarter_assessment: quarter_assessment_pkey PRIMARY KEY (commune_id, id)
quarter_assessment: quarter_assessment_quarter_check CHECK (((quarter >= 1) AND (quarter <= 4)))
quarter_assessment: quarter_assessment_results_check CHECK ((length(results) <= 4000))
quarter_assessment: quarter_assessment_rules_id_fkey FOREIGN KEY (rules_id) REFERENCES rule_set(id)
quarter_assessment: quarter_assessment_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'sent'::text, 'noted'::text])))
quarter_assessment: quarter_assessment_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
quarter_assessment: quarter_assessment_year_check CHECK (((year >= 2020) AND (year <= 2100)))
receipt_counter: receipt_counter_last_check CHECK ((last > 0))
receipt_counter: receipt_counter_pkey PRIMARY KEY (commune_id, year)
receipt_counter: receipt_counter_year_check CHECK (((year >= 2000) AND (year <= 2200)))
reception_booking: reception_booking_code_check CHECK ((code ~ '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'::text))
reception_booking: reception_booking_commune_id_code_key UNIQUE (commune_id, code)
reception_booking: reception_booking_commune_id_session_id_fkey FOREIGN KEY (commune_id, session_id) REFERENCES reception_session(commune_id, id)
reception_booking: reception_booking_pkey PRIMARY KEY (commune_id, id)
reception_booking: reception_booking_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
reception_booking_person: reception_booking_person_commune_id_booking_id_fkey FOREIGN KEY (commune_id, booking_id) REFERENCES reception_booking(commune_id, id) ON DELETE CASCADE
reception_booking_person: reception_booking_person_full_name_check CHECK (((length(full_name) >= 1) AND (length(full_name) <= 100)))
reception_booking_person: reception_booking_person_phone_check CHECK ((length(phone) <= 30))
reception_booking_person: reception_booking_person_pkey PRIMARY KEY (commune_id, booking_id)
reception_session: reception_session_change_reason_check CHECK ((length(change_reason) <= 300))
reception_session: reception_session_check CHECK ((ends_at > starts_at))
reception_session: reception_session_check1 CHECK (((kind = 'surprise'::text) = (surprise_ground IS NOT NULL)))
reception_session: reception_session_check2 CHECK (((state = 'held'::text) = (presided_by_holder IS NOT NULL)))
reception_session: reception_session_check3 CHECK (((state <> ALL (ARRAY['published'::text, 'held'::text])) OR (kind = 'surprise'::text) OR (published_at IS NOT NULL)))
reception_session: reception_session_conclusion_number_check CHECK ((length(conclusion_number) <= 100))
reception_session: reception_session_duty_role_check CHECK ((duty_role = ANY (ARRAY['party-secretary'::text, 'committee-chair'::text, 'council-board'::text, 'deputies'::text])))
reception_session: reception_session_holder_name_check CHECK (((length(holder_name) >= 2) AND (length(holder_name) <= 100)))
reception_session: reception_session_kind_check CHECK ((kind = ANY (ARRAY['periodic'::text, 'surprise'::text])))
reception_session: reception_session_mode_check CHECK ((mode = ANY (ARRAY['direct'::text, 'online'::text])))
reception_session: reception_session_participants_check CHECK ((length(participants) <= 500))
reception_session: reception_session_pkey PRIMARY KEY (commune_id, id)
reception_session: reception_session_place_check CHECK (((length(place) >= 1) AND (length(place) <= 200)))
reception_session: reception_session_rule_set_id_fkey FOREIGN KEY (rule_set_id) REFERENCES rule_set(id)
reception_session: reception_session_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'held'::text, 'cancelled'::text])))
reception_session: reception_session_substitute_reason_check CHECK ((length(substitute_reason) <= 300))
reception_session: reception_session_surprise_ground_check CHECK ((surprise_ground = ANY (ARRAY['tense'::text, 'serious-harm'::text])))
reception_session: reception_session_topics_check CHECK ((length(topics) <= 1000))
reception_session: reception_session_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
reception_visit: reception_visit_check CHECK (((outcome = 'refused'::text) = (refusal_ground IS NOT NULL)))
reception_visit: reception_visit_commune_id_case_id_fkey FOREIGN KEY (commune_id, case_id) REFERENCES case_file(commune_id, id)
reception_visit: reception_visit_commune_id_session_id_fkey FOREIGN KEY (commune_id, session_id) REFERENCES reception_session(commune_id, id)
reception_visit: reception_visit_commune_id_year_number_key UNIQUE (commune_id, year, number)
reception_visit: reception_visit_documents_check CHECK ((length(documents) <= 1000))
reception_visit: reception_visit_kind_check CHECK ((kind = ANY (ARRAY['complaint'::text, 'petition'::text, 'feedback'::text, 'mixed'::text])))
reception_visit: reception_visit_number_check CHECK ((number > 0))
reception_visit: reception_visit_outcome_check CHECK ((outcome = ANY (ARRAY['answered'::text, 'accepted'::text, 'guided'::text, 'transferred'::text, 'appointment'::text, 'refused'::text])))
reception_visit: reception_visit_pkey PRIMARY KEY (commune_id, id)
reception_visit: reception_visit_refusal_ground_check CHECK ((refusal_ground = ANY (ARRAY['not-in-control'::text, 'threatens'::text, 'settled-already'::text])))
reception_visit: reception_visit_summary_check CHECK (((length(summary) >= 1) AND (length(summary) <= 4000)))
reception_visit: reception_visit_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
recognition: recognition_area_check CHECK ((area = ANY (ARRAY['rural'::text, 'urban'::text])))
recognition: recognition_check CHECK (((outcome IS NULL) = (decided_on IS NULL)))
recognition: recognition_check1 CHECK (((revoked_on IS NULL) = (revoked_why = ''::text)))
recognition: recognition_document_check CHECK ((length(document) <= 200))
recognition: recognition_ended_why_check CHECK ((length(ended_why) <= 500))
recognition: recognition_kind_check CHECK ((kind = ANY (ARRAY['rural'::text, 'cultural-family'::text, 'cultural-village'::text, 'poverty'::text])))
recognition: recognition_month_check CHECK (((month >= 0) AND (month <= 12)))
recognition: recognition_outcome_check CHECK ((outcome = ANY (ARRAY['recognised'::text, 'declined'::text])))
recognition: recognition_pkey PRIMARY KEY (commune_id, id)
recognition: recognition_revoked_why_check CHECK ((length(revoked_why) <= 500))
recognition: recognition_rule_set_id_fkey FOREIGN KEY (rule_set_id) REFERENCES rule_set(id)
recognition: recognition_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
recognition: recognition_withdrawn_check CHECK ((withdrawn >= 0))
recognition: recognition_year_check CHECK (((year >= 2000) AND (year <= 2200)))
recognition_household: recognition_household_class_check CHECK (((length(class) >= 1) AND (length(class) <= 30)))
recognition_household: recognition_household_commune_id_recognition_id_fkey FOREIGN KEY (commune_id, recognition_id) REFERENCES recognition(commune_id, id)
recognition_household: recognition_household_head_check CHECK (((length(head) >= 1) AND (length(head) <= 200)))
recognition_household: recognition_household_income_check CHECK ((income >= 0))
recognition_household: recognition_household_persons_check CHECK (((persons >= 1) AND (persons <= 100)))
recognition_household: recognition_household_pkey PRIMARY KEY (commune_id, id)
recognition_household: recognition_household_place_check CHECK ((length(place) <= 200))
recognition_household: recognition_household_reason_check CHECK ((length(reason) <= 500))
recognition_household: recognition_household_score_check CHECK (((score >= 0) AND (score <= 1000)))
recognition_household: recognition_household_struck_why_check CHECK ((length(struck_why) <= 500))
recognition_household: recognition_household_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
recognition_objection: recognition_objection_answer_check CHECK ((length(answer) <= 1000))
recognition_objection: recognition_objection_check CHECK (((answered_on IS NULL) = (answer = ''::text)))
recognition_objection: recognition_objection_commune_id_recognition_id_fkey FOREIGN KEY (commune_id, recognition_id) REFERENCES recognition(commune_id, id)
recognition_objection: recognition_objection_matter_check CHECK (((length(matter) >= 1) AND (length(matter) <= 1000)))
recognition_objection: recognition_objection_pkey PRIMARY KEY (commune_id, id)
recognition_objection: recognition_objection_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
recognition_step: recognition_step_agree_check CHECK ((agree >= 0))
recognition_step: recognition_step_check CHECK (((to_day IS NULL) OR (from_day <= to_day)))
recognition_step: recognition_step_check1 CHECK (((present IS NULL) OR (invited IS NULL) OR (present <= invited)))
recognition_step: recognition_step_check2 CHECK (((agree IS NULL) OR (present IS NULL) OR (agree <= present)))
recognition_step: recognition_step_commune_id_file_id_fkey FOREIGN KEY (commune_id, file_id) REFERENCES file(commune_id, id)
recognition_step: recognition_step_commune_id_recognition_id_fkey FOREIGN KEY (commune_id, recognition_id) REFERENCES recognition(commune_id, id)
recognition_step: recognition_step_document_check CHECK ((length(document) <= 200))
recognition_step: recognition_step_invited_check CHECK ((invited >= 0))
recognition_step: recognition_step_note_check CHECK ((length(note) <= 1000))
recognition_step: recognition_step_pkey PRIMARY KEY (commune_id, id)
recognition_step: recognition_step_present_check CHECK ((present >= 0))
recognition_step: recognition_step_step_check CHECK (((length(step) >= 1) AND (length(step) <= 30)))
recognition_step: recognition_step_taken_back_why_check CHECK ((length(taken_back_why) <= 500))
recognition_step: recognition_step_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
recognition_withdrawal: recognition_withdrawal_class_check CHECK (((length(class) >= 1) AND (length(class) <= 30)))
recognition_withdrawal: recognition_withdrawal_commune_id_household_id_fkey FOREIGN KEY (commune_id, household_id) REFERENCES recognition_household(commune_id, id)
recognition_withdrawal: recognition_withdrawal_commune_id_recognition_id_fkey FOREIGN KEY (commune_id, recognition_id) REFERENCES recognition(commune_id, id)
recognition_withdrawal: recognition_withdrawal_document_check CHECK (((length(document) >= 1) AND (length(document) <= 200)))
recognition_withdrawal: recognition_withdrawal_pkey PRIMARY KEY (commune_id, id)
recognition_withdrawal: recognition_withdrawal_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
recognition_withdrawal: recognition_withdrawal_taken_back_why_check CHECK ((length(taken_back_why) <= 500))
recognition_withdrawal: recognition_withdrawal_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
register_decision: register_decision_check CHECK (((verdict <> 'ours'::text) OR (reason <> ''::text)))
register_decision: register_decision_key_check CHECK ((key ~ '^[0-9a-f]{24}$'::text))
register_decision: register_decision_kind_check CHECK ((kind = ANY (ARRAY['differs'::text, 'only-there'::text, 'only-here'::text, 'gone'::text, 'unclear'::text])))
register_decision: register_decision_pkey PRIMARY KEY (commune_id, key)
register_decision: register_decision_reason_check CHECK ((length(reason) <= 500))
register_decision: register_decision_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
register_decision: register_decision_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
register_decision: register_decision_verdict_check CHECK ((verdict = ANY (ARRAY['ours'::text, 'theirs'::text, 'later'::text, 'open'::text])))
reorganisation: reorganisation_check CHECK (((state = ANY (ARRAY['committed'::text, 'undone'::text])) = ((committed_at IS NOT NULL) AND (change IS NOT NULL) AND (counts IS NOT NULL) AND (undo_until IS NOT NULL))))
reorganisation: reorganisation_check1 CHECK (((state = ANY (ARRAY['undone'::text, 'dropped'::text])) = ((settled_at IS NOT NULL) AND (settled_why <> ''::text))))
reorganisation: reorganisation_commune_id_decision_file_id_fkey FOREIGN KEY (commune_id, decision_file_id) REFERENCES file(commune_id, id)
reorganisation: reorganisation_decision_number_check CHECK ((length(decision_number) <= 60))
reorganisation: reorganisation_kind_check CHECK ((kind = ANY (ARRAY['merge'::text, 'split'::text, 'dissolve'::text, 'move'::text, 'rename'::text, 'redraw'::text])))
reorganisation: reorganisation_pkey PRIMARY KEY (commune_id, id)
reorganisation: reorganisation_reason_check CHECK ((length(reason) <= 2000))
reorganisation: reorganisation_settled_why_check CHECK ((length(settled_why) <= 500))
reorganisation: reorganisation_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'committed'::text, 'undone'::text, 'dropped'::text])))
reorganisation: reorganisation_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
reorganisation_handover: reorganisation_handover_commune_id_reorganisation_id_fkey FOREIGN KEY (commune_id, reorganisation_id) REFERENCES reorganisation(commune_id, id)
reorganisation_handover: reorganisation_handover_from_unit_id_fkey FOREIGN KEY (from_unit_id) REFERENCES unit(id)
reorganisation_handover: reorganisation_handover_kind_check CHECK ((kind = ANY (ARRAY['files'::text, 'assets'::text, 'land'::text, 'funds'::text, 'complaints'::text, 'other'::text])))
reorganisation_handover: reorganisation_handover_note_check CHECK ((length(note) <= 500))
reorganisation_handover: reorganisation_handover_pkey PRIMARY KEY (commune_id, id)
reorganisation_handover: reorganisation_handover_quantity_check CHECK ((length(quantity) <= 100))
reorganisation_handover: reorganisation_handover_struck_why_check CHECK ((length(struck_why) <= 500))
reorganisation_handover: reorganisation_handover_to_unit_id_fkey FOREIGN KEY (to_unit_id) REFERENCES unit(id)
reorganisation_handover: reorganisation_handover_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
reorganisation_handover: reorganisation_handover_what_check CHECK (((length(what) >= 1) AND (length(what) <= 500)))
reorganisation_seat: reorganisation_seat_commune_id_reorganisation_id_fkey FOREIGN KEY (commune_id, reorganisation_id) REFERENCES reorganisation(commune_id, id)
reorganisation_seat: reorganisation_seat_from_unit_id_fkey FOREIGN KEY (from_unit_id) REFERENCES unit(id)
reorganisation_seat: reorganisation_seat_pkey PRIMARY KEY (commune_id, reorganisation_id, member_id)
reorganisation_seat: reorganisation_seat_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
reorganisation_signature: reorganisation_signature_commune_id_reorganisation_id_fkey FOREIGN KEY (commune_id, reorganisation_id) REFERENCES reorganisation(commune_id, id)
reorganisation_signature: reorganisation_signature_pkey PRIMARY KEY (commune_id, reorganisation_id, side, side_unit_id)
reorganisation_signature: reorganisation_signature_side_check CHECK ((side = ANY (ARRAY['giving'::text, 'receiving'::text])))
reorganisation_signature: reorganisation_signature_side_unit_id_fkey FOREIGN KEY (side_unit_id) REFERENCES unit(id)
reorganisation_signature: reorganisation_signature_signer_name_check CHECK (((length(signer_name) >= 2) AND (length(signer_name) <= 100)))
reorganisation_signature: reorganisation_signature_signer_post_check CHECK ((length(signer_post) <= 100))
reorganisation_signature: reorganisation_signature_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
report_hand_figure: report_hand_figure_figure_check CHECK (((length(figure) >= 1) AND (length(figure) <= 60)))
report_hand_figure: report_hand_figure_period_check CHECK (((length(period) >= 4) AND (length(period) <= 9)))
report_hand_figure: report_hand_figure_pkey PRIMARY KEY (commune_id, unit_id, report, period, figure)
report_hand_figure: report_hand_figure_report_check CHECK (((length(report) >= 1) AND (length(report) <= 60)))
report_hand_figure: report_hand_figure_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
report_hand_figure: report_hand_figure_value_check CHECK ((value >= 0))
report_snapshot: report_snapshot_check CHECK (((state = 'returned'::text) = (returned_why <> ''::text)))
report_snapshot: report_snapshot_check1 CHECK (((state <> ALL (ARRAY['checked'::text, 'signed'::text, 'issued'::text])) OR (checked_at IS NOT NULL)))
report_snapshot: report_snapshot_check2 CHECK (((state <> ALL (ARRAY['signed'::text, 'issued'::text])) OR (signed_at IS NOT NULL)))
report_snapshot: report_snapshot_check3 CHECK (((state = 'issued'::text) = ((number IS NOT NULL) AND (issued_on IS NOT NULL))))
report_snapshot: report_snapshot_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
report_snapshot: report_snapshot_period_check CHECK (((length(period) >= 4) AND (length(period) <= 9)))
report_snapshot: report_snapshot_pkey PRIMARY KEY (commune_id, id)
report_snapshot: report_snapshot_report_check CHECK (((length(report) >= 1) AND (length(report) <= 60)))
report_snapshot: report_snapshot_returned_why_check CHECK ((length(returned_why) <= 500))
report_snapshot: report_snapshot_state_check CHECK ((state = ANY (ARRAY['taken'::text, 'checked'::text, 'signed'::text, 'issued'::text, 'returned'::text])))
report_snapshot: report_snapshot_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
report_target: report_target_amount_check CHECK ((amount >= 0))
report_target: report_target_figure_check CHECK (((length(figure) >= 1) AND (length(figure) <= 60)))
report_target: report_target_paper_check CHECK (((length(paper) >= 1) AND (length(paper) <= 300)))
report_target: report_target_period_check CHECK (((length(period) >= 4) AND (length(period) <= 9)))
report_target: report_target_pkey PRIMARY KEY (commune_id, unit_id, figure, period)
report_target: report_target_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
reservation: reservation_commune_id_meeting_id_fkey FOREIGN KEY (commune_id, meeting_id) REFERENCES meeting(commune_id, id)
reservation: reservation_pkey PRIMARY KEY (commune_id, id)
reservation: reservation_text_check CHECK (((length(text) >= 1) AND (length(text) <= 5000)))
resolution: resolution_check CHECK (((state = 'adopted'::text) = ((adopted_on IS NOT NULL) AND (number IS NOT NULL))))
resolution: resolution_commune_id_meeting_id_fkey FOREIGN KEY (commune_id, meeting_id) REFERENCES meeting(commune_id, id)
resolution: resolution_commune_id_meeting_id_key UNIQUE (commune_id, meeting_id)
resolution: resolution_commune_id_unit_id_term_number_key UNIQUE (commune_id, unit_id, term, number)
resolution: resolution_number_check CHECK ((number > 0))
resolution: resolution_pkey PRIMARY KEY (commune_id, id)
resolution: resolution_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'adopted'::text, 'rejected'::text])))
review_meeting: review_meeting_body_check CHECK (((length(body) >= 1) AND (length(body) <= 200)))
review_meeting: review_meeting_check CHECK ((ends_on >= on_day))
review_meeting: review_meeting_commune_id_round_id_fkey FOREIGN KEY (commune_id, round_id) REFERENCES evaluation_round(commune_id, id)
review_meeting: review_meeting_ended_why_check CHECK ((length(ended_why) <= 500))
review_meeting: review_meeting_pkey PRIMARY KEY (commune_id, id)
review_meeting: review_meeting_place_check CHECK ((length(place) <= 200))
review_meeting: review_meeting_place_kind_check CHECK ((place_kind = ANY (ARRAY['cell'::text, 'body'::text])))
review_meeting: review_meeting_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
review_point: review_point_answer_check CHECK ((length(answer) <= 4000))
review_point: review_point_check CHECK (((answer = ''::text) = (answered_on IS NULL)))
review_point: review_point_commune_id_evaluation_id_fkey FOREIGN KEY (commune_id, evaluation_id) REFERENCES evaluation(commune_id, id)
review_point: review_point_pkey PRIMARY KEY (commune_id, id)
review_point: review_point_text_check CHECK (((length(text) >= 1) AND (length(text) <= 2000)))
review_point: review_point_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
review_point: review_point_withdrawn_why_check CHECK ((length(withdrawn_why) <= 500))
review_turn: review_turn_commune_id_evaluation_id_fkey FOREIGN KEY (commune_id, evaluation_id) REFERENCES evaluation(commune_id, id)
review_turn: review_turn_commune_id_meeting_id_fkey FOREIGN KEY (commune_id, meeting_id) REFERENCES review_meeting(commune_id, id)
review_turn: review_turn_conclusion_check CHECK ((length(conclusion) <= 4000))
review_turn: review_turn_pkey PRIMARY KEY (commune_id, id)
review_turn: review_turn_undone_why_check CHECK ((length(undone_why) <= 500))
review_turn: review_turn_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
roll_sheet: roll_sheet_check CHECK ((pages >= page))
roll_sheet: roll_sheet_commune_id_file_id_fkey FOREIGN KEY (commune_id, file_id) REFERENCES file(commune_id, id)
roll_sheet: roll_sheet_commune_id_meeting_id_fkey FOREIGN KEY (commune_id, meeting_id) REFERENCES meeting(commune_id, id)
roll_sheet: roll_sheet_page_check CHECK (((page >= 1) AND (page <= 99)))
roll_sheet: roll_sheet_pkey PRIMARY KEY (commune_id, id)
roll_sheet: roll_sheet_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
rule_set: rule_set_code_valid_from_key UNIQUE (code, valid_from)
rule_set: rule_set_pkey PRIMARY KEY (id)
rule_set_look: rule_set_look_note_check CHECK ((length(note) <= 300))
rule_set_look: rule_set_look_pkey PRIMARY KEY (commune_id, rule_set_id)
rule_set_look: rule_set_look_rule_set_id_fkey FOREIGN KEY (rule_set_id) REFERENCES rule_set(id)
rule_set_look: rule_set_look_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
self_review: self_review_check CHECK (((limits_fixed >= 0) AND (limits_fixed <= limits_total)))
self_review: self_review_check1 CHECK (((state = 'sent'::text) = (sent_on IS NOT NULL)))
self_review: self_review_commune_id_evaluation_id_fkey FOREIGN KEY (commune_id, evaluation_id) REFERENCES evaluation(commune_id, id)
self_review: self_review_limits_check CHECK ((length(limits) <= 8000))
self_review: self_review_limits_total_check CHECK ((limits_total >= 0))
self_review: self_review_pkey PRIMARY KEY (commune_id, evaluation_id)
self_review: self_review_remedies_check CHECK ((length(remedies) <= 8000))
self_review: self_review_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'sent'::text])))
self_review: self_review_strengths_check CHECK ((length(strengths) <= 8000))
self_review: self_review_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
sensitive_read: sensitive_read_pkey PRIMARY KEY (commune_id, id)
session: session_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
session: session_id_key UNIQUE (id)
session: session_pkey PRIMARY KEY (token_hash)
sign_in_throttle: sign_in_throttle_pkey PRIMARY KEY (key_hash)
sitting: sitting_body_check CHECK ((body = ANY (ARRAY['executive-committee'::text, 'standing-committee'::text, 'briefing'::text, 'mass-organisation'::text])))
sitting: sitting_check CHECK (((state = 'signed'::text) = (locked_hash IS NOT NULL)))
sitting: sitting_check1 CHECK (((state <> ALL (ARRAY['open'::text, 'closed'::text, 'signed'::text])) OR (opened_at IS NOT NULL)))
sitting: sitting_check2 CHECK (((closed_at IS NULL) OR (closed_at >= opened_at)))
sitting: sitting_locked_hash_check CHECK ((locked_hash ~ '^[0-9a-f]{64}$'::text))
sitting: sitting_minutes_number_check CHECK ((minutes_number > 0))
sitting: sitting_pkey PRIMARY KEY (commune_id, id)
sitting: sitting_rule_set_id_fkey FOREIGN KEY (rule_set_id) REFERENCES rule_set(id)
sitting: sitting_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'invited'::text, 'open'::text, 'closed'::text, 'signed'::text, 'cancelled'::text])))
sitting: sitting_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300)))
sitting: sitting_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
sitting_item: sitting_item_commune_id_sitting_id_fkey FOREIGN KEY (commune_id, sitting_id) REFERENCES sitting(commune_id, id) ON DELETE CASCADE
sitting_item: sitting_item_kind_check CHECK ((kind = ANY (ARRAY['follow-up'::text, 'matter'::text])))
sitting_item: sitting_item_pkey PRIMARY KEY (commune_id, id)
sitting_item: sitting_item_planned_minutes_check CHECK (((planned_minutes >= 0) AND (planned_minutes <= 600)))
sitting_item: sitting_item_position_check CHECK (("position" > 0))
sitting_item: sitting_item_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300)))
sitting_paper: sitting_paper_check CHECK (((text <> ''::text) OR (sha256 IS NOT NULL)))
sitting_paper: sitting_paper_commune_id_sitting_id_fkey FOREIGN KEY (commune_id, sitting_id) REFERENCES sitting(commune_id, id) ON DELETE CASCADE
sitting_paper: sitting_paper_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
sitting_paper: sitting_paper_pkey PRIMARY KEY (commune_id, id)
sitting_paper: sitting_paper_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
sitting_paper: sitting_paper_size_bytes_check CHECK ((size_bytes > 0))
sitting_participant: sitting_participant_check CHECK (((standing = 'guest'::text) = (person_id IS NULL)))
sitting_participant: sitting_participant_commune_id_member_id_fkey FOREIGN KEY (commune_id, member_id) REFERENCES member(commune_id, id)
sitting_participant: sitting_participant_commune_id_sitting_id_fkey FOREIGN KEY (commune_id, sitting_id) REFERENCES sitting(commune_id, id) ON DELETE CASCADE
sitting_participant: sitting_participant_name_check CHECK (((length(name) >= 2) AND (length(name) <= 100)))
sitting_participant: sitting_participant_pkey PRIMARY KEY (commune_id, id)
sitting_participant: sitting_participant_presence_check CHECK ((presence = ANY (ARRAY['unrecorded'::text, 'present'::text, 'excused'::text, 'absent'::text])))
sitting_participant: sitting_participant_standing_check CHECK ((standing = ANY (ARRAY['member'::text, 'attending'::text, 'guest'::text])))
sitting_receipt: sitting_receipt_commune_id_paper_id_fkey FOREIGN KEY (commune_id, paper_id) REFERENCES sitting_paper(commune_id, id) ON DELETE CASCADE
sitting_receipt: sitting_receipt_pkey PRIMARY KEY (commune_id, paper_id, person_id)
sitting_signature: sitting_signature_commune_id_sitting_id_fkey FOREIGN KEY (commune_id, sitting_id) REFERENCES sitting(commune_id, id)
sitting_signature: sitting_signature_content_hash_check CHECK ((content_hash ~ '^[0-9a-f]{64}$'::text))
sitting_signature: sitting_signature_pkey PRIMARY KEY (commune_id, sitting_id, role)
sitting_signature: sitting_signature_role_check CHECK ((role = ANY (ARRAY['chair'::text, 'minute-secretary'::text])))
sitting_vote: sitting_vote_agree_check CHECK ((agree >= 0))
sitting_vote: sitting_vote_check CHECK ((((agree + disagree) + other) <= base))
sitting_vote: sitting_vote_commune_id_sitting_id_fkey FOREIGN KEY (commune_id, sitting_id) REFERENCES sitting(commune_id, id)
sitting_vote: sitting_vote_disagree_check CHECK ((disagree >= 0))
sitting_vote: sitting_vote_kind_check CHECK ((kind = ANY (ARRAY['resolution'::text, 'admission'::text, 'expulsion'::text])))
sitting_vote: sitting_vote_matter_check CHECK (((length(matter) >= 1) AND (length(matter) <= 500)))
sitting_vote: sitting_vote_other_check CHECK ((other >= 0))
sitting_vote: sitting_vote_pkey PRIMARY KEY (commune_id, id)
sitting_vote: sitting_vote_rule_set_id_fkey FOREIGN KEY (rule_set_id) REFERENCES rule_set(id)
stand_in: stand_in_check CHECK (((from_on <= to_on) AND (absent_person_id <> acting_person_id)))
stand_in: stand_in_pkey PRIMARY KEY (commune_id, id)
stand_in: stand_in_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
stand_in: stand_in_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
statement: only_praise_is_about_somebody CHECK (((praised_id IS NULL) OR (kind = 'praise'::text)))
statement: statement_commune_id_meeting_id_fkey FOREIGN KEY (commune_id, meeting_id) REFERENCES meeting(commune_id, id)
statement: statement_commune_id_praised_id_fkey FOREIGN KEY (commune_id, praised_id) REFERENCES member(commune_id, id)
statement: statement_gist_check CHECK (((length(gist) >= 1) AND (length(gist) <= 5000)))
statement: statement_kind_check CHECK ((kind = ANY (ARRAY['speech'::text, 'self-criticism'::text, 'criticism'::text, 'praise'::text, 'reminder'::text])))
statement: statement_pkey PRIMARY KEY (commune_id, id)
story: story_check CHECK (((agenda_item_id IS NULL) OR (meeting_id IS NOT NULL)))
story: story_commune_id_meeting_id_fkey FOREIGN KEY (commune_id, meeting_id) REFERENCES meeting(commune_id, id)
story: story_commune_id_member_id_fkey FOREIGN KEY (commune_id, member_id) REFERENCES member(commune_id, id)
story: story_lesson_check CHECK ((length(lesson) <= 2000))
story: story_pkey PRIMARY KEY (commune_id, id)
story: story_source_check CHECK ((length(source) <= 300))
story: story_teller_check CHECK (((length(teller) >= 1) AND (length(teller) <= 100)))
story: story_theme_check CHECK ((length(theme) <= 300))
story: story_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
story: story_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
study_attendance: study_attendance_commune_id_member_id_fkey FOREIGN KEY (commune_id, member_id) REFERENCES member(commune_id, id)
study_attendance: study_attendance_commune_id_session_id_fkey FOREIGN KEY (commune_id, session_id) REFERENCES study_session(commune_id, id)
study_attendance: study_attendance_pkey PRIMARY KEY (commune_id, session_id, member_id)
study_attendance: study_attendance_presence_check CHECK ((presence = ANY (ARRAY['direct'::text, 'online'::text, 'absent'::text])))
study_attendance: study_attendance_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
study_paper: study_paper_commune_id_file_id_fkey FOREIGN KEY (commune_id, file_id) REFERENCES file(commune_id, id)
study_paper: study_paper_commune_id_session_id_fkey FOREIGN KEY (commune_id, session_id) REFERENCES study_session(commune_id, id)
study_paper: study_paper_pkey PRIMARY KEY (commune_id, session_id, file_id)
study_paper: study_paper_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
study_programme: study_programme_focus_check CHECK (((length(focus) >= 1) AND (length(focus) <= 4000)))
study_programme: study_programme_pkey PRIMARY KEY (commune_id, unit_id, year)
study_programme: study_programme_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
study_programme: study_programme_year_check CHECK (((year >= 2020) AND (year <= 2100)))
study_reading: study_reading_commune_id_session_id_fkey FOREIGN KEY (commune_id, session_id) REFERENCES study_session(commune_id, id)
study_reading: study_reading_pkey PRIMARY KEY (commune_id, session_id, person_id)
study_reading: study_reading_right_count_check CHECK ((right_count >= 0))
study_reading: study_reading_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
study_session: study_session_commune_id_topic_id_fkey FOREIGN KEY (commune_id, topic_id) REFERENCES study_topic(commune_id, id)
study_session: study_session_commune_id_wide_id_fkey FOREIGN KEY (commune_id, wide_id) REFERENCES study_session(commune_id, id)
study_session: study_session_format_check CHECK ((format = ANY (ARRAY['direct'::text, 'online'::text, 'combined'::text])))
study_session: study_session_pkey PRIMARY KEY (commune_id, id)
study_session: study_session_place_check CHECK ((length(place) <= 200))
study_session: study_session_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'held'::text, 'cancelled'::text])))
study_session: study_session_summary_check CHECK ((length(summary) <= 4000))
study_session: study_session_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300)))
study_session: study_session_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
study_standard: study_standard_adopted_by_check CHECK (((length(adopted_by) >= 1) AND (length(adopted_by) <= 300)))
study_standard: study_standard_commune_id_unit_id_version_key UNIQUE (commune_id, unit_id, version)
study_standard: study_standard_pkey PRIMARY KEY (commune_id, id)
study_standard: study_standard_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
study_standard: study_standard_version_check CHECK ((version >= 1))
study_topic: study_topic_issuer_check CHECK ((issuer = ANY (ARRAY['commune'::text, 'province'::text, 'centre'::text])))
study_topic: study_topic_kind_check CHECK ((kind = ANY (ARRAY['term'::text, 'year'::text, 'resolution'::text])))
study_topic: study_topic_period_check CHECK (((length(period) >= 4) AND (length(period) <= 9)))
study_topic: study_topic_pkey PRIMARY KEY (commune_id, id)
study_topic: study_topic_reference_check CHECK ((length(reference) <= 200))
study_topic: study_topic_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300)))
study_topic: study_topic_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
supplement_slip: supplement_slip_check CHECK (((state <> ALL (ARRAY['checked'::text, 'accepted'::text])) OR (checked_at IS NOT NULL)))
supplement_slip: supplement_slip_check1 CHECK (((state = 'accepted'::text) = (settled_at IS NOT NULL)))
supplement_slip: supplement_slip_commune_id_member_id_fkey FOREIGN KEY (commune_id, member_id) REFERENCES member(commune_id, id)
supplement_slip: supplement_slip_commune_id_member_id_year_key UNIQUE (commune_id, member_id, year)
supplement_slip: supplement_slip_note_check CHECK ((length(note) <= 500))
supplement_slip: supplement_slip_pkey PRIMARY KEY (commune_id, id)
supplement_slip: supplement_slip_state_check CHECK ((state = ANY (ARRAY['handed-in'::text, 'checked'::text, 'accepted'::text, 'returned'::text])))
supplement_slip: supplement_slip_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
supplement_slip: supplement_slip_year_check CHECK (((year >= 2020) AND (year <= 2100)))
task: task_authority_check CHECK ((length(authority) <= 500))
task: task_carried_over_check CHECK ((carried_over >= 0))
task: task_check CHECK (((state = 'open'::text) = (done_on IS NULL)))
task: task_check1 CHECK ((due_on >= given_on))
task: task_check2 CHECK (((checked_at IS NULL) OR (state = 'done'::text)))
task: task_check3 CHECK (((late_told_at IS NULL) = (late_cause = ''::text)))
task: task_commune_id_owner_member_id_fkey FOREIGN KEY (commune_id, owner_member_id) REFERENCES member(commune_id, id)
task: task_late_cause_check CHECK ((length(late_cause) <= 500))
task: task_late_remedy_check CHECK ((length(late_remedy) <= 500))
task: task_pkey PRIMARY KEY (commune_id, id)
task: task_product_check CHECK (((length(product) >= 1) AND (length(product) <= 500)))
task: task_responsibility_check CHECK ((length(responsibility) <= 500))
task: task_source_kind_check CHECK ((source_kind = ANY (ARRAY['meeting'::text, 'document'::text, 'case'::text, 'matter'::text])))
task: task_state_check CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'dropped'::text])))
task: task_title_check CHECK (((length(title) >= 1) AND (length(title) <= 500)))
task: task_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
task_event: task_event_commune_id_task_id_fkey FOREIGN KEY (commune_id, task_id) REFERENCES task(commune_id, id) ON DELETE CASCADE
task_event: task_event_kind_check CHECK ((kind = ANY (ARRAY['changed'::text, 'closed'::text, 'dropped'::text, 'reopened'::text, 'checked'::text, 'explained'::text])))
task_event: task_event_pkey PRIMARY KEY (commune_id, id)
task_event: task_event_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
task_product: task_product_check1 CHECK (((text <> ''::text) OR (file_id IS NOT NULL)))
task_product: task_product_commune_id_file_id_fkey FOREIGN KEY (commune_id, file_id) REFERENCES file(commune_id, id)
task_product: task_product_commune_id_task_id_fkey FOREIGN KEY (commune_id, task_id) REFERENCES task(commune_id, id) ON DELETE CASCADE
task_product: task_product_pkey PRIMARY KEY (commune_id, id)
task_product: task_product_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
thread_tie: thread_tie_check CHECK (((from_kind <> to_kind) OR (from_id <> to_id)))
thread_tie: thread_tie_from_id_check CHECK (((length(from_id) >= 1) AND (length(from_id) <= 60)))
thread_tie: thread_tie_from_kind_check CHECK (((length(from_kind) >= 1) AND (length(from_kind) <= 30)))
thread_tie: thread_tie_pkey PRIMARY KEY (commune_id, from_kind, from_id, to_kind, to_id)
thread_tie: thread_tie_to_id_check CHECK (((length(to_id) >= 1) AND (length(to_id) <= 60)))
thread_tie: thread_tie_to_kind_check CHECK (((length(to_kind) >= 1) AND (length(to_kind) <= 30)))
thread_tie: thread_tie_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
transfer: transfer_check CHECK (((to_unit_id IS NULL) = (to_commune_id IS NULL)))
transfer: transfer_check1 CHECK (((state <> ALL (ARRAY['issued'::text, 'accepted'::text, 'refused'::text, 'ended'::text])) OR (issued_on IS NOT NULL)))
transfer: transfer_check2 CHECK (((until IS NULL) OR (kind = 'temporary'::text)))
transfer: transfer_commune_id_member_id_fkey FOREIGN KEY (commune_id, member_id) REFERENCES member(commune_id, id)
transfer: transfer_from_outside_check CHECK ((length(from_outside) <= 300))
transfer: transfer_kind_check CHECK ((kind = ANY (ARRAY['official'::text, 'temporary'::text])))
transfer: transfer_letter_number_check CHECK ((length(letter_number) <= 100))
transfer: transfer_note_check CHECK ((length(note) <= 500))
transfer: transfer_pkey PRIMARY KEY (commune_id, id)
transfer: transfer_reason_check CHECK ((length(reason) <= 500))
transfer: transfer_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'issued'::text, 'accepted'::text, 'refused'::text, 'withdrawn'::text, 'ended'::text])))
transfer: transfer_to_outside_check CHECK ((length(to_outside) <= 300))
transfer: transfer_to_unit_id_fkey FOREIGN KEY (to_unit_id) REFERENCES unit(id)
transfer: transfer_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
trend_month: trend_month_month_check CHECK ((month ~ '^\d{4}-(0[1-9]|1[0-2])$'::text))
trend_month: trend_month_pkey PRIMARY KEY (commune_id, month)
trend_month: trend_month_rule_set_id_fkey FOREIGN KEY (rule_set_id) REFERENCES rule_set(id)
trend_month: trend_month_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
trend_month: trend_month_withdrawn_why_check CHECK ((length(withdrawn_why) <= 300))
trend_response: trend_response_answer_check CHECK ((length(answer) <= 4000))
trend_response: trend_response_answered_by_check CHECK ((length(answered_by) <= 200))
trend_response: trend_response_asked_check CHECK (((length(asked) >= 1) AND (length(asked) <= 1000)))
trend_response: trend_response_check CHECK (((state = 'answered'::text) = (answered_on IS NOT NULL)))
trend_response: trend_response_check1 CHECK (((answered_on IS NULL) = (answer = ''::text)))
trend_response: trend_response_check2 CHECK (((state = 'taken-back'::text) = (taken_back_why <> ''::text)))
trend_response: trend_response_commune_id_month_fkey FOREIGN KEY (commune_id, month) REFERENCES trend_month(commune_id, month)
trend_response: trend_response_commune_id_sitting_id_fkey FOREIGN KEY (commune_id, sitting_id) REFERENCES sitting(commune_id, id)
trend_response: trend_response_pkey PRIMARY KEY (commune_id, id)
trend_response: trend_response_published_where_check CHECK ((length(published_where) <= 300))
trend_response: trend_response_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'answered'::text, 'taken-back'::text])))
trend_response: trend_response_taken_back_why_check CHECK ((length(taken_back_why) <= 300))
trend_response: trend_response_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
unit: unit_cell_kind_check CHECK ((cell_kind = ANY (ARRAY['village'::text, 'office'::text, 'school'::text, 'health'::text, 'military'::text, 'police'::text, 'enterprise'::text])))
unit: unit_check CHECK ((valid_from < valid_to))
unit: unit_check1 CHECK (((kind = 'cell'::text) = (cell_kind IS NOT NULL)))
unit: unit_check2 CHECK (((organisation_kind IS NULL) OR (kind = 'mass-organisation'::text)))
unit: unit_code_check CHECK ((code ~ '^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$'::text))
unit: unit_code_key UNIQUE (code)
unit: unit_emblem_sha256_check CHECK ((emblem_sha256 ~ '^[0-9a-f]{64}$'::text))
unit: unit_kind_check CHECK ((kind = ANY (ARRAY['nation'::text, 'province'::text, 'commune'::text, 'intermediate'::text, 'cell'::text, 'group'::text, 'mass-organisation'::text, 'branch'::text, 'team'::text, 'village'::text])))
unit: unit_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
unit: unit_official_code_fkey FOREIGN KEY (official_code) REFERENCES administrative_unit(code)
unit: unit_organisation_kind_check CHECK ((organisation_kind = ANY (ARRAY['front'::text, 'youth'::text, 'women'::text, 'farmers'::text, 'veterans'::text])))
unit: unit_pkey PRIMARY KEY (id)
unit: unit_usual_day_check CHECK (((usual_day >= 1) AND (usual_day <= 28)))
unit: unit_usual_time_check CHECK ((usual_time ~ '^[0-2][0-9]:[0-5][0-9]$'::text))
unit_closure: unit_closure_ancestor_id_fkey FOREIGN KEY (ancestor_id) REFERENCES unit(id)
unit_closure: unit_closure_check CHECK ((valid_from < valid_to))
unit_closure: unit_closure_depth_check CHECK ((depth >= 0))
unit_closure: unit_closure_descendant_id_fkey FOREIGN KEY (descendant_id) REFERENCES unit(id)
unit_closure: unit_closure_pkey PRIMARY KEY (ancestor_id, descendant_id, valid_from)
unit_heritage: unit_heritage_check CHECK ((unit_id <> heir_id))
unit_heritage: unit_heritage_heir_id_fkey FOREIGN KEY (heir_id) REFERENCES unit(id)
unit_heritage: unit_heritage_pkey PRIMARY KEY (heir_id, unit_id)
unit_heritage: unit_heritage_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
unit_parent: unit_parent_check CHECK (((valid_from < valid_to) AND (unit_id <> parent_id)))
unit_parent: unit_parent_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES unit(id)
unit_parent: unit_parent_pkey PRIMARY KEY (unit_id, valid_from)
unit_parent: unit_parent_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
unit_succession: unit_succession_pkey PRIMARY KEY (predecessor_id, successor_id)
unit_succession: unit_succession_predecessor_id_fkey FOREIGN KEY (predecessor_id) REFERENCES unit(id)
unit_succession: unit_succession_share_check CHECK ((share = ANY (ARRAY['whole'::text, 'part'::text])))
unit_succession: unit_succession_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES unit(id)
village: village_households_check CHECK (((households >= 1) AND (households <= 20000)))
village: village_pkey PRIMARY KEY (commune_id, unit_id)
village: village_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
village_map: village_map_commune_id_file_id_fkey FOREIGN KEY (commune_id, file_id) REFERENCES file(commune_id, id)
village_map: village_map_height_check CHECK (((height >= 1) AND (height <= 20000)))
village_map: village_map_pkey PRIMARY KEY (commune_id, unit_id)
village_map: village_map_source_check CHECK (((length(source) >= 1) AND (length(source) <= 300)))
village_map: village_map_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
village_map: village_map_width_check CHECK (((width >= 1) AND (width <= 2000)))
village_shape: village_shape_path_check CHECK (((length(path) >= 1) AND (length(path) <= 400000)))
village_shape: village_shape_pkey PRIMARY KEY (commune_id, unit_id)
village_shape: village_shape_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
village_visit: village_visit_check CHECK (((follow_up_on IS NULL) OR (follow_up <> ''::text)))
village_visit: village_visit_commune_id_matter_id_fkey FOREIGN KEY (commune_id, matter_id) REFERENCES matter(commune_id, id)
village_visit: village_visit_companions_check CHECK ((length(companions) <= 300))
village_visit: village_visit_done_check CHECK ((length(done) <= 1000))
village_visit: village_visit_follow_up_check CHECK ((length(follow_up) <= 1000))
village_visit: village_visit_kind_check CHECK ((kind = ANY (ARRAY['household'::text, 'village'::text])))
village_visit: village_visit_pkey PRIMARY KEY (commune_id, id)
village_visit: village_visit_place_check CHECK (((length(place) >= 1) AND (length(place) <= 200)))
village_visit: village_visit_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
village_vote: village_vote_abstain_check CHECK ((abstain >= 0))
village_vote: village_vote_agree_check CHECK ((agree >= 0))
village_vote: village_vote_check CHECK (((represented >= 0) AND (represented <= households_total)))
village_vote: village_vote_check1 CHECK ((((agree + disagree) + abstain) <= represented))
village_vote: village_vote_check2 CHECK ((passed = (agree >= needed)))
village_vote: village_vote_check3 CHECK (((withdrawn_at IS NOT NULL) = (withdrawn_why <> ''::text)))
village_vote: village_vote_disagree_check CHECK ((disagree >= 0))
village_vote: village_vote_households_total_check CHECK ((households_total > 0))
village_vote: village_vote_matter_check CHECK (((matter >= 1) AND (matter <= 6)))
village_vote: village_vote_method_check CHECK ((method = ANY (ARRAY['hands'::text, 'ballot'::text])))
village_vote: village_vote_needed_check CHECK ((needed > 0))
village_vote: village_vote_pkey PRIMARY KEY (commune_id, id)
village_vote: village_vote_rule_set_id_fkey FOREIGN KEY (rule_set_id) REFERENCES rule_set(id)
village_vote: village_vote_subject_check CHECK ((length(subject) <= 500))
village_vote: village_vote_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
village_vote: village_vote_withdrawn_why_check CHECK ((length(withdrawn_why) <= 500))
visit_person: visit_person_commune_id_visit_id_fkey FOREIGN KEY (commune_id, visit_id) REFERENCES reception_visit(commune_id, id)
visit_person: visit_person_full_name_check CHECK (((length(full_name) >= 1) AND (length(full_name) <= 100)))
visit_person: visit_person_group_size_check CHECK (((group_size >= 1) AND (group_size <= 10000)))
visit_person: visit_person_pkey PRIMARY KEY (commune_id, visit_id)
vote: vote_agree_check CHECK ((agree >= 0))
vote: vote_check CHECK ((((agree + disagree) + other) <= base))
vote: vote_commune_id_ballot_id_fkey FOREIGN KEY (commune_id, ballot_id) REFERENCES ballot(commune_id, id)
vote: vote_commune_id_meeting_id_fkey FOREIGN KEY (commune_id, meeting_id) REFERENCES meeting(commune_id, id)
vote: vote_disagree_check CHECK ((disagree >= 0))
vote: vote_kind_check CHECK ((kind = ANY (ARRAY['resolution'::text, 'admission'::text, 'recognition'::text, 'expulsion'::text, 'reprimand'::text, 'personnel'::text])))
vote: vote_matter_check CHECK (((length(matter) >= 1) AND (length(matter) <= 500)))
vote: vote_other_check CHECK ((other >= 0))
vote: vote_pkey PRIMARY KEY (commune_id, id)
vote: vote_rule_set_id_fkey FOREIGN KEY (rule_set_id) REFERENCES rule_set(id)
vote_sitting: vote_sitting_agree_check CHECK ((agree >= 0))
vote_sitting: vote_sitting_commune_id_group_id_fkey FOREIGN KEY (commune_id, group_id) REFERENCES party_group(commune_id, id)
vote_sitting: vote_sitting_commune_id_vote_id_fkey FOREIGN KEY (commune_id, vote_id) REFERENCES vote(commune_id, id) ON DELETE CASCADE
vote_sitting: vote_sitting_disagree_check CHECK ((disagree >= 0))
vote_sitting: vote_sitting_other_check CHECK ((other >= 0))
vote_sitting: vote_sitting_pkey PRIMARY KEY (commune_id, vote_id, group_id)
work_entry: work_entry_check CHECK (((receipt_year IS NULL) = (receipt_number IS NULL)))
work_entry: work_entry_check1 CHECK (((receipt_number IS NOT NULL) = ((kind = 'receipt'::text) AND (reverses_id IS NULL))))
work_entry: work_entry_check2 CHECK (((reverses_id IS NOT NULL) = (reason <> ''::text)))
work_entry: work_entry_check3 CHECK (((reverses_id IS NOT NULL) OR ((quantity > 0) AND (value >= 0))))
work_entry: work_entry_check4 CHECK (((form <> 'money'::text) OR ((value = quantity) AND (measure = 'VND'::text))))
work_entry: work_entry_commune_id_receipt_year_receipt_number_key UNIQUE (commune_id, receipt_year, receipt_number)
work_entry: work_entry_commune_id_reverses_id_fkey FOREIGN KEY (commune_id, reverses_id) REFERENCES work_entry(commune_id, id)
work_entry: work_entry_commune_id_reverses_id_key UNIQUE (commune_id, reverses_id)
work_entry: work_entry_commune_id_work_id_fkey FOREIGN KEY (commune_id, work_id) REFERENCES community_work(commune_id, id)
work_entry: work_entry_form_check CHECK ((form = ANY (ARRAY['money'::text, 'labour'::text, 'goods'::text, 'land'::text])))
work_entry: work_entry_item_check CHECK ((length(item) <= 300))
work_entry: work_entry_kind_check CHECK ((kind = ANY (ARRAY['pledge'::text, 'receipt'::text, 'expense'::text])))
work_entry: work_entry_measure_check CHECK (((length(measure) >= 1) AND (length(measure) <= 30)))
work_entry: work_entry_party_check CHECK (((length(party) >= 1) AND (length(party) <= 200)))
work_entry: work_entry_party_kind_check CHECK ((party_kind = ANY (ARRAY['household'::text, 'organisation'::text, 'business'::text, 'state'::text, 'payee'::text])))
work_entry: work_entry_pkey PRIMARY KEY (commune_id, id)
work_entry: work_entry_quantity_check CHECK ((quantity <> 0))
work_entry: work_entry_reason_check CHECK ((length(reason) <= 500))
work_entry: work_entry_receipt_number_check CHECK ((receipt_number > 0))
work_entry: work_entry_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
work_note: work_note_body_check CHECK (((length(body) >= 1) AND (length(body) <= 200)))
work_note: work_note_commune_id_file_id_fkey FOREIGN KEY (commune_id, file_id) REFERENCES file(commune_id, id)
work_note: work_note_commune_id_work_id_fkey FOREIGN KEY (commune_id, work_id) REFERENCES community_work(commune_id, id)
work_note: work_note_pkey PRIMARY KEY (commune_id, id)
work_note: work_note_text_check CHECK (((length(text) >= 1) AND (length(text) <= 4000)))
work_note: work_note_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)

-- Indexes

CREATE INDEX admission_step_commune_id_candidate_id_at_idx ON public.admission_step USING btree (commune_id, candidate_id, at)
CREATE INDEX adoption_commune_id_model_id_started_on_idx ON public.adoption USING btree (commune_id, model_id, started_on)
CREATE INDEX adoption_task_commune_id_task_id_idx ON public.adoption_task USING btree (commune_id, task_id)
CREATE INDEX agenda_item_commune_id_meeting_id_position_idx ON public.agenda_item USING btree (commune_id, meeting_id, "position")
CREATE INDEX amendment_commune_id_meeting_id_at_idx ON public.amendment USING btree (commune_id, meeting_id, at)
CREATE INDEX article_comment_commune_id_article_id_sent_at_idx ON public.article_comment USING btree (commune_id, article_id, sent_at)
CREATE INDEX article_comment_commune_id_state_sent_at_idx ON public.article_comment USING btree (commune_id, state, sent_at)
CREATE INDEX article_commune_id_created_at_id_idx ON public.article USING btree (commune_id, created_at DESC, id)
CREATE INDEX article_event_commune_id_article_id_at_idx ON public.article_event USING btree (commune_id, article_id, at)
CREATE INDEX article_text_commune_id_state_published_at_idx ON public.article_text USING btree (commune_id, state, published_at DESC)
CREATE INDEX audit_entry_commune_id_at_idx ON public.audit_entry USING btree (commune_id, at)
CREATE INDEX audit_entry_commune_id_command_id_idx ON public.audit_entry USING btree (commune_id, command_id)
CREATE INDEX away_contact_commune_id_member_id_on_day_idx ON public.away_contact USING btree (commune_id, member_id, on_day DESC)
CREATE INDEX badge_award_commune_id_award_on_idx ON public.badge_award USING btree (commune_id, award_on)
CREATE INDEX ballot_commune_id_meeting_id_idx ON public.ballot USING btree (commune_id, meeting_id)
CREATE INDEX ballot_commune_id_unit_id_idx ON public.ballot USING btree (commune_id, unit_id) WHERE (state = ANY (ARRAY['open'::text, 'closed'::text]))
CREATE INDEX ballot_voter_commune_id_person_id_idx ON public.ballot_voter USING btree (commune_id, person_id) WHERE (state = 'entitled'::text)
CREATE INDEX cadre_candidate_commune_id_member_id_idx ON public.cadre_candidate USING btree (commune_id, member_id)
CREATE INDEX cadre_open_work_commune_id_staff_id_position_idx ON public.cadre_open_work USING btree (commune_id, staff_id, "position")
CREATE INDEX cadre_relative_commune_id_member_id_idx ON public.cadre_relative USING btree (commune_id, member_id)
CREATE INDEX campaign_commune_id_starts_on_id_idx ON public.campaign USING btree (commune_id, starts_on DESC, id)
CREATE INDEX campaign_deed_commune_id_campaign_id_on_day_idx ON public.campaign_deed USING btree (commune_id, campaign_id, on_day DESC)
CREATE INDEX campaign_deed_commune_id_doer_id_idx ON public.campaign_deed USING btree (commune_id, doer_id) WHERE (doer_id IS NOT NULL)
CREATE INDEX candidate_commune_id_due_on_idx ON public.candidate USING btree (commune_id, due_on) WHERE (due_on IS NOT NULL)
CREATE INDEX candidate_commune_id_member_id_idx ON public.candidate USING btree (commune_id, member_id) WHERE (member_id IS NOT NULL)
CREATE INDEX candidate_commune_id_unit_id_state_idx ON public.candidate USING btree (commune_id, unit_id, state)
CREATE INDEX case_event_commune_id_case_id_at_idx ON public.case_event USING btree (commune_id, case_id, at)
CREATE INDEX case_file_commune_id_received_on_id_idx ON public.case_file USING btree (commune_id, received_on DESC, id)
CREATE INDEX case_file_commune_id_repeat_of_idx ON public.case_file USING btree (commune_id, repeat_of) WHERE (repeat_of IS NOT NULL)
CREATE INDEX case_file_commune_id_state_due_on_idx ON public.case_file USING btree (commune_id, state, due_on)
CREATE INDEX case_file_commune_id_topic_received_on_idx ON public.case_file USING btree (commune_id, topic, received_on)
CREATE INDEX case_route_commune_id_valid_from_idx ON public.case_route USING btree (commune_id, valid_from)
CREATE INDEX case_suspension_commune_id_case_id_idx ON public.case_suspension USING btree (commune_id, case_id)
CREATE INDEX cell_month_commune_id_month_idx ON public.cell_month USING btree (commune_id, month)
CREATE INDEX cell_theme_commune_id_meeting_id_idx ON public.cell_theme USING btree (commune_id, meeting_id)
CREATE INDEX cell_theme_commune_id_unit_id_year_idx ON public.cell_theme USING btree (commune_id, unit_id, year)
CREATE INDEX citizen_message_commune_id_case_id_idx ON public.citizen_message USING btree (commune_id, case_id) WHERE (case_id IS NOT NULL)
CREATE INDEX citizen_message_commune_id_state_sent_at_idx ON public.citizen_message USING btree (commune_id, state, sent_at)
CREATE INDEX commendation_commune_id_campaign_id_at_idx ON public.commendation USING btree (commune_id, campaign_id, at)
CREATE INDEX commendation_commune_id_unit_id_idx ON public.commendation USING btree (commune_id, unit_id)
CREATE INDEX commune_month_month_idx ON public.commune_month USING btree (month)
CREATE INDEX community_work_commune_id_created_at_id_idx ON public.community_work USING btree (commune_id, created_at DESC, id)
CREATE INDEX community_work_commune_id_vote_id_idx ON public.community_work USING btree (commune_id, vote_id)
CREATE INDEX conclusion_commune_id_sitting_id_position_idx ON public.conclusion USING btree (commune_id, sitting_id, "position")
CREATE INDEX conclusion_task_commune_id_conclusion_id_idx ON public.conclusion_task USING btree (commune_id, conclusion_id)
CREATE INDEX conclusion_task_commune_id_sitting_id_idx ON public.conclusion_task USING btree (commune_id, sitting_id)
CREATE INDEX congress_commune_id_unit_id_held_on_idx ON public.congress USING btree (commune_id, unit_id, held_on DESC)
CREATE INDEX delivery_commune_id_person_id_created_at_idx ON public.delivery USING btree (commune_id, person_id, created_at DESC)
CREATE INDEX delivery_ended_at_idx ON public.delivery USING btree (ended_at) WHERE (ended_at IS NOT NULL)
CREATE INDEX delivery_next_at_idx ON public.delivery USING btree (next_at) WHERE (state = ANY (ARRAY['waiting'::text, 'failed'::text]))
CREATE INDEX denunciation_step_commune_id_stub_id_at_idx ON public.denunciation_step USING btree (commune_id, stub_id, at)
CREATE INDEX dialogue_commune_id_starts_at_idx ON public.dialogue USING btree (commune_id, starts_at DESC)
CREATE INDEX dialogue_question_commune_id_dialogue_id_at_idx ON public.dialogue_question USING btree (commune_id, dialogue_id, at)
CREATE INDEX dialogue_question_commune_id_task_id_idx ON public.dialogue_question USING btree (commune_id, task_id) WHERE (task_id IS NOT NULL)
CREATE INDEX discipline_appeal_commune_id_case_id_idx ON public.discipline_appeal USING btree (commune_id, case_id)
CREATE INDEX discipline_case_commune_id_subject_member_id_idx ON public.discipline_case USING btree (commune_id, subject_member_id) WHERE (subject_member_id IS NOT NULL)
CREATE INDEX discipline_person_commune_id_person_id_idx ON public.discipline_person USING btree (commune_id, person_id)
CREATE INDEX discipline_record_commune_id_member_id_idx ON public.discipline_record USING btree (commune_id, member_id)
CREATE INDEX discipline_step_commune_id_case_id_at_idx ON public.discipline_step USING btree (commune_id, case_id, at)
CREATE INDEX discipline_suspension_commune_id_case_id_idx ON public.discipline_suspension USING btree (commune_id, case_id)
CREATE INDEX disclosure_commune_id_decided_on_id_idx ON public.disclosure USING btree (commune_id, decided_on DESC, id)
CREATE INDEX disclosure_publication_commune_id_disclosure_id_from_day_idx ON public.disclosure_publication USING btree (commune_id, disclosure_id, from_day)
CREATE INDEX document_ask_clause_id_unit_id_idx ON public.document_ask USING btree (clause_id, unit_id)
CREATE INDEX document_ask_commune_id_plan_id_idx ON public.document_ask USING btree (commune_id, plan_id)
CREATE INDEX document_ask_document_id_idx ON public.document_ask USING btree (document_id)
CREATE INDEX document_clause_commune_id_created_at_idx ON public.document_clause USING btree (commune_id, created_at DESC)
CREATE INDEX document_clause_document_id_idx ON public.document_clause USING btree (document_id)
CREATE INDEX document_commune_id_based_on_id_idx ON public.document USING btree (commune_id, based_on_id)
CREATE INDEX document_commune_id_entered_on_id_idx ON public.document USING btree (commune_id, entered_on DESC, id DESC)
CREATE INDEX document_commune_id_replaced_by_id_idx ON public.document USING btree (commune_id, replaced_by_id)
CREATE INDEX document_delivery_commune_id_unit_id_idx ON public.document_delivery USING btree (commune_id, unit_id)
CREATE INDEX document_delivery_document_id_idx ON public.document_delivery USING btree (document_id)
CREATE INDEX document_file_commune_id_document_id_idx ON public.document_file USING btree (commune_id, document_id)
CREATE INDEX document_file_commune_id_file_id_idx ON public.document_file USING btree (commune_id, file_id)
CREATE INDEX document_id_idx ON public.document USING btree (id)
CREATE INDEX document_step_commune_id_document_id_at_idx ON public.document_step USING btree (commune_id, document_id, at)
CREATE INDEX evaluation_commune_id_round_id_unit_id_sort_key_idx ON public.evaluation USING btree (commune_id, round_id, unit_id, sort_key)
CREATE INDEX evaluation_finding_commune_id_evaluation_id_idx ON public.evaluation_finding USING btree (commune_id, evaluation_id)
CREATE INDEX evaluation_mark_commune_id_evaluation_id_at_idx ON public.evaluation_mark USING btree (commune_id, evaluation_id, at)
CREATE INDEX evaluation_objection_commune_id_evaluation_id_idx ON public.evaluation_objection USING btree (commune_id, evaluation_id)
CREATE INDEX fee_payment_commune_id_member_id_month_idx ON public.fee_payment USING btree (commune_id, member_id, month)
CREATE INDEX fee_payment_commune_id_submission_id_idx ON public.fee_payment USING btree (commune_id, submission_id)
CREATE INDEX fee_payment_commune_id_unit_id_month_idx ON public.fee_payment USING btree (commune_id, unit_id, month)
CREATE INDEX fee_relief_commune_id_member_id_idx ON public.fee_relief USING btree (commune_id, member_id)
CREATE INDEX fee_relief_commune_id_unit_id_from_month_idx ON public.fee_relief USING btree (commune_id, unit_id, from_month)
CREATE INDEX fee_submission_commune_id_month_unit_id_idx ON public.fee_submission USING btree (commune_id, month, unit_id)
CREATE INDEX file_commune_id_sha256_idx ON public.file USING btree (commune_id, sha256)
CREATE INDEX floor_request_commune_id_meeting_id_asked_at_idx ON public.floor_request USING btree (commune_id, meeting_id, asked_at)
CREATE INDEX followed_matter_commune_id_owner_person_id_idx ON public.followed_matter USING btree (commune_id, owner_person_id)
CREATE INDEX followed_step_commune_id_matter_id_at_idx ON public.followed_step USING btree (commune_id, matter_id, at)
CREATE INDEX free_note_commune_id_meeting_id_idx ON public.free_note USING btree (commune_id, meeting_id)
CREATE INDEX indicator_value_commune_id_indicator_period_idx ON public.indicator_value USING btree (commune_id, indicator, period)
CREATE INDEX indicator_value_commune_id_period_idx ON public.indicator_value USING btree (commune_id, period)
CREATE INDEX inspection_commune_id_subject_member_id_idx ON public.inspection USING btree (commune_id, subject_member_id) WHERE (subject_member_id IS NOT NULL)
CREATE INDEX inspection_commune_id_subject_unit_id_idx ON public.inspection USING btree (commune_id, subject_unit_id)
CREATE INDEX inspection_commune_id_year_idx ON public.inspection USING btree (commune_id, year)
CREATE INDEX inspection_draw_commune_id_year_idx ON public.inspection_draw USING btree (commune_id, year)
CREATE INDEX inspection_evidence_commune_id_finding_id_idx ON public.inspection_evidence USING btree (commune_id, finding_id)
CREATE INDEX inspection_finding_commune_id_inspection_id_idx ON public.inspection_finding USING btree (commune_id, inspection_id)
CREATE INDEX inspection_person_commune_id_person_id_idx ON public.inspection_person USING btree (commune_id, person_id)
CREATE INDEX inspection_remedy_commune_id_inspection_id_idx ON public.inspection_remedy USING btree (commune_id, inspection_id)
CREATE INDEX inspection_step_commune_id_inspection_id_at_idx ON public.inspection_step USING btree (commune_id, inspection_id, at)
CREATE INDEX issued_theme_commune_id_year_quarter_idx ON public.issued_theme USING btree (commune_id, year, quarter)
CREATE INDEX listening_assignment_commune_id_person_id_idx ON public.listening_assignment USING btree (commune_id, person_id)
CREATE INDEX listening_assignment_commune_id_unit_id_from_day_idx ON public.listening_assignment USING btree (commune_id, unit_id, from_day DESC)
CREATE INDEX matter_commune_id_meeting_id_idx ON public.matter USING btree (commune_id, meeting_id)
CREATE INDEX matter_commune_id_unit_id_state_idx ON public.matter USING btree (commune_id, unit_id, state)
CREATE INDEX measure_commune_id_programme_id_idx ON public.measure USING btree (commune_id, programme_id)
CREATE INDEX measure_link_commune_id_kind_target_id_idx ON public.measure_link USING btree (commune_id, kind, target_id)
CREATE INDEX meeting_addendum_commune_id_meeting_id_idx ON public.meeting_addendum USING btree (commune_id, meeting_id)
CREATE INDEX meeting_commune_id_month_idx ON public.meeting USING btree (commune_id, month)
CREATE INDEX meeting_commune_id_unit_id_starts_at_idx ON public.meeting USING btree (commune_id, unit_id, starts_at DESC)
CREATE INDEX meeting_guest_commune_id_meeting_id_idx ON public.meeting_guest USING btree (commune_id, meeting_id)
CREATE INDEX meeting_guest_commune_id_person_id_idx ON public.meeting_guest USING btree (commune_id, person_id) WHERE (person_id IS NOT NULL)
CREATE INDEX meeting_paper_commune_id_meeting_id_idx ON public.meeting_paper USING btree (commune_id, meeting_id)
CREATE INDEX meeting_roll_commune_id_member_id_met_on_idx ON ONLY public.meeting_roll USING btree (commune_id, member_id, met_on)
CREATE INDEX meeting_score_review_commune_id_meeting_id_at_idx ON public.meeting_score_review USING btree (commune_id, meeting_id, at DESC)
CREATE INDEX meeting_signal_commune_id_unit_id_month_idx ON public.meeting_signal USING btree (commune_id, unit_id, month)
CREATE INDEX meeting_text_signature_bands_idx ON public.meeting_text_signature USING gin (bands) WITH (fastupdate=off)
CREATE INDEX meeting_text_signature_commune_id_unit_id_closed_at_idx ON public.meeting_text_signature USING btree (commune_id, unit_id, closed_at DESC)
CREATE INDEX meeting_topic_commune_id_topic_id_idx ON public.meeting_topic USING btree (commune_id, topic_id)
CREATE INDEX member_commune_id_search_key_idx ON public.member USING btree (commune_id, search_key text_pattern_ops)
CREATE INDEX member_commune_id_unit_id_sort_key_idx ON public.member USING btree (commune_id, unit_id, sort_key)
CREATE INDEX member_interruption_commune_id_member_id_idx ON public.member_interruption USING btree (commune_id, member_id)
CREATE INDEX member_person_id_idx ON public.member USING btree (person_id)
CREATE INDEX member_private_commune_id_party_card_no_idx ON public.member_private USING btree (commune_id, party_card_no) WHERE (party_card_no <> ''::text)
CREATE INDEX member_private_commune_id_personal_id_idx ON public.member_private USING btree (commune_id, personal_id)
CREATE INDEX member_search_key_idx ON public.member USING btree (search_key text_pattern_ops, commune_id)
CREATE INDEX membership_commune_id_unit_id_valid_from_idx ON public.membership USING btree (commune_id, unit_id, valid_from)
CREATE INDEX mentor_note_commune_id_candidate_id_on_day_idx ON public.mentor_note USING btree (commune_id, candidate_id, on_day)
CREATE INDEX model_commune_id_created_at_id_idx ON public.model USING btree (commune_id, created_at DESC, id)
CREATE INDEX model_commune_id_unit_id_idx ON public.model USING btree (commune_id, unit_id)
CREATE INDEX model_event_commune_id_model_id_at_idx ON public.model_event USING btree (commune_id, model_id, at)
CREATE INDEX movement_segment_commune_id_movement_id_idx ON public.movement_segment USING btree (commune_id, movement_id)
CREATE INDEX notice_commune_id_person_id_created_at_idx ON public.notice USING btree (commune_id, person_id, created_at DESC)
CREATE INDEX notice_created_at_idx ON public.notice USING btree (created_at) WHERE (fanned_out_at IS NULL)
CREATE INDEX organisation_activity_commune_id_unit_id_on_day_id_idx ON public.organisation_activity USING btree (commune_id, unit_id, on_day DESC, id)
CREATE INDEX organisation_person_commune_id_person_id_idx ON public.organisation_person USING btree (commune_id, person_id)
CREATE INDEX own_criteria_commune_id_rule_set_id_at_idx ON public.own_criteria USING btree (commune_id, rule_set_id, at)
CREATE INDEX party_group_commune_id_unit_id_idx ON public.party_group USING btree (commune_id, unit_id)
CREATE INDEX party_group_member_commune_id_group_id_idx ON public.party_group_member USING btree (commune_id, group_id)
CREATE INDEX personal_plan_commune_id_unit_id_year_idx ON public.personal_plan USING btree (commune_id, unit_id, year)
CREATE INDEX phone_delivery_ended_at_idx ON public.phone_delivery USING btree (ended_at) WHERE (ended_at IS NOT NULL)
CREATE INDEX phone_delivery_next_at_idx ON public.phone_delivery USING btree (next_at) WHERE (ended_at IS NULL)
CREATE INDEX phone_device_person_id_idx ON public.phone_device USING btree (person_id)
CREATE INDEX phone_parked_commune_id_person_id_parked_at_idx ON public.phone_parked USING btree (commune_id, person_id, parked_at DESC)
CREATE INDEX phone_parked_commune_id_unit_id_idx ON public.phone_parked USING btree (commune_id, unit_id) WHERE (state = 'open'::text)
CREATE INDEX plan_copy_commune_id_plan_id_signed_at_idx ON public.plan_copy USING btree (commune_id, plan_id, signed_at DESC)
CREATE INDEX plan_evidence_commune_id_line_id_idx ON public.plan_evidence USING btree (commune_id, line_id)
CREATE INDEX plan_line_commune_id_plan_id_position_idx ON public.plan_line USING btree (commune_id, plan_id, "position")
CREATE INDEX post_holding_commune_id_unit_id_post_idx ON public.post_holding USING btree (commune_id, unit_id, post)
CREATE INDEX post_holding_person_id_idx ON public.post_holding USING btree (person_id)
CREATE INDEX post_holding_unit_id_idx ON public.post_holding USING btree (unit_id)
CREATE INDEX programme_commune_id_period_idx ON public.programme USING btree (commune_id, period)
CREATE INDEX push_device_person_id_idx ON public.push_device USING btree (person_id)
CREATE INDEX reception_booking_commune_id_session_id_booked_at_idx ON public.reception_booking USING btree (commune_id, session_id, booked_at)
CREATE INDEX reception_session_commune_id_on_day_idx ON public.reception_session USING btree (commune_id, on_day)
CREATE INDEX reception_visit_commune_id_received_on_id_idx ON public.reception_visit USING btree (commune_id, received_on DESC, id)
CREATE INDEX reception_visit_commune_id_session_id_idx ON public.reception_visit USING btree (commune_id, session_id)
CREATE INDEX recognition_household_commune_id_recognition_id_idx ON public.recognition_household USING btree (commune_id, recognition_id)
CREATE INDEX recognition_objection_commune_id_recognition_id_idx ON public.recognition_objection USING btree (commune_id, recognition_id)
CREATE INDEX recognition_step_commune_id_recognition_id_at_idx ON public.recognition_step USING btree (commune_id, recognition_id, at)
CREATE INDEX recognition_withdrawal_commune_id_recognition_id_idx ON public.recognition_withdrawal USING btree (commune_id, recognition_id)
CREATE INDEX register_decision_commune_id_at_idx ON public.register_decision USING btree (commune_id, at DESC)
CREATE INDEX reorganisation_commune_id_decision_file_id_idx ON public.reorganisation USING btree (commune_id, decision_file_id) WHERE (decision_file_id IS NOT NULL)
CREATE INDEX reorganisation_commune_id_on_day_idx ON public.reorganisation USING btree (commune_id, on_day DESC)
CREATE INDEX reorganisation_handover_commune_id_reorganisation_id_idx ON public.reorganisation_handover USING btree (commune_id, reorganisation_id)
CREATE INDEX report_snapshot_commune_id_report_period_taken_at_idx ON public.report_snapshot USING btree (commune_id, report, period, taken_at DESC)
CREATE INDEX reservation_commune_id_meeting_id_idx ON public.reservation USING btree (commune_id, meeting_id)
CREATE INDEX review_meeting_commune_id_round_id_on_day_idx ON public.review_meeting USING btree (commune_id, round_id, on_day)
CREATE INDEX review_point_commune_id_evaluation_id_at_idx ON public.review_point USING btree (commune_id, evaluation_id, at)
CREATE INDEX review_turn_commune_id_evaluation_id_idx ON public.review_turn USING btree (commune_id, evaluation_id)
CREATE INDEX roll_sheet_commune_id_meeting_id_idx ON public.roll_sheet USING btree (commune_id, meeting_id)
CREATE INDEX sensitive_read_commune_id_member_id_idx ON public.sensitive_read USING btree (commune_id, member_id)
CREATE INDEX session_account_id_idx ON public.session USING btree (account_id)
CREATE INDEX sitting_commune_id_starts_at_idx ON public.sitting USING btree (commune_id, starts_at DESC)
CREATE INDEX sitting_item_commune_id_sitting_id_position_idx ON public.sitting_item USING btree (commune_id, sitting_id, "position")
CREATE INDEX sitting_paper_commune_id_sitting_id_idx ON public.sitting_paper USING btree (commune_id, sitting_id)
CREATE INDEX sitting_participant_commune_id_person_id_idx ON public.sitting_participant USING btree (commune_id, person_id)
CREATE INDEX sitting_receipt_commune_id_sitting_id_idx ON public.sitting_receipt USING btree (commune_id, sitting_id)
CREATE INDEX sitting_vote_commune_id_sitting_id_idx ON public.sitting_vote USING btree (commune_id, sitting_id)
CREATE INDEX stand_in_commune_id_acting_person_id_to_on_idx ON public.stand_in USING btree (commune_id, acting_person_id, to_on)
CREATE INDEX stand_in_commune_id_unit_id_to_on_idx ON public.stand_in USING btree (commune_id, unit_id, to_on)
CREATE INDEX statement_commune_id_meeting_id_at_idx ON public.statement USING btree (commune_id, meeting_id, at)
CREATE INDEX statement_commune_id_praised_id_at_idx ON public.statement USING btree (commune_id, praised_id, at) WHERE (praised_id IS NOT NULL)
CREATE INDEX story_commune_id_meeting_id_idx ON public.story USING btree (commune_id, meeting_id) WHERE (meeting_id IS NOT NULL)
CREATE INDEX story_commune_id_member_id_told_on_idx ON public.story USING btree (commune_id, member_id, told_on) WHERE (member_id IS NOT NULL)
CREATE INDEX story_commune_id_unit_id_told_on_idx ON public.story USING btree (commune_id, unit_id, told_on DESC)
CREATE INDEX study_attendance_commune_id_member_id_idx ON public.study_attendance USING btree (commune_id, member_id)
CREATE INDEX study_session_commune_id_topic_id_idx ON public.study_session USING btree (commune_id, topic_id)
CREATE INDEX study_session_commune_id_unit_id_starts_at_idx ON public.study_session USING btree (commune_id, unit_id, starts_at DESC)
CREATE INDEX study_session_commune_id_wide_id_idx ON public.study_session USING btree (commune_id, wide_id) WHERE (wide_id IS NOT NULL)
CREATE INDEX study_topic_commune_id_period_idx ON public.study_topic USING btree (commune_id, period)
CREATE INDEX supplement_slip_commune_id_year_state_idx ON public.supplement_slip USING btree (commune_id, year, state)
CREATE INDEX task_commune_id_owner_person_id_state_due_on_idx ON public.task USING btree (commune_id, owner_person_id, state, due_on)
CREATE INDEX task_commune_id_source_kind_source_id_idx ON public.task USING btree (commune_id, source_kind, source_id)
CREATE INDEX task_commune_id_unit_id_state_due_on_idx ON public.task USING btree (commune_id, unit_id, state, due_on)
CREATE INDEX task_event_commune_id_task_id_idx ON public.task_event USING btree (commune_id, task_id)
CREATE INDEX task_product_commune_id_task_id_idx ON public.task_product USING btree (commune_id, task_id)
CREATE INDEX thread_tie_commune_id_to_kind_to_id_idx ON public.thread_tie USING btree (commune_id, to_kind, to_id)
CREATE INDEX thread_tie_from_id_idx ON public.thread_tie USING btree (from_id)
CREATE INDEX thread_tie_to_id_idx ON public.thread_tie USING btree (to_id)
CREATE INDEX transfer_commune_id_member_id_idx ON public.transfer USING btree (commune_id, member_id)
CREATE INDEX transfer_commune_id_unit_id_state_idx ON public.transfer USING btree (commune_id, unit_id, state)
CREATE INDEX transfer_person_id_idx ON public.transfer USING btree (person_id)
CREATE INDEX transfer_to_commune_id_state_idx ON public.transfer USING btree (to_commune_id, state) WHERE (to_commune_id IS NOT NULL)
CREATE INDEX transfer_to_unit_id_state_idx ON public.transfer USING btree (to_unit_id, state) WHERE (to_unit_id IS NOT NULL)
CREATE INDEX trend_response_commune_id_month_idx ON public.trend_response USING btree (commune_id, month)
CREATE INDEX unit_cells_idx ON public.unit USING btree (commune_id, valid_from, valid_to) WHERE (kind = 'cell'::text)
CREATE INDEX unit_closure_descendant_id_idx ON public.unit_closure USING btree (descendant_id)
CREATE INDEX unit_commune_id_idx ON public.unit USING btree (commune_id)
CREATE INDEX unit_heritage_unit_id_idx ON public.unit_heritage USING btree (unit_id)
CREATE INDEX unit_large_idx ON public.unit USING btree (kind) WHERE (kind = ANY (ARRAY['nation'::text, 'province'::text, 'commune'::text]))
CREATE INDEX unit_parent_parent_id_idx ON public.unit_parent USING btree (parent_id)
CREATE INDEX unit_succession_successor_id_idx ON public.unit_succession USING btree (successor_id)
CREATE INDEX village_visit_commune_id_person_id_visited_on_idx ON public.village_visit USING btree (commune_id, person_id, visited_on DESC)
CREATE INDEX village_visit_commune_id_unit_id_visited_on_idx ON public.village_visit USING btree (commune_id, unit_id, visited_on DESC)
CREATE INDEX village_vote_commune_id_on_day_id_idx ON public.village_vote USING btree (commune_id, on_day DESC, id)
CREATE INDEX village_vote_commune_id_unit_id_idx ON public.village_vote USING btree (commune_id, unit_id)
CREATE INDEX vote_commune_id_meeting_id_idx ON public.vote USING btree (commune_id, meeting_id)
CREATE INDEX work_entry_commune_id_work_id_on_day_at_idx ON public.work_entry USING btree (commune_id, work_id, on_day, at)
CREATE INDEX work_note_commune_id_work_id_on_day_idx ON public.work_note USING btree (commune_id, work_id, on_day DESC)
CREATE UNIQUE INDEX bank_line_booked_once ON public.fee_payment USING btree (commune_id, bank_key, month) WHERE ((bank_key IS NOT NULL) AND (struck_why = ''::text))
CREATE UNIQUE INDEX calendar_feed_of ON public.calendar_feed USING btree (account_id, COALESCE(unit_id, '00000000-0000-0000-0000-000000000000'::uuid))
CREATE UNIQUE INDEX finding_once_a_source ON public.evaluation_finding USING btree (commune_id, evaluation_id, source_id) WHERE (withdrawn_why = ''::text)
CREATE UNIQUE INDEX in_one_group ON public.party_group_member USING btree (commune_id, unit_id, member_id) WHERE (valid_to = 'infinity'::date)
CREATE UNIQUE INDEX once_a_candidate ON public.congress_candidate USING btree (commune_id, congress_id, office, member_id) WHERE (withdrawn_why = ''::text)
CREATE UNIQUE INDEX once_a_step ON public.admission_step USING btree (commune_id, candidate_id, step) WHERE (undone_at IS NULL)
CREATE UNIQUE INDEX once_on_a_roll ON public.organisation_person USING btree (commune_id, unit_id, person_id) WHERE (left_on IS NULL)
CREATE UNIQUE INDEX one_adoption_at_a_time ON public.adoption USING btree (commune_id, model_id, unit_id, adopter) WHERE (state = 'running'::text)
CREATE UNIQUE INDEX one_badge_of_its_years ON public.badge_award USING btree (commune_id, member_id, years) WHERE (state <> 'withdrawn'::text)
CREATE UNIQUE INDEX one_count_a_round ON public.congress_election USING btree (commune_id, congress_id, office, round) WHERE (struck_why = ''::text)
CREATE UNIQUE INDEX one_evaluation_a_cell ON public.evaluation USING btree (commune_id, round_id, unit_id) WHERE (member_id IS NULL)
CREATE UNIQUE INDEX one_evaluation_a_member ON public.evaluation USING btree (commune_id, round_id, member_id) WHERE (member_id IS NOT NULL)
CREATE UNIQUE INDEX one_evaluation_a_person ON public.evaluation USING btree (commune_id, round_id, person_id) WHERE (person_id IS NOT NULL)
CREATE UNIQUE INDEX one_figure_a_year ON public.model_figure USING btree (commune_id, model_id, year, kind, measure) WHERE (struck_why = ''::text)
CREATE UNIQUE INDEX one_has_the_floor ON public.floor_request USING btree (commune_id, meeting_id) WHERE (state = 'speaking'::text)
CREATE UNIQUE INDEX one_head_at_a_time ON public.organisation_person USING btree (commune_id, unit_id) WHERE ((duty = 'head'::text) AND (left_on IS NULL))
CREATE UNIQUE INDEX one_number_a_notice ON public.conclusion_notice USING btree (commune_id, unit_id, term, number)
CREATE UNIQUE INDEX one_person_a_vote ON public.admission_step USING btree (commune_id, vote_id) WHERE (undone_at IS NULL)
CREATE UNIQUE INDEX one_regular_a_month ON public.meeting USING btree (commune_id, unit_id, month) WHERE ((kind = ANY (ARRAY['regular'::text, 'combined'::text])) AND (state <> 'cancelled'::text))
CREATE UNIQUE INDEX one_request_waits ON public.floor_request USING btree (commune_id, meeting_id, member_id) WHERE (state = 'waiting'::text)
CREATE UNIQUE INDEX one_seat_a_person ON public.sitting_participant USING btree (commune_id, sitting_id, person_id)
CREATE UNIQUE INDEX one_transfer_at_a_time ON public.transfer USING btree (commune_id, member_id) WHERE (state = ANY (ARRAY['proposed'::text, 'issued'::text, 'refused'::text]))
CREATE UNIQUE INDEX one_turn_a_meeting ON public.review_turn USING btree (commune_id, meeting_id, evaluation_id) WHERE (undone_why = ''::text)
CREATE UNIQUE INDEX planned_once ON public.cadre_candidate USING btree (commune_id, title_id, member_id) WHERE (state <> 'removed'::text)
CREATE UNIQUE INDEX recognition_commune_id_unit_id_kind_year_month_idx ON public.recognition USING btree (commune_id, unit_id, kind, year, month) WHERE (ended_why = ''::text)
CREATE UNIQUE INDEX recognition_step_commune_id_recognition_id_step_idx ON public.recognition_step USING btree (commune_id, recognition_id, step) WHERE (taken_back_why = ''::text)
CREATE UNIQUE INDEX recognition_withdrawal_commune_id_household_id_idx ON public.recognition_withdrawal USING btree (commune_id, household_id) WHERE (taken_back_why = ''::text)
CREATE UNIQUE INDEX taken_up_once ON public.cell_theme USING btree (commune_id, unit_id, issued_theme_id) WHERE (issued_theme_id IS NOT NULL)

-- Functions

CREATE OR REPLACE FUNCTION app.ask_to_reopen(code text, secret_hash bytea, why text, at timestamp with time zone, within_days integer)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
begin
  update case_file c set reopen_asked_at = ask_to_reopen.at, reopen_why = ask_to_reopen.why
  where c.code = ask_to_reopen.code and c.secret_hash = ask_to_reopen.secret_hash and c.state = 'closed'
    and (ask_to_reopen.at at time zone 'Asia/Ho_Chi_Minh')::date <= c.closed_on + ask_to_reopen.within_days;
  return found;
end $function$
CREATE OR REPLACE FUNCTION app.bands_of(in_commune integer, bands integer[])
 RETURNS bigint[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN ARRAY(SELECT DISTINCT (((bands_of.in_commune)::bigint << 32) | ((band.band)::bigint & '4294967295'::bigint)) FROM unnest(bands_of.bands) band(band))
CREATE OR REPLACE FUNCTION app.barred_people(commune integer, months integer)
 RETURNS TABLE(person_id uuid, until date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select r.person_id, max((r.effective_on + make_interval(months => barred_people.months))::date) as until
  from discipline_record r
  where r.commune_id = barred_people.commune and barred_people.commune = any(app.wide('accounts'))
    and r.form = 'removal' and r.ended_on is null
  group by r.person_id
$function$
CREATE OR REPLACE FUNCTION app.barred_until(commune integer, person uuid, on_day date)
 RETURNS date
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select max((r.effective_on + make_interval(months => (select (s.parameters->>'barredMonths')::int from rule_set s
    where s.code = 'discipline' and s.valid_from <= r.effective_on order by s.valid_from desc limit 1)))::date)
  from discipline_record r
  where r.commune_id = barred_until.commune and r.person_id = barred_until.person and r.form = 'removal' and r.ended_on is null
    and barred_until.commune = any(app.communes())
    and (barred_until.commune = any(app.wide('write')) or cardinality(app.units('write')) > 0)
  having max(r.effective_on) is not null
    and max((r.effective_on + make_interval(months => (select (s.parameters->>'barredMonths')::int from rule_set s
      where s.code = 'discipline' and s.valid_from <= r.effective_on order by s.valid_from desc limit 1)))::date) >= barred_until.on_day
$function$
CREATE OR REPLACE FUNCTION app.begin(person uuid, home_commune integer, command text, on_day date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
declare
  row record;
  all_communes int[] := '{}';
begin
  perform set_config('app.person', person::text, true);
  for row in
    with held as (
      select p.unit_id, p.post from post_holding p
      where p.person_id = begin.person and p.valid_from <= on_day and on_day < p.valid_to
      union
      select m.unit_id, 'member' from member m
      where m.commune_id = home_commune and m.person_id = begin.person and m.activity not in ('left', 'died')
    ), given as (
      select case when g.action like 'read:%' then substr(g.action, 6) else 'write' end as area, g.reach, u.id, u.commune_id, u.kind
      from held h join app.grant_rule g on g.post = h.post join unit u on u.id = h.unit_id
      where g.action = begin.command or g.action like 'read:%'
    ), opened as (
      select area, true as is_wide, b.commune_id, b.id as unit_id
      from given v join unit_closure c on c.ancestor_id = v.id and c.valid_to > on_day and c.valid_from <= on_day
      join unit b on b.id = c.descendant_id and b.kind in ('nation', 'province', 'commune')
      where v.reach = 'unit-and-below' and v.kind in ('province', 'commune')
      union
      select area, true, l.commune_id, l.unit_id
      from given v cross join lateral app.large_under(v.id, on_day) l
      where v.reach = 'unit-and-below' and v.kind = 'nation'
      union
      select area, false, b.commune_id, b.id
      from given v join unit_closure c on c.ancestor_id = v.id and (c.depth = 0 or v.reach = 'unit-and-below')
        and c.valid_to > on_day and c.valid_from <= on_day
      join unit b on b.id = c.descendant_id
      where not (v.reach = 'unit-and-below' and v.kind in ('nation', 'province', 'commune'))
    ), reached as (
      select area, is_wide, commune_id, unit_id from opened
      union
      select o.area, o.is_wide, p.commune_id, p.id
      from opened o join unit_heritage h on h.heir_id = o.unit_id join unit p on p.id = h.unit_id
    )
    select area,
      coalesce(array_agg(distinct commune_id) filter (where is_wide), '{}') as wide,
      coalesce(array_agg(distinct unit_id) filter (where not is_wide), '{}') as units,
      array_agg(distinct commune_id) as communes
    from reached group by area
  loop
    perform set_config('app.wide_' || row.area, row.wide::text, true);
    perform set_config('app.units_' || row.area, row.units::text, true);
    all_communes := all_communes || row.communes;
  end loop;
  if home_commune is not null then all_communes := all_communes || home_commune; end if;
  perform set_config('app.communes', all_communes::text, true);
end $function$
CREATE OR REPLACE FUNCTION app.beginning(commune integer, on_day date)
 RETURNS TABLE(described boolean, cells integer, cells_with_members integer, members integer, has_secretary boolean, cells_without_secretary integer, holders_without_account integer, accounts integer, cells_with_usual_day integer, meetings integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  with cell as (
    select u.id, u.usual_day from unit u
    where u.commune_id = beginning.commune and u.kind = 'cell' and u.valid_from <= on_day and u.valid_to > on_day
  ), filled as (
    select c.id from cell c where exists (
      select from membership m where m.commune_id = beginning.commune and m.unit_id = c.id and m.valid_to > on_day)
  ), held as (
    select h.unit_id, h.person_id, h.post from post_holding h
    where h.commune_id = beginning.commune and h.valid_from <= on_day and h.valid_to > on_day
  )
  select
    exists (select from unit u where u.commune_id = beginning.commune and u.kind = 'commune' and u.valid_to > on_day and u.described_on is not null),
    (select count(*)::int from cell),
    (select count(*)::int from filled),
    (select count(*)::int from membership m where m.commune_id = beginning.commune and m.valid_to > on_day),
    exists (select from held where post = 'commune-secretary'),
    (select count(*)::int from filled f where not exists (select from held h where h.unit_id = f.id and h.post = 'cell-secretary')),
    (select count(distinct h.person_id)::int from held h
      where not exists (select from account a where a.person_id = h.person_id and a.state = 'active')),
    (select count(*)::int from account a where a.home_commune_id = beginning.commune and a.state = 'active'),
    (select count(*)::int from cell where usual_day is not null),
    (select count(*)::int from (select from meeting g where g.commune_id = beginning.commune limit 1) first)
  where beginning.commune = any((select app.wide('accounts'))::int[])
$function$
CREATE OR REPLACE FUNCTION app.bookings_of(commune integer, session uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select count(*)::int from reception_booking b
  where b.commune_id = bookings_of.commune and b.session_id = bookings_of.session and b.withdrawn_at is null
$function$
CREATE OR REPLACE FUNCTION app.carry_over(commune integer, transfer uuid, on_day date, new_id uuid)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
declare
  t transfer%rowtype;
  there uuid;
begin
  select * into t from transfer x where x.commune_id = carry_over.commune and x.id = carry_over.transfer and x.state = 'issued' for update;
  if not found or t.to_unit_id is null then return null; end if;
  -- A cell that ended since it was sent there: the heir takes them in.
  t.to_unit_id := app.unit_or_heir(t.to_unit_id, on_day);
  select u.commune_id into t.to_commune_id from unit u where u.id = t.to_unit_id;
  if not (t.to_commune_id = any(app.wide('write')) or t.to_unit_id = any(app.units('write'))) then return null; end if;

  if t.kind = 'temporary' then
    insert into post_holding (id, commune_id, unit_id, person_id, post, decision_number, valid_from, valid_to)
    values (new_id, t.to_commune_id, t.to_unit_id, t.person_id, 'member', t.letter_number, on_day, coalesce(t.until + 1, 'infinity'));
    update member m set activity = 'temporarily-away', activity_since = on_day, updated_at = now()
      where m.commune_id = t.commune_id and m.id = t.member_id;
    return t.member_id;
  end if;

  update post_holding p set valid_to = on_day where p.person_id = t.person_id and p.valid_from < on_day and p.valid_to > on_day
    and (p.unit_id = t.unit_id or t.to_commune_id <> t.commune_id and p.commune_id = t.commune_id);
  if t.to_commune_id = t.commune_id then
    update membership s set unit_id = t.to_unit_id
      where s.commune_id = t.commune_id and s.member_id = t.member_id and s.valid_to = 'infinity' and s.valid_from >= on_day;
    if not found then
      update membership s set valid_to = on_day
        where s.commune_id = t.commune_id and s.member_id = t.member_id and s.valid_to = 'infinity';
      insert into membership (commune_id, member_id, unit_id, valid_from) values (t.commune_id, t.member_id, t.to_unit_id, on_day);
    end if;
    update member m set unit_id = t.to_unit_id, updated_at = now(),
      activity = case m.activity when 'temporarily-away' then 'active' else m.activity end,
      activity_since = case m.activity when 'temporarily-away' then on_day else m.activity_since end
      where m.commune_id = t.commune_id and m.id = t.member_id;
    update member_private p set unit_id = t.to_unit_id where p.commune_id = t.commune_id and p.member_id = t.member_id;
    return t.member_id;
  end if;

  select m.id into there from member m where m.commune_id = t.to_commune_id and m.person_id = t.person_id;
  if there is null then
    there := new_id;
    insert into member (commune_id, id, unit_id, person_id, full_name, other_name, search_key, sort_key, sex, standing, activity,
      activity_since, admitted_on, official_on, position)
    select t.to_commune_id, there, t.to_unit_id, m.person_id, m.full_name, m.other_name, m.search_key, m.sort_key, m.sex, m.standing,
      case m.activity when 'temporarily-away' then 'active' else m.activity end, on_day, m.admitted_on, m.official_on, ''
    from member m where m.commune_id = t.commune_id and m.id = t.member_id;
    insert into member_private (commune_id, member_id, unit_id, person_id, birth_date, birth_year, ethnicity, religion, personal_id,
      party_card_no, home_town, residence, education, degree, political_theory, job, phone, email, note)
    select t.to_commune_id, there, t.to_unit_id, p.person_id, p.birth_date, p.birth_year, p.ethnicity, p.religion, p.personal_id,
      p.party_card_no, p.home_town, p.residence, p.education, p.degree, p.political_theory, p.job, p.phone, p.email, ''
    from member_private p where p.commune_id = t.commune_id and p.member_id = t.member_id;
  else
    update member m set unit_id = t.to_unit_id, activity_since = on_day, left_why = null, updated_at = now(),
      activity = case o.activity when 'temporarily-away' then 'active' else o.activity end,
      standing = o.standing, admitted_on = o.admitted_on, official_on = o.official_on
      from member o where o.commune_id = t.commune_id and o.id = t.member_id and m.commune_id = t.to_commune_id and m.id = there;
    update member_private p set unit_id = t.to_unit_id where p.commune_id = t.to_commune_id and p.member_id = there;
  end if;
  update membership s set valid_to = on_day
    where s.commune_id = t.commune_id and s.member_id = t.member_id and s.valid_to = 'infinity' and s.valid_from < on_day;
  insert into membership (commune_id, member_id, unit_id, valid_from) values (t.to_commune_id, there, t.to_unit_id, on_day);
  update member m set activity = 'left', left_why = 'transferred', activity_since = on_day, updated_at = now()
    where m.commune_id = t.commune_id and m.id = t.member_id;
  update account a set home_commune_id = t.to_commune_id where a.person_id = t.person_id and a.home_commune_id = t.commune_id;
  return there;
end $function$
CREATE OR REPLACE FUNCTION app.communes()
 RETURNS integer[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (COALESCE(NULLIF(current_setting('app.communes'::text, true), ''::text), '{}'::text))::integer[]
CREATE OR REPLACE FUNCTION app.conclusions_of(commune integer, year integer)
 RETURNS TABLE(source_id uuid, source text, member_id uuid, unit_id uuid, kind text, found_on date, paper text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select i.id, 'inspection', i.subject_member_id, i.subject_unit_id,
    case when exists (select from inspection_finding f where f.commune_id = i.commune_id and f.inspection_id = i.id
      and f.kind <> 'strength' and f.withdrawn_why = '') then 'fault' else 'clear' end, i.concluded_on, i.conclusion_number
  from inspection i
  where i.commune_id = conclusions_of.commune and conclusions_of.commune = any(app.wide('evaluations'))
    and i.announced_on is not null and extract(year from i.concluded_on) = conclusions_of.year
    and i.subject_person_id is distinct from app.person()
  union all
  select r.id, 'discipline', r.member_id, r.unit_id, 'case', r.effective_on, r.number
  from discipline_record r
  where r.commune_id = conclusions_of.commune and conclusions_of.commune = any(app.wide('evaluations'))
    and r.ended_on is null and extract(year from r.effective_on) = conclusions_of.year and r.person_id <> app.person()
  union all
  select c.id, 'discipline', null, c.subject_unit_id, 'case', c.effective_on, c.decision_number
  from discipline_case c
  where c.commune_id = conclusions_of.commune and conclusions_of.commune = any(app.wide('evaluations'))
    and c.state = 'decided' and c.subject = 'unit' and extract(year from c.effective_on) = conclusions_of.year
    and not exists (select from discipline_appeal a where a.commune_id = c.commune_id and a.case_id = c.id and a.outcome in ('changed', 'lifted'))
$function$
CREATE OR REPLACE FUNCTION app.content_is_named(sha256 text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select exists (select from file f where f.sha256 = content_is_named.sha256)
    or exists (select from sitting_paper p where p.sha256 = content_is_named.sha256)
    or exists (select from citizen_message m where m.photo_sha256 = content_is_named.sha256)
$function$
CREATE OR REPLACE FUNCTION app.count_commune_month(commune integer, of_month text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
begin
  perform from audit_head h where h.commune_id = commune for update;
  insert into commune_month (commune_id, unit_id, month, held, signed, summoned, present, scored, good, tasks_given, published_late)
  select u.commune_id, u.id, of_month, 0, 0, 0, 0, 0, 0, 0, 0 from unit u
  where u.commune_id = commune and u.kind = 'commune' order by u.valid_to desc limit 1
  on conflict do nothing;
  perform from commune_month c where c.commune_id = commune and c.month = of_month for update;
  update commune_month c set held = n.held, signed = n.signed, summoned = n.summoned, present = n.present, scored = n.scored,
    good = n.good, tasks_given = n.tasks_given, published_late = n.published_late
  from (
    select count(*) filter (where met_on is not null and state <> 'cancelled')::int as held,
      count(*) filter (where state = 'signed')::int as signed, coalesce(sum(summoned), 0)::int as summoned,
      coalesce(sum(present), 0)::int as present, count(score_class)::int as scored,
      count(*) filter (where score_class = 'good')::int as good, coalesce(sum(tasks_given), 0)::int as tasks_given,
      count(*) filter (where published_late)::int as published_late
    from cell_month where commune_id = commune and month = of_month
  ) n
  where c.commune_id = commune and c.month = of_month;
end $function$
CREATE OR REPLACE FUNCTION app.document_bases(of_commune integer, of_document uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  with recursive up as (
    select d.based_on_id as id from document d where d.commune_id = of_commune and d.id = of_document
    union
    select d.based_on_id from up join document d on d.commune_id = of_commune and d.id = up.id
  )
  select id from up where id is not null
$function$
CREATE OR REPLACE FUNCTION app.earlier_command(in_commune integer, of_id uuid)
 RETURNS TABLE(person_id uuid, command text, input_hash bytea, answer jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select person_id, command, input_hash, case when person_id = app.person() then answer end
  from command_log
  where commune_id = in_commune and in_commune = any(app.communes()) and id = of_id
$function$
CREATE OR REPLACE FUNCTION app.end_stay(commune integer, transfer uuid, on_day date)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  update post_holding p set valid_to = greatest(on_day, p.valid_from + 1)
  from transfer t
  where t.commune_id = end_stay.commune and t.id = end_stay.transfer and t.kind = 'temporary' and t.state = 'accepted'
    and (t.commune_id = any(app.wide('write')) or t.unit_id = any(app.units('write')))
    and p.person_id = t.person_id and p.unit_id = t.to_unit_id and p.post = 'member' and p.valid_to > on_day
$function$
CREATE OR REPLACE FUNCTION app.fee_months_missing(commune integer, on_day date)
 RETURNS TABLE(unit_id uuid, months integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  with months as (
    select to_char(date_trunc('month', on_day) - make_interval(months => n), 'YYYY-MM') as month,
      (date_trunc('month', on_day) - make_interval(months => n))::date as first from generate_series(1, 12) n
  )
  select u.id, count(*)::int from unit u join months m on u.valid_from <= m.first
  where u.commune_id = fee_months_missing.commune and u.kind = 'cell' and u.valid_from <= on_day and u.valid_to > on_day
    and fee_months_missing.commune = any(app.wide('inspections'))
    and exists (select from fee_submission s where s.commune_id = u.commune_id and s.month = m.month)
    and not exists (select from fee_submission s where s.commune_id = u.commune_id and s.unit_id = u.id and s.month = m.month
      and s.state <> 'returned')
  group by u.id
$function$
CREATE OR REPLACE FUNCTION app.files()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (COALESCE(NULLIF(current_setting('app.files'::text, true), ''::text), '{}'::text))::uuid[]
CREATE OR REPLACE FUNCTION app.files_closed()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (COALESCE(NULLIF(current_setting('app.files_closed'::text, true), ''::text), '{}'::text))::uuid[]
CREATE OR REPLACE FUNCTION app.files_told()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (COALESCE(NULLIF(current_setting('app.files_told'::text, true), ''::text), '{}'::text))::uuid[]
CREATE OR REPLACE FUNCTION app.folded(words text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN lower(translate(regexp_replace(NORMALIZE(words, NFD), (((('['::text || chr(768)) || '-'::text) || chr(879)) || ']'::text), ''::text, 'g'::text), 'đĐ'::text, 'dd'::text))
CREATE OR REPLACE FUNCTION app.forget_signals(in_commune integer, of_meeting uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  delete from meeting_signal s where s.commune_id = in_commune and s.meeting_id = of_meeting
    and (s.unit_id = any(app.units('write')) or s.commune_id = any(app.wide('write')))
$function$
CREATE OR REPLACE FUNCTION app.forget_unit(unit uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
begin
  if not exists (select from unit u where u.id = forget_unit.unit and u.commune_id = any(app.wide('write')))
    then raise exception 'a unit that the command at hand does not write'; end if;
  begin
    delete from unit_closure c where c.descendant_id = forget_unit.unit and c.ancestor_id = forget_unit.unit;
    delete from unit_parent p where p.unit_id = forget_unit.unit;
    delete from unit_closure c where c.descendant_id = forget_unit.unit;
    delete from unit u where u.id = forget_unit.unit;
    return true;
  exception when foreign_key_violation then
    return false;
  end;
end $function$
CREATE OR REPLACE FUNCTION app.found_commune(commune integer)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  if cardinality(app.wide('write')) = 0 then raise exception 'no command is at hand that writes whole communes'; end if;
  if exists (select from unit where commune_id = commune) then raise exception 'commune % is there already', commune; end if;
  perform set_config('app.wide_write', (app.wide('write') || commune)::text, true);
  perform set_config('app.communes', (app.communes() || commune)::text, true);
end $function$
CREATE OR REPLACE FUNCTION app.held_back(commune integer, member uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select held_back.commune = any(app.communes()) and (
    exists (select from inspection i where i.commune_id = held_back.commune and i.subject_member_id = held_back.member
      and i.kind not in ('regular-supervision', 'thematic-supervision')
      and i.state in ('team-set', 'notified', 'self-report', 'verify', 'report'))
    or exists (select from discipline_case c where c.commune_id = held_back.commune and c.subject_member_id = held_back.member
      and (c.state in ('open', 'heard', 'voted', 'proposed') or exists (select from discipline_appeal a
        where a.commune_id = c.commune_id and a.case_id = c.id and a.answered_on is null and a.refused_why = ''))));
$function$
CREATE OR REPLACE FUNCTION app.is_open311_key(commune integer, key_hash bytea)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select exists (select from open311_key k
    where k.jurisdiction = is_open311_key.commune and k.key_hash = is_open311_key.key_hash and k.revoked_at is null)
$function$
CREATE OR REPLACE FUNCTION app.kept_for(commune integer)
 RETURNS integer[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select commune || coalesce(array_agg(distinct old.commune_id) filter (where old.commune_id <> commune), '{}')
  from unit u join unit_heritage h on h.heir_id = u.id join unit old on old.id = h.unit_id
  where u.commune_id = commune and u.kind in ('nation', 'province', 'commune')
$function$
CREATE OR REPLACE FUNCTION app.known_person(commune integer, name text, born date)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select case when count(distinct k.person_id) = 1 then min(k.person_id::text)::uuid end
  from (
    select m.person_id from member m join member_private p on p.commune_id = m.commune_id and p.member_id = m.id
    where m.commune_id = commune and lower(m.full_name) = lower(name) and p.birth_date = born
    union
    select o.person_id from organisation_person o
    where o.commune_id = commune and lower(o.full_name) = lower(name) and o.born_on = born
  ) k
  where commune = any(app.communes())
$function$
CREATE OR REPLACE FUNCTION app.large_under(top uuid, on_day date)
 RETURNS TABLE(commune_id integer, unit_id uuid)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select b.commune_id, b.id from unit b
  where b.kind in ('nation', 'province', 'commune') and exists (
    select from unit_closure c where c.ancestor_id = top and c.descendant_id = b.id and c.valid_from <= on_day and c.valid_to > on_day)
$function$
CREATE OR REPLACE FUNCTION app.leave_booking(commune integer, session uuid, id uuid, code text, secret_hash bytea, topic text, full_name text, phone text, booked_at timestamp with time zone, most integer)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
#variable_conflict use_column
declare
  owner_unit uuid;
begin
  select s.unit_id into owner_unit from reception_session s
  where s.commune_id = leave_booking.commune and s.id = leave_booking.session and s.kind = 'periodic' and s.state = 'published' for update;
  if owner_unit is null then return 'closed'; end if;
  if exists (select from reception_booking b where b.commune_id = leave_booking.commune and b.id = leave_booking.id) then return 'booked'; end if;
  if app.bookings_of(leave_booking.commune, leave_booking.session) >= leave_booking.most then return 'full'; end if;
  delete from reception_booking_person p using reception_booking b, reception_session s
  where p.commune_id = leave_booking.commune and b.commune_id = p.commune_id and b.id = p.booking_id
    and s.commune_id = b.commune_id and s.id = b.session_id and s.on_day < leave_booking.booked_at::date - 30;
  insert into reception_booking (commune_id, id, unit_id, session_id, code, secret_hash, topic, booked_at)
  values (leave_booking.commune, leave_booking.id, owner_unit, leave_booking.session, leave_booking.code, leave_booking.secret_hash,
    leave_booking.topic, leave_booking.booked_at);
  insert into reception_booking_person (commune_id, booking_id, unit_id, full_name, phone)
  values (leave_booking.commune, leave_booking.id, owner_unit, leave_booking.full_name, leave_booking.phone);
  return 'booked';
end $function$
CREATE OR REPLACE FUNCTION app.leave_comment(commune integer, of_slug text, id uuid, secret_hash bytea, body text, sent_at timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
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
$function$
CREATE OR REPLACE FUNCTION app.leave_message(commune integer, id uuid, code text, secret_hash bytea, topic text, place text, body text, photo_sha256 text, photo_name text, photo_type text, full_name text, phone text, sent_at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
#variable_conflict use_column
declare
  sent_on date := (leave_message.sent_at at time zone 'Asia/Ho_Chi_Minh')::date;
  owner_unit uuid := (select u.id from unit u where u.commune_id = leave_message.commune and u.kind = 'commune'
    and u.valid_from <= sent_on and u.valid_to > sent_on);
begin
  insert into citizen_message (commune_id, id, unit_id, code, secret_hash, topic, place, body, photo_sha256, photo_name, photo_type, sent_at)
  values (leave_message.commune, leave_message.id, owner_unit, leave_message.code, leave_message.secret_hash, leave_message.topic,
    leave_message.place, leave_message.body, leave_message.photo_sha256, leave_message.photo_name, leave_message.photo_type, leave_message.sent_at)
  on conflict (commune_id, id) do nothing;
  if found and leave_message.full_name <> '' then
    insert into citizen_message_person (commune_id, message_id, unit_id, full_name, phone)
    values (leave_message.commune, leave_message.id, owner_unit, leave_message.full_name, leave_message.phone);
  end if;
end $function$
CREATE OR REPLACE FUNCTION app.minutes_like(in_commune integer, of_meeting uuid, bands integer[], before timestamp with time zone)
 RETURNS TABLE(meeting_id uuid, unit_id uuid, month text, shingles bytea)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select s.meeting_id, s.unit_id, s.month, s.shingles
  from meeting m
  join meeting_text_signature s on s.commune_id = in_commune and s.bands && app.bands_of(in_commune, minutes_like.bands)
    and s.unit_id <> m.unit_id
  where m.commune_id = in_commune and m.id = of_meeting and s.closed_at < before
    and (m.unit_id = any(app.units('write')) or m.commune_id = any(app.wide('write')))
$function$
CREATE OR REPLACE FUNCTION app.move_to_sealed(commune integer, what text, original uuid, stub uuid, on_year integer, step text, due date)
 RETURNS TABLE(photo text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
#variable_conflict use_column
declare
  cases    uuid[] := '{}';
  messages uuid[] := '{}';
  visits   uuid[] := '{}';
  matters  uuid[] := '{}';
  photos   text[];
  codes    text[];
  texts    text[];
  owner_unit uuid;
  day date;
begin
  if not (move_to_sealed.commune = any(app.wide('write'))) then return; end if;
  if what = 'message' then
    messages := array[original];
    cases := array(select m.case_id from citizen_message m where m.commune_id = commune and m.id = original and m.case_id is not null);
  elsif what = 'visit' then
    visits := array[original];
    cases := array(select v.case_id from reception_visit v where v.commune_id = commune and v.id = original and v.case_id is not null);
  else
    cases := array[original];
  end if;
  messages := messages || array(select m.id from citizen_message m where m.commune_id = commune and m.case_id = any(cases) and m.id <> all(messages));
  visits := visits || array(select v.id from reception_visit v where v.commune_id = commune and v.case_id = any(cases) and v.id <> all(visits));
  matters := array(select x.id from matter x where x.commune_id = commune and x.case_id = any(cases));

  select min(x.unit_id::text)::uuid, min(x.day) into owner_unit, day from (
    select unit_id, received_on as day from case_file where commune_id = commune and id = any(cases)
    union all select unit_id, received_on from reception_visit where commune_id = commune and id = any(visits)
    union all select unit_id, (sent_at at time zone 'Asia/Ho_Chi_Minh')::date from citizen_message where commune_id = commune and id = any(messages)
  ) x;
  if owner_unit is null then return; end if;

  photos := array(select m.photo_sha256 from citizen_message m where m.commune_id = commune and m.id = any(messages) and m.photo_sha256 is not null);
  codes := array(select c.code from case_file c where c.commune_id = commune and c.id = any(cases)
    union select m.code from citizen_message m where m.commune_id = commune and m.id = any(messages));
  texts := array(select c.summary from case_file c where c.commune_id = commune and c.id = any(cases)
    union select v.summary from reception_visit v where v.commune_id = commune and v.id = any(visits));

  -- What named it elsewhere.
  update case_event set text = '' where commune_id = commune and kind = 'linked' and text = any(codes);
  update case_event set before = null where commune_id = commune and before->'columns'->>'repeatOf' = any(cases::text[]);
  update case_file set repeat_of = null, linked_as = null where commune_id = commune and repeat_of = any(cases);
  update village_visit set matter_id = null, done = '', follow_up = '' where commune_id = commune and matter_id = any(matters);
  delete from delivery d using notice n where d.commune_id = commune and n.commune_id = commune and d.notice_id = n.id
    and n.link = any(array(select '/office/cases/' || x from unnest(cases) x));
  delete from notice n where n.commune_id = commune and n.link = any(array(select '/office/cases/' || x from unnest(cases) x));
  delete from thread_tie t where t.commune_id = commune
    and ((t.from_kind = 'case' and t.from_id = any(cases::text[])) or (t.to_kind = 'case' and t.to_id = any(cases::text[]))
      or (t.from_kind = 'matter' and t.from_id = any(matters::text[])) or (t.to_kind = 'matter' and t.to_id = any(matters::text[])));
  delete from phone_parked p where p.commune_id = commune and (p.input->>'summary' = any(texts)
    or p.input->>'caseId' = any(cases::text[]) or p.input->>'visitId' = any(visits::text[]));
  update command_log l set answer = 'null'::jsonb where l.commune_id = commune
    and (l.answer->>'code' = any(codes) or l.answer->>'id' = any((cases || visits || messages)::text[]));

  -- What held it.
  delete from citizen_message_person where commune_id = commune and message_id = any(messages);
  delete from citizen_message where commune_id = commune and id = any(messages);
  delete from visit_person where commune_id = commune and visit_id = any(visits);
  delete from reception_visit where commune_id = commune and id = any(visits);
  delete from dialogue_question where commune_id = commune and case_id = any(cases);
  delete from matter where commune_id = commune and id = any(matters);
  delete from case_event where commune_id = commune and case_id = any(cases);
  delete from case_suspension where commune_id = commune and case_id = any(cases);
  delete from case_person where commune_id = commune and case_id = any(cases);
  delete from case_file where commune_id = commune and id = any(cases);

  perform pg_advisory_xact_lock(commune, hashtext('sealed register'));
  insert into denunciation_stub (commune_id, id, unit_id, year, number, received_on, due_step, due_on)
  values (commune, stub, owner_unit, on_year,
    (select coalesce(max(s.number), 0) + 1 from denunciation_stub s where s.commune_id = commune and s.year = on_year), day, step, due);
  return query select p from unnest(photos) p where not app.content_is_named(p);
end $function$
CREATE OR REPLACE FUNCTION app.open_files()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
declare
  me uuid := app.person();
  day date := (now() at time zone 'Asia/Ho_Chi_Minh')::date;
  led uuid[] := array(select p.unit_id from post_holding p where p.person_id = me and p.post in ('cell-secretary', 'cell-deputy')
    and p.valid_from <= day and day < p.valid_to);
begin
  perform set_config('app.files', array(
    select i.id from inspection i where i.commune_id = any(app.communes()) and i.subject_person_id is distinct from me
      and (i.commune_id = any(app.wide('inspections')) or i.unit_id = any(app.units('inspections')) or exists (
        select from inspection_person p where p.commune_id = i.commune_id and p.inspection_id = i.id and p.person_id = me))
    union all
    select c.id from discipline_case c where c.commune_id = any(app.communes()) and c.subject_person_id is distinct from me
      and (c.commune_id = any(app.wide('discipline')) or c.unit_id = any(app.units('discipline')) or exists (
        select from discipline_person p where p.commune_id = c.commune_id and p.case_id = c.id and p.person_id = me))
  )::text, true);
  perform set_config('app.files_told', array(
    select i.id from inspection i where i.commune_id = any(app.communes()) and i.told_on is not null
      and (i.subject_person_id = me or (i.subject = 'unit' and i.subject_unit_id = any(led)))
    union all
    select c.id from discipline_case c where c.commune_id = any(app.communes()) and c.told_on is not null
      and (c.subject_person_id = me or (c.subject = 'unit' and c.subject_unit_id = any(led)))
  )::text, true);
  perform set_config('app.files_closed', array(
    select i.id from inspection i where i.id = any(app.files_told()) and i.announced_on is not null
    union all
    select c.id from discipline_case c where c.id = any(app.files_told()) and c.effective_on is not null
  )::text, true);
end $function$
CREATE OR REPLACE FUNCTION app.open_sittings()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
begin
  perform set_config('app.sittings', coalesce((
    select array_agg(distinct p.sitting_id) from sitting_participant p
    where p.commune_id = any(app.communes()) and p.person_id = app.person() and p.invited_at is not null), '{}')::text, true);
end $function$
CREATE OR REPLACE FUNCTION app.organisation_totals(commune integer, from_day date, to_day date)
 RETURNS TABLE(unit_id uuid, code text, name text, kind text, organisation_kind text, parent_id uuid, head text, branches integer, people integer, activities integer, came integer, studies integer, visits integer, deeds integer, models integer, last_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  with seen as (
    select u.id, u.code, u.name, u.kind, u.organisation_kind, p.parent_id
    from unit u
    left join unit_parent p on p.unit_id = u.id and p.valid_to = 'infinity'
    where u.commune_id = commune and u.kind in ('mass-organisation', 'branch', 'team') and u.valid_to = 'infinity'
      and commune = any(app.communes()) and (commune = any(app.wide('totals')) or u.id = any(app.units('totals')))
  ), below as (
    select s.id, d.id as unit_id, c.depth > 0 as is_branch
    from seen s
    join unit_closure c on c.ancestor_id = s.id and c.valid_to = 'infinity'
    join unit d on d.id = c.descendant_id and d.valid_to = 'infinity' and (c.depth = 0 or d.kind = 'branch' and s.organisation_kind is distinct from 'front')
  ), units as (
    select b.id, count(*) filter (where b.is_branch)::int as branches from below b group by b.id
  ), persons as (
    select b.id, count(distinct o.person_id)::int as people
    from below b join organisation_person o on o.commune_id = commune and o.unit_id = b.unit_id
    where o.joined_on <= to_day and (o.left_on is null or o.left_on > to_day) group by b.id
  ), acts as (
    select b.id, count(*) filter (where a.on_day >= from_day)::int as activities,
      coalesce(sum(a.came) filter (where a.on_day >= from_day and a.kind <> 'visit'), 0)::int as came,
      count(*) filter (where a.on_day >= from_day and a.kind = 'study')::int as studies,
      count(*) filter (where a.on_day >= from_day and a.kind = 'visit')::int as visits,
      max(a.on_day) as last_on
    from below b join organisation_activity a on a.commune_id = commune and a.unit_id = b.unit_id
    where a.struck_why = '' and a.on_day <= to_day group by b.id
  ), deeds as (
    select b.id, count(*)::int as deeds
    from below b join campaign_deed d on d.commune_id = commune and d.unit_id = b.unit_id
    where d.struck_why = '' and d.confirmed_at is not null and d.on_day between from_day and to_day group by b.id
  ), models as (
    select b.id, count(*)::int as models
    from below b join model m on m.commune_id = commune and m.unit_id = b.unit_id
    where m.state <> 'ended' and m.started_on <= to_day group by b.id
  )
  select s.id, s.code, s.name, s.kind, s.organisation_kind, s.parent_id,
    coalesce((select o.full_name from organisation_person o
      where o.commune_id = commune and o.unit_id = s.id and o.duty = 'head' and o.left_on is null), ''),
    u.branches, coalesce(p.people, 0), coalesce(a.activities, 0), coalesce(a.came, 0), coalesce(a.studies, 0),
    coalesce(a.visits, 0), coalesce(d.deeds, 0), coalesce(m.models, 0), a.last_on
  from seen s join units u using (id) left join persons p using (id) left join acts a using (id) left join deeds d using (id)
  left join models m using (id)
  order by s.kind = 'team', s.code
$function$
CREATE OR REPLACE FUNCTION app.oversight_totals(commune integer, from_day date, to_day date)
 RETURNS TABLE(figure text, total integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  with begun as (
    select i.*, i.kind like '%supervision' as is_supervision, coalesce(i.started_on, i.signed_on) as on_day from inspection i
    where i.commune_id = oversight_totals.commune and i.state not in ('planned', 'cancelled')
  ), seen as (
    select * from begun where on_day between from_day and to_day
  ), decided as (
    select c.subject from discipline_case c where c.commune_id = oversight_totals.commune and c.state = 'decided'
      and c.decided_on between from_day and to_day
  )
  select t.figure, t.total::int from (
    select 'units-inspected' as figure, count(distinct subject_unit_id) as total from seen where subject = 'unit' and not is_supervision
    union all select 'members-inspected', count(distinct subject_member_id) from seen where subject = 'member' and not is_supervision
    union all select 'units-supervised', count(distinct subject_unit_id) from seen where subject = 'unit' and is_supervision
    union all select 'members-supervised', count(distinct subject_member_id) from seen where subject = 'member' and is_supervision
    union all select 'thematic', count(*) from seen where kind in ('planned', 'thematic-supervision')
    union all select 'with-signs', count(*) from seen where kind = 'signs'
    union all select 'units-disciplined', count(*) from decided where subject = 'unit'
    union all select 'members-disciplined', count(*) from decided where subject = 'member'
  ) t where oversight_totals.commune = any(app.wide('oversight'));
$function$
CREATE OR REPLACE FUNCTION app.own_comment(commune integer, secret_hash bytea)
 RETURNS TABLE(slug text, body text, shown text, state text, ground text, reason text, rule_set_id text, sent_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select a.slug, c.body, c.shown, c.state, c.ground, c.reason, c.rule_set_id, c.sent_at
  from article_comment c join article a on a.commune_id = c.commune_id and a.id = c.article_id
  where c.commune_id = own_comment.commune and c.secret_hash = own_comment.secret_hash
$function$
CREATE OR REPLACE FUNCTION app.people_named(begins text, after_all text, most integer)
 RETURNS TABLE(commune_id integer, id uuid, unit_id uuid, full_name text, standing text, activity text, search_key text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
 SET enable_sort TO 'off'
 SET enable_bitmapscan TO 'off'
AS $function$
  select m.commune_id, m.id, m.unit_id, m.full_name, m.standing, m.activity, m.search_key from member m
  where m.search_key ~>=~ begins and m.search_key ~<~ after_all
    and (exists (select from unit u where u.kind = 'nation' and u.commune_id = any(app.wide('life'))) or m.commune_id = any(app.wide('life')))
  order by m.search_key using ~<~ limit most
$function$
CREATE OR REPLACE FUNCTION app.person()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid
CREATE OR REPLACE FUNCTION app.public_article(commune integer, of_slug text)
 RETURNS TABLE(id uuid, slug text, category text, tags text[], author text, takes_comments boolean, photo_id uuid, photo_alt text, texts jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
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
$function$
CREATE OR REPLACE FUNCTION app.public_article_photo(commune integer, file uuid)
 RETURNS TABLE(sha256 text, type text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select f.sha256, f.type from article a join file f on f.commune_id = a.commune_id and f.id = a.photo_id
  where a.commune_id = commune and a.photo_id = file and exists (
    select from article_text t where t.commune_id = a.commune_id and t.article_id = a.id and t.state = 'published')
$function$
CREATE OR REPLACE FUNCTION app.public_articles(commune integer, langs text[], in_category text, in_tag text, by_author text, in_lang text, besides uuid, most integer, after_first integer)
 RETURNS TABLE(id uuid, slug text, category text, tags text[], author text, photo_id uuid, photo_alt text, lang text, title text, lead text, body text, published_at timestamp with time zone, updated_at timestamp with time zone, total integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
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
$function$
CREATE OR REPLACE FUNCTION app.public_booking(code text, secret_hash bytea)
 RETURNS TABLE(session_id uuid, on_day date, starts_at timestamp with time zone, ends_at timestamp with time zone, place text, holder_name text, state text, change_reason text, topic text, is_withdrawn boolean, place_in_row integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select s.id, s.on_day, s.starts_at, s.ends_at, s.place, s.holder_name, s.state, s.change_reason, b.topic, b.withdrawn_at is not null,
    (select count(*)::int from reception_booking o where o.commune_id = b.commune_id and o.session_id = b.session_id
      and o.withdrawn_at is null and (o.booked_at, o.id) <= (b.booked_at, b.id))
  from reception_booking b join reception_session s on s.commune_id = b.commune_id and s.id = b.session_id
  where b.code = public_booking.code and b.secret_hash = public_booking.secret_hash
$function$
CREATE OR REPLACE FUNCTION app.public_case(code text, secret_hash bytea)
 RETURNS TABLE(kind text, topic text, state text, closed_as text, received_on date, accepted_on date, answered_on date, closed_on date, due_step text, due_on date, answer text, sent_to text, ground text, choice text, reopen_asked boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select c.kind, c.topic, c.state, c.closed_as, c.received_on, c.accepted_on, c.answered_on, c.closed_on, c.due_step, c.due_on,
    c.answer, c.sent_to, c.ground, s.choice, c.reopen_asked_at is not null
  from case_file c left join case_satisfaction s on s.commune_id = c.commune_id and s.case_id = c.id
  where c.code = public_case.code and c.secret_hash = public_case.secret_hash
$function$
CREATE OR REPLACE FUNCTION app.public_case_totals(commune integer, from_day date, to_day date)
 RETURNS TABLE(received bigint, closed bigint, open bigint, on_time bigint, late bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select count(*) filter (where c.received_on between from_day and to_day),
    count(*) filter (where c.closed_on between from_day and to_day),
    count(*) filter (where c.state <> 'closed' and c.received_on <= to_day),
    count(*) filter (where c.answered_on between from_day and to_day and c.answered_on <= c.answer_due_on),
    count(*) filter (where c.state not in ('closed', 'answered', 'suspended') and c.due_on < to_day)
  from case_file c where c.commune_id = commune
$function$
CREATE OR REPLACE FUNCTION app.public_comments(commune integer, article uuid)
 RETURNS TABLE(shown text, sent_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select c.shown, (c.sent_at at time zone 'Asia/Ho_Chi_Minh')::date from article_comment c
  where c.commune_id = commune and c.article_id = article and c.state = 'shown' order by c.sent_at, c.id limit 200
$function$
CREATE OR REPLACE FUNCTION app.public_dialogues(commune integer)
 RETURNS TABLE(id uuid, title text, subjects text, invited text, presider text, co_chairs text, mode text, starts_at timestamp with time zone, place text, state text, noticed_at timestamp with time zone, previous_starts_at timestamp with time zone, change_reason text, people integer, conclusion text, conclusion_number text, conclusion_on date, questions jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select d.id, d.title, d.subjects, d.invited, d.presider, d.co_chairs, d.mode, d.starts_at, d.place, d.state, d.noticed_at,
    d.previous_starts_at, d.change_reason, d.people, d.conclusion, d.conclusion_number, d.conclusion_on,
    case when d.state <> 'concluded' then '[]' else coalesce((
      select jsonb_agg(jsonb_build_object('topic', q.topic, 'body', q.body, 'outcome', q.outcome, 'answer', q.answer, 'owner', q.owner,
        'dueOn', q.due_on, 'taskState', t.state, 'doneOn', t.done_on) order by q.at, q.id)
      from dialogue_question q left join task t on t.commune_id = q.commune_id and t.id = q.task_id
      where q.commune_id = d.commune_id and q.dialogue_id = d.id), '[]') end
  from dialogue d where d.commune_id = commune and d.noticed_at is not null order by d.starts_at desc, d.id limit 40
$function$
CREATE OR REPLACE FUNCTION app.public_disclosures(commune integer)
 RETURNS TABLE(id uuid, item integer, title text, decided_on date, due_on date, rule_set_id text, publications jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select d.id, d.item, d.title, d.decided_on, d.due_on, d.rule_set_id,
    coalesce((select jsonb_agg(jsonb_build_object('form', p.form, 'place', p.place, 'from', p.from_day, 'to', p.to_day) order by p.from_day, p.at)
      from disclosure_publication p where p.commune_id = d.commune_id and p.disclosure_id = d.id), '[]')
  from disclosure d where d.commune_id = commune and d.withdrawn_why = '' order by d.decided_on desc, d.id limit 200
$function$
CREATE OR REPLACE FUNCTION app.public_indicator_frame(commune integer)
 RETURNS TABLE(rule_set_id text, place text, paper text, thresholds jsonb, own_criteria jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select f.rule_set_id, f.place, f.paper,
    coalesce((select jsonb_agg(jsonb_build_object('indicator', t.indicator, 'hundredths', t.hundredths,
      'validFrom', t.valid_from, 'source', t.source)) from indicator_threshold t where t.commune_id = f.commune_id), '[]'),
    coalesce((select jsonb_agg(jsonb_build_object('ruleSetId', o.rule_set_id, 'paper', o.paper, 'indicators', o.indicators))
      from (select distinct on (c.rule_set_id) c.* from own_criteria c where c.commune_id = f.commune_id
        order by c.rule_set_id, c.at desc, c.id desc) o), '[]')
  from indicator_frame f where f.commune_id = commune limit 1
$function$
CREATE OR REPLACE FUNCTION app.public_indicators(commune integer)
 RETURNS TABLE(period text, indicator text, is_of_commune boolean, numerator numeric, denominator numeric, villages integer, of_villages integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  with households as (
    select count(*)::int as all_villages from unit where commune_id = commune and kind = 'village' and valid_to = 'infinity'
  )
  select v.period, v.indicator, u.kind = 'commune', sum(v.numerator), sum(v.denominator), count(*)::int, h.all_villages
  from indicator_value v join unit u on u.id = v.unit_id and u.commune_id = v.commune_id and u.kind in ('commune', 'village')
  join indicator_period p on p.commune_id = v.commune_id and p.period = v.period and p.locked_at is not null
  cross join households h
  where v.commune_id = commune and v.state = 'approved' and v.numerator is not null
  group by 1, 2, 3, h.all_villages
$function$
CREATE OR REPLACE FUNCTION app.public_listeners(commune integer, today date)
 RETURNS TABLE(village text, name text, post text, phone text, from_day date, to_day date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select u.name, a.official_name, a.official_post, a.duty_phone, a.from_day, a.to_day
  from listening_assignment a join unit u on u.id = a.unit_id
  where a.commune_id = commune and a.from_day <= today and coalesce(a.to_day, 'infinity') >= today
  order by u.sort_key, a.from_day, a.id
$function$
CREATE OR REPLACE FUNCTION app.public_message(code text, secret_hash bytea)
 RETURNS TABLE(topic text, state text, why text, sent_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select m.topic, m.state, m.why, m.sent_at from citizen_message m
  where m.code = public_message.code and m.secret_hash = public_message.secret_hash and m.case_id is null
$function$
CREATE OR REPLACE FUNCTION app.public_model_photo(commune integer, file uuid)
 RETURNS TABLE(sha256 text, type text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select f.sha256, f.type from model_photo p
  join model m on m.commune_id = p.commune_id and m.id = p.model_id
  join file f on f.commune_id = p.commune_id and f.id = p.file_id
  where p.commune_id = commune and p.file_id = file and p.is_public and m.state = 'recognised' and m.consented_on is not null
$function$
CREATE OR REPLACE FUNCTION app.public_models(commune integer)
 RETURNS TABLE(id uuid, slug text, form text, kind text, name text, owner text, owner_kind text, mentor text, problem text, method text, steps jsonb, started_on date, stated_on date, decision text, place text, adopters integer, figures jsonb, photos jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select m.id, m.slug, m.form, m.kind, m.name, m.owner, m.owner_kind, m.mentor, m.problem, m.method, m.steps, m.started_on,
    m.stated_on, m.decision, u.name,
    (select count(*)::int from adoption a where a.commune_id = m.commune_id and a.model_id = m.id and a.state <> 'stopped'),
    coalesce((select jsonb_agg(jsonb_build_object('year', f.year, 'kind', f.kind, 'quantity', f.quantity, 'measure', f.measure)
        order by f.year, f.kind, f.measure)
      from model_figure f where f.commune_id = m.commune_id and f.model_id = m.id and f.struck_why = '' and f.checked_at is not null
        -- A year of takings and costs is told whole or not at all.
        and (f.kind not in ('revenue', 'cost') or not exists (select from model_figure o where o.commune_id = f.commune_id
          and o.model_id = f.model_id and o.year = f.year and o.kind in ('revenue', 'cost') and o.struck_why = '' and o.checked_at is null))), '[]'),
    coalesce((select jsonb_agg(jsonb_build_object('fileId', p.file_id, 'caption', p.caption) order by p.at, p.file_id)
      from model_photo p where p.commune_id = m.commune_id and p.model_id = m.id and p.is_public), '[]')
  from model m join unit u on u.id = m.unit_id
  where m.commune_id = commune and m.state = 'recognised' and m.consented_on is not null
  order by m.stated_on desc, m.id
$function$
CREATE OR REPLACE FUNCTION app.public_movements(commune integer)
 RETURNS TABLE(id uuid, organisation text, name text, target_metres integer, starts_on date, ends_on date, segments jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select m.id, m.organisation, m.name, m.target_metres, m.starts_on, m.ends_on,
    coalesce((select jsonb_agg(jsonb_build_object('place', u.name, 'unitId', s.unit_id, 'road', s.road, 'roadKey', s.road_key,
        'from', s.from_metre, 'to', s.to_metre, 'on', s.on_day) order by s.on_day, s.id)
      from movement_segment s join unit u on u.id = s.unit_id
      where s.commune_id = m.commune_id and s.movement_id = m.id and s.struck_why = ''), '[]')
  from movement m where m.commune_id = commune and m.ended_why = '' order by m.starts_on desc, m.id
$function$
CREATE OR REPLACE FUNCTION app.public_office_holders(commune integer, today date)
 RETURNS TABLE(person text, name text, post text, unit_id uuid, since date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select distinct on (p.post, m.sort_key, m.person_id)
    encode(sha256(convert_to('popolo ' || m.person_id::text, 'UTF8')), 'hex'), m.full_name, p.post, u.id, p.valid_from
  from post_holding p
  join unit u on u.id = p.unit_id and u.kind = 'commune'
  join member m on m.commune_id = commune and m.person_id = p.person_id and m.activity not in ('left', 'died')
  where u.commune_id = commune and p.valid_from <= today and p.valid_to > today
    and p.post in ('commune-secretary', 'standing-deputy', 'standing-member', 'committee-member', 'inspection-head', 'organisation-head')
  order by p.post, m.sort_key, m.person_id, p.valid_from
$function$
CREATE OR REPLACE FUNCTION app.public_receptions(commune integer, from_day date, to_day date)
 RETURNS TABLE(id uuid, duty_role text, holder_name text, mode text, on_day date, starts_at timestamp with time zone, ends_at timestamp with time zone, place text, topics text, participants text, state text, revision integer, published_at timestamp with time zone, changed_at timestamp with time zone, previous_starts_at timestamp with time zone, change_reason text, conclusion_number text, conclusion_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select s.id, s.duty_role, s.holder_name, s.mode, s.on_day, s.starts_at, s.ends_at, s.place, s.topics, s.participants, s.state,
    s.revision, s.published_at, s.changed_at, s.previous_starts_at, s.change_reason, s.conclusion_number, s.conclusion_on
  from reception_session s
  where s.commune_id = commune and s.on_day between from_day and to_day and s.kind = 'periodic' and s.published_at is not null
  order by s.starts_at, s.id
$function$
CREATE OR REPLACE FUNCTION app.public_recognitions(commune integer)
 RETURNS TABLE(kind text, year integer, villages integer, recognised integer, counts jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  with rounds as (
    select r.kind, r.year, r.id, r.unit_id, r.outcome, r.counts from recognition r
    where r.commune_id = commune and r.month = 0 and r.ended_why = '' and r.revoked_on is null
  ), whole as (
    select o.kind, o.year from rounds o group by o.kind, o.year having bool_and(o.outcome is not null)
  ), summed as (
    select o.kind, o.year, c.key, sum(c.value::bigint) as value
    from rounds o join whole using (kind, year) cross join lateral jsonb_each_text(o.counts) c
    where o.outcome = 'recognised' and o.counts is not null group by o.kind, o.year, c.key
  )
  select w.kind, w.year, count(*)::int, count(*) filter (where o.outcome = 'recognised')::int,
    (select jsonb_object_agg(s.key, s.value) from summed s where s.kind = w.kind and s.year = w.year)
  from whole w join rounds o using (kind, year) group by w.kind, w.year order by w.year desc, w.kind
$function$
CREATE OR REPLACE FUNCTION app.public_requests(commune integer, codes text[], topics text[], from_at timestamp with time zone, to_at timestamp with time zone, most integer)
 RETURNS TABLE(code text, topic text, state text, closed_as text, requested_at timestamp with time zone, updated_at timestamp with time zone, due_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select r.* from (
    select c.code, c.topic, c.state, c.closed_as,
      coalesce(m.sent_at, c.received_on::timestamp at time zone 'Asia/Ho_Chi_Minh') as requested_at,
      (select max(e.at) from case_event e where e.commune_id = c.commune_id and e.case_id = c.id) as updated_at,
      c.due_on
    from case_file c left join citizen_message m on m.commune_id = c.commune_id and m.case_id = c.id
    where c.commune_id = commune and c.kind = 'feedback'
    union all
    select m.code, m.topic, m.state, null, m.sent_at, coalesce(m.decided_at, m.sent_at), null
    from citizen_message m
    where m.commune_id = commune and (m.state = 'set-aside' or (m.state = 'waiting' and m.code = any (codes)))
  ) r
  where (codes is null or r.code = any (codes)) and (topics is null or r.topic = any (topics))
    and (from_at is null or r.requested_at >= from_at) and (to_at is null or r.requested_at <= to_at)
  order by r.requested_at desc, r.code
  limit most
$function$
CREATE OR REPLACE FUNCTION app.public_shelves(commune integer)
 RETURNS TABLE(kind text, name text, articles integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
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
$function$
CREATE OR REPLACE FUNCTION app.public_trend_responses(commune integer)
 RETURNS TABLE(month text, topic text, asked text, answer text, answered_by text, answered_on date, published_where text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select r.month, r.topic, r.asked, r.answer, r.answered_by, r.answered_on, r.published_where
  from trend_response r join trend_month t on t.commune_id = r.commune_id and t.month = r.month
  where r.commune_id = commune and r.state = 'answered' and t.withdrawn_why = '' order by r.answered_on desc, r.id limit 50
$function$
CREATE OR REPLACE FUNCTION app.public_trends(commune integer)
 RETURNS TABLE(month text, blocks jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select t.month, t.blocks from trend_month t
  where t.commune_id = commune and t.withdrawn_why = '' order by t.month desc limit 24
$function$
CREATE OR REPLACE FUNCTION app.public_work_entries(commune integer)
 RETURNS TABLE(id uuid, work_id uuid, kind text, form text, quantity bigint, measure text, value bigint, party text, party_kind text, item text, on_day date, receipt_year integer, receipt_number integer, is_reversal boolean, is_reversed boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select e.id, e.work_id, e.kind, e.form, e.quantity, e.measure, e.value,
    case when e.is_named or e.party_kind in ('state', 'payee') then e.party else '' end,
    e.party_kind, e.item, e.on_day, e.receipt_year, e.receipt_number, e.reverses_id is not null,
    exists (select from work_entry r where r.commune_id = e.commune_id and r.reverses_id = e.id)
  from work_entry e where e.commune_id = commune order by e.on_day, e.at, e.id
$function$
CREATE OR REPLACE FUNCTION app.public_works(commune integer)
 RETURNS TABLE(id uuid, slug text, name text, kind text, purpose text, state text, place text, is_of_commune boolean, opened_on date, finished_on date, from_state bigint, from_people bigint, from_business bigint, from_others bigint, labour_rate bigint, voted_on date, agree integer, households_total integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select w.id, w.slug, w.name, w.kind, w.purpose, w.state, u.name, u.kind = 'commune', w.opened_on, w.finished_on,
    w.from_state, w.from_people, w.from_business, w.from_others, w.labour_rate, t.on_day, t.agree, t.households_total
  from community_work w join unit u on u.id = w.unit_id
  left join village_vote t on t.commune_id = w.commune_id and t.id = w.vote_id and t.withdrawn_at is null
  where w.commune_id = commune order by w.state = 'finished', w.created_at desc, w.id
$function$
CREATE OR REPLACE FUNCTION app.rate_case(code text, secret_hash bytea, choice text, today date, within_days integer)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
begin
  insert into case_satisfaction (commune_id, case_id, unit_id, choice, answered_on)
  select c.commune_id, c.id, c.unit_id, rate_case.choice, rate_case.today from case_file c
  where c.code = rate_case.code and c.secret_hash = rate_case.secret_hash
    and c.answered_on is not null and rate_case.today <= c.answered_on + rate_case.within_days
  on conflict (commune_id, case_id) do update set choice = excluded.choice, answered_on = excluded.answered_on;
  return found;
end $function$
CREATE OR REPLACE FUNCTION app.reseat(commune integer, reorganisation uuid, on_day date, ended uuid[])
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
declare groups jsonb;
begin
  if exists (select from unit u where u.id = any(ended) and not (u.commune_id = any(app.wide('write'))))
    then raise exception 'a commune that the command at hand does not write'; end if;
  if exists (select from reorganisation_seat s where s.commune_id = commune and s.reorganisation_id = reseat.reorganisation
      and not (s.old_commune_id = any(app.wide('write')) and s.to_commune_id = any(app.wide('write'))))
    then raise exception 'a commune that the command at hand does not write'; end if;
  create temporary table seat_to_move on commit drop as
    select s.* from reorganisation_seat s where s.commune_id = commune and s.reorganisation_id = reseat.reorganisation;
  analyze seat_to_move;

  insert into file (commune_id, id, unit_id, sha256, name, type, size_bytes, created_by, created_at)
    select s.to_commune_id, f.id, s.to_unit_id, f.sha256, f.name, f.type, f.size_bytes, f.created_by, f.created_at
    from seat_to_move s join member m on m.commune_id = s.old_commune_id and m.id = s.member_id
    join file f on f.commune_id = m.commune_id and f.id = m.photo_file_id
    where s.new_member_id is not null on conflict do nothing;
  insert into member (commune_id, id, unit_id, person_id, full_name, other_name, search_key, sort_key, sex, standing, activity,
      activity_since, admitted_on, official_on, position, photo_file_id, created_at, updated_at)
    select s.to_commune_id, s.new_member_id, s.to_unit_id, m.person_id, m.full_name, m.other_name, m.search_key, m.sort_key, m.sex, m.standing,
      m.activity, m.activity_since, m.admitted_on, m.official_on, m.position, m.photo_file_id, m.created_at, now()
    from seat_to_move s join member m on m.commune_id = s.old_commune_id and m.id = s.member_id where s.new_member_id is not null;
  insert into member_private (commune_id, member_id, unit_id, person_id, birth_date, birth_year, ethnicity, religion, personal_id,
      party_card_no, home_town, residence, education, degree, political_theory, job, phone, email, note)
    select s.to_commune_id, s.new_member_id, s.to_unit_id, p.person_id, p.birth_date, p.birth_year, p.ethnicity, p.religion, p.personal_id,
      p.party_card_no, p.home_town, p.residence, p.education, p.degree, p.political_theory, p.job, p.phone, p.email, p.note
    from seat_to_move s join member_private p on p.commune_id = s.old_commune_id and p.member_id = s.member_id where s.new_member_id is not null;
  update account a set home_commune_id = s.to_commune_id
    from seat_to_move s join member m on m.commune_id = s.old_commune_id and m.id = s.member_id
    where s.new_member_id is not null and a.person_id = m.person_id and a.home_commune_id = s.old_commune_id;

  update membership x set valid_to = on_day from seat_to_move s
    where not s.is_led and x.commune_id = s.old_commune_id and x.member_id = s.member_id and x.unit_id = s.from_unit_id
      and x.valid_from < on_day and x.valid_to > on_day;
  insert into membership (commune_id, member_id, unit_id, valid_from, valid_to)
    select s.to_commune_id, coalesce(s.new_member_id, s.member_id), s.to_unit_id, on_day, s.was from seat_to_move s where not s.is_led;
  update membership x set unit_id = s.to_unit_id from seat_to_move s
    where s.is_led and x.commune_id = s.old_commune_id and x.member_id = s.member_id and x.unit_id = s.from_unit_id and x.valid_from >= on_day;
  update member m set unit_id = s.to_unit_id from seat_to_move s
    where s.new_member_id is null and m.commune_id = s.old_commune_id and m.id = s.member_id and m.unit_id = s.from_unit_id;
  update member_private p set unit_id = s.to_unit_id from seat_to_move s
    where s.new_member_id is null and p.commune_id = s.old_commune_id and p.member_id = s.member_id and p.unit_id = s.from_unit_id;
  drop table seat_to_move;
  -- Party groups end with their cell. What they were is answered, so that it can be taken back.
  select jsonb_build_object(
    'groups', (select coalesce(jsonb_agg(jsonb_build_object('commune', g.commune_id, 'id', g.id, 'was', g.valid_to)), '[]')
      from party_group g where g.unit_id = any(ended) and g.valid_from < on_day and g.valid_to > on_day),
    'stays', (select coalesce(jsonb_agg(jsonb_build_object('commune', g.commune_id, 'group', g.group_id, 'member', g.member_id, 'from', g.valid_from, 'was', g.valid_to)), '[]')
      from party_group_member g where g.unit_id = any(ended) and g.valid_from < on_day and g.valid_to > on_day)) into groups;
  update party_group g set valid_to = on_day where g.unit_id = any(ended) and g.valid_from < on_day and g.valid_to > on_day;
  update party_group_member g set valid_to = on_day where g.unit_id = any(ended) and g.valid_from < on_day and g.valid_to > on_day;
  return groups;
end $function$
CREATE OR REPLACE FUNCTION app.retract_findings(file uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
declare
  touched uuid[];
begin
  if not file = any(app.files()) then return; end if;
  with gone as (
    update evaluation_finding f set withdrawn_why = 'source-lifted'
    where f.withdrawn_why = '' and f.commune_id = any(app.communes())
      and (f.source_id = file or f.source_id in (select r.id from discipline_record r where r.commune_id = f.commune_id and r.case_id = file))
    returning f.evaluation_id
  ) select array_agg(distinct evaluation_id) into touched from gone;
  if touched is null then return; end if;
  update evaluation e set evidence = jsonb_set(jsonb_set(jsonb_set(e.evidence, '{findings,clear}', to_jsonb(n.clear)),
    '{findings,faults}', to_jsonb(n.faults)), '{gates,cases}', n.cases)
  from (
    select t.id, count(*) filter (where f.kind = 'clear') as clear, count(*) filter (where f.kind = 'fault') as faults,
      coalesce(jsonb_agg(distinct f.forced) filter (where f.kind = 'case'), '[]') as cases
    from unnest(touched) as t(id) left join evaluation_finding f on f.commune_id = any(app.communes()) and f.evaluation_id = t.id and f.withdrawn_why = ''
    group by t.id
  ) n
  where e.commune_id = any(app.communes()) and e.id = n.id and e.step <> 'decided';
  update evaluation c set evidence = jsonb_set(c.evidence, '{gates,disciplinedBelow}', to_jsonb((
    select count(*) from evaluation e join evaluation_finding f on f.commune_id = e.commune_id and f.evaluation_id = e.id
    where e.commune_id = c.commune_id and e.round_id = c.round_id and e.unit_id = c.unit_id and e.member_id is not null
      and f.withdrawn_why = '' and f.kind = 'case')))
  where c.commune_id = any(app.communes()) and c.member_id is null and c.step <> 'decided' and exists (
    select from evaluation e where e.commune_id = c.commune_id and e.id = any(touched) and e.round_id = c.round_id and e.unit_id = c.unit_id);
end $function$
CREATE OR REPLACE FUNCTION app.satisfaction_totals(communes integer[], from_day date, to_day date, fewest integer)
 RETURNS TABLE(unit_id uuid, satisfied integer, answered integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select s.unit_id, (count(*) filter (where s.choice = 'satisfied'))::int, count(*)::int
  from case_satisfaction s
  where s.commune_id = any(satisfaction_totals.communes) and s.answered_on between from_day and to_day
  group by s.unit_id having count(*) >= greatest(fewest, 10)
$function$
CREATE OR REPLACE FUNCTION app.seats_of(units uuid[])
 RETURNS TABLE(commune_id integer, member_id uuid, person_id uuid, full_name text, sort_key text, standing text, unit_id uuid, valid_from date, valid_to date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select s.commune_id, s.member_id, m.person_id, m.full_name, m.sort_key, m.standing, s.unit_id, s.valid_from, s.valid_to
  from membership s join member m on m.commune_id = s.commune_id and m.id = s.member_id
  where s.unit_id = any(units)
    and (s.commune_id = any(app.wide('write')) or s.commune_id = any(app.wide('life')) or s.commune_id = any(app.wide('accounts')))
$function$
CREATE OR REPLACE FUNCTION app.sittings()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (COALESCE(NULLIF(current_setting('app.sittings'::text, true), ''::text), '{}'::text))::uuid[]
CREATE OR REPLACE FUNCTION app.stock_of(units uuid[])
 RETURNS TABLE(key text, unit_id uuid, total bigint, open bigint, held bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  with u as (
    select x.id, x.commune_id from unit x where x.id = any(units)
      and (x.commune_id = any(app.wide('write')) or x.commune_id = any(app.wide('life')) or x.commune_id = any(app.wide('accounts')))
  )
  select 'members', u.id, count(*), count(*) filter (where m.standing = 'probationary'), 0::bigint
    from u join membership s on s.commune_id = u.commune_id and s.unit_id = u.id and s.valid_to = 'infinity'
    join member m on m.commune_id = s.commune_id and m.id = s.member_id group by u.id
  union all select 'posts', u.id, count(*), count(*) filter (where p.valid_to = 'infinity'), 0
    from u join post_holding p on p.unit_id = u.id group by u.id
  union all select 'groups', u.id, count(*), count(*) filter (where p.valid_to = 'infinity'), 0
    from u join party_group p on p.commune_id = u.commune_id and p.unit_id = u.id group by u.id
  union all select 'tasks', u.id, count(*), count(*) filter (where t.state = 'open'), 0
    from u join task t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'matters', u.id, count(*), count(*) filter (where t.state = 'raised'), 0
    from u join matter t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'meetings', u.id, count(*), count(*) filter (where t.state in ('planned', 'notified', 'closed')), count(*) filter (where t.state = 'open')
    from u join meeting t on t.commune_id = u.commune_id and t.unit_id = u.id where t.state <> 'cancelled' group by u.id
  union all select 'ballots', u.id, count(*), 0, count(*) filter (where t.state in ('open', 'closed'))
    from u join ballot t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'sittings', u.id, count(*), count(*) filter (where t.state in ('planned', 'invited', 'closed')), count(*) filter (where t.state = 'open')
    from u join sitting t on t.commune_id = u.commune_id and t.unit_id = u.id where t.state <> 'cancelled' group by u.id
  union all select 'resolutions', u.id, count(*), count(*) filter (where t.state = 'draft'), 0
    from u join resolution t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'documents', u.id, count(*), count(*) filter (where t.state in ('draft', 'review', 'signed')), 0
    from u join document t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'cases', u.id, count(*), count(*) filter (where t.state <> 'closed'), 0
    from u join case_file t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'works', u.id, count(*), count(*) filter (where t.state <> 'finished'), 0
    from u join community_work t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'models', u.id, count(*), 0, 0
    from u join model t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'study', u.id, count(*), count(*) filter (where t.state = 'planned'), 0
    from u join study_session t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'parked', u.id, count(*), count(*) filter (where t.state = 'open'), 0
    from u join phone_parked t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'phones', u.id, count(*), count(*), 0
    from u join membership s on s.commune_id = u.commune_id and s.unit_id = u.id and s.valid_to = 'infinity'
    join member m on m.commune_id = s.commune_id and m.id = s.member_id
    join phone_device d on d.person_id = m.person_id and d.revoked_at is null group by u.id
  union all select 'admissions', u.id, count(*), count(*) filter (where t.state = 'open'), 0
    from u join candidate t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'transfers', u.id, count(*), count(*) filter (where t.state in ('proposed', 'issued', 'refused')), 0
    from u join transfer t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'contacts', u.id, count(*), 0, 0
    from u join away_contact t on t.commune_id = u.commune_id and t.unit_id = u.id group by u.id
  union all select 'congresses', u.id, count(*), count(*) filter (where t.state in ('preparing', 'held')), 0
    from u join congress t on t.commune_id = u.commune_id and t.unit_id = u.id where t.state <> 'called-off' group by u.id
  union all select 'bookings', u.id, count(*), count(*) filter (where s.state in ('draft', 'published')), 0
    from u join reception_booking t on t.commune_id = u.commune_id and t.unit_id = u.id and t.withdrawn_at is null
    join reception_session s on s.commune_id = t.commune_id and s.id = t.session_id group by u.id
$function$
CREATE OR REPLACE FUNCTION app.take_back_comment(commune integer, secret_hash bytea)
 RETURNS boolean
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  with gone as (
    update article_comment c set state = 'taken-back', body = '', shown = '', ground = '', reason = '', decided_by_name = '', decided_at = null
    where c.commune_id = take_back_comment.commune and c.secret_hash = take_back_comment.secret_hash
    returning 1)
  select exists (select from gone)
$function$
CREATE OR REPLACE FUNCTION app.tell_late_cases(today date, steps jsonb, at timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
#variable_conflict use_column
declare told int;
begin
  with late as (
    select c.commune_id, c.id, c.unit_id, c.code, c.due_on, x.post
    from case_file c cross join lateral jsonb_to_recordset(steps) as x(post text, "afterDays" int)
    where c.state not in ('closed', 'suspended') and c.due_on + x."afterDays" <= tell_late_cases.today
  ), fresh as (
    insert into case_escalation (commune_id, case_id, unit_id, due_on, post, told_at)
    select commune_id, id, unit_id, due_on, post, tell_late_cases.at from late on conflict do nothing
    returning commune_id, case_id, post
  )
  insert into notice (commune_id, id, unit_id, person_id, kind, subject, link, created_at)
  select l.commune_id, gen_random_uuid(), l.unit_id, p.person_id, 'citizens.told-case-late',
    jsonb_build_object('code', l.code, 'dueOn', l.due_on), '/office/cases/' || l.id, tell_late_cases.at
  from late l join fresh f on f.commune_id = l.commune_id and f.case_id = l.id and f.post = l.post
  join post_holding p on p.commune_id = l.commune_id and p.post = l.post
    and p.valid_from <= tell_late_cases.today and p.valid_to > tell_late_cases.today;
  get diagnostics told = row_count;
  return told;
end $function$
CREATE OR REPLACE FUNCTION app.unit_months(above uuid, communes integer[], children uuid[], first_month text, last_month text)
 RETURNS TABLE(child uuid, month text, held integer, signed integer, summoned integer, present integer, scored integer, good integer, tasks_given integer, published_late integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
  select k.child, f.month, sum(f.held)::int, sum(f.signed)::int, sum(f.summoned)::int, sum(f.present)::int, sum(f.scored)::int,
    sum(f.good)::int, sum(f.tasks_given)::int, sum(f.published_late)::int
  from unnest(communes, children) as k(commune_id, child) join commune_month f on f.commune_id = k.commune_id
  where f.month between first_month and last_month
    and exists (select from unit u where u.id = above and u.commune_id = any(app.wide('life')))
    and (exists (select from unit u where u.id = above and u.kind = 'nation') or k.commune_id = any(app.wide('life')))
  group by 1, 2
$function$
CREATE OR REPLACE FUNCTION app.unit_or_heir(unit uuid, on_day date)
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select coalesce(
    (select h.heir_id from unit old join unit_heritage h on h.unit_id = old.id join unit u on u.id = h.heir_id
     where old.id = unit and old.valid_to <= on_day and u.valid_from <= on_day and on_day < u.valid_to limit 1),
    unit)
$function$
CREATE OR REPLACE FUNCTION app.units(area text)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (COALESCE(NULLIF(current_setting(('app.units_'::text || area), true), ''::text), '{}'::text))::uuid[]
CREATE OR REPLACE FUNCTION app.unseat(commune integer, reorganisation uuid, on_day date, today date, homes jsonb, groups jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
declare one record;
begin
  if exists (select from reorganisation_seat s where s.commune_id = commune and s.reorganisation_id = unseat.reorganisation
      and not (s.old_commune_id = any(app.wide('write')) and s.to_commune_id = any(app.wide('write'))))
    then raise exception 'a commune that the command at hand does not write'; end if;
  create temporary table seat_back on commit drop as
    select s.*, x.valid_to as since from reorganisation_seat s
    left join membership x on x.commune_id = s.to_commune_id and x.member_id = coalesce(s.new_member_id, s.member_id)
      and x.unit_id = s.to_unit_id and x.valid_from = on_day and not s.is_led
    where s.commune_id = commune and s.reorganisation_id = unseat.reorganisation;
  delete from membership x using seat_back s
    where not s.is_led and x.commune_id = s.to_commune_id and x.member_id = coalesce(s.new_member_id, s.member_id)
      and x.unit_id = s.to_unit_id and x.valid_from = on_day;
  update membership x set valid_to = least(s.was, coalesce(s.since, s.was)) from seat_back s
    where not s.is_led and x.commune_id = s.old_commune_id and x.member_id = s.member_id and x.unit_id = s.from_unit_id and x.valid_to = on_day;
  update membership x set unit_id = s.from_unit_id from seat_back s
    where s.is_led and x.commune_id = s.old_commune_id and x.member_id = s.member_id and x.unit_id = s.to_unit_id and x.valid_from >= on_day;
  -- Back where they were, unless they left the new unit meanwhile.
  update member m set unit_id = s.from_unit_id from seat_back s
    where s.new_member_id is null and m.commune_id = s.old_commune_id and m.id = s.member_id and m.unit_id = s.to_unit_id;
  update member_private p set unit_id = s.from_unit_id from seat_back s
    where s.new_member_id is null and p.commune_id = s.old_commune_id and p.member_id = s.member_id and p.unit_id = s.to_unit_id;
  -- Who came into a new unit since.
  update membership x set unit_id = (homes->>x.unit_id::text)::uuid
    where x.unit_id in (select k::uuid from jsonb_object_keys(homes) k)
      and x.commune_id = (select u.commune_id from unit u where u.id = (homes->>x.unit_id::text)::uuid);
  update member m set unit_id = (homes->>m.unit_id::text)::uuid
    where m.unit_id in (select k::uuid from jsonb_object_keys(homes) k)
      and m.commune_id = (select u.commune_id from unit u where u.id = (homes->>m.unit_id::text)::uuid);
  update member_private m set unit_id = (homes->>m.unit_id::text)::uuid
    where m.unit_id in (select k::uuid from jsonb_object_keys(homes) k)
      and m.commune_id = (select u.commune_id from unit u where u.id = (homes->>m.unit_id::text)::uuid);

  update account a set home_commune_id = s.old_commune_id
    from seat_back s join member m on m.commune_id = s.old_commune_id and m.id = s.member_id
    where s.new_member_id is not null and a.person_id = m.person_id and a.home_commune_id = s.to_commune_id;
  for one in select to_commune_id, new_member_id from seat_back where new_member_id is not null loop
    begin
      delete from member where commune_id = one.to_commune_id and id = one.new_member_id;
    exception when foreign_key_violation then
      update member set activity = 'left', activity_since = today where commune_id = one.to_commune_id and id = one.new_member_id;
    end;
  end loop;
  drop table seat_back;
  update party_group g set valid_to = e.was from jsonb_to_recordset(groups->'groups') as e(commune int, id uuid, was date)
    where g.commune_id = e.commune and g.id = e.id and e.commune = any(app.wide('write'));
  update party_group_member g set valid_to = e.was
    from jsonb_to_recordset(groups->'stays') as e(commune int, "group" uuid, member uuid, "from" date, was date)
    where g.commune_id = e.commune and g.group_id = e."group" and g.member_id = e.member and g.valid_from = e."from" and e.commune = any(app.wide('write'));
end $function$
CREATE OR REPLACE FUNCTION app.wide(area text)
 RETURNS integer[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (COALESCE(NULLIF(current_setting(('app.wide_'::text || area), true), ''::text), '{}'::text))::integer[]
CREATE OR REPLACE FUNCTION app.withdraw_booking(code text, secret_hash bytea)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app'
AS $function$
#variable_conflict use_column
declare
  found_one reception_booking;
begin
  update reception_booking b set withdrawn_at = now()
  where b.code = withdraw_booking.code and b.secret_hash = withdraw_booking.secret_hash and b.withdrawn_at is null
    and exists (select from reception_session s where s.commune_id = b.commune_id and s.id = b.session_id and s.state <> 'held')
  returning b.* into found_one;
  if found_one.id is null then return false; end if;
  delete from reception_booking_person p where p.commune_id = found_one.commune_id and p.booking_id = found_one.id;
  return true;
end $function$
CREATE OR REPLACE PROCEDURE app.protect(IN target regclass, IN reads text, IN writes text DEFAULT 'units'::text, IN own text DEFAULT NULL::text)
 LANGUAGE plpgsql
AS $procedure$
declare
  may_see text := format(
    'commune_id = any((select app.communes())::int[]) and (commune_id = any((select app.wide(%1$L))::int[]) or unit_id = any((select app.units(%1$L))::uuid[]))',
    reads);
  may_write text := case writes
    when 'units' then 'commune_id = any((select app.communes())::int[]) and (commune_id = any((select app.wide(''write''))::int[]) or unit_id = any((select app.units(''write''))::uuid[]))'
    when 'communes' then 'commune_id = any((select app.communes())::int[])'
  end;
begin
  if own is not null then may_see := format('(%s) or (commune_id = any((select app.communes())::int[]) and %I = (select app.person()))', may_see, own); end if;
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy may_see on %s for select to app_member using (%s)', target, may_see);
  execute format('create policy may_add on %s for insert to app_member with check (%s)', target, may_write);
  execute format('create policy may_change on %s for update to app_member using (%s) with check (%s)', target, may_write, may_write);
  execute format('create policy may_remove on %s for delete to app_member using (%s)', target, may_write);
  execute format('create policy owner on %s to %I using (true) with check (true)', target, current_user);
end $procedure$
CREATE OR REPLACE PROCEDURE app.protect_directory(IN target regclass, IN may_see text, IN may_write text DEFAULT 'false'::text)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy may_see on %s for select to app_member using (%s)', target, may_see);
  execute format('create policy may_add on %s for insert to app_member with check (%s)', target, may_write);
  execute format('create policy may_change on %s for update to app_member using (%s) with check (%s)', target, may_write, may_write);
  execute format('create policy may_remove on %s for delete to app_member using (%s)', target, may_write);
  execute format('create policy owner on %s to %I using (true) with check (true)', target, current_user);
end $procedure$

-- Policies

account: gate for all to app_gate using (true) with check (true)
account: may_add for insert to app_member with check (((person_id = ( SELECT app.person() AS person)) OR (home_commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[]))))
account: may_change for update to app_member using (((person_id = ( SELECT app.person() AS person)) OR (home_commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])))) with check (((person_id = ( SELECT app.person() AS person)) OR (home_commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[]))))
account: may_remove for delete to app_member using (((person_id = ( SELECT app.person() AS person)) OR (home_commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[]))))
account: may_see for select to app_member using (((person_id = ( SELECT app.person() AS person)) OR (home_commune_id = ANY (( SELECT app.wide('accounts'::text) AS wide)::integer[]))))
account: owner for all to coso_owner using (true) with check (true)
account: phones for select to app_phones using (true)
account: sender for select to app_sender using (true)
administrative_unit: may_add for insert to app_member with check (false)
administrative_unit: may_change for update to app_member using (false) with check (false)
administrative_unit: may_remove for delete to app_member using (false)
administrative_unit: may_see for select to app_member using (true)
administrative_unit: owner for all to coso_owner using (true) with check (true)
admission_paper: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
admission_paper: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
admission_paper: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
admission_paper: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('membership'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('membership'::text) AS units)::uuid[])))))
admission_paper: owner for all to coso_owner using (true) with check (true)
admission_step: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
admission_step: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
admission_step: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
admission_step: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('membership'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('membership'::text) AS units)::uuid[])))))
admission_step: owner for all to coso_owner using (true) with check (true)
admission_target: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
admission_target: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
admission_target: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
admission_target: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
admission_target: owner for all to coso_owner using (true) with check (true)
adoption: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
adoption: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
adoption: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
adoption: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
adoption: owner for all to coso_owner using (true) with check (true)
adoption_task: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
adoption_task: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
adoption_task: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
adoption_task: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
adoption_task: owner for all to coso_owner using (true) with check (true)
agenda_item: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
agenda_item: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
agenda_item: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
agenda_item: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
agenda_item: owner for all to coso_owner using (true) with check (true)
amendment: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
amendment: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
amendment: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
amendment: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
amendment: owner for all to coso_owner using (true) with check (true)
api_token: gate for all to app_gate using (true) with check (true)
api_token: may_add for insert to app_member with check (false)
api_token: may_change for update to app_member using (false) with check (false)
api_token: may_end for delete to app_member using ((account_id IN ( SELECT account.id
   FROM account
  WHERE ((account.person_id = ( SELECT app.person() AS person)) OR (account.home_commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[]))))))
api_token: may_make for insert to app_member with check ((account_id IN ( SELECT account.id
   FROM account
  WHERE (account.person_id = ( SELECT app.person() AS person)))))
api_token: may_remove for delete to app_member using (false)
api_token: may_see for select to app_member using ((account_id IN ( SELECT account.id
   FROM account
  WHERE (account.person_id = ( SELECT app.person() AS person)))))
api_token: owner for all to coso_owner using (true) with check (true)
api_token: seen_with_account for select to app_member using ((account_id IN ( SELECT account.id
   FROM account)))
app.grant_rule: may_see for select to app_gate, app_member using (true)
approval_step: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
approval_step: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
approval_step: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
approval_step: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
approval_step: owner for all to coso_owner using (true) with check (true)
article: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
article: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
article: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
article: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
article: owner for all to coso_owner using (true) with check (true)
article_comment: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
article_comment: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
article_comment: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
article_comment: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('cases'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('cases'::text) AS units)::uuid[])))))
article_comment: owner for all to coso_owner using (true) with check (true)
article_event: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
article_event: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
article_event: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
article_event: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
article_event: owner for all to coso_owner using (true) with check (true)
article_text: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
article_text: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
article_text: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
article_text: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
article_text: owner for all to coso_owner using (true) with check (true)
audit_entry: apart for select to app_member using (
CASE split_part(command, '.'::text, 1)
    WHEN 'inspection'::text THEN ((person_id = ( SELECT app.person() AS person)) OR (commune_id = ANY (( SELECT app.wide('inspections'::text) AS wide)::integer[])))
    WHEN 'discipline'::text THEN ((person_id = ( SELECT app.person() AS person)) OR (commune_id = ANY (( SELECT app.wide('discipline'::text) AS wide)::integer[])))
    ELSE true
END)
audit_entry: matters_apart for select to app_member using (((command !~~ 'inspection.%-matter'::text) OR (person_id = ( SELECT app.person() AS person))))
audit_entry: may_add for insert to app_member with check ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])))
audit_entry: may_change for update to app_member using ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[]))) with check ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])))
audit_entry: may_remove for delete to app_member using ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])))
audit_entry: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('audit'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('audit'::text) AS units)::uuid[])))))
audit_entry: owner for all to coso_owner using (true) with check (true)
audit_head: gate for select to app_gate using (true)
audit_head: ledger for select to app_member using ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])))
audit_head: may_add for insert to app_member with check ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])))
audit_head: may_change for update to app_member using ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[]))) with check ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])))
audit_head: may_remove for delete to app_member using ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])))
audit_head: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('audit'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('audit'::text) AS units)::uuid[])))))
audit_head: owner for all to coso_owner using (true) with check (true)
away_contact: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
away_contact: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
away_contact: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
away_contact: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('membership'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('membership'::text) AS units)::uuid[])))))
away_contact: owner for all to coso_owner using (true) with check (true)
badge_award: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
badge_award: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
badge_award: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
badge_award: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('private'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('private'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
badge_award: of_life for select to app_member using (((kind <> 'early'::text) AND (commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
badge_award: owner for all to coso_owner using (true) with check (true)
ballot: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
ballot: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
ballot: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
ballot: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
ballot: owner for all to coso_owner using (true) with check (true)
ballot_named: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
ballot_named: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
ballot_named: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
ballot_named: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
ballot_named: owner for all to coso_owner using (true) with check (true)
ballot_option: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
ballot_option: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
ballot_option: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
ballot_option: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
ballot_option: owner for all to coso_owner using (true) with check (true)
ballot_paper: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
ballot_paper: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
ballot_paper: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
ballot_paper: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
ballot_paper: owner for all to coso_owner using (true) with check (true)
ballot_receipt: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
ballot_receipt: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
ballot_receipt: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
ballot_receipt: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
ballot_receipt: owner for all to coso_owner using (true) with check (true)
ballot_sealed: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
ballot_sealed: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
ballot_sealed: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
ballot_sealed: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
ballot_sealed: owner for all to coso_owner using (true) with check (true)
ballot_voter: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
ballot_voter: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
ballot_voter: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
ballot_voter: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
ballot_voter: owner for all to coso_owner using (true) with check (true)
cadre_candidate: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
cadre_candidate: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
cadre_candidate: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
cadre_candidate: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('cadres'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('cadres'::text) AS units)::uuid[])))))
cadre_candidate: owner for all to coso_owner using (true) with check (true)
cadre_handover_signature: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
cadre_handover_signature: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
cadre_handover_signature: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
cadre_handover_signature: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('cadres'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('cadres'::text) AS units)::uuid[])))))
cadre_handover_signature: owner for all to coso_owner using (true) with check (true)
cadre_open_work: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
cadre_open_work: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
cadre_open_work: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
cadre_open_work: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('cadres'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('cadres'::text) AS units)::uuid[])))))
cadre_open_work: owner for all to coso_owner using (true) with check (true)
cadre_place: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
cadre_place: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
cadre_place: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
cadre_place: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('cadres'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('cadres'::text) AS units)::uuid[])))))
cadre_place: owner for all to coso_owner using (true) with check (true)
cadre_relative: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
cadre_relative: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
cadre_relative: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
cadre_relative: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('cadres'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('cadres'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
cadre_relative: owner for all to coso_owner using (true) with check (true)
cadre_staff: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
cadre_staff: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
cadre_staff: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
cadre_staff: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('cadres'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('cadres'::text) AS units)::uuid[])))))
cadre_staff: owner for all to coso_owner using (true) with check (true)
cadre_title: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
cadre_title: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
cadre_title: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
cadre_title: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('cadres'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('cadres'::text) AS units)::uuid[])))))
cadre_title: owner for all to coso_owner using (true) with check (true)
calendar_feed: gate for all to app_gate using (true) with check (true)
calendar_feed: may_add for insert to app_member with check ((account_id IN ( SELECT account.id
   FROM account
  WHERE (account.person_id = ( SELECT app.person() AS person)))))
calendar_feed: may_change for update to app_member using ((account_id IN ( SELECT account.id
   FROM account
  WHERE (account.person_id = ( SELECT app.person() AS person))))) with check ((account_id IN ( SELECT account.id
   FROM account
  WHERE (account.person_id = ( SELECT app.person() AS person)))))
calendar_feed: may_remove for delete to app_member using ((account_id IN ( SELECT account.id
   FROM account
  WHERE (account.person_id = ( SELECT app.person() AS person)))))
calendar_feed: may_see for select to app_member using ((account_id IN ( SELECT account.id
   FROM account
  WHERE (account.person_id = ( SELECT app.person() AS person)))))
calendar_feed: owner for all to coso_owner using (true) with check (true)
campaign: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
campaign: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
campaign: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
campaign: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
campaign: of_commune for select to app_member using ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])))
campaign: owner for all to coso_owner using (true) with check (true)
campaign_council: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
campaign_council: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
campaign_council: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
campaign_council: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
campaign_council: owner for all to coso_owner using (true) with check (true)
campaign_deed: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
campaign_deed: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
campaign_deed: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
campaign_deed: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
campaign_deed: owner for all to coso_owner using (true) with check (true)
campaign_entry: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
campaign_entry: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
campaign_entry: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
campaign_entry: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
campaign_entry: owner for all to coso_owner using (true) with check (true)
campaign_review: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
campaign_review: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
campaign_review: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
campaign_review: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
campaign_review: owner for all to coso_owner using (true) with check (true)
candidate: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
candidate: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
candidate: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
candidate: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('membership'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('membership'::text) AS units)::uuid[])))))
candidate: owner for all to coso_owner using (true) with check (true)
case_escalation: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
case_escalation: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
case_escalation: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
case_escalation: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('cases'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('cases'::text) AS units)::uuid[])))))
case_escalation: owner for all to coso_owner using (true) with check (true)
case_event: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
case_event: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
case_event: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
case_event: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('cases'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('cases'::text) AS units)::uuid[])))))
case_event: owner for all to coso_owner using (true) with check (true)
case_event: seen_with_case for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (case_id IN ( SELECT case_file.id
   FROM case_file
  WHERE (case_file.owner_person_id = ( SELECT app.person() AS person))))))
case_file: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
case_file: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
case_file: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
case_file: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('cases'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('cases'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (owner_person_id = ( SELECT app.person() AS person)))))
case_file: owner for all to coso_owner using (true) with check (true)
case_person: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
case_person: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
case_person: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
case_person: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('cases'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('cases'::text) AS units)::uuid[])))))
case_person: owner for all to coso_owner using (true) with check (true)
case_route: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
case_route: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
case_route: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
case_route: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('cases'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('cases'::text) AS units)::uuid[])))))
case_route: owner for all to coso_owner using (true) with check (true)
case_satisfaction: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
case_satisfaction: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
case_satisfaction: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
case_satisfaction: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('nobody'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('nobody'::text) AS units)::uuid[])))))
case_satisfaction: owner for all to coso_owner using (true) with check (true)
case_suspension: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
case_suspension: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
case_suspension: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
case_suspension: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('cases'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('cases'::text) AS units)::uuid[])))))
case_suspension: owner for all to coso_owner using (true) with check (true)
case_suspension: seen_with_case for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (case_id IN ( SELECT case_file.id
   FROM case_file
  WHERE (case_file.owner_person_id = ( SELECT app.person() AS person))))))
cell_month: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
cell_month: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
cell_month: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
cell_month: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
cell_month: owner for all to coso_owner using (true) with check (true)
cell_theme: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
cell_theme: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
cell_theme: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
cell_theme: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
cell_theme: owner for all to coso_owner using (true) with check (true)
citizen_message: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
citizen_message: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
citizen_message: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
citizen_message: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('cases'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('cases'::text) AS units)::uuid[])))))
citizen_message: owner for all to coso_owner using (true) with check (true)
citizen_message_person: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
citizen_message_person: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
citizen_message_person: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
citizen_message_person: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('cases'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('cases'::text) AS units)::uuid[])))))
citizen_message_person: owner for all to coso_owner using (true) with check (true)
command_log: apart for select to app_member using (
CASE split_part(command, '.'::text, 1)
    WHEN 'inspection'::text THEN ((person_id = ( SELECT app.person() AS person)) OR (commune_id = ANY (( SELECT app.wide('inspections'::text) AS wide)::integer[])))
    WHEN 'discipline'::text THEN ((person_id = ( SELECT app.person() AS person)) OR (commune_id = ANY (( SELECT app.wide('discipline'::text) AS wide)::integer[])))
    ELSE true
END)
command_log: matters_apart for select to app_member using (((command !~~ 'inspection.%-matter'::text) OR (person_id = ( SELECT app.person() AS person))))
command_log: may_add for insert to app_member with check ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])))
command_log: may_change for update to app_member using ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[]))) with check ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])))
command_log: may_remove for delete to app_member using ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])))
command_log: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('audit'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('audit'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
command_log: owner for all to coso_owner using (true) with check (true)
commendation: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
commendation: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
commendation: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
commendation: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
commendation: owner for all to coso_owner using (true) with check (true)
commune_month: may_add for insert to app_member with check ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])))
commune_month: may_change for update to app_member using ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[]))) with check ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])))
commune_month: may_remove for delete to app_member using ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])))
commune_month: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
commune_month: owner for all to coso_owner using (true) with check (true)
community_work: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
community_work: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
community_work: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
community_work: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
community_work: owner for all to coso_owner using (true) with check (true)
conclusion: invited for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (sitting_id = ANY (( SELECT app.sittings() AS sittings)::uuid[]))))
conclusion: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
conclusion: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
conclusion: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
conclusion: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('sittings'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('sittings'::text) AS units)::uuid[])))))
conclusion: owner for all to coso_owner using (true) with check (true)
conclusion_notice: invited for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (sitting_id = ANY (( SELECT app.sittings() AS sittings)::uuid[]))))
conclusion_notice: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
conclusion_notice: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
conclusion_notice: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
conclusion_notice: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('sittings'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('sittings'::text) AS units)::uuid[])))))
conclusion_notice: owner for all to coso_owner using (true) with check (true)
conclusion_task: invited for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (sitting_id = ANY (( SELECT app.sittings() AS sittings)::uuid[]))))
conclusion_task: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
conclusion_task: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
conclusion_task: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
conclusion_task: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
conclusion_task: owner for all to coso_owner using (true) with check (true)
confidence_vote: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
confidence_vote: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
confidence_vote: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
confidence_vote: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('cadres'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('cadres'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
confidence_vote: owner for all to coso_owner using (true) with check (true)
congress: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
congress: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
congress: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
congress: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
congress: of_commune for select to app_member using ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])))
congress: owner for all to coso_owner using (true) with check (true)
congress_candidate: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
congress_candidate: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
congress_candidate: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
congress_candidate: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
congress_candidate: owner for all to coso_owner using (true) with check (true)
congress_delegate: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
congress_delegate: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
congress_delegate: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
congress_delegate: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
congress_delegate: owner for all to coso_owner using (true) with check (true)
congress_delegation: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
congress_delegation: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
congress_delegation: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
congress_delegation: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
congress_delegation: owner for all to coso_owner using (true) with check (true)
congress_election: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
congress_election: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
congress_election: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
congress_election: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
congress_election: owner for all to coso_owner using (true) with check (true)
congress_post: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
congress_post: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
congress_post: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
congress_post: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
congress_post: owner for all to coso_owner using (true) with check (true)
congress_result: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
congress_result: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
congress_result: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
congress_result: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
congress_result: owner for all to coso_owner using (true) with check (true)
delivery: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
delivery: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('accounts'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('accounts'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
delivery: own_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)) AND (purpose <> 'notice'::text)))
delivery: owner for all to coso_owner using (true) with check (true)
delivery: sender for all to app_sender using (true) with check (true)
denunciation_step: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
denunciation_step: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
denunciation_step: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
denunciation_step: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('sealed'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('sealed'::text) AS units)::uuid[])))))
denunciation_step: owner for all to coso_owner using (true) with check (true)
denunciation_stub: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
denunciation_stub: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
denunciation_stub: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
denunciation_stub: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('sealed'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('sealed'::text) AS units)::uuid[])))))
denunciation_stub: owner for all to coso_owner using (true) with check (true)
dialogue: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
dialogue: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
dialogue: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
dialogue: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
dialogue: owner for all to coso_owner using (true) with check (true)
dialogue_question: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
dialogue_question: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
dialogue_question: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
dialogue_question: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
dialogue_question: owner for all to coso_owner using (true) with check (true)
discipline_appeal: known for all to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (case_id = ANY (( SELECT app.files() AS files)::uuid[]))))
discipline_appeal: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
discipline_appeal: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
discipline_appeal: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
discipline_appeal: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('none'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('none'::text) AS units)::uuid[])))))
discipline_appeal: owner for all to coso_owner using (true) with check (true)
discipline_appeal: told for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (case_id = ANY (( SELECT app.files_told() AS files_told)::uuid[]))))
discipline_case: known for all to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (id = ANY (( SELECT app.files() AS files)::uuid[]))))
discipline_case: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
discipline_case: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
discipline_case: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
discipline_case: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('none'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('none'::text) AS units)::uuid[])))))
discipline_case: owner for all to coso_owner using (true) with check (true)
discipline_case: told for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (id = ANY (( SELECT app.files_told() AS files_told)::uuid[]))))
discipline_person: known for all to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (case_id = ANY (( SELECT app.files() AS files)::uuid[]))))
discipline_person: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
discipline_person: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
discipline_person: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
discipline_person: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('none'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('none'::text) AS units)::uuid[])))))
discipline_person: owner for all to coso_owner using (true) with check (true)
discipline_record: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
discipline_record: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
discipline_record: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
discipline_record: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('private'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('private'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
discipline_record: of_discipline for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (commune_id = ANY (( SELECT app.wide('discipline'::text) AS wide)::integer[]))))
discipline_record: owner for all to coso_owner using (true) with check (true)
discipline_step: known for all to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (case_id = ANY (( SELECT app.files() AS files)::uuid[]))))
discipline_step: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
discipline_step: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
discipline_step: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
discipline_step: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('none'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('none'::text) AS units)::uuid[])))))
discipline_step: owner for all to coso_owner using (true) with check (true)
discipline_suspension: known for all to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (case_id = ANY (( SELECT app.files() AS files)::uuid[]))))
discipline_suspension: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
discipline_suspension: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
discipline_suspension: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
discipline_suspension: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('none'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('none'::text) AS units)::uuid[])))))
discipline_suspension: owner for all to coso_owner using (true) with check (true)
discipline_suspension: told for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (case_id = ANY (( SELECT app.files_told() AS files_told)::uuid[]))))
disclosure: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
disclosure: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
disclosure: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
disclosure: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
disclosure: owner for all to coso_owner using (true) with check (true)
disclosure_publication: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
disclosure_publication: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
disclosure_publication: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
disclosure_publication: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
disclosure_publication: owner for all to coso_owner using (true) with check (true)
document: delivered for select to app_member using ((EXISTS ( SELECT
   FROM document_delivery d
  WHERE ((d.document_id = document.id) AND (d.document_commune_id = document.commune_id)))))
document: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
document: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
document: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
document: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
document: owner for all to coso_owner using (true) with check (true)
document_ask: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
document_ask: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
document_ask: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
document_ask: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
document_ask: owner for all to coso_owner using (true) with check (true)
document_clause: delivered for select to app_member using ((EXISTS ( SELECT
   FROM document_delivery d
  WHERE ((d.document_id = document_clause.document_id) AND (d.document_commune_id = document_clause.commune_id)))))
document_clause: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
document_clause: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
document_clause: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
document_clause: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
document_clause: owner for all to coso_owner using (true) with check (true)
document_counter: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
document_counter: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
document_counter: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
document_counter: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
document_counter: owner for all to coso_owner using (true) with check (true)
document_delivery: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
document_delivery: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
document_delivery: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
document_delivery: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
document_delivery: owner for all to coso_owner using (true) with check (true)
document_file: delivered for select to app_member using ((EXISTS ( SELECT
   FROM document_delivery d
  WHERE ((d.document_id = document_file.document_id) AND (d.document_commune_id = document_file.commune_id)))))
document_file: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
document_file: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
document_file: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
document_file: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
document_file: owner for all to coso_owner using (true) with check (true)
document_receipt: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
document_receipt: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
document_receipt: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
document_receipt: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
document_receipt: owner for all to coso_owner using (true) with check (true)
document_step: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
document_step: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
document_step: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
document_step: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
document_step: owner for all to coso_owner using (true) with check (true)
document_version: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
document_version: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
document_version: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
document_version: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
document_version: owner for all to coso_owner using (true) with check (true)
evaluation: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
evaluation: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
evaluation: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
evaluation: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('evaluations'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('evaluations'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
evaluation: owner for all to coso_owner using (true) with check (true)
evaluation_finding: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
evaluation_finding: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
evaluation_finding: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
evaluation_finding: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('evaluations'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('evaluations'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
evaluation_finding: owner for all to coso_owner using (true) with check (true)
evaluation_mark: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
evaluation_mark: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
evaluation_mark: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
evaluation_mark: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('evaluations'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('evaluations'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
evaluation_mark: owner for all to coso_owner using (true) with check (true)
evaluation_objection: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
evaluation_objection: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
evaluation_objection: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
evaluation_objection: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('evaluations'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('evaluations'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
evaluation_objection: owner for all to coso_owner using (true) with check (true)
evaluation_round: known for select to app_member using ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])))
evaluation_round: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
evaluation_round: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
evaluation_round: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
evaluation_round: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('evaluations'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('evaluations'::text) AS units)::uuid[])))))
evaluation_round: owner for all to coso_owner using (true) with check (true)
fee_base: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
fee_base: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
fee_base: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
fee_base: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('fees'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('fees'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
fee_base: owner for all to coso_owner using (true) with check (true)
fee_payment: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
fee_payment: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
fee_payment: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
fee_payment: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('fees'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('fees'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
fee_payment: owner for all to coso_owner using (true) with check (true)
fee_relief: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
fee_relief: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
fee_relief: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
fee_relief: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('fees'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('fees'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
fee_relief: owner for all to coso_owner using (true) with check (true)
fee_setting: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
fee_setting: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
fee_setting: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
fee_setting: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('fees'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('fees'::text) AS units)::uuid[])))))
fee_setting: of_commune for select to app_member using ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])))
fee_setting: owner for all to coso_owner using (true) with check (true)
fee_submission: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
fee_submission: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
fee_submission: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
fee_submission: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('fees'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('fees'::text) AS units)::uuid[])))))
fee_submission: owner for all to coso_owner using (true) with check (true)
file: delivered for select to app_member using ((EXISTS ( SELECT
   FROM document_file f
  WHERE ((f.commune_id = file.commune_id) AND (f.file_id = file.id)))))
file: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
file: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
file: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
file: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
file: owner for all to coso_owner using (true) with check (true)
first_step_put_off: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
first_step_put_off: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
first_step_put_off: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
first_step_put_off: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('accounts'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('accounts'::text) AS units)::uuid[])))))
first_step_put_off: owner for all to coso_owner using (true) with check (true)
floor_request: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
floor_request: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
floor_request: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
floor_request: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
floor_request: owner for all to coso_owner using (true) with check (true)
followed_matter: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
followed_matter: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
followed_matter: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
followed_matter: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('followed'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('followed'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (owner_person_id = ( SELECT app.person() AS person)))))
followed_matter: not_about_me for all to app_member using ((about_person_id IS DISTINCT FROM ( SELECT app.person() AS person)))
followed_matter: owner for all to coso_owner using (true) with check (true)
followed_result: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
followed_result: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
followed_result: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
followed_result: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
followed_result: owner for all to coso_owner using (true) with check (true)
followed_step: known for all to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (EXISTS ( SELECT
   FROM followed_matter m
  WHERE ((m.commune_id = followed_step.commune_id) AND (m.id = followed_step.matter_id))))))
followed_step: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
followed_step: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
followed_step: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
followed_step: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('none'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('none'::text) AS units)::uuid[])))))
followed_step: owner for all to coso_owner using (true) with check (true)
four_good: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
four_good: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
four_good: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
four_good: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
four_good: owner for all to coso_owner using (true) with check (true)
free_note: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
free_note: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
free_note: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
free_note: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
free_note: owner for all to coso_owner using (true) with check (true)
income_sheet: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
income_sheet: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
income_sheet: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
income_sheet: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
income_sheet: owner for all to coso_owner using (true) with check (true)
indicator_frame: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
indicator_frame: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
indicator_frame: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
indicator_frame: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
indicator_frame: of_commune for select to app_member using ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])))
indicator_frame: owner for all to coso_owner using (true) with check (true)
indicator_period: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
indicator_period: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
indicator_period: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
indicator_period: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
indicator_period: of_commune for select to app_member using ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])))
indicator_period: owner for all to coso_owner using (true) with check (true)
indicator_threshold: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
indicator_threshold: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
indicator_threshold: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
indicator_threshold: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
indicator_threshold: of_commune for select to app_member using ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])))
indicator_threshold: owner for all to coso_owner using (true) with check (true)
indicator_value: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
indicator_value: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
indicator_value: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
indicator_value: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
indicator_value: owner for all to coso_owner using (true) with check (true)
inspection: known for all to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (id = ANY (( SELECT app.files() AS files)::uuid[]))))
inspection: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
inspection: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
inspection: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
inspection: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('none'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('none'::text) AS units)::uuid[])))))
inspection: owner for all to coso_owner using (true) with check (true)
inspection: told for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (id = ANY (( SELECT app.files_told() AS files_told)::uuid[]))))
inspection_draw: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
inspection_draw: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
inspection_draw: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
inspection_draw: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
inspection_draw: of_commune for select to app_member using ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])))
inspection_draw: owner for all to coso_owner using (true) with check (true)
inspection_evidence: known for all to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (inspection_id = ANY (( SELECT app.files() AS files)::uuid[]))))
inspection_evidence: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
inspection_evidence: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
inspection_evidence: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
inspection_evidence: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('none'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('none'::text) AS units)::uuid[])))))
inspection_evidence: owner for all to coso_owner using (true) with check (true)
inspection_evidence: told for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (inspection_id = ANY (( SELECT app.files_closed() AS files_closed)::uuid[]))))
inspection_finding: known for all to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (inspection_id = ANY (( SELECT app.files() AS files)::uuid[]))))
inspection_finding: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
inspection_finding: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
inspection_finding: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
inspection_finding: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('none'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('none'::text) AS units)::uuid[])))))
inspection_finding: owner for all to coso_owner using (true) with check (true)
inspection_finding: told for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (inspection_id = ANY (( SELECT app.files_closed() AS files_closed)::uuid[]))))
inspection_paper: known for all to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (inspection_id = ANY (( SELECT app.files() AS files)::uuid[]))))
inspection_paper: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
inspection_paper: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
inspection_paper: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
inspection_paper: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('none'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('none'::text) AS units)::uuid[])))))
inspection_paper: own_report for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (inspection_id = ANY (( SELECT app.files_told() AS files_told)::uuid[])) AND (form = 5)))
inspection_paper: own_report_again for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (inspection_id = ANY (( SELECT app.files_told() AS files_told)::uuid[])) AND (form = 5)))
inspection_paper: owner for all to coso_owner using (true) with check (true)
inspection_paper: told for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (((inspection_id = ANY (( SELECT app.files_told() AS files_told)::uuid[])) AND (form = ANY (ARRAY[1, 3, 4, 5, 6]))) OR ((inspection_id = ANY (( SELECT app.files_closed() AS files_closed)::uuid[])) AND (form = ANY (ARRAY[10, 11]))))))
inspection_person: known for all to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (inspection_id = ANY (( SELECT app.files() AS files)::uuid[]))))
inspection_person: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
inspection_person: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
inspection_person: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
inspection_person: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('none'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('none'::text) AS units)::uuid[])))))
inspection_person: owner for all to coso_owner using (true) with check (true)
inspection_person: told for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (inspection_id = ANY (( SELECT app.files_told() AS files_told)::uuid[])) AND (role <> 'informed'::text)))
inspection_remedy: known for all to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (inspection_id = ANY (( SELECT app.files() AS files)::uuid[]))))
inspection_remedy: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
inspection_remedy: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
inspection_remedy: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
inspection_remedy: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('none'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('none'::text) AS units)::uuid[])))))
inspection_remedy: owner for all to coso_owner using (true) with check (true)
inspection_step: known for all to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (inspection_id = ANY (( SELECT app.files() AS files)::uuid[]))))
inspection_step: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
inspection_step: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
inspection_step: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
inspection_step: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('none'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('none'::text) AS units)::uuid[])))))
inspection_step: owner for all to coso_owner using (true) with check (true)
issued_theme: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
issued_theme: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
issued_theme: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
issued_theme: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
issued_theme: offered for select to app_member using ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])))
issued_theme: owner for all to coso_owner using (true) with check (true)
listening_assignment: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
listening_assignment: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
listening_assignment: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
listening_assignment: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
listening_assignment: owner for all to coso_owner using (true) with check (true)
matter: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
matter: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
matter: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
matter: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
matter: owner for all to coso_owner using (true) with check (true)
measure: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
measure: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
measure: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
measure: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
measure: owner for all to coso_owner using (true) with check (true)
measure_link: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
measure_link: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
measure_link: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
measure_link: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
measure_link: owner for all to coso_owner using (true) with check (true)
meeting: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
meeting: owner for all to coso_owner using (true) with check (true)
meeting_addendum: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_addendum: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_addendum: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_addendum: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
meeting_addendum: owner for all to coso_owner using (true) with check (true)
meeting_guest: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_guest: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_guest: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_guest: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
meeting_guest: owner for all to coso_owner using (true) with check (true)
meeting_hindrance: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_hindrance: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_hindrance: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_hindrance: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
meeting_hindrance: owner for all to coso_owner using (true) with check (true)
meeting_paper: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_paper: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_paper: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_paper: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
meeting_paper: owner for all to coso_owner using (true) with check (true)
meeting_roll: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_roll: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_roll: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_roll: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
meeting_roll: owner for all to coso_owner using (true) with check (true)
meeting_score: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_score: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_score: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_score: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
meeting_score: owner for all to coso_owner using (true) with check (true)
meeting_score_review: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_score_review: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_score_review: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_score_review: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
meeting_score_review: owner for all to coso_owner using (true) with check (true)
meeting_signal: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_signal: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_signal: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_signal: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('signals'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('signals'::text) AS units)::uuid[])))))
meeting_signal: owner for all to coso_owner using (true) with check (true)
meeting_signature: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_signature: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_signature: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_signature: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
meeting_signature: owner for all to coso_owner using (true) with check (true)
meeting_sitting: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_sitting: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_sitting: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_sitting: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
meeting_sitting: owner for all to coso_owner using (true) with check (true)
meeting_text_signature: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_text_signature: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_text_signature: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_text_signature: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
meeting_text_signature: owner for all to coso_owner using (true) with check (true)
meeting_topic: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_topic: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_topic: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
meeting_topic: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
meeting_topic: owner for all to coso_owner using (true) with check (true)
member: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
member: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
member: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
member: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
member: owner for all to coso_owner using (true) with check (true)
member: seen_for_accounts for select to app_member using ((commune_id = ANY (( SELECT app.wide('accounts'::text) AS wide)::integer[])))
member_interruption: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
member_interruption: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
member_interruption: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
member_interruption: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('private'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('private'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
member_interruption: owner for all to coso_owner using (true) with check (true)
member_private: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
member_private: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
member_private: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
member_private: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('private'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('private'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
member_private: owner for all to coso_owner using (true) with check (true)
membership: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
membership: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
membership: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
membership: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
membership: owner for all to coso_owner using (true) with check (true)
mentor_note: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
mentor_note: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
mentor_note: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
mentor_note: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('membership'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('membership'::text) AS units)::uuid[])))))
mentor_note: owner for all to coso_owner using (true) with check (true)
model: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
model: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
model: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
model: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
model: owner for all to coso_owner using (true) with check (true)
model: recognised for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (state = 'recognised'::text)))
model_event: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
model_event: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
model_event: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
model_event: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
model_event: owner for all to coso_owner using (true) with check (true)
model_figure: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
model_figure: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
model_figure: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
model_figure: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
model_figure: owner for all to coso_owner using (true) with check (true)
model_photo: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
model_photo: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
model_photo: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
model_photo: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
model_photo: owner for all to coso_owner using (true) with check (true)
movement: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
movement: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
movement: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
movement: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
movement: of_commune for select to app_member using ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])))
movement: owner for all to coso_owner using (true) with check (true)
movement_segment: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
movement_segment: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
movement_segment: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
movement_segment: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
movement_segment: owner for all to coso_owner using (true) with check (true)
notice: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
notice: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
notice: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
notice: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('none'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('none'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
notice: of_file for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (("substring"(link, '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'::text))::uuid = ANY (( SELECT app.files() AS files)::uuid[]))))
notice: owner for all to coso_owner using (true) with check (true)
notice: read_by_owner for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person))))
notice: sender for all to app_sender using (true) with check (true)
notice_choice: may_add for insert to app_member with check ((person_id = ( SELECT app.person() AS person)))
notice_choice: may_change for update to app_member using ((person_id = ( SELECT app.person() AS person))) with check ((person_id = ( SELECT app.person() AS person)))
notice_choice: may_remove for delete to app_member using ((person_id = ( SELECT app.person() AS person)))
notice_choice: may_see for select to app_member using ((person_id = ( SELECT app.person() AS person)))
notice_choice: owner for all to coso_owner using (true) with check (true)
notice_choice: sender for select to app_sender using (true)
open311_key: may_add for insert to app_member with check (false)
open311_key: may_change for update to app_member using (false) with check (false)
open311_key: may_remove for delete to app_member using (false)
open311_key: may_see for select to app_member using (false)
open311_key: owner for all to coso_owner using (true) with check (true)
organisation_activity: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
organisation_activity: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
organisation_activity: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
organisation_activity: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('organisations'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('organisations'::text) AS units)::uuid[])))))
organisation_activity: owner for all to coso_owner using (true) with check (true)
organisation_person: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
organisation_person: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
organisation_person: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
organisation_person: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('organisations'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('organisations'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
organisation_person: owner for all to coso_owner using (true) with check (true)
organisation_person: seen_for_accounts for select to app_member using (((duty = ANY (ARRAY['head'::text, 'deputy'::text])) AND (left_on IS NULL) AND (commune_id = ANY (( SELECT app.wide('accounts'::text) AS wide)::integer[]))))
organisation_report: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
organisation_report: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
organisation_report: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
organisation_report: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('totals'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('totals'::text) AS units)::uuid[])))))
organisation_report: owner for all to coso_owner using (true) with check (true)
own_criteria: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
own_criteria: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
own_criteria: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
own_criteria: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
own_criteria: of_commune for select to app_member using ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])))
own_criteria: owner for all to coso_owner using (true) with check (true)
party_group: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
party_group: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
party_group: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
party_group: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
party_group: owner for all to coso_owner using (true) with check (true)
party_group_member: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
party_group_member: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
party_group_member: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
party_group_member: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
party_group_member: owner for all to coso_owner using (true) with check (true)
personal_plan: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
personal_plan: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
personal_plan: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
personal_plan: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
personal_plan: owner for all to coso_owner using (true) with check (true)
phone_delivery: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
phone_delivery: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
phone_delivery: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
phone_delivery: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('accounts'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('accounts'::text) AS units)::uuid[])))))
phone_delivery: owner for all to coso_owner using (true) with check (true)
phone_delivery: phones for all to app_phones using (true) with check (true)
phone_device: gate for all to app_gate using (true) with check (true)
phone_device: may_add for insert to app_member with check ((person_id IN ( SELECT account.person_id
   FROM account
  WHERE ((account.person_id = ( SELECT app.person() AS person)) OR (account.home_commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[]))))))
phone_device: may_change for update to app_member using ((person_id IN ( SELECT account.person_id
   FROM account
  WHERE ((account.person_id = ( SELECT app.person() AS person)) OR (account.home_commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])))))) with check ((person_id IN ( SELECT account.person_id
   FROM account
  WHERE ((account.person_id = ( SELECT app.person() AS person)) OR (account.home_commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[]))))))
phone_device: may_remove for delete to app_member using ((person_id IN ( SELECT account.person_id
   FROM account
  WHERE ((account.person_id = ( SELECT app.person() AS person)) OR (account.home_commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[]))))))
phone_device: may_see for select to app_member using ((person_id IN ( SELECT account.person_id
   FROM account)))
phone_device: owner for all to coso_owner using (true) with check (true)
phone_device: phones for all to app_phones using (true) with check (true)
phone_parked: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
phone_parked: may_settle for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((person_id = ( SELECT app.person() AS person)) OR (commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
phone_parked: own_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person))))
phone_parked: owner for all to coso_owner using (true) with check (true)
plan_content: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
plan_content: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
plan_content: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
plan_content: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('private'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('private'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
plan_content: owner for all to coso_owner using (true) with check (true)
plan_copy: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
plan_copy: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
plan_copy: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
plan_copy: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('private'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('private'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
plan_copy: owner for all to coso_owner using (true) with check (true)
plan_evidence: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
plan_evidence: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
plan_evidence: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
plan_evidence: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('private'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('private'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
plan_evidence: owner for all to coso_owner using (true) with check (true)
plan_line: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
plan_line: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
plan_line: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
plan_line: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('private'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('private'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
plan_line: owner for all to coso_owner using (true) with check (true)
post_holding: gate for select to app_gate using (true)
post_holding: may_add for insert to app_member with check ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])))
post_holding: may_change for update to app_member using ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[]))) with check ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])))
post_holding: may_remove for delete to app_member using ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])))
post_holding: may_see for select to app_member using (((person_id = ( SELECT app.person() AS person)) OR (commune_id = ANY (( SELECT app.communes() AS communes)::integer[]))))
post_holding: owner for all to coso_owner using (true) with check (true)
programme: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
programme: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
programme: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
programme: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
programme: owner for all to coso_owner using (true) with check (true)
public_send: gate for all to app_gate using (true) with check (true)
public_send: may_add for insert to app_member with check (false)
public_send: may_change for update to app_member using (false) with check (false)
public_send: may_remove for delete to app_member using (false)
public_send: may_see for select to app_member using (false)
public_send: owner for all to coso_owner using (true) with check (true)
push_device: may_add for insert to app_member with check ((person_id = ( SELECT app.person() AS person)))
push_device: may_change for update to app_member using ((person_id = ( SELECT app.person() AS person))) with check ((person_id = ( SELECT app.person() AS person)))
push_device: may_remove for delete to app_member using ((person_id = ( SELECT app.person() AS person)))
push_device: may_see for select to app_member using ((person_id = ( SELECT app.person() AS person)))
push_device: owner for all to coso_owner using (true) with check (true)
push_device: sender for all to app_sender using (true)
quarter_assessment: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
quarter_assessment: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
quarter_assessment: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
quarter_assessment: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('evaluations'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('evaluations'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
quarter_assessment: owner for all to coso_owner using (true) with check (true)
receipt_counter: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
receipt_counter: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
receipt_counter: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
receipt_counter: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
receipt_counter: owner for all to coso_owner using (true) with check (true)
reception_booking: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
reception_booking: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
reception_booking: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
reception_booking: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('cases'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('cases'::text) AS units)::uuid[])))))
reception_booking: owner for all to coso_owner using (true) with check (true)
reception_booking_person: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
reception_booking_person: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
reception_booking_person: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
reception_booking_person: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('cases'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('cases'::text) AS units)::uuid[])))))
reception_booking_person: owner for all to coso_owner using (true) with check (true)
reception_session: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
reception_session: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
reception_session: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
reception_session: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('cases'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('cases'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (holder_person_id = ( SELECT app.person() AS person)))))
reception_session: owner for all to coso_owner using (true) with check (true)
reception_visit: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
reception_visit: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
reception_visit: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
reception_visit: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('cases'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('cases'::text) AS units)::uuid[])))))
reception_visit: owner for all to coso_owner using (true) with check (true)
recognition: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
recognition: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
recognition: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
recognition: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
recognition: owner for all to coso_owner using (true) with check (true)
recognition_household: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
recognition_household: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
recognition_household: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
recognition_household: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('households'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('households'::text) AS units)::uuid[])))))
recognition_household: owner for all to coso_owner using (true) with check (true)
recognition_objection: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
recognition_objection: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
recognition_objection: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
recognition_objection: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('households'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('households'::text) AS units)::uuid[])))))
recognition_objection: owner for all to coso_owner using (true) with check (true)
recognition_step: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
recognition_step: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
recognition_step: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
recognition_step: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
recognition_step: owner for all to coso_owner using (true) with check (true)
recognition_withdrawal: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
recognition_withdrawal: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
recognition_withdrawal: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
recognition_withdrawal: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('households'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('households'::text) AS units)::uuid[])))))
recognition_withdrawal: owner for all to coso_owner using (true) with check (true)
register_decision: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
register_decision: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
register_decision: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
register_decision: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('private'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('private'::text) AS units)::uuid[])))))
register_decision: owner for all to coso_owner using (true) with check (true)
reorganisation: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
reorganisation: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
reorganisation: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
reorganisation: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
reorganisation: owner for all to coso_owner using (true) with check (true)
reorganisation: seen_for_accounts for select to app_member using ((commune_id = ANY (( SELECT app.wide('accounts'::text) AS wide)::integer[])))
reorganisation_handover: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
reorganisation_handover: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
reorganisation_handover: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
reorganisation_handover: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
reorganisation_handover: owner for all to coso_owner using (true) with check (true)
reorganisation_handover: seen_for_accounts for select to app_member using ((commune_id = ANY (( SELECT app.wide('accounts'::text) AS wide)::integer[])))
reorganisation_seat: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
reorganisation_seat: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
reorganisation_seat: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
reorganisation_seat: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
reorganisation_seat: owner for all to coso_owner using (true) with check (true)
reorganisation_seat: seen_for_accounts for select to app_member using ((commune_id = ANY (( SELECT app.wide('accounts'::text) AS wide)::integer[])))
reorganisation_signature: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
reorganisation_signature: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
reorganisation_signature: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
reorganisation_signature: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
reorganisation_signature: owner for all to coso_owner using (true) with check (true)
reorganisation_signature: seen_for_accounts for select to app_member using ((commune_id = ANY (( SELECT app.wide('accounts'::text) AS wide)::integer[])))
report_hand_figure: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
report_hand_figure: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
report_hand_figure: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
report_hand_figure: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
report_hand_figure: owner for all to coso_owner using (true) with check (true)
report_snapshot: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
report_snapshot: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
report_snapshot: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
report_snapshot: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
report_snapshot: owner for all to coso_owner using (true) with check (true)
report_target: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
report_target: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
report_target: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
report_target: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
report_target: owner for all to coso_owner using (true) with check (true)
reservation: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
reservation: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
reservation: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
reservation: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
reservation: owner for all to coso_owner using (true) with check (true)
resolution: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
resolution: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
resolution: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
resolution: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
resolution: owner for all to coso_owner using (true) with check (true)
review_meeting: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
review_meeting: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
review_meeting: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
review_meeting: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
review_meeting: owner for all to coso_owner using (true) with check (true)
review_point: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
review_point: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
review_point: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
review_point: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('evaluations'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('evaluations'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
review_point: owner for all to coso_owner using (true) with check (true)
review_turn: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
review_turn: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
review_turn: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
review_turn: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('evaluations'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('evaluations'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
review_turn: owner for all to coso_owner using (true) with check (true)
roll_sheet: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
roll_sheet: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
roll_sheet: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
roll_sheet: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
roll_sheet: owner for all to coso_owner using (true) with check (true)
rule_set: may_add for insert to app_member with check (false)
rule_set: may_change for update to app_member using (false) with check (false)
rule_set: may_remove for delete to app_member using (false)
rule_set: may_see for select to app_member using (true)
rule_set: owner for all to coso_owner using (true) with check (true)
rule_set_look: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
rule_set_look: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
rule_set_look: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
rule_set_look: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('accounts'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('accounts'::text) AS units)::uuid[])))))
rule_set_look: owner for all to coso_owner using (true) with check (true)
self_review: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
self_review: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
self_review: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
self_review: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('evaluations'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('evaluations'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
self_review: owner for all to coso_owner using (true) with check (true)
self_review: sent for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (state = 'sent'::text) AND is_open AND ((unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])) OR (is_leader AND (commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[]))))))
sensitive_read: may_add for insert to app_member with check ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])))
sensitive_read: may_change for update to app_member using ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[]))) with check ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])))
sensitive_read: may_remove for delete to app_member using ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])))
sensitive_read: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('audit'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('audit'::text) AS units)::uuid[])))))
sensitive_read: owner for all to coso_owner using (true) with check (true)
session: gate for all to app_gate using (true) with check (true)
session: may_add for insert to app_member with check (false)
session: may_change for update to app_member using (false) with check (false)
session: may_end for delete to app_member using ((account_id IN ( SELECT account.id
   FROM account
  WHERE ((account.person_id = ( SELECT app.person() AS person)) OR (account.home_commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[]))))))
session: may_remove for delete to app_member using (false)
session: may_see for select to app_member using ((account_id IN ( SELECT account.id
   FROM account
  WHERE (account.person_id = ( SELECT app.person() AS person)))))
session: owner for all to coso_owner using (true) with check (true)
session: seen_with_account for select to app_member using ((account_id IN ( SELECT account.id
   FROM account)))
sign_in_throttle: gate for all to app_gate using (true) with check (true)
sign_in_throttle: may_add for insert to app_member with check (false)
sign_in_throttle: may_change for update to app_member using (false) with check (false)
sign_in_throttle: may_remove for delete to app_member using (false)
sign_in_throttle: may_see for select to app_member using (false)
sign_in_throttle: owner for all to coso_owner using (true) with check (true)
sitting: invited for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (id = ANY (( SELECT app.sittings() AS sittings)::uuid[]))))
sitting: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
sitting: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
sitting: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
sitting: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('sittings'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('sittings'::text) AS units)::uuid[])))))
sitting: owner for all to coso_owner using (true) with check (true)
sitting_item: invited for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (sitting_id = ANY (( SELECT app.sittings() AS sittings)::uuid[]))))
sitting_item: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
sitting_item: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
sitting_item: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
sitting_item: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('sittings'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('sittings'::text) AS units)::uuid[])))))
sitting_item: owner for all to coso_owner using (true) with check (true)
sitting_paper: invited for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (sitting_id = ANY (( SELECT app.sittings() AS sittings)::uuid[]))))
sitting_paper: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
sitting_paper: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
sitting_paper: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
sitting_paper: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('sittings'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('sittings'::text) AS units)::uuid[])))))
sitting_paper: owner for all to coso_owner using (true) with check (true)
sitting_participant: invited for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (sitting_id = ANY (( SELECT app.sittings() AS sittings)::uuid[]))))
sitting_participant: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
sitting_participant: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
sitting_participant: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
sitting_participant: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('sittings'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('sittings'::text) AS units)::uuid[])))))
sitting_participant: owner for all to coso_owner using (true) with check (true)
sitting_receipt: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
sitting_receipt: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
sitting_receipt: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
sitting_receipt: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('sittings'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('sittings'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
sitting_receipt: opened_by_reader for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)) AND (sitting_id = ANY (( SELECT app.sittings() AS sittings)::uuid[]))))
sitting_receipt: owner for all to coso_owner using (true) with check (true)
sitting_signature: invited for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (sitting_id = ANY (( SELECT app.sittings() AS sittings)::uuid[]))))
sitting_signature: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
sitting_signature: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
sitting_signature: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
sitting_signature: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('sittings'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('sittings'::text) AS units)::uuid[])))))
sitting_signature: owner for all to coso_owner using (true) with check (true)
sitting_vote: invited for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (sitting_id = ANY (( SELECT app.sittings() AS sittings)::uuid[]))))
sitting_vote: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
sitting_vote: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
sitting_vote: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
sitting_vote: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('sittings'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('sittings'::text) AS units)::uuid[])))))
sitting_vote: owner for all to coso_owner using (true) with check (true)
stand_in: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
stand_in: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
stand_in: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
stand_in: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
stand_in: owner for all to coso_owner using (true) with check (true)
statement: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
statement: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
statement: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
statement: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
statement: owner for all to coso_owner using (true) with check (true)
story: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
story: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
story: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
story: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
story: owner for all to coso_owner using (true) with check (true)
study_attendance: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
study_attendance: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
study_attendance: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
study_attendance: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
study_attendance: owner for all to coso_owner using (true) with check (true)
study_paper: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
study_paper: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
study_paper: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
study_paper: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
study_paper: owner for all to coso_owner using (true) with check (true)
study_programme: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
study_programme: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
study_programme: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
study_programme: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
study_programme: owner for all to coso_owner using (true) with check (true)
study_reading: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
study_reading: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
study_reading: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
study_reading: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('private'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('private'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
study_reading: owner for all to coso_owner using (true) with check (true)
study_session: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
study_session: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
study_session: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
study_session: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
study_session: owner for all to coso_owner using (true) with check (true)
study_standard: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
study_standard: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
study_standard: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
study_standard: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
study_standard: owner for all to coso_owner using (true) with check (true)
study_topic: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
study_topic: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
study_topic: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
study_topic: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
study_topic: offered for select to app_member using ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])))
study_topic: owner for all to coso_owner using (true) with check (true)
supplement_slip: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
supplement_slip: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
supplement_slip: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
supplement_slip: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('private'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('private'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
supplement_slip: owner for all to coso_owner using (true) with check (true)
task: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
task: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
task: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
task: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (owner_person_id = ( SELECT app.person() AS person)))))
task: owner for all to coso_owner using (true) with check (true)
task_event: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
task_event: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
task_event: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
task_event: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
task_event: owner for all to coso_owner using (true) with check (true)
task_product: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
task_product: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
task_product: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
task_product: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
task_product: owner for all to coso_owner using (true) with check (true)
thread_tie: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
thread_tie: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
thread_tie: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
thread_tie: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
thread_tie: owner for all to coso_owner using (true) with check (true)
transfer: answered for update to app_member using (((state = 'issued'::text) AND (to_commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((to_commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (to_unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check ((state = ANY (ARRAY['accepted'::text, 'refused'::text])))
transfer: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
transfer: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
transfer: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
transfer: may_see for select to app_member using ((((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('membership'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('membership'::text) AS units)::uuid[])))) OR ((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND (person_id = ( SELECT app.person() AS person)))))
transfer: owner for all to coso_owner using (true) with check (true)
transfer: received for select to app_member using (((state <> ALL (ARRAY['proposed'::text, 'withdrawn'::text])) AND (to_commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((to_commune_id = ANY (( SELECT app.wide('membership'::text) AS wide)::integer[])) OR (to_unit_id = ANY (( SELECT app.units('membership'::text) AS units)::uuid[])))))
trend_month: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
trend_month: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
trend_month: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
trend_month: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('cases'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('cases'::text) AS units)::uuid[])))))
trend_month: owner for all to coso_owner using (true) with check (true)
trend_response: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
trend_response: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
trend_response: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
trend_response: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('cases'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('cases'::text) AS units)::uuid[])))))
trend_response: owner for all to coso_owner using (true) with check (true)
unit: gate for select to app_gate using (true)
unit: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))
unit: may_change for update to app_member using (((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))) with check (((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))
unit: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))
unit: may_see for select to app_member using (true)
unit: owner for all to coso_owner using (true) with check (true)
unit: phones for select to app_phones using (true)
unit_closure: may_add for insert to app_member with check ((EXISTS ( SELECT
   FROM unit u
  WHERE ((u.id = unit_closure.descendant_id) AND (u.commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[]))))))
unit_closure: may_change for update to app_member using ((EXISTS ( SELECT
   FROM unit u
  WHERE ((u.id = unit_closure.descendant_id) AND (u.commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])))))) with check ((EXISTS ( SELECT
   FROM unit u
  WHERE ((u.id = unit_closure.descendant_id) AND (u.commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[]))))))
unit_closure: may_remove for delete to app_member using ((EXISTS ( SELECT
   FROM unit u
  WHERE ((u.id = unit_closure.descendant_id) AND (u.commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[]))))))
unit_closure: may_see for select to app_member using (true)
unit_closure: owner for all to coso_owner using (true) with check (true)
unit_heritage: gate for select to app_gate using (true)
unit_heritage: may_add for insert to app_member with check ((EXISTS ( SELECT
   FROM unit u
  WHERE ((u.id = unit_heritage.unit_id) AND (u.commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[]))))))
unit_heritage: may_change for update to app_member using ((EXISTS ( SELECT
   FROM unit u
  WHERE ((u.id = unit_heritage.unit_id) AND (u.commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])))))) with check ((EXISTS ( SELECT
   FROM unit u
  WHERE ((u.id = unit_heritage.unit_id) AND (u.commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[]))))))
unit_heritage: may_remove for delete to app_member using ((EXISTS ( SELECT
   FROM unit u
  WHERE ((u.id = unit_heritage.unit_id) AND (u.commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[]))))))
unit_heritage: may_see for select to app_member using (true)
unit_heritage: owner for all to coso_owner using (true) with check (true)
unit_parent: gate for select to app_gate using (true)
unit_parent: may_add for insert to app_member with check ((EXISTS ( SELECT
   FROM unit u
  WHERE ((u.id = unit_parent.unit_id) AND (u.commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[]))))))
unit_parent: may_change for update to app_member using ((EXISTS ( SELECT
   FROM unit u
  WHERE ((u.id = unit_parent.unit_id) AND (u.commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])))))) with check ((EXISTS ( SELECT
   FROM unit u
  WHERE ((u.id = unit_parent.unit_id) AND (u.commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[]))))))
unit_parent: may_remove for delete to app_member using ((EXISTS ( SELECT
   FROM unit u
  WHERE ((u.id = unit_parent.unit_id) AND (u.commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[]))))))
unit_parent: may_see for select to app_member using (true)
unit_parent: owner for all to coso_owner using (true) with check (true)
unit_succession: gate for select to app_gate using (true)
unit_succession: may_add for insert to app_member with check ((EXISTS ( SELECT
   FROM unit u
  WHERE ((u.id = unit_succession.predecessor_id) AND (u.commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[]))))))
unit_succession: may_change for update to app_member using ((EXISTS ( SELECT
   FROM unit u
  WHERE ((u.id = unit_succession.predecessor_id) AND (u.commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])))))) with check ((EXISTS ( SELECT
   FROM unit u
  WHERE ((u.id = unit_succession.predecessor_id) AND (u.commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[]))))))
unit_succession: may_remove for delete to app_member using ((EXISTS ( SELECT
   FROM unit u
  WHERE ((u.id = unit_succession.predecessor_id) AND (u.commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[]))))))
unit_succession: may_see for select to app_member using (true)
unit_succession: owner for all to coso_owner using (true) with check (true)
village: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
village: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
village: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
village: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
village: owner for all to coso_owner using (true) with check (true)
village_map: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
village_map: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
village_map: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
village_map: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
village_map: owner for all to coso_owner using (true) with check (true)
village_shape: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
village_shape: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
village_shape: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
village_shape: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
village_shape: owner for all to coso_owner using (true) with check (true)
village_visit: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
village_visit: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
village_visit: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
village_visit: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
village_visit: owner for all to coso_owner using (true) with check (true)
village_vote: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
village_vote: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
village_vote: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
village_vote: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
village_vote: owner for all to coso_owner using (true) with check (true)
visit_person: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
visit_person: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
visit_person: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
visit_person: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('cases'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('cases'::text) AS units)::uuid[])))))
visit_person: owner for all to coso_owner using (true) with check (true)
vote: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
vote: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
vote: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
vote: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
vote: owner for all to coso_owner using (true) with check (true)
vote_sitting: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
vote_sitting: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
vote_sitting: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
vote_sitting: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
vote_sitting: owner for all to coso_owner using (true) with check (true)
work_entry: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
work_entry: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
work_entry: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
work_entry: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
work_entry: owner for all to coso_owner using (true) with check (true)
work_note: may_add for insert to app_member with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
work_note: may_change for update to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[]))))) with check (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
work_note: may_remove for delete to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('write'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('write'::text) AS units)::uuid[])))))
work_note: may_see for select to app_member using (((commune_id = ANY (( SELECT app.communes() AS communes)::integer[])) AND ((commune_id = ANY (( SELECT app.wide('life'::text) AS wide)::integer[])) OR (unit_id = ANY (( SELECT app.units('life'::text) AS units)::uuid[])))))
work_note: owner for all to coso_owner using (true) with check (true)

-- Grants

account (created_at): select to app_member
account (full_name): select to app_member
account (full_name): select to app_phones
account (has_second_factor): select to app_member
account (home_commune_id): select to app_member
account (home_commune_id): select to app_phones
account (id): select to app_member
account (id): select to app_phones
account (locale): select to app_member
account (locale): select to app_phones
account (locale): select to app_sender
account (must_change_password): select to app_member
account (person_id): select to app_member
account (person_id): select to app_phones
account (person_id): select to app_sender
account (state): select to app_member
account (state): select to app_phones
account (state): select to app_sender
account (text_scale): select to app_member
account (theme): select to app_member
account (username): select to app_member
account (username): select to app_phones
account: insert, update to app_member
account: select, update to app_gate
administrative_unit: select to app_member
admission_paper: delete, insert, select, update to app_member
admission_step: insert, select, update to app_member
admission_target: insert, select, update to app_member
adoption: insert, select, update to app_member
adoption_task: insert, select to app_member
agenda_item: delete, insert, select, update to app_member
amendment: delete, insert, select, update to app_member
api_token (account_id): select to app_member
api_token (created_at): select to app_member
api_token (expires_at): select to app_member
api_token (id): select to app_member
api_token (name): select to app_member
api_token: delete, insert to app_member
api_token: delete, insert, select, update to app_gate
app.ask_to_reopen(text,bytea,text,timestamp with time zone,integer): execute to app_gate
app.barred_people(integer,integer): execute to app_member
app.barred_until(integer,uuid,date): execute to app_member
app.begin(uuid,integer,text,date): execute to app_member
app.beginning(integer,date): execute to app_member
app.bookings_of(integer,uuid): execute to app_gate
app.carry_over(integer,uuid,date,uuid): execute to app_member
app.conclusions_of(integer,integer): execute to app_member
app.content_is_named(text): execute to app_member
app.count_commune_month(integer,text): execute to app_member
app.document_bases(integer,uuid): execute to app_member
app.earlier_command(integer,uuid): execute to app_member
app.end_stay(integer,uuid,date): execute to app_member
app.fee_months_missing(integer,date): execute to app_member
app.forget_signals(integer,uuid): execute to app_member
app.forget_unit(uuid): execute to app_member
app.grant_rule: select to app_member
app.held_back(integer,uuid): execute to app_member
app.is_open311_key(integer,bytea): execute to app_gate
app.known_person(integer,text,date): execute to app_member
app.large_under(uuid,date): execute to app_member
app.large_under(uuid,date): execute to public
app.leave_booking(integer,uuid,uuid,text,bytea,text,text,text,timestamp with time zone,integer): execute to app_gate
app.leave_comment(integer,text,uuid,bytea,text,timestamp with time zone): execute to app_gate
app.leave_message(integer,uuid,text,bytea,text,text,text,text,text,text,text,text,timestamp with time zone): execute to app_gate
app.minutes_like(integer,uuid,integer[],timestamp with time zone): execute to app_member
app.move_to_sealed(integer,text,uuid,uuid,integer,text,date): execute to app_member
app.open_files(): execute to app_member
app.open_sittings(): execute to app_member
app.organisation_totals(integer,date,date): execute to app_member
app.oversight_totals(integer,date,date): execute to app_member
app.own_comment(integer,bytea): execute to app_gate
app.people_named(text,text,integer): execute to app_member
app.public_article(integer,text): execute to app_gate
app.public_article_photo(integer,uuid): execute to app_gate
app.public_articles(integer,text[],text,text,text,text,uuid,integer,integer): execute to app_gate
app.public_booking(text,bytea): execute to app_gate
app.public_case(text,bytea): execute to app_gate
app.public_case_totals(integer,date,date): execute to app_gate
app.public_comments(integer,uuid): execute to app_gate
app.public_dialogues(integer): execute to app_gate
app.public_disclosures(integer): execute to app_gate
app.public_indicator_frame(integer): execute to app_gate
app.public_indicators(integer): execute to app_gate
app.public_listeners(integer,date): execute to app_gate
app.public_message(text,bytea): execute to app_gate
app.public_model_photo(integer,uuid): execute to app_gate
app.public_models(integer): execute to app_gate
app.public_movements(integer): execute to app_gate
app.public_office_holders(integer,date): execute to app_gate
app.public_receptions(integer,date,date): execute to app_gate
app.public_recognitions(integer): execute to app_gate
app.public_requests(integer,text[],text[],timestamp with time zone,timestamp with time zone,integer): execute to app_gate
app.public_shelves(integer): execute to app_gate
app.public_trend_responses(integer): execute to app_gate
app.public_trends(integer): execute to app_gate
app.public_work_entries(integer): execute to app_gate
app.public_works(integer): execute to app_gate
app.rate_case(text,bytea,text,date,integer): execute to app_gate
app.reseat(integer,uuid,date,uuid[]): execute to app_member
app.retract_findings(uuid): execute to app_member
app.satisfaction_totals(integer[],date,date,integer): execute to app_gate
app.satisfaction_totals(integer[],date,date,integer): execute to app_member
app.seats_of(uuid[]): execute to app_member
app.stock_of(uuid[]): execute to app_member
app.take_back_comment(integer,bytea): execute to app_gate
app.tell_late_cases(date,jsonb,timestamp with time zone): execute to app_sender
app.unit_months(uuid,integer[],uuid[],text,text): execute to app_member
app.unseat(integer,uuid,date,date,jsonb,jsonb): execute to app_member
app.withdraw_booking(text,bytea): execute to app_gate
approval_step: delete, insert, select, update to app_member
article: insert, select, update to app_member
article_comment: select, update to app_member
article_event: insert, select to app_member
article_text: insert, select, update to app_member
audit_entry: insert, select to app_member
audit_head (commune_id): select to app_gate
audit_head (hash): select to app_gate
audit_head (seq): select to app_gate
audit_head: insert, select, update to app_member
away_contact: insert, select to app_member
badge_award (decided_on): update to app_member
badge_award (decision): update to app_member
badge_award (handed_on): update to app_member
badge_award (note): update to app_member
badge_award (state): update to app_member
badge_award: insert, select to app_member
ballot: insert, select, update to app_member
ballot_named: insert, select to app_member
ballot_option: insert, select, update to app_member
ballot_paper: delete, insert, select to app_member
ballot_receipt: insert, select to app_member
ballot_sealed: delete, insert, select to app_member
ballot_voter: insert, select, update to app_member
cadre_candidate: insert, select, update to app_member
cadre_handover_signature (at): update to app_member
cadre_handover_signature (by_name): update to app_member
cadre_handover_signature (signed_on): update to app_member
cadre_handover_signature (signer_name): update to app_member
cadre_handover_signature (signer_post): update to app_member
cadre_handover_signature: delete, insert, select to app_member
cadre_open_work (task_id): update to app_member
cadre_open_work: delete, insert, select to app_member
cadre_place (seats): update to app_member
cadre_place: insert, select to app_member
cadre_relative: insert, select, update to app_member
cadre_staff: insert, select, update to app_member
cadre_title (seats): update to app_member
cadre_title: insert, select to app_member
calendar_feed (account_id): select to app_member
calendar_feed (created_at): select to app_member
calendar_feed (id): select to app_member
calendar_feed (unit_id): select to app_member
calendar_feed (used_on): select to app_member
calendar_feed (used_on): update to app_gate
calendar_feed: delete, insert to app_member
calendar_feed: select to app_gate
campaign: insert, select, update to app_member
campaign_council: delete, insert, select to app_member
campaign_deed: insert, select, update to app_member
campaign_entry: insert, select, update to app_member
campaign_review: insert, select to app_member
candidate: insert, select, update to app_member
case_escalation: select to app_member
case_event: insert, select to app_member
case_file: insert, select, update to app_member
case_person: insert, select, update to app_member
case_route: insert, select, update to app_member
case_suspension: delete, insert, select, update to app_member
cell_month: insert, select, update to app_member
cell_theme: delete, insert, select, update to app_member
citizen_message: delete, select, update to app_member
citizen_message_person: delete, select to app_member
command_log: insert, select to app_member
commendation: insert, select, update to app_member
commune_month: select to app_member
community_work: insert, select, update to app_member
conclusion: delete, insert, select, update to app_member
conclusion_notice: insert, select to app_member
conclusion_task: delete, insert, select to app_member
confidence_vote: insert, select, update to app_member
congress (approval): update to app_member
congress (approved_on): update to app_member
congress (called_off_why): update to app_member
congress (held_on): update to app_member
congress (organisations): update to app_member
congress (place): update to app_member
congress (present): update to app_member
congress (represented): update to app_member
congress (state): update to app_member
congress (summoned): update to app_member
congress: insert, select to app_member
congress_candidate (withdrawn_why): update to app_member
congress_candidate: insert, select to app_member
congress_delegate: delete, insert, select to app_member
congress_delegation (elected_on): update to app_member
congress_delegation (present): update to app_member
congress_delegation (seats): update to app_member
congress_delegation: delete, insert, select to app_member
congress_election (struck_why): update to app_member
congress_election: insert, select to app_member
congress_post: delete, insert, select to app_member
congress_result: insert, select to app_member
delivery (attempts): update to app_member
delivery (ended_at): update to app_member
delivery (letter_id): update to app_member
delivery (next_at): update to app_member
delivery (state): update to app_member
delivery: delete, insert, select, update to app_sender
delivery: insert, select to app_member
denunciation_step: delete, insert, select to app_member
denunciation_stub: insert, select, update to app_member
dialogue: insert, select, update to app_member
dialogue_question: delete, insert, select, update to app_member
discipline_appeal: insert, select, update to app_member
discipline_case: insert, select, update to app_member
discipline_person: delete, insert, select, update to app_member
discipline_record: insert, select, update to app_member
discipline_step: delete, insert, select to app_member
discipline_suspension: insert, select, update to app_member
disclosure: insert, select, update to app_member
disclosure_publication: insert, select, update to app_member
document: insert, select, update to app_member
document_ask: insert, select, update to app_member
document_clause: delete, insert, select to app_member
document_counter: insert, select, update to app_member
document_delivery: insert, select to app_member
document_file: insert, select to app_member
document_receipt: insert, select to app_member
document_step: insert, select to app_member
document_version: insert, select to app_member
evaluation: insert, select, update to app_member
evaluation_finding (withdrawn_why): update to app_member
evaluation_finding: insert, select to app_member
evaluation_mark: insert, select to app_member
evaluation_objection: insert, select, update to app_member
evaluation_round: insert, select to app_member
fee_base: insert, select, update to app_member
fee_payment (struck_why): update to app_member
fee_payment (submission_id): update to app_member
fee_payment: insert, select to app_member
fee_relief (to_month): update to app_member
fee_relief: insert, select to app_member
fee_setting: insert, select, update to app_member
fee_submission (note): update to app_member
fee_submission (settled_at): update to app_member
fee_submission (settled_name): update to app_member
fee_submission (state): update to app_member
fee_submission: insert, select to app_member
file: insert, select to app_member
first_step_put_off: delete, insert, select, update to app_member
floor_request: delete, insert, select, update to app_member
followed_matter: insert, select, update to app_member
followed_result: delete, insert, select to app_member
followed_step: insert, select to app_member
four_good: insert, select, update to app_member
free_note: delete, insert, select to app_member
income_sheet: insert, select, update to app_member
indicator_frame: insert, select, update to app_member
indicator_period: insert, select, update to app_member
indicator_threshold: insert, select, update to app_member
indicator_value: insert, select, update to app_member
inspection: insert, select, update to app_member
inspection_draw: insert, select to app_member
inspection_evidence: insert, select to app_member
inspection_finding: insert, select, update to app_member
inspection_paper: insert, select, update to app_member
inspection_person: delete, insert, select, update to app_member
inspection_remedy: insert, select to app_member
inspection_step: delete, insert, select to app_member
issued_theme (withdrawn_on): update to app_member
issued_theme: insert, select to app_member
listening_assignment: insert, select, update to app_member
matter: insert, select, update to app_member
measure: insert, select, update to app_member
measure_link: delete, insert, select to app_member
meeting: insert, select, update to app_member
meeting_addendum: insert, select to app_member
meeting_guest (advice): update to app_member
meeting_guest: delete, insert, select to app_member
meeting_hindrance: delete, insert, select to app_member
meeting_paper: delete, insert, select to app_member
meeting_roll: insert, select, update to app_member
meeting_score: insert, select, update to app_member
meeting_score_review: insert, select to app_member
meeting_signal: insert, select to app_member
meeting_signature: insert, select to app_member
meeting_sitting (ended_at): update to app_member
meeting_sitting (gist): update to app_member
meeting_sitting (leader_id): update to app_member
meeting_sitting (member_ids): update to app_member
meeting_sitting (name): update to app_member
meeting_sitting (place): update to app_member
meeting_sitting (started_at): update to app_member
meeting_sitting (starts_at): update to app_member
meeting_sitting (writer_id): update to app_member
meeting_sitting: delete, insert, select to app_member
meeting_text_signature: delete, insert, select to app_member
meeting_topic: delete, insert, select to app_member
member: insert, select, update to app_member
member_interruption (struck_why): update to app_member
member_interruption: insert, select to app_member
member_private: insert, select, update to app_member
membership: insert, select, update to app_member
mentor_note: insert, select to app_member
model: insert, select, update to app_member
model_event: insert, select to app_member
model_figure: insert, select, update to app_member
model_photo: insert, select, update to app_member
movement: insert, select, update to app_member
movement_segment: insert, select, update to app_member
notice (fanned_out_at): update to app_sender
notice (read_at): update to app_member
notice: insert, select to app_member
notice: select to app_sender
notice_choice: insert, select, update to app_member
notice_choice: select to app_sender
open311_key: select to app_member
organisation_activity (struck_why): update to app_member
organisation_activity: insert, select to app_member
organisation_person (duty): update to app_member
organisation_person (left_on): update to app_member
organisation_person (place): update to app_member
organisation_person: insert, select to app_member
organisation_report: insert, select to app_member
own_criteria: insert, select to app_member
party_group: delete, insert, select, update to app_member
party_group_member: delete, insert, select, update to app_member
personal_plan: insert, select, update to app_member
phone_delivery (ended_at): update to app_phones
phone_delivery (fates): update to app_phones
phone_delivery (next_at): update to app_phones
phone_delivery (tries): update to app_phones
phone_delivery: delete, insert, select to app_phones
phone_device (clock_ahead_ms): select to app_member
phone_device (clock_ahead_ms): update to app_gate
phone_device (clock_ahead_ms): update to app_phones
phone_device (enrolled_at): select to app_member
phone_device (id): select to app_member
phone_device (last_contact_at): select, update to app_member
phone_device (last_contact_at): update to app_gate
phone_device (last_contact_at): update to app_phones
phone_device (name): select to app_member
phone_device (person_id): select to app_member
phone_device (public_key): select to app_member
phone_device (revoke_reason): select, update to app_member
phone_device (revoked_at): select, update to app_member
phone_device (revoked_by_name): select, update to app_member
phone_device (token_hash): update to app_member
phone_device: insert to app_member
phone_device: select to app_gate
phone_device: select to app_phones
phone_parked (merged): update to app_member
phone_parked (reason): update to app_member
phone_parked (settled_at): update to app_member
phone_parked (settled_by_name): update to app_member
phone_parked (state): update to app_member
phone_parked: insert, select to app_member
plan_content: insert, select, update to app_member
plan_copy: insert, select to app_member
plan_evidence: delete, insert, select to app_member
plan_line: delete, insert, select, update to app_member
post_holding: delete, insert, select, update to app_member
post_holding: select to app_gate
programme: insert, select, update to app_member
public_send: delete, insert, select, update to app_gate
push_device (created_at): select to app_member
push_device (device): select to app_member
push_device (endpoint): select to app_member
push_device (id): select to app_member
push_device (person_id): select to app_member
push_device: delete, insert to app_member
push_device: delete, select to app_sender
quarter_assessment: insert, select, update to app_member
receipt_counter: insert, select, update to app_member
reception_booking: select to app_member
reception_booking_person: select to app_member
reception_session: insert, select, update to app_member
reception_visit: insert, select, update to app_member
recognition: insert, select, update to app_member
recognition_household: insert, select, update to app_member
recognition_objection: insert, select, update to app_member
recognition_step: insert, select, update to app_member
recognition_withdrawal: insert, select, update to app_member
register_decision: insert, select, update to app_member
reorganisation: insert, select, update to app_member
reorganisation_handover: insert, select, update to app_member
reorganisation_seat: insert, select to app_member
reorganisation_signature: delete, insert, select, update to app_member
report_hand_figure: insert, select, update to app_member
report_snapshot: insert, select, update to app_member
report_target: delete, insert, select, update to app_member
reservation: delete, insert, select to app_member
resolution: insert, select, update to app_member
review_meeting: insert, select, update to app_member
review_point: insert, select, update to app_member
review_turn: insert, select, update to app_member
roll_sheet: insert, select to app_member
rule_set: select to app_member
rule_set_look: delete, insert, select, update to app_member
self_review: insert, select, update to app_member
sensitive_read: insert, select to app_member
session (account_id): select to app_member
session (address): select to app_member
session (confirmed_at): select to app_member
session (created_at): select to app_member
session (device): select to app_member
session (expires_at): select to app_member
session (id): select to app_member
session (last_seen_at): select to app_member
session: delete to app_member
session: delete, insert, select, update to app_gate
sign_in_throttle: delete, insert, select, update to app_gate
sitting: insert, select, update to app_member
sitting_item: delete, insert, select, update to app_member
sitting_paper: delete, insert, select to app_member
sitting_participant: delete, insert, select, update to app_member
sitting_receipt: insert, select to app_member
sitting_signature: insert, select to app_member
sitting_vote: delete, insert, select to app_member
stand_in: insert, select, update to app_member
statement: delete, insert, select to app_member
story: delete, insert, select to app_member
study_attendance: delete, insert, select, update to app_member
study_paper: delete, insert, select to app_member
study_programme: insert, select, update to app_member
study_reading: insert, select, update to app_member
study_session: insert, select, update to app_member
study_standard: insert, select to app_member
study_topic (withdrawn_on): update to app_member
study_topic: insert, select to app_member
supplement_slip: insert, select, update to app_member
task: insert, select, update to app_member
task_event: insert, select to app_member
task_product: insert, select to app_member
thread_tie: delete, insert, select to app_member
transfer: insert, select, update to app_member
trend_month: insert, select, update to app_member
trend_response: insert, select, update to app_member
unit (commune_id): select to app_phones
unit (id): select to app_phones
unit (kind): select to app_phones
unit (valid_to): select to app_phones
unit: insert, select, update to app_member
unit: select to app_gate
unit_closure: delete, insert, select, update to app_member
unit_heritage: delete, insert, select to app_member
unit_heritage: select to app_gate
unit_parent: delete, insert, select, update to app_member
unit_parent: select to app_gate
unit_succession: delete, insert, select, update to app_member
unit_succession: select to app_gate
village: insert, select, update to app_member
village_map: insert, select, update to app_member
village_shape: delete, insert, select to app_member
village_visit: delete, insert, select to app_member
village_vote: insert, select, update to app_member
visit_person: insert, select to app_member
vote: delete, insert, select to app_member
vote_sitting: delete, insert, select to app_member
work_entry: insert, select to app_member
work_note: insert, select to app_member

-- Comments

account.totp_last_step: Last 30 s step accepted: a code works once.
account.totp_secret: Encrypted with the server's secret; empty until the person has confirmed a code.
administrative_unit: Official provinces and communes (34 and 3,321 since 1 July 2025), brought in by `coso import units`.
admission_paper: A paper of the dossier that somebody saw, where it lies, and its scan where there is one. Not in the table of files: the cell reads that.
admission_step.facts: What belongs to this step alone: introducers, who was verified, counts of a vote as they were then.
admission_step.vote_id: The vote of the cell's meeting that the step rests on: one person at a time, so a vote carries one step.
admission_step: One step of an admission: who wrote it down, its day and number. A step put right or taken back stays, with the reason.
admission_target: How many admissions a cell is to bring in a year; the committee sets it.
adoption.adopter: The household or group within the unit; empty where the unit as a whole does it.
adoption: A unit or village that took a model over, from its owner or from an earlier adopter.
adoption_task: The plan of an adopter: a task for each step of the model that it carries out.
agenda_item.speaking_minutes: How long one speaker has on this item; empty for what the rule set proposes.
amendment.passage: The words of the draft that are replaced or left out; for an insertion the words after which it stands, empty for the end.
amendment: A change of the draft resolution that a member proposes in the meeting. Read in its own meeting only, never by who proposed it.
app.grant_rule: The grants of all domain cards, written at migration: which post may what, how far. `read:<area>` opens an area.
approval_step: Posts whose holders take a step of the documents of a body. Without a row whoever may move documents takes it.
article.author: As readers see it: a person, a desk, an organisation.
article.photo_alt: What the picture shows, for those who do not see it; none without.
article: An article of the bulletin: what all its translations share.
article_comment.body: As it was sent, for moderators; emptied when the sender takes it back.
article_comment.ground: The rule for comments that it breaks, of the rule set kept with it.
article_comment.shown: The same, or with parts cut out by a moderator where the mark stands.
article_comment: A comment as it was sent, and as it is shown. Kept without name, address or device: nothing ties two of them to one person.
article_event: Every step of an article and its translations, forward and back.
article_text.body: Paragraphs after an empty line; a line that begins with # is a heading.
article_text.lang: BCP 47, in canonical form: vi, en, blt, hmn, ms.
article_text.published_at: When it was published first.
article_text.spoken: What the loudspeaker reads; empty where it is taken from the article.
article_text: An article in one language, with a state of its own.
audit_entry.hash: SHA-256 of the previous hash and the canonical JSON of who, when, command and changes.
audit_head: Last link of each commune's chain. Taking this row orders the writers of one commune.
away_contact: That the cell spoke to a member who works away, and when to call again. Facts of work and attendance alone, no opinions.
badge_award.paper: What an early or posthumous badge rests on: the number of the paper, never an illness.
badge_award: A badge from its proposal to its handing over, with the money that goes with it in whole đồng under the rules of its day.
ballot.handed_out: Paper ballots handed out; collected of them, spoilt of those.
ballot.lists_names: The cell chose at the opening that the minutes list this named vote by name.
ballot.public_key: Ballots of a secret vote are closed to this key; the private one is a file beside the data, destroyed at the counting.
ballot.valid: Ballots that count, cast here and on paper together: apart they could give away those few who chose the other way.
ballot: A matter or persons put to a vote with ballots. What was counted stands here and at the options, never by voter.
ballot_named: How each one voted in a named vote of one meeting. Never read across meetings by member.
ballot_option.position: On a matter the first option agrees, the second disagrees, the third is neither.
ballot_paper: Printed papers that were counted in by their code, so that none counts twice. Nobody knows who holds which.
ballot_receipt: One line per ballot found in the box at the counting, written in the order of the receipts. It tells that a ballot was counted, never what it said.
ballot_sealed: Ballots cast and not counted yet: one length for every choice, closed with a fresh key each. Deleted at the counting.
ballot_voter.state: paper: was handed a paper ballot and cannot vote here as well; revoked: may not vote in this ballot.
ballot_voter: Who may vote, frozen when the ballot was opened, and who has. No moment, no order, no choice.
cadre_candidate.is_first: Of the first object of planning (fewer months of work are asked for) or of the second.
cadre_handover_signature: Who signed the handover list for which side, as the office notes it from the paper.
cadre_open_work: Work that stays open when somebody leaves their former post; once both sides signed each line becomes a task.
cadre_place: An office or group of posts that staff is assigned to, with its quota.
cadre_relative: Relatives whom somebody declared, so that a conflict is seen before a post is given.
cadre_staff.decided_on: Day on which the decision was recorded: it can be taken back for some days from then.
cadre_staff.handover: What is handed over on leaving the former post, a line each.
cadre_staff.undone_why: Why the last decision was taken back; empty where none was.
cadre_staff.workload: Matters at hand when the assignment was prepared.
cadre_staff: Former district and local staff of a merged commune, side by side, and where each is assigned.
cadre_title.counts_on: Day on which the months of work that a person has left are counted.
cadre_title: A title that people are planned for, for a term.
calendar_feed: Private addresses of calendars: each shows what its maker may see, of themselves or of one unit. Only the SHA-256 of the token is kept.
campaign.ended_why: Why it was taken off the lists before its time; empty while it stands.
campaign.launched: The paper that launched it, as people cite it.
campaign: A movement of emulation. The kilometres that organisations keep along roads are movement and movement_segment.
campaign_council: Who looks at the nominations of a movement.
campaign_deed.doer_id: Person of the roll who did it, where one was named; the deed counts as evidence of their year once it is confirmed.
campaign_deed: Something that was done for a movement, with what proves it: work, never an opinion. Counts once somebody else confirmed it.
campaign_entry: A unit that signed up, with what it sets itself, in whole numbers of its own measure.
campaign_review: Interim and final reviews of a movement.
candidate.consent_number: Written consent of the province where age or schooling asks for it.
candidate.due_on: Last day in time of due_step, which can be done from due_from on; worked out anew with every step.
candidate.left_why: How somebody who was a member before left; decides with left_on whether and when they can be admitted again.
candidate.member_id: The member that they became at the ceremony.
candidate: An outstanding person outside the Party whom a cell prepares, by their own wish, and what became of it. No opinions of anybody. Source: Điều lệ Đảng, Điều 4, 5; QĐ 294.
case_escalation: Who was told of which late case: each post once for each day that was missed.
case_event.before: What the step changed, as it stood before: {columns, suspensions}. Taking it back restores this.
case_event.undoes: The step that this one took back.
case_file.answer_due_on: End of the clock that the answer had to keep; empty until it went out.
case_file.code: Random, not running: nothing about other cases can be guessed from it.
case_file.due_on: End of the clock that runs now, as computed when the case last changed; empty while none runs.
case_file.evidence: What proves that the answer says what was done: minutes, pictures, papers, and where they are kept.
case_file.extensions: How often the time to answer a petition or feedback was extended; a complaint is made complex instead.
case_file.ground: Why it was not accepted: a code of the rule set non-acceptance.
case_file.reopen_asked_at: When its sender asked, with the receipt, to have it opened again; empty once the office decided.
case_file.repeat_of: The earlier case on the same matter, never itself a repeat. A person decided it.
case_file.secret_hash: SHA-256 of the secret on the receipt, known to nobody else.
case_file.sent_to: The competent body to which it was transferred, or its sender guided.
case_file.signers: How many people signed; one where a single person wrote. A number only: who they are stays with the person.
case_file: A complaint, petition or feedback. A denunciation is never kept here: only its stub, in denunciation_stub.
case_person.representatives: Whom many signers chose to speak for them.
case_person: Who brought a case. Never joined to members, households, votes or contributions.
case_route: Who of the commune gets cases of a topic, of a place, or of both, and from when to when. The narrowest that fits is taken.
case_satisfaction: One answer of the sender to one question. Nobody of the office reads it: only totals of ten and more leave this table.
case_suspension: Spans in which the clock of a case stands still; open while to_on is empty.
cell_month: One line per cell and month, written by the operations of its meeting: what leaders' pages add up.
cell_theme.meeting_id: The meeting that takes it up, once one is planned.
cell_theme.tied_to: The task of the cell or of its unit that the theme serves.
cell_theme: A theme of the cell's year. Whether it was held is read from its meeting. Source: CT 50 (one a quarter at least).
citizen_message.code: Becomes the code of the case: the sender keeps one receipt.
citizen_message: A message from the portal, waiting until somebody takes it in as a case, sets it aside with a reason, or removes it.
citizen_message_person: Who sent a message, where they said so. Never joined to members, households, votes or contributions.
command_log: Every command that took effect, under the caller's home commune: the same id gets the first answer again.
commendation.person_id: The member it is about, who neither votes nor decides on themself; empty for a collective.
commendation: Who was nominated, how the council voted, and what was decided, with the money in whole đồng under the rules of that day.
commune_month.good: Meetings with a score whose class is the best.
commune_month.held: Cells that met; how many there were to meet is told by `unit` and the month.
commune_month.unit_id: The commune.
commune_month: Sums of cell_month over a commune and month, written with it: what a province and the nation add up.
community_work.labour_rate: Đồng that the village counts for one labour day, as it voted; never set by the program.
community_work: A work of a village or the commune, paid for in part by its people. Money is whole đồng.
conclusion.settled_on: A person ended the follow-up, with a reason. Otherwise it lasts until every task has its product.
conclusion_notice: Thông báo kết luận, as it was signed: the content is kept, whatever moves on around it.
conclusion_task: Tasks that carry out a conclusion. unit_id is the unit that the task was given to.
confidence_vote: The count of a secret vote of confidence: how many papers, never whose. What follows is decided by people.
congress.approval: Number of the decision of the level above that approves those elected, and its day.
congress.organisations: Units that may send delegates, and how many of them were represented.
congress: A congress of delegates or of all members of a unit, from its preparation until those elected were approved from above.
congress_candidate: Who stands for which office, and who named them.
congress_delegate: Who is sent to a congress, by the cell they belong to.
congress_delegation: How many delegates a cell sends; on which day it elected them, with how many present.
congress_election: One round of an election as its tellers counted it. A wrong count is struck with its reason and counted anew.
congress_post.until: For a post that was ended: how long it would have been held.
congress_post: Posts that a congress gave and ended, so that it can be taken back whole.
delivery.letter_id: The message that it went into, made before the first try: a message sent twice has one Message-ID.
delivery.next_at: Not to be taken before; whoever takes it moves it on, so that another sender leaves it alone.
delivery.state: failed: will be tried again; not-needed: read in the application first, or no longer wanted.
delivery: One notice on its way to one person by one channel. It holds no content.
denunciation_step.before: The stub as it stood before, so that the step can be taken back.
denunciation_stub.paper_reference: Where the paper register keeps the rest.
denunciation_stub.redacted: The content without anything that tells who made it; the keeper writes it.
denunciation_stub: A line of the sealed register: number, days, state and clock. No name, no address, no handwriting, no file. Source: Luật Tố cáo 2018, Điều 56; citizens handbook, 2.6.
dialogue.change_reason: Why it was put off or called off, in words for the public.
dialogue.invited: Groups, bodies and villages that are invited; no villager by name.
dialogue.people: How many came. Nobody who came is kept by name.
dialogue.presider: Post and name, as the notice says them.
dialogue: A dialogue of leaders with the people. Source: Law on Organisation of Local Government 2025, art. 43.
dialogue_question.due_on: The day that was promised to the people. The task may be given another one; the promise stays.
dialogue_question.owner: Who keeps the promise, as the public reads it: a post or a body.
dialogue_question: What was asked, without whoever asked it, and what became of it.
discipline_case.violated_on: The last day of the violation: limitation is counted from it.
discipline_case.vote: The count as it was: base, needed, agree, disagree, other, whether secret, and where it was counted.
discipline_case: A discipline procedure about a member or an organisation. Source: party-work handbook, 8.4.
discipline_person: Who was let into a file, and why: the head of the team, whoever decides. Nobody else sees that it is there.
discipline_record.case_id: The file behind it, for those who may know it.
discipline_record: What was decided, without the file: for the member, and for those who see the private part of a member.
disclosure: A duty of publication. Source: Law on Grassroots Democracy 2022, art. 11, 12.
disclosure_publication.file_id: A photograph that shows it; seen by the office.
document.based_on_id: The document that this one carries out. Commands see to it that none descends from itself.
document.entered_on: Day of receipt; of an own document the day it was begun, then the day it was issued.
document.issuer: Who issued it, exactly as it signs: Ban Thường vụ Tỉnh ủy is not Tỉnh ủy.
document.number_text: Number and symbol as on the paper: 05-NQ/ĐU. Empty while an own document has no number.
document.recipients: Nơi nhận, one line each, without dashes and punctuation.
document.signer_post: Post of the signer on that day, as the paper prints it.
document.text: Headings as I-, 1., a), bullets as -, everything else a paragraph; the layout numbers and sets it.
document: A document in the register of a committee or cell. Nothing marked as a state secret is kept here: those have books of their own by law.
document_ask.plan_id: The document of the unit itself that says how it carries the clause out.
document_ask: What a clause asks of one unit: the task that it became, and the plan or reason that the unit answered with.
document_clause.hours: Hours of work that it costs each unit, as whoever asks puts it.
document_clause: A clause of a document that asks a product of units by a day.
document_counter: Last number given per type of paper and term of office.
document_delivery.document_commune_id: Under whose key the document stands: a province sends to its communes, so no reference leads there.
document_delivery: A unit that a document was sent to; whoever sees the life of that unit reads the document, from whatever commune it is.
document_file: Scans and texts of a document.
document_receipt: Somebody of a unit confirmed to have read a document that was sent to it.
document_step: Who brought a document to a state, and when.
document_version: A draft as it stood before it was changed again.
evaluation.marks: How many marks were given: who marks says which they saw last, so that two do not overwrite each other.
evaluation: One subject in the evaluation of a year; evidence is counted by the system from meetings, tasks, plans, sessions and deeds.
evaluation_finding.kind: clear: inspected, nothing wrong; fault: a shortcoming was concluded; case: forces the lowest class; confidence: how many votes were low.
evaluation_finding.source_id: The inspection or the decision on discipline that it rests on; null where it was written down from a paper.
evaluation_finding: Conclusions of inspection, cases that force a class and counts of a vote of confidence. A wrong one is withdrawn with its reason and stays.
evaluation_mark.ballot_option_id: The line of a counted secret ballot that the votes were taken from: a count, never who.
evaluation_mark.person_id: Whom the evaluation is about, who may always see it; empty for a collective.
evaluation_mark.proposed: The class that points and conditions allowed at that moment; empty where the rules name none.
evaluation_mark.supported: Points of those criteria that some evidence supports: only these open a class.
evaluation_mark: Every mark as it was given; a later one of the same step stands beside it. Points are hundredths.
evaluation_round.rate_bp: Share of the highest class in a group of like post, in hundredths of a percent.
fee_base: The group that a member pays in and the sum it is reckoned from, whole đồng a month, from a month on. A cell keeps its own.
fee_payment.bank_key: SHA-256 of the line of the bank statement that it came with: one line is booked once.
fee_payment.receipt: Running number within the cell and the year in which it was paid.
fee_payment: A fee that was paid for a month, whole đồng, with its receipt; struck, never removed.
fee_relief.pays_bp: What is still paid, in basis points of the fee: 0 is exempt.
fee_relief: Exempt from fees, or paying a part, over months. Empty to_month: for as long as the reason lasts.
fee_setting.cell_keeps_bp: Basis points of what is collected that a cell keeps; empty where the rule set holds.
fee_setting: Region of the minimum wage that a commune lies in, and shares that its province set otherwise than the rules, from a month on.
fee_submission.due: What the members of the cell had to pay for the month, as it stood then.
fee_submission: What a cell hands on to the commune out of what it collected and had not yet handed on. A returned one frees its payments again.
file: Names of contents under COSO_DATA/files, which are addressed by their SHA-256.
first_step_put_off: Steps of setting a commune up that its administrator does later. What is done is read from the rows themselves.
floor_request: Who wants to speak in the meeting that is being held. Taken away when it closes: it runs a meeting, it is no record of anybody.
followed_matter.about_person_id: Whom it is about, where it is about somebody of the roll: to them it is not there, whatever post they hold.
followed_matter: A matter that a steering committee against corruption follows: who answers for it, until when, and what came of it.
followed_result: The published line of a matter, for all who lead the commune; taken away when the matter is opened again.
followed_step: What happened to a followed matter, in order; what was concluded and published stays here when it is opened again.
four_good.reason: Why it was recognised although a condition missed, or why it was withdrawn.
four_good: A cell that signed up as four-good in a year; months are as they stood when it was recognised.
income_sheet.million: All sources, takings less costs.
income_sheet: Income of a village by source in whole million đồng, and those who live there: a head is worked out, not typed.
indicator_frame: Which set of rural criteria a commune follows, in which region or group, and the paper that says so.
indicator_period: Periods that were locked: their figures do not change while locked_at stands, and are public.
indicator_threshold.hundredths: In hundredths of the measure: 9000 is 90 percent, or 90 million đồng a head.
indicator_threshold: Thresholds that a province or the commune set; none is part of the program.
indicator_value.file_id: What shows the figure: minutes, a list, a photograph. A new file takes the place of the one before.
indicator_value.numerator: Whole; empty where the indicator does not apply to the unit.
indicator_value.reason: Given where the figure differs much from the one before, or from the households on record.
indicator_value: What was counted for one indicator in one unit and period. What stood there before is in the audit chain.
inspection.unit_id: Who inspects: the cell, or the commune for its committee and its commission.
inspection.why: Signs of violation, as they are written down; never who pointed at them.
inspection: One inspection or supervision, from its line in the programme of the year to the archive. Source: party-work handbook, 8.
inspection_draw.weights: Each cell with the figures of the day and the weight they gave, in the order in which they were drawn from.
inspection_draw: Cells drawn by lot, weighted by figures that exist, from a published seed: anyone can draw again and compare.
inspection_evidence: The very minutes, task, document or receipt that a finding rests on; other: a paper outside, as people cite it.
inspection_paper: What people wrote for one of the forms KT/GS 1-12; the rest of the paper comes from the file.
inspection_person: The team, and whoever else was let into the file, with the reason.
inspection_remedy: Tasks that put right what was found. The task itself is seen by its unit; that it came from here is not.
inspection_step.before: What the step changed, as it stood before, so that it can be taken back.
issued_theme.cell_kinds: Kinds of cell that it is for; all where empty.
issued_theme.reference: Number and day of the paper, as people cite it.
issued_theme: A theme that a higher level asks cells to take up in a quarter; the commune passes on those of province and centre.
listening_assignment.cell_id: The cell there: visits are put down in it, and the official sees them because they are assigned to it.
listening_assignment.duty_phone: A number of the office, never a private one: everybody reads it.
listening_assignment.unit_id: The village.
listening_assignment: Who listens to the people of a village, from when to when, by which decision. Told to the village: name, post and duty phone.
matter.case_id: The case that was made of it; then the cell has nothing more to answer.
matter: Something people asked to have brought up. meeting_id is empty until a meeting takes it onto its agenda.
measure.budget: Whole đồng; empty while nobody has set it aside, 0 where none is needed.
measure_link: The tasks and documents by which a measure is carried out.
meeting.conditions: What the meeting needs: whether the room is ready, equipment, budget in whole dong.
meeting.conference_url: An https address of the office's own conference, only ever a link.
meeting.manner: How it is held. Online and by group under the pilot rules. Source: HD 03-HD/TW 2022.
meeting.plan_changed_at: Last change of time, place or theme, or the calling off; empty while nothing was changed.
meeting.search_key: Theme and place. What was said in the meeting is not here: it is not searched.
meeting_guest.advice: What the superior advised: for the minutes of this meeting, never searched or counted by content.
meeting_guest.person_id: The assigned committee member, so that their attendance can be counted.
meeting_hindrance: Who cannot come to one place, for the count that lets a meeting be held online. Papers tell the count alone.
meeting_roll.met_on: Planned day of the meeting when the roll was drawn up: the key of its partition.
meeting_score_review: Points that the superior level gives a meeting. The cell's own score stays as it is; the latest row counts, earlier ones are kept.
meeting_signal: A sign that a meeting was only held for form, with what shows it. It changes no score and names nobody.
meeting_signature.content_hash: What the signer saw: both signatures must name the same content.
meeting_sitting.gist: What the group said and proposed, for the minutes of this meeting.
meeting_sitting.member_ids: Members of the group when the meeting was opened; before that, when the sittings were set.
meeting_sitting: Where and when each group sits, where a meeting is held by group: its minutes are those of the one meeting.
meeting_text_signature.bands: Minutes that share one are compared word run by word run. The commune stands in the upper 32 bits, so that a search stays within it.
meeting_text_signature.facts: Counts of the meeting that later ones look back on; nobody is named.
meeting_text_signature.shingles: Hashes of runs of words, ascending, 32 bits each, little-endian.
meeting_text_signature: Fingerprint of what was written in one meeting's minutes, for finding copies. No text, no speaker.
meeting_topic: Which topic from above a regular meeting took up.
member.activity: Activity status of the national list, with the two that change who is summoned to a meeting.
member.activity_decision: Number of the decision that set the activity, where there is one.
member.activity_until: Last day of an exemption or a suspension that is for a time.
member.left_why: How somebody left this roll; 'transferred' goes on elsewhere. Empty for those who left before it was kept.
member: A person on the roll of a commune. Moving to another commune makes a new row with the same person_id.
member_interruption: Days out of the Party that years in it are counted without; to_on is the first day back.
member_private: Fields that need a right of their own to see; every look is written to sensitive_read.
membership: Which cell a member belonged to on which days.
mentor_note: What a mentor tells now and then of the candidate's work and training.
model.consented_on: Since when its owner agrees that anybody may read about it; empty while they do not.
model.indicator: Code of the indicator that it is meant to move; empty where there is none.
model.steps: What an adopter does, in order: title, product, days from the beginning. Tasks are made from them.
model.village_id: The village in which it stands, for the map; empty where it is the village that proposed it, or where nobody said.
model: A model or initiative: what it answers, how, and how far it has come on the way to being recognised.
model_event: Every step of a model, forward and back, and every word of its owner on being shown, with what proves it.
model_figure.checked_by: Who held it against its receipt: never who wrote it down.
model_figure.quantity: In its measure: whole đồng (VND), kg, heads, households.
model_figure: What a model cost and brought in a year, in whole numbers. One that is wrong is struck out with its reason and stays.
model_photo.is_public: Whether the people in it agreed to be seen, beside the consent of the owner.
movement: What an organisation does along roads: flowers, lamps, cleaning. Its length comes from segments and is never typed.
movement_segment.road_key: The road without accents and case, so that one road is not counted under two spellings.
notice.fanned_out_at: When the sender made deliveries of it, by the choice of the person; empty until then.
notice: Something a person was told in the application. subject holds names and dates for the sentence of its kind.
notice_choice.digest_at: Time of day in Viet Nam of the one mail of the day; empty where each is sent by itself.
notice_choice.email_asked_at: When the last code was asked for: the code is worked out from it and the address, and kept nowhere.
notice_choice.quiet_from: Time of day in Viet Nam; the same as quiet_to where no hours are quiet.
notice_choice: How a person wants to be told outside the application. Without a row: not by mail, the defaults otherwise.
open311_key.jurisdiction: The commune that the key opens.
open311_key: A program that may hand in reports by Open311. Made and revoked at the command line; only the hash of its key is kept.
organisation_activity.came: People who came; for a visit, households that were visited.
organisation_activity.topic_id: What was studied, where it is a topic that the commune issued.
organisation_activity: A light activity: what was done where on a day, how many came, what came of it. No names, no opinions.
organisation_person.person_id: The same for one person in every unit, and in member.person_id where they belong to the Party.
organisation_person: Who belongs to a mass organisation, a branch or a mobilisation team, and since when.
organisation_report.figures: As they were when it was sent: what is written down afterwards changes no report.
organisation_report: What an organisation or team reports for a quarter or a year. A later version follows an earlier one, which stays.
own_criteria: The list of indicators that a commune entered for a set of criteria: the latest one holds, earlier ones stay.
party_group.valid_to: First day on which the group no longer is.
party_group: A group within a cell (tổ đảng). Source: ĐL 24.
party_group_member: Which group of a cell a member belonged to on which days: one at a time, ended ones stay.
personal_plan.checked_on: Day of the mid-year self-check.
personal_plan.post: The highest post held when it was drawn up: plans of leaders are listed by it.
personal_plan.settled: Lines with a result. Written with every change of a line, for those who do not see the lines.
personal_plan: Plan of action and commitment of a member for a year, as far as the cell knows of it. What it says is in plan_content.
phone_delivery.body: As it came, checked for its shape alone. Rights and rules are asked when it is carried out.
phone_delivery.fates: What became of each command, as the phone is told; empty until it was carried out.
phone_delivery.next_at: Not to be carried out before: later than it came where a fault stopped it.
phone_delivery.nth: Order among the deliveries of one phone: none is carried out before an earlier one.
phone_delivery.sha256: Of its commands: the same delivery sent twice is one row.
phone_delivery.unit_id: The unit at the head of the owner's commune.
phone_delivery: The inbox: deliveries of phones that were taken in and not carried out at once, until the phone has heard what became of them.
phone_device.clock_ahead_ms: How far the phone's clock was ahead of the server's at the last contact.
phone_device.public_key: ECDSA P-256, as JSON Web Key: proves what was signed on the phone without signal.
phone_device: Phones enrolled by their owner. Only the SHA-256 of the token is kept; a revoked phone stays in the list.
phone_parked.done_at: When it was done on the phone, by the phone's clock.
phone_parked.kind: quarantined: the phone was revoked, so nothing of it is carried out by itself.
phone_parked.merged: The texts that a person made of both versions, by their names in the input; both versions stay.
phone_parked.standing: What stood on the server when it was refused: the other of the two versions.
phone_parked: Commands of phones that could not be carried out: nothing is dropped, a person decides. `id` is the command's.
plan_content: What a plan and its commitment say, by heading of the form.
plan_copy: What was signed, as it stood: kept also when the plan is given back and signed anew.
plan_evidence.target_id: The file, the task that is done, or the meeting that is over.
plan_line.share_percent: How much of the work is done by the member's own reckoning: at mid-year, then at the end.
post_holding.person_id: The same in every commune a person has been a member of; member.person_id, account.person_id.
post_holding.valid_to: First day on which the post was no longer held.
post_holding: Who holds which post in which unit, on which days. The only source of rights.
programme.parent_id: The programme of the term that a plan of a year carries out.
public_send: Sends without an account by address and span of ten minutes; older spans go with the next send.
push_device: Browsers that agreed to be told by web push (RFC 8030), with the keys that seal messages to them.
quarter_assessment.axes: The class that the leader gives each axis of results, by its code.
quarter_assessment: A leader about a quarter of theirs, and what the superior notes; it feeds the year. Work, never opinions.
reception_booking: A place in the row of a session, asked for on the portal. It moves with its session.
reception_booking_person: Who booked: opened with a trace, gone when the booking is taken back and a month after the session. Never joined to anything else.
reception_session.change_reason: Why it was moved or called off, in words for the public.
reception_session.presided_by_holder: Whether the holder of the duty presided; only then does the day count.
reception_session.revision: Grows with each change that the public saw: SEQUENCE of the calendar.
reception_session.wanted_on: Day off that the pattern of the plan gave; on_day is the next working day.
reception_session: A day on which a holder of the duty receives citizens, or a reception outside the schedule.
reception_visit.number: Running number of the book within the year.
reception_visit: A line of the reception book: what was brought and how it ended, without who brought it.
recognition.counts: Households by class as they stood at the decision, less titles withdrawn since, and all on the list: whole numbers, no names.
recognition.ended_why: Why a round that was opened by mistake was ended; it stays in sight.
recognition.month: 0 for the round of the year; otherwise the month, for reviews of poverty that are asked for in between.
recognition.withdrawn: Households whose title was withdrawn since the decision: a number for those who see no household.
recognition: One round of recognising something, of one village or the commune and one year.
recognition_household.income: Đồng a head and month, as the survey found it.
recognition_household.struck_why: Why a household was taken off the list before the decision.
recognition_household: Households on a list, for those alone who make it: the area households. Never on the portal, in the API or in the audit chain.
recognition_objection: What was said against a list that was made public, and the answer; who said it is kept nowhere.
recognition_step.invited: Of a meeting: asked to come, who came, in favour. Of opinions: asked, answered, satisfied. Heads only.
recognition_step.met: Of a self-assessment: criteria met, of so many, as the locked figures said on that day.
recognition_step: What was done, step by step. One that is taken back stays with its reason.
recognition_withdrawal.class: What the household was, and is counted as no more.
recognition_withdrawal.taken_back_why: Why a withdrawal written down wrongly was taken back; it stays in sight.
recognition_withdrawal: A household's title withdrawn by a decision after its round: for those alone who keep lists, as the households are.
register_decision.key: Made of the kind, the person, the field and both values: the same difference in a later file has the same key.
register_decision.sha256: The file that it was decided on.
register_decision.verdict: theirs was taken over, ours stays and is not asked again, later is asked again, open: taken back.
register_decision: The last word on one difference between the roll and the outside register; another value there is another difference.
reorganisation.change: What was written in the tree, and the ends that stood before: enough to take it back.
reorganisation.counts: The reconciliation sheet: what lay with the old units, and what the new ones reach, as counted when it was carried out.
reorganisation.decision_file_id: The decision as it was signed, to be opened from the case file.
reorganisation.decision_on: Day on which the decision was signed; empty where nobody wrote it down.
reorganisation.plan: What people decided, until it is carried out: see plan.ts.
reorganisation.undo_until: Last day on which it can be taken back.
reorganisation: A case file: units merged, split, dissolved, moved or renamed. unit_id is the unit above all of them.
reorganisation_handover: What one unit hands to another: files, assets, land matters, funds, open complaints. A wrong line is struck, with the reason.
reorganisation_seat.is_led: Began on the day or later: led to the new unit, since the old one was no more.
reorganisation_seat.new_member_id: The row of the same person under another commune's key.
reorganisation_seat.to_unit_id: A unit that was forgotten again, where all was taken back before anything happened in it.
reorganisation_seat.unit_id: The unit above all of them, as in the case file.
reorganisation_seat.was: The end that the old membership had before.
reorganisation_seat: Who went from which unit to which.
reorganisation_signature.content_hash: Of what was signed: a list that was changed afterwards shows as not signed in that form.
reorganisation_signature: Who signed the reconciliation sheet and the handover list for which unit, as the office notes it from the paper.
report_hand_figure: Figures of a report that nothing in the system counts yet: who entered them, and when.
report_snapshot.about: The document that a report is about; empty where it is about the commune.
report_snapshot.hash: SHA-256 over the content in canonical form; printed at the foot of the paper.
report_snapshot: A report as it stood at its cut-off, with every label and figure: it prints the same for ever.
report_target.amount: A number, whole đồng, or basis points where the figure is a share: 9000 is 90 percent.
report_target: What a figure is to reach in a year or a term, and the paper that says so.
reservation: A minority opinion kept on record (bảo lưu ý kiến). Never used to rank anybody.
resolution.drafted_at: First writing of the draft; empty where it was brought in from elsewhere, and then taken as prepared.
resolution.search_key: Direction and implementation. Assessment and limits speak of people's work, and are not searched.
review_meeting.ended_why: Why it was called off; empty while it stands.
review_meeting: A meeting of review of a year: of a cell, or of a body that its leaders are reviewed in besides.
review_point: What a superior asks somebody, or a cell, to speak about in the review, and the answer.
review_turn: That somebody was reviewed in a meeting, with what the meeting concluded; who said what stays in its minutes.
roll_sheet: A page of the ticked attendance sheet as it was photographed: what the roll call rests on where it was made on paper.
rule_set: Rules are dated data: loaded from the domains' rules-data at migration; a record keeps the id it was made under.
rule_set_look.note: The paper it was compared with, as typed.
rule_set_look: Who of a commune compared a version of a rule set with the official text, or what the commune decided, and when.
self_review.earlier: Limits found earlier, each with its result: fixed, being fixed at so many percent, or not.
self_review.is_leader: Reviewed in the body of leaders besides: those who see the life of the whole commune read it there.
self_review.is_open: Whether those who take part read it; no longer once the class is decided.
self_review: What somebody, or a cell, writes about the year before it is reviewed. Nothing of it enters a score.
sensitive_read: Who looked at sensitive fields of whom, and on which page.
session.looks_at: The commune that somebody of a province or of the nation looks at; their posts decide what they see there.
session: Only the SHA-256 of the token is kept.
sign_in_throttle: Failures per user name and per address, whether or not the name exists.
sitting.chair_id: The participant who chairs.
sitting.plan_changed_at: Last change of title, time or place, or the calling off; empty while nothing was changed.
sitting: One sitting of a leading body, or a briefing that it holds. Not the monthly meeting of a cell.
sitting_item.discussion: What was discussed, as the minutes give it: of the body, never by speaker.
sitting_paper: What is handed out before. Kept apart from table file, which everyone who sees the unit may read.
sitting_participant.standing: member: has a vote in the body; attending: called without a vote; guest: by name, without an account.
sitting_receipt: That an invited person opened a paper, the first time only. Never how long, how often or from where.
stand_in: Who answers for whose tasks on which days, both included. It gives no post and no right beyond those tasks.
statement.praised_id: Who was praised: the one thing said in a meeting that goes into somebody's own year.
statement: What was said in one meeting, for its minutes. Never searched or counted across meetings by speaker.
story.member_id: Empty for a guest, who is then only named.
story: Storytelling log of studying and following Hồ Chí Minh. meeting_id is empty for a story told outside a meeting.
study_programme: What a unit sets itself for a year; its sessions are the steps.
study_reading: That a member opened the papers, and how the quiz went: seen by the member and those who lead the cell.
study_session.questions: A short quiz: what is asked, the choices, and which is right.
study_session.wide_id: The session of the whole committee that this cell's attendance belongs to; empty where the cell holds its own.
study_standard: The short standards of conduct of a unit; a new version is a new row.
study_topic: A topic of the term or the year, or a resolution to be studied, as the cells get it from above.
supplement_slip.lines: Fields of the roll: [{field, from, to, verdict: open | accepted | declined, why}]. What is accepted stands on the roll.
supplement_slip.news: What the roll has no field for, by section: training, posts, awards, discipline, family, abroad, other.
supplement_slip.note: Why it was sent back, or opened again.
supplement_slip: What a member says has changed in a year. Source: HD 06-HD/TW 2025; party-work handbook, 2.3.
task.authority: What the owner may decide alone.
task.carried_over: How many meetings have found it unfinished.
task.checked_at: When somebody other than whoever closed it received and checked the product.
task.done_on: Day on which it was closed or dropped.
task.due_changed_at: Last change of title or day; empty while nothing was changed.
task.product_key: The product without diacritics and in lower case; the title has search_key.
task.responsibility: What the owner answers for, and who works along: one of the six clears (sáu rõ).
task_event.changes: For 'changed': a list of {field, from, to}, people by the name they had then.
task_event: History of a task. Tasks of before this table, and those a meeting took back, have none: their row says how they ended.
task_product: What proves that a task was done.
thread_tie.to_id: The id of a row, or the code of an indicator.
thread_tie.unit_id: The unit of the cause: whoever may tie there may untie.
thread_tie: Leads from the cause to what follows. Which kinds there are, and what each may lead to, domains say in code.
transfer.complete_by: Last day in time for all of it, in working days from effective_on.
transfer.present_by: Last day in time to present the letter, in working days from issued_on.
transfer.unit_id: The cell that sends; of an arrival from outside the cell that received.
transfer: A letter that takes a member's activity elsewhere, for good or for a time. Source: QĐ 294; party-work handbook, 2.5.
trend_month.blocks: Groups of at least k that share no message: topics, area (a village's name, or null for the rest of the commune), rounded count.
trend_month: A month as it was published. Never counted anew: two counts of one month, put side by side, would tell of one family.
trend_response: The register of official responses: what was put to the leaders about a topic, what they answered, who, and where it was published.
unit.commune_id: Under whose key the unit's own work is kept: the official commune number; 900000 + code for a province, 999999 for the nation.
unit.described_on: Day on which somebody of the commune last looked over how its papers and pages name it.
unit.emblem_sha256: Content of the picture that stands beside the name on every page, the public ones too; named by a row of `file`.
unit.organisation_kind: Which mass organisation it is; its branches (kind branch) stand below it. Empty for any other, and for a mobilisation team (kind team).
unit.paper_name: As in the header of its papers, for example 'Chi bộ thôn Nà Lốc'.
unit.term: Term of office in force, for example '2025-2030'; numbers of papers run per type and term.
unit: An organisation in time: it never changes into another one, it ends and has successors.
unit_closure: Every unit above every unit, itself at depth 0, with the days on which it held.
unit_heritage: Whose posts reach what an ended unit left: its heir, the heir's heir, and so on. Rows keep the unit and the commune of their day.
unit_succession.is_heir: Whether what was left open goes on there: one successor of each unit.
unit_succession.share: whole: all of the old unit went there; part: it was divided among several.
village.households: As known today: offered when a vote is recorded, which keeps its own number.
village: What only a village has, beside its line in unit.
village_map: The map of a commune by villages: size of the drawing, where the outlines come from, the file as it was handed in.
village_shape: Outline of a village as an SVG path in the drawing of village_map.
village_visit.matter_id: What people asked for, as it was brought before the cell; empty where they asked for nothing.
village_visit: Who went to a household or village, when, what was done, and what follows. What people asked for is a matter of the cell.
village_vote.households_total: Households of the village on that day: later births of households change no vote.
village_vote: Totals alone: how a household voted is kept nowhere. Source: Law on Grassroots Democracy 2022, art. 15 to 21.
visit_person: Who came. Opened with a trace; never joined to members, households, votes or contributions.
vote.ballot_id: The ballot that was counted for this line; empty where hands were counted.
vote_sitting: What hands each group counted; the vote itself carries their sum.
work_entry.is_named: Whether the giver agreed to be named in public. Where not, the portal says only what kind of giver it was.
work_entry.party: Who gave, or who was paid. Never joined to members, cases or votes.
work_entry.quantity: In its measure: đồng, whole labour days, m² of land, pieces or weight of goods.
work_entry.value: In whole đồng; 0 where nobody set a price, as for land.
work_entry: The ledger of works. Nothing in it is ever changed or removed: corrections are entries that reverse.
work_note.body: Who supervised, for example the Community Investment Supervision Board.
work_note: The diary of those who supervise a work: what they saw, with a photograph where there is one.
