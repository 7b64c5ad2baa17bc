import type { Block, PaperHeader, SignatureBlock } from '#domains/direction/index.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { PlanOnPaper } from './plan-on-paper.ts';

export const headOf = (plan: PlanOnPaper, on: LocalDate): PaperHeader => ({
	superior: plan.superiorName ?? '',
	issuer: plan.paperName || plan.unitName,
	place: plan.placeName,
	on,
	draft: plan.state === 'draft' ? 1 : undefined
});

export const section = (text: string): Block => ({ kind: 'heading', level: 1, text });

export const whoBlocks = ({ name, position, unitName }: PlanOnPaper): Block[] => [
	{ kind: 'paragraph', lead: 'Họ và tên:', text: name },
	{ kind: 'paragraph', lead: 'Chức vụ:', text: position || 'Đảng viên' },
	{ kind: 'paragraph', lead: 'Đơn vị sinh hoạt:', text: unitName }
];

/** The cell on the left, the member on the right; room for a hand where nobody has signed. */
export const signaturesOf = (plan: PlanOnPaper, title: string): SignatureBlock[] => [
	{ titles: ['Xác nhận của chi bộ'], name: plan.state === 'confirmed' ? plan.confirmedName : '' },
	{ titles: [title], name: plan.name, ...(plan.signedAt && { confirmedAt: plan.signedAt }) }
];
