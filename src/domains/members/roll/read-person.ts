import type { PersonRow } from './body-rows.ts';
import { readBirth, readPartyDay } from './person-dates.ts';
import { PersonDraft, type ReadingContext } from './person-draft.ts';
import { readFullName, readNumber, readSexOf, readTexts } from './person-fields.ts';
import type { RollPerson, RollProblem } from './roll.ts';

/** What one row says of a person, and what is wrong with it. */
export function readPerson(row: PersonRow, context: ReadingContext): { person: RollPerson; problems: RollProblem[] } {
	const draft = new PersonDraft(row, context);
	readFullName(draft);
	readBirth(draft);
	readSexOf(draft);
	readPartyDay(draft, 'admittedOn');
	readPartyDay(draft, 'officialOn');
	readNumber(draft);
	readTexts(draft);
	return { person: draft.person(), problems: draft.problems };
}
