import { expect, inject, test } from 'vitest';

const ask = (path: string, options: RequestInit = {}) => fetch(`${inject('appAddress')}/open311/${path}`, options);

test('a program finds by Open311 where to hand in, what may be reported and what was, in JSON and in XML', async () => {
	const discovery = await (await ask('discovery.json')).json();
	expect(discovery.endpoints).toMatchObject([{ url: `${inject('appAddress')}/open311/v2`, type: 'production' }]);
	const services: { service_code: string }[] = await (await ask('v2/services.json')).json();
	const codes = services.map(({ service_code }) => service_code);
	expect(codes).toContain('roads-and-works');
	expect(codes).not.toContain('denunciation');

	const listed = await ask('v2/requests.json?status=open');
	const [first] = await listed.json();
	expect(first).toMatchObject({ status: 'open', description: null, media_url: null });
	expect(first.requested_datetime).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+07:00$/);
	const again = await ask('v2/requests.json?status=open', {
		headers: { 'if-none-match': listed.headers.get('etag')! }
	});
	expect(again.status).toBe(304);
	for (const address of ['requests', 'request', 'tokens'])
		expect(await (await ask(`v2/${address}/${first.service_request_id}.xml`)).text()).toContain(
			`<service_request_id>${first.service_request_id}</service_request_id>`
		);
	for (const address of ['discovery.xml', 'v2/services.xml', 'v2/services/land.xml', 'v2/requests.xml']) {
		const answer = await ask(address);
		expect(answer.headers.get('content-type')).toBe('text/xml; charset=utf-8');
		expect(await answer.text()).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>/);
	}
});

test('what cannot be is answered with the code that GeoReport gives it', async () => {
	const form = new URLSearchParams({ api_key: 'wrong', service_code: 'land', address_string: 'bản Một' });
	const refused = await ask('v2/requests.json', { method: 'POST', body: form });
	expect([refused.status, await refused.json()]).toMatchObject([403, [{ code: 403 }]]);
	for (const [path, status] of [
		['v2/requests.json?status=lost', 400],
		['v2/requests.json?start_date=31/02/2026', 400],
		['v2/requests.json?jurisdiction_id=elsewhere', 404],
		['v2/services/tram.json', 404],
		['v2/requests/ZZZZ-ZZZZ.json', 404],
		['v2/requests.yaml', 404]
	] as const)
		expect((await ask(path)).status, path).toBe(status);
});
