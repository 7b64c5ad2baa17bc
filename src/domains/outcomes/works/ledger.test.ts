import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceOf, ENTRY_KINDS, type Entry, FORMS, figuresOf, receiptNo, whyNotTakeOut } from './ledger.ts';
import { whyNotState } from './work.ts';

const dong = fc.integer({ min: 1, max: 1_000_000_000_000 });
const entry: fc.Arbitrary<Entry> = fc.record({
	kind: fc.constantFrom(...ENTRY_KINDS),
	form: fc.constantFrom(...FORMS),
	quantity: dong,
	value: dong
});
const reversed = (one: Entry): Entry => ({ ...one, quantity: -one.quantity, value: -one.value });

describe('the balance of a work', () => {
	test('is what is added up by hand, to the last đồng', () => {
		fc.assert(
			fc.property(fc.array(entry, { maxLength: 300 }), (entries) => {
				const by = (kind: string, form?: string) =>
					entries
						.filter((one) => one.kind === kind && (!form || one.form === form))
						.reduce((total, one) => total + BigInt(one.value), 0n);
				const balance = balanceOf(entries);
				expect(BigInt(balance.pledged)).toBe(by('pledge'));
				expect(BigInt(balance.received)).toBe(by('receipt'));
				expect(BigInt(balance.remaining)).toBe(by('receipt', 'money') - by('expense'));
			})
		);
	});

	test('is as if an entry had never been, once it is reversed, in whatever order', () => {
		fc.assert(
			fc.property(fc.array(entry, { maxLength: 40 }), fc.array(entry, { maxLength: 40 }), (kept, mistaken) => {
				const all = [...mistaken, ...kept, ...mistaken.map(reversed)];
				expect(balanceOf(all)).toEqual(balanceOf(kept));
			})
		);
	});

	test('lets nobody spend money that is not there', () => {
		expect(whyNotTakeOut(501, { remaining: 500 })).toMatchObject({ code: 'outcomes.more-than-remaining' });
		expect(whyNotTakeOut(500, { remaining: 500 })).toBeUndefined();
	});
});

describe('a gift', () => {
	test('of labour is worth what the village voted for a day', () => {
		expect(figuresOf({ form: 'labour', amount: 3, item: '' }, 200_000)).toEqual({
			quantity: 3,
			measure: 'day',
			value: 600_000
		});
	});

	test('of land is measured and not priced', () => {
		expect(figuresOf({ form: 'land', amount: 120, item: '' }, null)).toEqual({
			quantity: 120,
			measure: 'm2',
			value: 0
		});
	});

	test.each([
		[{ form: 'labour', amount: 1, item: '' }, 'outcomes.labour-without-rate'],
		[{ form: 'goods', amount: 5, item: 'xi măng' }, 'outcomes.goods-need-unit'],
		[{ form: 'goods', amount: 5, unit: 'bao', item: '' }, 'outcomes.goods-need-name'],
		[{ form: 'money', amount: 5, unit: 'USD', item: '' }, 'outcomes.unit-does-not-fit']
	] as const)('%j is refused as %s', (gift, code) => {
		expect(figuresOf(gift, null)).toMatchObject({ code });
	});
});

test('a receipt ends in its running number', () => {
	expect(receiptNo(2026, 17)).toBe('PT-2026-0017');
	expect(receiptNo(2026, 12_345)).toBe('PT-2026-12345');
});

describe('a work', () => {
	const planned = { state: 'planned', fromPeople: 50_000_000, hasEntries: false } as const;
	test.each([
		[planned, 'open', 'outcomes.work-needs-vote'],
		[{ ...planned, vote: { matter: 6, passed: true } }, 'open', 'outcomes.work-vote-other-matter'],
		[{ ...planned, vote: { matter: 1, passed: false } }, 'open', 'outcomes.work-vote-not-passed'],
		[planned, 'finished', 'outcomes.work-not-open'],
		[{ ...planned, state: 'open', hasEntries: true }, 'planned', 'outcomes.work-has-entries'],
		[planned, 'planned', 'outcomes.work-is-so-already']
	] as const)('%j does not become %s: %s', (work, to, code) => {
		expect(whyNotState(to, work)).toMatchObject({ code });
	});

	test('that people pay for opens once they voted for it, and one paid by the state without', () => {
		expect(whyNotState('open', { ...planned, vote: { matter: 1, passed: true } })).toBeUndefined();
		expect(whyNotState('open', { ...planned, fromPeople: 0 })).toBeUndefined();
	});
});
