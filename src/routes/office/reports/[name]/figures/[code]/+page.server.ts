import { error } from '@sveltejs/kit';
import { countOver, rowsBehind } from '#house/reports/figure.ts';
import { readFigureRows } from '#house/reports/server/read-report.ts';
import { templateOf } from '#house/reports/template.ts';
import { isId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { periodOf } from '../../../period-of.ts';
import { unitAsked } from '../../../unit-asked.ts';
import type { PageServerLoad } from './$types.d.ts';

const MOST = 500;

export const load: PageServerLoad = ({ locals, params, url }) => {
	const template = templateOf(params.name);
	const line = template?.sections.flatMap(({ lines }) => lines).find(({ figure }) => figure === params.code);
	if (!template || !line) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const asked = await unitAsked({ tx, caller, today }, url);
		if (!asked) error(404);
		const { period } = periodOf(url, today, asked.unit.term);
		const [about, group] = ['about', 'group'].map((name) => {
			const given = url.searchParams.get(name);
			return given && given.length <= 60 ? given : undefined;
		});
		if (template.about && !isId(about ?? '')) error(404);
		const found = await readFigureRows(
			{ tx, caller, today },
			{ template, period, about, unitCode: asked.asked },
			line.figure,
			group
		);
		if (!found) error(404);
		const { total, units } = countOver(found.rows, found.rule, found.span, found.unitOf);
		const groupLabel = group && found.rows[0]?.group?.label;
		const { unit } = asked;
		// A province opens a figure by communes first, each of them by its units, and then by rows.
		const rows = unit.isProvince ? [] : rowsBehind(found.rows, found.rule, found.span);
		const names = await tx
			.selectFrom('unit')
			.where('communeId', 'in', unit.communes)
			.select(['id', 'code', 'name'])
			.execute();
		const named = new Map(names.map((one) => [one.id, one]));
		const isWhole = asked.asked === undefined || asked.asked === unit.code;
		return {
			period: period.code,
			about,
			group,
			asked: asked.asked,
			unitName: names.find(({ code }) => code === asked.asked)?.name ?? unit.name,
			isByCommune: unit.isProvince,
			label: groupLabel ? { vi: groupLabel, en: groupLabel } : line.label,
			measure: found.rule.measure ?? (found.rule.outOf ? 'share' : 'count'),
			title: template.title,
			total,
			units: units.map(({ unitId, ...figure }) => ({
				...figure,
				unitId,
				name: named.get(unitId)?.name ?? '',
				/** Which opens to less than what is shown. */
				code: isWhole && unitId !== unit.id ? named.get(unitId)?.code : undefined
			})),
			rows: rows.slice(0, MOST).map(({ id, label, note, href, enteredAt, unitId, numerator, denominator }) => ({
				id,
				label,
				note,
				enteredAt,
				// Pages of a commune are its own; from above its rows are read here.
				href: asked.isOwn ? href : undefined,
				unit: named.get(unitId)?.name ?? '',
				numerator,
				denominator
			}))
		};
	});
};
