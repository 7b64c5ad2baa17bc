import * as OTPAuth from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnyCommand } from '#lib/commands/command.ts';
import { execute, type Outcome } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../tests/world.ts';
import { beginSecondFactor } from './begin-second-factor.ts';
import { changePassword } from './change-password.ts';
import { closeAccount } from './close-account.ts';
import { confirmSecondFactor } from './confirm-second-factor.ts';
import { createAccount } from './create-account.ts';
import { endPost } from './end-post.ts';
import { endOtherSessions, endSession } from './end-session.ts';
import { givePost } from './give-post.ts';
import { readHoldings } from './holdings.ts';
import { endToken, makeToken } from './make-token.ts';
import { removeSecondFactor } from './remove-second-factor.ts';
import { reopenAccount } from './reopen-account.ts';
import { resetPassword } from './reset-password.ts';
import { callerOfApiToken, callerOfSession, type SignedIn, startSession } from './session.ts';
import { setPreferences } from './set-preferences.ts';
import { signIn, signInWithCode } from './sign-in.ts';
import { verifyAudit } from './verify-audit.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const asOwner = (text: string, values: unknown[] = []) => poolOf(database.ownerUrl).query(text, values);
const now = new Date('2026-11-22T08:00:00+07:00');
const give = (person: WorldPerson, command: AnyCommand, input: object, id = newId()) =>
	execute(callerOf(person), command, id, input, now);
const whyNot = (outcome: Outcome) => ('refusal' in outcome ? outcome.refusal.code : outcome.kind);
const answerOf = <V>(outcome: Outcome): V => {
	if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
	return outcome.value as V;
};
const enter = (username: string, password: string, address = '10.1.0.1') =>
	signIn({ username, password, device: '', address });

type Made = { accountId: string; username: string; temporaryPassword: string | null };

/** Somebody on the roll of the cell who has no account yet. */
async function newMember(fullName: string): Promise<string> {
	const id = newId();
	await asOwner(
		`insert into member (commune_id, id, unit_id, person_id, full_name, search_key, sort_key) values ($1, $2, $3, $4, $5, '', '')`,
		[WORLD.units.cell.communeId, id, WORLD.units.cell.id, newId(), fullName]
	);
	return id;
}

