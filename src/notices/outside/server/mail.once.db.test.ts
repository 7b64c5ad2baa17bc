import ICAL from 'ical.js';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { execute } from '#lib/commands/execute.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { poolOf } from '#lib/db/database.ts';
import { type Outside, place, setPlace } from '#lib/db/place.ts';
import { asSender } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../tests/database.ts';
import { type MailReceiver, receiveMail } from '../../../../tests/mail-receiver.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../tests/world.ts';
import { markRead } from '../../server/mark-read.ts';
import { confirmAddress, removeAddress, setAddress } from './address.ts';
import { fanOut } from './fan-out.ts';
import { sendDue } from './send-due.ts';
import { sendTrial } from './send-trial.ts';
import { setChoices, stopMail } from './set-choices.ts';
import { readStopToken } from './stop-token.ts';
import { takeDue } from './take-due.ts';

let database: TestDatabase;
let receiver: MailReceiver | undefined;
const owner = () => poolOf(database.ownerUrl);
/** A morning, when nothing is quiet. */
const MORNING = new Date('2026-11-23T02:00:00Z');
const later = (minutes: number, from = MORNING) => new Date(from.getTime() + minutes * 60_000);

beforeAll(async () => {
	database = await freshDatabase();
});
beforeEach(async () => {
	await owner().query('delete from notice; delete from delivery; delete from notice_choice');
});
afterEach(async () => {
	await receiver?.close();
	receiver = undefined;
});
afterAll(() => database?.close());

const outside = (smtpUrl?: string): Outside => ({ origin: 'https://coso.example.vn', smtpUrl });
const at = (port: number, more = '') => outside(`smtp://127.0.0.1:${port}/?from=coso@xa.example.vn${more}`);

/** Opens a mail server and tells the program of it. */
async function open(options: Parameters<typeof receiveMail>[0] = {}): Promise<MailReceiver> {
	receiver = await receiveMail(options);
	setPlace({ ...place(), outside: at(receiver.port) });
	return receiver;
}

const as = (person: WorldPerson, command: AnyCommand, input: object, now = MORNING) =>
	execute(callerOf(person), command, newId(), input, now);

async function readsMail(person: WorldPerson, email = `${person}@example.vn`, more: Record<string, unknown> = {}) {
	const row = {
		mail_groups: ['meetings', 'papers', 'tasks', 'other'],
		digest_at: null,
		quiet_from: '21:00',
		quiet_to: '06:30',
		...more
	};
	await owner().query(
		`insert into notice_choice (person_id, email, email_asked_at, email_confirmed_at, mail_groups, push_groups, quiet_from, quiet_to, digest_at)
		 values ($1, $2, now(), now(), $3, '{}', $4, $5, $6)`,
		[callerOf(person).personId, email, row.mail_groups, row.quiet_from, row.quiet_to, row.digest_at]
	);
}

const SUMMONED = { unit: 'Chi bộ thôn Một', on: '2026-12-03', time: '19:30', place: 'Nhà văn hóa thôn Một' };

