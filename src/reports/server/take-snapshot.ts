import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { canonicalJson } from '#lib/canonical-json.ts';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import type { Tx } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { readPeriod } from '#lib/period.ts';
import { done, refused } from '#lib/result.ts';
import { templateOf } from '../template.ts';
import { periodCode, reportName } from './fields.ts';
import { readReport } from './read-report.ts';

/** Draws a report up as it stands at this moment. What is printed from it later is this and nothing else. */
export const takeSnapshot = defineCommand({
	name: 'reports.take-snapshot',
	does: 'Draws up a report at its cut-off: figures, words and comparisons are kept and print the same for ever.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		report: reportName,
		period: periodCode,
		/** The document, where the report is about one. */
		about: v.optional(field.id)
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, now, today, record }, { unitCode, report, period: code, about }) {
		const [template, period] = [templateOf(report)!, readPeriod(code)!];
		if (period.from > today) return refused({ code: 'reports.period-in-future' });
		if (template.isOverview) return refused({ code: 'reports.overview-is-looked-at' });
		if (template.about && !about) return refused({ code: 'reports.about-which' });
		if (!template.periods.includes(period.kind)) return refused({ code: 'reports.not-of-such-periods' });
		if (template.of && !(await isProvince(tx, target.unitId))) return refused({ code: 'reports.province-only' });
		const content = await readReport({ tx, caller, today }, { template, period, about, unitCode });
		if (!content || content.unit.id !== target.unitId) return refused({ code: 'reports.commune-only' });
		if (content.sections.some(({ lines }) => lines.some(({ isHidden }) => isHidden)))
			return refused({ code: 'reports.not-all-in-sight' });
		const [id, text] = [newId(), canonicalJson(JSON.parse(JSON.stringify(content)))];
		const hash = createHash('sha256').update(text).digest('hex');
		await tx
			.insertInto('reportSnapshot')
			.values({
				...target,
				id,
				report,
				period: code,
				about: about ?? null,
				content: text,
				hash,
				takenBy: caller.personId,
				takenName: caller.name,
				takenAt: now
			})
			.execute();
		record('reports.snapshot-taken', { snapshotId: id, report, period: code, hash });
		return done({ id, hash });
	}
});

const isProvince = async (tx: Tx, unitId: string): Promise<boolean> =>
	(await tx
		.selectFrom('unit')
		.where('id', '=', unitId)
		.where('kind', '=', 'province')
		.select('id')
		.executeTakeFirst()) !== undefined;
