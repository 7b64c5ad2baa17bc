import type { RequestEvent } from '@sveltejs/kit';
import type { InputError } from '#lib/commands/input-error.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { openWriting } from '#lib/db/transaction.ts';
import { isId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { type Parameters, PARAMETERS, readParameters } from '#lib/reads/parameters.ts';
import type { AnyList, AnyOne } from '#lib/reads/read.ts';
import { problem } from '#lib/web/server/problem.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import * as v from 'valibot';
import { listFile, LIST_FORMATS } from './list-file.ts';
import { notFound, notSignedIn } from './problems.ts';
import { LIST_BY_ADDRESS, ONE_BY_ADDRESS } from './reads.ts';

type Event = Pick<RequestEvent, 'locals' | 'url'>;

/** `GET /api/v1/<noun>`, with `.csv` or `.xlsx` after a list for a file instead of JSON. */
export async function answerNoun(event: Event, noun: string): Promise<Response> {
	const one = ONE_BY_ADDRESS.get(noun);
	if (one) return answerOne(event, one, '');
	const [, address = noun, suffix] = /^(.+)\.([a-z]+)$/.exec(noun) ?? [];
	const list = LIST_BY_ADDRESS.get(address);
	if (!event.locals.caller) return notSignedIn();
	if (!list || (suffix && !LIST_FORMATS.has(suffix))) return notFound();
	return answerList(event, list, event.locals.caller, suffix);
}

/** `GET /api/v1/<noun>/<key>` and `GET /api/v1/<noun>/<key>/<part>`. */
export function answerKeyed(event: Event, address: string, key: string): Promise<Response> | Response {
	if (!event.locals.caller) return notSignedIn();
	const one = ONE_BY_ADDRESS.get(address);
	return one ? answerOne(event, one, key) : notFound();
}

async function answerList({ locals, url }: Event, list: AnyList, caller: Caller, suffix?: string): Promise<Response> {
	const read = readParameters(list.parameters, url.searchParams, list.order);
	if (!read.ok) return wrongParameters(read.errors);
	const { asked, page } = read.value;
	return locals.read(async (tx) => {
		if (asked.unit && !(await isUnit(tx, asked.unit)))
			return wrongParameters([{ path: 'unit', code: 'input.unit-unknown', facts: { unit: asked.unit } }]);
		const reading = { tx, caller, today: dayInVietNam(new Date()) };
		if (suffix) return listFile(list, suffix, reading, read.value, url);
		return Response.json(await list.read(reading, asked, page));
	});
}

async function answerOne({ locals, url }: Event, one: AnyOne, key: string): Promise<Response> {
	const { caller } = locals;
	if (!caller) return notSignedIn();
	const read = readParameters(one.parameters, url.searchParams);
	if (!read.ok) return wrongParameters(read.errors);
	if (!fits(one, key)) return notFound();
	const work = (tx: Tx) =>
		one.read({ tx, caller, today: dayInVietNam(new Date()) }, key, (read.value as Parameters).asked);
	const value = one.leavesTrace ? await withTrace(caller, work) : await locals.read(work);
	return value === undefined ? notFound() : Response.json(value);
}

/** Keys that cannot be are not asked of the database. */
const fits = ({ address }: AnyOne, key: string): boolean =>
	address.includes('{id}') ? isId(key) : !address.includes('{code}') || v.is(PARAMETERS.unit, key);

/** Reads and notes the look in one transaction: what was not noted was not told. */
async function withTrace<T>(caller: Caller, work: (tx: Tx) => Promise<T>): Promise<T> {
	const transaction = await openWriting(caller, '', dayInVietNam(new Date()));
	let value: T;
	try {
		value = await work(transaction.tx);
	} catch (error) {
		await transaction.end('rollback').catch(() => undefined);
		throw error;
	}
	await transaction.end('commit');
	return value;
}

const isUnit = async (tx: Tx, code: string): Promise<boolean> =>
	(await tx.selectFrom('unit').where('code', '=', code).select('id').executeTakeFirst()) !== undefined;

/** 400, naming each parameter; the title says the first. */
function wrongParameters(errors: InputError[]): Response {
	const named = errors.map(({ path, code, facts }) => ({ path, code, message: textOf(code, facts) }));
	const [first] = named;
	return problem(400, first?.code ?? 'input.unfit', {
		title: first && `${first.path}: ${first.message}`,
		errors: named
	});
}
