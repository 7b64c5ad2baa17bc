import { zipSync } from 'fflate';
import type { RequestEvent } from '@sveltejs/kit';
import type { OfficialPaper } from '#domains/direction/paper/official-paper.ts';
import type { EarlierLimit } from '#domains/evaluation/review/review.ts';
import { type ReviewPage, readReviewsOf } from '#domains/evaluation/review/server/index.ts';
import { criteriaRules } from '#domains/evaluation/year/criteria.ts';
import {
	annualForm,
	type FileOnPaper,
	fileListForm,
	redecisionForm,
	reviewForm
} from '#domains/evaluation/year/paper/index.ts';
import { type EvaluationPage, readEvaluations, readRound, readWhole } from '#domains/evaluation/year/server/index.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { isId } from '#lib/ids.ts';
import { dayInVietNam, type LocalDate } from '#lib/local-date.ts';
import { ruleSetById } from '#lib/rule-sets.ts';
import { slugOf } from '#lib/vietnamese/slug.ts';
import { formatDate } from '#lib/words/format.ts';
import { attachment } from './attachment.ts';
import { PAPER_MAKERS } from './meeting-papers.ts';
import { notFound, notSignedIn } from './problems.ts';

const REVIEW_FILES = { leader: 'mau-2a', member: 'mau-2b', outside: 'mau-2c', collective: 'mau-01' };

type Form = { file: (of: FileOnPaper) => string; make: (of: FileOnPaper, on: LocalDate) => OfficialPaper | undefined };
/** The forms of an evaluation by their names in addresses. */
const FORMS: Record<string, Form> = {
	'review-form': { file: ({ subject }) => REVIEW_FILES[subject], make: reviewForm },
	redecision: { file: () => 'mau-03', make: redecisionForm },
	'file-list': { file: () => 'mau-04', make: fileListForm },
	'annual-form': { file: () => 'mau-05', make: annualForm }
};
export const EVALUATION_PAPER_NAMES: readonly string[] = Object.keys(FORMS);

/** As many as a committee handles at once. */
const MOST = 400;

/** `GET /api/v1/evaluations/<id>/<form>.<format>`: forms 01, 2A, 2B, 2C, 03, 04 and 05, filled from the year. */
export async function evaluationPaperFile(
	{ locals }: Pick<RequestEvent, 'locals'>,
	id: string,
	name: string
): Promise<Response> {
	const { caller } = locals;
	if (!caller) return notSignedIn();
	const [, paperName = '', suffix = ''] = /^([a-z-]+)\.([a-z]+)$/.exec(name) ?? [];
	const format = Object.hasOwn(PAPER_MAKERS, suffix) ? PAPER_MAKERS[suffix] : undefined;
	const form = Object.hasOwn(FORMS, paperName) ? FORMS[paperName] : undefined;
	if (!format || !form || !isId(id)) return notFound();
	const [file] = await locals.read((tx) => readFiles(tx, caller, [id]));
	const paper = file && form.make(file, dayInVietNam(new Date()));
	if (!paper) return notFound();
	return attachment(await format(paper), `${form.file(file)}-${file.unitCode}-${file.year}.${suffix}`);
}

/** `GET /api/v1/evaluations/forms.zip?year=&unit=`: the review forms of a cell, or of all in sight, a Word file each. */
export async function evaluationForms({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>): Promise<Response> {
	const { caller } = locals;
	if (!caller) return notSignedIn();
	const today = dayInVietNam(new Date());
	const year = Number(url.searchParams.get('year') ?? today.slice(0, 4));
	const page = Math.max(1, Number(url.searchParams.get('page') ?? 1) || 1);
	const unit = url.searchParams.get('unit');
	const files = await locals.read(async (tx) => {
		const round = Number.isInteger(year) ? await readRound(tx, caller.communeId, year) : undefined;
		const rows = round ? await readEvaluations(tx, caller.communeId, round.id) : [];
		const ids = rows.filter(({ unitCode }) => !unit || unitCode === unit).map(({ id }) => id);
		return readFiles(tx, caller, ids.slice((page - 1) * MOST, page * MOST));
	});
	if (files.length === 0) return notFound();
	return attachment(await zipOf(files, today), `mau-kiem-diem-${unit ?? 'ca-xa'}-${year}.zip`, 'application/zip');
}

/** One Word file each, numbered in the order of cells and rolls. */
export async function zipOf(
	files: readonly (FileOnPaper & { unitCode: string })[],
	on: LocalDate
): Promise<Uint8Array> {
	const entries: Record<string, Uint8Array> = {};
	for (const [nth, file] of files.entries()) {
		const number = String(nth + 1).padStart(3, '0');
		const name = `${number}-${file.unitCode}-${slugOf(file.name)}-${REVIEW_FILES[file.subject]}.docx`;
		entries[name] = await PAPER_MAKERS.docx!(reviewForm(file, on));
	}
	// Word files are packed already.
	return zipSync(entries, { level: 0 });
}

/** What the forms are filled from, for each in sight. */
export async function readFiles(tx: Tx, caller: Caller, ids: readonly string[]) {
	const evaluations = await readWhole(tx, caller, ids);
	const reviews = new Map(
		(await readReviewsOf(tx, caller.communeId, ids)).map((review) => [review.evaluationId, review])
	);
	return evaluations.map((evaluation) => fileOf(evaluation, reviews.get(evaluation.id)));
}

function fileOf(evaluation: EvaluationPage, review: ReviewPage | undefined): FileOnPaper & { unitCode: string } {
	const { subject, given, findings } = evaluation;
	const self = given.findLast(({ step }) => step === 'self');
	const turns = review?.turns.filter(({ undoneWhy }) => !undoneWhy) ?? [];
	return {
		...evaluation,
		superiorName: evaluation.superiorName ?? '',
		position: evaluation.position ?? '',
		criteria: ruleSetById(criteriaRules, evaluation.criteriaId)!.parameters.subjects[subject],
		...(review && { written: writtenOf(review) }),
		...(self && { self }),
		sentOn: review?.sentOn ?? null,
		meetings: turns.map(({ body, onDay }) => `${body}, ngày ${formatDate(onDay)}`),
		suggestions: review?.points.filter(({ withdrawnWhy }) => !withdrawnWhy).length ?? 0,
		objections: evaluation.objections.length,
		findings: findings.filter(({ withdrawnWhy }) => !withdrawnWhy).map(({ paper }) => paper)
	};
}

const FIXED: Record<EarlierLimit['result'], (percent: number) => string> = {
	fixed: () => 'đã khắc phục',
	partly: (percent) => `đang khắc phục ${percent}%`,
	not: () => 'chưa khắc phục'
};

/** What was written for the review, as the form has it; a point from above stands with its answer. */
function writtenOf({ strengths, limits, remedies, earlier, points }: ReviewPage) {
	return {
		strengths,
		limits,
		remedies,
		earlier: earlier.map(({ text, result, percent }) => `${text}: ${FIXED[result](percent)}.`),
		answers: points.filter(({ withdrawnWhy }) => !withdrawnWhy).map(({ text, answer }) => `${text}: ${answer}`)
	};
}
