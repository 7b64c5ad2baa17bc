import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { addDays, addMonths, type LocalDate } from '#lib/local-date.ts';
import { DUTY_ROLES, type DutyRole } from '../duty.ts';
import { complianceOf, publishBy, type SessionFacts } from '../session.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

/** Sessions of a month as the office sees them, with how each duty stands: gaps first. */
export async function readSchedulePage(tx: Tx, { communeId }: Caller, month: LocalDate, today: LocalDate) {
	const rows = await tx
		.selectFrom('receptionSession')
		.where('communeId', '=', ofCommune(communeId))
		.where('onDay', '>=', month)
		.where('onDay', '<', addMonths(month, 1))
		.select((eb) => [
			'id',
			'dutyRole',
			'holderName',
			'kind',
			'onDay',
			'startsAt',
			'endsAt',
			'place',
			'state',
			'wantedOn',
			'previousStartsAt',
			'presidedByHolder',
			'presidedByName',
			'conclusionNumber',
			'conclusionOn',
			eb
				.selectFrom('receptionVisit as v')
				.whereRef('v.communeId', '=', 'receptionSession.communeId')
				.whereRef('v.sessionId', '=', 'receptionSession.id')
				.select((of) => of.fn.countAll<number>().as('n'))
				.as('visits')
		])
		.orderBy('startsAt')
		.orderBy('id')
		.execute();
	const sessions = rows.map((row) => ({ ...row, ...factsOf(row) }));
	const order = { short: 0, open: 1, kept: 2, 'not-asked': 3 };
	return {
		sessions,
		compliance: DUTY_ROLES.map((role) => complianceOf(role, month, sessions, today)).toSorted(
			(a, b) => order[a.standing] - order[b.standing]
		),
		unpublished: sessions
			.filter(({ state, onDay }) => state === 'draft' && onDay >= today)
			.map(({ id, onDay }) => ({ id, isLate: today > publishBy(onDay) }))
	};
}

const factsOf = (row: {
	dutyRole: string;
	kind: string;
	state: string;
	onDay: LocalDate;
	presidedByHolder: boolean | null;
}) =>
	({
		dutyRole: row.dutyRole as DutyRole,
		kind: row.kind as SessionFacts['kind'],
		state: row.state as SessionFacts['state'],
		onDay: row.onDay,
		presidedByHolder: row.presidedByHolder
	}) satisfies SessionFacts;

/** Who stood on the schedule in the last year, by duty, the last one first: so that nobody types a name twice. */
export const readRecentHolders = (tx: Tx, { communeId }: Caller, today: LocalDate) =>
	tx
		.selectFrom('receptionSession')
		.where('communeId', '=', ofCommune(communeId))
		.where('onDay', '>=', addDays(today, -365))
		.where('holderMemberId', 'is not', null)
		.groupBy(['dutyRole', 'holderMemberId', 'holderName'])
		.select(['dutyRole', 'holderMemberId', 'holderName'])
		.orderBy(sql`max(on_day)`, 'desc')
		.execute();

/** Days on which a duty has a session already. */
export async function readTakenDays(tx: Tx, { communeId }: Caller, role: DutyRole, from: LocalDate, to: LocalDate) {
	const rows = await tx
		.selectFrom('receptionSession')
		.where('communeId', '=', ofCommune(communeId))
		.where('dutyRole', '=', role)
		.where('kind', '=', 'periodic')
		.where('state', '!=', 'cancelled')
		.where('onDay', '>=', from)
		.where('onDay', '<=', to)
		.select('onDay')
		.execute();
	return rows.map(({ onDay }) => onDay);
}
