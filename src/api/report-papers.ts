import type { RequestEvent } from '@sveltejs/kit';
import { type Course, reportPaper } from '#house/reports/paper.ts';
import type { ReportContent } from '#house/reports/report.ts';
import { readAsked } from '#house/reports/server/api-reports.ts';
import { reportWorkbook } from '#house/reports/server/report-workbook.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { type ParameterName, readParameters } from '#lib/reads/parameters.ts';
import { answerKeyed } from './answer.ts';
import { attachment } from './attachment.ts';
import { PAPER_MAKERS } from './meeting-papers.ts';
import { notFound, notSignedIn } from './problems.ts';

export const REPORT_FORMATS: readonly string[] = ['docx', 'pdf', 'xlsx'];
export const REPORT_PARAMETERS = ['unit', 'period', 'on', 'document'] as const satisfies ParameterName[];

/** `GET /api/v1/reports/<name>` as JSON, and with `.docx`, `.pdf` or `.xlsx` behind it as a file of how it stands now. */
export async function answerReport(event: Pick<RequestEvent, 'locals' | 'url'>, asked: string): Promise<Response> {
	const [, name = '', suffix] = /^([a-z-]+)(?:\.([a-z]+))?$/.exec(asked) ?? [];
	if (suffix === undefined) return answerKeyed(event, 'reports/{}', asked);
	const { caller } = event.locals;
	if (!caller) return notSignedIn();
	const read = readParameters(REPORT_PARAMETERS, event.url.searchParams);
	if (!read.ok || !REPORT_FORMATS.includes(suffix)) return notFound();
	const now = new Date();
	const content = await event.locals.read((tx) =>
		Promise.resolve(readAsked({ tx, caller, today: dayInVietNam(now) }, name, read.value.asked))
	);
	return content ? reportFile(content, { takenAt: now.toISOString() }, suffix) : notFound();
}

/** A report as a file, drawn up or not. */
export async function reportFile(content: ReportContent, course: Course, suffix: string): Promise<Response> {
	const file = `bao-cao-${content.report}-${content.period}.${suffix}`;
	if (suffix === 'xlsx') return attachment(await reportWorkbook(content), file);
	return attachment(await PAPER_MAKERS[suffix]!(reportPaper(content, course)), file);
}
