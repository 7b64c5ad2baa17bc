import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import type { Named } from './found.ts';
import { kindOf, THREAD_KINDS } from './kinds.ts';
import { readThreadLines } from './shown-lines.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

type Group = { kindText: string; options: { value: string; label: string }[] };

/** What could be tied, kind by kind; the value names kind and id. */
async function choicesOf(tx: Tx, { communeId }: Caller, kinds: readonly string[], own: string): Promise<Group[]> {
	const groups: Group[] = [];
	for (const kind of kinds) {
		const found = (await kindOf(kind)?.choices(tx, communeId)) ?? [];
		const options = found
			.filter(({ id }) => id !== own)
			.map(({ id, title }) => ({ value: `${kind}:${id}`, label: title }));
		if (options.length > 0) groups.push({ kindText: textOf(`thread.kind-${kind}`), options });
	}
	return groups;
}

/** The page of a thread: the picture, the ties that people made around its thing, and what more could be tied. */
export async function readThreadPage(tx: Tx, caller: Caller, { kind, id }: Named, mayTie: boolean) {
	const lines = await readThreadLines(tx, { kind, id }, caller.communeId);
	const own = lines.find((line) => line.id === id);
	const declared = kindOf(kind);
	if (!own || !declared) return undefined;
	const titleOf = new Map(lines.map((line) => [line.id, line.title]));
	const ties = await tx
		.selectFrom('threadTie')
		.where('communeId', '=', ofCommune(caller.communeId))
		.where((eb) =>
			eb.or([
				eb.and([eb('fromKind', '=', kind), eb('fromId', '=', id)]),
				eb.and([eb('toKind', '=', kind), eb('toId', '=', id)])
			])
		)
		.select(['fromKind', 'fromId', 'toKind', 'toId', 'byName', 'at'])
		.orderBy('at')
		.execute();
	const causes = THREAD_KINDS.filter(({ leadsTo }) => leadsTo.includes(kind)).map((one) => one.kind);
	return {
		lines,
		own,
		href: declared.href(id),
		ties: ties.map((tie) => ({ ...tie, title: titleOf.get(tie.fromId === id ? tie.toId : tie.fromId) ?? '' })),
		follows: mayTie ? await choicesOf(tx, caller, declared.leadsTo, id) : [],
		causes: mayTie ? await choicesOf(tx, caller, causes, id) : []
	};
}