async function tell(person: WorldPerson, kind = 'meetings.told-summoned', subject: object = SUMMONED, when = MORNING) {
	const id = newId();
	const { communeId, id: unitId } = WORLD.units.cell;
	const link = `/office/${kind.startsWith('meetings') ? 'meetings' : 'tasks'}/019a0000-0000-7000-8000-00000000aaaa`;
	await owner().query(
		`insert into notice (commune_id, id, unit_id, person_id, kind, subject, link, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
		[communeId, id, unitId, callerOf(person).personId, kind, subject, link, when]
	);
	return id;
}

/** One round of the sender. */
async function send(now = MORNING, to = at(receiver!.port)): Promise<void> {
	await fanOut(now);
	while ((await sendDue(to, now)) > 0);
}

const deliveries = async () =>
	(await owner().query('select state, attempts, trouble, next_at from delivery order by created_at, id')).rows;

describe('a notice', () => {
	test('reaches whoever wants mail, in whole Vietnamese, and says nothing of the matter in its subject', async () => {
		const { mails } = await open();
		await readsMail('member');
		await tell('member');
		await tell('secondMember');
		await send();
		await send();
		expect(mails).toHaveLength(1);
		const [mail] = mails;
		expect(mail!.to).toEqual(['member@example.vn']);
		expect(mail!.headers.get('subject')).toBe('Cơ Sở: thông báo sinh hoạt chi bộ');
		expect(mail!.headers.get('from')).toBe('Cơ Sở <coso@xa.example.vn>');
		const sentence = 'Chi bộ thôn Một mời sinh hoạt lúc 19:30 ngày 03/12/2026, tại Nhà văn hóa thôn Một.';
		expect(mail!.parts.get('text/plain')).toContain(sentence);
		expect(mail!.parts.get('text/html')).toContain(sentence);
		expect(mail!.parts.get('text/plain')).toContain('https://coso.example.vn/office/meetings/019a0000');
		expect(await deliveries()).toMatchObject([{ state: 'sent', attempts: 1, trouble: '' }]);
	});

	test('brings the meeting as a file for the calendar', async () => {
		const { mails } = await open();
		await readsMail('member');
		await tell('member');
		await tell('member', 'meetings.told-moved', { ...SUMMONED, time: '20:00' }, later(1));
		await send(later(2));
		const calendar = new ICAL.Component(ICAL.parse(mails[0]!.parts.get('text/calendar')!));
		const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
		expect(events.map(({ uid, location }) => ({ uid, location }))).toEqual([
			{ uid: 'meeting-019a0000-0000-7000-8000-00000000aaaa@coso', location: 'Nhà văn hóa thôn Một' }
		]);
		expect(events[0]!.startDate.toJSDate().toISOString()).toBe('2026-12-03T13:00:00.000Z');
	});

	test('shows a way to end the mails, by one press of the mail program too', async () => {
		const { mails } = await open();
		await readsMail('member');
		await tell('member');
		await send();
		const address = /<https:\/\/coso\.example\.vn\/stop-mail\/([^>]+)>/.exec(
			mails[0]!.headers.get('list-unsubscribe')!
		);
		expect(mails[0]!.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
		expect(readStopToken(place().secret, address![1]!)).toBe(callerOf('member').personId);
		expect(
			readStopToken(
				place().secret,
				address![1]!.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
			)
		).toBeUndefined();
		await as('member', stopMail, {});
		await tell('member');
		await send(later(1));
		expect(mails).toHaveLength(1);
	});

	test('that was read in the application meanwhile needs no mail', async () => {
		const { mails } = await open();
		await readsMail('member');
		const id = await tell('member');
		await fanOut(MORNING);
		await as('member', markRead, { ids: [id] });
		await send();
		expect(mails).toEqual([]);
		expect(await deliveries()).toMatchObject([{ state: 'not-needed' }]);
	});

	test('of the night comes in the morning', async () => {
		const { mails } = await open();
		await readsMail('member');
		const night = new Date('2026-11-22T16:00:00Z');
		await tell('member', undefined, undefined, night);
		await send(night);
		expect(mails).toEqual([]);
		await send(new Date('2026-11-22T23:30:00Z'));
		expect(mails).toHaveLength(1);
	});

	test('waits with the others for the mail of the day', async () => {
		const { mails } = await open();
		await readsMail('member', undefined, { digest_at: '17:00' });
		for (const title of ['Một', 'Hai', 'Ba'])
			await tell('member', 'direction.task-given-to-you', { title, dueOn: '2026-12-01', by: 'Quàng Văn Ổn' });
		await send();
		expect(mails).toEqual([]);
		await send(new Date('2026-11-23T10:00:00Z'));
		expect(mails.map(({ headers }) => headers.get('subject'))).toEqual(['Cơ Sở: 3 việc mới']);
		for (const title of ['Một', 'Hai', 'Ba']) expect(mails[0]!.parts.get('text/plain')).toContain(title);
	});

	test('of a kind that the person did not choose is not mailed', async () => {
		const { mails } = await open();
		await readsMail('member', undefined, { mail_groups: ['meetings'] });
		await tell('member', 'direction.task-given-to-you', { title: 'Việc', dueOn: '2026-12-01', by: 'Ai' });
		await send();
		expect(mails).toEqual([]);
	});
});

describe('a mail server', () => {
	test('that is down gets the same mail once it is up', async () => {
		const { port, close } = await receiveMail();
		await close();
		await readsMail('member');
		await tell('member');
		await send(MORNING, at(port));
		expect(await deliveries()).toMatchObject([
			{ state: 'failed', attempts: 1, trouble: 'notices.trouble-unreachable' }
		]);
		const { mails } = await open();
		await send(later(0.5));
		expect(mails).toEqual([]);
		await send(later(1));
		expect(mails).toHaveLength(1);
		expect(await deliveries()).toMatchObject([{ state: 'sent', attempts: 2, trouble: '' }]);
	});

	test('that stays down is given up, and not before many hours', async () => {
		const { port, close } = await receiveMail();
		await close();
		await readsMail('member');
		await tell('member');
		let now = MORNING;
		for (let round = 0; round < 7; round++) {
			await send(now, at(port));
			const [delivery] = await deliveries();
			now = new Date(Math.max(now.getTime(), Date.parse(delivery.next_at)));
		}
		expect(await deliveries()).toMatchObject([{ state: 'given-up', attempts: 7 }]);
		expect(now.getTime() - MORNING.getTime()).toBeGreaterThan(12 * 3_600_000);
	});

	test('that refuses one address does not keep the others from their mail', async () => {
		const { mails } = await open({
			onRcptTo({ address }, _session, callback) {
				callback(address.startsWith('gone') ? Object.assign(new Error('no such user'), { responseCode: 550 }) : null);
			}
		});
		await readsMail('member', 'gone@example.vn');
		await readsMail('secondMember');
		await tell('member');
		await tell('secondMember');
		await send();
		expect(mails.map(({ to }) => to)).toEqual([['secondMember@example.vn']]);
		expect(await deliveries()).toMatchObject([
			{ state: 'given-up', trouble: 'notices.trouble-refused' },
			{ state: 'sent' }
		]);
	});

	test('that asks to come again later is asked again', async () => {
		let isBusy = true;
		const { mails } = await open({
			onRcptTo(_address, _session, callback) {
				callback(isBusy ? Object.assign(new Error('greylisted'), { responseCode: 451 }) : null);
			}
		});
		await readsMail('member');
		await tell('member');
		await send();
		expect(await deliveries()).toMatchObject([{ state: 'failed', trouble: 'notices.trouble-later' }]);
		isBusy = false;
		await send(later(1));
		expect(mails).toHaveLength(1);
	});

	test('that wants a name and password gets those of SMTP_URL, and wrong ones are told as such', async () => {
		const { port, mails } = await open({
			authOptional: false,
			onAuth({ username, password }, _session, callback) {
				const isRight = username === 'coso' && password === 'mật khẩu';
				callback(isRight ? null : new Error('no'), isRight ? { user: username } : undefined);
			}
		});
		const url = (password: string) => outside(`smtp://coso:${encodeURIComponent(password)}@127.0.0.1:${port}`);
		await readsMail('member');
		await tell('member');
		await send(MORNING, url('sai'));
		expect(await deliveries()).toMatchObject([{ state: 'failed', trouble: 'notices.trouble-sign-in' }]);
		await send(later(1), url('mật khẩu'));
		expect(mails[0]!.headers.get('from')).toBe('Cơ Sở <coso@coso.example.vn>');
	});

	test('whose certificate nobody vouches for is trusted only where the operator says so', async () => {
		const { port, mails } = await open({ disabledCommands: [] });
		await readsMail('member');
		await tell('member');
		await send(MORNING, at(port));
		expect((await deliveries())[0]).toMatchObject({ state: 'failed', attempts: 1 });
		expect(mails).toEqual([]);
		await send(later(1), at(port, '&tls.rejectUnauthorized=false'));
		expect(mails.map(({ isSecure }) => isSecure)).toEqual([true]);
	});
});

