import { sql } from 'kysely';
import { atGate } from '#lib/db/transaction.ts';
import { dayInVietNam, type LocalDate } from '#lib/local-date.ts';
import type { Topic } from '../../cases/case.ts';
import { type DialogueMode, type DialogueState, keptInTime, type Outcome, standingOfCommitment } from '../dialogue.ts';

type Question = {
	topic: Topic;
	body: string;
	outcome: Outcome;
	answer: string;
	owner: string;
	dueOn: LocalDate | null;
	taskState: string | null;
	doneOn: LocalDate | null;
};

type Row = {
	id: string;
	title: string;
	subjects: string;
	invited: string;
	presider: string;
	coChairs: string;
	mode: DialogueMode;
	startsAt: string;
	place: string;
	state: Exclude<DialogueState, 'planned'>;
	noticedAt: string;
	previousStartsAt: string | null;
	changeReason: string;
	people: number | null;
	conclusion: string;
	conclusionNumber: string;
	conclusionOn: LocalDate | null;
	questions: Question[];
};

/** What anybody may know of the dialogues of a commune, the latest first. */
export const readPublicDialogues = (communeId: number, today: LocalDate) =>
	atGate(async (tx) => {
		const { rows } = await sql<Row>`select * from app.public_dialogues(${communeId})`.execute(tx);
		return rows.map((row) => {
			const questions = row.questions.map(({ taskState, doneOn, ...question }) => ({
				...question,
				standing: question.dueOn ? standingOfCommitment({ dueOn: question.dueOn, taskState, doneOn }, today) : undefined
			}));
			const standings = questions.flatMap(({ standing }) => standing ?? []);
			const onDay = dayInVietNam(new Date(row.startsAt));
			return { ...row, onDay, questions, promises: standings.length, ...keptInTime(standings) };
		});
	});
export type PublicDialogue = Awaited<ReturnType<typeof readPublicDialogues>>[number];
