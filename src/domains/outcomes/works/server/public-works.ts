import { sql } from 'kysely';
import { atGate } from '#lib/db/transaction.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { balanceOf, type EntryKind, type Form, type Giver, receiptNo } from '../ledger.ts';
import type { WorkKind, WorkState } from '../work.ts';

type Row = {
	id: string;
	slug: string;
	name: string;
	kind: WorkKind;
	purpose: string;
	state: WorkState;
	place: string;
	isOfCommune: boolean;
	openedOn: LocalDate | null;
	finishedOn: LocalDate | null;
	fromState: number;
	fromPeople: number;
	fromBusiness: number;
	fromOthers: number;
	labourRate: number | null;
	votedOn: LocalDate | null;
	agree: number | null;
	householdsTotal: number | null;
};

type EntryRow = {
	id: string;
	workId: string;
	kind: EntryKind;
	form: Form;
	quantity: number;
	measure: string;
	value: number;
	/** Empty where the giver did not agree to be named. */
	party: string;
	partyKind: Giver | 'payee';
	item: string;
	onDay: LocalDate;
	receiptYear: number | null;
	receiptNumber: number | null;
	isReversal: boolean;
	isReversed: boolean;
};

/** Every work of the commune with its public ledger, in the order of days and never of sums. */
export const readPublicWorks = (communeId: number) =>
	atGate(async (tx) => {
		const { rows: works } = await sql<Row>`select * from app.public_works(${communeId})`.execute(tx);
		const { rows } = await sql<EntryRow>`select * from app.public_work_entries(${communeId})`.execute(tx);
		const entries = rows.map(({ receiptYear, receiptNumber, ...entry }) => ({
			...entry,
			receiptNo: receiptYear && receiptNumber ? receiptNo(receiptYear, receiptNumber) : undefined
		}));
		return works.map((work) => {
			const own = entries.filter(({ workId }) => workId === work.id);
			return { ...work, entries: own, balance: balanceOf(own) };
		});
	});

export type PublicWork = Awaited<ReturnType<typeof readPublicWorks>>[number];
