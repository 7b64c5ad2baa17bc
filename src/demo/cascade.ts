import type pg from 'pg';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { CELLS, type CellSeed } from './cells.ts';
import { documentId } from './documents.ts';
import { idOf } from './ids.ts';
import { membersOf, type Person, people } from './people.ts';
import { insertRows } from './rows.ts';
import { CLAUSES, type ClauseSeed, LATE, PLANS, REASONS, TAKEN_BACK } from './sentences/cascade.ts';
import { COMMUNE, COMMUNE_ID, unitId } from './units.ts';

type Ending = 'done' | 'plan' | 'reason' | 'silent' | 'taken-back';
type Ask = { clause: ClauseSeed; cell: CellSeed; nth: number; ending: Ending; taskId: string; secretary: Person };

/** What own documents carry out; the chain upward begins with what came from the province. */
const BASES = [
	['own-roads', 'directive-roads'],
	['own-meetings', 'plan-meetings'],
	['own-poverty', 'resolution-term']
] as const;

/** What documents ask of cells: most have answered, some are late, some say nothing. */
export async function addCascade(client: pg.Client, today: LocalDate): Promise<void> {
	for (const [own, base] of BASES)
		await client.query('update document set based_on_id = $1 where commune_id = $2 and id = $3', [
			documentId(base),
			COMMUNE_ID,
			documentId(own)
		]);
	const asks = CLAUSES.flatMap(asksOf);
	await insertRows(
		client,
		'documentClause',
		CLAUSES.map((clause) => clauseRow(clause, today))
	);
	await insertRows(
		client,
		'task',
		asks.map((ask) => taskRow(ask, today))
	);
	await insertRows(client, 'documentDelivery', deliveryRows(asks, today));
	await insertRows(client, 'documentReceipt', receiptRows(asks, today));
	await insertRows(
		client,
		'documentAsk',
		asks.map((ask) => askRow(ask, today))
	);
	await insertRows(
		client,
		'taskProduct',
		asks.filter(({ ending }) => ending === 'done').map((ask) => productRow(ask, today))
	);
}

const clerk = () => people().find(({ official }) => official?.posts.includes('office-clerk'))!;
const clauseId = (key: string): string => idOf(`clause ${key}`);

const asksOf = (clause: ClauseSeed): Ask[] =>
	CELLS.filter(({ kind }) => !clause.to || kind === clause.to).map((cell, nth) => ({
		clause,
		cell,
		nth,
		ending: endingOf(clause, cell, nth),
		taskId: idOf(`task ${clause.key} ${cell.code}`),
		secretary: membersOf(cell.code)[0]!
	}));

/** As the habits of a cell let one expect; what is not due yet is finished by few. */
function endingOf({ key, dueInDays, hours }: ClauseSeed, { habit }: CellSeed, nth: number): Ending {
	if (key === 'roads-report' && nth === 10) return 'taken-back';
	if (habit === 'silent') return 'silent';
	if (habit === 'too-small') return 'reason';
	if (habit === 'late') return nth % 2 === 0 ? 'plan' : 'silent';
	if (dueInDays < 0) return habit === 'formal' ? 'plan' : 'done';
	return (['plan', 'silent', 'done', 'plan', 'silent'] as const)[(nth + hours) % 5]!;
}

const clauseRow = (clause: ClauseSeed, today: LocalDate) => ({
	communeId: COMMUNE_ID,
	id: clauseId(clause.key),
	unitId: unitId(COMMUNE.code),
	documentId: documentId(clause.document),
	text: clause.text,
	searchKey: searchKey(clause.text),
	product: clause.product,
	dueOn: addDays(today, clause.dueInDays),
	hours: clause.hours,
	createdBy: clerk().personId,
	createdAt: `${addDays(today, -clause.askedDaysAgo)}T09:10:00+07:00`
});

/** Handed in some days before the day, or a little after asking where the day is still to come. */
function doneOn({ clause, nth }: Ask, today: LocalDate): LocalDate {
	const last = clause.dueInDays < 0 ? addDays(today, clause.dueInDays) : addDays(today, -1);
	// One in nine hands in late.
	return nth % 9 === 4 && clause.dueInDays < 0 ? addDays(last, 4) : addDays(last, -(nth % 4));
}

