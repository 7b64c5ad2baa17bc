import { sql } from 'kysely';
import * as v from 'valibot';
import { defineCommand, type Target } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { newId, rowId } from '#lib/ids.ts';
import { done, type Refusal, refused } from '#lib/result.ts';
import { namesOf } from '../../commune-names.ts';
import { CELL_KINDS } from '../../cell-kinds.ts';
import { KINDS, type NewUnit, type Plan } from '../plan.ts';
import { whyNotPlan } from '../problems.ts';
import { namedIn } from './prepare.ts';
import { readTree } from './read-tree.ts';

const NewUnitInput = v.object({
	code: v.pipe(field.filled(40), v.regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, 'organisation.code-unfit')),
	name: field.filled(200),
	/** The unit above it; that of the first old unit where none is named. */
	parentCode: v.optional(field.unitCode),
	/** Of a commune: its number in the official list, under which its work is kept. */
	officialCode: v.optional(v.pipe(v.string(), v.regex(/^\d{5}$/, 'organisation.code-unfit'))),
	cellKind: v.optional(v.picklist(CELL_KINDS, 'input.missing')),
	hasCommittee: v.optional(v.boolean())
});

const UnitCodes = v.pipe(v.array(field.unitCode), v.minLength(1, 'input.missing'), v.maxLength(500));

const Input = v.strictObject({
	kind: v.picklist(KINDS, 'input.missing'),
	units: UnitCodes,
	/** A unit that is there and takes in what ends. */
	into: v.optional(field.unitCode),
	/** The unit under which a moved one goes on. */
	under: v.optional(field.unitCode),
	newUnit: v.optional(NewUnitInput),
	newUnits: v.optional(v.pipe(v.array(NewUnitInput), v.maxLength(100))),
	on: field.day,
	decisionNumber: v.optional(field.text(60), ''),
	reason: v.optional(field.text(2000), '')
});
type Input = v.InferOutput<typeof Input>;

/** Codes of units that are there. */
const codesIn = ({ units, into, under, newUnit, newUnits = [] }: Input): string[] =>
	[
		...new Set([
			...units,
			into,
			under,
			...(newUnit ? [newUnit, ...newUnits] : newUnits).map(({ parentCode }) => parentCode)
		])
	].filter((code) => code !== undefined);

/** Opens a case file; nothing changes before it is carried out. */
export const planReorganisation = defineCommand({
	name: 'organisation.plan-reorganisation',
	does: 'Plans to merge, split, dissolve, move or rename units from a day on; nothing changes before the plan is committed.',
	needs: 'grant',
	input: Input,
	target: (tx, input) =>
		unitAboveAll(tx, codesIn(input), [...input.units, ...(input.into ? [input.into] : [])], input.on),
	async run({ tx, target, caller, now, commandId, record }, input) {
		const known = await tx
			.selectFrom('unit')
			.where('code', 'in', codesIn(input))
			.select(['id', 'code', 'communeId', 'kind'])
			.execute();
		const byCode = new Map(known.map((unit) => [unit.code, unit]));
		const [first, under] = [byCode.get(input.units[0]!), input.under ? byCode.get(input.under) : undefined];
		if (input.kind === 'move' && first?.kind !== 'commune' && under && under.communeId !== first?.communeId)
			return refused({ code: 'organisation.reorganisation-other-key' });
		const plan = await planOf(tx, input, byCode);
		if ('code' in plan) return refused(plan);
		const refusal =
			whyNotPlan(await readTree(tx, namedIn(plan), plan.on, false), plan) ?? (await whyNotNamed(tx, plan));
		if (refusal) return refused(refusal);
		const id = rowId(commandId);
		const { kind, on: onDay, decisionNumber, reason } = input;
		await tx
			.insertInto('reorganisation')
			.values({
				communeId: target.communeId,
				id,
				unitId: target.unitId,
				kind,
				onDay,
				decisionNumber,
				reason,
				plan: JSON.stringify(plan),
				byPerson: caller.personId,
				byName: caller.name,
				at: now
			})
			.execute();
		record('organisation.reorganisation-planned', {
			reorganisationId: id,
			kind,
			units: input.units,
			makes: plan.makes.map(({ code }) => code),
			on: onDay,
			decisionNumber
		});
		return done({ id });
	}
});

type KnownUnit = { id: string; code: string; communeId: number; kind: string };

