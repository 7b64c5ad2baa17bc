import { error } from '@sveltejs/kit';
import { rollFigures } from '#domains/members/statistics/roll-figures.ts';
import { statisticsRulesOn } from '#domains/members/statistics/statistics-rules.ts';
import { readCellsOn, readMovement, readRollPersons } from '#domains/members/statistics/server/roll-persons.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { readCompliance } from '#domains/members/fees/server/fee-pages.ts';
import { readTargets } from '#domains/membership/admission/server/admissions-page.ts';
import { readMoves } from '#domains/membership/transfers/server/moves.ts';
import { mayOf } from '../../may-of.ts';
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
		const may = await mayOf(tx, locals.caller!, today);
		const unitInCommune = { unitId: unit.id, communeId: unit.communeId };
		const seesMembership = may('read:membership', unitInCommune);
		const year = Number(on.slice(0, 4));
		const isOfUnit = ({ code }: { code: string }) => unit.kind !== 'cell' || code === unit.code;
		const counted = rollFigures(people, on);
		const { leastOfficial } = statisticsRulesOn(on);
		return {
			units: units.map(({ code, name }) => ({ code, name })),
			unit: { code: unit.code, name: unit.name },
			on,
			earlier: before && earlier ? { on: earlier, figures: rollFigures(before, earlier).figures } : undefined,
			movement: movement && { ...movement, from, to },
			...counted,
			ofYear: {
				year,
				moves: seesMembership ? await readMoves(tx, unit.id, `${year}-01-01`, on) : undefined,
				targets: seesMembership
					? (await readTargets(tx, unit.communeId, year, on)).filter(
							(cell) => isOfUnit(cell) && (cell.target > 0 || cell.admitted > 0)
						)
					: undefined,
				fees: may('read:fees', unitInCommune) ? await readCompliance(tx, unit.communeId, isOfUnit, on) : undefined
			},
			cells: {
				count: cells.length,
				without: cells.filter(({ hasCommittee }) => !hasCommittee),
				small: cells.filter(({ official }) => official < leastOfficial)
			}
		};
	});
