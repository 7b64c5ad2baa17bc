import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { nestedRows } from '#lib/reads/nested.ts';
import type { Refusal } from '#lib/result.ts';
import { endingOf, linksOf, type Kind, type Plan } from '../plan.ts';
import type { CaseState } from '../rules.ts';
import { type Line, STOCK, type StockKey, type StockRow } from '../stock.ts';
import type { Counts } from './case-file.ts';
import { holdsOn } from '../tree.ts';
import { prepare } from './prepare.ts';
import { contentHashOf } from './sheet.ts';

export type CaseLine = {
	id: string;
	kind: Kind;
	state: CaseState;
	onDay: LocalDate;
	decisionNumber: string;
	/** Names, in the order of the plan. */
	from: string[];
	to: string[];
};

/** Case files that the reader sees, the latest first. */
export async function readCaseFiles(tx: Tx): Promise<CaseLine[]> {
	const { rows } = await sql<Omit<CaseLine, 'from' | 'to'> & { plan: Plan; names: Record<string, string> }>`
		select r.id, r.kind, r.state, r.on_day, r.decision_number, r.plan,
			(select coalesce(jsonb_object_agg(u.id, u.name), '{}') from unit u where u.id::text in (
				select jsonb_array_elements_text(r.plan->'units') union select r.plan->>'into' union select r.plan->>'under')) as names
		from reorganisation r order by r.state = 'planned' desc, r.on_day desc, r.at desc limit 100`.execute(tx);
	return rows.map(({ plan, names, ...row }) => ({ ...row, ...sidesOf(plan, names) }));
}

function sidesOf(plan: Plan, names: Record<string, string>): { from: string[]; to: string[] } {
	const name = (id: string | undefined) => (id && names[id] ? [names[id]] : []);
	const made = plan.makes.map((unit) => unit.name);
	return {
		from: plan.units.filter((id) => id !== plan.into).flatMap(name),
		to: [...made, ...name(plan.into), ...name(plan.under)]
	};
}

export type NamedUnit = { id: string; code: string; name: string };
export type Person = { memberId: string; name: string; fromCode: string; toCode: string };
/** A unit directly under one that ends, and where it goes. */
export type Place = { code: string; name: string; toCode: string };

/** A case file as its page shows it. */
export type CaseFile = {
	id: string;
	unitId: string;
	communeId: number;
	kind: Kind;
	state: CaseState;
	onDay: LocalDate;
	decisionNumber: string;
	decisionOn: LocalDate | null;
	decisionFileId: string | null;
	/** Whether it is about whole communes. */
	ofCommunes: boolean;
	reason: string;
	byName: string;
	committedName: string;
	committedAt: string | null;
	undoUntil: LocalDate | null;
	settledName: string;
	settledWhy: string;
	from: NamedUnit[];
	to: NamedUnit[];
	/** Only while it is planned. */
	preview?: Preview;
	lines: Line[];
	handover: HandoverLine[];
	signatures: Signature[];
};

export type Preview = {
	problems: Refusal[];
	stock: { key: StockKey; units: { code: string; total: number; open: number }[] }[];
	columns: NamedUnit[];
	/** Members of cells that end; of communes the members follow their cells, and are counted alone. */
	people: Person[];
	memberCount: number;
	/** What stands directly under the ending units. */
	places: Place[];
	/** Who can be proposed for a post. */
	candidates: { memberId: string; name: string }[];
	/** Where a member goes whom nobody placed. */
	usual?: NamedUnit;
	/** Where members may be sent to. */
	followers: NamedUnit[];
	posts: { unitCode: string; unitName: string; post: string; memberId: string }[];
};

export type HandoverLine = {
	id: string;
	kind: string;
	what: string;
	quantity: string;
	isOpen: boolean;
	note: string;
	fromName: string;
	toName: string;
	toCode: string;
	struckWhy: string;
};

export type Signature = {
	side: 'giving' | 'receiving';
	unitName: string;
	signerName: string;
	signerPost: string;
	signedOn: LocalDate;
	isStale: boolean;
};

