import * as OTPAuth from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { poolOf } from '#lib/db/database.ts';
import { freshDatabase, type TestDatabase } from '../../../../tests/database.ts';
import { callerOf, WORLD } from '../../../../tests/world.ts';
import { callerOfApiToken, callerOfSession } from './session.ts';
import { confirmPassword, signIn, signInWithCode } from './sign-in.ts';
import { newToken, tokenHash } from './token.ts';
import { newTotpSecret, sealSecret } from './totp.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const asOwner = (text: string, values: unknown[] = []) => poolOf(database.ownerUrl).query(text, values);
const origin = { device: 'Firefox', address: '10.0.0.1' };
const attempt = (username: string, password: string = WORLD.password, address = origin.address) =>
	signIn({ username, password, device: origin.device, address });

async function tokenOf(username: string): Promise<string> {
	const answer = await attempt(username);
	if (!answer.ok || answer.value.step !== 'signed-in') throw new Error(`${username} could not sign in`);
	return answer.value.token;
}

describe('signing in', () => {
	test('with name and password starts a session for that person', async () => {
		const caller = await callerOfSession(await tokenOf(' BI-THU-1 '), 'Firefox');
		expect(caller).toMatchObject({ personId: callerOf('cellSecretary').personId, username: 'bi-thu-1' });
	});

	test('with a wrong password, an unknown name or a closed account is answered alike', async () => {
		await asOwner(`update account set state = 'closed' where username = 'mien'`);
		const answers = [
			await attempt('bi-thu', 'sai', '10.0.0.2'),
			await attempt('khong-co-ai', 'sai', '10.0.0.3'),
			await attempt('mien', WORLD.password, '10.0.0.4')
		];
		expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
			new Set([JSON.stringify({ ok: false, refusal: { code: 'access.sign-in-wrong' } })])
		);
	});

	test('keeps only the hash of the token', async () => {
		const token = await tokenOf('thuong-truc');
		const { rows } = await asOwner(`select to_jsonb(s)::text as row from session s`);
		expect(rows.some(({ row }) => row.includes(token))).toBe(false);
		const { rowCount } = await asOwner('select from session where token_hash = $1', [tokenHash(token)]);
		expect(rowCount).toBe(1);
	});
});

describe('guessing a password', () => {
	const waitAfterNextFailure = async (name: string, address: string): Promise<number> => {
		await asOwner('update sign_in_throttle set locked_until = null');
		await attempt(name, 'sai', address);
		const refused = await attempt(name, 'sai', address);
		return refused.ok || refused.refusal.code !== 'access.sign-in-throttled'
			? 0
			: Number(refused.refusal.facts?.seconds);
	};

	test.each(['pho-1', 'nguoi-khong-co'])(
		'of %s waits twice as long after each failure beyond the fifth',
		async (name) => {
			for (let failure = 1; failure <= 5; failure++)
				expect(await attempt(name, 'sai', '10.0.1.1')).toMatchObject({ refusal: { code: 'access.sign-in-wrong' } });
			const waits = [];
			for (let failure = 6; failure <= 9; failure++) waits.push(await waitAfterNextFailure(name, '10.0.1.2'));
			expect(waits).toEqual([1, 2, 4, 8]);
		}
	);

	test('makes even the right password wait, and is forgotten once it was right', async () => {
		for (let failure = 1; failure <= 9; failure++) {
			await asOwner('update sign_in_throttle set locked_until = null');
			await attempt('kiem-tra', 'sai', '10.0.2.1');
		}
		expect(await attempt('kiem-tra', WORLD.password, '10.0.2.2')).toMatchObject({
			refusal: { code: 'access.sign-in-throttled' }
		});
		await asOwner('update sign_in_throttle set locked_until = null');
		expect(await attempt('kiem-tra', WORLD.password, '10.0.2.2')).toMatchObject({ ok: true });
		expect(await attempt('kiem-tra', 'sai', '10.0.2.3')).toMatchObject({ refusal: { code: 'access.sign-in-wrong' } });
		expect(await attempt('kiem-tra', WORLD.password, '10.0.2.3')).toMatchObject({ ok: true });
	});

	test('that lies a day back counts no more', async () => {
		for (let failure = 1; failure <= 5; failure++) await attempt('thu-ky', 'sai', '10.0.3.1');
		await asOwner(`update sign_in_throttle set last_at = now() - interval '25 hours'`);
		await attempt('thu-ky', 'sai', '10.0.3.1');
		expect(await attempt('thu-ky', WORLD.password, '10.0.3.1')).toMatchObject({ ok: true });
	});

	test('is slowed down too where an act asks for the password again', async () => {
		const { accountId, username } = callerOf('besideSecretary');
		for (let failure = 1; failure <= 6; failure++) await confirmPassword(accountId, username, 'sai');
		expect(await confirmPassword(accountId, username, WORLD.password)).toMatchObject({
			refusal: { code: 'access.sign-in-throttled' }
		});
	});
});

