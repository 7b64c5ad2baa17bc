import type { TextRun } from './sheet-grid.ts';
import { attribute, type XmlHandler } from './xml-scan.ts';

/** One text of the workbook; `runs` where its pieces have fonts of their own. */
export type StoredText = { text: string; runs?: TextRun[] };

/** Collects a text with its runs, from `<si>` of the shared strings or `<is>` of a cell. */
export class TextReader implements XmlHandler {
	#text = '';
	#runs: TextRun[] = [];
	#font = '';
	#isInText = false;
	/** Phonetic hints above East Asian text repeat it: they are no content. */
	#isInHint = false;

	open(name: string, attributes: string): void {
		if (name === 't') this.#isInText = !this.#isInHint;
		else if (name === 'rPh') this.#isInHint = true;
		else if (name === 'r') this.#runs.push({ text: '', font: '' });
		else if (name === 'rFont') this.#font = attribute(attributes, 'val') ?? '';
	}

	close(name: string): void {
		if (name === 't') this.#isInText = false;
		else if (name === 'rPh') this.#isInHint = false;
		else if (name === 'r') this.#font = '';
	}

	text(text: string): void {
		if (!this.#isInText) return;
		this.#text += text;
		const run = this.#runs.at(-1);
		if (!run) return;
		run.text += text;
		run.font = this.#font;
	}

	/** What was collected; begins anew. */
	take(): StoredText {
		const text = unescapeControls(this.#text);
		const runs = this.#runs.some((run) => run.font) ? this.#runs : undefined;
		this.#text = '';
		this.#runs = [];
		return runs ? { text, runs: runs.map((run) => ({ ...run, text: unescapeControls(run.text) })) } : { text };
	}
}

/** Excel writes characters that XML forbids as _x000D_. */
export function unescapeControls(text: string): string {
	if (!text.includes('_x')) return text;
	return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const MOST_TEXTS = 2_500_000;

/** Collects the shared strings of a workbook, in the order that cells refer to. */
export class SharedStrings implements XmlHandler {
	readonly texts: StoredText[] = [];
	readonly #reader = new TextReader();

	open(name: string, attributes: string): void {
		this.#reader.open(name, attributes);
	}

	close(name: string): void {
		if (name === 'si') this.texts.push(this.#reader.take());
		else this.#reader.close(name);
	}

	text(text: string): void {
		this.#reader.text(text);
	}

	isFull(): boolean {
		return this.texts.length > MOST_TEXTS;
	}
}
