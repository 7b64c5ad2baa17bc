import { strFromU8, unzipSync } from 'fflate';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const DOCUMENT = 'word/document.xml';
/** A report of a hundred pages has some two million letters of XML; more is no paper for a meeting. */
const LONGEST_XML = 8_000_000;
const LONGEST_TEXT = 200_000;

/** The words of a paper, for a phone on which nothing opens Word files; undefined where it has none that can be read so. */
export function textIn(type: string, bytes: Uint8Array): string | undefined {
	const text = type === 'text/plain' ? strFromU8(bytes) : type === WORD ? wordsOf(bytes) : undefined;
	return text?.trim().slice(0, LONGEST_TEXT) || undefined;
}

function wordsOf(bytes: Uint8Array): string | undefined {
	try {
		const filter = ({ name, originalSize }: { name: string; originalSize: number }) =>
			name === DOCUMENT && originalSize <= LONGEST_XML;
		const xml = unzipSync(bytes, { filter })[DOCUMENT];
		return xml && plainOf(strFromU8(xml));
	} catch {
		// A Word file that does not open: the file itself is still taken along.
		return undefined;
	}
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A line a paragraph; cells of a table beside each other. */
const plainOf = (xml: string): string =>
	xml
		.replace(/<w:tab\/>|<\/w:tc>/g, '\t')
		.replace(/<w:br[^>]*\/>|<\/w:p>/g, '\n')
		.replace(/<[^>]+>/g, '')
		.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name]!)
		.replace(/\n{3,}/g, '\n\n');
