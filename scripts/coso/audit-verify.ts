import { verifyAudit } from '#domains/access/server/verify-audit.ts';
import { done } from '#lib/result.ts';
import { readArguments } from '../cli/arguments.ts';
import type { Command } from '../cli/command.ts';
import { text } from '../program/texts.ts';

const usage = 'audit verify';

/** Follows the audit chain of every commune; a broken one ends with exit code 1. */
export const command: Command = {
	words: 'audit verify',
	usage,
	async run(args, io) {
		const read = readArguments(args, { usage, positionals: 0, options: {} });
		if (!read.ok) return read;
		const opened = await io.open();
		if (!opened.ok) return opened;
		const verdict = await verifyAudit(opened.value.database.ownerUrl);
		const { entries, brokenAt } = verdict;
		return done({
			json: verdict,
			text: brokenAt
				? text(io.language, 'cli_audit_broken', { ...brokenAt })
				: text(io.language, 'cli_audit_whole', { entries }),
			exitCode: verdict.ok ? 0 : 1
		});
	}
};
