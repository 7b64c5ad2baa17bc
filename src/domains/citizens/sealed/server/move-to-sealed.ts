import { sql } from 'kysely';
import * as v from 'valibot';
import { defineCommand, type Target } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { forgetContent } from '#lib/files/server/forget-content.ts';
import { newId } from '#lib/ids.ts';
import { done } from '#lib/result.ts';
import { caseClock } from '../../clock.ts';

const WHAT = ['message', 'case', 'visit'] as const;
type Original = { what: (typeof WHAT)[number]; originalId: string };

/** Where it lies and since when, if the caller sees it. */
async function readOriginal(tx: Tx, { what, originalId }: Original): Promise<(Target & { day: string }) | undefined> {
	const columns = ['unitId', 'communeId'] as const;
	if (what === 'message')
		return tx
			.selectFrom('citizenMessage')
			.where('id', '=', originalId)
			.select([...columns, sql<string>`(sent_at at time zone 'Asia/Ho_Chi_Minh')::date`.as('day')])
			.executeTakeFirst();
	return tx
		.selectFrom(what === 'case' ? 'caseFile' : 'receptionVisit')
		.where('id', '=', originalId)
		.select([...columns, 'receivedOn as day'])
		.executeTakeFirst();
}

/**
 * Moves what turned out to be a denunciation to the sealed register: a line with a number and a day is all that stays.
 * The message, the line of the reception book and the case that belong together go as one, with notices, links, answers
 * kept for repeated commands, and the picture on the disk. Whoever moves it sees nothing of the register.
 *
 * @source Luật Tố cáo 2018, Điều 56; citizens handbook, 2.2 and 2.6
 */
export const moveToSealed = defineCommand({
	name: 'citizens.move-to-sealed',
	does: 'Moves a message, a case or a line of the reception book that is a denunciation to the sealed register, and removes every trace of the original.',
	needs: 'grant',
	input: v.strictObject({ what: v.picklist(WHAT), originalId: field.id }),
	target: (tx, input) => readOriginal(tx, input),
	async run({ tx, target, record, afterwards }, original) {
		const { day } = (await readOriginal(tx, original))!;
		const clock = caseClock({ kind: 'denunciation', step: 'check', from: day });
		const dueOn = clock.ok ? clock.value.dueOn : null;
		const { rows } = await sql<{
			photo: string;
		}>`select photo from app.move_to_sealed(${target.communeId}, ${original.what},
			${original.originalId}::uuid, ${newId()}::uuid, ${Number(day.slice(0, 4))}, ${dueOn ? 'check' : null}, ${dueOn}::date)`.execute(
			tx
		);
		for (const { photo } of rows) afterwards(() => forgetContent(photo));
		record('citizens.moved-to-sealed', {});
		return done({});
	}
});
