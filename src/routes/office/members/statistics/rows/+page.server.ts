import { error } from '@sveltejs/kit';
import { BREAKDOWNS, FIGURE_NAMES, isPrivate, rowsOf, SENSITIVE } from '#domains/members/statistics/roll-figures.ts';
import { readRollPersons } from '#domains/members/statistics/server/roll-persons.ts';
import { answerWord, breakdownWord, figureWord } from '#domains/members/statistics/ui/statistics-words.ts';
import { noteLooks } from '#domains/members/server/note-looks.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { statisticsAsked } from '../statistics-asked.ts';
import type { PageServerLoad } from './$types.d.ts';

/** The people that a figure counts. What comes from the private part leaves a trace for each of them. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const query = url.searchParams;
	const figure = FIGURE_NAMES.find((name) => name === query.get('figure'));
	const breakdown = BREAKDOWNS.find((of) => of === query.get('by'));
	if (!figure && (!breakdown || SENSITIVE.includes(breakdown))) error(404);
	const answer = query.get('answer') ?? '';
	const read = await locals.read(async (tx) => {
		const asked = await statisticsAsked(tx, locals.caller!, query, dayInVietNam(new Date()));
		if (!asked) error(404);
		const people = await readRollPersons(tx, asked.unit, asked.on);
		return { ...asked, rows: rowsOf(people, asked.on, figure ? { figure } : { breakdown: breakdown!, answer }) };
	});
	if (breakdown && isPrivate(breakdown)) {
		const fields = [breakdown === 'age' ? 'birthDate' : breakdown];
		const looks = read.rows.map(({ memberId }) => ({ memberId, fields }));
		await noteLooks(locals.caller!, looks, '/office/members/statistics');
	}
	return {
		unit: { code: read.unit.code, name: read.unit.name },
		on: read.on,
		title: figure ? figureWord(figure) : `${breakdownWord(breakdown!)}: ${answerWord(breakdown!, answer, read.on)}`,
		rows: read.rows.map(({ memberId, fullName, cell }) => ({ memberId, fullName, cell }))
	};
};
