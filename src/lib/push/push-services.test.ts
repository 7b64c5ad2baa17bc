import { expect, test } from 'vitest';
import { isPushService } from './push-services.ts';
import { vapidKeys } from './vapid.ts';

test.each([
	'https://fcm.googleapis.com/fcm/send/abc',
	'https://updates.push.services.mozilla.com/wpush/v2/abc',
	'https://web.push.apple.com/abc',
	'https://wns2-par02p.notify.windows.com/w/?token=abc'
])('%s is a push service', (endpoint) => {
	expect(isPushService(endpoint)).toBe(true);
});

test.each([
	'http://fcm.googleapis.com/abc',
	'https://fcm.googleapis.com:8443/abc',
	'https://fcm.googleapis.com.example.vn/abc',
	'https://evilpush.apple.com.example.vn/',
	'https://notpush.services.mozilla.com@127.0.0.1/',
	'https://127.0.0.1/abc',
	'https://[::1]/abc',
	'http://127.0.0.1:5432/',
	'https://169.254.169.254/latest/meta-data',
	'file:///etc/passwd',
	'abc'
])('%s is none', (endpoint) => {
	expect(isPushService(endpoint)).toBe(false);
});

test('an operator may name a service of their own, with its port', () => {
	expect(isPushService('https://push.example.vn/abc', ['push.example.vn'])).toBe(true);
	expect(isPushService('http://push.example.vn/abc', ['push.example.vn'])).toBe(false);
	expect(isPushService('http://127.0.0.1:4040/abc', ['127.0.0.1:4040'])).toBe(true);
	expect(isPushService('http://127.0.0.1:4041/abc', ['127.0.0.1:4040'])).toBe(false);
});

test('the keys of an installation follow from its secret', () => {
	const secret = new Uint8Array(32).fill(7);
	expect(vapidKeys(secret)).toEqual(vapidKeys(secret));
	expect(vapidKeys(new Uint8Array(32).fill(8)).publicKey).not.toBe(vapidKeys(secret).publicKey);
	expect(Buffer.from(vapidKeys(secret).publicKey, 'base64url')).toHaveLength(65);
});
