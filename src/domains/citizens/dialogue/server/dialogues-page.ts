import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { dayInVietNam, type LocalDate } from '#lib/local-date.ts';
import type { Topic } from '../../cases/case.ts';
import {
	type CommitmentStanding,
	type DialogueGround,
	type DialogueMode,
	type DialogueState,
	keptInTime,
	type Outcome,
	standingOfCommitment
} from '../dialogue.ts';
import { noticeBy, resultBy } from '../dialogue-rules.ts';

export type DialogueQuestion = {
	id: string;
	topic: Topic;
	body: string;
	asked: 'before' | 'there';
	outcome: Outcome;
	answer: string;
	caseId: string | null;
	taskId: string | null;
	owner: string;
	dueOn: LocalDate | null;
	taskState: string | null;
	doneOn: LocalDate | null;
	/** Of a promise. */
	standing?: CommitmentStanding;
};

type Row = {
	id: string;
	communeId: number;
	unitId: string;
	ground: DialogueGround;
	mode: DialogueMode;
	title: string;
	subjects: string;
	invited: string;
	presider: string;
	coChairs: string;
	startsAt: string;
	place: string;
	state: DialogueState;
	noticedAt: string | null;
	previousStartsAt: string | null;
	changeReason: string;
	people: number | null;
	conclusion: string;
	conclusionNumber: string;
	conclusionOn: LocalDate | null;
	questions: DialogueQuestion[];
};

const SHOWN = 100;

/** Dialogues of a span of days, or one of them, with what was asked and how promises stand. The next one first. */
async function read(tx: Tx, communeId: number, where: ReturnType<typeof sql>): Promise<Row[]> {
	const { rows } = await sql<Row>`
		select d.id, d.commune_id, d.unit_id, d.ground, d.mode, d.title, d.subjects, d.invited, d.presider, d.co_chairs, d.starts_at,
			d.place, d.state, d.noticed_at, d.previous_starts_at, d.change_reason, d.people, d.conclusion, d.conclusion_number,
			d.conclusion_on,
			coalesce((select jsonb_agg(jsonb_build_object('id', q.id, 'topic', q.topic, 'body', q.body, 'asked', q.asked,
				'outcome', q.outcome, 'answer', q.answer, 'caseId', q.case_id, 'taskId', q.task_id, 'owner', q.owner, 'dueOn', q.due_on,
				'taskState', t.state, 'doneOn', t.done_on) order by q.at, q.id)
				from dialogue_question q left join task t on t.commune_id = q.commune_id and t.id = q.task_id
				where q.commune_id = d.commune_id and q.dialogue_id = d.id), '[]') as questions
		from dialogue d where d.commune_id = ${communeId} and ${where}
		order by d.starts_at desc, d.id limit ${SHOWN}`.execute(tx);
	return rows;
}

/** Days by which things are due, and how promises stand on a day. */
function stood(row: Row, today: LocalDate) {
	const onDay = dayInVietNam(new Date(row.startsAt));
	const questions = row.questions.map((question) =>
		question.dueOn
			? { ...question, standing: standingOfCommitment({ ...question, dueOn: question.dueOn }, today) }
			: question
	);
	const standings = questions.flatMap(({ standing }) => standing ?? []);
	return {
		...row,
		onDay,
		noticeBy: noticeBy(onDay),
		noticedOn: row.noticedAt ? dayInVietNam(new Date(row.noticedAt)) : null,
		resultBy: resultBy(onDay),
		questions,
		waiting: questions.filter(({ outcome }) => outcome === 'waiting').length,
		promises: standings.length,
		...keptInTime(standings)
	};
}
export type Dialogue = ReturnType<typeof stood>;

/** Dialogues of a year, the latest first. */
export async function readDialogues(tx: Tx, { communeId }: Caller, year: string, today: LocalDate) {
	const inYear = sql`d.starts_at >= ${`${year}-01-01T00:00:00+07:00`} and d.starts_at < ${`${Number(year) + 1}-01-01T00:00:00+07:00`}`;
	return (await read(tx, communeId, inYear)).map((row) => stood(row, today));
}

export async function readDialogue(tx: Tx, { communeId }: Caller, id: string, today: LocalDate) {
	const [row] = await read(tx, communeId, sql`d.id = ${id}`);
	return row && stood(row, today);
}

export type Commitment = DialogueQuestion & {
	standing: CommitmentStanding;
	dueOn: LocalDate;
	dialogueId: string;
	title: string;
};

/** Every promise that was made in public, the one due first first. */
export async function readCommitments(tx: Tx, { communeId }: Caller, today: LocalDate): Promise<Commitment[]> {
	const dialogues = (await read(tx, communeId, sql`d.state in ('held', 'concluded')`)).map((row) => stood(row, today));
	return dialogues
		.flatMap(({ id, title, questions }) =>
			questions.flatMap((one) =>
				one.standing && one.dueOn ? [{ ...one, standing: one.standing, dueOn: one.dueOn, dialogueId: id, title }] : []
			)
		)
		.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}
