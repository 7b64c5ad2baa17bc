/** A run of words within a line: plain, strong, or a link. */
export type Run = { text: string; href?: string; strong?: true };
export type Block =
	| { kind: 'paragraph'; runs: Run[] }
	| { kind: 'list' | 'steps'; items: Run[][] }
	| { kind: 'picture'; name: string; caption: string };
export type Section = { key: string; title: string; at: string[]; blocks: Block[] };
export type GuideText = { title: string; lead: string; sections: Section[] };

const RUN = /\[([^\]]+)\]\(([^)]+)\)|\*\*([^*]+)\*\*/g;

/** Links `[words](address)` and `**strong**` words of a line. */
function runsOf(line: string): Run[] {
	const runs: Run[] = [];
	let from = 0;
	for (const found of line.matchAll(RUN)) {
		if (found.index > from) runs.push({ text: line.slice(from, found.index) });
		const [whole, label, href, strong] = found;
		runs.push(href ? { text: label!, href } : { text: strong!, strong: true });
		from = found.index + whole.length;
	}
	if (from < line.length) runs.push({ text: line.slice(from) });
	return runs;
}

const LIST = { '- ': 'list', '+ ': 'steps' } as const;

/** One line of a text is one block; lines of a list follow each other. */
function addLine(blocks: Block[], line: string): void {
	const picture = /^!\[([^\]]*)\]\(([a-z0-9-]+)\)$/.exec(line);
	const kind = LIST[line.slice(0, 2) as keyof typeof LIST];
	const last = blocks.at(-1);
	if (picture) blocks.push({ kind: 'picture', caption: picture[1]!, name: picture[2]! });
	else if (!kind) blocks.push({ kind: 'paragraph', runs: runsOf(line) });
	else if ((last?.kind === 'list' || last?.kind === 'steps') && last.kind === kind)
		last.items.push(runsOf(line.slice(2)));
	else blocks.push({ kind, items: [runsOf(line.slice(2))] });
}

/**
 * A page of the guide as it is written: `# title`, the lead, then sections `## key: title`, each with the beginnings of the
 * addresses it fits (`@ /office/cells`), paragraphs of one line, lists (`- `), steps (`+ `) and pictures (`![caption](name)`).
 *
 * @throws RangeError where a line stands before the first section
 */
export function readGuide(text: string): GuideText {
	const guide: GuideText = { title: '', lead: '', sections: [] };
	for (const line of text.split('\n').map((each) => each.trim())) {
		const section = guide.sections.at(-1);
		const heading = /^## ([a-z-]+): (.+)$/.exec(line);
		if (line === '') continue;
		if (heading) guide.sections.push({ key: heading[1]!, title: heading[2]!, at: [], blocks: [] });
		else if (line.startsWith('# ')) guide.title = line.slice(2);
		else if (!section && !guide.lead) guide.lead = line;
		else if (!section) throw new RangeError(`guide.outside-section: ${line}`);
		else if (line.startsWith('@ ')) section.at.push(...line.slice(2).split(' '));
		else addLine(section.blocks, line);
	}
	return guide;
}

/** Which sections of a page of the guide fit which addresses. */
export type Help = { role: string; at: [address: string, key: string][] };

export const helpOf = (role: string, { sections }: GuideText): Help => ({
	role,
	at: sections.flatMap(({ key, at }) => at.map((address): [string, string] => [address, key]))
});

/** Where help for a page stands: at the section that fits it best, else at the top of the role's page. */
export function helpHref({ role, at }: Help, pathname: string): string {
	const fitting = at
		.filter(([address]) => pathname === address || pathname.startsWith(`${address}/`))
		.sort(([a], [b]) => b.length - a.length);
	return fitting[0] ? `/guide/${role}#${fitting[0][1]}` : `/guide/${role}`;
}