describe('the code of an authenticator app', () => {
	const secret = newTotpSecret();
	const now = new Date('2026-11-22T08:00:00Z');
	const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
	const codeAt = (at: Date) =>
		new OTPAuth.TOTP({ secret: OTPAuth.Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });

	beforeAll(() =>
		asOwner(`update account set totp_secret = $1, totp_last_step = 0 where username = 'van-phong'`, [
			sealSecret(secret)
		])
	);

	async function ticketAt(at: Date): Promise<string> {
		const answer = await signIn({ username: 'van-phong', password: WORLD.password, ...origin }, at);
		if (!answer.ok || answer.value.step !== 'totp') throw new Error('no code was asked for');
		return answer.value.ticket;
	}

	test('is asked for after the right password, and opens a session', async () => {
		const answer = await signInWithCode({ ticket: await ticketAt(now), code: codeAt(now), ...origin }, now);
		expect(answer).toMatchObject({ ok: true });
	});

	test('works once', async () => {
		const at = later(300);
		const [first, second] = [await ticketAt(at), await ticketAt(at)];
		expect(await signInWithCode({ ticket: first, code: codeAt(at), ...origin }, at)).toMatchObject({ ok: true });
		expect(await signInWithCode({ ticket: second, code: codeAt(at), ...origin }, at)).toMatchObject({
			refusal: { code: 'access.code-wrong' }
		});
	});

	test('may be half a minute old, not two', async () => {
		const at = later(900);
		const enter = async (code: string) => signInWithCode({ ticket: await ticketAt(at), code, ...origin }, at);
		expect(await enter(codeAt(later(780)))).toMatchObject({ refusal: { code: 'access.code-wrong' } });
		expect(await enter(codeAt(later(870)))).toMatchObject({ ok: true });
	});

	test('comes within five minutes of the password', async () => {
		const ticket = await ticketAt(later(1_500));
		const at = later(1_801);
		expect(await signInWithCode({ ticket, code: codeAt(at), ...origin }, at)).toMatchObject({
			refusal: { code: 'access.ticket-over' }
		});
	});

	test('belongs to a ticket of this server', async () => {
		expect(await signInWithCode({ ticket: newToken(), code: codeAt(now), ...origin }, now)).toMatchObject({
			refusal: { code: 'access.ticket-over' }
		});
	});
});

describe('a session', () => {
	test('ends after twelve hours without use', async () => {
		const token = await tokenOf('cap-uy');
		await asOwner(`update session set last_seen_at = now() - interval '11 hours 50 minutes' where token_hash = $1`, [
			tokenHash(token)
		]);
		expect(await callerOfSession(token, '')).toBeDefined();
		await asOwner(`update session set last_seen_at = now() - interval '12 hours 1 minute' where token_hash = $1`, [
			tokenHash(token)
		]);
		expect(await callerOfSession(token, '')).toBeUndefined();
	});

	test('that is used lives on', async () => {
		const token = await tokenOf('cap-uy');
		await asOwner(`update session set last_seen_at = now() - interval '11 hours' where token_hash = $1`, [
			tokenHash(token)
		]);
		await callerOfSession(token, '');
		const { rows } = await asOwner(
			`select last_seen_at > now() - interval '1 minute' as touched from session where token_hash = $1`,
			[tokenHash(token)]
		);
		expect(rows).toEqual([{ touched: true }]);
	});

	test('ends after fourteen days in any case', async () => {
		const token = await tokenOf('cap-uy');
		await asOwner(`update session set expires_at = now() - interval '1 second' where token_hash = $1`, [
			tokenHash(token)
		]);
		expect(await callerOfSession(token, '')).toBeUndefined();
	});

	test('of an account that was closed opens nothing', async () => {
		const token = await tokenOf('dang-vien-3');
		await asOwner(`update account set state = 'closed' where username = 'dang-vien-3'`);
		expect(await callerOfSession(token, '')).toBeUndefined();
	});
});

describe('a bearer token', () => {
	test('acts as its person until its day', async () => {
		const token = newToken();
		const { accountId, personId } = callerOf('clerk');
		await asOwner(
			`insert into api_token (token_hash, account_id, expires_at) values ($1, $2, now() + interval '1 day')`,
			[tokenHash(token), accountId]
		);
		expect(await callerOfApiToken(token, 'curl')).toMatchObject({ personId, device: 'curl' });
		await asOwner(`update api_token set expires_at = now() where token_hash = $1`, [tokenHash(token)]);
		expect(await callerOfApiToken(token, 'curl')).toBeUndefined();
	});

	test('is no session, and a session is no bearer token', async () => {
		const session = await tokenOf('bi-thu');
		expect(await callerOfApiToken(session, '')).toBeUndefined();
	});
});
