import { DatabaseFault } from '#lib/db/embedded/fault.ts';
import type { Refusal } from '#lib/result.ts';
import { compileWords } from '#lib/words/compile.ts';
import type { Answer } from './cli/command.ts';
import { findCommand } from './cli/find-command.ts';
import { makeIo } from './cli/io.ts';
import { say } from './program/say.ts';
import { text } from './program/texts.ts';

const given = process.argv.slice(2);
const isJson = given.includes('--json');
const { io, close } = makeIo();

/** The one document on standard output. */
const print = (json: unknown): void => {
	process.stdout.write(`${JSON.stringify(json)}\n`);
};

function answer({ json, text, exitCode = 0 }: Answer): void {
	if (isJson) print(json);
	else process.stdout.write(`${text}\n`);
	process.exitCode = exitCode;
}

function refuse(refusal: Refusal): void {
	if (refusal.code === 'cli.unknown-command') say(text(io.language, 'cli_usage'));
	say(text(io.language, refusal.code, refusal.facts));
	if (isJson) print({ refusal });
	process.exitCode = 2;
}

function fail(fault: unknown): void {
	const { message, stack, syscall } = fault as NodeJS.ErrnoException;
	const isMachine = fault instanceof DatabaseFault || syscall !== undefined;
	say(isMachine ? message : (stack ?? message));
	if (isJson) print({ fault: { message } });
	process.exitCode = 1;
}

try {
	await compileWords();
	const found = await findCommand(given.filter((argument) => argument !== '--json'));
	const result = found.ok ? await found.value.command.run(found.value.rest, io) : found;
	if (result.ok) answer(result.value as Answer);
	else refuse(result.refusal);
} catch (fault) {
	fail(fault);
} finally {
	await close();
}
