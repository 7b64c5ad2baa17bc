import { readCaseFile } from '#domains/organisation/reorganisation/server/index.ts';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { callerOf } from '../tests/world.ts';
import { withDatabase } from './app/with-database.ts';
import { CELLS, COMMUNES, fillProvince, MEMBERS } from './reports/year-of-province.ts';
import { makeProvince } from './thread/province.ts';

const TODAY = '2026-12-20';
const NOW = new Date(`${TODAY}T09:00:00+07:00`);
const leader = callerOf('stranger');

type Took = { preview: number; commit: number; undo: number };

async function give(name: string, input: object): Promise<{ id: string }> {
	const outcome = await execute(leader, COMMAND_BY_NAME.get(`organisation.${name}`)!, newId(), input, NOW);
	if (outcome.kind !== 'done') throw new Error(`${name}: ${JSON.stringify(outcome)}`);
	return outcome.value as { id: string };
}

/** Plans one merger, looks at it, carries it out; and takes it back where it is to be tried again. */
async function merge(units: readonly string[], code: string, isTakenBack: boolean): Promise<Took> {
	const newUnit = { code, name: `Xã ${code}` };
	const { id } = await give('plan-reorganisation', {
		kind: 'merge',
		units,
		newUnit,
		on: TODAY,
		decisionNumber: '1-QĐ/TU'
	});
	const timed = async (work: () => Promise<unknown>) => {
		const from = performance.now();
		await work();
		return performance.now() - from;
	};
	const preview = await timed(async () => {
		const file = await readAs(leader, TODAY, (tx) => readCaseFile(tx, id));
		if (file?.preview?.problems.length !== 0) throw new Error(`in the way: ${JSON.stringify(file?.preview?.problems)}`);
	});
	const commit = await timed(() => give('commit-reorganisation', { id }));
	const undo = isTakenBack ? await timed(() => give('undo-reorganisation', { id, reason: 'Đo thời gian' })) : 0;
	return { preview, commit, undo };
}

/** Three communes merged with a year of everything, taken back, and then a whole province in one go. */
export default (): Promise<Record<string, number>> =>
	withDatabase('reorganise', async (database) => {
		const owner = poolOf(database.ownerUrl);
		await makeProvince(owner, { communes: COMMUNES, cells: CELLS, clerkId: callerOf('clerk').personId });
		await fillProvince(owner);
		await owner.query(
			`insert into unit_parent (unit_id, parent_id, valid_from)
			 select c.descendant_id, c.ancestor_id, c.valid_from from unit_closure c join unit u on u.id = c.descendant_id
			 where c.depth = 1 and u.code like 'P%'`
		);
		const { rows } = await owner.query<{ code: string }>(
			`select code from unit where kind = 'commune' and code like 'P%' order by code`
		);
		await owner.query(
			`insert into post_holding (id, commune_id, unit_id, person_id, post, valid_from)
			 select gen_random_uuid(), t.commune_id, t.id, $1, 'province-leader', '2025-07-01' from unit u
			 join unit_closure c on c.descendant_id = u.id and c.depth > 0 join unit t on t.id = c.ancestor_id and t.kind = 'province'
			 where u.code = $2`,
			[leader.personId, rows[0]!.code]
		);
		await owner.query('analyze');
		const codes = rows.map(({ code }) => code);
		const members = async (code: string) =>
			Number(
				(
					await owner.query(
						`select count(*) as count from membership s join unit_closure c on c.descendant_id = s.unit_id and c.valid_to = 'infinity'
						 join unit u on u.id = c.ancestor_id where u.code = $1 and s.valid_to = 'infinity'`,
						[code]
					)
				).rows[0].count
			);
		const three = await merge(codes.slice(0, 3), 'BA-XA', true);
		const province = await merge(codes, 'CA-TINH', false);
		const moved = await members('CA-TINH');
		if (moved < MEMBERS) throw new Error(`not the whole province: ${moved}`);
		const round = (ms: number) => Math.round(ms);
		return {
			communes: codes.length,
			cells: codes.length * CELLS,
			members: moved,
			threePreviewMs: round(three.preview),
			threeCommitMs: round(three.commit),
			threeUndoMs: round(three.undo),
			provincePreviewMs: round(province.preview),
			provinceCommitMs: round(province.commit)
		};
	});
