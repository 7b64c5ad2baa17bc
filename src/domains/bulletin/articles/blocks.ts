export type Block = { kind: 'heading' | 'paragraph'; text: string };

const HEADING = /^#+\s+(?=\S)/;

/** Paragraphs and headings of a text as it was typed: an empty line ends a paragraph, a line that begins with '# ' is a heading. */
export function blocksOf(body: string): Block[] {
	const blocks: Block[] = [];
	let lines: string[] = [];
	const end = () => {
		if (lines.length > 0) blocks.push({ kind: 'paragraph', text: lines.join('\n') });
		lines = [];
	};
	for (const line of body.split('\n').map((each) => each.trim())) {
		if (line && !HEADING.test(line)) lines.push(line);
		else end();
		if (HEADING.test(line)) blocks.push({ kind: 'heading', text: line.replace(HEADING, '') });
	}
	end();
	return blocks;
}
