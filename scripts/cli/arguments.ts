import { type ParseArgsConfig, parseArgs } from 'node:util';
import { done, type Result, refused } from '#lib/result.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<
	typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>
>['values'];

type Shape<T extends Options> = {
	/** Shown when the arguments do not fit. */
	usage: string;
	/** How many there must be, options aside. */
	positionals: number;
	options: T;
	/** Options that may not be left out. */
	needed?: (keyof T)[];
};

/** Reads a command's arguments. */
export function readArguments<T extends Options>(
	args: string[],
	{ usage, positionals, options, needed = [] }: Shape<T>
): Result<{ positionals: string[]; values: Parsed<T> }> {
	try {
		const parsed = parseArgs({ args, options, allowPositionals: true, strict: true });
		const isComplete = needed.every((name) => name in parsed.values);
		if (parsed.positionals.length === positionals && isComplete) return done(parsed);
	} catch (fault) {
		if (!(fault as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) throw fault;
	}
	return refused({ code: 'cli.bad-arguments', facts: { usage } });
}
