import { addDays, type LocalDate } from '#lib/local-date.ts';
import type { Asked, Sentence } from './asked.ts';

/** A sitting that asks something of the reader. */
export type SittingAround = {
	id: string;
	title: string;
	state: 'planned' | 'invited' | 'open' | 'closed' | 'signed';
	on: LocalDate;
	/** '08:00, Phòng họp Đảng ủy xã' */
	where: string;
	/** The reader's posts convene it. */
	convenes: boolean;
	/** The reader is invited. */
	isCalled: boolean;
	/** Papers that they are asked to read and have not opened. */
	unopened: number;
	/** Their signature under the minutes is missing. */
	signs: boolean;
	/** Its conclusions wait for the reader's signature as head. */
	signsNotice: boolean;
};

/** What sittings ask: to come and read, to invite, to sign, and to look at conclusions whose day is over. */
export function askedOfSittings(sittings: readonly SittingAround[], lateConclusions: number): Asked[] {
	return [...sittings.flatMap(askedOfSitting), ...late(lateConclusions)];
}

function askedOfSitting(sitting: SittingAround): Asked[] {
	const { id, title, state, on, where, convenes, isCalled, unopened } = sitting;
	const here = `/office/sittings/${id}`;
	const about = (name: string, why: Sentence, href: string, dueOn?: LocalDate): Asked => ({
		key: `sitting ${id} ${name}`,
		what: { code: `week.sitting-${name}`, facts: { title } },
		why,
		...(dueOn && { dueOn }),
		action: { code: `week.do-sitting-${name}`, facts: {}, href }
	});
	const held = { code: 'week.sitting-held-why', facts: { day: on } };
	const why: Sentence =
		unopened > 0
			? { code: 'week.sitting-papers-why', facts: { where, count: unopened } }
			: { code: 'week.sitting-attend-why', facts: { where } };
	return [
		...(state === 'planned' && convenes
			? [about('invite', { code: 'week.sitting-invite-why', facts: { day: on } }, here, addDays(on, -3))]
			: []),
		...(state === 'invited' && isCalled ? [about('attend', why, here, on)] : []),
		...(state === 'open' && convenes ? [about('record', held, `${here}/hold`, on)] : []),
		...(sitting.signs ? [about('sign', held, `${here}/minutes`)] : []),
		...(sitting.signsNotice ? [about('notice', held, `${here}/notice`)] : [])
	];
}

const late = (count: number): Asked[] =>
	count === 0
		? []
		: [
				{
					key: 'conclusions late',
					what: { code: 'week.conclusions-late', facts: { count } },
					why: { code: 'week.conclusions-late-why', facts: {} },
					action: { code: 'week.do-conclusions-late', facts: {}, href: '/office/sittings/follow-up?only=late' }
				}
			];
