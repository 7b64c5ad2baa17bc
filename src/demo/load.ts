import pg from 'pg';
import { rebuildFormality } from '#domains/meetings/formality/server/rebuild.ts';
import { hashPassword } from '#domains/access/server/password.ts';
import { writeAudit } from '#lib/commands/audit.ts';
import { kyselyOn, poolOf } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { accountSeeds, PASSWORD } from './accounts.ts';
import { addAdmissions } from './admissions.ts';
import { addArticles } from './articles.ts';
import { addBeginnings } from './beginnings.ts';
import { addCascade } from './cascade.ts';
import { addCases } from './cases.ts';
import { addEvaluations } from './evaluations.ts';
import { addDialogues } from './dialogues.ts';
import { addTrends } from './trends.ts';
import { addListening } from './listening.ts';
import { addBadges } from './badges.ts';
import { addSlips } from './slips.ts';
import { addFees } from './fees.ts';
import { addGroups } from './groups.ts';
import { addMessages } from './messages.ts';
import { addSealed } from './sealed.ts';
import { addReceptions } from './receptions.ts';
import { CELLS } from './cells.ts';
import { addDisclosures } from './disclosures.ts';
import { addDocuments } from './documents.ts';
import { idOf } from './ids.ts';
import { addInspections } from './inspections.ts';
import { addIndicators } from './indicators.ts';
import { memberRow, membershipRow, privateRow } from './member-rows.ts';
import { membersOn } from './members.ts';
import { ADMINISTRATOR } from './people.ts';
import { postRows } from './posts.ts';
import { insertRows } from './rows.ts';
import { demonstrationSignIns, type SignIn } from './sign-ins.ts';
import { COMMUNE, COMMUNE_ID, closureRows, parentRows, successionRows, unitId, unitRows } from './units.ts';
import { addPlans } from './plans.ts';
import { addAwayContacts } from './away-contacts.ts';
import { addCampaigns } from './campaigns.ts';
import { addCongresses } from './congresses.ts';
import { addModels } from './models.ts';
import { addMovements } from './movements.ts';
import { addProgrammes } from './programmes.ts';
import { addRecognitions } from './recognitions.ts';
import { addReports } from './reports.ts';
import { addReviews } from './reviews.ts';
import { addCadres } from './cadres.ts';
import { addStudy } from './study.ts';
import { addSittings } from './sittings/add-sittings.ts';
import { addUnions } from './unions.ts';
import { addReorganisations } from './reorganisations.ts';
import { addVillageMap } from './village-map.ts';
import { addTransfers } from './transfers.ts';
import { addTies } from './ties.ts';
import { addVillages } from './villages.ts';
import { addWorks } from './works.ts';
import { addYear } from './year/add-year.ts';
import { usualOf } from './year/months.ts';

export type Progress = { done: number; of: number };
type Options = { today: LocalDate; onProgress?: (progress: Progress) => void };

/** Taken by whoever loads or removes the demonstration. */
export const DEMONSTRATION_LOCK = 7_202_699;

/**
 * Fills an empty database with the demonstration commune, its year ending today. A database that has it is left as it
 * is; one that has anything else too, and then there is nobody to sign in as.
 */
export async function loadDemonstration(
	ownerUrl: string,
	{ today, onProgress }: Options
): Promise<{ loaded: boolean; signIns: SignIn[] }> {
	const client = new pg.Client({ connectionString: ownerUrl, pipeline: true });
	await client.connect();
	try {
		await client.query('begin');
		await client.query('select pg_advisory_xact_lock($1)', [DEMONSTRATION_LOCK]);
		const there = await whatIsThere(client);
		if (there === 'nothing') await fill(client, today, onProgress);
		await client.query('commit');
		// Thousands of rows came at once: until the server has counted them it plans as if the tables were empty.
		if (there === 'nothing') await client.query('analyze');
		return { loaded: there === 'nothing', signIns: there === 'another' ? [] : demonstrationSignIns() };
	} catch (error) {
		await client.query('rollback').catch(() => undefined);
		throw error;
	} finally {
		await client.end();
	}
}

