import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lockedHash } from '#domains/meetings/locked-content.ts';
import { MeetingStory } from '#domains/meetings/server/sample-story.ts';
import { poolOf } from '#lib/db/database.ts';
import { requestOf, askJson } from '../../tests/api-asking.ts';
import { freshDatabase, type TestDatabase } from '../../tests/database.ts';
import { type WorldPerson, WORLD } from '../../tests/world.ts';
import { MEETING_PAPERS, meetingPaper, PAPER_FORMATS } from './meeting-papers.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const story = new MeetingStory('2026-11-20T09:00:00+07:00');
const paper = (person: WorldPerson | undefined, name: string, id = story.meetingId) =>
	meetingPaper(requestOf(person, 'meetings'), id, name);
const contentOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());
const wordsOf = async (response: Response) =>
	new TextDecoder().decode(unzipSync(await contentOf(response))['word/document.xml']);

describe('papers of a meeting', () => {
	test('before it is held: the sheet to call the roll, and a draft of the resolution only once there is one', async () => {
		await story.plan('2026-11', '2026-11-25T19:30:00+07:00');
		expect(await wordsOf(await paper('member', 'attendance-sheet.docx'))).toContain('Mùa A Ín');
		expect((await paper('member', 'resolution.docx')).status).toBe(404);
	});

	test('once it is signed: minutes and resolution with their numbers, in Word and PDF', async () => {
		await story.hold('2026-11-25T19:30:00+07:00', '2026-11-25T21:00:00+07:00');
		await story.sign();
		const minutes = await wordsOf(await paper('clerk', 'minutes.docx'));
		expect(minutes).toContain('01-BB/CB');
		expect(minutes).toContain((await lockedHash(await story.record())).slice(0, 20));
		expect(await wordsOf(await paper('clerk', 'resolution.docx'))).toContain('01-NQ/CB');
		const pdf = await contentOf(await paper('clerk', 'minutes.pdf'));
		expect(new TextDecoder().decode(pdf.slice(0, 5))).toBe('%PDF-');
	});

	test('stay as signed when the roll moves on', async () => {
		const before = await wordsOf(await paper('clerk', 'minutes.docx'));
		const owner = poolOf(database.ownerUrl);
		await owner.query(`update member set full_name = 'Tên Mới' where id = $1`, [WORLD.memberId('cellDeputy')]);
		await owner.query(`update unit set paper_name = 'Chi bộ Khác' where id = $1`, [WORLD.units.cell.id]);
		expect(await wordsOf(await paper('clerk', 'minutes.docx'))).toBe(before);
	});

	test('have names that every system takes', async () => {
		const response = await paper('clerk', 'minutes.docx');
		expect(response.headers.get('content-disposition')).toBe('attachment; filename="bien-ban-XA-THU.01-2026-11.docx"');
		expect(response.headers.get('content-type')).toMatch(/wordprocessingml/);
	});

	test('exist in every format that is described', async () => {
		for (const name of Object.keys(MEETING_PAPERS))
			for (const format of PAPER_FORMATS) {
				const response = await paper('clerk', `${name}.${format}`);
				expect(response.status, name).toBe(200);
				expect((await contentOf(response)).length).toBeGreaterThan(1_000);
			}
	});

	test('are not there for strangers, or under another name', async () => {
		expect((await paper(undefined, 'minutes.docx')).status).toBe(401);
		for (const person of ['besideMember', 'otherClerk', 'stranger'] as const)
			expect((await paper(person, 'minutes.docx')).status, person).toBe(404);
		for (const name of ['minutes.odt', 'minutes', 'notes.docx', 'constructor.docx', 'minutes.docx.exe'])
			expect((await paper('clerk', name)).status, name).toBe(404);
		expect((await paper('clerk', 'minutes.docx', 'nonsense')).status).toBe(404);
	});

	test('stand in the list of documents with number and day', async () => {
		const { body } = await askJson('clerk', 'documents?q=bien+ban');
		expect(body.items).toEqual([
			{
				id: story.meetingId,
				unit: WORLD.units.cell.code,
				type: 'BB',
				issuer: 'Chi bộ thôn Một',
				state: 'issued',
				number: 1,
				symbol: '01-BB/CB',
				term: '2025-2030',
				title: 'Biên bản sinh hoạt chi bộ tháng 11/2026',
				issuedOn: '2026-11-25',
				meetingId: story.meetingId
			}
		]);
		expect((await askJson('clerk', 'documents')).body.items).toHaveLength(2);
		expect((await askJson('clerk', 'documents?on=2026-11-24')).body.items).toEqual([]);
		expect((await askJson('otherClerk', 'documents')).body.items).toEqual([]);
	});

	test('and the meeting is told with its attendance, as its minutes know it', async () => {
		const { body } = await askJson('clerk', 'meetings?on=2099-01-01');
		expect(body.items).toMatchObject([{ state: 'signed', present: 6, summoned: 6, presentBasisPoints: 10_000 }]);
		expect((await askJson('clerk', `meetings/${story.meetingId}`)).body).toMatchObject({
			unit: WORLD.units.cell.code,
			state: 'signed',
			openedAt: '2026-11-25T19:30:00+07:00'
		});
	});
});
