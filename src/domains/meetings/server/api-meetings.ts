import { sql } from 'kysely';
import * as v from 'valibot';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { vietNamMoment, vietNamMomentOrNull } from '#lib/reads/moments.ts';
import { dayOfSql, finds, foldedSql, unitsBelow } from '#lib/reads/narrowing.ts';
import { type Order, pageOf } from '#lib/reads/paging.ts';
import { defineList } from '#lib/reads/read.ts';
import * as shape from '#lib/reads/shapes.ts';
import { basisPoints } from '#lib/share.ts';
import { stateOn } from './state-on.ts';

const Meeting = v.strictObject({
	id: shape.id,
	unit: shape.code,
	kind: shape.code,
	month: shape.text,
	state: shape.code,
	startsAt: shape.moment,
	place: shape.text,
	theme: shape.text,
	openedAt: shape.orNull(shape.moment),
	closedAt: shape.orNull(shape.moment),
	summoned: shape.orNull(shape.whole),
	present: shape.orNull(shape.whole),
	presentBasisPoints: shape.orNull(shape.share),
	scoreBasisPoints: shape.orNull(shape.share),
	scoreClass: shape.orNull(shape.code),
	minutesNumber: shape.orNull(shape.whole),
	publishedAt: shape.orNull(shape.moment)
});

const order: Order = {
	columns: [
		['meeting.startsAt', 'moment'],
		['meeting.id', 'id']
	],
	descending: true
};

const meetings = (tx: Tx) =>
	tx
		.selectFrom('meeting')
		.innerJoin('unit', 'unit.id', 'meeting.unitId')
		.leftJoin('cellMonth', (join) =>
			join
				.onRef('cellMonth.communeId', '=', 'meeting.communeId')
				.onRef('cellMonth.unitId', '=', 'meeting.unitId')
				.onRef('cellMonth.month', '=', 'meeting.month')
				.onRef('cellMonth.meetingId', '=', 'meeting.id')
		)
		.leftJoin('meetingScore', (join) =>
			join.onRef('meetingScore.communeId', '=', 'meeting.communeId').onRef('meetingScore.meetingId', '=', 'meeting.id')
		)
		.select([
			'meeting.id',
			'unit.code as unit',
			'meeting.kind',
			'meeting.month',
			'meeting.state',
			'meeting.startsAt',
			'meeting.place',
			'meeting.theme',
			'meeting.noticeSentAt',
			'meeting.openedAt',
			'meeting.closedAt',
			'cellMonth.summoned',
			'cellMonth.present',
			'meetingScore.normalisedBasisPoints as scoreBasisPoints',
			'meetingScore.class as scoreClass',
			'meeting.minutesNumber',
			'meeting.publishedAt',
			sql<string | null>`(select max(s.at) from meeting_signature s where s.commune_id = meeting.commune_id
				and s.meeting_id = meeting.id)`.as('signedAt')
		]);

type Row = Awaited<ReturnType<ReturnType<typeof meetings>['execute']>>[number];

function meetingOf(row: Row, on?: LocalDate): v.InferOutput<typeof Meeting> {
	const { noticeSentAt, signedAt, startsAt, ...known } = row;
	const state = on ? stateOn(row, on) : row.state;
	const wasOpened = state !== 'planned' && state !== 'notified' && known.openedAt !== null;
	const wasClosed = wasOpened && state !== 'open';
	const heads = wasOpened && known.summoned !== null && known.present !== null;
	return {
		...known,
		state,
		startsAt: vietNamMoment(startsAt),
		openedAt: wasOpened ? vietNamMomentOrNull(known.openedAt) : null,
		closedAt: wasClosed ? vietNamMomentOrNull(known.closedAt) : null,
		summoned: heads ? known.summoned : null,
		present: heads ? known.present : null,
		presentBasisPoints: heads ? basisPoints(known.present as number, known.summoned as number) : null,
		scoreBasisPoints: wasOpened ? known.scoreBasisPoints : null,
		scoreClass: wasOpened ? known.scoreClass : null,
		minutesNumber: state === 'signed' ? known.minutesNumber : null,
		publishedAt: state === 'signed' ? vietNamMomentOrNull(known.publishedAt) : null
	};
}

export const meetingList = defineList({
	address: 'meetings',
	does: 'Meetings of cells, the latest first; from and to bound the day on which they are, or were, to begin.',
	parameters: ['unit', 'from', 'to', 'on', 'q'],
	order,
	item: Meeting,
	read({ tx }, { unit, from, to, on, q }, page) {
		const startsOn = dayOfSql(sql`meeting.starts_at`);
		const words = foldedSql(sql`unit.name || ' ' || meeting.theme || ' ' || meeting.place`);
		const narrowed = meetings(tx)
			.$if(unit !== undefined, (query) => query.where('meeting.unitId', 'in', unitsBelow(tx, unit as string, on)))
			.$if(from !== undefined, (query) => query.where(sql<boolean>`${startsOn} >= ${from}`))
			.$if(to !== undefined, (query) => query.where(sql<boolean>`${startsOn} <= ${to}`))
			.$if(on !== undefined, (query) => query.where(sql<boolean>`${dayOfSql(sql`meeting.created_at`)} <= ${on}`))
			.$if(q !== undefined, (query) => query.where(finds(words, q as string)));
		return pageOf(narrowed, order, page, (row) => meetingOf(row, on));
	}
});