/** Whether the database holds the demonstration commune. */
export async function hasDemonstration(ownerUrl: string): Promise<boolean> {
	const { rows } = await poolOf(ownerUrl).query('select from unit where id = $1', [unitId(COMMUNE.code)]);
	return rows.length > 0;
}

async function whatIsThere(client: pg.Client): Promise<'nothing' | 'demonstration' | 'another'> {
	const { rows } = await client.query('select bool_or(id = $1) as has_demonstration from unit having count(*) > 0', [
		unitId(COMMUNE.code)
	]);
	if (rows.length === 0) return 'nothing';
	return rows[0].has_demonstration ? 'demonstration' : 'another';
}

async function fill(client: pg.Client, today: LocalDate, onProgress: Options['onProgress']): Promise<void> {
	const steps = [
		addUnits,
		addBeginnings,
		addVillages,
		addMembers,
		addGroups,
		addFees,
		addBadges,
		addSlips,
		addAccounts,
		addYear,
		addSignals,
		addAdmissions,
		addTransfers,
		addAwayContacts,
		addSittings,
		addCongresses,
		addCases,
		addMessages,
		addSealed,
		addReceptions,
		addListening,
		addDialogues,
		addTrends,
		addDocuments,
		addCascade,
		addWorks,
		addIndicators,
		addVillageMap,
		addRecognitions,
		addMovements,
		addModels,
		addCampaigns,
		addProgrammes,
		addPlans,
		addTies,
		addStudy,
		addUnions,
		addReorganisations,
		addCadres,
		addInspections,
		addEvaluations,
		addReviews,
		addDisclosures,
		addReports,
		addArticles,
		addAudit
	];
	for (const [index, step] of steps.entries()) {
		onProgress?.({ done: index, of: steps.length });
		await step(client, today);
	}
}

async function addSignals(client: pg.Client): Promise<void> {
	await rebuildFormality(client, [COMMUNE_ID]);
}

async function addUnits(client: pg.Client, today: LocalDate): Promise<void> {
	const units = unitRows((cell) => usualOf(cell, today));
	await insertRows(client, 'unit', units);
	await insertRows(client, 'unitParent', parentRows());
	await insertRows(client, 'unitClosure', closureRows(units));
	await insertRows(client, 'unitSuccession', successionRows());
}

async function addMembers(client: pg.Client, today: LocalDate): Promise<void> {
	const members = membersOn(today);
	const rows = members.map((member) => memberRow(member, today));
	await insertRows(client, 'member', rows);
	await insertRows(
		client,
		'memberPrivate',
		members.map((member, index) => privateRow(member, today, index))
	);
	await insertRows(client, 'membership', members.map(membershipRow));
	await insertRows(client, 'postHolding', postRows());
}

async function addAccounts(client: pg.Client): Promise<void> {
	const passwordHash = await hashPassword(PASSWORD);
	await insertRows(
		client,
		'account',
		accountSeeds().map(({ personId, username, name, homeCommuneId = COMMUNE_ID }) => ({
			id: idOf(`account ${username}`),
			personId,
			homeCommuneId,
			username,
			fullName: name,
			passwordHash,
			mustChangePassword: false
		}))
	);
}

/** One link of the chain stands for the whole load. */
async function addAudit(client: pg.Client, today: LocalDate): Promise<void> {
	const facts = { cells: CELLS.length, members: CELLS.reduce((sum, cell) => sum + cell.size, 0), until: today };
	await writeAudit(
		kyselyOn(client),
		{ communeId: COMMUNE_ID, unitId: unitId(COMMUNE.code) },
		{
			personId: ADMINISTRATOR.personId,
			command: 'house.load-demonstration',
			commandId: idOf('demonstration'),
			at: new Date(),
			changes: [{ event: 'house.demonstration-loaded', facts }]
		}
	);
}
