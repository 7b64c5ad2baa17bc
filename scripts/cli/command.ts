import type { Config } from '#lib/config.ts';
import type { OpenDatabase } from '#lib/db/embedded/open-database.ts';
import type { Result } from '#lib/result.ts';
import type { Language } from '../program/texts.ts';

/** What a command answers. */
export type Answer = {
	/** The document that `--json` prints. */
	json: unknown;
	/** What a person reads instead. */
	text: string;
	/** 0 unless the answer itself is a no: 1 where something was found broken, 2 where it refuses with its reasons. */
	exitCode?: 0 | 1 | 2;
};

export type Opened = { config: Config; database: OpenDatabase };

/** What a command may use of the world. */
export type Io = {
	language: Language;
	/** A line of progress, on standard error. */
	say(line: string): void;
	/** A path as the person gave it, from the folder they stand in. */
	path(given: string): string;
	/** Configuration alone, for commands that open nothing. */
	configure(): Result<Config>;
	/**
	 * Opens the database, migrated unless told otherwise, and tells every part of the process where it is.
	 * It is closed after the command.
	 */
	open(options?: { migrate?: boolean }): Promise<Result<Opened>>;
};

/** One command of the administrator's command line; the file has its words joined by hyphens. */
export type Command = {
	words: string;
	usage: string;
	run(args: string[], io: Io): Promise<Result<Answer>>;
};
