import { type Conclusion, readConclusions } from '#domains/inspection/server/index.ts';
import type { Tx } from '#lib/db/database.ts';
import type { EvaluationPage } from './evaluation-page.ts';

/** Conclusions about the subject of an evaluation that nobody has written into it yet: people decide whether and as what. */
export async function readProposedFindings(
	tx: Tx,
	{
		communeId,
		year,
		memberId,
		unitId,
		findings
	}: Pick<EvaluationPage, 'communeId' | 'year' | 'memberId' | 'unitId' | 'findings'>
): Promise<Conclusion[]> {
	const taken = new Set(findings.filter(({ withdrawnWhy }) => !withdrawnWhy).map(({ sourceId }) => sourceId));
	return (await readConclusions(tx, communeId, year)).filter(
		(one) =>
			!taken.has(one.sourceId) &&
			(memberId ? one.memberId === memberId : one.memberId === null && one.unitId === unitId)
	);
}
