import { answerDueOn } from '#domains/direction/index.ts';
import type { AskToAnswer, StoppedClause } from '#domains/direction/cascade/server/index.ts';
import type { Asked } from './asked.ts';

/** Asks those who lead a unit to say how it carries out what a document asks. */
export const askedToAnswer = (asks: readonly AskToAnswer[]): Asked[] =>
	asks.map((ask) => {
		const facts = { title: ask.title, document: ask.document, unit: ask.unitName };
		return {
			key: `ask ${ask.taskId}`,
			what: { code: 'week.answer-ask', facts },
			why: { code: 'week.answer-ask-why', facts },
			dueOn: answerDueOn(ask),
			action: { code: 'week.do-answer-ask', facts: {}, href: `/office/tasks/${ask.taskId}#answer` }
		};
	});

/** Shows those who asked where it stopped: what is late first. */
export const askedOfGiver = (clauses: readonly StoppedClause[]): Asked[] =>
	clauses.map(({ documentId, clauseId, title, silent, late, handedIn }) => {
		const facts = { title, silent, late, handedIn };
		const only = late > 0 ? 'late' : silent > 0 ? 'silent' : 'handed-in';
		const code = `asked-${only}`;
		return {
			key: `cascade ${clauseId}`,
			what: { code: `week.${code}`, facts },
			why: { code: 'week.asked-why', facts },
			action: {
				code: `week.do-${code}`,
				facts: {},
				href: `/office/documents/${documentId}/clauses/${clauseId}?only=${only}`
			}
		};
	});
