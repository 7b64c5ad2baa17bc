import { sql } from 'kysely';
import { dayInVietNam } from '#lib/local-date.ts';
import type { ThreadKind } from '#lib/thread-kind.ts';
import { formatDate } from '#lib/words/format.ts';
import { m } from '#lib/words/messages.ts';
import { numberOf } from '../indicators/criteria.ts';
import { changeOf } from '../indicators/change.ts';
import { readCourses } from '../indicators/server/courses.ts';
import { readFrame } from '../indicators/server/frame.ts';
import { readIndicators } from '../indicators/server/own-criteria.ts';
import { changeText, named } from '../indicators/ui/figure-words.ts';
import { standingOf } from '../ui/work-words.ts';
import type { WorkState } from '../works/work.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

const CHOICES = 100;

/** By its code in the rule sets, with how the commune's figure changed. Nothing follows from it: it is what all is for. */
const indicator: ThreadKind = {
	kind: 'indicator',
	href: (code) => `/office/indicators/${code}`,
	leadsTo: [],
	async read(tx, codes, communeId) {
		const unit = await tx
			.selectFrom('unit')
			.where('communeId', '=', communeId)
			.where('kind', '=', 'commune')
			.select('id')
			.executeTakeFirst();
		if (!unit) return [];
		const courses = await readCourses(tx, communeId, codes);
		const indicatorOf = await readIndicators(tx, communeId);
		return codes.flatMap((code) => {
			const found = indicatorOf(code);
			if (!found) return [];
			const change = changeOf(courses.get(code) ?? []);
			return {
				id: code,
				title: `${numberOf(found.indicator)} ${named(found.indicator.name)}`.trim(),
				note: changeText(change, found.indicator.measure),
				target: { unitId: unit.id, communeId }
			};
		});
	},
	async choices(tx, communeId) {
		const { sets } = await readFrame(tx, { communeId }, dayInVietNam(new Date()));
		return sets.flatMap(({ parameters }) =>
			parameters.criteria.flatMap(({ indicators }) =>
				indicators.map((one) => ({ id: one.code, title: `${numberOf(one)} ${named(one.name)}`.trim() }))
			)
		);
	}
};

const work: ThreadKind = {
	kind: 'work',
	href: (id) => `/office/works/${id}`,
	leadsTo: ['indicator'],
	async read(tx, ids) {
		const rows = await tx
			.selectFrom('communityWork')
			.where('id', 'in', [...ids])
			.select(['id', 'name', 'unitId', 'communeId', 'state'])
			.execute();
		return rows.map(({ id, name, state, ...target }) => ({
			id,
			title: name,
			note: standingOf(state as WorkState).text,
			target
		}));
	},
	choices: (tx, communeId) =>
		tx
			.selectFrom('communityWork')
			.where('communeId', '=', ofCommune(communeId))
			.select(['id', 'name as title'])
			.orderBy('createdAt', 'desc')
			.limit(CHOICES)
			.execute(),
	ties: [
		{
			from: ['village-vote'],
			to: ['work'],
			rows: sql`select commune_id, 'village-vote', vote_id::text, 'work', id::text from community_work where vote_id is not null`
		}
	]
};

const villageVote: ThreadKind = {
	kind: 'village-vote',
	href: (id) => `/office/works/votes/${id}`,
	leadsTo: [],
	async read(tx, ids) {
		const rows = await tx
			.selectFrom('villageVote')
			.innerJoin('unit', 'unit.id', 'villageVote.unitId')
			.where('villageVote.id', 'in', [...ids])
			.select(['villageVote.id', 'villageVote.subject', 'villageVote.unitId', 'villageVote.communeId', 'onDay', 'name'])
			.execute();
		return rows.map(({ id, subject, name, onDay, ...target }) => ({
			id,
			title: subject || name,
			note: m.outcomes_thread_voted({ place: name, day: formatDate(onDay) }),
			target
		}));
	},
	choices: async () => []
};

export const threadKinds: readonly ThreadKind[] = [indicator, work, villageVote];
