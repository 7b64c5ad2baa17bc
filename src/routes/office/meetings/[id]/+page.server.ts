import { error } from '@sveltejs/kit';
import { readMeetingSigns } from '#domains/meetings/formality/server/meeting-signs.ts';
import { readGroupChoice } from '#domains/meetings/manner/server/group-choice.ts';
import { minMinutesOf } from '#domains/meetings/index.ts';
import { dayOf } from '#domains/meetings/moments.ts';
import { type MeetingPage, readMeetingPage } from '#domains/meetings/server/index.ts';
import { isPreparePart, type PreparePart, placeOf } from '#domains/meetings/ui/prepare-parts.ts';
import { readThreadLines } from '#house/thread/server/shown-lines.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { formatDate, formatTime } from '#lib/words/format.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { mayOf } from '../../may-of.ts';
import { signName, signText } from '../../sign-text.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';
import { nextStepOf, stepOf } from './next-step.ts';
import { preparing } from './preparing.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	if (!isId(params.id)) error(404);
	const today = dayInVietNam(new Date());
	const caller = locals.caller!;
	const asked = url.searchParams.get('part');
	const { page, mayHere, signs, choice, thread } = await locals.read(async (tx) => {
		const page = await readMeetingPage(tx, caller, params.id, today);
		return {
			page,
			mayHere: await mayOf(tx, caller, today),
			signs: page ? await readMeetingSigns(tx, page, page.leadsCell) : [],
			choice:
				page && (asked === 'manner' || asked === 'groups')
					? await readGroupChoice(tx, page.communeId, page.record)
					: undefined,
			thread: page?.record.closedAt
				? await readThreadLines(tx, { kind: 'meeting', id: params.id }, caller.communeId)
				: []
		};
	});
	if (!page) error(404);
	const { record, may, rules, communeId } = page;
	const [part, saved] = [asked, url.searchParams.get('saved')];
	const whyNot = choice?.refusal && textOf(choice.refusal.code, choice.refusal.facts);
	const next = nextStepOf(page, today);
	return {
		meeting: record,
		papers: page.papers,
		draftContent: page.draftContent,
		publishedAt: page.publishedAt,
		ownAdvice: page.ownAdvice,
		may: { ...may, plan: mayHere('meetings.plan-meeting', { unitId: record.unit.id, communeId }) },
		memberId: page.memberId,
		groupChoice: choice && { ...choice, whyNot },
		attendance: rules.attendance,
		minMinutes: minMinutesOf(record, rules.cycle),
		part: isPreparePart(part) && mayWork(page, part) ? part : undefined,
		saved: isPreparePart(saved) ? saved : undefined,
		step: stepOf(page),
		next: next && { ...next, ...('code' in next && { text: checkText(page, next.code) }) },
		checklist: page.checklist.map(({ code, state, dueOn }) => ({
			code,
			state,
			// Once the meeting has begun, what was to be ready before is missed: days late say nothing any more.
			dueOn: record.openedAt && isPreparePart(placeOf(code, false)) ? undefined : dueOn,
			text: checkText(page, code),
			href: checkAddress(page, code)
		})),
		noticeText: textOf('meetings.told-summoned', {
			unit: record.unit.name,
			on: formatDate(dayOf(record.startsAt)),
			time: formatTime(record.startsAt),
			place: record.place
		}),
		thread,
		signs: signs.map((sign) => ({ code: sign.code, name: signName(sign.code), text: signText(sign) })),
		commandId: newId()
	};
};

const mayWork = ({ may }: MeetingPage, part: PreparePart): boolean =>
	may.prepare || (part === 'matters' && may.raiseMatter);

function checkText({ checklist }: MeetingPage, code: string): string {
	return textOf(code, checklist.find((check) => check.code === code)?.facts);
}

/** Where the reader does what is asked, if they may now. */
function checkAddress({ record, may }: MeetingPage, code: string): string | undefined {
	const place = placeOf(code, record.preparation.papers.length > 0);
	const here = `/office/meetings/${record.id}`;
	if (place === 'hold') return record.state === 'open' && may.record ? `${here}/hold` : undefined;
	if (place === 'minutes') return ['closed', 'signed'].includes(record.state) ? `${here}/minutes` : undefined;
	return may.prepare ? `?part=${place}` : undefined;
}

export const actions = preparing satisfies Actions;
