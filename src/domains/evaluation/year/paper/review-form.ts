import { type Block, headOf, type OfficialPaper } from '#domains/direction/index.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { EvaluationClass } from '../../class.ts';
import type { Criterion, YearSubject } from '../criteria.ts';
import { type Evidence, isSupported } from '../evidence.ts';
import type { Points } from '../marking.ts';
import { CLASSES, CRITERIA, evidenceLines, item, line, open, points, section } from './parts.ts';

/** What a form is filled from; marks are those of the self-ranking, absent while there is none. */
export type ReviewOnPaper = {
	year: number;
	subject: YearSubject;
	name: string;
	position: string;
	unitName: string;
	paperName: string;
	placeName: string;
	superiorName: string;
	evidence: Evidence;
	criteria: readonly Criterion[];
	/** What was written for the review; room for a hand where nothing was. */
	written?: {
		strengths: string;
		limits: string;
		remedies: string;
		/** Earlier limits with their results, and points from above with their answers, a line each. */
		earlier: readonly string[];
		answers: readonly string[];
	};
	self?: { points: Points; total: number; supported: number; class: EvaluationClass | null };
};

const FORMS: Record<YearSubject, { number: string; title: string }> = {
	leader: { number: '2A', title: 'Bản kiểm điểm cá nhân lãnh đạo, quản lý' },
	member: { number: '2B', title: 'Bản kiểm điểm cá nhân' },
	outside: { number: '2C', title: 'Bản kiểm điểm đảng viên' },
	collective: { number: '01', title: 'Báo cáo kiểm điểm tập thể' }
};
/** What was written, paragraph by paragraph; else room for a hand. */
const said = (lines: readonly string[] | undefined, count: number): Block[] => {
	const written = (lines ?? []).flatMap((text) => text.split('\n')).filter((text) => text.trim());
	return written.length > 0 ? written.map(line) : open(count);
};

/**
 * The form of the yearly review, filled with what the system counted; the person finishes it in Word.
 *
 * @source HD 43-HD/BTCTW, forms 01, 2A, 2B, 2C
 */
export function reviewForm(review: ReviewOnPaper, on: LocalDate): OfficialPaper {
	const { number, title } = FORMS[review.subject];
	const { written } = review;
	const isCollective = review.subject === 'collective';
	return {
		header: headOf(review, on),
		title,
		abstract: `năm ${review.year} (Mẫu ${number})`,
		blocks: [
			...(isCollective
				? []
				: ([
						{ kind: 'paragraph', lead: 'Họ và tên:', text: review.name },
						{ kind: 'paragraph', lead: 'Chức vụ:', text: review.position || 'Đảng viên' },
						{ kind: 'paragraph', lead: 'Chi bộ:', text: review.unitName }
					] satisfies Block[])),
			section('Ưu điểm, kết quả đạt được'),
			item('Kết quả hệ thống ghi nhận trong năm'),
			...evidenceLines(review).map(line),
			item('Tự đánh giá'),
			...said(written && [written.strengths], 3),
			section('Hạn chế, khuyết điểm và nguyên nhân'),
			...said(written && [written.limits], 3),
			section(
				'Kết quả khắc phục hạn chế, khuyết điểm kỳ trước (đã khắc phục, đang khắc phục bao nhiêu %, chưa khắc phục)'
			),
			...said(written?.earlier, 2),
			section('Giải trình những vấn đề được gợi ý kiểm điểm (nếu có)'),
			...said(written?.answers, 2),
			section('Phương hướng, biện pháp khắc phục'),
			...said(written && [written.remedies], 2),
			section('Tự chấm điểm, tự xếp loại'),
			pointsTable(review),
			line(
				review.self
					? `Tổng điểm: ${points(review.self.total)}; trong đó điểm có minh chứng: ${points(review.self.supported)}. Tự xếp loại: ${review.self.class ? CLASSES[review.self.class] : '……………'}.`
					: 'Tổng điểm: …………. Tự xếp loại: ………………………….'
			)
		],
		recipients: [isCollective ? 'Đảng ủy (để báo cáo)' : 'Chi bộ (để kiểm điểm)', 'Lưu hồ sơ'],
		signatures: isCollective
			? [{ titles: ['T/M Chi bộ', 'Bí thư'], name: '' }]
			: [
					{ titles: ['T/M Chi bộ', 'Bí thư'], name: '' },
					{ titles: ['Người tự kiểm điểm'], name: review.name }
				],
		annex: []
	};
}

const pointsTable = ({ criteria, self, evidence }: ReviewOnPaper): Block => ({
	kind: 'table',
	columns: [
		{ title: 'TT', share: 1, align: 'center' },
		{ title: 'Tiêu chí', share: 6, align: 'left' },
		{ title: 'Tối đa', share: 2, align: 'center' },
		{ title: 'Tự chấm', share: 2, align: 'center' },
		{ title: 'Minh chứng', share: 2, align: 'center' }
	],
	rows: criteria.map((one, nth) => ({
		cells: [
			String(nth + 1),
			CRITERIA[one.code] ?? one.code,
			points(one.most),
			self ? points(self.points[one.code] ?? 0) : '',
			isSupported(one, evidence) ? 'Có' : 'Chưa có'
		]
	}))
});
