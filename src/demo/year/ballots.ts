import { createHash, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { MATTER_OPTIONS } from '#domains/meetings/ballots/ballot.ts';
import { receiptText } from '#domains/meetings/ballots/receipt.ts';
import { makeKey } from '#domains/meetings/ballots/server/keys.ts';
import { seal } from '#domains/meetings/ballots/server/sealing.ts';
import { type MeetingRecord, type RollEntry, type Vote, votingRules } from '#domains/meetings/index.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { ruleSetId, ruleSetInForce } from '#lib/rule-sets.ts';
import { accountSeeds } from '../accounts.ts';
import { CELLS } from '../cells.ts';
import { diceOf } from '../dice.ts';
import { idOf } from '../ids.ts';
import type { Member } from '../members.ts';
import { membersOf } from '../people.ts';
import { insertRows, type Row } from '../rows.ts';
import { COMMUNE_ID } from '../units.ts';
import { FIRST_CELL } from './first-cell.ts';
import { after, at, dayOf } from './moments.ts';
import { callRoll, noAbsences } from './roll.ts';

const CANDIDATES = [6, 9, 11];
/**
 * The cells that may elect somebody, that of the Party office first: the box is open where a meeting is near. A newcomer
 * closes the meeting of the first cell, so nothing stands in the way there.
 */
const votingCells = (): string[] => [
	'HB.18',
	...CELLS.map(({ code }) => code).filter(
		(code) => code !== FIRST_CELL && membersOf(code).length > Math.max(...CANDIDATES)
	)
];
/** Places on the list of voters of those who have cast already, and which candidate each chose. */
const CAST = [0, 2, 0, 0, 1];

const VOTER_MINUTES = 12;
/** How far an open meeting has come when it opens its ballot. */
const MINUTES_INTO = 45;

type Rows = {
	ballots: Row<'ballot'>[];
	options: Row<'ballotOption'>[];
	voters: Row<'ballotVoter'>[];
	receipts: Row<'ballotReceipt'>[];
	named: Row<'ballotNamed'>[];
};

/** The ballots behind votes of the year, before the votes that name them. */
export async function addCountedBallots(client: pg.ClientBase, records: MeetingRecord[]): Promise<void> {
	const rows: Rows = { ballots: [], options: [], voters: [], receipts: [], named: [] };
	for (const record of records)
		for (const vote of record.votes) if (vote.ballotId) addCounted(rows, record, vote, vote.ballotId);
	await insertRows(client, 'ballot', rows.ballots);
	await insertRows(client, 'ballotOption', rows.options);
	await insertRows(client, 'ballotVoter', rows.voters);
	await insertRows(client, 'ballotReceipt', rows.receipts);
	await insertRows(client, 'ballotNamed', rows.named);
}

const keysOf = (record: MeetingRecord, ballotId: string) => ({
	communeId: COMMUNE_ID,
	unitId: record.unit.id,
	ballotId
});

function addCounted(rows: Rows, record: MeetingRecord, vote: Vote, id: string): void {
	const { agree, disagree, other, base, needed } = vote;
	const cast = agree + disagree + other;
	const { ballotId, ...unit } = keysOf(record, id);
	const papers = { handedOut: 0, collected: 0, spoilt: 0, valid: cast };
	rows.ballots.push({
		...unit,
		id,
		meetingId: record.id,
		matter: vote.matter.split(': ')[0]!,
		kind: vote.kind,
		isSecret: vote.isSecret,
		seats: 1,
		state: 'counted',
		openedAt: new Date(Date.parse(vote.at) - VOTER_MINUTES * 60_000).toISOString(),
		closedAt: vote.at,
		countedAt: vote.at,
		cancelReason: '',
		...papers,
		base,
		needed,
		ruleSetId: ruleSetId(ruleSetInForce(votingRules, dayOf(record.openedAt!)))
	});
	const isElection = vote.kind === 'personnel';
	const options = isElection
		? [[vote.matter.split(': ')[1]!, agree]]
		: MATTER_OPTIONS.map((label, i) => [label, [agree, disagree, other][i]]);
	for (const [index, [label, votes]] of options.entries())
		rows.options.push({
			...keysOf(record, id),
			id: idOf(`option ${id} ${index}`, vote.at),
			position: index + 1,
			label: String(label),
			votes: Number(votes),
			outcome: isElection ? 'elected' : null
		});
	rows.voters.push(
		...votersOf(record).map((entry) => voterRow(record, id, entry, entry.presence === 'present' ? 'voted' : 'entitled'))
	);
	if (!vote.isSecret) {
		rows.named.push(...namedRows(record, vote, id));
		return;
	}
	const receipts = Array.from({ length: cast }, (_, nth) =>
		receiptText(createHash('sha256').update(`receipt ${id} ${nth}`).digest().subarray(0, 10))
	);
	rows.receipts.push(...receipts.sort().map((receipt) => ({ ...keysOf(record, ballotId), receipt })));
}

/** Who chose what where ballots bear names: nearly all agree. */
const namedRows = (record: MeetingRecord, { at: votedAt, agree, disagree }: Vote, id: string): Row<'ballotNamed'>[] =>
	votersOf(record)
		.filter(({ presence }) => presence === 'present')
		.map(({ memberId }, nth) => {
			const option = nth < agree ? 0 : nth < agree + disagree ? 1 : 2;
			return { ...keysOf(record, id), memberId, optionId: idOf(`option ${id} ${option}`, votedAt) };
		});

const votersOf = ({ roll }: MeetingRecord): RollEntry[] =>
	roll.filter(({ standing, isSuspended }) => standing === 'official' && !isSuspended);

function voterRow(record: MeetingRecord, ballotId: string, entry: RollEntry, state: string): Row<'ballotVoter'> {
	const { memberId, name, sortKey, isExempt, isTemporarilyAway } = entry;
	const { personId } = membersOf(record.unit.code).find((member) => member.memberId === memberId)!;
	return { ...keysOf(record, ballotId), memberId, personId, name, sortKey, isExempt, isTemporarilyAway, state };
}

/** The next meeting of a cell that elects. Before it is held it has no roll: the voters are those who are called today. */
function electionAhead(records: MeetingRecord[], members: Member[], today: LocalDate): MeetingRecord | undefined {
	const ahead = records.filter(({ state }) => ['planned', 'notified', 'open'].includes(state));
	const code = votingCells().find((one) => ahead.some(({ unit }) => unit.code === one));
	const record = ahead.find(({ unit }) => unit.code === code);
	if (!record || record.state === 'open') return record;
	const own = members.filter(({ cell }) => cell.code === code);
	return { ...record, roll: callRoll(own, today, noAbsences(), diceOf(`voters ${code}`)) };
}

/** A box that is open, with some ballots in it: closed to a key like any other. */
export async function addOpenBallot(
	client: pg.ClientBase,
	records: MeetingRecord[],
	members: Member[],
	today: LocalDate
): Promise<void> {
	const record = electionAhead(records, members, today);
	if (!record) return;
	const openedAt = record.openedAt ? after(record.openedAt, MINUTES_INTO) : at(addDays(today, -1), '16:30');
	const id = idOf(`ballot ${record.id}`, openedAt);
	const { publicKey } = makeKey(id);
	const { ballotId, ...unit } = keysOf(record, id);
	const rules = ruleSetId(ruleSetInForce(votingRules, today));
	await client.query(
		`insert into ballot (commune_id, unit_id, id, meeting_id, matter, kind, is_secret, seats, state, public_key, opened_at, rule_set_id)
		 values ($1, $2, $3, $4, 'Giới thiệu nhân sự bổ sung chi ủy viên nhiệm kỳ 2025–2030', 'personnel', true, 1, 'open', $5, $6, $7)`,
		[unit.communeId, unit.unitId, id, record.id, publicKey, openedAt, rules]
	);
	const candidates = membersOf(record.unit.code);
	await insertRows(
		client,
		'ballotOption',
		CANDIDATES.map((nth, index) => ({
			...keysOf(record, id),
			id: idOf(`option ${id} ${index}`, openedAt),
			position: index + 1,
			label: candidates[nth]!.name
		}))
	);
	// Those without an account have voted, so that whoever signs in still can.
	const voters = votersOf(record);
	const withAccount = new Set(accountSeeds().map(({ personId }) => personId));
	const cast = candidates
		.filter(({ personId, memberId }) => !withAccount.has(personId) && voters.some((one) => one.memberId === memberId))
		.slice(0, CAST.length)
		.map(({ memberId }) => memberId);
	await insertRows(
		client,
		'ballotVoter',
		voters.map((entry) => voterRow(record, id, entry, cast.includes(entry.memberId) ? 'voted' : 'entitled'))
	);
	for (const [nth, place] of CAST.slice(0, cast.length).entries()) {
		const receipt = receiptText(createHash('sha256').update(`receipt ${id} ${nth}`).digest().subarray(0, 10));
		await client.query(
			'insert into ballot_sealed (commune_id, unit_id, ballot_id, id, content) values ($1, $2, $3, $4, $5)',
			[
				unit.communeId,
				unit.unitId,
				ballotId,
				randomUUID(),
				seal({ receipt, chosen: [place], isSpoilt: false }, publicKey)
			]
		);
	}
}
