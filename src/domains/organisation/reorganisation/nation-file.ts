import * as v from 'valibot';
import { lineOfPath } from '#lib/json-line.ts';
import { isLocalDate, type LocalDate } from '#lib/local-date.ts';
import { done, type Refusal, type Result, refused } from '#lib/result.ts';
import type { Share } from './tree.ts';

const from = v.array(v.tuple([v.string(), v.string(), v.picklist(['full', 'partial'])]));
const NationFile = v.object({
	meta: v.object({ effective: v.pipe(v.string(), v.check(isLocalDate)) }),
	provinces: v.array(v.tuple([v.string(), v.string(), from])),
	units: v.array(v.tuple([v.string(), v.string(), v.string(), from]))
});

export type OldUnit = { code: string; name: string };
export type NewUnitOfFile = OldUnit & { provinceCode: string };
export type LinkOfFile = { from: string; to: string; share: Share };

/** What one resolution did: the old units of a new province, and what followed them. */
export type CaseOfFile = { province: OldUnit; from: OldUnit[]; to: NewUnitOfFile[]; links: LinkOfFile[] };

/** A reorganisation of the whole country, as a file says which unit was formed from which. */
export type NationChange = {
	on: LocalDate;
	provinces: { from: OldUnit[]; to: OldUnit[]; links: LinkOfFile[] };
	cases: CaseOfFile[];
};

/** The same from the text of a file; what is wrong is told with its line. */
export function readNationText(text: string): Result<NationChange> {
	let content: unknown;
	try {
		content = JSON.parse(text);
	} catch (error) {
		return refused({ code: 'organisation.nation-file-no-json', facts: { why: (error as Error).message } });
	}
	const read = readNationFile(content);
	if (read.ok) return read;
	const { code, facts } = read.refusal;
	return refused({ code, facts: { ...facts, line: lineOfPath(text, String(facts?.where ?? '').split('.')) } });
}

/**
 * Reads which new unit was formed from which old ones. A unit of which parts went to several new ones stands under each; one
 * that is divided over the border of two provinces brings both into one case, because it ends once.
 */
export function readNationFile(content: unknown): Result<NationChange> {
	const read = v.safeParse(NationFile, content);
	if (!read.success)
		return refused({ code: 'organisation.nation-file-unfit', facts: { where: v.getDotPath(read.issues[0]) ?? '' } });
	const { meta, provinces, units } = read.output;
	const wrong = whyNotWhole(provinces, units);
	if (wrong) return refused(wrong);
	const home = new Map<string, string>();
	const together = new Groups(provinces.map(([code]) => code));
	for (const [, province, , parts] of units)
		for (const [old] of parts) {
			const known = home.get(old);
			if (known) together.join(known, province);
			else home.set(old, province);
		}
	const cases = new Map<string, CaseOfFile>();
	const caseOf = (province: string): CaseOfFile => {
		const code = together.headOf(province);
		const there = cases.get(code);
		if (there) return there;
		const name = provinces.find(([one]) => one === code)?.[1] ?? code;
		const made: CaseOfFile = { province: { code, name }, from: [], to: [], links: [] };
		cases.set(code, made);
		return made;
	};
	const seen = new Set<string>();
	for (const [code, provinceCode, name, parts] of units) {
		const one = caseOf(provinceCode);
		one.to.push({ code, name, provinceCode });
		for (const [old, oldName, share] of parts) {
			if (!seen.has(old)) one.from.push({ code: old, name: oldName });
			seen.add(old);
			one.links.push({ from: old, to: code, share: share === 'full' ? 'whole' : 'part' });
		}
	}
	return done({
		on: meta.effective,
		provinces: {
			to: provinces.map(([code, name]) => ({ code, name })),
			from: provinces.flatMap(([, , parts]) => parts.map(([code, name]) => ({ code, name }))),
			links: provinces.flatMap(([to, , parts]) =>
				parts.map(([old, , share]) => ({
					from: old,
					to,
					share: share === 'full' ? ('whole' as const) : ('part' as const)
				}))
			)
		},
		cases: [...cases.values()]
	});
}

type Row = readonly [string, ...unknown[]];

/** A code that stands twice, or a unit in a province that the file does not name; with the place in the file. */
function whyNotWhole(
	provinces: readonly Row[],
	units: readonly (readonly [string, string, string, readonly Row[]])[]
): Refusal | undefined {
	const known = new Set(provinces.map(([code]) => code));
	const codes = new Set<string>();
	for (const [nth, [code, province, , parts]] of units.entries()) {
		const facts = { where: `units.${nth}`, code };
		if (codes.has(code)) return { code: 'organisation.nation-file-code-twice', facts };
		codes.add(code);
		if (!/^\d{5}$/.test(code)) return { code: 'organisation.nation-file-unfit', facts: { where: `units.${nth}.0` } };
		if (!known.has(province)) return { code: 'organisation.nation-file-no-province', facts: { ...facts, province } };
		const olds = new Set<string>();
		for (const [old] of parts) {
			if (olds.has(old))
				return { code: 'organisation.nation-file-code-twice', facts: { where: `units.${nth}.3`, code: old } };
			if (!/^\d+$/.test(old)) return { code: 'organisation.nation-file-unfit', facts: { where: `units.${nth}.3` } };
			olds.add(old);
		}
	}
	return undefined;
}

/** Things that belong together, each by the head of its group. */
class Groups {
	private readonly head: Map<string, string>;

	constructor(ids: readonly string[]) {
		this.head = new Map(ids.map((id) => [id, id]));
	}

	headOf(id: string): string {
		const above = this.head.get(id) ?? id;
		return above === id ? id : this.headOf(above);
	}

	join(a: string, b: string): void {
		this.head.set(this.headOf(b), this.headOf(a));
	}
}
