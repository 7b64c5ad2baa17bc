import { atGate } from '#lib/db/transaction.ts';
import { type Result, done, refused } from '#lib/result.ts';
import { isPassword } from './password.ts';
import { startSession } from './session.ts';
import { countFailure, forgetFailures, secondsToWait, throttleKeys } from './throttle.ts';
import { openSecret, sealSecret, totpStep } from './totp.ts';

/** Where a sign-in comes from, for the list of sessions and the throttle. */
export type Origin = { device: string; address: string };
export type SignInRequest = Origin & { username: string; password: string };

/** A session was started, or the right password still needs a code: the ticket stands for the password for five minutes. */
export type SignInAnswer = { step: 'signed-in'; token: string } | { step: 'totp'; ticket: string };

const TICKET_MS = 5 * 60_000;

/**
 * Checks name, password and, where set, the code. The answer and its time are the same for a wrong
 * password, an unknown name and a closed account, so that nobody learns which names exist.
 */
export async function signIn(request: SignInRequest, now = new Date()): Promise<Result<SignInAnswer>> {
	const username = request.username.trim().toLowerCase();
	const keys = throttleKeys(username, request.address);
	const wait = await secondsToWait(keys);
	if (wait > 0) return refused({ code: 'access.sign-in-throttled', facts: { seconds: wait } });

	const account = await findAccount(username);
	const isRight = await isPassword(request.password, account?.state === 'active' ? account.passwordHash : null);
	if (!account || !isRight) {
		await countFailure(keys);
		return refused({ code: 'access.sign-in-wrong' });
	}
	if (account.totpSecret) return done({ step: 'totp', ticket: ticketFor(username, account.id, now) });
	await forgetFailures(keys.slice(0, 1));
	return done({ step: 'signed-in', token: await startSession(account.id, request.device, request.address) });
}

/**
 * The second step: the code that belongs to a ticket.
 * @param ticket as `signIn` gave it; an old or foreign one is refused with `access.ticket-over`
 */
export async function signInWithCode(
	request: Origin & { ticket: string; code: string },
	now = new Date()
): Promise<Result<{ token: string }>> {
	const ticket = readTicket(request.ticket, now);
	if (!ticket) return refused({ code: 'access.ticket-over' });
	const keys = throttleKeys(ticket.username, request.address);
	const wait = await secondsToWait(keys);
	if (wait > 0) return refused({ code: 'access.sign-in-throttled', facts: { seconds: wait } });

	const account = await findAccount(ticket.username);
	const step = account?.totpSecret ? totpStep(openSecret(account.totpSecret), request.code, now) : undefined;
	if (
		account?.id !== ticket.accountId ||
		account.state !== 'active' ||
		step === undefined ||
		!(await useStep(account.id, step))
	) {
		await countFailure(keys);
		return refused({ code: 'access.code-wrong' });
	}
	await forgetFailures(keys.slice(0, 1));
	return done({ token: await startSession(account.id, request.device, request.address) });
}

const ticketFor = (username: string, accountId: string, now: Date): string =>
	sealSecret(JSON.stringify({ username, accountId, until: now.getTime() + TICKET_MS })).toString('base64url');

function readTicket(ticket: string, now: Date): { username: string; accountId: string } | undefined {
	try {
		const { username, accountId, until } = JSON.parse(openSecret(Buffer.from(ticket, 'base64url')));
		return now.getTime() < until ? { username, accountId } : undefined;
	} catch {
		// Sealed under another secret, or not by us at all.
		return undefined;
	}
}

const findAccount = (username: string) =>
	atGate((tx) =>
		tx
			.selectFrom('account')
			.where('username', '=', username)
			.select(['id', 'state', 'passwordHash', 'totpSecret'])
			.executeTakeFirst()
	);

/** Marks a step as used: the same code does not open twice. */
const useStep = (accountId: string, step: number): Promise<boolean> =>
	atGate(async (tx) => {
		const changed = await tx
			.updateTable('account')
			.set({ totpLastStep: step })
			.where('id', '=', accountId)
			.where('totpLastStep', '<', step)
			.executeTakeFirst();
		return changed.numUpdatedRows === 1n;
	});

/** Whether this is the account's password, for acts that ask for it again; counts against the throttle. */
export async function confirmPassword(accountId: string, username: string, password: string): Promise<Result<true>> {
	const keys = throttleKeys(username, `confirm:${accountId}`);
	const wait = await secondsToWait(keys);
	if (wait > 0) return refused({ code: 'access.sign-in-throttled', facts: { seconds: wait } });
	const account = await atGate((tx) =>
		tx.selectFrom('account').where('id', '=', accountId).select('passwordHash').executeTakeFirst()
	);
	if (await isPassword(password, account?.passwordHash)) return done(true);
	await countFailure(keys);
	return refused({ code: 'access.password-wrong' });
}
