import { describe, expect, test } from 'vitest';
import type { MeetingRecord } from '../record.ts';
import { resolutionPaper } from './resolution.ts';
import { sampleRecord } from './sample-record.ts';

const resolution = (change: Partial<MeetingRecord> = {}) => resolutionPaper({ ...sampleRecord, ...change })!;
const official = sampleRecord.roll.filter(({ standing }) => standing === 'official').length;

describe('the resolution of the month', () => {
	test('has its four parts', () => {
		const parts = resolution().blocks.filter((block) => block.kind === 'heading' && block.level === 1);
		expect(parts.map((block) => block.kind === 'heading' && block.text)).toEqual([
			'Đánh giá kết quả thực hiện nhiệm vụ tháng trước',
			'Phương hướng, nhiệm vụ tháng tới',
			'Tổ chức thực hiện',
			'Tự đánh giá, xếp loại chất lượng sinh hoạt'
		]);
	});

	test('says how many agreed of those who make the base', () => {
		expect(resolution().voteLine?.text).toContain('22/25 đồng chí tán thành, đạt 88%');
		expect(resolution().voteLine?.text).toContain('kể cả đồng chí vắng mặt, trừ đồng chí được miễn sinh hoạt');
		const all = resolution({ votes: [{ ...sampleRecord.votes[0]!, agree: 24, base: official }] });
		expect(all.voteLine?.text).toContain(
			`24/27 đồng chí tán thành, đạt 88,89% (tính trên tổng số ${official} đảng viên chính thức, kể cả đồng chí vắng mặt).`
		);
	});

	test('a text put to the vote again carries the last vote', () => {
		const [first] = sampleRecord.votes;
		const again = { ...first!, id: 'again', agree: 25, disagree: 0, at: '2026-12-03T14:30:00Z' };
		expect(resolution({ votes: [again, first!] }).voteLine?.text).toContain('25/25 đồng chí tán thành, đạt 100%');
	});

	test('a cell with a committee signs for the committee, one without for the cell', () => {
		expect(resolution().signatures[0]?.titles).toEqual(['T/M Chi bộ', 'Bí thư']);
		const withCommittee = resolution({ unit: { ...sampleRecord.unit, hasCommittee: true } });
		expect(withCommittee.signatures[0]?.titles).toEqual(['T/M Chi ủy', 'Bí thư']);
	});

	test('a deputy who chaired signs with the own title', () => {
		const deputy = sampleRecord.roll[1]!;
		expect(resolution({ chair: deputy }).signatures[0]).toEqual({
			titles: ['T/M Chi bộ', 'Phó Bí thư'],
			name: deputy.name
		});
	});

	test('goes to the superior committee, to the members and into the archive last', () => {
		expect(resolution().recipients).toEqual([
			'Đảng ủy xã Thanh Sơn (để báo cáo)',
			'Đảng viên trong chi bộ (để thực hiện)',
			'Lưu Chi bộ'
		]);
	});

	test('not adopted yet, it is a draft and carries no vote', () => {
		const draft = resolution({ resolution: { ...sampleRecord.resolution!, state: 'draft', adoptedOn: undefined } });
		expect(draft.header.draft).toBe(1);
		expect(draft.voteLine).toBeUndefined();
	});

	test('is not there where the meeting has none', () => {
		expect(resolutionPaper({ ...sampleRecord, resolution: undefined })).toBeUndefined();
	});
});
