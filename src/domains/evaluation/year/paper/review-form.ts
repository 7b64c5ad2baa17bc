import type { Block, OfficialPaper } from '#domains/direction/index.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { EvaluationClass } from '../../class.ts';
import type { Criterion, YearSubject } from '../criteria.ts';
import { type Evidence, isSupported } from '../evidence.ts';
import type { Points } from '../marking.ts';

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
const CLASSES: Record<EvaluationClass, string> = {
	excellent: 'Hoàn thành xuất sắc nhiệm vụ',
	good: 'Hoàn thành tốt nhiệm vụ',
	completed: 'Hoàn thành nhiệm vụ',
	failed: 'Không hoàn thành nhiệm vụ'
};
const CRITERIA: Record<string, string> = {
	ideology: 'Chính trị, tư tưởng; học tập nghị quyết',
	ethics: 'Đạo đức, lối sống; thực hiện cam kết',
	discipline: 'Ý thức tổ chức kỷ luật',
	manner: 'Tác phong, lề lối làm việc',
	example: 'Trách nhiệm nêu gương',
	direction: 'Lãnh đạo, chỉ đạo',
	duties: 'Thực hiện nhiệm vụ được giao',
	unit: 'Kết quả của đơn vị phụ trách',
	works: 'Việc trong kế hoạch, cam kết',
	added: 'Việc đột xuất, việc cộng đồng',
	rights: 'Thực hiện nhiệm vụ, quyền đảng viên',
	resolutions: 'Học tập, thực hiện nghị quyết',
	'meeting-life': 'Chất lượng sinh hoạt'
};

/** Room for a hand where only the person can write. */
const DOTS = '…'.repeat(38);
const section = (text: string): Block => ({ kind: 'heading', level: 1, text });
const item = (text: string): Block => ({ kind: 'heading', level: 2, text });
const line = (text: string): Block => ({ kind: 'paragraph', text });
const open = (count: number): Block[] => Array.from({ length: count }, () => line(DOTS));
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
		header: {
			superior: review.superiorName,
			issuer: review.paperName || review.unitName,
			place: review.placeName,
			on,
			draft: 1
		},
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

const points = (hundredths: number): string => {
	const rest = String(hundredths % 100)
		.padStart(2, '0')
		.replace(/0+$/, '');
	return `${Math.trunc(hundredths / 100)}${rest ? `,${rest}` : ''}`;
};

function evidenceLines({ evidence, subject }: ReviewOnPaper): string[] {
	const { meetings, study, tasks, unitTasks, plan, deeds } = evidence;
	const count = ({ total, onTime, late, notDone }: Evidence['tasks']) =>
		`${total} nhiệm vụ, đúng hạn ${onTime}, chậm ${late}, chưa xong ${notDone}.`;
	return [
		`Sinh hoạt chi bộ: dự ${meetings.present}/${meetings.summoned} lượt, vắng có lý do ${meetings.excused}, không lý do ${meetings.unexcused}.`,
		`Học tập nghị quyết, chuyên đề: dự ${study.came}/${study.summoned} lượt.`,
		...(subject === 'collective' ? [] : [`Nhiệm vụ được giao: ${count(tasks)}`]),
		...(subject === 'leader' || subject === 'collective' ? [`Nhiệm vụ của đơn vị: ${count(unitTasks)}`] : []),
		`Kế hoạch hành động, cam kết: hoàn thành ${plan.done}/${plan.lines} việc, một phần ${plan.partly}.`,
		`Được biểu dương ${deeds.praises} lần; kể ${deeds.stories} câu chuyện học tập và làm theo.`
	];
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
