import { type RawBuilder, sql } from 'kysely';

/** A theme `t` of a cell's year as the rules know it; its meeting `tm`, unless called off, is joined beside it. */
export const themeObject: RawBuilder<unknown> = sql`jsonb_strip_nulls(jsonb_build_object('id', t.id, 'year', t.year,
	'quarter', t.quarter, 'title', t.title, 'tiedTo', t.tied_to, 'presenterId', t.presenter_id,
	'presenterName', t.presenter_name, 'draft', t.draft, 'draftFile', case when t.draft_file_id is not null then
		jsonb_build_object('id', t.draft_file_id, 'name', t.draft_file_name) end, 'issuedThemeId', t.issued_theme_id,
	'state', t.state, 'approvedOn', t.approved_on, 'approvalMinutes', t.approval_minutes, 'meeting',
	case when tm.id is not null then jsonb_build_object('id', tm.id, 'month', tm.month, 'state', tm.state) end))`;

/** Themes with their meetings, to be narrowed. */
export const themesWithMeetings: RawBuilder<unknown> = sql`cell_theme t
	left join meeting tm on tm.commune_id = t.commune_id and tm.id = t.meeting_id and tm.state <> 'cancelled'`;

/** A theme from above, `i`. */
export const issuedObject: RawBuilder<unknown> = sql`jsonb_strip_nulls(jsonb_build_object('id', i.id, 'issuer', i.issuer,
	'year', i.year, 'quarter', i.quarter, 'title', i.title, 'reference', i.reference, 'cellKinds', to_jsonb(i.cell_kinds),
	'withdrawnOn', i.withdrawn_on))`;
