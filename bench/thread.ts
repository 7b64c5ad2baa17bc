import { addClause } from '#domains/direction/cascade/server/add-clause.ts';
import { askUnits } from '#domains/direction/cascade/server/ask-units.ts';
import { readClauses } from '#domains/direction/cascade/server/gap-list.ts';
import { registerDocument } from '#domains/direction/documents/server/register-document.ts';
import { readReach } from '#house/thread/server/reach.ts';
import { readThread } from '#house/thread/server/read-thread.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { execute } from '#lib/commands/execute.ts';
import type { Tx } from '#lib/db/database.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { callerOf, WORLD } from '../tests/world.ts';
import { withDatabase } from './app/with-database.ts';
import { makeProvince } from './thread/province.ts';

const COMMUNES = 100;
const CELLS = 26;
const READS = 60;
const TODAY = '2026-11-22';
const clerk = callerOf('clerk');

/** One directive of a province to every cell of 100 communes, and the picture of how far it came, as rows stand then. */
export default async function thread(): Promise<Record<string, number | string>> {
	return withDatabase('thread', async (database) => {
		const owner = poolOf(database.ownerUrl);
		const communes = await makeProvince(owner, { communes: COMMUNES, cells: CELLS, clerkId: clerk.personId });
		const cascades: number[] = [];
		let asked: Asked | undefined;
		for (let nth = 1; nth <= 5; nth += 1) {
			asked = await cascade(nth, communes);
			cascades.push(asked.tookMs);
		}
		await owner.query(`insert into task_product (commune_id, id, unit_id, task_id, text, by_person, by_name, at)
			select commune_id, gen_random_uuid(), unit_id, id, 'Đã báo cáo', created_by, 'Bí thư', now() from task where source_kind = 'document'`);
		await owner.query(
			`update task set state = 'done', done_on = given_on where source_kind = 'document' and id::text > '7'`
		);
		await owner.query('analyze');
		const { documentId, taskId } = await onTheWay(asked!.documentId);
		return {
			communes: COMMUNES,
			cells: COMMUNES * CELLS,
			...spread('cascade', cascades),
			...(await timed('threadOfTask', (tx) => readThread(tx, { kind: 'task', id: taskId }, clerk.communeId))),
			...(await timed('threadOfDirective', (tx) =>
				readThread(tx, { kind: 'document', id: documentId }, clerk.communeId)
			)),
			...(await timed('reachOfDirective', (tx) => readReach(tx, [documentId], TODAY))),
			...(await timed('gapCounts', (tx) => readClauses(tx, documentId, TODAY)))
		};

		async function onTheWay(id: string) {
			const { rows } = await owner.query('select task_id from document_ask where document_id = $1 limit 1', [id]);
			return { documentId: id, taskId: rows[0].task_id as string };
		}
	});
}

type Asked = { documentId: string; tookMs: number };

async function cascade(nth: number, communes: string[]): Promise<Asked> {
	const { id: documentId } = await answer(registerDocument, {
		unitCode: WORLD.units.province.code,
		kind: 'directive',
		issuer: 'Ban Bí thư',
		numberText: `${nth}-CT/TW`,
		datedOn: '2026-11-10',
		receivedOn: '2026-11-12',
		abstract: 'Về nâng cao chất lượng sinh hoạt chi bộ'
	});
	const clause = { documentId, text: 'Báo cáo kết quả', product: 'Báo cáo', dueOn: '2026-12-20' };
	const { id: clauseId } = await answer(addClause, clause);
	const from = performance.now();
	const { asked } = await answer<{ asked: number }>(askUnits, { clauseId, unitCodes: communes, of: 'cells-below' });
	if (asked !== COMMUNES * CELLS) throw new Error(`${asked} cells were asked`);
	return { documentId, tookMs: performance.now() - from };
}

async function answer<V = { id: string }>(command: AnyCommand, input: object): Promise<V> {
	const outcome = await execute(clerk, command, newId(), input, new Date(`${TODAY}T08:00:00+07:00`));
	if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
	return outcome.value as V;
}

/** The read itself; opening the transaction of somebody who sees a whole province is told apart. */
async function timed(name: string, read: (tx: Tx) => Promise<unknown>): Promise<Record<string, number>> {
	const taken: number[] = [];
	const opened: number[] = [];
	for (let nth = 0; nth < READS; nth += 1) {
		const from = performance.now();
		await readAs(clerk, TODAY, async (tx) => {
			const begun = performance.now();
			await read(tx);
			if (nth < READS / 6) return;
			opened.push(begun - from);
			taken.push(performance.now() - begun);
		});
	}
	return { ...spread('opening', opened), ...spread(name, taken) };
}

function spread(name: string, taken: number[]): Record<string, number> {
	taken.sort((a, b) => a - b);
	const at = (share: number) => Math.round(taken[Math.ceil(taken.length * share) - 1]! * 10) / 10;
	return { [`${name}P50Ms`]: at(0.5), [`${name}P95Ms`]: at(0.95) };
}
