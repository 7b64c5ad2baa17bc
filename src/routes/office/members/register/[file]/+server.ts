import { error } from '@sveltejs/kit';
import { importAddress } from '#domains/members/import-address.ts';
import { looksOfLines, readRemaining } from '#domains/members/register/server/register-page.ts';
import { kindWord, shownValue } from '#domains/members/register/ui/register-words.ts';
import { noteLooks } from '#domains/members/server/note-looks.ts';
import { fieldName } from '#domains/members/ui/field-names.ts';
import { attachment } from '#house/api/attachment.ts';
import { tableWorkbook } from '#house/api/table-workbook.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { m } from '#lib/words/messages.ts';
import { unitsToReconcile } from '../units-to-reconcile.ts';
import type { RequestHandler } from './$types';

/** `con-lai.xlsx`: every difference that is not settled, what was put off with its reason. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	if (params.file !== 'con-lai.xlsx' || !locals.caller) error(404);
	const address = importAddress(url.searchParams);
	const unit = (await unitsToReconcile(locals)).find(({ code }) => code === address?.unit);
	const today = dayInVietNam(new Date());
	const lines = address && unit && (await locals.read((tx) => readRemaining(tx, unit, address, today)));
	if (!lines || !unit) error(404);
	await noteLooks(locals.caller, looksOfLines(lines), '/office/members/register/con-lai.xlsx');
	const bytes = await tableWorkbook([
		{
			name: m.members_register_remaining(),
			titles: [m.members_register_remaining(), unit.name],
			columns: [
				{ title: m.members_register_row(), width: 8 },
				{ title: m.members_slips_member(), width: 28 },
				{ title: m.members_cell(), width: 28 },
				{ title: m.members_register_kind(), width: 22 },
				{ title: m.members_slip_field(), width: 22 },
				{ title: m.members_register_ours(), width: 30 },
				{ title: m.members_register_theirs(), width: 30 },
				{ title: m.members_slip_reason(), width: 34 }
			],
			rows: lines.map((line) => [
				line.row,
				line.name,
				line.cell,
				line.tab === 'later' ? `${kindWord(line.kind)} (${kindWord('later')})` : kindWord(line.kind),
				line.field ? fieldName(line.field) : '',
				shownValue(line.kind === 'gone' ? 'activity' : line.field, line.ours),
				shownValue(line.field, line.theirs),
				line.reason
			])
		}
	]);
	return attachment(bytes, `doi-chieu-con-lai-${unit.code}-${today}.xlsx`);
};