/** Undefined if there is none, or not for this reader. */
export async function readCaseFile(tx: Tx, id: string): Promise<CaseFile | undefined> {
	const row = await tx
		.selectFrom('reorganisation')
		.where('id', '=', id)
		.select((eb) => [
			'id',
			'unitId',
			'communeId',
			'kind',
			'state',
			'onDay',
			'decisionNumber',
			'decisionOn',
			'decisionFileId',
			'reason',
			'byName',
			'committedName',
			'committedAt',
			'undoUntil',
			'settledName',
			'settledWhy',
			'plan',
			'counts',
			jsonArrayFrom(
				eb
					.selectFrom('reorganisationHandover as line')
					.innerJoin('unit as giver', 'giver.id', 'line.fromUnitId')
					.innerJoin('unit as taker', 'taker.id', 'line.toUnitId')
					.whereRef('line.communeId', '=', 'reorganisation.communeId')
					.whereRef('line.reorganisationId', '=', 'reorganisation.id')
					.orderBy('line.at')
					.orderBy('line.id')
					.select([
						'line.id',
						'line.kind',
						'line.what',
						'line.quantity',
						'line.isOpen',
						'line.note',
						'line.struckWhy',
						'giver.name as fromName',
						'taker.name as toName',
						'taker.code as toCode'
					])
			).as('handover'),
			jsonArrayFrom(
				eb
					.selectFrom('reorganisationSignature as sign')
					.innerJoin('unit as signing', 'signing.id', 'sign.sideUnitId')
					.whereRef('sign.communeId', '=', 'reorganisation.communeId')
					.whereRef('sign.reorganisationId', '=', 'reorganisation.id')
					.orderBy('sign.side')
					.orderBy('signing.code')
					.select([
						'sign.side',
						'sign.signerName',
						'sign.signerPost',
						'sign.signedOn',
						'sign.contentHash',
						'signing.name as unitName'
					])
			).as('signatures')
		])
		.executeTakeFirst();
	if (!row) return undefined;
	const { plan: kept, counts, handover, signatures, ...file } = row;
	const plan = kept as unknown as Plan;
	const units = await tx
		.selectFrom('unit')
		.where('id', 'in', [
			...plan.units,
			...(plan.into ? [plan.into] : []),
			...(plan.under ? [plan.under] : []),
			...Object.values(plan.people),
			...plan.makes.map((unit) => unit.id)
		])
		.select(['id', 'code', 'name', 'kind'])
		.execute();
	const known = new Map(units.map((unit) => [unit.id, unit]));
	const named = (id: string | undefined) => {
		const made = plan.makes.find((unit) => unit.id === id);
		const unit = id === undefined ? undefined : (known.get(id) ?? made);
		return unit ? [{ id: unit.id, code: unit.code, name: unit.name }] : [];
	};
	const hash = signatures.length > 0 ? await contentHashOf(tx, file.communeId, id) : '';
	const from = plan.units.filter((unit) => unit !== plan.into).flatMap(named);
	const to = [...new Set([...linksOf(plan).map((link) => link.to), ...(plan.under ? [plan.under] : [])])].flatMap(
		named
	);
	return {
		...(file as Omit<typeof file, 'kind' | 'state'> & { kind: Kind; state: CaseState }),
		from,
		to,
		ofCommunes: known.get(plan.units[0]!)?.kind === 'commune',
		...(file.state === 'planned' ? { preview: await previewOf(tx, plan, from, to) } : {}),
		lines: (counts as unknown as Counts | null)?.lines ?? [],
		handover: nestedRows(handover),
		signatures: nestedRows(signatures).map(({ contentHash, ...signature }) => ({
			...signature,
			side: signature.side as Signature['side'],
			isStale: contentHash !== hash
		}))
	};
}

/** Posts that a cell or a commune cannot do without, so that they are asked for. */
const ASKED: Record<string, readonly string[]> = {
	cell: ['cell-secretary', 'cell-deputy'],
	commune: ['commune-secretary', 'standing-deputy', 'inspection-head']
};

