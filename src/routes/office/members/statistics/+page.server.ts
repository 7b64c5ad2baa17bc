import { error } from '@sveltejs/kit';
import { rollFigures } from '#domains/members/statistics/roll-figures.ts';
import { statisticsRules } from '#domains/members/statistics/statistics-rules.ts';
import { readCellsOn, readMovement, readRollPersons } from '#domains/members/statistics/server/roll-persons.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { statisticsAsked } from './statistics-asked.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const today = dayInVietNam(new Date());
		const asked = await statisticsAsked(tx, locals.caller!, url.searchParams, today);
		if (!asked) error(404);
		const { units, unit, on, earlier } = asked;
		const [from, to] = earlier && earlier < on ? [earlier, on] : [on, earlier ?? on];
		const [people, before, movement, cells] = await Promise.all([
			readRollPersons(tx, unit, on),
			earlier ? readRollPersons(tx, unit, earlier) : undefined,
			earlier ? readMovement(tx, unit, from, to) : undefined,
			unit.kind === 'cell' ? [] : readCellsOn(tx, unit, on)
		]);
		const counted = rollFigures(people, on);
		const { leastOfficial } = statisticsRules.at(-1)!.parameters;
		return {
			units: units.map(({ code, name }) => ({ code, name })),
			unit: { code: unit.code, name: unit.name },
			on,
			earlier: before && earlier ? { on: earlier, figures: rollFigures(before, earlier).figures } : undefined,
			movement: movement && { ...movement, from, to },
			...counted,
			cells: {
				count: cells.length,
				without: cells.filter(({ hasCommittee }) => !hasCommittee),
				small: cells.filter(({ official }) => official < leastOfficial)
			}
		};
	});