describe('an account', () => {
	test('is made for a member by the administrator, with a first password that must be changed', async () => {
		const memberId = await newMember('Nông Thị Thơm');
		const made = answerOf<Made>(await give('administrator', createAccount, { memberId }));
		expect(made.username).toBe('thomnt');
		const answer = await enter('thomnt', made.temporaryPassword ?? '');
		if (!answer.ok || answer.value.step !== 'signed-in') throw new Error('could not sign in');
		expect(await callerOfSession(answer.value.token, '')).toMatchObject({ mustChangePassword: true });
	});

	test('is made for who heads a branch and belongs to no cell, and for nobody else of its roll', async () => {
		const { communeId, id: unitId } = WORLD.units.commune;
		const onRoll = async (fullName: string, duty: string): Promise<string> => {
			const id = newId();
			await asOwner(
				`insert into organisation_person (commune_id, id, unit_id, person_id, full_name, sort_key, duty, joined_on, by_name, at)
				 values ($1, $2, $3, $4, $5, '', $6, '2026-01-05', '', now())`,
				[communeId, id, unitId, newId(), fullName, duty]
			);
			return id;
		};
		const headId = await onRoll('Giàng Thị Dính', 'head');
		expect(answerOf<Made>(await give('administrator', createAccount, { headId })).username).toBe('dinhgt');
		expect(whyNot(await give('administrator', createAccount, { headId }))).toBe('access.has-account');
		const memberOfIt = { headId: await onRoll('Giàng A Sinh', 'member') };
		expect((await give('administrator', createAccount, memberOfIt)).kind).toBe('not-found');
		expect((await give('clerk', createAccount, { headId })).kind).toBe('not-found');
	});

	test('of a namesake gets another name, also when the first is of another commune', async () => {
		await asOwner(
			`insert into account (id, person_id, home_commune_id, username, full_name) values ($1, $1, 99102, 'naulv', '')`,
			[newId()]
		);
		const made = answerOf<Made>(
			await give('administrator', createAccount, { memberId: await newMember('Lò Văn Nâu') })
		);
		expect(made.username).toBe('naulv2');
	});

	test('with a name that is taken or unfit is refused', async () => {
		const memberId = await newMember('Vàng A Pó');
		expect(whyNot(await give('administrator', createAccount, { memberId, username: 'bi-thu' }))).toBe(
			'access.username-taken'
		);
		expect(await give('administrator', createAccount, { memberId, username: 'đúng rồi' })).toMatchObject({
			kind: 'unfit',
			errors: [{ path: 'username', code: 'access.username-unfit' }]
		});
	});

	test('is not made twice for one person', async () => {
		const memberId = WORLD.memberId('member');
		expect(whyNot(await give('administrator', createAccount, { memberId }))).toBe('access.has-account');
	});

	test('of somebody who moved here from another commune stays the one they have', async () => {
		const memberId = await newMember('Giàng A Nủ');
		await asOwner('update member set person_id = $1 where id = $2', [callerOf('otherMember').personId, memberId]);
		expect(whyNot(await give('administrator', createAccount, { memberId }))).toBe('access.has-account-elsewhere');
	});

	test('is made by nobody but the administrator', async () => {
		const memberId = await newMember('Cứ Thị Mỷ');
		expect((await give('clerk', createAccount, { memberId })).kind).toBe('forbidden');
		expect((await give('otherClerk', createAccount, { memberId })).kind).toBe('not-found');
	});

	test('that is closed lets nobody in, and opens again with the password it had', async () => {
		const { accountId } = callerOf('secondMember');
		const token = await startSession(accountId, '', '');
		answerOf(await give('administrator', closeAccount, { accountId }));
		expect(await callerOfSession(token, '')).toBeUndefined();
		expect(await enter('dang-vien-2', WORLD.password)).toMatchObject({ refusal: { code: 'access.sign-in-wrong' } });
		expect(whyNot(await give('administrator', closeAccount, { accountId }))).toBe('access.account-closed');

		answerOf(await give('administrator', reopenAccount, { accountId }));
		expect(await callerOfSession(token, '')).toBeUndefined();
		expect(await enter('dang-vien-2', WORLD.password)).toMatchObject({ ok: true });
	});

	test('of the administrator is not closed by the administrator', async () => {
		const { accountId } = callerOf('administrator');
		expect(whyNot(await give('administrator', closeAccount, { accountId }))).toBe('access.own-account');
	});

	test('of another commune is not there for the administrator of this one', async () => {
		const { accountId } = callerOf('otherMember');
		for (const command of [closeAccount, reopenAccount, resetPassword])
			expect((await give('administrator', command, { accountId })).kind).toBe('not-found');
	});
});

describe('a password that was forgotten', () => {
	test('is replaced by a temporary one, and every session and token ends', async () => {
		const { accountId, username } = callerOf('probationary');
		const token = await startSession(accountId, '', '');
		const reset = answerOf<Made>(await give('administrator', resetPassword, { accountId }));
		expect(await callerOfSession(token, '')).toBeUndefined();
		expect(await enter(username, WORLD.password)).toMatchObject({ ok: false });
		expect(await enter(username, reset.temporaryPassword ?? '')).toMatchObject({ ok: true });
	});

	test('is told once: the log has it nowhere, and a second delivery answers without it', async () => {
		const { accountId } = callerOf('minuteSecretary');
		const id = newId();
		const first = answerOf<Made>(await give('administrator', resetPassword, { accountId }, id));
		const second = await give('administrator', resetPassword, { accountId }, id);
		expect(second).toEqual({
			kind: 'done',
			replayed: true,
			value: { username: first.username, temporaryPassword: null }
		});
		expect(await ledgers()).not.toContain(first.temporaryPassword);
	});
});