describe('senders', () => {
	test('that work at the same time send each mail once', async () => {
		const { mails } = await open();
		for (const person of ['member', 'secondMember', 'cellSecretary', 'cellDeputy'] as const) {
			await readsMail(person);
			await tell(person);
		}
		await Promise.all([send(), send(), send()]);
		expect(mails.map(({ to }) => to[0]).toSorted()).toEqual(
			['cellDeputy', 'cellSecretary', 'member', 'secondMember'].map((name) => `${name}@example.vn`)
		);
	});

	test('that die after taking a letter leave it to another, under the same Message-ID', async () => {
		const { mails } = await open();
		await readsMail('member');
		await tell('member');
		await fanOut(MORNING);
		const [lost] = await takeDue(MORNING);
		await send(later(1));
		expect(mails).toEqual([]);
		await tell('member', 'meetings.told-moved', SUMMONED, later(9));
		await send(later(11));
		const ids = mails.map(({ headers }) => headers.get('message-id'));
		expect(ids).toContain(`<${lost!.id}@xa.example.vn>`);
		expect(new Set(ids).size).toBe(2);
	});

	test('see notices and choices, and no row of a commune’s life', async () => {
		for (const table of ['member', 'member_private', 'meeting', 'task', 'session'])
			await expect(
				asSender((tx) =>
					tx
						.selectFrom(table as 'member')
						.selectAll()
						.execute()
				),
				table
			).rejects.toMatchObject({
				code: '42501'
			});
		await expect(asSender((tx) => tx.selectFrom('account').select('passwordHash').execute())).rejects.toMatchObject({
			code: '42501'
		});
	});
});

