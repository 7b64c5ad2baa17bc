/** Bytes of a text file as banks write it: UTF-8, UTF-16 with its mark, or the Vietnamese code page of Windows. */
export function decodeText(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1258').decode(bytes);
	}
}

const SEPARATORS = [';', '\t', ',', '|'];

/** The separator that cuts the most lines into the most equal parts. */
export function separatorOf(text: string): string {
	const lines = text.split(/\r\n?|\n/).filter((line) => line.trim());
	const weight = (separator: string) => {
		const counts = lines.slice(0, 60).map((line) => cut(line, separator).length);
		const common = Math.max(0, ...counts.filter((count) => count > 2));
		return common === 0 ? 0 : counts.filter((count) => count === common).length * 100 + common;
	};
	return SEPARATORS.toSorted((a, b) => weight(b) - weight(a))[0]!;
}

/** Rows of cells with the number of the line on which each begins; quoted cells may hold separators and line ends. */
export function csvGrid(text: string, separator = separatorOf(text)): { line: number; cells: string[] }[] {
	const rows: { line: number; cells: string[] }[] = [];
	let [cells, cell, isQuoted, line, begun] = [[] as string[], '', false, 1, 1];
	const endRow = () => {
		cells.push(cell);
		if (cells.some((one) => one.trim())) rows.push({ line: begun, cells: cells.map((one) => one.trim()) });
		[cells, cell] = [[], ''];
	};
	const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
	for (let at = 0; at < plain.length; at += 1) {
		const letter = plain[at]!;
		if (letter === '\n') line += 1;
		if (isQuoted) {
			if (letter === '"' && plain[at + 1] === '"') {
				cell += '"';
				at += 1;
			} else if (letter === '"') isQuoted = false;
			else cell += letter;
		} else if (letter === '"' && cell.trim() === '') [isQuoted, cell] = [true, ''];
		else if (letter === separator) {
			cells.push(cell);
			cell = '';
		} else if (letter === '\n') {
			endRow();
			begun = line;
		} else cell += letter;
	}
	endRow();
	return rows;
}

const cut = (line: string, separator: string): string[] => csvCells(line, separator);

function csvCells(line: string, separator: string): string[] {
	const parts = [''];
	let isQuoted = false;
	for (const letter of line) {
		if (letter === '"') isQuoted = !isQuoted;
		else if (letter === separator && !isQuoted) parts.push('');
		else parts[parts.length - 1] += letter;
	}
	return parts;
}
