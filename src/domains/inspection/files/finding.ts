import type { Refusal } from '#lib/result.ts';
import type { Degree, FindingKind, Proposal } from './inspection.ts';

/** Why a finding cannot stand as it is written down. @source party-work handbook, 8.3 */
export function whyNotFinding(finding: {
	kind: FindingKind;
	nature: string;
	degree: Degree | '';
	cause: string;
	responsibility: string;
	proposal: Proposal | '';
}): Refusal | undefined {
	const { kind, nature, degree, cause, responsibility, proposal } = finding;
	if (kind === 'violation')
		return nature && degree && cause && responsibility ? undefined : { code: 'inspection.violation-incomplete' };
	if (degree || proposal === 'discipline') return { code: 'inspection.only-of-violations' };
	return undefined;
}
