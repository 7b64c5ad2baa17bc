import * as v from 'valibot';
import { PERIOD_KINDS } from '#lib/period.ts';
import { SOURCE_OF } from './sources/index.ts';
import partyBuilding from './templates/party-building.json' with { type: 'json' };

const Named = v.strictObject({ vi: v.string(), en: v.string() });

const Line = v.variant('kind', [
	v.strictObject({ kind: v.literal('counted'), figure: v.string(), label: Named }),
	/** Nothing in the system counts it yet: a person enters it, and the report says who and when. */
	v.strictObject({
		kind: v.literal('by-hand'),
		figure: v.pipe(v.string(), v.regex(/^[a-z-]+\.[a-z-]+$/)),
		label: Named,
		measure: v.picklist(['count', 'dong'])
	})
]);

const Template = v.strictObject({
	name: v.pipe(v.string(), v.regex(/^[a-z-]+$/)),
	version: v.number(),
	title: Named,
	/** 'công tác xây dựng Đảng': goes on after 'Báo cáo'. */
	subject: v.string(),
	periods: v.array(v.picklist(PERIOD_KINDS)),
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
	return template;
}

export const TEMPLATES: readonly Template[] = [partyBuilding].map(readTemplate);
export const templateOf = (name: string): Template | undefined => TEMPLATES.find((one) => one.name === name);