describe('changing the own password', () => {
	const asSession = async (person: WorldPerson): Promise<SignedIn> => {
		const caller = await callerOfSession(await startSession(callerOf(person).accountId, 'Firefox', ''), 'Firefox');
		if (!caller) throw new Error('no session');
		return caller;
	};
	const change = (caller: SignedIn, current: string, next: string) =>
		execute(caller, changePassword, newId(), { current, next }, now);

	test('keeps this session and ends all others', async () => {
		const elsewhere = await startSession(callerOf('member').accountId, 'phone', '');
		const caller = await asSession('member');
		expect((await change(caller, WORLD.password, 'mot cau that dai 2026')).kind).toBe('done');
		expect(await callerOfSession(elsewhere, '')).toBeUndefined();
		const { rows } = await asOwner('select id from session where account_id = $1', [caller.accountId]);
		expect(rows).toEqual([{ id: caller.sessionId }]);
		expect(await enter('dang-vien-1', 'mot cau that dai 2026')).toMatchObject({ ok: true });
		expect(await ledgers()).not.toMatch(/mot cau that dai|mat-khau-thu/);
	});

	test('asks for the old one, and refuses a short, plain, own-name or unchanged one', async () => {
		const caller = await asSession('cellDeputy');
		expect(whyNot(await change(caller, 'sai', 'mot cau that dai 2026'))).toBe('access.password-wrong');
		expect(whyNot(await change(caller, WORLD.password, 'ngan'))).toBe('access.password-too-short');
		expect(whyNot(await change(caller, WORLD.password, 'aaaaaaaaaaaa'))).toBe('access.password-too-plain');
		expect(whyNot(await change(caller, WORLD.password, 'toi la pho-1 day'))).toBe('access.password-has-username');
		expect(whyNot(await change(caller, WORLD.password, WORLD.password))).toBe('access.password-unchanged');
	});
});

describe('the second factor', () => {
	type Begun = { secret: string; ticket: string };
	const codeOf = (secret: string, at: Date) =>
		new OTPAuth.TOTP({ secret: OTPAuth.Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });

	test('is on once a code was confirmed, and that code does not sign in again', async () => {
		const begun = answerOf<Begun>(await give('inspectionHead', beginSecondFactor, {}));
		expect(await enter('kiem-tra', WORLD.password)).toMatchObject({ value: { step: 'signed-in' } });
		const confirm = (code: string) => give('inspectionHead', confirmSecondFactor, { ticket: begun.ticket, code });
		expect(whyNot(await confirm('000000'))).toBe('access.code-wrong');
		const code = codeOf(begun.secret, now);
		expect((await confirm(code)).kind).toBe('done');

		const answer = await signIn({ username: 'kiem-tra', password: WORLD.password, device: '', address: '' }, now);
		if (!answer.ok || answer.value.step !== 'totp') throw new Error('no code was asked for');
		expect(await signInWithCode({ ticket: answer.value.ticket, code, device: '', address: '' }, now)).toMatchObject({
			refusal: { code: 'access.code-wrong' }
		});
		const logged = await ledgers();
		for (const secret of [begun.secret, begun.ticket, code]) expect(logged).not.toContain(secret);
	});

	test('is taken off with the password only', async () => {
		const remove = (password: string) => give('inspectionHead', removeSecondFactor, { password });
		expect(whyNot(await remove('sai'))).toBe('access.password-wrong');
		expect((await remove(WORLD.password)).kind).toBe('done');
		expect(whyNot(await remove(WORLD.password))).toBe('access.second-factor-not-set');
	});

	test('is begun by one person and confirmed by nobody else, within a quarter of an hour', async () => {
		const { secret, ticket } = answerOf<Begun>(await give('clerk', beginSecondFactor, {}));
		const input = { ticket, code: codeOf(secret, now) };
		expect(whyNot(await give('standingDeputy', confirmSecondFactor, input))).toBe('access.setup-over');
		const late = new Date(now.getTime() + 16 * 60_000);
		expect(whyNot(await execute(callerOf('clerk'), confirmSecondFactor, newId(), input, late))).toBe(
			'access.setup-over'
		);
	});

	test('of somebody who lost the phone is taken off together with the password', async () => {
		const { secret, ticket } = answerOf<Begun>(await give('committeeMember', beginSecondFactor, {}));
		answerOf(await give('committeeMember', confirmSecondFactor, { ticket, code: codeOf(secret, now) }));
		const { accountId, username } = callerOf('committeeMember');
		const reset = answerOf<Made>(await give('administrator', resetPassword, { accountId, removeSecondFactor: true }));
		expect(await enter(username, reset.temporaryPassword ?? '')).toMatchObject({ value: { step: 'signed-in' } });
	});
});

