import type { LocalDate } from '#lib/local-date.ts';
import { type Counted, isIn, one, type Source, type Span } from '../figure.ts';

type Row = Counted & {
	givenOn: LocalDate;
	dueOn: LocalDate;
	doneOn: LocalDate | null;
	checkedAt: string | null;
	state: string;
};

const until = (day: LocalDate | null, to: LocalDate): boolean => day !== null && day <= to;
/** In time is what was handed in by its day, and then received by somebody else. */
const isOpenOn = ({ givenOn, doneOn }: Row, { to }: Span): boolean => givenOn <= to && (doneOn === null || doneOn > to);

export const tasks: Source<Row> = {
	area: 'life',
	read: (tx, { communes }, { from, to }) =>
		tx
			.selectFrom('task')
			.where('communeId', 'in', [...communes])
			.where('givenOn', '<=', to)
			.where((eb) => eb.or([eb('doneOn', 'is', null), eb('doneOn', '>=', from), eb('dueOn', '>=', from)]))
			.select([
				'id',
				'unitId',
				'title as label',
				'givenOn',
				'dueOn',
				'doneOn',
				'state',
				'checkedAt',
				'lateCause as note'
			])
			.orderBy('dueOn')
			.execute()
			.then((rows) => rows.map((row) => Object.assign(row, { href: `/office/tasks/${row.id}` }))),
	figures: {
		'tasks.given': { counts: (row, span) => one(isIn(row.givenOn, span)) },
		'tasks.on-time': {
			counts: (row, span) =>
				one(isIn(row.dueOn, span) && row.checkedAt !== null && row.doneOn !== null && row.doneOn <= row.dueOn),
			outOf: (row, span) => one(isIn(row.dueOn, span) && row.state !== 'dropped')
		},
		'tasks.unchecked': {
			counts: (row, { to }) => one(row.state === 'done' && row.checkedAt === null && until(row.doneOn, to))
		},
		'tasks.late': { counts: (row, span) => one(isOpenOn(row, span) && row.dueOn < span.to) },
		'tasks.late-explained': {
			counts: (row, span) => one(isOpenOn(row, span) && row.dueOn < span.to && Boolean(row.note)),
			outOf: (row, span) => one(isOpenOn(row, span) && row.dueOn < span.to)
		}
	}
};
