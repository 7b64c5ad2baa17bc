import type pg from 'pg';
import { type Indicator, indicatorOf, idOfSet, ruralCriteria } from '#domains/outcomes/indicators/criteria.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { diceOf } from './dice.ts';
import { idOf } from './ids.ts';
import { people } from './people.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE_ID, unitId } from './units.ts';
import { VILLAGES } from './villages.ts';

/** Of a hundred that are counted, those that reach it two years ago, last year and now, village by village about so. */
const SHARES: Record<string, [number, number, number]> = {
	'ntm21.2.2': [61, 66, 74],
	'ntm21.2.3': [48, 52, 60],
	'ntm21.4.2': [95, 97, 98],
	'ntm21.9.2': [78, 81, 86],
	'ntm21.11.1': [29, 24, 18],
	'ntm21.12.1': [49, 53, 58],
	'ntm21.12.2': [17, 19, 22],
	'ntm21.15.1': [90, 92, 94],
	'ntm21.17.1': [52, 60, 66],
	'ntm21.17.8': [63, 68, 75],
	'ntm21.17.11': [12, 21, 34],
	'vh.1': [76, 80, 83]
};
/** Of the eighteen villages, those that say yes. */
const YES: Record<string, [number, number, number]> = { 'ntm21.6.3': [12, 13, 15], 'ntm21.16.1': [11, 13, 14] };

/** Thresholds of a province that does not exist, so that the board has something to hold figures against. */
const PROVINCE_PAPER = 'Quyết định 27/QĐ-UBND tỉnh Minh Họa (hư cấu)';
const THRESHOLDS: [string, number][] = [
	['ntm21.2.2', 8_000],
	['ntm21.2.3', 5_000],
	['ntm21.4.2', 9_500],
	['ntm21.9.2', 7_500],
	['ntm21.10.1', 4_800],
	['ntm21.12.1', 6_000],
	['ntm21.12.2', 2_000],
	['ntm21.16.1', 7_500],
	['ntm21.17.1', 6_500],
	['ntm21.17.8', 7_000],
	['vh.1', 8_000]
];
/** What the commune answers for itself; what is missing nobody has written down yet. */
const OF_COMMUNE: Record<string, [number, number | null]> = {
	'ntm21.1.1': [1, null],
	'ntm21.1.2': [0, null],
	'ntm21.2.1': [21_400, 21_400],
	'ntm21.3.1': [412, 498],
	'ntm21.3.2': [1, null],
	'ntm21.4.1': [1, null],
	'ntm21.5.1': [4, 6],
	'ntm21.6.1': [1, null],
	'ntm21.7.1': [1, null],
	'ntm21.8.1': [1, null],
	'ntm21.8.2': [1, null],
	'ntm21.8.3': [1, null],
	'ntm21.13.1': [1, null],
	'ntm21.13.2': [1, null],
	'ntm21.13.5': [0, null],
	'ntm21.14.1': [1, null],
	'ntm21.18.1': [38, 41],
	'ntm21.19.1': [1, null],
	'ntm21.19.2': [1, null]
};
/** One former commune handed its papers over without these figures. */
const OLD = { 'BAN-MAY': [1_020, 402], 'SUOI-TRONG': [1_340, 431], 'NA-SUONG': [890, 0] } as const;

type Counted = { numerator: number | null; denominator: number | null; reason?: string };
type Value = Row<'indicatorValue'>;

