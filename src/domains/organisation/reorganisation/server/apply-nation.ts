import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done, type Result, refused } from '#lib/result.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { textSortKey } from '#lib/vietnamese/sort-key.ts';
import { addUnit } from '../../server/add-unit.ts';
import { changeOf, type UnitToMake } from '../change.ts';
import { decide } from '../decide.ts';
import type { CaseOfFile, LinkOfFile, NationChange, OldUnit } from '../nation-file.ts';
import type { Plan } from '../plan.ts';
import { problemsOf, whyNotPlan } from '../problems.ts';
import { readTree } from './read-tree.ts';
import { writeTree } from './write-change.ts';

const PROVINCE_KEYS = 900_000;
/** Keys of units that ended before this program knew them, apart from those of today's. */
const OLD_KEYS = 500_000;
const OLD_PROVINCE_KEYS = 950_000;
const NATION = { communeId: 999_999, code: 'VN', name: 'Việt Nam' };

/** Codes were given out anew: those of old units say so. */
export const oldCode = (code: string): string => `${code}.cu`;

const keyOf = (base: number, code: string): number => base + Number(code);

/** Ids of what was there before, by the codes of the file. */
export type OldTree = { nationId: string; provinces: Map<string, string>; communes: Map<string, string> };

/**
 * Loads the units as they were before a reorganisation of the whole country. The file does not say in which of several old
 * provinces an old commune lay: then it stands under the nation.
 */
export async function loadOldUnits(tx: Tx, change: NationChange, since: LocalDate): Promise<OldTree> {
	const nation = { ...NATION, paperName: NATION.name, placeName: '', kind: 'province' as const, term: '' };
	const nationId = await addUnit(tx, { ...nation, validFrom: since });
	await sql`update unit set kind = 'nation' where id = ${nationId}`.execute(tx);
	const provinces = await addOld(tx, change.provinces.from, OLD_PROVINCE_KEYS, 'province', () => nationId, since);
	const onlyOld = new Map(
		change.provinces.to.map(({ code }) => {
			const from = change.provinces.links.filter(({ to }) => to === code);
			return [code, from.length === 1 ? provinces.get(from[0]!.from) : undefined];
		})
	);
	const communes = new Map<string, string>();
	for (const { from, to, links } of change.cases) {
		const provinceOf = new Map(to.map(({ code, provinceCode }) => [code, provinceCode]));
		const above = new Map(links.map((link) => [link.from, onlyOld.get(provinceOf.get(link.to)!)]));
		const added = await addOld(tx, from, OLD_KEYS, 'commune', ({ code }) => above.get(code) ?? nationId, since);
		for (const [code, id] of added) communes.set(code, id);
	}
	return { nationId, provinces, communes };
}

/**
 * Applies a reorganisation of the whole country: provinces begin, each case ends its old communes and begins the new ones,
 * and the old provinces end last, with nothing under them any more.
 */
export async function applyNation(
	tx: Tx,
	change: NationChange,
	old: OldTree,
	onCase: (done: number, of: number) => void = () => undefined
): Promise<Result<{ cases: number }>> {
	const { on } = change;
	const provinces = new Map<string, string>();
	for (const { code, name } of change.provinces.to) {
		const unit = { code, name, paperName: name, placeName: name, kind: 'province' as const, term: '' };
		const communeId = keyOf(PROVINCE_KEYS, code);
		provinces.set(code, await addUnit(tx, { ...unit, communeId, parentId: old.nationId, validFrom: on }));
	}
	for (const [nth, one] of change.cases.entries()) {
		onCase(nth, change.cases.length);
		const from = new Map(one.from.map(({ code }) => [code, old.communes.get(code)!]));
		const applied = await applyCase(tx, one, from, provinces, on);
		if (!applied.ok) return applied;
	}
	const ended = await carryOut(tx, planOf(on, old.provinces, provinces, [], change.provinces.links));
	return ended.ok ? done({ cases: change.cases.length }) : ended;
}

async function applyCase(
	tx: Tx,
	{ to, links }: CaseOfFile,
	old: ReadonlyMap<string, string>,
	provinces: ReadonlyMap<string, string>,
	on: LocalDate
): Promise<Result<unknown>> {
	const makes = to.map(
		({ code, name, provinceCode }): UnitToMake => ({
			id: newId(),
			communeId: Number(code),
			code,
			name,
			kind: 'commune',
			parentId: provinces.get(provinceCode)
		})
	);
	const ids = new Map(makes.map(({ code, id }) => [code, id]));
	return carryOut(tx, planOf(on, old, ids, makes, links));
}

const planOf = (
	on: LocalDate,
	from: ReadonlyMap<string, string>,
	to: ReadonlyMap<string, string>,
	makes: UnitToMake[],
	links: readonly LinkOfFile[]
): Plan => ({
	kind: 'redraw',
	on,
	units: [...from.values()],
	makes,
	links: links.map((link) => ({ from: from.get(link.from)!, to: to.get(link.to)!, share: link.share })),
	people: {},
	places: {},
	posts: []
});

/** The same engine as for one commune's cells: what may not be is refused, what follows is written. */
async function carryOut(tx: Tx, plan: Plan): Promise<Result<unknown>> {
	const made = new Set(plan.makes.map(({ id }) => id));
	const targets = plan.links!.map(({ to }) => to).filter((id) => !made.has(id));
	const parents = plan.makes.flatMap(({ parentId }) => (parentId ? [parentId] : []));
	const tree = await readTree(tx, [...new Set([...plan.units, ...targets, ...parents])], plan.on, false);
	const decided = decide(tree, plan, newId);
	const names = { member: () => '', person: () => '' };
	const refusal = whyNotPlan(tree, plan) ?? problemsOf(tree, decided, new Map(), names)[0];
	if (refusal) return refused(refusal);
	await writeTree(tx, changeOf(tree, decided), decided.makes, '');
	return done(plan.units.length);
}

async function addOld(
	tx: Tx,
	units: readonly OldUnit[],
	keys: number,
	kind: string,
	parentOf: (unit: OldUnit) => string,
	since: LocalDate
): Promise<Map<string, string>> {
	const rows = units.map((unit) => ({
		id: newId(),
		commune_id: keyOf(keys, unit.code),
		code: oldCode(kind === 'province' ? `T${unit.code}` : unit.code),
		name: unit.name,
		parent_id: parentOf(unit),
		search_key: searchKey(unit.name),
		sort_key: textSortKey(unit.name)
	}));
	await sql`
		with given as (
			select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
				as n(id uuid, commune_id int, code text, name text, parent_id uuid, search_key text, sort_key text)
		), units as (
			insert into unit (id, commune_id, code, name, paper_name, kind, search_key, sort_key, valid_from)
			select id, commune_id, code, name, name, ${kind}, search_key, sort_key, ${since}::date from given
		), steps as (
			insert into unit_parent (unit_id, parent_id, valid_from) select id, parent_id, ${since}::date from given
		)
		insert into unit_closure (ancestor_id, descendant_id, depth, valid_from)
		select id, id, 0, ${since}::date from given
		union all
		select c.ancestor_id, given.id, c.depth + 1, ${since}::date from given join unit_closure c on c.descendant_id = given.parent_id`.execute(
		tx
	);
	return new Map(units.map((unit, nth) => [unit.code, rows[nth]!.id]));
}
