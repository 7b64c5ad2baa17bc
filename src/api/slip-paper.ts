import type { Block, OfficialPaper, PaperHeader } from '#domains/direction/paper/official-paper.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { SlipField, SlipLine, SlipNews, SlipSection } from '#domains/members/supplement/slip.ts';

/** Vietnamese whatever language the reader of the page has: this is a paper of the file. */
const FIELDS: Record<SlipField, string> = {
	residence: 'Nơi ở hiện nay',
	job: 'Nghề nghiệp, nơi công tác',
	position: 'Chức vụ',
	education: 'Trình độ giáo dục phổ thông',
	degree: 'Trình độ chuyên môn',
	politicalTheory: 'Trình độ lý luận chính trị',
	phone: 'Điện thoại',
	email: 'Thư điện tử'
};
const SECTIONS: Record<SlipSection, string> = {
	training: 'Đào tạo, bồi dưỡng, ngoại ngữ, tin học',
	posts: 'Chức vụ, công việc',
	awards: 'Khen thưởng',
	discipline: 'Kỷ luật',
	family: 'Hoàn cảnh gia đình',
	abroad: 'Đi nước ngoài',
	other: 'Nội dung khác'
};

export type SlipOnPaper = {
	fullName: string;
	birthDate: LocalDate | null;
	partyCardNo: string;
	admittedOn: LocalDate | null;
	officialOn: LocalDate | null;
	cell: string;
	year: number;
	lines: readonly SlipLine[];
	news: SlipNews;
	/** Who confirmed it for the cell; nobody yet where it is empty. */
	checkedName: string;
	settledName: string;
};

const day = (on: LocalDate | null): string => (on ? on.split('-').reverse().join('/') : '…………');
const said = (lead: string, text: string): Block => ({ kind: 'paragraph', lead, text });
const result = ({ verdict, why }: SlipLine): string =>
	verdict === 'accepted' ? 'Đã ghi vào danh sách' : verdict === 'declined' ? `Chưa ghi: ${why}` : '';

/** The slip as it goes into the member's file. @source HD 06-HD/TW 2025 */
export function slipPaper(slip: SlipOnPaper, header: PaperHeader): OfficialPaper {
	const news = (Object.keys(SECTIONS) as SlipSection[]).filter((section) => slip.news[section]?.trim());
	return {
		header,
		title: 'Phiếu bổ sung hồ sơ đảng viên',
		abstract: `năm ${slip.year}`,
		blocks: [
			said('Họ và tên:', slip.fullName.toLocaleUpperCase('vi')),
			said('Sinh ngày:', `${day(slip.birthDate)}; số thẻ đảng viên: ${slip.partyCardNo || '…………'}`),
			said('Ngày vào Đảng:', `${day(slip.admittedOn)}; ngày chính thức: ${day(slip.officialOn)}`),
			said('Đang sinh hoạt tại:', slip.cell),
			{ kind: 'heading', level: 1, text: 'Thay đổi so với hồ sơ' },
			slip.lines.length === 0
				? { kind: 'paragraph', text: 'Không có thay đổi.' }
				: {
						kind: 'table',
						columns: [
							{ title: 'Mục', share: 3, align: 'left' },
							{ title: 'Trong hồ sơ', share: 4, align: 'left' },
							{ title: 'Hiện nay', share: 4, align: 'left' },
							{ title: 'Kết quả', share: 3, align: 'left' }
						],
						rows: slip.lines.map((line) => ({
							cells: [FIELDS[line.field], line.from || '(chưa ghi)', line.to || '(bỏ trống)', result(line)]
						}))
					},
			{ kind: 'heading', level: 1, text: 'Nội dung bổ sung trong năm' },
			...(news.length === 0
				? [{ kind: 'paragraph', text: 'Không có nội dung bổ sung.' } as Block]
				: news.flatMap((section): Block[] => [
						{ kind: 'heading', level: 2, text: SECTIONS[section] },
						...slip.news[section]
							.split('\n')
							.filter((line) => line.trim())
							.map((line): Block => ({ kind: 'paragraph', text: line.trim() }))
					])),
			{ kind: 'paragraph', text: 'Tôi cam đoan những nội dung trên là đúng và chịu trách nhiệm về lời khai của mình.' },
			said(
				'Xác nhận của cấp ủy cơ sở:',
				slip.settledName ? `đã xem xét và bổ sung hồ sơ (${slip.settledName})` : '…………'
			)
		],
		recipients: ['Đảng ủy cơ sở', 'Hồ sơ đảng viên'],
		signatures: [
			{ titles: ['Xác nhận của chi bộ'], name: slip.checkedName },
			{ titles: ['Người khai'], name: slip.fullName }
		],
		annex: []
	};
}
