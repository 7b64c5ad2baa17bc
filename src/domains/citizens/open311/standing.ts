import type { CaseState, ClosedAs, Topic } from '../cases/case.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** Feedback as anybody may know it, which is a code, a topic, days, and where it stands. */
export type PublicRequest = {
	code: string;
	topic: Topic;
	/** Of a case, or of a message that is none. */
	state: CaseState | 'waiting' | 'set-aside';
	closedAs: ClosedAs | null;
	requestedAt: string;
	updatedAt: string | null;
	dueOn: LocalDate | null;
};

/**
 * GeoReport knows two states: what still asks something of the office is open.
 * @source GeoReport v2, GET Service Requests, `status`; citizens handbook, 13
 */
export const openOrClosed = ({ state }: Pick<PublicRequest, 'state'>): 'open' | 'closed' =>
	state === 'closed' || state === 'set-aside' ? 'closed' : 'open';
