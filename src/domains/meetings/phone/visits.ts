import { rowId } from '#lib/ids.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { type Visit, whyNotLogVisit } from '../visits/visit.ts';
import { raiseMatter } from './matters.ts';
import { type CellWork, NOT_FOUND } from './work.ts';

type Given = { unitCode: string } & Omit<Visit, 'id' | 'personId' | 'personName' | 'followUpOn'> & {
		followUpOn?: LocalDate | undefined;
	};

/** What people asked for waits for the cell's meeting, as on the server. */
export function logVisit(work: CellWork, { unitCode: _, followUpOn, ...visit }: Given): Refusal | undefined {
	const { cell, commandId, today } = work;
	const refusal = whyNotLogVisit({ ...visit, followUpOn }, today);
	if (refusal) return refusal;
	const { personId, name: personName } = cell.me;
	cell.visits = [
		{ ...visit, id: commandId, ...(followUpOn && { followUpOn }), personId, personName },
		...(cell.visits ?? [])
	];
	if (!visit.asked) return undefined;
	const matter = { gist: visit.asked, place: visit.place, raisedOn: visit.visitedOn };
	return raiseMatter({ ...work, commandId: rowId(commandId, 1) }, matter);
}

export function withdrawVisit({ cell }: CellWork, { visitId }: { visitId: string }): Refusal | undefined {
	const visit = cell.visits?.find(({ id }) => id === visitId);
	if (!visit) return NOT_FOUND;
	if (visit.personId !== cell.me.personId) return { code: 'meetings.visit-of-other' };
	cell.visits = cell.visits!.filter(({ id }) => id !== visitId);
	return undefined;
}
