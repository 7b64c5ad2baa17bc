import type { OfficialPaper } from './official-paper.ts';

/** A short made-up resolution: every kind of block once. */
export const samplePaper: OfficialPaper = {
	header: {
		superior: 'Đảng bộ xã Thanh Sơn',
		issuer: 'Chi bộ thôn Nà Lốc',
		number: { running: 5, type: 'NQ', body: 'CB' },
		place: 'Thanh Sơn',
		on: '2026-12-03'
	},
	title: 'Nghị quyết',
	abstract: 'về lãnh đạo thực hiện nhiệm vụ tháng 12 năm 2026',
	blocks: [
		{ kind: 'heading', level: 1, text: 'Đánh giá' },
		{ kind: 'heading', level: 2, text: 'Kết quả' },
		{ kind: 'paragraph', text: 'Ặc, ỷ, ữ: chữ có hai dấu.', backing: { kind: 'resolution', id: 'r' } },
		{ kind: 'heading', level: 2, text: 'Hạn chế' },
		{ kind: 'bullet', mark: '-', lead: 'Nguyên nhân:', text: 'chưa rõ người.', backing: 'free' },
		{ kind: 'heading', level: 1, text: 'Nhiệm vụ' },
		{
			kind: 'table',
			columns: [
				{ title: 'TT', share: 1, align: 'center' },
				{ title: 'Nhiệm vụ', share: 6, align: 'left' },
				{ title: 'Xong', share: 2, align: 'center' }
			],
			rows: [
				{ cells: ['1', 'Rà soát hộ', { box: 'ticked' }], backing: { kind: 'task', id: 't1' } },
				{ cells: ['2', 'Thu quỹ', { box: 'empty' }], backing: { kind: 'task', id: 't2' } }
			]
		}
	],
	voteLine: { kind: 'paragraph', text: '22/25 đồng chí tán thành.', backing: { kind: 'vote', id: 'v' } },
	recipients: ['Đảng ủy xã Thanh Sơn (để báo cáo)', 'Đảng viên trong chi bộ', 'Lưu Chi bộ'],
	signatures: [{ titles: ['T/M Chi bộ', 'Phó Bí thư'], name: 'Lý Thị Mẩy' }],
	annex: []
};
