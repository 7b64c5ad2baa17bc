import { error } from '@sveltejs/kit';
import { countOver, rowsBehind } from '#house/reports/figure.ts';
import { readIssuer } from '#house/reports/server/issuer.ts';
import { readFigureRows } from '#house/reports/server/read-report.ts';
import { templateOf } from '#house/reports/template.ts';
import { isId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { periodOf } from '../../../period-of.ts';
import type { PageServerLoad } from './$types.d.ts';

const MOST = 500;

export const load: PageServerLoad = ({ locals, params, url }) => {
	const template = templateOf(params.name);
	const line = template?.sections.flatMap(({ lines }) => lines).find(({ figure }) => figure === params.code);
	if (!template || line?.kind !== 'counted') error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const unit = await readIssuer({ tx, caller, today });
		if (!unit) error(404);
		const { period } = periodOf(url, today, unit.term);
		const [about, group] = ['about', 'group'].map((name) => {
			const asked = url.searchParams.get(name);
			return asked && asked.length <= 60 ? asked : undefined;
		});
		if (template.about && !isId(about ?? '')) error(404);
		const found = await readFigureRows({ tx, caller, today }, { template, period, about }, line.figure, group);
		if (!found) error(404);
		const { total, units } = countOver(found.rows, found.rule, found.span);
		const groupLabel = group && found.rows[0]?.group?.label;
		const rows = rowsBehind(found.rows, found.rule, found.span);
		const names = await tx
			.selectFrom('unit')
			.where('communeId', '=', caller.communeId)
			.select(['id', 'name'])
			.execute();
		const nameOf = new Map(names.map(({ id, name }) => [id, name]));
		return {
			period: period.code,
			about,
			label: groupLabel ? { vi: groupLabel, en: groupLabel } : line.label,
			measure: found.rule.measure ?? (found.rule.outOf ? 'share' : 'count'),
			title: template.title,
			total,
			units: units.map(({ unitId, ...figure }) => ({ ...figure, name: nameOf.get(unitId) ?? '' })),
			rows: rows.slice(0, MOST).map(({ id, label, note, href, unitId, numerator, denominator }) => ({
				id,
				label,
				note,
				href,
				unit: nameOf.get(unitId) ?? '',
				numerator,
				denominator
			}))
		};
	});
};
