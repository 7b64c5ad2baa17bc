import { type Block, headOf, type OfficialPaper } from '#domains/direction/index.ts';
import { dayInVietNam, type LocalDate } from '#lib/local-date.ts';
import { formatDate } from '#lib/words/format.ts';
import type { EvaluationClass } from '../../class.ts';
import type { Step } from '../marking.ts';
import { CLASSES, evidenceLines, line, open, points, section } from './parts.ts';
import type { ReviewOnPaper } from './review-form.ts';

/** A mark as papers name it. */
export type MarkOnPaper = {
	step: Step | 'reopened';
	class: EvaluationClass | null;
	total: number;
	reason: string;
	byName: string;
	at: string;
};
export type FileOnPaper = ReviewOnPaper & {
	given: readonly MarkOnPaper[];
	/** The day on which the review was sent; null while it was not. */
	sentOn: LocalDate | null;
	/** Meetings of review, a line each. */
	meetings: readonly string[];
	suggestions: number;
	objections: number;
	/** Papers that findings rest on. */
	findings: readonly string[];
};

const dayOf = ({ at }: MarkOnPaper): string => formatDate(dayInVietNam(new Date(at)));
const who = ({ subject, name, position, unitName }: ReviewOnPaper): Block[] => [
	{ kind: 'paragraph', lead: subject === 'collective' ? 'Tên tập thể:' : 'Họ và tên:', text: name },
	...(position ? [{ kind: 'paragraph', lead: 'Chức vụ:', text: position } satisfies Block] : []),
	...(subject === 'collective' ? [] : [{ kind: 'paragraph', lead: 'Chi bộ:', text: unitName } satisfies Block])
];

/**
 * The decision on a class that is changed: what was decided, why it was opened again, what is decided now. Undefined while
 * nothing was opened again.
 *
 * @source HD 43-HD/BTCTW, form 03
 */
export function redecisionForm(file: FileOnPaper, on: LocalDate): OfficialPaper | undefined {
	const reopened = file.given.findLast(({ step }) => step === 'reopened');
	if (!reopened) return undefined;
	const at = file.given.indexOf(reopened);
	const earlier = file.given.slice(0, at).findLast(({ step }) => step === 'decided');
	const later = file.given.slice(at).findLast(({ step }) => step === 'decided');
	const named = (mark: MarkOnPaper | undefined) => (mark?.class ? CLASSES[mark.class] : '……………………………');
	return {
		// It is not the cell that decides: the standing board of the committee above it does.
		header: headOf({ ...file, paperName: 'Ban Thường vụ' }, on),
		title: 'Quyết định',
		abstract: `về việc đánh giá, xếp loại lại năm ${file.year} (Mẫu 03)`,
		blocks: [
			...who(file),
			section('Kết quả đã quyết định'),
			line(`Mức xếp loại: ${named(earlier)}${earlier ? `, ngày ${dayOf(earlier)}` : ''}.`),
			section('Lý do xem xét lại'),
			line(`${reopened.reason} (${reopened.byName}, ngày ${dayOf(reopened)})`),
			section('Quyết định'),
			line(`Điều 1. Hủy kết quả đánh giá, xếp loại nêu trên.`),
			line(`Điều 2. Xếp loại lại năm ${file.year}: ${named(later)}.`),
			...(later?.reason ? [line(`Lý do: ${later.reason}`)] : []),
			line('Điều 3. Các tổ chức, cá nhân liên quan thi hành Quyết định này kể từ ngày ký.')
		],
		recipients: ['Như Điều 3', 'Lưu hồ sơ đánh giá'],
		signatures: [{ titles: ['T/M Ban Thường vụ', 'Bí thư'], name: '' }],
		annex: []
	};
}

/**
 * The list of what lies in the file of an evaluation, with what the system has of it; the rest is ticked by hand.
 *
 * @source HD 43-HD/BTCTW, form 04: nine items
 */
export function fileListForm(file: FileOnPaper, on: LocalDate): OfficialPaper {
	const markOf = (step: Step) => file.given.findLast((mark) => mark.step === step);
	const marked = (mark: MarkOnPaper | undefined) => (mark ? `${mark.byName}, ngày ${dayOf(mark)}` : '');
	const counted = (count: number, of: string) => (count > 0 ? `${count} ${of}` : '');
	const items: [string, string][] = [
		['Bản tự kiểm điểm', file.sentOn ? `gửi ngày ${formatDate(file.sentOn)}` : ''],
		['Nhận xét của cấp ủy nơi cư trú', ''],
		['Biên bản hội nghị kiểm điểm', file.meetings.join('; ')],
		['Báo cáo thẩm định', marked(markOf('office'))],
		['Kết luận, quyết định xếp loại', marked(markOf('decided'))],
		['Gợi ý kiểm điểm và giải trình', counted(file.suggestions, 'gợi ý')],
		['Ý kiến của tổ chức, cá nhân liên quan', marked(markOf('cell'))],
		['Hồ sơ khiếu nại, giải quyết khiếu nại', counted(file.objections, 'đơn')],
		['Tài liệu khác', file.findings.join('; ')]
	];
	return {
		header: headOf(file, on),
		title: 'Danh mục tài liệu',
		abstract: `hồ sơ đánh giá, xếp loại năm ${file.year} (Mẫu 04)`,
		blocks: [
			...who(file),
			{
				kind: 'table',
				columns: [
					{ title: 'TT', share: 1, align: 'center' },
					{ title: 'Tên tài liệu', share: 6, align: 'left' },
					{ title: 'Có', share: 1, align: 'center' },
					{ title: 'Ghi chú', share: 6, align: 'left' }
				],
				rows: items.map(([name, note], nth) => ({
					cells: [String(nth + 1), name, { box: note ? 'ticked' : 'empty' }, note]
				}))
			}
		],
		recipients: ['Lưu hồ sơ đánh giá'],
		signatures: [
			{ titles: ['Người nhận'], name: '' },
			{ titles: ['Người lập danh mục'], name: '' }
		],
		annex: []
	};
}

/**
 * What a person writes of their own year, to begin from what was counted.
 *
 * @source HD 43-HD/BTCTW, form 05
 */
export const annualForm = (file: FileOnPaper, on: LocalDate): OfficialPaper => ({
	header: headOf(file, on),
	title: 'Phiếu tự đánh giá',
	abstract: `năm ${file.year} (Mẫu 05)`,
	blocks: [
		...who(file),
		section('Kết quả hệ thống ghi nhận'),
		...evidenceLines(file).map(line),
		section('Kết quả nhiệm vụ, sản phẩm chủ yếu'),
		...(file.written?.strengths ? [line(file.written.strengths)] : open(3)),
		section('Hạn chế, nguyên nhân và việc khắc phục'),
		...(file.written?.limits ? [line(file.written.limits)] : open(2)),
		section('Tự chấm điểm, tự xếp loại'),
		line(
			file.self
				? `Tổng điểm: ${points(file.self.total)}. Tự xếp loại: ${file.self.class ? CLASSES[file.self.class] : '……………'}.`
				: 'Tổng điểm: …………. Tự xếp loại: ………………………….'
		)
	],
	recipients: ['Chi bộ', 'Lưu hồ sơ đánh giá'],
	signatures: [
		{ titles: ['Ý kiến của người đứng đầu'], name: '' },
		file.subject === 'collective'
			? { titles: ['T/M chi bộ', 'Bí thư'], name: '' }
			: { titles: ['Người tự đánh giá'], name: file.name }
	],
	annex: []
});
