import * as v from 'valibot';
import { PERIOD_KINDS } from '#lib/period.ts';
import { SOURCE_OF } from './sources/index.ts';
import citizens from './templates/citizens.json' with { type: 'json' };
import directive from './templates/directive.json' with { type: 'json' };
import directives from './templates/directives.json' with { type: 'json' };
import inspection from './templates/inspection.json' with { type: 'json' };
import overview from './templates/overview.json' with { type: 'json' };
import partyBuilding from './templates/party-building.json' with { type: 'json' };
import provinceYear from './templates/province-year.json' with { type: 'json' };
import villageOutcomes from './templates/village-outcomes.json' with { type: 'json' };

const Named = v.strictObject({ vi: v.string(), en: v.string() });

const Line = v.variant('kind', [
	v.strictObject({
		kind: v.literal('counted'),
		figure: v.string(),
		label: Named,
		/** One line for every group of what is counted: each document, each work. */
		each: v.optional(v.literal('group'))
	}),
	/**
	 * Nothing in the system counts it yet: a person enters it, and the report says who and when. A share is of another
	 * figure that is entered so; a province adds up what its communes entered.
	 */
	v.strictObject({
		kind: v.literal('by-hand'),
		figure: v.pipe(v.string(), v.regex(/^[a-z-]+\.[a-z-]+$/)),
		label: Named,
		measure: v.picklist(['count', 'dong', 'share']),
		outOf: v.optional(v.string())
	})
]);

const Template = v.strictObject({
	name: v.pipe(v.string(), v.regex(/^[a-z-]+$/)),
	version: v.number(),
	title: Named,
	/** 'công tác xây dựng Đảng': goes on after 'Báo cáo'. */
	subject: v.string(),
	periods: v.array(v.picklist(PERIOD_KINDS)),
	/** What one report is about; the commune as a whole where it is absent. */
	about: v.optional(v.literal('document')),
	/** Drawn up by a province alone. */
	of: v.optional(v.literal('province')),
	/** Not drawn up and issued, but looked at: the page that leaders begin with. */
	isOverview: v.optional(v.boolean()),
	source: v.string(),
	verified: v.boolean(),
	sections: v.array(v.strictObject({ heading: Named, lines: v.array(Line) }))
});
export type Template = v.InferOutput<typeof Template>;
export type TemplateLine = v.InferOutput<typeof Line>;

/**
 * A report as data: which figures, in which order, under which words.
 *
 * @throws RangeError if it names a figure that nothing counts: a fault of the file
 */
export function readTemplate(file: unknown): Template {
	const template = v.parse(Template, file);
	for (const line of template.sections.flatMap(({ lines }) => lines))
		if (line.kind === 'counted' && !SOURCE_OF.has(line.figure))
			throw new RangeError(`${template.name}: nothing counts ${line.figure}`);
	const byHand = template.sections.flatMap(({ lines }) => lines.filter((line) => line.kind === 'by-hand'));
	for (const { figure, measure, outOf } of byHand)
		if ((measure === 'share') !== byHand.some((one) => one.figure === outOf && one.measure === 'count'))
			throw new RangeError(`${template.name}: ${figure} is a share of a count that is entered by hand, or none`);
	if (template.about && template.sections.some(({ lines }) => lines.some(({ kind }) => kind === 'by-hand')))
		throw new RangeError(`${template.name}: what is entered by hand is kept for the commune, not for one document`);
	return template;
}

const ALL: readonly Template[] = [
	partyBuilding,
	directives,
	citizens,
	villageOutcomes,
	inspection,
	provinceYear,
	directive,
	overview
].map(readTemplate);

const OF_A_PERIOD = ALL.filter(({ about, isOverview }) => !about && !isOverview);
/** Reports of the commune, of a period. */
export const TEMPLATES: readonly Template[] = OF_A_PERIOD.filter(({ of }) => !of);
/** Those of a province: its own first, then whatever of the others it has whole in sight. */
export const PROVINCE_TEMPLATES: readonly Template[] = [
	...OF_A_PERIOD.filter(({ of }) => of),
	...TEMPLATES.filter(({ sections }) =>
		sections.every(({ lines }) => lines.every(({ figure }) => (SOURCE_OF.get(figure)?.area ?? 'life') === 'life'))
	)
];
export const templateOf = (name: string): Template | undefined => ALL.find((one) => one.name === name);
/** Whether some report has a line of this figure. */
export const hasFigure = (figure: string): boolean =>
	ALL.some(({ sections }) => sections.some(({ lines }) => lines.some((line) => line.figure === figure)));
export const OVERVIEW = templateOf('overview')!;
