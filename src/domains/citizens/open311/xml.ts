/** What an answer may hold: XML and JSON are written from the same. */
export type Value = string | number | boolean | null | readonly Value[] | { [name: string]: Value };

/** What each item of a list is called in XML, where the name of the list does not tell. */
const ITEM: Record<string, string> = {
	services: 'service',
	service_requests: 'request',
	errors: 'error',
	attributes: 'attribute',
	values: 'value',
	endpoints: 'endpoint',
	formats: 'format'
};

// What XML 1.0 cannot hold at all, however it is written.
const isOfXml = (character: string): boolean =>
	character >= ' ' || character === '\n' || character === '\t' || character === '\r';
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string =>
	[...text]
		.filter(isOfXml)
		.map((character) => ESCAPES[character] ?? character)
		.join('');

function element(name: string, value: Value): string {
	if (value === null || value === '') return `<${name}/>`;
	if (Array.isArray(value)) {
		const item = ITEM[name] ?? 'item';
		return `<${name}>${value.map((one: Value) => element(item, one)).join('')}</${name}>`;
	}
	if (typeof value === 'object') {
		const children = Object.entries(value).map(([child, inner]) => element(child, inner));
		return `<${name}>${children.join('')}</${name}>`;
	}
	return `<${name}>${escaped(String(value))}</${name}>`;
}

/** A document of GeoReport: elements alone, without attributes. */
export const xmlOf = (root: string, value: Value): string =>
	`<?xml version="1.0" encoding="utf-8"?>\n${element(root, value)}\n`;
