import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { lockedHash } from '../../locked-content.ts';
import { MeetingStory } from '../../server/sample-story.ts';
import { SamplePhone } from './sample-phone.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

describe('minutes signed on a phone without signal', () => {
	const story = new MeetingStory('2026-11-20T09:00:00+07:00');
	const SIGN = 'sign-minutes-on-device';
	const at = '2026-11-25T21:20:00+07:00';
	let contentHash: string;

	beforeAll(async () => {
		await story.plan('2026-11', '2026-11-25T19:30:00+07:00');
		await story.hold('2026-11-25T19:32:00+07:00', '2026-11-25T21:10:00+07:00');
		story.at('2026-11-28T08:00:00+07:00');
		contentHash = await lockedHash(await story.record());
	});

	const asChair = () => ({ meetingId: story.meetingId, role: 'chair' as const, contentHash, at });

	test('are taken from the signer’s own phone alone', async () => {
		const phone = await new SamplePhone(database.ownerUrl).enrol('minuteSecretary');
		expect(await story.codeOf('cellDeputy', SIGN, await phone.sign(asChair()))).toBe('meetings.phone-not-theirs');
		const lost = await new SamplePhone(database.ownerUrl).enrol('cellDeputy');
		const input = await lost.sign(asChair());
		await lost.revoke();
		expect(await story.codeOf('cellDeputy', SIGN, input)).toBe('meetings.phone-not-theirs');
	});

	test('stand for one content, one office and one moment', async () => {
		const phone = await new SamplePhone(database.ownerUrl).enrol('cellDeputy');
		const input = await phone.sign(asChair());
		const wrong = 'meetings.signature-wrong';
		expect(await story.codeOf('cellDeputy', SIGN, { ...input, at: '2026-11-25T21:21:00+07:00' })).toBe(wrong);
		expect(await story.codeOf('cellDeputy', SIGN, { ...input, contentHash: 'a'.repeat(64) })).toBe(wrong);
		expect(await story.codeOf('cellDeputy', SIGN, { ...input, role: 'minute-secretary' })).toBe(
			'access.not-the-signer'
		);
		expect(await story.codeOf('cellSecretary', SIGN, input)).toBe('access.not-the-signer');
		const other = await phone.sign({ ...asChair(), contentHash: 'a'.repeat(64) });
		expect(await story.codeOf('cellDeputy', SIGN, other)).toBe('meetings.content-differs');
		const early = await phone.sign({ ...asChair(), at: '2026-11-25T20:00:00+07:00' });
		expect(await story.codeOf('cellDeputy', SIGN, early)).toBe('meetings.moment-too-early');
	});

	test('lock the meeting when both have signed, with the moments at which they signed', async () => {
		const [chairs, writers] = await Promise.all(
			(['cellDeputy', 'minuteSecretary'] as const).map((person) => new SamplePhone(database.ownerUrl).enrol(person))
		);
		const mine = await writers!.sign({ ...asChair(), role: 'minute-secretary' });
		expect(await story.do('minuteSecretary', SIGN, mine)).toMatchObject({ isLocked: false });
		expect(await story.codeOf('minuteSecretary', SIGN, mine)).toBe('meetings.signed-already');
		expect(await story.do('cellDeputy', SIGN, await chairs!.sign(asChair()))).toMatchObject({ isLocked: true });
		const record = await story.record();
		expect(record).toMatchObject({ state: 'signed', minutesNumber: 1, lockedHash: contentHash });
		expect(record.signatures.map((signature) => signature.at)).toEqual(Array(2).fill('2026-11-25T14:20:00.000Z'));
		expect(await lockedHash(record)).toBe(contentHash);
	});
});
