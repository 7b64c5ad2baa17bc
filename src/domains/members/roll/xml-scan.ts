/** What an XML document consists of, in order. Names come without their namespace prefix. */
export type XmlHandler = {
	/** `attributes` is the raw text between the name and the bracket; see `attribute`. */
	open?(name: string, attributes: string): void;
	close?(name: string): void;
	/** Text with entities resolved. A long text may come in several pieces. */
	text?(text: string): void;
	/** Whether more has been collected than any real workbook holds. */
	isFull?(): boolean;
};

/** No tag of a real workbook is near this long: what is, would only fill memory. */
const LONGEST_TAG = 1_000_000;

/**
 * Reads XML that arrives in pieces. Knows what workbooks contain: elements, text, CDATA, comments and
 * instructions; no document types, so no entities of its own that could multiply.
 */
export class XmlScan {
	readonly #handler: XmlHandler;
	#rest = '';

	constructor(handler: XmlHandler) {
		this.#handler = handler;
	}

	/** @returns false when the text cannot be XML of a workbook; nothing more may be given then. */
	read(piece: string): boolean {
		const xml = this.#rest + piece;
		let at = 0;
		while (at < xml.length) {
			const next = xml.charCodeAt(at) === LESS ? this.#markup(xml, at) : this.#text(xml, at);
			if (next < 0) break;
			at = next;
		}
		this.#rest = xml.slice(at);
		return this.#rest.length < LONGEST_TAG;
	}

	/** Where the markup that begins at `at` ends; -1 while its end has not arrived. */
	#markup(xml: string, at: number): number {
		const second = xml.charCodeAt(at + 1);
		if (second === EXCLAMATION) return this.#declaration(xml, at);
		const end = second === QUESTION ? xml.indexOf('?>', at) : tagEnd(xml, at);
		if (end < 0) return -1;
		if (second === QUESTION) return end + 2;
		if (second === SLASH) this.#handler.close?.(localName(xml.slice(at + 2, end).trimEnd()));
		else this.#open(xml.slice(at + 1, end));
		return end + 1;
	}

	#open(tag: string): void {
		const isClosed = tag.endsWith('/');
		const whole = isClosed ? tag.slice(0, -1) : tag;
		const blank = whole.search(/\s/);
		const name = localName(blank < 0 ? whole : whole.slice(0, blank));
		this.#handler.open?.(name, blank < 0 ? '' : whole.slice(blank));
		if (isClosed) this.#handler.close?.(name);
	}

	#declaration(xml: string, at: number): number {
		if (xml.length - at < 9) return -1;
		if (xml.startsWith('<![CDATA[', at)) {
			const end = xml.indexOf(']]>', at);
			if (end >= 0) this.#handler.text?.(xml.slice(at + 9, end));
			return end < 0 ? -1 : end + 3;
		}
		const isComment = xml.startsWith('<!--', at);
		const end = xml.indexOf(isComment ? '-->' : '>', at + 4);
		return end < 0 ? -1 : end + (isComment ? 3 : 1);
	}

	#text(xml: string, at: number): number {
		const end = xml.indexOf('<', at);
		if (end < 0) return -1;
		this.#handler.text?.(resolveEntities(xml.slice(at, end)));
		return end;
	}
}

const LESS = 60;
const EXCLAMATION = 33;
const QUESTION = 63;
const SLASH = 47;

/** The closing bracket of a tag; a bracket inside an attribute's quotes is not it. */
function tagEnd(xml: string, at: number): number {
	let end = xml.indexOf('>', at);
	while (end >= 0 && hasOpenQuote(xml, at, end)) end = xml.indexOf('>', end + 1);
	return end;
}

function hasOpenQuote(xml: string, from: number, to: number): boolean {
	let quote = 0;
	for (let at = from; at < to; at++) {
		const code = xml.charCodeAt(at);
		if (quote === 0 ? code === 34 || code === 39 : code === quote) quote = quote === 0 ? code : 0;
	}
	return quote !== 0;
}

function localName(name: string): string {
	const colon = name.indexOf(':');
	return colon < 0 ? name : name.slice(colon + 1);
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolveEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
		if (name) return NAMED[name] ?? whole;
		const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
		return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
	});
}

/** The value of one attribute, by its full name; undefined where the tag has none. */
export function attribute(attributes: string, name: string): string | undefined {
	let at = attributes.indexOf(name);
	while (at >= 0) {
		const match =
			isNameStart(attributes, at) && /^\s*=\s*(["'])/.exec(attributes.slice(at + name.length, at + name.length + 8));
		if (match) {
			const from = at + name.length + match[0].length;
			const to = attributes.indexOf(match[1]!, from);
			return to < 0 ? undefined : resolveEntities(attributes.slice(from, to));
		}
		at = attributes.indexOf(name, at + 1);
	}
	return undefined;
}

const isNameStart = (attributes: string, at: number): boolean => /\s/.test(attributes.charAt(at - 1));
