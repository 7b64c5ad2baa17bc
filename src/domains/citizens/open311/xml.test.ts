import { expect, test } from 'vitest';
import { xmlOf } from './xml.ts';

test('a list is written with the element that GeoReport gives its items', () => {
	expect(xmlOf('services', [{ service_code: 'land', metadata: false, group: null }])).toBe(
		'<?xml version="1.0" encoding="utf-8"?>\n<services><service><service_code>land</service_code><metadata>false</metadata><group/></service></services>\n'
	);
	expect(xmlOf('service_requests', [])).toContain('<service_requests></service_requests>');
});

test('nothing that people wrote can break out of its element', () => {
	expect(xmlOf('errors', [{ code: 400, description: '</description> & <b>\u0000' }])).toContain(
		'<error><code>400</code><description>&lt;/description&gt; &amp; &lt;b&gt;</description></error>'
	);
});
