import { describe, expect, test } from 'vitest';
import type { Block, OfficialPaper } from '#domains/direction/index.ts';
import { provenance } from '#domains/direction/paper/index.ts';
import type { MeetingRecord } from '../record.ts';
import { minutesPaper } from './minutes.ts';
import { proceedingsProvenance } from './proceedings-provenance.ts';
import { sampleRecord } from './sample-record.ts';

const wordsOf = (block: Block): string[] =>
	block.kind === 'table'
		? block.rows.map(({ cells }) => cells.filter((cell) => typeof cell === 'string').join(' | '))
		: [`${'lead' in block && block.lead ? `${block.lead} ` : ''}${block.text}`];
const said = (paper: OfficialPaper): string => [...paper.blocks, ...paper.annex].flatMap(wordsOf).join('\n');
const minutes = (change: Partial<MeetingRecord> = {}) => said(minutesPaper({ ...sampleRecord, ...change }));

describe('the minutes of a cell', () => {
	test('say when and where the cell met', () => {
		expect(minutes()).toContain('Bắt đầu: 19 giờ 35 phút, ngày 03/12/2026.');
		expect(minutes()).toContain('Kết thúc: 21 giờ 40 phút, ngày 03/12/2026.');
		expect(minutes()).toContain('Địa điểm: Nhà văn hóa thôn Nà Lốc.');
	});

	test('count everyone on the roll once', () => {
		expect(minutes()).toContain(
			'Tổng số đảng viên của chi bộ: 30 đồng chí, trong đó chính thức 27 đồng chí, dự bị 03 đồng chí, miễn sinh hoạt 01 đồng chí'
		);
		expect(minutes()).toContain('Có mặt: 25/29 đồng chí thuộc diện triệu tập');
		expect(minutes()).toContain('Vắng mặt có lý do: 03 đồng chí');
		expect(minutes()).toContain('Vắng mặt không có lý do: 01 đồng chí');
		expect(minutes()).toContain('Không thuộc diện triệu tập: 01 đồng chí');
	});

	test('name the absent with their reasons', () => {
		expect(minutes()).toContain('Đồng chí Quàng Văn Đĩnh (lý do: trực phòng cháy rừng).');
		expect(minutes()).toContain('Đồng chí Chảo Láo Tả.');
	});

	test('name the superior who came before other guests', () => {
		const lines = minutes().split('\n');
		const superior = lines.indexOf('Cấp ủy cấp trên được phân công dự: Đàm Thị Lụa, Ủy viên Ban Thường vụ Đảng ủy xã.');
		expect(lines[superior + 1]).toBe('Khách dự: Hạng A Giống, Trưởng Ban Công tác Mặt trận thôn.');
	});

	test('hold what each speaker said, under the item where it was said', () => {
		const lines = minutes().split('\n');
		const item = lines.indexOf('Thảo luận nhiệm vụ tháng 12');
		expect(lines[item + 1]).toMatch(/^Đồng chí Đặng Ngọc Ửng phát biểu: Đề nghị ưu tiên 03 hộ/);
		expect(lines[item + 4]).toMatch(/^Chủ trì kết luận: Chi bộ thống nhất/);
	});

	test('tell self-criticism, criticism, praise and reminders apart', () => {
		for (const how of ['tự phê bình:', 'góp ý, phê bình:', 'biểu dương:', 'nhắc nhở:'])
			expect(minutes()).toContain(how);
	});

	test('hold what people asked for, with the answer, also when nobody put it on the agenda', () => {
		const answer = 'Trả lời: Chi bộ giao tổ thủy lợi nạo vét trong tuần; đã giao nhiệm vụ giải quyết.';
		expect(minutes()).toContain(answer);
		expect(minutes({ agenda: [] })).toContain(answer);
	});

	test('show how earlier tasks stood: done late, overdue, carried over', () => {
		expect(minutes()).toContain('Quá hạn (hạn 28/11/2026); chuyển tiếp 2 kỳ | Chưa có kết quả');
		expect(minutes()).toContain('Hoàn thành ngày 27/11/2026, chậm so với hạn');
	});

	test('take the vote over all official members who count, absent ones included', () => {
		expect(minutes()).toContain(
			'tính trên tổng số 25 đảng viên chính thức, kể cả đồng chí vắng mặt, trừ đồng chí được miễn sinh hoạt hoặc sinh hoạt tạm thời nơi khác; cần ít nhất 13 đồng chí tán thành'
		);
		expect(minutes()).toContain(
			'tán thành 22 đồng chí (88%), không tán thành 01 đồng chí (4%), ý kiến khác 0 đồng chí (0%)'
		);
	});

	test('keep a reserved opinion with its name', () => {
		expect(minutes()).toContain('Đồng chí Ặc Văn Ưởng bảo lưu ý kiến: Chưa nhất trí mức huy động 03 ngày công');
	});

	test('list tasks with person, product and deadline', () => {
		expect(minutes()).toContain(
			'1 | Rà soát hộ cần hỗ trợ sửa nhà ở sau mưa lũ | Nông Văn Thành | Danh sách hộ có xác nhận của trưởng thôn | 15/12/2026'
		);
	});

	test('give the score by criterion, and the reason where people departed from the recorded facts', () => {
		expect(minutes()).toContain('2 | Đảng viên tham gia sinh hoạt | 5 | 4');
		expect(minutes()).toContain('Chi bộ tự chấm 85/95 điểm, quy đổi theo thang điểm 100 là 89,47 điểm; xếp loại: Khá.');
		expect(minutes()).toContain('chi bộ chấm 4 điểm, ghi nhận theo số liệu 3 điểm; lý do: ý kiến chuyển cấp trên');
	});

	test('say that they were read back', () => {
		expect(minutes()).toContain('biên bản được đọc lại trước chi bộ lúc 21 giờ 35 phút');
		expect(minutes({ readBackAt: undefined })).toContain('chưa đọc lại trước chi bộ');
	});

	test('are signed by the writer on the left and the chair on the right, with the moment', () => {
		expect(minutesPaper(sampleRecord).signatures).toEqual([
			{ titles: ['Người ghi biên bản'], name: 'Triệu Thị Hồng Thắm', confirmedAt: '2026-12-03T21:42:00+07:00' },
			{ titles: ['Chủ trì'], name: 'Nông Văn Thành', confirmedAt: '2026-12-03T21:45:00+07:00' }
		]);
	});

	test('every line points at what it rests on, except free notes', () => {
		const paper = minutesPaper(sampleRecord);
		const lines = paper.blocks.filter((block) => block.kind !== 'table' && block.kind !== 'heading');
		expect(lines.filter((block) => !block.backing)).toEqual([]);
		expect(
			paper.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])).every((row) => row.backing)
		).toBe(true);
		expect(provenance(paper).free).toBe(sampleRecord.notes.length);
	});

	test('an item that nobody began or spoke on is grey, and so is what was concluded on it', () => {
		const [item] = sampleRecord.agenda.filter(({ kind }) => kind === 'discussion');
		const silent = { ...sampleRecord, statements: [], notes: [] };
		const free = (record: typeof sampleRecord) =>
			minutesPaper(record).blocks.flatMap((block) =>
				block.kind !== 'table' && block.backing === 'free' ? [block.text] : []
			);
		expect(free(silent)).toEqual(expect.arrayContaining([item!.title, item!.conclusion!.split('\n')[1]!]));
		const begun = { ...silent, agenda: [{ ...item!, startedAt: sampleRecord.openedAt }] };
		expect(free(begun)).toEqual([]);
		expect(proceedingsProvenance(silent).free).toBe(2);
		expect(proceedingsProvenance(begun).free).toBe(0);
	});

	test('of a meeting still open are a draft', () => {
		expect(minutesPaper({ ...sampleRecord, state: 'open', closedAt: undefined }).header.draft).toBe(1);
		expect(minutesPaper({ ...sampleRecord, state: 'closed' }).header.draft).toBeUndefined();
	});

	test('are never rewritten: a correction stands after the signatures', () => {
		const addendum = {
			id: 'a',
			text: 'Số hộ được rà soát là 15.',
			reason: 'đếm thiếu',
			by: 'Lý Thị Mẩy',
			at: '2026-12-05T01:00:00Z'
		};
		const paper = minutesPaper({ ...sampleRecord, addenda: [addendum] });
		expect(paper.blocks).toEqual(minutesPaper(sampleRecord).blocks);
		expect(paper.annex.flatMap(wordsOf)).toEqual([
			'Bổ sung, đính chính',
			'Đồng chí Lý Thị Mẩy, 08 giờ 00 phút, ngày 05/12/2026: Số hộ được rà soát là 15.',
			'Lý do: đếm thiếu.'
		]);
	});
});
