import type { LocalDate } from '#lib/local-date.ts';
import { type Counted, isIn, one, type Source, type Span } from '../figure.ts';

type Row = Counted & {
	sex: string | null;
	standing: string;
	activity: string;
	activitySince: LocalDate | null;
	admittedOn: LocalDate | null;
	officialOn: LocalDate | null;
	validFrom: LocalDate;
	validTo: LocalDate;
};

const isOnRoll = ({ validFrom, validTo }: Row, { to }: Span): boolean => validFrom <= to && to < validTo;
const isProbationary = ({ standing, officialOn }: Row, { to }: Span): boolean =>
	standing === 'probationary' || (officialOn !== null && officialOn > to);
const isExempt = ({ activity, activitySince }: Row, { to }: Span): boolean =>
	activity === 'exempt' && (activitySince === null || activitySince <= to);

/** The roll of every cell on the last day of the period. */
export const members: Source<Row> = {
	area: 'life',
	read: (tx, { communes }, { from, to }) =>
		tx
			.selectFrom('membership')
			.innerJoin('member', (join) =>
				join.onRef('member.communeId', '=', 'membership.communeId').onRef('member.id', '=', 'membership.memberId')
			)
			.where('membership.communeId', 'in', [...communes])
			.where('membership.validFrom', '<=', to)
			.where('membership.validTo', '>', from)
			.select([
				'member.id',
				'membership.unitId',
				'member.fullName as label',
				'member.sex',
				'member.standing',
				'member.activity',
				'member.activitySince',
				'member.admittedOn',
				'member.officialOn',
				'membership.validFrom',
				'membership.validTo'
			])
			.orderBy('member.sortKey')
			.execute()
			.then((rows) => rows.map((row) => ({ ...row, href: `/office/members/${row.id}` }))),
	figures: {
		'members.count': { counts: (row, span) => one(isOnRoll(row, span)) },
		'members.official': { counts: (row, span) => one(isOnRoll(row, span) && !isProbationary(row, span)) },
		'members.probationary': { counts: (row, span) => one(isOnRoll(row, span) && isProbationary(row, span)) },
		'members.women': {
			counts: (row, span) => one(isOnRoll(row, span) && row.sex === 'female'),
			outOf: (row, span) => one(isOnRoll(row, span))
		},
		'members.exempt': { counts: (row, span) => one(isOnRoll(row, span) && isExempt(row, span)) },
		'members.admitted': { counts: (row, span) => one(isOnRoll(row, span) && isIn(row.admittedOn, span)) }
	}
};