async function previewOf(tx: Tx, plan: Plan, from: NamedUnit[], to: NamedUnit[]): Promise<Preview> {
	const { tree, decided, stock, problems } = await prepare(tx, plan);
	const nameOf = new Map([...tree.units, ...decided.makes].map(({ id, code, name }) => [id, { id, code, name }]));
	const [usual] = to;
	const destination = new Map(decided.seats.map((seat) => [seat.memberId, seat.toUnitId]));
	const columns = from.length <= 6 ? from : [];
	const free =
		plan.kind === 'dissolve'
			? await tx
					.selectFrom('unit')
					.where('communeId', '=', tree.units.find(({ id }) => id === plan.units[0])?.communeId ?? 0)
					.where('kind', '=', 'cell')
					.where('validFrom', '<', plan.on)
					.where('validTo', '>', plan.on)
					.where('id', 'not in', plan.units)
					.orderBy('code')
					.select(['id', 'code', 'name'])
					.execute()
			: to;
	const ofCells = tree.units.find(({ id }) => id === plan.units[0])?.kind === 'cell';
	const ending = new Set(endingOf(plan));
	const moving = tree.seats.filter((seat) => decided.ends.includes(seat.unitId));
	// A commune's leaders are proposed from those who hold posts in the communes that end.
	const leaders = new Set(tree.posts.filter(({ unitId }) => ending.has(unitId)).map(({ personId }) => personId));
	const goesTo = new Map([
		...decided.moves.map(({ unitId, parentId }) => [unitId, parentId] as const),
		...decided.links.flatMap(({ from: id, to: heir, isHeir }) => {
			const parent = decided.makes.find((unit) => unit.id === heir)?.parentId;
			return isHeir && parent ? [[id, parent] as const] : [];
		})
	]);
	return {
		problems,
		columns,
		memberCount: moving.length,
		places: tree.steps
			.filter((step) => ending.has(step.parentId) && holdsOn(step, plan.on))
			.flatMap(({ unitId }) => nameOf.get(unitId) ?? [])
			.map(({ id, code, name }) => ({ code, name, toCode: nameOf.get(goesTo.get(id) ?? '')?.code ?? '' }))
			.toSorted((a, b) => (a.code < b.code ? -1 : 1)),
		candidates: moving
			.filter(({ personId }) => ofCells || leaders.has(personId))
			.map(({ memberId, fullName }) => ({ memberId, name: fullName })),
		stock: STOCK.map((key) => ({ key, units: sumsOf(stock, key, columns, tree.closure) })).filter(({ units }) =>
			units.some(({ total }) => total > 0)
		),
		people: ofCells
			? moving.map(({ memberId, fullName, unitId }) => ({
					memberId,
					name: fullName,
					fromCode: nameOf.get(unitId)?.code ?? '',
					toCode: nameOf.get(destination.get(memberId) ?? '')?.code ?? ''
				}))
			: [],
		...(usual ? { usual } : {}),
		followers: free,
		posts: plan.makes.flatMap((unit) =>
			unit.continues
				? []
				: (ASKED[unit.kind] ?? []).map((post) => ({
						unitCode: unit.code,
						unitName: unit.name,
						post,
						memberId: plan.posts.find((one) => one.unitId === unit.id && one.post === post)?.memberId ?? ''
					}))
		)
	};
}

/** Of each unit with everything under it; of all together where there are too many for columns. */
function sumsOf(
	stock: readonly StockRow[],
	key: StockKey,
	columns: readonly NamedUnit[],
	closure: readonly { ancestorId: string; descendantId: string }[]
): { code: string; total: number; open: number }[] {
	const rows = stock.filter((row) => row.key === key);
	const sum = (of: readonly StockRow[], code: string) => ({
		code,
		total: of.reduce((total, row) => total + row.total, 0),
		open: of.reduce((total, row) => total + row.open, 0)
	});
	if (columns.length === 0) return [sum(rows, '')];
	return columns.map(({ id, code }) => {
		const under = new Set(closure.filter((row) => row.ancestorId === id).map((row) => row.descendantId));
		return sum(
			rows.filter((row) => row.unitId === id || under.has(row.unitId)),
			code
		);
	});
}

export type OtherUnit = { code: string; name: string; kind: string; onDay: LocalDate };

/** What a unit came from and what came after it, for its page. */
export async function readSuccession(tx: Tx, unitId: string): Promise<{ before: OtherUnit[]; after: OtherUnit[] }> {
	const { rows } = await sql<OtherUnit & { isBefore: boolean }>`
		select u.code, u.name, u.kind, s.on_day, s.successor_id = ${unitId} as is_before
		from unit_succession s join unit u on u.id = case when s.successor_id = ${unitId} then s.predecessor_id else s.successor_id end
		where ${unitId} in (s.successor_id, s.predecessor_id) order by u.code`.execute(tx);
	return { before: rows.filter((row) => row.isBefore), after: rows.filter((row) => !row.isBefore) };
}
