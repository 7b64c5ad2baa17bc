import { error } from '@sveltejs/kit';
import { readArrears } from '#domains/members/fees/server/fee-pages.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { yearAsked } from '../../year-asked.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const today = dayInVietNam(new Date());
		const year = yearAsked(url, today);
		const read = await readArrears(tx, locals.caller!.communeId, year, today);
		if (!read) error(404);
		const cell = url.searchParams.get('cell');
		const cellOf = new Map(read.cells.map((one) => [one.id, one]));
		return {
			year,
			isThisYear: year === Number(today.slice(0, 4)),
			cells: read.cells.map(({ code, name }) => ({ code, name })),
			cell,
			arrears: read.arrears
				.map((one) => ({ ...one, cell: cellOf.get(one.unitId)! }))
				.filter((one) => !cell || one.cell.code === cell)
		};
	});
