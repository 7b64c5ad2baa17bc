import * as v from 'valibot';
import { done, type Result, refused } from '#lib/result.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { textSortKey } from '#lib/vietnamese/sort-key.ts';
import known from './provinces.json' with { type: 'json' };

/** An official province or commune as it is kept. */
export type OfficialUnit = {
	code: string;
	name: string;
	kind: 'province' | 'commune';
	/** city, province; commune, ward, special_zone. */
	type: string;
	parentCode: string | null;
	searchKey: string;
	sortKey: string;
};

const name = v.pipe(
	v.string(),
	v.transform((text) => text.normalize('NFC').trim()),
	v.minLength(1),
	v.maxLength(100)
);

/** The published list: one array a unit, with more columns behind that are not kept. */
const File = v.object({
	units: v.pipe(
		v.array(
			v.tupleWithRest(
				[
					v.pipe(v.string(), v.regex(/^\d{5}$/)),
					v.pipe(v.string(), v.regex(/^\d{2}$/)),
					v.picklist(['commune', 'ward', 'special_zone']),
					name
				],
				v.unknown()
			)
		),
		v.minLength(1)
	)
});

const PROVINCES: OfficialUnit[] = known.provinces.map((province) => unit(province, 'province', null));

/** The 34 provinces and cities of 1 July 2025. */
export const officialProvinces = (): readonly OfficialUnit[] => PROVINCES;

/** The units that a file names, and the provinces they lie in; refused whole where a row has another shape. */
export function readOfficialUnits(content: unknown): Result<OfficialUnit[]> {
	const parsed = v.safeParse(File, content);
	if (!parsed.success) {
		const where = v.getDotPath(parsed.issues[0]) ?? 'units';
		return refused({ code: 'organisation.units-not-understood', facts: { where } });
	}
	const { units } = parsed.output;
	const codes = new Set<string>();
	const doubled = units.find(([code]) => codes.size === codes.add(code).size);
	if (doubled) return refused({ code: 'organisation.unit-code-twice', facts: { code: doubled[0] } });
	const stray = units.find(([, province]) => !PROVINCES.some(({ code }) => code === province));
	if (stray) return refused({ code: 'organisation.province-unknown', facts: { code: stray[0], province: stray[1] } });
	return done([
		...PROVINCES,
		...units.map(([code, province, type, text]) => unit({ code, name: text, type }, 'commune', province))
	]);
}

function unit(
	given: { code: string; name: string; type: string },
	kind: OfficialUnit['kind'],
	parentCode: string | null
): OfficialUnit {
	return { ...given, kind, parentCode, searchKey: searchKey(given.name), sortKey: textSortKey(given.name) };
}
