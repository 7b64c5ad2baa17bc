import { error } from '@sveltejs/kit';
import type { Trouble } from '#domains/citizens/open311/trouble.ts';
import { type Value, xmlOf } from '#domains/citizens/open311/xml.ts';
import { readPortalCommune } from '#domains/organisation/server/portal-page.ts';
import { withEtag } from '#house/api/with-etag.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textOf } from '#lib/words/server/text-of.ts';

const TYPES = { json: 'application/json; charset=utf-8', xml: 'text/xml; charset=utf-8' };
type Format = keyof typeof TYPES;

/** The format that an address ends in; any other is no address of ours. */
export function formatIn(name: string): Format {
	if (name === 'json' || name === 'xml') return name;
	error(404);
}

/** `services/roads.json`: what stands before the format, and the format. */
export function namedIn(file: string): { name: string; format: Format } {
	const dot = file.lastIndexOf('.');
	return { name: file.slice(0, Math.max(0, dot)), format: formatIn(file.slice(dot + 1)) };
}

const written = (format: Format, root: string, value: Value): string =>
	format === 'json' ? JSON.stringify(value) : xmlOf(root, value);

/** An answer of GeoReport. The name of the root stands in XML alone. */
export const geoAnswer = (request: Request, format: Format, root: string, value: Value): Response =>
	withEtag(request, written(format, root, value), TYPES[format]);

/** The answer to a report that was handed in, which nobody may keep. */
export const geoReceipt = (format: Format, value: Value): Response =>
	new Response(written(format, 'service_requests', value), {
		status: 201,
		headers: { 'content-type': TYPES[format], 'cache-control': 'no-store' }
	});

/** Errors as GeoReport writes them: a list, so that a program finds every one. */
export const geoTrouble = (format: Format, { status, code, facts }: Trouble): Response =>
	new Response(written(format, 'errors', [{ code: status, description: textOf(code, facts) }]), {
		status,
		headers: { 'content-type': TYPES[format], 'cache-control': 'no-store' }
	});

/**
 * The commune whose reports these are. There is one, so nobody needs to name it; whoever does may name it by its code.
 */
export async function jurisdiction(asked: string | null): Promise<{ communeId: number; name: string } | Trouble> {
	const commune = await readPortalCommune(dayInVietNam(new Date()));
	if (!commune || (asked && asked !== String(commune.communeId)))
		return { status: 404, code: 'citizens.open311-jurisdiction', facts: { given: asked ?? '' } };
	return commune;
}