describe('an address', () => {
	const codeIn = (mail: { parts: Map<string, string> }) =>
		/[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(mail.parts.get('text/plain')!)![0];

	test('counts once the code that went there came back', async () => {
		const { mails } = await open();
		expect(await as('member', setAddress, { email: 'em@example.vn' })).toMatchObject({ kind: 'done' });
		await tell('member');
		await send();
		expect(mails.map(({ headers }) => headers.get('subject'))).toEqual(['Cơ Sở: mã xác nhận địa chỉ thư']);
		expect(mails[0]!.headers.has('list-unsubscribe')).toBe(false);
		expect(await as('member', confirmAddress, { code: 'AAAA-AAAA' })).toMatchObject({
			refusal: { code: 'notices.code-wrong' }
		});
		const typed = codeIn(mails[0]!).toLowerCase().replace('-', ' ');
		expect(await as('member', confirmAddress, { code: typed }, later(5))).toMatchObject({ kind: 'done' });
		await tell('member', undefined, undefined, later(6));
		await send(later(6));
		expect(mails[1]!.to).toEqual(['em@example.vn']);
	});

	test('is not confirmed by the code of somebody else, of another address, or of the day before', async () => {
		const { mails } = await open();
		await as('member', setAddress, { email: 'em@example.vn' });
		await send();
		const code = codeIn(mails[0]!);
		await as('secondMember', setAddress, { email: 'em@example.vn' });
		expect(await as('secondMember', confirmAddress, { code })).toMatchObject({
			refusal: { code: 'notices.code-wrong' }
		});
		expect(await as('member', confirmAddress, { code }, later(25 * 60))).toMatchObject({
			refusal: { code: 'notices.code-too-old' }
		});
		await as('member', setAddress, { email: 'khac@example.vn' });
		expect(await as('member', confirmAddress, { code })).toMatchObject({ refusal: { code: 'notices.code-wrong' } });
	});

	test('asked for twice gets one code, the newer', async () => {
		const { mails } = await open();
		await as('member', setAddress, { email: 'em@example.vn' });
		await as('member', setAddress, { email: 'khac@example.vn' }, later(1));
		await send(later(1));
		expect(mails.map(({ to }) => to)).toEqual([['khac@example.vn']]);
		expect(await as('member', confirmAddress, { code: codeIn(mails[0]!) }, later(2))).toMatchObject({ kind: 'done' });
	});

	test('that is somebody else’s cannot be flooded', async () => {
		await open();
		const outcomes = [];
		for (let count = 0; count < 7; count++)
			outcomes.push(await as('member', setAddress, { email: 'nan.nhan@example.vn' }));
		expect(outcomes.slice(0, 6).every(({ kind }) => kind === 'done')).toBe(true);
		expect(outcomes[6]).toMatchObject({ refusal: { code: 'notices.asked-too-often' } });
	});

	test('must be one, and needs a mail server', async () => {
		await open();
		expect(await as('member', setAddress, { email: 'không phải' })).toMatchObject({
			kind: 'unfit',
			errors: [{ path: 'email', code: 'notices.not-an-address' }]
		});
		setPlace({ ...place(), outside: outside() });
		expect(await as('member', setAddress, { email: 'em@example.vn' })).toMatchObject({
			refusal: { code: 'notices.no-mail-server' }
		});
	});

	test('gets a trial mail when its owner asks, and nothing after it was removed', async () => {
		const { mails } = await open();
		await readsMail('member');
		expect(await as('member', sendTrial, { channel: 'mail' })).toMatchObject({ kind: 'done' });
		await send();
		expect(mails[0]!.headers.get('subject')).toBe('Cơ Sở: tin thử');
		await tell('member');
		await fanOut(MORNING);
		await as('member', removeAddress, {});
		await send();
		expect(mails).toHaveLength(1);
		expect(await as('member', sendTrial, { channel: 'mail' })).toMatchObject({
			refusal: { code: 'notices.address-not-confirmed' }
		});
	});
});

test('choices are one’s own: nobody reads or changes those of somebody else', async () => {
	await as('member', setChoices, {
		mailGroups: ['tasks'],
		pushGroups: [],
		quietFrom: '20:00',
		quietTo: '07:00',
		digestAt: '17:00',
		breaksQuiet: true
	});
	const { rows } = await owner().query('select person_id, mail_groups, digest_at, breaks_quiet from notice_choice');
	expect(rows).toEqual([
		{ person_id: callerOf('member').personId, mail_groups: ['tasks'], digest_at: '17:00', breaks_quiet: true }
	]);
	expect(
		await as('member', setChoices, {
			mailGroups: ['x'],
			pushGroups: [],
			quietFrom: '25:00',
			quietTo: '',
			digestAt: null,
			breaksQuiet: false
		})
	).toMatchObject({ kind: 'unfit' });
});
