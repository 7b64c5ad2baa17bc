import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { done, type Result, refused } from '#lib/result.ts';
import { findRoot } from '#lib/root.ts';
import type { Command } from './command.ts';

const folder = () => join(findRoot(), 'scripts/coso');

const read = async (name: string): Promise<Command> =>
	((await import(pathToFileURL(join(folder(), `${name}.ts`)).href)) as { command: Command }).command;

/** The words of every command. */
async function allWords(): Promise<string[]> {
	const names = readdirSync(folder()).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
	const commands = await Promise.all(names.map((file) => read(file.slice(0, -'.ts'.length))));
	return commands.map(({ words }) => words).sort();
}

/** Finds the command that the first words name: `audit verify` is in audit-verify.ts, and no other file is read. */
export async function findCommand(args: string[]): Promise<Result<{ command: Command; rest: string[] }>> {
	for (const count of [2, 1]) {
		const name = args.slice(0, count).join('-');
		if (args.length < count || !/^[a-z0-9-]+$/.test(name) || !existsSync(join(folder(), `${name}.ts`))) continue;
		const command = await read(name);
		if (command.words === args.slice(0, count).join(' ')) return done({ command, rest: args.slice(count) });
	}
	const known = (await allWords()).join(', ');
	return refused({ code: 'cli.unknown-command', facts: { command: args[0] ?? '', known } });
}
