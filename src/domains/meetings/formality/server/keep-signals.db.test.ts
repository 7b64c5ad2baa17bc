import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { sql } from 'kysely';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD } from '../../../../../tests/world.ts';
import { MeetingStory, VOTE } from '../../server/sample-story.ts';
import { rebuildFormality } from './rebuild.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const SAID = [
	'Cống qua đường liên bản bị vỡ sau trận mưa đêm mùng bảy, xe chở ngô phải đi vòng qua bãi đá mất gần một giờ.',
	'Ba gia đình ở đầu khe chưa nhận được giống ngô lai, trưởng thôn hứa hỏi lại trạm khuyến nông ngay sáng mai.',
	'Lớp xóa mù chữ buổi tối vắng nhiều vì thiếu đèn, mong chi đoàn mượn máy phát của trường học cho hết mùa gặt.'
];

/** A whole meeting in which these things are said, closed and not signed. */
async function held(month: string, said: string[]): Promise<MeetingStory> {
	const story = new MeetingStory(`${month}-01T09:00:00+07:00`);
	await story.plan(month, `${month}-03T19:30:00+07:00`);
	story.at(`${month}-03T19:30:00+07:00`);
	await story.open();
	await story.callRoll();
	for (const gist of said)
		await story.do('minuteSecretary', 'add-statement', {
			kind: 'speech',
			memberId: WORLD.memberId('secondMember'),
			gist
		});
	await story.do('minuteSecretary', 'draft-resolution', { direction: `Gặt xong lúa ${month}` });
	const vote = await story.do('minuteSecretary', 'record-vote', VOTE);
	await story.do('minuteSecretary', 'decide-resolution', { voteId: vote.id });
	story.at(`${month}-03T21:15:00+07:00`);
	await story.score();
	await story.do('minuteSecretary', 'read-back');
	await story.do('cellDeputy', 'close-meeting');
	return story;
}

const owner = () => poolOf(database.ownerUrl);
const signalsOf = async (meetingId: string) =>
	(
		await owner().query('select code, facts, evidence from meeting_signal where meeting_id = $1 order by code', [
			meetingId
		])
	).rows;
const codesOf = async ({ meetingId }: MeetingStory) => (await signalsOf(meetingId)).map(({ code }) => code);

describe('a meeting that is closed', () => {
	let january: MeetingStory;
	let february: MeetingStory;
	beforeAll(async () => {
		january = await held('2026-01', SAID);
		february = await held('2026-02', SAID);
	});

	test('is told that its minutes are those of the month before, and where', async () => {
		expect(await codesOf(january)).not.toContain('own-past');
		const found = (await signalsOf(february.meetingId)).find(({ code }) => code === 'own-past');
		expect(found.facts).toMatchObject({ month: '2026-01', shareBasisPoints: 10_000 });
		expect(found.evidence.other.meetingId).toBe(january.meetingId);
		expect(found.evidence.parts).toHaveLength(SAID.length + 1);
	});

	test('keeps its score whatever is found', async () => {
		const scores = await owner().query(
			'select total, normalised_basis_points, class from meeting_score where meeting_id = any($1)',
			[[january.meetingId, february.meetingId]]
		);
		expect(scores.rows[1]).toEqual(scores.rows[0]);
	});

	test('has no signs while it is open again, and the same after it is closed again', async () => {
		const before = await signalsOf(february.meetingId);
		await february.do('cellDeputy', 'reopen-meeting');
		expect(await signalsOf(february.meetingId)).toEqual([]);
		await february.do('minuteSecretary', 'read-back');
		await february.do('minuteSecretary', 'close-meeting');
		expect(await signalsOf(february.meetingId)).toEqual(before);
	});

	test('has the same signs when all are worked out anew', async () => {
		const before = [await signalsOf(january.meetingId), await signalsOf(february.meetingId)];
		const client = await owner().connect();
		await rebuildFormality(client, [WORLD.units.cell.communeId]);
		client.release();
		expect([await signalsOf(january.meetingId), await signalsOf(february.meetingId)]).toEqual(before);
	});

	test('never names who spoke, nor keeps a word of what was said, in what is looked back on', async () => {
		const { rows } = await owner().query('select facts from meeting_text_signature');
		for (const { facts } of rows) expect(Object.keys(facts).sort()).toEqual(['decided', 'matters', 'present', 'spoke']);
	});
});

describe('the same words in another cell', () => {
	test('are found by the one who closes, who cannot read the other minutes', async () => {
		const march = await held(
			'2026-03',
			SAID.map((text) => `${text} Việc này đã bàn kỹ với các già làng.`)
		);
		const { besideCell } = WORLD.units;
		const copyId = '019a0000-0000-7000-8000-00000000c0de';
		await owner().query(
			`insert into meeting (commune_id, id, unit_id, kind, month, state, starts_at, opened_at, closed_at, cycle_rule_set_id, created_by)
			 select commune_id, $2, $3, kind, month, 'closed', starts_at, opened_at, closed_at, cycle_rule_set_id, created_by
			 from meeting where id = $1`,
			[march.meetingId, copyId, besideCell.id]
		);
		await owner().query(
			`insert into meeting_text_signature select commune_id, $2, $3, month, closed_at, rule_set_id, shingles, minhash, facts, bands
			 from meeting_text_signature where meeting_id = $1`,
			[march.meetingId, copyId, besideCell.id]
		);
		await owner().query('delete from meeting_signal where meeting_id = $1', [march.meetingId]);
		await owner().query('delete from meeting_text_signature where meeting_id = $1', [march.meetingId]);
		await march.do('cellDeputy', 'reopen-meeting');
		await march.do('minuteSecretary', 'read-back');
		await march.at('2026-03-03T21:40:00+07:00').do('minuteSecretary', 'close-meeting');
		expect(await codesOf(march)).toContain('other-cell');

		const seen = await readAs(callerOf('minuteSecretary'), '2026-03-04', async (tx) => {
			const minutes = await tx.selectFrom('meeting').where('id', '=', copyId).select('id').execute();
			const { rows: asked } =
				await sql`select * from app.minutes_like(${WORLD.units.cell.communeId}, ${march.meetingId},
				array(select (b & 4294967295)::bit(32)::int from meeting_text_signature, unnest(bands) b), now())`.execute(tx);
			return { minutes, asked };
		});
		expect(seen).toEqual({ minutes: [], asked: [] });
	});
});
