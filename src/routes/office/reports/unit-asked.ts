import { readIssuer } from '#house/reports/server/issuer.ts';

type Reading = Parameters<typeof readIssuer>[0];

/**
 * The unit that a report is asked of: that of the reader, or of a commune or a cell below that the address names.
 * `asked` goes on in the links of the page; undefined where it is the reader's own as a whole.
 */
export async function unitAsked(reading: Reading, url: URL) {
	const asked = url.searchParams.get('unit')?.slice(0, 60) || undefined;
	const unit = await readIssuer(reading, asked);
	if (!unit) return undefined;
	const isOwn = unit.communeId === reading.caller.communeId;
	return { unit, asked: isOwn && asked === unit.code ? undefined : asked, isOwn };
}
