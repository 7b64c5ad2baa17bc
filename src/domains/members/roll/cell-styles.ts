import { attribute, type XmlHandler } from './xml-scan.ts';

/** What matters of a cell's look: the font tells the encoding, the number format tells a date. */
export type CellStyle = { font: string; isDate: boolean };

/** Excel's own date formats, those of East Asian versions included; the others are times of day. */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Collects the cell styles of `styles.xml`, in the order that cells refer to. */
export class StyleReader implements XmlHandler {
	readonly styles: CellStyle[] = [];
	readonly #fonts: string[] = [];
	readonly #dateFormats = new Set(BUILT_IN_DATES);
	#section = '';

	open(name: string, attributes: string): void {
		if (SECTIONS.has(name)) this.#section = name;
		else if (name === 'numFmt') this.#readFormat(attributes);
		else if (this.#section === 'fonts') this.#readFont(name, attributes);
		else if (this.#section === 'cellXfs' && name === 'xf') this.#readStyle(attributes);
	}

	close(name: string): void {
		if (name === this.#section) this.#section = '';
	}

	#readFormat(attributes: string): void {
		const id = Number(attribute(attributes, 'numFmtId'));
		if (isDateFormat(attribute(attributes, 'formatCode') ?? '')) this.#dateFormats.add(id);
		else this.#dateFormats.delete(id);
	}

	#readFont(name: string, attributes: string): void {
		if (name === 'font') this.#fonts.push('');
		if (name === 'name') this.#fonts[this.#fonts.length - 1] = attribute(attributes, 'val') ?? '';
	}

	#readStyle(attributes: string): void {
		this.styles.push({
			font: this.#fonts[Number(attribute(attributes, 'fontId'))] ?? '',
			isDate: this.#dateFormats.has(Number(attribute(attributes, 'numFmtId')))
		});
	}
}

const SECTIONS = new Set(['fonts', 'cellXfs', 'cellStyleXfs', 'dxfs', 'numFmts', 'fills', 'borders', 'cellStyles']);

/** Whether a number format shows a day: has a d or y outside of quotes, escapes and bracketed colours or languages. */
function isDateFormat(code: string): boolean {
	const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
	return /[dy]/i.test(bare) && !/general/i.test(bare);
}
