import type { LocalDate } from '#lib/local-date.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { type Month, monthsBetween, monthsOn } from '../fee-rules.ts';
import type { StatementLine } from './read-statement.ts';

/** Somebody who may have paid, with what they still owe by month. */
export type Payer = {
	memberId: string;
	fullName: string;
	unitId: string;
	cell: string;
	owed: { month: Month; dong: number }[];
};

/** Whose money a line seems to be. A person decides; nothing is booked by this. */
export type Suggestion = {
	/** Best first; several where the text could mean each of them. */
	memberIds: string[];
	fromMonth: Month;
	/** name: the text names one member; several: more than one; none: nobody. */
	by: 'name' | 'several' | 'none';
	/** Whether the sum is what that member owes for the months named, or for the first ones. */
	fits: boolean;
};

/** What a line of a statement most likely pays, by name, cell and month in its text. */
export function suggest(line: StatementLine, payers: readonly Payer[]): Suggestion {
	const text = ` ${searchKey(line.text).replace(/[^a-z0-9/.-]+/g, ' ')} `;
	const packed = text.replace(/ /g, '');
	const named = payers.filter(({ fullName }) => isNamed(text, packed, searchKey(fullName)));
	const months = monthsIn(text, line.paidOn);
	const ofCell = named.filter(({ cell }) => text.includes(` ${searchKey(cell).replace(/^chi bo /, '')} `));
	const likely = ofCell.length > 0 ? ofCell : named;
	const fitting = likely.filter((payer) => fits(payer, line.dong, months));
	const best = fitting.length === 1 ? fitting : likely;
	const [only] = best.length === 1 ? best : [];
	return {
		memberIds: best.map(({ memberId }) => memberId),
		fromMonth: months?.[0] ?? only?.owed[0]?.month ?? line.paidOn.slice(0, 7),
		by: only ? 'name' : best.length > 1 ? 'several' : 'none',
		fits: only !== undefined && fits(only, line.dong, months)
	};
}

const isNamed = (text: string, packed: string, name: string): boolean =>
	text.includes(` ${name} `) || (name.length >= 9 && packed.includes(name.replace(/ /g, '')));

/** The whole sum pays some months in full: those named, or the earliest that are owed. */
function fits({ owed }: Payer, dong: number, months: Month[] | undefined): boolean {
	const open = months ? owed.filter(({ month }) => months.includes(month)) : owed;
	let sum = 0;
	for (const { dong: due } of open) {
		sum += due;
		if (sum >= dong) break;
	}
	return sum > 0 && sum === dong;
}

const MONTH = '(?:thang|thg|t\\.?) ?(1[0-2]|0?[1-9])';
const RANGE = new RegExp(`${MONTH}(?:[/.](20\\d\\d))? ?(?:-|den|toi) ?(?:thang|thg|t\\.?)? ?(1[0-2]|0?[1-9])(?!\\d)`);
const SINGLE = new RegExp(`(?<![a-z])${MONTH}(?!\\d)(?:[/. -]+(?:nam )?(20\\d\\d))?`);
const QUARTER = /(?:quy|q) ?(iv|iii|ii|i|[1-4])(?![a-z0-9])(?:[/ -]+(?:nam )?(20\d\d))?/;
const BARE = /(?<![\d/])(1[0-2]|0?[1-9])[/.](20\d\d)(?!\d)/;
const ROMAN = ['i', 'ii', 'iii', 'iv'];

/** Months that a text names, without their year those nearest before the day of payment: 't11', 'thang 9-11', 'quy iv', '10/2026'. */
export function monthsIn(text: string, paidOn: LocalDate): Month[] | undefined {
	const near = (number: number, year?: string): Month => {
		const named = `${year ?? paidOn.slice(0, 4)}-${String(number).padStart(2, '0')}`;
		// Who pays in January for 'month 12' means the year that ended.
		return !year && named > monthsOn(paidOn.slice(0, 7), 6) ? monthsOn(named, -12) : named;
	};
	const range = RANGE.exec(text);
	if (range) {
		const to = near(Number(range[3]), range[2]);
		const from = near(Number(range[1]), range[2]);
		return from <= to ? monthsBetween(from, to) : undefined;
	}
	const quarter = QUARTER.exec(text);
	if (quarter) {
		const nth = ROMAN.includes(quarter[1]!) ? ROMAN.indexOf(quarter[1]!) + 1 : Number(quarter[1]);
		const from = near(nth * 3 - 2, quarter[2]);
		return monthsBetween(from, monthsOn(from, 2));
	}
	const bare = BARE.exec(text);
	if (bare) return [near(Number(bare[1]), bare[2])];
	const single = SINGLE.exec(text);
	return single ? [near(Number(single[1]), single[2])] : undefined;
}
