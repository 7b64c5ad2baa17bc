import type pg from 'pg';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import type { Conclusion, Sitting } from '#domains/meetings/sittings/sitting.ts';
import { settledSitting, sittingHash } from '#domains/meetings/sittings/signing.ts';
import { idOf } from '../ids.ts';
import { insertRows, type Row } from '../rows.ts';
import { COMMUNE_ID, TERM } from '../units.ts';
import { after, at } from '../year/moments.ts';
import { occasionsAhead, occasionsUntil } from './occasions.ts';
import * as rows from './rows.ts';
import { frame, held, type GivenTask, officialOf } from './sit.ts';
import { PAPERS_AHEAD } from './texts.ts';

type Told = { sitting: Sitting; tasks: GivenTask[] };

/** Writes a year of sittings until today, with what became of their conclusions, and the two to come. */
export async function addSittings(client: pg.ClientBase, today: LocalDate): Promise<void> {
	const past = occasionsUntil(today).map((occasion) => held(occasion, today));
	const numbers: Record<string, { TB: number; BB: number }> = {};
	const told: Told[] = [];
	for (const [index, one] of past.entries()) {
		numbers[one.sitting.unit.id] ??= { TB: 0, BB: 0 };
		const counter = numbers[one.sitting.unit.id]!;
		// The last of the commune's sittings waits for its signatures: a newcomer finds something to sign.
		const isLast = !past.slice(index + 1).some(({ sitting }) => sitting.body === 'standing-committee');
		const waits = one.sitting.body === 'standing-committee' && isLast;
		told.push({ ...one, sitting: waits ? one.sitting : await sign(one.sitting, ++counter.BB, ++counter.TB) });
	}
	const { invited, planned } = occasionsAhead(today);
	const ahead = [
		{ ...frame(invited), state: 'invited' as const, invitedAt: at(addDays(today, -2), '08:30') },
		frame(planned)
	];
	const sittings = [...told.map(({ sitting }) => sitting), ...ahead];
	const tasks = told.flatMap((one) => one.tasks);
	await insertRows(client, 'sitting', sittings.map(rows.sittingRow), ['lockedContent']);
	await insertRows(client, 'sittingParticipant', sittings.flatMap(rows.participantRows));
	await insertRows(client, 'sittingItem', sittings.flatMap(rows.itemRows));
	await insertRows(client, 'conclusion', sittings.flatMap(rows.conclusionRows));
	await insertRows(client, 'task', tasks.map(rows.taskRows));
	await insertRows(client, 'taskProduct', tasks.flatMap(rows.productRows));
	await insertRows(
		client,
		'conclusionTask',
		told.flatMap((one) => one.tasks.map((task) => rows.linkRow(one.sitting, task)))
	);
	await insertRows(client, 'sittingSignature', sittings.flatMap(rows.signatureRows));
	await insertRows(client, 'conclusionNotice', sittings.flatMap(rows.noticeRows), ['content']);
	await addPapers(client, ahead[0]!, today);
	await insertRows(client, 'documentCounter', counterRows(numbers));
}

/** As it stood when the minutes were signed: what was given was still to be done. */
const asGiven = (conclusion: Conclusion): Conclusion => ({
	...conclusion,
	settledBecause: '',
	settledOn: undefined,
	tasks: conclusion.tasks.map((task) => ({ ...task, state: 'open', doneOn: undefined }))
});

async function sign(sitting: Sitting, minutesNumber: number, number: number): Promise<Sitting> {
	const settled = settledSitting({ ...sitting, conclusions: sitting.conclusions.map(asGiven) });
	const hash = await sittingHash({ ...sitting, settled });
	const nameOf = (id: string | undefined) => sitting.participants.find((one) => one.id === id)!.name;
	const signedAt = after(sitting.closedAt!, 30);
	return {
		...sitting,
		state: 'signed',
		settled,
		minutesNumber,
		lockedHash: hash,
		signatures: [
			{ role: 'minute-secretary', name: nameOf(sitting.minuteSecretaryId), at: signedAt },
			{ role: 'chair', name: nameOf(sitting.chairId), at: after(signedAt, 40) }
		],
		notice: {
			number,
			signedOn: addDays(sitting.startsAt.slice(0, 10), 1),
			signedAt: after(signedAt, 1_440),
			signerName: nameOf(sitting.chairId),
			signerPost:
				sitting.body === 'mass-organisation'
					? 'organisation-head'
					: sitting.body === 'briefing'
						? 'standing-deputy'
						: 'commune-secretary',
			contentHash: hash
		}
	};
}

/** Two papers, opened by about half of those invited. */
async function addPapers(client: pg.ClientBase, sitting: Sitting, today: LocalDate): Promise<void> {
	const createdAt = at(addDays(today, -2), '08:00');
	const key = { communeId: COMMUNE_ID, unitId: sitting.unit.id, sittingId: sitting.id };
	const papers = PAPERS_AHEAD.map(({ name, text }, index) => ({
		...key,
		id: idOf(`sitting paper ${sitting.id} ${index}`, createdAt),
		itemId: sitting.items[index]?.id ?? null,
		name,
		text,
		createdBy: officialOf('van-phong').personId,
		createdAt
	}));
	await insertRows(client, 'sittingPaper', papers);
	const readers = sitting.participants.flatMap(({ personId }) => personId ?? []);
	const unread = officialOf('bi-thu-xa').personId;
	const receipts: Row<'sittingReceipt'>[] = papers.flatMap(({ id }, index) =>
		readers
			.filter((personId, nth) => personId !== unread && (nth + index) % 2 === 0)
			.map((personId, nth) => ({
				...key,
				paperId: id,
				personId,
				openedAt: after(createdAt, 60 + nth * 95 + index * 7)
			}))
	);
	await insertRows(client, 'sittingReceipt', receipts);
}

const counterRows = (numbers: Record<string, { TB: number; BB: number }>): Row<'documentCounter'>[] =>
	Object.entries(numbers).flatMap(([unitId, last]) =>
		(['TB', 'BB'] as const).map((type) => ({ communeId: COMMUNE_ID, unitId, term: TERM, type, last: last[type] }))
	);
