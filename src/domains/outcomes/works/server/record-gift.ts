import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { FORMS, figuresOf, GIVERS, MOST_DONG, receiptNo } from '../ledger.ts';
import { nextReceipt } from './next-receipt.ts';
import { lockWork, unitOfWork } from './work-row.ts';
import { writeEntry } from './write-entry.ts';

const Gift = v.strictObject({
	workId: field.id,
	contributor: field.filled(200),
	giver: v.optional(v.picklist(GIVERS), 'household'),
	kind: v.picklist(FORMS),
	/** Whole: đồng, labour days, m², or pieces of goods. */
	amount: field.wholeNumber(1, MOST_DONG),
	/** 'VND', 'day', 'm2'; for goods as people say: 'bao', 'm³'. */
	unit: v.optional(field.text(30)),
	/** Goods: what was given, and its value in đồng as agreed with the giver. */
	item: v.optional(field.text(300), ''),
	value: v.optional(field.wholeNumber(0, MOST_DONG)),
	/** Whether the giver agreed to be named in public. */
	named: v.optional(v.boolean(), false),
	on: v.optional(field.day)
});

async function writeGift(act: Act, kind: 'pledge' | 'receipt', gift: v.InferOutput<typeof Gift>) {
	const { tx, target, today, record } = act;
	const { workId, contributor, giver, kind: form, amount, unit, item, value, named, on = today } = gift;
	const work = await lockWork(tx, target, workId);
	if (work.state === 'planned') return refused({ code: 'outcomes.work-not-open' });
	if (kind === 'pledge' && work.state === 'finished') return refused({ code: 'outcomes.work-finished' });
	if (on > today) return refused({ code: 'outcomes.day-in-future' });
	const figures = figuresOf({ form, amount, unit: unit || undefined, value, item }, work.labourRate);
	if ('code' in figures) return refused(figures);

	// Numbers run in the year in which they are given out, whatever day the gift came in.
	const year = Number(today.slice(0, 4));
	const number = kind === 'receipt' ? await nextReceipt(act, year) : undefined;
	const id = await writeEntry(act, {
		workId,
		kind,
		form,
		...figures,
		party: contributor,
		partyKind: giver,
		isNamed: named,
		item,
		onDay: on,
		receiptYear: number ? year : null,
		receiptNumber: number ?? null
	});
	const no = number ? receiptNo(year, number) : null;
	record(kind === 'pledge' ? 'outcomes.pledge-recorded' : 'outcomes.contribution-recorded', {
		workId,
		entryId: id,
		form,
		...figures,
		...(no ? { receiptNo: no } : {})
	});
	return done({ id, receiptNo: no });
}

/** Writes down what somebody promises, freely, to give. */
export const recordPledge = defineCommand({
	name: 'outcomes.record-pledge',
	does: 'Records what somebody promises to give to a community work: money, labour days, goods or land.',
	needs: 'grant',
	input: Gift,
	target: (tx, { workId }) => unitOfWork(tx, workId),
	async run(act, input) {
		const written = await writeGift(act, 'pledge', input);
		return written.ok ? done({ id: written.value.id }) : written;
	}
});

/** Writes down what was received, and gives the receipt its number. */
export const recordContribution = defineCommand({
	name: 'outcomes.record-contribution',
	does: 'Records a contribution received for a community work and answers the number of its receipt.',
	needs: 'grant',
	input: Gift,
	target: (tx, { workId }) => unitOfWork(tx, workId),
	run: (act, input) => writeGift(act, 'receipt', input)
});
