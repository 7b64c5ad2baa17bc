/** What a room shows, by section: a change sends the sections that differ. */
export type Sections = Record<string, unknown>;

/** Sections as they were sent, each as JSON. */
export type Sent = Map<string, string>;

const encoder = new TextEncoder();

/** How soon a browser asks again after its connection was cut. */
export const RETRY_MS = 1_000;

/** An event, not a comment: a browser does not tell its page of comments, and the page must notice silence. */
export const HEARTBEAT = encoder.encode('event: beat\ndata: 1\n\n');

export const asSent = (sections: Sections): Sent =>
	new Map(Object.entries(sections).map(([name, value]) => [name, JSON.stringify(value)]));

/** The sections of `after` that `before` has otherwise. */
export const differing = (before: Sent, after: Sent): Sent =>
	new Map([...after].filter(([name, json]) => before.get(name) !== json));

/** One event with these sections and the server's clock, ready for every connection alike. */
export function frameOf(sections: Sent, version: number, now = new Date()): Uint8Array {
	const members = [...sections].map(([name, json]) => `${JSON.stringify(name)}:${json}`);
	return encoder.encode(
		`retry: ${RETRY_MS}\nid: ${version}\ndata: {"now":"${now.toISOString()}","changed":{${members.join(',')}}}\n\n`
	);
}
