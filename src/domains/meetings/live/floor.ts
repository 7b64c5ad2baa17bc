import type { Refusal } from '#lib/result.ts';

/** Somebody who wants to speak, has the floor, or had it in this meeting. */
export type FloorRequest = {
	id: string;
	/** Absent for a guest, who is only named. */
	memberId?: string;
	name: string;
	state: 'waiting' | 'speaking' | 'spoken';
	askedAt: string;
	beganAt?: string;
	limitSeconds: number;
};

export const speakerOf = (requests: FloorRequest[]): FloorRequest | undefined =>
	requests.find((request) => request.state === 'speaking');

/**
 * Those who wait, in the order in which they are called: who has not spoken in this meeting yet comes first, then by
 * the moment at which they asked. The chair may call anybody.
 */
export function waitingOrder(requests: FloorRequest[]): FloorRequest[] {
	const hasSpoken = new Set(requests.filter(({ state }) => state !== 'waiting').map(nameOrMember));
	return requests
		.filter(({ state }) => state === 'waiting')
		.toSorted(
			(a, b) =>
				Number(hasSpoken.has(nameOrMember(a))) - Number(hasSpoken.has(nameOrMember(b))) ||
				Date.parse(a.askedAt) - Date.parse(b.askedAt)
		);
}

const nameOrMember = ({ memberId, name }: FloorRequest): string => memberId ?? name;

/** Whole seconds that a speaker has left; negative once their time is over. */
export const secondsLeft = ({ beganAt, limitSeconds }: FloorRequest, now: number): number =>
	beganAt ? Math.ceil(limitSeconds - (now - Date.parse(beganAt)) / 1_000) : limitSeconds;

/** '4:05', from whole seconds, not negative. */
export const clockText = (seconds: number): string =>
	`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

type Entry = { presence: string; isSuspended: boolean };

/** Why somebody on the roll cannot be put on the speakers' list, or undefined if they can. */
export function whyNotSpeak(entry: Entry | undefined): Refusal | undefined {
	if (!entry) return { code: 'meetings.not-on-roll' };
	if (entry.isSuspended || entry.presence !== 'present') return { code: 'meetings.asked-before-check-in' };
	return undefined;
}
