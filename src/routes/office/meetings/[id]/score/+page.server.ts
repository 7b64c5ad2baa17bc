import { error } from '@sveltejs/kit';
import { compareScores } from '#domains/meetings/index.ts';
import { readMeetingPage } from '#domains/meetings/server/index.ts';
import { reviewScore } from '#domains/meetings/server/review-score.ts';
import { readScoreReviews } from '#domains/meetings/server/score-review-page.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { mayOf } from '../../../may-of.ts';
import { carryOut } from '../hold/carry-out.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { scoreSheet } from '#domains/meetings/ui/score-sheet.ts';
import { scoreFields, scoreIn } from '../hold/sent-fields.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	if (!isId(params.id)) error(404);
	const today = dayInVietNam(new Date());
	const caller = locals.caller!;
	const read = await locals.read(async (tx) => {
		const page = await readMeetingPage(tx, caller, params.id, today);
		if (!page) return undefined;
		const reviews = await readScoreReviews(tx, page.communeId, params.id);
		return { page, reviews, may: await mayOf(tx, caller, today) };
	});
	if (!read) error(404);
	const { page, reviews, may } = read;
	const { record, communeId } = page;
	const isOver = record.state === 'closed' || record.state === 'signed';
	const sheet = scoreSheet(record, record.score?.lines ?? [], textOf);
	return {
		meeting: { id: record.id, month: record.month, unitName: record.unit.name, state: record.state },
		score: record.score?.decidedAt ? record.score : undefined,
		review: reviews[0],
		earlier: reviews.slice(1).map(({ total, possible, byName, at }) => ({ total, possible, byName, at })),
		criteria: sheet.criteria,
		lines: record.score ? compareScores(record.score, reviews[0]) : [],
		mayReview:
			isOver && record.score !== undefined && may('meetings.review-score', { unitId: record.unit.id, communeId }),
		saved: url.searchParams.has('saved'),
		commandId: newId()
	};
};

export const actions = {
	review: carryOut({ command: reviewScore, input: scoreIn, fields: scoreFields, after: () => 'score?saved' })
} satisfies Actions;
