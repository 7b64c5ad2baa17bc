import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { atGate } from '#lib/db/transaction.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { nestedRows } from '#lib/reads/nested.ts';
import { ruleSetById } from '#lib/rule-sets.ts';
import { disclosureRules, type PublicationForm, standingOfDisclosure } from '../duty.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

const SHOWN = 200;
type Told = { form: PublicationForm; place: string; from: LocalDate; to: LocalDate | null };

/** How it stands on a day, and the name of its kind, under the rules that it was noted under. */
const withStanding = <D extends { item: number; dueOn: LocalDate; ruleSetId: string; publications: Told[] }>(
	disclosure: D,
	today: LocalDate
) => {
	const rules = ruleSetById(disclosureRules, disclosure.ruleSetId) ?? disclosureRules.at(-1)!;
	return {
		...disclosure,
		kind: rules.parameters.items.find(({ item }) => item === disclosure.item)?.name ?? { vi: '', en: '' },
		standing: standingOfDisclosure(disclosure, disclosure.publications, today, rules)
	};
};

const disclosures = (tx: Tx, { communeId }: Pick<Caller, 'communeId'>) =>
	tx
		.selectFrom('disclosure')
		.where('disclosure.communeId', '=', ofCommune(communeId))
		.select((eb) => [
			'disclosure.id',
			'disclosure.communeId',
			'disclosure.unitId',
			'disclosure.item',
			'disclosure.title',
			'disclosure.decidedOn',
			'disclosure.dueOn',
			'disclosure.ruleSetId',
			'disclosure.withdrawnWhy',
			'disclosure.byName',
			jsonArrayFrom(
				eb
					.selectFrom('disclosurePublication as p')
					.whereRef('p.communeId', '=', 'disclosure.communeId')
					.whereRef('p.disclosureId', '=', 'disclosure.id')
					.orderBy('p.fromDay')
					.orderBy('p.at')
					.select(['p.id', 'p.form', 'p.place', 'p.fromDay as from', 'p.toDay as to', 'p.fileId', 'p.byName'])
			).as('publications')
		]);

const typed = <P extends { form: string }>(publications: readonly P[]) =>
	nestedRows(publications).map((one) => ({ ...one, form: one.form as PublicationForm }));

/** Every duty of publication in sight, the one decided last first. */
export async function readDisclosures(tx: Tx, caller: Pick<Caller, 'communeId'>, today: LocalDate) {
	const rows = await disclosures(tx, caller).orderBy('decidedOn', 'desc').orderBy('id').limit(SHOWN).execute();
	return rows.map((row) => withStanding({ ...row, publications: typed(row.publications) }, today));
}

export async function readDisclosure(tx: Tx, caller: Caller, id: string, today: LocalDate) {
	const row = await disclosures(tx, caller).where('disclosure.id', '=', id).executeTakeFirst();
	return row && withStanding({ ...row, publications: typed(row.publications) }, today);
}

type PublicRow = {
	id: string;
	item: number;
	title: string;
	decidedOn: LocalDate;
	dueOn: LocalDate;
	ruleSetId: string;
	publications: Told[];
};

/** What anybody may see: what was made public, where, and how the commune keeps its duties. */
export const readPublicDisclosures = (communeId: number, today: LocalDate) =>
	atGate(async (tx) => {
		const { rows } = await sql<PublicRow>`select * from app.public_disclosures(${communeId})`.execute(tx);
		return rows.map((row) => withStanding(row, today));
	});
