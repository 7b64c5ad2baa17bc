import { askedOf } from '#domains/citizens/open311/asked.ts';
import { handedIn } from '#domains/citizens/open311/handed-in.ts';
import { isKey } from '#domains/citizens/open311/server/keys.ts';
import { readPublicRequests } from '#domains/citizens/open311/server/public-requests.ts';
import { leaveMessage } from '#domains/citizens/messages/server/leave-message.ts';
import { newId } from '#lib/ids.ts';
import { m } from '#lib/words/messages.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { formatIn, geoAnswer, geoReceipt, geoTrouble, jurisdiction } from '../../geo-answer.ts';
import { geoRequest } from '../../geo-request.ts';
import type { RequestHandler } from './$types';

/** What was reported, without a word of it. */
export const GET: RequestHandler = async ({ params, request, url }) => {
	const format = formatIn(params.format);
	const commune = await jurisdiction(url.searchParams.get('jurisdiction_id'));
	if ('status' in commune) return geoTrouble(format, commune);
	const asked = askedOf(url.searchParams, new Date());
	if ('code' in asked) return geoTrouble(format, asked);
	const rows = await readPublicRequests(commune.communeId, asked);
	return geoAnswer(
		request,
		format,
		'service_requests',
		rows.map((row) => geoRequest(row, commune.name))
	);
};

/** Takes a report in as a message that a person will read; the receipt goes back to whoever reported. */
export const POST: RequestHandler = async ({ params, request }) => {
	const format = formatIn(params.format);
	const form = new URLSearchParams(await request.text());
	const commune = await jurisdiction(form.get('jurisdiction_id'));
	if ('status' in commune) return geoTrouble(format, commune);
	if (!(await isKey(commune.communeId, form.get('api_key') ?? '')))
		return geoTrouble(format, { status: 403, code: 'citizens.open311-key' });
	const given = handedIn(form, m.citizens_open311_picture());
	if ('status' in given) return geoTrouble(format, given);
	const left = await leaveMessage(commune.communeId, newId(), given, undefined, new Date());
	if (!left.ok) {
		const description = left.errors.map(({ code, facts }) => textOf(code, facts)).join(' ');
		return geoTrouble(format, { status: 400, code: 'citizens.open311-refused', facts: { description } });
	}
	const { code, secret } = left.value;
	return geoReceipt(format, [
		{ service_request_id: code, service_notice: m.citizens_open311_receipt({ code, secret }), account_id: null }
	]);
};
