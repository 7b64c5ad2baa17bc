import { error } from '@sveltejs/kit';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { may } from '#domains/access/may.ts';
import { readSittingPage, readUnitsToCharge, type SittingPage } from '#domains/meetings/sittings/server/index.ts';
import { taskRules } from '#domains/direction/task-rules.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { isId } from '#lib/ids.ts';
import { addDays, dayInVietNam } from '#lib/local-date.ts';
import { formatDate } from '#lib/words/format.ts';

/** The sitting of the address as the reader may see it; 404 where they may not. */
export async function sittingOf(tx: Tx, caller: Caller, id: string): Promise<SittingPage> {
	if (!isId(id)) error(404);
	const now = new Date();
	const holdings = await readHoldings(tx, caller, dayInVietNam(now));
	const rights = {
		may: (command: string, unit: { unitId: string; communeId: number }) => may(holdings, command, unit),
		postsIn: (unitId: string) => holdings.filter((held) => held.unitId === unitId).map(({ post }) => post)
	};
	const page = await readSittingPage(tx, caller, rights, id, now);
	if (!page) error(404);
	return page;
}

/** To whom a conclusion can be given, and the usual deadline. */
export async function giving(tx: Tx, { communeId }: Caller, { sitting, may: rights }: SittingPage) {
	const today = dayInVietNam(new Date());
	const dueOn = formatDate(addDays(today, taskRules(today).defaultDeadlineDays));
	if (!rights.give) return { owners: [], dueOn };
	const units = sitting.unit.kind === 'commune' ? await readUnitsToCharge(tx, communeId, today) : [];
	const persons = sitting.participants.filter(({ memberId }) => memberId);
	return {
		dueOn,
		owners: [
			...units.map(({ code, name, head }) => ({ value: `unit:${code}`, label: head ? `${name} (${head})` : name })),
			...persons.map(({ id, name, title }) => ({
				value: `participant:${id}`,
				label: title ? `${name}, ${title}` : name
			})),
			...(units.length === 0 ? [{ value: `unit:${sitting.unit.code}`, label: sitting.unit.name }] : [])
		]
	};
}
