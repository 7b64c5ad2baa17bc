import type { Refusal } from '#lib/result.ts';
import { inBoth } from './texts.ts';

/** A line for the person at the terminal; standard output is kept for answers. */
export const say = (line: string): void => {
	process.stderr.write(`${line}\n`);
};

/** Ends the program with the reason in both languages. */
export function endRefused({ code, facts }: Refusal): never {
	say(inBoth(code, facts));
	process.exit(2);
}