function taskRow(ask: Ask, today: LocalDate) {
	const { clause, cell, ending } = ask;
	const on = ending === 'done' ? doneOn(ask, today) : ending === 'taken-back' ? addDays(today, -4) : null;
	return {
		communeId: COMMUNE_ID,
		id: ask.taskId,
		unitId: unitId(cell.code),
		title: clause.text,
		searchKey: searchKey(clause.text),
		product: clause.product,
		ownerName: '',
		givenOn: addDays(today, -clause.askedDaysAgo),
		dueOn: addDays(today, clause.dueInDays),
		state: ending === 'done' ? 'done' : ending === 'taken-back' ? 'dropped' : 'open',
		doneOn: on,
		result: ending === 'done' ? handedIn(ask) : ending === 'taken-back' ? TAKEN_BACK : '',
		sourceKind: 'document',
		sourceId: documentId(clause.document),
		...checkOf(ask, on),
		...explanationOf(ask, today),
		carriedOver: 0,
		createdBy: clerk().personId,
		createdAt: `${addDays(today, -clause.askedDaysAgo)}T09:20:00+07:00`
	};
}

/** The office checks what comes, but for the latest. */
function checkOf({ ending, nth, clause }: Ask, on: LocalDate | null) {
	const isChecked = ending === 'done' && on !== null && (clause.dueInDays < 0 ? nth % 6 !== 5 : nth % 2 === 0);
	return {
		checkedAt: isChecked ? `${addDays(on, 1)}T08:40:00+07:00` : null,
		checkedByName: isChecked ? clerk().name : ''
	};
}

function explanationOf({ ending, clause, nth }: Ask, today: LocalDate) {
	const isTold = clause.dueInDays < 0 && (ending === 'reason' || (ending === 'plan' && nth % 2 === 0));
	const [cause, remedy] = LATE[nth % LATE.length]!;
	return {
		lateCause: isTold ? cause : '',
		lateRemedy: isTold ? remedy : '',
		lateToldAt: isTold ? `${addDays(today, clause.dueInDays + 2)}T20:15:00+07:00` : null
	};
}

const handedIn = ({ clause, nth }: Ask): string => clause.handedIn[nth % clause.handedIn.length]!;

const productRow = (ask: Ask, today: LocalDate) => ({
	communeId: COMMUNE_ID,
	id: idOf(`product ${ask.taskId}`),
	unitId: unitId(ask.cell.code),
	taskId: ask.taskId,
	text: handedIn(ask),
	byPerson: ask.secretary.personId,
	byName: ask.secretary.name,
	at: `${doneOn(ask, today)}T16:20:00+07:00`
});

function askRow(ask: Ask, today: LocalDate) {
	const { clause, cell, nth, ending } = ask;
	const isAnswered = ending === 'plan' || ending === 'reason' || (ending === 'done' && nth % 3 === 0);
	const texts = ending === 'reason' ? REASONS : PLANS;
	return {
		communeId: COMMUNE_ID,
		taskId: ask.taskId,
		unitId: unitId(cell.code),
		documentCommuneId: COMMUNE_ID,
		documentId: documentId(clause.document),
		clauseId: clauseId(clause.key),
		answerKind: isAnswered ? (ending === 'reason' ? 'reason' : 'plan') : null,
		answer: isAnswered ? texts[nth % texts.length]! : '',
		answeredAt: isAnswered ? `${addDays(today, -clause.askedDaysAgo + 1 + (nth % 4))}T20:05:00+07:00` : null,
		answeredByName: isAnswered ? ask.secretary.name : ''
	};
}

/** The first ask of each cell by each document: it got the document once, however many clauses ask something of it. */
function firstAsks(asks: readonly Ask[]): Ask[] {
	const first = new Map<string, Ask>();
	for (const ask of asks) {
		const key = `${ask.clause.document} ${ask.cell.code}`;
		if (!first.has(key)) first.set(key, ask);
	}
	return [...first.values()];
}

const deliveryRows = (asks: readonly Ask[], today: LocalDate) =>
	firstAsks(asks).map(({ clause, cell }) => ({
		communeId: COMMUNE_ID,
		unitId: unitId(cell.code),
		documentCommuneId: COMMUNE_ID,
		documentId: documentId(clause.document),
		sentAt: `${addDays(today, -clause.askedDaysAgo)}T09:20:00+07:00`,
		sentByName: clerk().name
	}));

/** Secretaries of cells that answer confirm that they read; the silent ones do not. */
const receiptRows = (asks: readonly Ask[], today: LocalDate) =>
	firstAsks(asks)
		.filter(({ ending }) => ending !== 'silent')
		.map(({ clause, cell, nth, secretary }) => ({
			communeId: COMMUNE_ID,
			unitId: unitId(cell.code),
			documentId: documentId(clause.document),
			personId: secretary.personId,
			personName: secretary.name,
			readAt: `${addDays(today, -clause.askedDaysAgo + (nth % 3))}T19:45:00+07:00`
		}));
