import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { nestedRows } from '#lib/reads/nested.ts';
import type { CommendationState, CouncilRole } from '../campaign.ts';
import type { Title } from '../titles.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

/** A movement as a list shows it; sign-ups, deeds and commendations are those in the reader's sight. */
export type CampaignRow = {
	id: string;
	name: string;
	place: string;
	startsOn: LocalDate;
	endsOn: LocalDate;
	endedWhy: string;
	entries: number;
	deeds: number;
	confirmed: number;
	commended: number;
};

export async function readCampaigns(tx: Tx, communeId: number): Promise<CampaignRow[]> {
	const { rows } = await sql<CampaignRow>`
		select c.id, c.name, u.name as place, c.starts_on, c.ends_on, c.ended_why, coalesce(e.entries, 0)::int as entries,
			coalesce(d.deeds, 0)::int as deeds, coalesce(d.confirmed, 0)::int as confirmed, coalesce(k.commended, 0)::int as commended
		from campaign c join unit u on u.id = c.unit_id
		left join (select campaign_id, count(*) as entries from campaign_entry
			where commune_id = ${ofCommune(communeId)} and withdrawn_why = '' group by campaign_id) e on e.campaign_id = c.id
		left join (select campaign_id, count(*) as deeds, count(confirmed_at) as confirmed from campaign_deed
			where commune_id = ${ofCommune(communeId)} and struck_why = '' group by campaign_id) d on d.campaign_id = c.id
		left join (select campaign_id, count(*) as commended from commendation
			where commune_id = ${ofCommune(communeId)} and state = 'decided' group by campaign_id) k on k.campaign_id = c.id
		where c.commune_id = ${ofCommune(communeId)} order by c.starts_on desc, c.id`.execute(tx);
	return rows;
}

export type EntryRow = {
	unitId: string;
	communeId: number;
	code: string;
	name: string;
	pledge: string;
	target: number;
	measure: string;
	signedOn: LocalDate;
	withdrawnWhy: string;
	/** What confirmed deeds add up to, and what still waits. */
	reached: number;
	waiting: number;
};

/** Units that signed up, with what their deeds add up to. */
async function readEntries(tx: Tx, communeId: number, campaignId: string): Promise<EntryRow[]> {
	const { rows } = await sql<EntryRow>`
		select e.unit_id, e.commune_id, u.code, u.name, e.pledge, e.target, e.measure, e.signed_on, e.withdrawn_why,
			coalesce(sum(d.amount) filter (where d.confirmed_at is not null), 0)::float8 as reached,
			coalesce(sum(d.amount) filter (where d.confirmed_at is null), 0)::float8 as waiting
		from campaign_entry e join unit u on u.id = e.unit_id
		left join campaign_deed d on d.commune_id = e.commune_id and d.campaign_id = e.campaign_id and d.unit_id = e.unit_id
			and d.struck_why = ''
		where e.commune_id = ${ofCommune(communeId)} and e.campaign_id = ${campaignId}::uuid
		group by e.commune_id, e.campaign_id, e.unit_id, u.code, u.name, u.kind, u.sort_key order by u.kind desc, u.sort_key`.execute(
		tx
	);
	return rows;
}

export type CampaignPage = NonNullable<Awaited<ReturnType<typeof readCampaign>>>;
export type DeedRow = CampaignPage['deeds'][number];
export type CommendationRow = CampaignPage['commendations'][number];

/** One movement: who signed up, what was done, how it was reviewed, who is nominated and commended. */
export async function readCampaign(tx: Tx, communeId: number, id: string) {
	const row = await tx
		.selectFrom('campaign as c')
		.innerJoin('unit as u', 'u.id', 'c.unitId')
		.where('c.communeId', '=', ofCommune(communeId))
		.where('c.id', '=', id)
		.selectAll('c')
		.select((eb) => [
			'u.name as place',
			jsonArrayFrom(
				eb
					.selectFrom('campaignDeed as d')
					.innerJoin('unit as p', 'p.id', 'd.unitId')
					.whereRef('d.communeId', '=', 'c.communeId')
					.whereRef('d.campaignId', '=', 'c.id')
					.orderBy('d.onDay', 'desc')
					.orderBy('d.id')
					.select(['d.id', 'd.unitId', 'd.communeId', 'p.name as place', 'd.onDay', 'd.what', 'd.doer', 'd.amount'])
					.select([
						'd.evidence',
						'd.fileId',
						'd.byPerson',
						'd.byName',
						'd.confirmedName',
						'd.confirmedAt',
						'd.struckWhy'
					])
			).as('deeds'),
			jsonArrayFrom(
				eb
					.selectFrom('campaignReview as r')
					.whereRef('r.communeId', '=', 'c.communeId')
					.whereRef('r.campaignId', '=', 'c.id')
					.orderBy('r.onDay')
					.orderBy('r.id')
					.select(['r.id', 'r.onDay', 'r.text', 'r.byName'])
			).as('reviews'),
			jsonArrayFrom(
				eb
					.selectFrom('campaignCouncil as k')
					.whereRef('k.communeId', '=', 'c.communeId')
					.whereRef('k.campaignId', '=', 'c.id')
					.orderBy('k.position')
					.select(['k.position', 'k.name', 'k.role'])
			).as('council'),
			jsonArrayFrom(
				eb
					.selectFrom('commendation as m')
					.innerJoin('unit as p', 'p.id', 'm.unitId')
					.whereRef('m.communeId', '=', 'c.communeId')
					.whereRef('m.campaignId', '=', 'c.id')
					.orderBy('m.at')
					.orderBy('m.id')
					.select(['m.id', 'm.unitId', 'm.communeId', 'p.name as place', 'm.title', 'm.recipient', 'm.personId'])
					.select(['m.reason', 'm.state', 'm.votesAgree', 'm.votesOf', 'm.decision', 'm.decidedOn', 'm.decidedName'])
					.select(['m.note', 'm.amount', 'm.baseSalary', 'm.ruleSetId', 'm.baseRulesId'])
			).as('commendations')
		])
		.executeTakeFirst();
	if (!row) return undefined;
	return {
		...row,
		entries: await readEntries(tx, communeId, id),
		deeds: nestedRows(row.deeds).map((deed) => ({ ...deed, isConfirmed: deed.confirmedAt !== null })),
		reviews: nestedRows(row.reviews),
		council: nestedRows(row.council).map((member) => ({ ...member, role: member.role as CouncilRole })),
		commendations: nestedRows(row.commendations).map((one) => ({
			...one,
			title: one.title as Title,
			state: one.state as CommendationState
		}))
	};
}

/** A decided commendation for its certificate. */
export const readCertificate = (tx: Tx, communeId: number, id: string) =>
	tx
		.selectFrom('commendation as m')
		.innerJoin('unit as u', 'u.id', 'm.unitId')
		.innerJoin('campaign as c', (join) =>
			join.onRef('c.communeId', '=', 'm.communeId').onRef('c.id', '=', 'm.campaignId')
		)
		.innerJoin('unit as i', 'i.id', 'c.unitId')
		.where('m.communeId', '=', ofCommune(communeId))
		.where('m.id', '=', id)
		.where('m.state', '=', 'decided')
		.select([
			'm.title',
			'm.recipient',
			'm.personId',
			'm.reason',
			'm.decision',
			'm.decidedOn',
			'm.decidedName',
			'm.amount'
		])
		.select(['u.name as unitName', 'c.name as campaign', 'i.paperName as issuer', 'i.name as communeName'])
		.select('i.placeName as place')
		.executeTakeFirst();
