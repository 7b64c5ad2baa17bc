import { sql } from 'kysely';
import pg from 'pg';
import * as v from 'valibot';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { nextCommandStatements, type OpenTransaction, openWriting } from '#lib/db/transaction.ts';
import { isId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { countCommand } from '#lib/metrics.ts';
import type { Refusal } from '#lib/result.ts';
import { type Change, type Heads, writeAudit } from './audit.ts';
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
	const parsed = givenOf(command, id, raw, now, beside);
	if ('kind' in parsed) return parsed;
	const transaction = await openWriting(caller, command.name, dayInVietNam(now), askEarlier(caller, id));
	let outcome: Outcome;
	try {
		outcome = await answerTo(transaction.tx, transaction.first.at(-1)?.rows[0], caller, command, parsed);
	} catch (error) {
		await transaction.end('rollback').catch(() => undefined);
		throw error;
	}
	countCommand(command.name, outcome.kind);
	await transaction.end(tookEffect(outcome) ? 'commit' : 'rollback');
	if (tookEffect(outcome)) for (const work of parsed.afterwards) work();
	return outcome;
}

/** Carries out one command of whoever opened the transaction. */
export type Execute = (command: AnyCommand, id: string, raw: unknown) => Promise<Outcome>;

/**
 * Several commands of one person in one transaction, which costs a fraction of as many transactions. Each is carried out or
 * refused by itself, as by `execute`, and all are on the disk once this resolves; a fault in one undoes all of them.
 */
export async function executeTogether<T>(
	caller: Caller,
	now: Date,
	work: (execute: Execute, tx: Tx) => Promise<T>
): Promise<T> {
	const today = dayInVietNam(now);
	const transaction = await openWriting(caller, '', today);
	const series = newSeries();
	const outcomes: { command: AnyCommand; outcome: Outcome; afterwards: Given['afterwards'] }[] = [];
	let value: T;
	try {
		value = await work(async (command, id, raw) => {
			const given = givenOf(command, id, raw, now);
			if ('kind' in given) return given;
			const outcome = await inSavepoint(transaction, series, caller, command, given);
			outcomes.push({ command, outcome, afterwards: given.afterwards });
			return outcome;
		}, transaction.tx);
	} catch (error) {
		await transaction.end('rollback').catch(() => undefined);
		throw error;
	}
	await transaction.end('commit');
	for (const { command, outcome, afterwards } of outcomes) {
		countCommand(command.name, outcome.kind);
		if (tookEffect(outcome)) for (const after of afterwards) after();
	}
	return value;
}

/** What stands from one command of a transaction to the next, so that it need not be asked again. */
type Series = {
	/** The command whose scope is set. */
	scopeOf: string;
	/** Whether the last command took effect, its savepoint still there. */
	isOpen: boolean;
	/** What the caller may with that command, by unit. */
	sights: Map<string, Promise<Sight>>;
	heads: Heads;
};

const newSeries = (): Series => ({ scopeOf: '', isOpen: false, sights: new Map(), heads: new Map() });

async function inSavepoint(
	{ tx, say }: OpenTransaction,
	series: Series,
	caller: Caller,
	command: AnyCommand,
	given: Given
): Promise<Outcome> {
	const statements = ['savepoint command', askEarlier(caller, given.id)];
	if (series.scopeOf !== command.name) {
		// Before the savepoint, so that it stays where the command is undone.
		statements.unshift(nextCommandStatements(caller, command.name, dayInVietNam(given.now)));
		series.sights.clear();
	}
	if (series.isOpen) statements.unshift(RELEASE);
	const asked = await say(statements.join('; '));
	series.scopeOf = command.name;
	const outcome = await answerTo(tx, asked.at(-1)?.rows[0], caller, command, given, series);
	series.isOpen = tookEffect(outcome);
	if (!series.isOpen) {
		await say(`rollback to savepoint command; ${RELEASE}`);
		series.heads.clear();
	}
	return outcome;
}

const RELEASE = 'release savepoint command';

const tookEffect = (outcome: Outcome): boolean => outcome.kind === 'done' && !outcome.replayed;

function givenOf(
	command: AnyCommand,
	id: string,
	raw: unknown,
	now: Date,
	beside: readonly Change[] = []
): Given | (Outcome & { kind: 'unfit' }) {
	if (!isId(id)) return { kind: 'unfit', errors: [{ path: 'id', code: 'input.not-an-id' }] };
	const parsed = v.safeParse(command.input, raw);
	if (!parsed.success) return { kind: 'unfit', errors: inputErrors(parsed.issues) };
	const hash = inputHash(raw as Record<string, unknown>, command.secrets);
	return { id: id.toLowerCase(), input: parsed.output, inputHash: hash, now, afterwards: [], beside };
}

/** The lock makes two deliveries of one command wait for each other; the lookup after it sees the first one's answer. */
function askEarlier({ communeId }: Caller, id: string): string {
	const key = pg.escapeLiteral(id.toLowerCase());
	return `select pg_advisory_xact_lock(hashtextextended(${key}, 7));
		select person_id, command, input_hash, answer from app.earlier_command(${communeId}, ${key}::uuid)`;
}

const answerTo = (
	tx: Tx,
	earlier: Earlier | undefined,
	caller: Caller,
	command: AnyCommand,
	given: Given,
	series?: Series
) => (earlier ? replay(tx, earlier, caller, command, given) : runOnce(tx, caller, command, given, series));

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
	{ id, input, inputHash: hash, now, afterwards, beside }: Given,
	series?: Series
): Promise<Outcome> {
	const target = await command.target(tx, input, caller);
	if (!target) return { kind: 'not-found', refusal: NOT_FOUND };
	if (command.needs === 'grant') {
		const sight = await sightOf(tx, target, series);
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
	const audited = {
		personId: caller.personId,
		command: command.name,
		commandId: id,
		at: now,
		changes: [...changes, ...beside]
	};
	const logged = tx.insertInto('commandLog').values({
		communeId: caller.communeId,
		id,
		unitId: target.unitId,
		personId: caller.personId,
		command: command.name,
		inputHash: hash,
		answer: JSON.stringify(keptAnswer(result.value, command.secretAnswers)),
		device: caller.device,
		at: now
	});
	await Promise.all([writeAudit(tx, target, audited, series?.heads), logged.execute()]);
	return { kind: 'done', value: result.value ?? null, replayed: false };
}

type Sight = { canSee: boolean; canWrite: boolean };

function sightOf(tx: Tx, target: Target, series: Series | undefined): Promise<Sight> {
	const known = series?.sights.get(target.unitId);
	if (known) return known;
	const sight = askSight(tx, target);
	series?.sights.set(target.unitId, sight);
	return sight;
}

async function askSight(tx: Tx, { unitId, communeId }: Target): Promise<Sight> {
	const { rows } = await sql<Sight>`
		select ${communeId} = any(app.wide('life')) or ${unitId}::uuid = any(app.units('life'))
		    or ${communeId} = any(app.wide('accounts')) or ${communeId} = any(app.wide('office')) as can_see,
		  ${communeId} = any(app.wide('write')) or ${unitId}::uuid = any(app.units('write')) as can_write`.execute(tx);
	return rows[0] as Sight;
}
