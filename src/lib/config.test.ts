import { describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';

const read = (environment: Record<string, string>) => readConfig(environment, '/srv/coso');
const refusalOf = (environment: Record<string, string>) => {
	const result = read(environment);
	return result.ok ? undefined : result.refusal;
};

describe('the environment', () => {
	test('needs to say nothing', () => {
		expect(read({})).toEqual({
			ok: true,
			value: {
				host: '127.0.0.1',
				port: 3000,
				dataDir: '/srv/coso/var',
				demo: true,
				secretFile: '/srv/coso/var/secret',
				pushHosts: []
			}
		});
	});

	test('moves data, switches the demonstration off and names a real database', () => {
		const result = read({
			COSO_DATA: '/data',
			COSO_DEMO: 'off',
			DATABASE_URL: 'postgresql://o@/coso?host=/run',
			PORT: '0'
		});
		expect(result.ok && result.value).toMatchObject({
			dataDir: '/data',
			secretFile: '/data/secret',
			demo: false,
			databaseUrl: 'postgresql://o@/coso?host=/run',
			port: 0
		});
	});

	test('brings the demonstration into a real database only when asked to', () => {
		const url = { DATABASE_URL: 'postgresql://o@h/coso' };
		expect(read(url)).toMatchObject({ value: { demo: false } });
		expect(read({ ...url, COSO_DEMO: 'on' })).toMatchObject({ value: { demo: true } });
	});

	test.each([
		['PORT', '70000'],
		['PORT', 'http'],
		['HOST', 'two words'],
		['ORIGIN', 'coso.example.vn'],
		['ORIGIN', 'https://coso.example.vn/office'],
		['DATABASE_URL', 'mysql://localhost'],
		['COSO_DEMO', 'no'],
		['SMTP_URL', 'localhost:25'],
		['COSO_PUSH', 'https://push.example.vn'],
		['COSO_CLAMD', 'clamd'],
		['OIDC_ISSUER', 'login']
	])('is refused where %s is %j', (name, value) => {
		expect(refusalOf({ [name]: value })).toMatchObject({ code: 'config.bad-value', facts: { name } });
	});

	test.each([
		['off', undefined],
		['on', []],
		['push.example.vn,127.0.0.1:4040', ['push.example.vn', '127.0.0.1:4040']]
	])('with COSO_PUSH %s tells browsers by their own services and %j', (given, pushHosts) => {
		const result = read({ COSO_PUSH: given });
		expect(result.ok && result.value.pushHosts).toEqual(pushHosts);
	});

	test('is refused with a variable of ours that nobody knows', () => {
		expect(refusalOf({ COSO_DEMOO: 'off' })).toMatchObject({
			code: 'config.unknown-variable',
			facts: { name: 'COSO_DEMOO' }
		});
	});

	test('is refused where one variable lacks another', () => {
		expect(refusalOf({ DATABASE_WEB_URL: 'postgresql://w@h/coso' })?.facts?.name).toBe('DATABASE_URL');
		expect(refusalOf({ OIDC_ISSUER: 'https://login.example.vn' })?.facts?.name).toBe('OIDC_CLIENT_ID');
	});

	test('does not repeat a password that stands in a bad address', () => {
		expect(JSON.stringify(refusalOf({ DATABASE_URL: 'mysql://me:hush@localhost' }))).not.toContain('hush');
	});
});
