import type { Locale } from '#lib/words/locale-type.ts';

type Link = { text: string; address: string };
/** What a mail says: sentences, things with where they lead, and links at its foot. */
type Parts = { lines: string[]; items?: Link[]; links: Link[] };

export const plainTextOf = ({ lines, items = [], links }: Parts): string =>
	`${[
		...lines,
		...items.map(({ text, address }) => `- ${text}\n  ${address}`),
		...(links.length > 0 ? [links.map(({ text, address }) => `${text}: ${address}`).join('\n')] : [])
	].join('\n\n')}\n`;

/** A page without pictures, scripts or anything that would be fetched when it is opened. */
export const htmlOf = (title: string, locale: Locale, { lines, items = [], links }: Parts): string =>
	`<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>` +
	`<body style="font-family:sans-serif;font-size:16px;line-height:1.6;max-width:36em">` +
	lines.map((line) => `<p>${escaped(line)}</p>`).join('') +
	(items.length > 0 ? `<ul>${items.map((item) => `<li>${anchor(item)}</li>`).join('')}</ul>` : '') +
	(links.length > 0 ? `<hr><p style="font-size:14px">${links.map(anchor).join('<br>')}</p>` : '') +
	'</body></html>';

const anchor = ({ text, address }: Link): string => `<a href="${escaped(address)}">${escaped(text)}</a>`;

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
