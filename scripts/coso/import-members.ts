import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { importRoll, whyNotImport } from '#domains/members/server/import-roll.ts';
import { hasErrors, planImport, previewOf } from '#domains/members/server/preview-import.ts';
import { execute } from '#lib/commands/execute.ts';
import { readAs } from '#lib/db/transaction.ts';
import { keepContent } from '#lib/files/server/keep-file.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { done, type Refusal, refused } from '#lib/result.ts';
import { inLanguage } from '#lib/words/server/answer-in-language.ts';
import { actingCaller, unitOfCode } from '../cli/acting-caller.ts';
import { readArguments } from '../cli/arguments.ts';
import type { Answer, Command } from '../cli/command.ts';
import { text } from '../program/texts.ts';

const usage = 'import members FILE.xlsx --unit CODE [--commit]';

/** Reads a roll and says what it would change; with --commit, brings it in whole or not at all. */
export const command: Command = {
	words: 'import members',
	usage,
	async run(args, io) {
		const options = { unit: { type: 'string' }, commit: { type: 'boolean' } } as const;
		const read = readArguments(args, { usage, positionals: 1, options, needed: ['unit'] });
		if (!read.ok) return read;
		const file = io.path(read.value.positionals[0] as string);
		const bytes = await readFile(file).catch(() => undefined);
		if (!bytes) return refused({ code: 'cli.file-not-read', facts: { file } });

		const opened = await io.open();
		if (!opened.ok) return opened;
		const { ownerUrl } = opened.value.database;
		const unit = await unitOfCode(ownerUrl, String(read.value.values.unit));
		if (!unit.ok) return unit;
		const caller = await actingCaller(ownerUrl, unit.value.communeId, importRoll.name, io.language);
		if (!caller.ok) return caller;

		const today = dayInVietNam(new Date());
		const plan = await readAs(caller.value, today, (tx) => planImport(tx, unit.value, bytes, { today }));
		if (!plan.ok) return plan;
		const preview = inLanguage(io.language, () => previewOf(plan.value));
		const shown = (more: object): Answer => ({
			json: { ...preview, ...more },
			text: [
				summary(io.language, { ...preview, ...more }),
				...preview.problems.map((problem) => `${problem.row}\t${problem.column}\t${problem.message}\t${problem.value}`)
			].join('\n')
		});
		const no = (refusal: Refusal): Answer => {
			io.say(text(io.language, refusal.code, refusal.facts));
			return { ...shown({ refusal }), exitCode: 2 };
		};
		const whyNot = whyNotImport(plan.value);
		// Doubles keep a roll from being written, not from being looked at.
		if (whyNot && (read.value.values.commit || hasErrors(plan.value))) return done(no(whyNot));
		if (!read.value.values.commit) return done(shown({}));

		const kept = await keepContent(basename(file), bytes);
		if (!kept.ok) return kept;
		const input = { unitCode: String(read.value.values.unit), sha256: kept.value.sha256 };
		const outcome = await execute(caller.value, importRoll, newId(), input);
		if (outcome.kind === 'done') return done(shown(outcome.value as object));
		if (outcome.kind === 'unfit') throw new Error(JSON.stringify(outcome.errors));
		return done(no(outcome.refusal));
	}
};

type Counts = { rows: number; ready: number; created: number; updated: number; unchanged: number };

const summary = (language: 'vi' | 'en', { rows, ready, created, updated, unchanged }: Counts): string =>
	text(language, 'cli_import_summary', { rows, ready, created, updated, unchanged });
