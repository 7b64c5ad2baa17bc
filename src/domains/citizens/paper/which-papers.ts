import { undoneSteps } from '../cases/history.ts';
import type { PaperName } from './wording.ts';

type Event = { id: string; kind: string; undoes: string | null };

const OF_EVENT: Record<string, PaperName> = {
	registered: 'acknowledgement',
	accepted: 'acceptance',
	declined: 'non-acceptance',
	extended: 'extension',
	suspended: 'suspension',
	answered: 'result'
};
const OF_ENDING: Record<string, PaperName> = {
	transferred: 'transfer',
	guided: 'guidance',
	withdrawn: 'termination',
	terminated: 'termination'
};

/** The papers that a case's history gives, each with the last step it is about; what was taken back gives none. */
export function papersOf<E extends Event>(events: readonly E[], closedAs: string | null): Map<PaperName, E> {
	const undone = undoneSteps(events);
	const papers = new Map<PaperName, E>();
	for (const event of events) {
		if (undone.has(event.id)) continue;
		const name = event.kind === 'closed' ? OF_ENDING[closedAs ?? ''] : OF_EVENT[event.kind];
		if (name) papers.set(name, event);
	}
	return papers;
}
