import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAs } from '#lib/db/transaction.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf } from '../../../../../tests/world.ts';
import { minutesPaper } from '../../paper/index.ts';
import { readMeetingRecord } from '../../server/read-record.ts';
import { BallotStory, keepKeysApart } from './sample-box.ts';

let database: TestDatabase;
const story = new BallotStory();
beforeAll(async () => {
	database = await freshDatabase();
	keepKeysApart();
	await story.plan('2026-12');
});
afterAll(() => database?.close());

/** The lines of the minutes, once the secretary agreed and the deputy disagreed in such a ballot. */
async function minutesAfter(matter: string, open: object): Promise<string> {
	await story.open({ matter, kind: 'resolution', options: ['Đồng ý', 'Không đồng ý'], seats: undefined, ...open });
	await story.cast('cellSecretary', [0]);
	await story.cast('cellDeputy', [1]);
	await story.count();
	const record = await readAs(callerOf('member'), '2026-11-22', (tx) => readMeetingRecord(tx, story.meetingId));
	return JSON.stringify(minutesPaper(record!).blocks);
}

const secretary = 'Tòng Văn Chắc';
const deputy = 'Hà Thị Dịu';

test('the minutes say how it was voted, and list names only where the cell chose so at the opening', async () => {
	const secret = await minutesAfter('Việc thứ nhất', {});
	expect(secret).toContain('bỏ phiếu kín');
	expect(secret).not.toContain(`thành: ${secretary}`);

	const counted = await minutesAfter('Việc thứ hai', { secret: false });
	expect(counted).toContain('bỏ phiếu có ghi tên');
	expect(counted).not.toContain(`thành: ${secretary}`);

	const listed = await minutesAfter('Việc thứ ba', { secret: false, namesInMinutes: true });
	expect(listed).toContain(`Tán thành: ${secretary}`);
	expect(listed).toContain(`Không tán thành: ${deputy}`);
	expect(listed.split(`thành: ${secretary}`)).toHaveLength(2);
});

test('a secret ballot cannot be listed by name, and a ballot about a person is secret', async () => {
	const open = async (input: object) => {
		const asked = { meetingId: story.meetingId, matter: 'Việc', namesInMinutes: true, ...input };
		const outcome = await story.give('cellSecretary', 'open-ballot', asked);
		return 'refusal' in outcome ? outcome.refusal.code : outcome.kind;
	};
	expect(await open({ kind: 'resolution' })).toBe('meetings.ballot-names-not-secret');
	for (const kind of ['admission', 'recognition', 'expulsion', 'reprimand', 'personnel'])
		expect(await open({ kind, secret: false, options: kind === 'personnel' ? ['A'] : undefined }), kind).toBe(
			'meetings.ballot-must-be-secret'
		);
});
