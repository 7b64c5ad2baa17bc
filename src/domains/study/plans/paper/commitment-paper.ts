import type { Block, OfficialPaper } from '#domains/direction/index.ts';
import { sentence } from '#domains/direction/index.ts';
import { dayInVietNam, type LocalDate } from '#lib/local-date.ts';
import { type Commitment, COMMITMENTS } from '../form.ts';
import { headOf, signaturesOf, whoBlocks } from './parts.ts';
import type { PlanOnPaper } from './plan-on-paper.ts';

const HEADINGS: Record<Commitment, string> = {
	ideology: 'Về tư tưởng chính trị',
	lifestyle: 'Về phẩm chất đạo đức, lối sống; ý thức tu dưỡng, rèn luyện',
	'self-evolution': 'Về không “tự diễn biến”, “tự chuyển hóa”',
	'must-not-do': 'Về những điều đảng viên không được làm',
	duty: 'Về tác phong, lề lối làm việc và kết quả thực hiện nhiệm vụ',
	discipline: 'Về ý thức tổ chức kỷ luật'
};

/** The commitment of a year (bản cam kết tu dưỡng, rèn luyện, phấn đấu); headings left empty are not printed. */
export const commitmentPaper = (plan: PlanOnPaper, today: LocalDate): OfficialPaper => ({
	header: headOf(plan, plan.signedAt ? dayInVietNam(new Date(plan.signedAt)) : today),
	title: 'Bản cam kết',
	abstract: `tu dưỡng, rèn luyện, phấn đấu năm ${plan.year}`,
	blocks: [
		...whoBlocks(plan),
		{ kind: 'paragraph', text: `Tôi cam kết thực hiện trong năm ${plan.year} những nội dung sau:` },
		...COMMITMENTS.flatMap((key) => headed(HEADINGS[key], plan.commitments[key])),
		...headed('Về khắc phục hạn chế, khuyết điểm', plan.intentions.limits),
		{
			kind: 'paragraph',
			text: 'Tôi xin hứa thực hiện đúng những nội dung đã cam kết và báo cáo kết quả khi kiểm điểm cuối năm.'
		}
	],
	recipients: ['Chi bộ (để theo dõi)', 'Lưu cá nhân'],
	signatures: signaturesOf(plan, 'Người cam kết'),
	annex: [],
	note: plan.contentHash ? `Mã kiểm chứng nội dung đã ký (SHA-256): ${plan.contentHash}` : undefined
});

const headed = (heading: string, text = ''): Block[] =>
	text
		? [
				{ kind: 'heading', level: 2, text: heading },
				...text
					.split('\n')
					.filter((line) => line.trim())
					.map((line): Block => ({ kind: 'paragraph', text: sentence(line) }))
			]
		: [];