describe('sessions', () => {
	test('are ended one by one, or all but the one at hand; nobody ends another person’s', async () => {
		const { accountId } = callerOf('cellSecretary');
		const tokens = [
			await startSession(accountId, 'a', ''),
			await startSession(accountId, 'b', ''),
			await startSession(accountId, 'c', '')
		];
		const [here, second] = await Promise.all(tokens.map((token) => callerOfSession(token, '')));
		expect(whyNot(await give('besideSecretary', endSession, { sessionId: second?.sessionId }))).toBe(
			'access.session-not-there'
		);
		expect((await give('cellSecretary', endSession, { sessionId: second?.sessionId })).kind).toBe('done');
		expect(await callerOfSession(tokens[1] as string, '')).toBeUndefined();

		const outcome = await execute(here as SignedIn, endOtherSessions, newId(), {}, now);
		expect(answerOf(outcome)).toEqual({ ended: 1 });
		expect(await callerOfSession(tokens[0] as string, '')).toBeDefined();
		expect(await callerOfSession(tokens[2] as string, '')).toBeUndefined();
	});
});

describe('a bearer token', () => {
	test('is made with the password, acts as its maker, and can be ended', async () => {
		const wrong = await give('standingDeputy', makeToken, { password: 'sai', name: 'báo cáo' });
		expect(whyNot(wrong)).toBe('access.password-wrong');
		const made = answerOf<{ id: string; token: string }>(
			await give('standingDeputy', makeToken, { password: WORLD.password, name: 'báo cáo', days: 3 })
		);
		const { personId } = callerOf('standingDeputy');
		await asOwner(`update api_token set expires_at = now() + interval '3 days'`);
		expect(await callerOfApiToken(made.token, '')).toMatchObject({ personId });
		expect(await ledgers()).not.toContain(made.token);

		expect(whyNot(await give('clerk', endToken, { tokenId: made.id }))).toBe('access.token-not-there');
		answerOf(await give('standingDeputy', endToken, { tokenId: made.id }));
		expect(await callerOfApiToken(made.token, '')).toBeUndefined();
	});
});