async function planOf(tx: Tx, input: Input, byCode: ReadonlyMap<string, KnownUnit>): Promise<Plan | Refusal> {
	const idOf = (code: string | undefined) => (code === undefined ? undefined : byCode.get(code)?.id);
	const first = byCode.get(input.units[0]!)!;
	const { kind, on, newUnit, newUnits = [] } = input;
	const into = idOf(input.into);
	const under = idOf(input.under);
	const usualParent = await parentOn(tx, first.id, on);
	const makes: NewUnit[] = [];
	for (const made of newUnit ? [newUnit, ...newUnits] : newUnits) {
		const { code, name, parentCode, cellKind, hasCommittee } = made;
		const parent = parentCode === undefined ? usualParent : byCode.get(parentCode);
		const officialCode = first.kind === 'commune' ? made.officialCode : undefined;
		if (officialCode && !(await isOfficial(tx, officialCode)))
			return { code: 'organisation.official-code-unknown', facts: { code: officialCode } };
		makes.push({
			id: newId(),
			communeId: await keyOf(tx, first, parent, officialCode ?? code),
			code,
			name,
			kind: first.kind,
			parentId: parent?.id,
			like: first.id,
			...(kind === 'rename' ? { continues: true } : {}),
			given: {
				...(first.kind === 'commune' ? namesOf(name) : {}),
				...(officialCode ? { officialCode } : {}),
				...(cellKind ? { cellKind } : {}),
				...(hasCommittee === undefined ? {} : { hasCommittee })
			}
		});
	}
	return {
		kind,
		on,
		units: input.units.map((code) => byCode.get(code)!.id),
		...(into ? { into } : {}),
		...(under ? { under } : {}),
		makes,
		people: {},
		places: {},
		posts: []
	};
}

const isOfficial = async (tx: Tx, code: string): Promise<boolean> =>
	(await tx.selectFrom('administrativeUnit').where('code', '=', code).select('code').executeTakeFirst()) !== undefined;

const parentOn = (tx: Tx, unitId: string, on: string) =>
	tx
		.selectFrom('unitParent')
		.innerJoin('unit', 'unit.id', 'unitParent.parentId')
		.where('unitParent.unitId', '=', unitId)
		.where('unitParent.validFrom', '<=', on)
		.where('unitParent.validTo', '>', on)
		.select(['unit.id', 'unit.communeId', 'unit.code', 'unit.kind'])
		.executeTakeFirst();

/** Numbers of communes that are not in the official list: none of these is given out. */
const UNOFFICIAL = 95_000;

/** The key under which a new unit's work is kept: its commune's, or for a commune its official number. */
async function keyOf(tx: Tx, first: KnownUnit, parent: KnownUnit | undefined, code: string): Promise<number> {
	if (first.kind !== 'commune') return parent?.communeId ?? first.communeId;
	if (/^\d{5}$/.test(code)) return Number(code);
	const { rows } = await sql<{ next: number }>`
		select coalesce(max(commune_id), ${UNOFFICIAL}) + 1 as next from unit where commune_id between ${UNOFFICIAL} and ${UNOFFICIAL + 3999}`.execute(
		tx
	);
	return rows[0]!.next;
}

/** Codes are there once, and so are the keys of communes. */
async function whyNotNamed(tx: Tx, plan: Plan): Promise<Refusal | undefined> {
	const codes = plan.makes.map(({ code }) => code);
	const twice = codes.find((code, nth) => codes.indexOf(code) !== nth);
	if (twice)
		return {
			code: 'organisation.code-taken',
			facts: { code: twice, name: plan.makes.find((one) => one.code === twice)!.name }
		};
	if (codes.length === 0) return undefined;
	const there = await tx
		.selectFrom('unit')
		.where((eb) =>
			eb.or([
				eb('code', 'in', codes),
				eb.and([
					eb('kind', '=', 'commune'),
					eb(
						'communeId',
						'in',
						plan.makes
							.filter(({ kind }) => kind === 'commune')
							.map(({ communeId }) => communeId)
							.concat(0)
					)
				])
			])
		)
		.select(['code', 'name'])
		.executeTakeFirst();
	return there && { code: 'organisation.code-taken', facts: { code: there.code, name: there.name } };
}

/**
 * The commune, or what is above communes, that has all these units under it: whoever may reorganise there may reorganise
 * them. Undefined where a code is unknown or nothing is above all.
 */
async function unitAboveAll(
	tx: Tx,
	codes: readonly string[],
	reorganised: readonly string[],
	on: string
): Promise<Target | undefined> {
	const { rows } = await sql<Target>`
		with named as (select id from unit where code = any(${[...codes]}::text[]))
		select top.id as unit_id, top.commune_id from unit_closure c
		join named on named.id = c.descendant_id
		join unit top on top.id = c.ancestor_id
		where top.kind in ('commune', 'province', 'nation') and not (top.code = any(${[...reorganised]}::text[]))
		group by top.id
		having count(distinct c.descendant_id) = ${codes.length}
		order by bool_and(c.valid_from <= ${on} and ${on} < c.valid_to) desc, max(c.depth), top.id
		limit 1`.execute(tx);
	return rows[0];
}
