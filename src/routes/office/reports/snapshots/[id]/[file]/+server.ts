import { error } from '@sveltejs/kit';
import { REPORT_FORMATS, reportFile } from '#house/api/report-papers.ts';
import { readSnapshot } from '#house/reports/server/snapshots.ts';
import { isId } from '#lib/ids.ts';
import type { RequestHandler } from './$types';

/** A report as it was drawn up, as Word, Excel or PDF: printed from what was kept. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const [, suffix = ''] = /^bao-cao\.([a-z]+)$/.exec(params.file) ?? [];
	if (!locals.caller || !isId(params.id) || !REPORT_FORMATS.includes(suffix)) error(404);
	const { caller } = locals;
	const snapshot = await locals.read((tx) => readSnapshot(tx, caller, params.id));
	if (!snapshot) error(404);
	return reportFile(snapshot.content, snapshot, suffix);
};
