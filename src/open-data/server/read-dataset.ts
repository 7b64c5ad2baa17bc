import { sql } from 'kysely';
import { readPublicReceptions } from '#domains/citizens/reception/server/index.ts';
import { publishedTotal } from '#domains/citizens/trends/blocks.ts';
import { trendRules } from '#domains/citizens/trends/trend-rules.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { readAllPublicIndicators } from '#domains/outcomes/indicators/server/public-indicators.ts';
import { readPublicWorks } from '#domains/outcomes/works/server/public-works.ts';
import { atGate } from '#lib/db/transaction.ts';
import { addDays, addMonths, firstOfMonth, lastOfMonth, type LocalDate, momentInVietNam } from '#lib/local-date.ts';
import type { Dataset, Row } from '../dataset.ts';

const MONTHS_BACK = 3;
const MONTHS_AHEAD = 12;
/** Quarters of cases, the one that runs left out: its figures still move. */
const QUARTERS = 8;

type Whose = { communeId: number; formedOn: LocalDate };

const READERS: Record<Dataset['name'], (whose: Whose, today: LocalDate) => Promise<Row[]>> = {
	async receptions({ communeId }, today) {
		const first = firstOfMonth(today);
		const to = lastOfMonth(addMonths(first, MONTHS_AHEAD));
		const sessions = await readPublicReceptions(communeId, addMonths(first, -MONTHS_BACK), to);
		return sessions.map(
			({ id, onDay, startsAt, endsAt, dutyRole, holderName, mode, place, state, conclusionNumber }) => ({
				id,
				onDay,
				startsAt: momentInVietNam(startsAt),
				endsAt: momentInVietNam(endsAt),
				duty: dutyRole,
				holder: holderName,
				mode,
				place,
				state,
				conclusionNumber
			})
		);
	},

	async 'case-totals'({ communeId, formedOn }, today) {
		const month = Number(today.slice(5, 7));
		const thisQuarter = addMonths(firstOfMonth(today), -((month - 1) % 3));
		const since = addMonths(thisQuarter, -3 * QUARTERS);
		const { rows } = await atGate((tx) =>
			sql<Row>`select q::date as "from", (q + interval '3 months - 1 day')::date as "to",
				t.received::int, t.closed::int, t.on_time::int as "answeredInTime"
			from generate_series(${since}::date::timestamp, ${addDays(thisQuarter, -1)}::date::timestamp, interval '3 months') q,
				lateral app.public_case_totals(${communeId}, q::date, (q + interval '3 months - 1 day')::date) t
			where (q + interval '3 months')::date > ${formedOn}::date
			order by q`.execute(tx)
		);
		const { parameters } = ruleSetInForce(trendRules, today);
		const shown = (count: unknown) => publishedTotal(Number(count), parameters) ?? null;
		return rows.map(({ from, to, received, closed, answeredInTime }) => ({
			from: from ?? null,
			to: to ?? null,
			received: shown(received),
			closed: shown(closed),
			answeredInTime: shown(answeredInTime)
		}));
	},

	async works({ communeId }) {
		const works = await readPublicWorks(communeId);
		return works.map(({ slug, name, kind, state, place, openedOn, finishedOn, balance, ...plan }) => ({
			slug,
			name,
			kind,
			state,
			place,
			openedOn,
			finishedOn,
			plannedFromState: plan.fromState,
			plannedFromPeople: plan.fromPeople,
			plannedFromBusiness: plan.fromBusiness,
			plannedFromOthers: plan.fromOthers,
			pledged: balance.pledged,
			received: balance.received,
			spent: balance.spent,
			remaining: balance.remaining,
			labourDays: balance.labourDays,
			landSquareMetres: balance.landSquareMetres
		}));
	},

	async contributions({ communeId }) {
		const works = await readPublicWorks(communeId);
		return works.flatMap(({ slug, entries }) =>
			entries.map(({ onDay, kind, form, quantity, measure, value, partyKind, receiptNo, isReversal, isReversed }) => ({
				work: slug,
				onDay,
				kind,
				form,
				quantity,
				measure,
				value,
				giver: partyKind === 'payee' ? null : partyKind,
				receiptNo: receiptNo ?? null,
				isReversal,
				isReversed
			}))
		);
	},

	async indicators({ communeId }) {
		const periods = await readAllPublicIndicators(communeId);
		return periods.flatMap(({ period, lines }) =>
			lines.flatMap(({ criterion, indicators }) =>
				indicators.map(({ indicator, entered, villages, standing }) => ({
					period,
					criterion: criterion.number,
					indicator: indicator.code,
					name: indicator.name.vi,
					numerator: entered?.numerator ?? null,
					denominator: entered?.denominator ?? null,
					villagesReported: villages?.villages ?? null,
					villages: villages?.of ?? null,
					standing
				}))
			)
		);
	}
};

/** The rows of a dataset as they are today. */
export const readDataset = ({ name }: Dataset, whose: Whose, today: LocalDate): Promise<Row[]> =>
	READERS[name](whose, today);
