import { statisticsFile } from '#house/api/statistics-file.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { statisticsAsked } from '../statistics-asked.ts';
import type { RequestHandler } from './$types';

/** `thong-ke_<unit>_<day>[_<earlier day>].xlsx` */
export const GET: RequestHandler = async ({ locals, params }) => {
	const [, unit = '', on = '', earlier = ''] =
		/^thong-ke_([^_]+)_(\d{4}-\d\d-\d\d)(?:_(\d{4}-\d\d-\d\d))?\.xlsx$/.exec(params.file) ?? [];
	const query = new URLSearchParams({ unit, on, with: earlier });
	return statisticsFile(locals, (tx, caller) => statisticsAsked(tx, caller, query, dayInVietNam(new Date())), unit);
};
