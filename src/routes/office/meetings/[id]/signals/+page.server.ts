import { error } from '@sveltejs/kit';
import { formalityRules } from '#domains/meetings/formality/index.ts';
import { readShownCodes } from '#domains/meetings/formality/server/shown-codes.ts';
import { readSigns } from '#domains/meetings/formality/server/signs-page.ts';
import { readMeeting, readStanding } from '#domains/meetings/server/index.ts';
import { heldOn } from '#domains/meetings/rules-of.ts';
import { isId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { signAdvice, signName, signText } from '../../../sign-text.ts';
import { mayOf } from '../../../may-of.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	const today = dayInVietNam(new Date());
	const caller = locals.caller!;
	return locals.read(async (tx) => {
		const read = await readMeeting(tx, params.id);
		if (!read) error(404);
		const { record, communeId } = read;
		const unitId = record.unit.id;
		const may = await mayOf(tx, caller, today);
		if (!may('read:signals', { unitId, communeId })) error(404);
		const { isSecretaryOrDeputy: isOwn } = await readStanding(tx, caller, unitId, today);
		const rules = ruleSetInForce(formalityRules, heldOn(record));
		const { afterMeetings } = rules.parameters.shownAbove;
		const shown = isOwn ? undefined : await readShownCodes(tx, communeId, record, afterMeetings);
		const signs = (await readSigns(tx, read)).filter(({ code }) => !shown || shown.includes(code));
		return {
			meeting: { id: record.id, month: record.month, unitName: record.unit.name },
			isOwn,
			afterMeetings,
			source: rules.source,
			signs: signs.map((sign) => ({
				...sign,
				name: signName(sign.code),
				text: signText(sign),
				advice: signAdvice(sign.code)
			}))
		};
	});
};
