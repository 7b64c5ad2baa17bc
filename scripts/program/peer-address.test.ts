import { expect, test } from 'vitest';
import { tellPeerAddress } from './peer-address.ts';

const PEER = '127.0.0.1';
const told = (headers: Record<string, string>, environment: Record<string, string>) => {
	tellPeerAddress(headers, PEER, environment);
	return headers;
};

test('a request past the proxy counts as coming from its peer', () => {
	expect(told({}, { ADDRESS_HEADER: 'X-Real-IP' })).toEqual({ 'x-real-ip': PEER });
	expect(told({ 'x-real-ip': '' }, { ADDRESS_HEADER: 'x-real-ip' })).toEqual({ 'x-real-ip': PEER });
});

test('what the proxy said is kept', () => {
	expect(told({ 'x-real-ip': '192.0.2.7' }, { ADDRESS_HEADER: 'x-real-ip' })).toEqual({ 'x-real-ip': '192.0.2.7' });
	const chain = { 'x-forwarded-for': '192.0.2.7, 10.0.0.1' };
	expect(told({ ...chain }, { ADDRESS_HEADER: 'x-forwarded-for', XFF_DEPTH: '2' })).toEqual(chain);
});

test('a chain that names fewer proxies than there are is not believed', () => {
	const environment = { ADDRESS_HEADER: 'x-forwarded-for', XFF_DEPTH: '2' };
	expect(told({ 'x-forwarded-for': '192.0.2.7' }, environment)).toEqual({ 'x-forwarded-for': `${PEER}, ${PEER}` });
});

test('without a header to read nothing is added', () => {
	expect(told({}, {})).toEqual({});
});
