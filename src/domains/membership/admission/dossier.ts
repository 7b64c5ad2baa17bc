import type { AdmissionParameters } from './rules.ts';
import type { AdmissionStep, StepDone } from './steps.ts';

/** A paper that a step puts into the dossier by being written down; the others are noted as seen. */
const BY_STEP: Record<string, AdmissionStep> = {
	'awareness-certificate': 'awareness',
	application: 'application',
	biography: 'biography',
	introducers: 'introducers',
	verification: 'verification',
	comments: 'comments',
	'cell-resolution': 'cell-vote',
	'committee-resolution': 'committee-vote',
	decision: 'decision',
	'class-certificate': 'class',
	'self-review': 'reviews',
	'mentor-comments': 'reviews',
	'probation-comments': 'reviews',
	'recognition-cell-resolution': 'recognition-vote',
	'recognition-committee-resolution': 'recognition-committee',
	'recognition-decision': 'recognition'
};

export type PaperNoted = { paper: string; where: string; file?: string };
/** there: noted as seen; expected: its step is done, nobody saw the paper; later: its step is still to come. */
export type DossierLine = { paper: string; state: 'there' | 'missing' | 'later'; where: string; hasFile: boolean };

/** The list of papers, each with whether it is there; what no step brings is asked for once the ceremony was held. */
export function dossierOf(
	done: readonly StepDone[],
	noted: readonly PaperNoted[],
	{ papers }: AdmissionParameters,
	phase: keyof AdmissionParameters['papers'],
	needsUnion: boolean
): DossierLine[] {
	const isDone = (step: AdmissionStep) => done.some((one) => one.step === step);
	return papers[phase]
		.filter((paper) => paper !== 'union-resolution' || needsUnion)
		.map((paper) => {
			const found = noted.find((one) => one.paper === paper);
			const step = BY_STEP[paper] ?? (paper === 'union-resolution' ? 'introducers' : 'ceremony');
			return {
				paper,
				state: found ? 'there' : isDone(step) ? 'missing' : 'later',
				where: found?.where ?? '',
				hasFile: Boolean(found?.file)
			};
		});
}
