import type pg from 'pg';
import { hashPassword } from '#domains/access/server/password.ts';
import type { Caller } from '#lib/db/caller.ts';
import { addCell } from '../../tests/more-cells.ts';

export const PASSWORD = 'mat-khau-do-toc-do';
export const MEMBERS = 30;

/** A cell of 30: who leads it, who keeps its minutes, and everybody's place on the roll. */
export type BenchCell = { code: string; secretary: Caller; writer: Caller; memberIds: string[] };

/** Adds made-up village cells to the commune of the test world, leaders with posts and accounts. */
export async function makeCells(pool: pg.Pool, count: number): Promise<BenchCell[]> {
	const passwordHash = await hashPassword(PASSWORD);
	const cells: BenchCell[] = [];
	for (let nth = 1; nth <= count; nth++) {
		const wanted = {
			code: `DO.${nth}`,
			members: MEMBERS,
			leaders: ['cell-secretary', undefined] as const,
			passwordHash
		};
		const { code, callers, memberIds } = await addCell(pool, wanted);
		cells.push({ code, secretary: callers[0]!, writer: callers[1]!, memberIds });
	}
	await pool.query('analyze');
	return cells;
}
