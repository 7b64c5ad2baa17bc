import type { Block, OfficialPaper } from '#domains/direction/index.ts';
import { sentence, shortDate } from '#domains/direction/index.ts';
import { dayInVietNam, type LocalDate } from '#lib/local-date.ts';
import type { Intention } from '../form.ts';
import type { PlanOnPaper } from './plan-on-paper.ts';
import { headOf, section, signaturesOf, whoBlocks } from './parts.ts';

const HEADINGS: Record<Intention, string> = {
	thinking: 'Về tư tưởng',
	ethics: 'Về đạo đức',
	style: 'Về phong cách, phương pháp công tác',
	example: 'Về trách nhiệm nêu gương',
	limits: 'Hạn chế, khuyết điểm của kỳ kiểm điểm trước sẽ khắc phục'
};

/**
 * A member's plan of action for a year (kế hoạch hành động cá nhân học tập và làm theo Bác); a draft says that it is one.
 *
 * @param today the day that stands on a paper nobody has signed yet
 */
export const planPaper = (plan: PlanOnPaper, today: LocalDate): OfficialPaper => ({
	header: headOf(plan, plan.signedAt ? dayInVietNam(new Date(plan.signedAt)) : today),
	title: 'Kế hoạch hành động cá nhân',
	abstract: `học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh năm ${plan.year}`,
	blocks: [
		...whoBlocks(plan),
		section('Nội dung học tập và làm theo'),
		...(Object.keys(HEADINGS) as Intention[]).flatMap((key) => intention(HEADINGS[key], plan.intentions[key])),
		section('Việc làm cụ thể'),
		works(plan),
		...(plan.midYear && plan.checkedOn
			? [section(`Tự kiểm tra giữa năm (ngày ${shortDate(plan.checkedOn)})`), ...paragraphs(plan.midYear)]
			: [])
	],
	recipients: ['Chi bộ (để theo dõi)', 'Lưu cá nhân'],
	signatures: signaturesOf(plan, 'Người lập kế hoạch'),
	annex: [],
	note: plan.contentHash ? `Mã kiểm chứng nội dung đã ký (SHA-256): ${plan.contentHash}` : undefined
});

const paragraphs = (text: string): Block[] =>
	text
		.split('\n')
		.filter((line) => line.trim())
		.map((line) => ({ kind: 'paragraph', text: sentence(line) }));

const intention = (heading: string, text = ''): Block[] =>
	text ? [{ kind: 'heading', level: 2, text: heading }, ...paragraphs(text)] : [];

const resultOf = ({ result, sharePercent }: PlanOnPaper['lines'][number]): string =>
	({ open: '', done: 'Hoàn thành', partly: `Hoàn thành ${sharePercent}%`, 'not-done': 'Không hoàn thành' })[result];

const works = ({ lines }: PlanOnPaper): Block => ({
	kind: 'table',
	columns: [
		{ title: 'TT', share: 1, align: 'center' },
		{ title: 'Việc làm', share: 6, align: 'left' },
		{ title: 'Đo bằng', share: 3, align: 'left' },
		{ title: 'Xong trước ngày', share: 2, align: 'center' },
		{ title: 'Kết quả', share: 3, align: 'left' }
	],
	rows: lines.map((line, index) => ({
		cells: [String(index + 1), line.work, line.measure, shortDate(line.dueOn), resultOf(line)]
	}))
});