/** Two locked years and the current one, half of it still on the way: late villages, one figure sent back, one odd. */
export async function addIndicators(client: pg.Client, today: LocalDate): Promise<void> {
	const year = Number(today.slice(0, 4));
	const clerk = people().find(({ official }) => official?.posts.includes('office-clerk'))!;
	const by = { byPerson: clerk.personId, byName: clerk.name };
	const unit = { communeId: COMMUNE_ID, unitId: unitId('HB') };
	const at = `${addDays(today, -40)}T08:30:00+07:00`;
	const yearsBefore = (back: number) => String(year - back);
	const value = (unitCode: string, code: string, period: string, counted: Counted, approved: boolean): Value => ({
		communeId: COMMUNE_ID,
		id: idOf(`indicator ${unitCode} ${code} ${period}`, at),
		unitId: unitId(unitCode),
		indicator: code,
		ruleSetId: idOfSet(indicatorOf(code)!.set),
		period,
		numerator: counted.numerator,
		denominator: counted.denominator,
		evidence: code === 'vh.1' ? 'Biên bản bình xét của thôn, bản' : '',
		reason: counted.reason ?? '',
		state: approved ? 'approved' : 'entered',
		returnedWhy: '',
		enteredBy: clerk.personId,
		enteredName: clerk.name,
		enteredAt: at,
		approvedName: approved ? clerk.name : null,
		approvedAt: approved ? at : null
	});
	const values: Value[] = [];
	for (const [nth, village] of VILLAGES.entries())
		for (const code of [...Object.keys(SHARES), ...Object.keys(YES), 'ntm21.9.1', 'ntm21.10.1'])
			for (const back of [2, 1, 0]) {
				if (back === 0 && isLate(nth, code)) continue;
				const counted = countedIn(village, nth, indicatorOf(code)!.indicator, 2 - back);
				values.push(value(village.code, code, yearsBefore(back), counted, back > 0 || nth % 3 === 0));
			}
	for (const [code, [numerator, denominator]] of Object.entries(OF_COMMUNE))
		for (const back of [1, 0])
			values.push(value('HB', code, yearsBefore(back), { numerator, denominator }, back > 0 || code < 'ntm21.3'));
	for (const [code, [households, poor]] of Object.entries(OLD))
		if (poor > 0)
			values.push(value(code, 'ntm21.11.1', String(year - 3), { numerator: poor, denominator: households }, true));
	const back = values.find(({ unitId: id, state }) => id === unitId(VILLAGES[4]!.code) && state === 'entered')!;
	Object.assign(back, { state: 'returned', returnedWhy: 'Số hộ lệch với sổ hộ khẩu của thôn, rà lại giúp' });
	await insertRows(client, 'indicatorFrame', [
		{ ...unit, ruleSetId: idOfSet(ruralCriteria[0]!), place: 'northern-mountains', paper: PROVINCE_PAPER, ...by, at }
	]);
	await insertRows(
		client,
		'indicatorThreshold',
		THRESHOLDS.map(([indicator, hundredths]) => ({
			...unit,
			id: idOf(`threshold ${indicator}`),
			indicator,
			hundredths,
			validFrom: `${year - 2}-01-01`,
			source: PROVINCE_PAPER,
			...by,
			at
		}))
	);
	await insertRows(client, 'indicatorValue', values);
	await insertRows(
		client,
		'indicatorPeriod',
		[2, 1].map((before) => ({
			...unit,
			period: yearsBefore(before),
			lockedAt: `${year - before + 1}-01-12T10:00:00+07:00`,
			byName: clerk.name,
			reopenedWhy: ''
		}))
	);
}

/** Income of a village in million đồng, of those who live there; a little more each year. */
export function incomeIn({ code, households }: { code: string; households: number }, turn: number) {
	const heads = Math.round(households * 4.3);
	const more = diceOf(`income of ${code}`).between(-6, 5);
	return { numerator: Math.round(heads * (39 + turn * 4 + more)), denominator: heads };
}

/** The current year is not complete: some villages have sent nothing yet, others leave single figures out. */
const isLate = (nth: number, code: string): boolean => nth === 13 || nth === 16 || (nth % 5 === 2 && code > 'ntm21.15');

function countedIn(
	{ code: village, households }: { code: string; households: number },
	nth: number,
	{ code, counts }: Indicator,
	turn: number
): Counted {
	const dice = diceOf(`indicator ${village} ${code}`);
	const yes = YES[code];
	// The same villages say yes year after year, and a few more.
	if (yes) return { numerator: (nth * 7) % VILLAGES.length < yes[turn]! ? 1 : 0, denominator: 1 };
	if (code === 'ntm21.9.1') return { numerator: Math.max(0, dice.between(0, 5) - turn * 2), denominator: null };
	const heads = Math.round(households * 4.3);
	if (code === 'ntm21.10.1') return incomeIn({ code: village, households }, turn);
	const base =
		counts === 'households' ? households : counts === 'metres' ? dice.between(14, 60) * 50 : Math.round(heads * 0.6);
	const percent = Math.min(100, SHARES[code]![turn]! + dice.between(-14, 12));
	const numerator = Math.min(base, Math.round((base * Math.max(0, percent)) / 100));
	return { numerator, denominator: base };
}
