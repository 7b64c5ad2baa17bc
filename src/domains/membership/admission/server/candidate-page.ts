import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Education, LeftBefore } from '../rules.ts';
import type { AdmissionStep, CandidateState } from '../steps.ts';

export type StepShown = {
	id: string;
	step: AdmissionStep;
	on: LocalDate;
	number: string;
	facts: {
		summary?: string;
		introducers?: { memberId: string; name: string; since: LocalDate }[];
		union?: 'youth' | 'trade-union' | null;
		unionNumber?: string;
		covered?: Record<'parents' | 'inLaws' | 'spouse' | 'children', 'verified' | 'skipped' | 'none'>;
		agree?: number;
		base?: number;
		needed?: number;
		isSecret?: boolean;
		meetingId?: string;
		by?: 'standing-committee' | 'committee';
		receivedOn?: LocalDate;
		officialOn?: LocalDate;
	};
	byName: string;
	undoneWhy: string;
	undoneBy: string;
};

export type CandidateShown = {
	id: string;
	communeId: number;
	unitId: string;
	unitCode: string;
	unitName: string;
	paperName: string;
	placeName: string;
	superiorName: string;
	provinceName: string;
	fullName: string;
	sex: 'male' | 'female';
	birthDate: LocalDate;
	job: string;
	education: Education;
	consentNumber: string;
	leftOn: LocalDate | null;
	leftWhy: LeftBefore | null;
	mentorId: string | null;
	mentorName: string | null;
	secondMentorId: string | null;
	secondMentorName: string | null;
	listedOn: LocalDate;
	state: CandidateState;
	stoppedWhy: string;
	dueStep: AdmissionStep | null;
	dueFrom: LocalDate | null;
	dueOn: LocalDate | null;
	memberId: string | null;
	secretary: string | null;
	steps: StepShown[];
	/** `file`: the name of its scan, '' without one. */
	noted: { paper: string; where: string; byName: string; file: string }[];
	notes: { id: string; on: LocalDate; text: string; byName: string }[];
};

/** Everything on a candidate's page; undefined if not in sight. */
export async function readCandidate(tx: Tx, communeId: number, id: string): Promise<CandidateShown | undefined> {
	const { rows } = await sql<CandidateShown>`
		select c.*, u.code as unit_code, u.name as unit_name, u.paper_name, u.place_name,
			coalesce((select s.paper_name from unit s where s.commune_id = c.commune_id and s.kind = 'commune' limit 1), '') as superior_name,
			coalesce((select p.paper_name from unit s join unit_parent up on up.unit_id = s.id and up.valid_to = 'infinity'
				join unit p on p.id = up.parent_id where s.commune_id = c.commune_id and s.kind = 'commune' and s.valid_to = 'infinity' limit 1), '') as province_name,
			a.full_name as mentor_name, b.full_name as second_mentor_name,
			(select m.full_name from post_holding p join member m on m.commune_id = c.commune_id and m.person_id = p.person_id
				where p.unit_id = c.unit_id and p.post = 'cell-secretary' and p.valid_to = 'infinity' limit 1) as secretary,
			coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'step', s.step, 'on', s.on_day, 'number', s.number, 'facts', s.facts,
				'byName', s.by_name, 'undoneWhy', s.undone_why, 'undoneBy', s.undone_by) order by s.at, s.id)
				from admission_step s where s.commune_id = c.commune_id and s.candidate_id = c.id), '[]') as steps,
			coalesce((select jsonb_agg(jsonb_build_object('paper', p.paper, 'where', p.kept_where, 'byName', p.by_name, 'file', p.file_name))
				from admission_paper p where p.commune_id = c.commune_id and p.candidate_id = c.id), '[]') as noted,
			coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'on', n.on_day, 'text', n.text, 'byName', n.by_name)
				order by n.on_day desc, n.id) from mentor_note n where n.commune_id = c.commune_id and n.candidate_id = c.id), '[]') as notes
		from candidate c join unit u on u.id = c.unit_id
		left join member a on a.commune_id = c.commune_id and a.id = c.mentor_id
		left join member b on b.commune_id = c.commune_id and b.id = c.second_mentor_id
		where c.commune_id = ${communeId} and c.id = ${id}`.execute(tx);
	return rows[0];
}

export type VoteToTie = {
	id: string;
	kind: string;
	matter: string;
	on: LocalDate;
	agree: number;
	base: number;
	passed: boolean;
};

/** Votes of the cell on admission or recognition, of meetings that are over, that no step rests on yet. */
export async function readVotesToTie(
	tx: Tx,
	{ communeId, unitId }: { communeId: number; unitId: string },
	kind: 'admission' | 'recognition'
): Promise<VoteToTie[]> {
	const { rows } = await sql<VoteToTie>`
		select v.id, v.kind, v.matter, (v.at at time zone 'Asia/Ho_Chi_Minh')::date as on, v.agree, v.base, v.passed
		from vote v join meeting g on g.commune_id = v.commune_id and g.id = v.meeting_id
		where v.commune_id = ${communeId} and v.unit_id = ${unitId} and v.kind = ${kind} and g.state in ('closed', 'signed')
			and not exists (select from admission_step s
				where s.commune_id = v.commune_id and s.vote_id = v.id and s.undone_at is null)
		order by v.at desc, v.id limit 20`.execute(tx);
	return rows;
}

export type PersonToChoose = { id: string; name: string };

/** Official members of the cell: mentors and introducers are chosen from them. */
export const readOfficialMembers = (
	tx: Tx,
	{ communeId, unitId }: { communeId: number; unitId: string }
): Promise<PersonToChoose[]> =>
	tx
		.selectFrom('member')
		.where('communeId', '=', communeId)
		.where('unitId', '=', unitId)
		.where('standing', '=', 'official')
		.where('activity', 'not in', ['left', 'died', 'suspended'])
		.orderBy('sortKey')
		.select(['id', 'fullName as name'])
		.execute();
