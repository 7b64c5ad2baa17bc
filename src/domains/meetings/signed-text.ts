import type { Signature } from './record.ts';

/** What a signature on a phone stands for: who signs as what, for which content, when. The key of the phone seals this text. */
export type SignedFacts = {
	meetingId: string;
	role: Signature['role'];
	contentHash: string;
	/** RFC 3339, in UTC. */
	at: string;
};

/** The same text on the phone and on the server, to the byte. */
export const signedText = ({ meetingId, role, contentHash, at }: SignedFacts): string =>
	['meetings.sign-minutes-on-device', meetingId, role, contentHash, new Date(at).toISOString()].join('\n');
