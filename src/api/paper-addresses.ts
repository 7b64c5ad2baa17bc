import { ADMISSION_PAPER_NAMES } from '#domains/membership/admission/paper/admission-paper.ts';
import { ASSIGNMENT_PAPERS } from './assignment-papers.ts';
import { CASE_PAPER_NAMES } from './case-papers.ts';
import { EVALUATION_PAPER_NAMES } from './evaluation-papers.ts';
import { DISCIPLINE_PAPERS } from '#domains/inspection/discipline/papers.ts';
import { FORMS } from '#domains/inspection/files/forms.ts';
import { MEETING_PAPERS, PAPER_FORMATS } from './meeting-papers.ts';
import { TEMPLATES } from '#house/reports/template.ts';
import { REPORT_FORMATS } from './report-papers.ts';
import { PLAN_PAPER_NAMES } from './plan-papers.ts';
import { SITTING_PAPER_NAMES } from './sitting-papers.ts';

/** Every address at which a paper can be had, for the description of the API. */
export const PAPER_ADDRESSES: readonly string[] = [
	...Object.keys(MEETING_PAPERS).map((paper) => `meetings/{id}/${paper}`),
	...CASE_PAPER_NAMES.map((paper) => `cases/{id}/${paper}`),
	...ADMISSION_PAPER_NAMES.map((paper) => `admissions/{id}/${paper}`),
	'documents/{id}/document',
	'dialogues/{id}/conclusion',
	...EVALUATION_PAPER_NAMES.map((paper) => `evaluations/{id}/${paper}`),
	'quarters/{id}/quarter-form',
	...FORMS.map((form) => `inspections/{id}/${form}`),
	...DISCIPLINE_PAPERS.map((paper) => `discipline/{id}/${paper}`),
	...ASSIGNMENT_PAPERS.map((paper) => `assignments/{id}/${paper}`),
	'congress-elections/{id}/counting',
	'reorganisations/{id}/reconciliation',
	...PLAN_PAPER_NAMES.map((paper) => `plans/{id}/${paper}`),
	...SITTING_PAPER_NAMES.map((paper) => `sittings/{id}/${paper}`)
]
	.flatMap((address) => PAPER_FORMATS.map((format) => `/api/v1/${address}.${format}`))
	.concat('/api/v1/evaluations/forms.zip')
	.concat('/api/v1/commendations/{id}/certificate.docx')
	.concat(TEMPLATES.flatMap(({ name }) => REPORT_FORMATS.map((format) => `/api/v1/reports/${name}.${format}`)));
