import type { Block } from '#domains/direction/index.ts';
import type { Degree, FindingKind, Proposal } from '../inspection.ts';

export type PaperFinding = {
	kind: FindingKind;
	text: string;
	nature: string;
	degree: Degree | '';
	cause: string;
	responsibility: string;
	proposal: Proposal | '';
	withdrawnWhy: string;
	evidence: readonly { label: string }[];
};

const HEADINGS: Record<FindingKind, string> = {
	strength: 'Ưu điểm',
	limit: 'Hạn chế, khuyết điểm',
	violation: 'Vi phạm'
};
const DEGREES: Record<Degree, string> = {
	slight: 'ít nghiêm trọng',
	serious: 'nghiêm trọng',
	'very-serious': 'rất nghiêm trọng',
	'most-serious': 'đặc biệt nghiêm trọng'
};
const PROPOSALS: Record<Proposal, string> = {
	learn: 'rút kinh nghiệm',
	criticise: 'phê bình',
	discipline: 'xem xét, thi hành kỷ luật'
};

const point = (lead: string, text: string): Block[] => (text ? [{ kind: 'bullet', mark: '+', lead, text }] : []);

/** What was found, by kind, each with what shows it. */
export const findingBlocks = (findings: readonly PaperFinding[]): Block[] =>
	(Object.keys(HEADINGS) as FindingKind[]).flatMap((kind) => {
		const own = findings.filter((finding) => finding.kind === kind && !finding.withdrawnWhy);
		if (own.length === 0) return [];
		const lines = own.flatMap((finding): Block[] => [
			{ kind: 'bullet', mark: '-', text: finding.text },
			...point('Tính chất:', finding.nature),
			...point('Mức độ:', finding.degree && DEGREES[finding.degree]),
			...point('Nguyên nhân:', finding.cause),
			...point('Trách nhiệm:', finding.responsibility),
			...point('Kiến nghị:', finding.proposal && PROPOSALS[finding.proposal]),
			...point('Minh chứng:', finding.evidence.map(({ label }) => label).join('; '))
		]);
		return [{ kind: 'heading', level: 1, text: HEADINGS[kind] }, ...lines];
	});
