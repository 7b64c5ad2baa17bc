import { error, redirect } from '@sveltejs/kit';
import { meetingScoreRules } from '#domains/meetings/index.ts';
import { readRoomState } from '#domains/meetings/live/server/room-state.ts';
import { monthText } from '#domains/meetings/planning.ts';
import { readMeetingPage, readThemeTitles } from '#domains/meetings/server/index.ts';
import { heldOn } from '#domains/meetings/rules-of.ts';
import { readRollSheets } from '#domains/meetings/sheet/server/roll-sheets.ts';
import { scoreSheet } from '#domains/meetings/ui/score-sheet.ts';
import { isHoldStep, stepNow } from '#domains/meetings/ui/hold-steps.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { findRuleSet } from '#lib/rule-sets.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { mayOf } from '../../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';
import { amendmentActions, floorActions } from '../live-actions.ts';
import { recording } from './actions.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	if (!isId(params.id)) error(404);
	const today = dayInVietNam(new Date());
	const caller = locals.caller!;
	const now = new Date().toISOString();
	const read = await locals.read(async (tx) => {
		const page = await readMeetingPage(tx, caller, params.id, today);
		const room = page && (await readRoomState(tx, page.communeId, params.id));
		if (!room) return undefined;
		const here = { unitId: page.record.unit.id, communeId: page.communeId };
		const photos = await readRollSheets(tx, page.communeId, params.id);
		const { record, may, communeId } = page;
		const cell = { communeId, unitId: record.unit.id };
		const themes = may.record ? await readThemeTitles(tx, cell, Number(record.month.slice(0, 4))) : [];
		return { page, room, photos, themes, mayGive: (await mayOf(tx, caller, today))('direction.create-task', here) };
	});
	if (!read) error(404);
	const { page, room, photos, themes, mayGive } = read;
	const { record, rules, may, memberId, missing, scoreLines, publishedAt } = page;
	if (record.state === 'closed' || record.state === 'signed') redirect(303, `/office/meetings/${params.id}/minutes`);
	if (record.state === 'cancelled') redirect(303, `/office/meetings/${params.id}`);

	const asked = url.searchParams.get('step');
	// The step stands in the address, so that finishing one does not tear the page away.
	if (record.state === 'open' && !isHoldStep(asked)) redirect(303, `?step=${stepNow(record, rules.attendance)}`);
	return {
		meeting: record,
		rules: {
			attendance: rules.attendance,
			voting: rules.voting,
			score: findRuleSet(meetingScoreRules, heldOn(record))
		},
		may,
		mayGive,
		memberId,
		publishedAt,
		step: isHoldStep(asked) ? asked : 'roll',
		photos,
		themes,
		item: url.searchParams.get('item'),
		whyNotOpen: page.whyNotOpen && textOf(page.whyNotOpen.code, page.whyNotOpen.facts),
		missing: missing.map(({ code, facts }) => ({ code, text: textOf(code, facts), href: viewFor(code) })),
		score: scoreSheet(record, scoreLines, textOf),
		// Papers are Vietnamese, whatever language the reader has chosen.
		voteMatter: textOf('meetings_hold_vote_matter', { month: monthText(record.month) }, 'vi'),
		room,
		now,
		commandId: newId()
	};
};

/** The view in which what is missing is done. */
function viewFor(code: string): string {
	if (/(chair|minute-secretary|roll-call|quorum)/.test(code)) return '?step=roll';
	if (code.includes('resolution')) return '?step=resolution';
	if (code.includes('ballot')) return 'ballots';
	if (code.includes('task')) return '?step=tasks';
	return code === 'meetings.not-scored' ? '#form-score' : '#form-readBack';
}

export const actions = { ...recording, ...floorActions, ...amendmentActions } satisfies Actions;