describe('a post', () => {
	const cell = WORLD.units.cell.code;

	test('gives its rights from its first day to its last', async () => {
		const memberId = WORLD.memberId('secondMember');
		const given = await give('administrator', givePost, {
			memberId,
			unitCode: cell,
			post: 'cell-committee-member',
			from: '2026-12-01',
			to: '2026-12-31',
			decisionNumber: '12-QĐ/ĐU'
		});
		expect(given.kind).toBe('done');
		const postsOn = (day: string) =>
			readAs(callerOf('secondMember'), day, async (tx) =>
				(await readHoldings(tx, callerOf('secondMember'), day)).map(({ post }) => post).sort()
			);
		expect(await postsOn('2026-11-30')).toEqual(['member']);
		expect(await postsOn('2026-12-01')).toEqual(['cell-committee-member', 'member']);
		expect(await postsOn('2026-12-31')).toEqual(['cell-committee-member', 'member']);
		expect(await postsOn('2027-01-01')).toEqual(['member']);
	});

	test('that one person holds at a time passes on only after it ended', async () => {
		const successor = {
			memberId: WORLD.memberId('cellDeputy'),
			unitCode: cell,
			post: 'cell-secretary',
			from: '2026-12-01'
		};
		expect(whyNot(await give('administrator', givePost, successor))).toBe('access.post-has-holder');
		const { rows } = await asOwner(`select id from post_holding where post = 'cell-secretary' and unit_id = $1`, [
			WORLD.units.cell.id
		]);
		const end = { postHoldingId: rows[0].id, on: '2026-12-01' };
		expect((await give('administrator', endPost, end)).kind).toBe('done');
		expect((await give('administrator', givePost, successor)).kind).toBe('done');
	});

	test('is given by nobody but the administrator, and not in another commune', async () => {
		const input = { memberId: WORLD.memberId('member'), unitCode: cell, post: 'cell-deputy', from: '2026-12-01' };
		expect((await give('clerk', givePost, input)).kind).toBe('forbidden');
		expect((await give('cellSecretary', givePost, input)).kind).toBe('forbidden');
		const there = { ...input, unitCode: WORLD.units.otherCell.code };
		expect((await give('administrator', givePost, there)).kind).toBe('not-found');
	});

	test('of the last administrator does not end', async () => {
		const { rows } = await asOwner(`select id from post_holding where post = 'administrator'`);
		const end = { postHoldingId: rows[0].id, on: '2026-12-01' };
		expect(whyNot(await give('administrator', endPost, end))).toBe('access.last-administrator');
		const second = {
			accountId: callerOf('clerk').accountId,
			unitCode: 'XA-THU',
			post: 'administrator',
			from: '2026-11-01'
		};
		answerOf(await give('administrator', givePost, second));
		expect((await give('administrator', endPost, end)).kind).toBe('done');
	});
});

describe('own settings', () => {
	test('are kept, and those not named stay as they were', async () => {
		answerOf(await give('stranger', setPreferences, { theme: 'dark', textScale: 130 }));
		answerOf(await give('stranger', setPreferences, { locale: 'en' }));
		const { rows } = await asOwner('select locale, theme, text_scale from account where username = $1', ['nguoi-la']);
		expect(rows).toEqual([{ locale: 'en', theme: 'dark', text_scale: 130 }]);
	});
});

describe('the audit chain', () => {
	const verdict = () => verifyAudit(database.ownerUrl);

	test('of everything above holds', async () => {
		const { rows } = await asOwner('select count(*)::int as n from audit_entry');
		expect(await verdict()).toEqual({ ok: true, entries: rows[0].n });
		expect(rows[0].n).toBeGreaterThan(20);
	});

	test.each([
		['a changed word', `update audit_entry set changes = '[]' where seq = 5`, 5],
		['another person', `update audit_entry set person_id = gen_random_uuid() where seq = 7`, 7],
		['an entry taken out', 'delete from audit_entry where seq = 9', 9],
		['a cut end', 'delete from audit_entry where seq >= 12', 12],
		['a head set back', 'update audit_head set seq = seq - 1', undefined]
	])('shows %s', async (_what, tampering, seq) => {
		await asOwner('create table kept as select * from audit_entry');
		await asOwner('create table kept_head as select * from audit_head');
		await asOwner(tampering);
		expect(await verdict()).toMatchObject({ ok: false, brokenAt: { communeId: 99101, ...(seq ? { seq } : {}) } });
		await asOwner(
			'delete from audit_entry; insert into audit_entry select * from kept; delete from audit_head; insert into audit_head select * from kept_head; drop table kept, kept_head'
		);
		expect(await verdict()).toMatchObject({ ok: true });
	});
});

/** Everything that the ledgers keep, as one text. */
const ledgers = async (): Promise<string> => {
	const { rows } = await asOwner(
		`select coalesce(string_agg(t, ' '), '') as text from (select to_jsonb(c)::text as t from command_log c union all select to_jsonb(a)::text from audit_entry a) x`
	);
	return rows[0].text;
};
