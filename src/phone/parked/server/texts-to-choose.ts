import { readMeeting } from '#domains/meetings/server/index.ts';
import { standingTexts } from '#domains/meetings/index.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { isId } from '#lib/ids.ts';
import { tornTexts } from '../torn.ts';

/** A text that was changed on a phone and in the office, as both stand now; undefined where there is none to choose of. */
export async function readTextsToChoose(tx: Tx, caller: Caller, id: string) {
	if (!isId(id)) return undefined;
	const row = await tx
		.selectFrom('phoneParked as p')
		.innerJoin('unit as u', 'u.id', 'p.unitId')
		.where('p.id', '=', id)
		.where('p.state', '=', 'open')
		.select([
			'p.id',
			'p.command',
			'p.input',
			'p.doneAt',
			'p.personName',
			'p.deviceName',
			'p.personId',
			'p.unitId',
			'p.communeId',
			'u.name as unitName'
		])
		.executeTakeFirst();
	const input = row?.input as Record<string, unknown>;
	const meeting = row && isId(String(input.meetingId)) ? await readMeeting(tx, String(input.meetingId)) : undefined;
	const standing = meeting && standingTexts(row!.command, meeting, input);
	if (!row || !standing) return undefined;
	const { personId, input: _, ...head } = row;
	return { ...head, isOwn: personId === caller.personId, texts: tornTexts(row.command, input, standing) };
}
