import { redirect } from '@sveltejs/kit';
import { formalityRules } from '#domains/meetings/formality/index.ts';
import { readQuality } from '#domains/meetings/formality/server/quality-page.ts';
import { monthsUpTo } from '#house/week/held.ts';
import { cellFilter } from '#house/week/cells-shown.ts';
import { dayInVietNam, monthOf } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { signName } from '../../sign-text.ts';
import type { PageServerLoad } from './$types.d.ts';

const MONTHS = 12;

export const load: PageServerLoad = async ({ locals, url }) => {
	const today = dayInVietNam(new Date());
	const asked = cellFilter(url.searchParams).month;
	const month = asked && asked <= monthOf(today) ? asked : monthOf(today);
	const months = monthsUpTo(month, MONTHS);
	const rules = ruleSetInForce(formalityRules, today);
	const { afterMeetings } = rules.parameters.shownAbove;
	const quality = await locals.read((tx) =>
		readQuality(tx, locals.caller!.communeId, { months, month, afterMeetings })
	);
	const [only] = quality.cells;
	// Who sees one cell alone has no spread to look at.
	if (only && quality.cells.length === 1) redirect(303, `/office/cells/${only.code}`);
	const band = Number(url.searchParams.get('band') ?? Number.NaN);
	return {
		month,
		months,
		choices: monthsUpTo(monthOf(today), MONTHS).toReversed(),
		afterMeetings,
		source: rules.source,
		...quality,
		band: quality.bands.find(({ fromBasisPoints }) => fromBasisPoints === band),
		signs: quality.signs && {
			...quality.signs,
			rows: quality.signs.rows.map((row) => ({ ...row, name: signName(row.code) }))
		},
		lasting: quality.lasting.map((cell) => ({ ...cell, names: cell.codes.map(signName) }))
	};
};
