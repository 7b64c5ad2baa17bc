import { sql } from 'kysely';
import pg from 'pg';
import * as v from 'valibot';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { openWriting } from '#lib/db/transaction.ts';
import { isId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { countCommand } from '#lib/metrics.ts';
import type { Refusal } from '#lib/result.ts';
import { type Change, writeAudit } from './audit.ts';
import type { AnyCommand, Target } from './command.ts';
import type { InputError } from './input-error.ts';
import { inputErrors } from './input-error.ts';
import { inputHash } from './input-hash.ts';

/** What became of a command. `replayed` is true when the same id had been answered before. */
export type Outcome =
	| { kind: 'done'; value: unknown; replayed: boolean }
	| { kind: 'unfit'; errors: InputError[] }
	| { kind: 'refused'; refusal: Refusal }
	| { kind: 'forbidden'; refusal: Refusal }
	| { kind: 'not-found'; refusal: Refusal };

const NOT_FOUND: Refusal = { code: 'access.not-found' };
const FORBIDDEN: Refusal = { code: 'access.not-granted' };

/**
 * Carries out one command as one person: checks its shape, its id, the right to it, then runs it,
 * and writes the audit entry and the answer in the same transaction. A refusal leaves nothing behind.
 *
 * @param beside what the audit entry says beside the command's own changes: who decided, where that was somebody else
 */
export async function execute(
	caller: Caller,
	command: AnyCommand,
	id: string,
	raw: unknown,
	now: Date = new Date(),
	beside: readonly Change[] = []
): Promise<Outcome> {
	if (!isId(id)) return { kind: 'unfit', errors: [{ path: 'id', code: 'input.not-an-id' }] };
	const parsed = v.safeParse(command.input, raw);
	if (!parsed.success) return { kind: 'unfit', errors: inputErrors(parsed.issues) };

	const hash = inputHash(raw as Record<string, unknown>, command.secrets);
	const today = dayInVietNam(now);
	const key = pg.escapeLiteral(id.toLowerCase());
	// The lock makes two deliveries of one command wait for each other; the lookup after it sees the first one's answer.
	const transaction = await openWriting(
		caller,
		command.name,
		today,
		`select pg_advisory_xact_lock(hashtextextended(${key}, 7));
		 select person_id, command, input_hash, answer from app.earlier_command(${caller.communeId}, ${key}::uuid)`
	);
	let outcome: Outcome;
	const afterwards: (() => void)[] = [];
	try {
		const earlier = transaction.first.at(-1)?.rows[0];
		const given = { id: id.toLowerCase(), input: parsed.output, inputHash: hash, now, afterwards, beside };
		outcome = earlier
			? await replay(transaction.tx, earlier, caller, command, given)
			: await runOnce(transaction.tx, caller, command, given);
	} catch (error) {
		await transaction.end('rollback').catch(() => undefined);
		throw error;
	}
	countCommand(command.name, outcome.kind);
	const tookEffect = outcome.kind === 'done' && !outcome.replayed;
	await transaction.end(tookEffect ? 'commit' : 'rollback');
	if (tookEffect) for (const work of afterwards) work();
	return outcome;
}

/** One command as it was sent. */
type Given = {
	id: string;
	input: unknown;
	inputHash: Buffer;
	now: Date;
	afterwards: (() => void)[];
	beside: readonly Change[];
};

/** The answer as the log keeps it: what is told only once is left empty. */
function keptAnswer(value: unknown, secretAnswers: readonly string[] = []): unknown {
	if (typeof value !== 'object' || value === null || secretAnswers.length === 0) return value ?? null;
	return { ...value, ...Object.fromEntries(secretAnswers.map((key) => [key, null])) };
}

type Earlier = { person_id: string; command: string; input_hash: Buffer; answer: unknown };

async function replay(
	tx: Tx,
	earlier: Earlier,
	caller: Caller,
	command: AnyCommand,
	{ id, input, inputHash: hash }: Given
): Promise<Outcome> {
	const isSame =
		earlier.person_id === caller.personId && earlier.command === command.name && hash.equals(earlier.input_hash);
	if (!isSame) return { kind: 'refused', refusal: { code: 'command.id-reused' } };
	const recalled = await command.recall?.(tx, id, input);
	if (recalled && !recalled.ok) return { kind: 'refused', refusal: recalled.refusal };
	const value = recalled ? { ...(earlier.answer as object), ...(recalled.value as object) } : earlier.answer;
	return { kind: 'done', value, replayed: true };
}

async function runOnce(
	tx: Tx,
	caller: Caller,
	command: AnyCommand,
	{ id, input, inputHash: hash, now, afterwards, beside }: Given
): Promise<Outcome> {
	const target = await command.target(tx, input, caller);
	if (!target) return { kind: 'not-found', refusal: NOT_FOUND };
	if (command.needs === 'grant') {
		const sight = await sightOf(tx, target);
		if (!sight.canWrite)
			return sight.canSee ? { kind: 'forbidden', refusal: FORBIDDEN } : { kind: 'not-found', refusal: NOT_FOUND };
	}

	const changes: Change[] = [];
	const act = {
		tx,
		caller,
		target,
		commandId: id,
		now,
		today: dayInVietNam(now),
		record: (event: string, facts: Record<string, unknown>) => void changes.push({ event, facts }),
		afterwards: (work: () => void) => void afterwards.push(work)
	};
	const result = await command.run(act, input);
	if (!result.ok) {
		const kind =
			result.refusal.code === NOT_FOUND.code
				? 'not-found'
				: result.refusal.code.startsWith('access.not-')
					? 'forbidden'
					: 'refused';
		return { kind, refusal: result.refusal };
	}
	await writeAudit(tx, target, {
		personId: caller.personId,
		command: command.name,
		commandId: id,
		at: now,
		changes: [...changes, ...beside]
	});
	await tx
		.insertInto('commandLog')
		.values({
			communeId: caller.communeId,
			id,
			unitId: target.unitId,
			personId: caller.personId,
			command: command.name,
			inputHash: hash,
			answer: JSON.stringify(keptAnswer(result.value, command.secretAnswers)),
			device: caller.device,
			at: now
		})
		.execute();
	return { kind: 'done', value: result.value ?? null, replayed: false };
}

async function sightOf(tx: Tx, { unitId, communeId }: Target) {
	const { rows } = await sql<{ canSee: boolean; canWrite: boolean }>`
		select ${communeId} = any(app.wide('life')) or ${unitId}::uuid = any(app.units('life'))
		    or ${communeId} = any(app.wide('accounts')) or ${communeId} = any(app.wide('office')) as can_see,
		  ${communeId} = any(app.wide('write')) or ${unitId}::uuid = any(app.units('write')) as can_write`.execute(tx);
	return rows[0] as { canSee: boolean; canWrite: boolean };
}
