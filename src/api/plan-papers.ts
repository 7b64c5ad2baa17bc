import type { RequestEvent } from '@sveltejs/kit';
import { commitmentPaper, planPaper } from '#domains/study/plans/paper/index.ts';
import { readPlan } from '#domains/study/plans/server/index.ts';
import { isId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { attachment } from './attachment.ts';
import { PAPER_MAKERS } from './meeting-papers.ts';
import { notFound, notSignedIn } from './problems.ts';

/** By the name in the address: the paper, and how its file is called. */
const PLAN_PAPERS = {
	plan: { file: 'ke-hoach-ca-nhan', make: planPaper },
	commitment: { file: 'ban-cam-ket', make: commitmentPaper }
};
export const PLAN_PAPER_NAMES: readonly string[] = Object.keys(PLAN_PAPERS);

/** `GET /api/v1/plans/<id>/<paper>.<format>`, for those who may see what the plan says. */
export async function planPaperFile(
	{ locals }: Pick<RequestEvent, 'locals'>,
	id: string,
	name: string
): Promise<Response> {
	const { caller } = locals;
	if (!caller) return notSignedIn();
	const [, paperName = '', suffix = ''] = /^([a-z-]+)\.([a-z]+)$/.exec(name) ?? [];
	const format = Object.hasOwn(PAPER_MAKERS, suffix) ? PAPER_MAKERS[suffix] : undefined;
	const paper = Object.hasOwn(PLAN_PAPERS, paperName) ? PLAN_PAPERS[paperName as keyof typeof PLAN_PAPERS] : undefined;
	if (!format || !paper || !isId(id)) return notFound();
	const plan = await locals.read((tx) => readPlan(tx, caller, id));
	if (!plan) return notFound();
	const bytes = await format(paper.make(plan, dayInVietNam(new Date())));
	return attachment(bytes, `${paper.file}-${plan.unitCode}-${plan.year}.${suffix}`);
}
