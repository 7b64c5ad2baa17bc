import type { Refusal } from '#lib/result.ts';

export const FORMS = ['money', 'labour', 'goods', 'land'] as const;
export type Form = (typeof FORMS)[number];
export const GIVERS = ['household', 'organisation', 'business', 'state'] as const;
export type Giver = (typeof GIVERS)[number];
export const ENTRY_KINDS = ['pledge', 'receipt', 'expense'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** A thousand billion đồng: far above any work of a commune, and thousands of them still add up exactly. */
export const MOST_DONG = 1_000_000_000_000;

/** One line of the ledger. An entry that reverses another carries the same figures with the other sign. */
export type Entry = {
	kind: EntryKind;
	form: Form;
	/** Whole: đồng, labour days, pieces of goods, m² of land. */
	quantity: number;
	/** Whole đồng. */
	value: number;
};

export type Balance = {
	/** Whole đồng, what was given in kind counted at the value set for it. */
	pledged: number;
	received: number;
	/** Money alone. */
	receivedMoney: number;
	spent: number;
	/** Money received and not spent. */
	remaining: number;
	labourDays: number;
	landSquareMetres: number;
};

/**
 * What stands in the ledger once everything is added up: whole numbers, so no part of a đồng is ever lost.
 *
 * @source citizens handbook, 8: public balance
 */
export function balanceOf(entries: readonly Entry[]): Balance {
	const sum = (of: 'value' | 'quantity', kind: EntryKind, form?: Form): number =>
		entries.reduce(
			(total, entry) => (entry.kind === kind && (!form || entry.form === form) ? total + entry[of] : total),
			0
		);
	const receivedMoney = sum('value', 'receipt', 'money');
	const spent = sum('value', 'expense');
	return {
		pledged: sum('value', 'pledge'),
		received: sum('value', 'receipt'),
		receivedMoney,
		spent,
		remaining: receivedMoney - spent,
		labourDays: sum('quantity', 'receipt', 'labour'),
		landSquareMetres: sum('quantity', 'receipt', 'land')
	};
}

/** A gift as somebody writes it down. */
export type Gift = { form: Form; amount: number; unit?: string | undefined; value?: number | undefined; item: string };

const MEASURES: Record<Form, string | undefined> = { money: 'VND', labour: 'day', land: 'm2', goods: undefined };

/**
 * The figures of a gift for the ledger, or why it cannot be entered. A labour day is worth what the village voted;
 * land is counted and not priced; goods at the value agreed with the giver, 0 where none was.
 */
export function figuresOf(
	{ form, amount, unit, value, item }: Gift,
	labourRate: number | null
): { quantity: number; measure: string; value: number } | Refusal {
	const measure = MEASURES[form] ?? unit;
	if (!measure) return { code: 'outcomes.goods-need-unit' };
	if (unit !== undefined && unit !== measure) return { code: 'outcomes.unit-does-not-fit', facts: { unit } };
	if (form === 'goods' && !item) return { code: 'outcomes.goods-need-name' };
	if (form === 'labour' && labourRate === null) return { code: 'outcomes.labour-without-rate' };
	const worth = { money: amount, labour: amount * (labourRate ?? 0), land: 0, goods: value ?? 0 }[form];
	if (worth > MOST_DONG) return { code: 'outcomes.amount-too-large' };
	return { quantity: amount, measure, value: worth };
}

/** Why an expense, or the reversal of a receipt, cannot take so much money out, or undefined if it can. */
export const whyNotTakeOut = (dong: number, { remaining }: Pick<Balance, 'remaining'>): Refusal | undefined =>
	dong > remaining ? { code: 'outcomes.more-than-remaining', facts: { remaining, wanted: dong } } : undefined;

/** 'PT-2026-0017': ends in the running number of the commune's year. */
export const receiptNo = (year: number, number: number): string => `PT-${year}-${String(number).padStart(4, '0')}`;
