import { ENTRIES_PER_PAGE, readAuditedCommands, readAuditPage } from '#domains/access/server/audit-page.ts';
import { verifyAudit } from '#domains/access/server/verify-audit.ts';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { place } from '#lib/db/place.ts';
import { isLocalDate } from '#lib/local-date.ts';
import { dayField } from '#lib/web/form-fields.ts';
import { hasText, textOf } from '#lib/words/server/text-of.ts';
import { requireRight } from '../places.ts';
import type { Actions, PageServerLoad } from './$types';

/** What a command did, as the end of a sentence that begins with a name; a command without words by its own name. */
const deed = (command: string): string => (hasText(`audit.${command}`) ? textOf(`audit.${command}`) : command);

/** What somebody does to their own account happens in no unit. */
const isOwnAct = ({ command }: { command: string }): boolean => COMMAND_BY_NAME.get(command)?.needs === 'self';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const load: PageServerLoad = async ({ locals, url }) => {
	const caller = locals.caller!;
	const filter = filterOf(url);
	const { commands, lines } = await locals.read(async (tx) => {
		await requireRight(tx, caller, 'read:audit');
		return { commands: await readAuditedCommands(tx, caller), lines: await readAuditPage(tx, caller, filter) };
	});
	const shown = lines.slice(0, ENTRIES_PER_PAGE);
	const last = shown.at(-1)?.seq;
	return {
		typed: { day: url.searchParams.get('day') ?? '', person: filter.person, command: filter.command },
		commands: commands.map((command) => ({ value: command, label: capital(deed(command)) })),
		lines: shown.map((line) => ({
			...line,
			deed: deed(line.command),
			unitName: isOwnAct(line) ? null : line.unitName
		})),
		isLatest: filter.before === undefined,
		latest: addressOf(url, undefined),
		earlier: lines.length > shown.length ? addressOf(url, last) : undefined
	};
};

function filterOf({ searchParams }: URL) {
	const form = new FormData();
	form.set('day', searchParams.get('day') ?? '');
	const day = dayField(form, 'day');
	const before = Number(searchParams.get('before'));
	return {
		day: day && isLocalDate(day) ? day : undefined,
		person: (searchParams.get('person') ?? '').trim().slice(0, 100),
		command: (searchParams.get('command') ?? '').slice(0, 100),
		before: Number.isSafeInteger(before) && before > 0 ? before : undefined
	};
}

function addressOf(url: URL, before: number | undefined): string {
	const query = new URLSearchParams(url.search);
	query.delete('before');
	if (before !== undefined) query.set('before', String(before));
	return `?${query}`;
}

export const actions: Actions = {
	/** Recalculates the commune's whole chain: work for a moment, so only when asked for. */
	verify: async ({ locals }) => {
		const caller = locals.caller!;
		await locals.read((tx) => requireRight(tx, caller, 'read:audit'));
		return { verdict: await verifyAudit(place().ownerUrl, caller.communeId) };
	}
};
