/** What a room shows, by section: a change sends the sections that differ. */
export type Sections = Record<string, unknown>;

/** Sections as they were sent, each as JSON. */
export type Sent = Map<string, string>;

/** One event, made once for all connections: its text, and the same as a chunk of an answer of HTTP/1.1. */
export type Frame = { text: Uint8Array; chunk: Uint8Array };

function frame(event: string): Frame {
	const head = `${Buffer.byteLength(event).toString(16)}\r\n`;
	const chunk = Buffer.from(`${head}${event}\r\n`);
	return { text: chunk.subarray(head.length, -2), chunk };
}

/** How soon a browser asks again after its connection was cut. */
export const RETRY_MS = 1_000;

/** An event, not a comment: a browser does not tell its page of comments, and the page must notice silence. */
export const HEARTBEAT = frame('event: beat\ndata: 1\n\n');

export const asSent = (sections: Sections): Sent =>
	new Map(Object.entries(sections).map(([name, value]) => [name, JSON.stringify(value)]));

/** The sections of `after` that `before` has otherwise. */
export const differing = (before: Sent, after: Sent): Sent =>
	new Map([...after].filter(([name, json]) => before.get(name) !== json));

/** One event with these sections and the server's clock, ready for every connection alike. */
export function frameOf(sections: Sent, version: number, now = new Date()): Frame {
	const members = [...sections].map(([name, json]) => `${JSON.stringify(name)}:${json}`);
	return frame(
		`retry: ${RETRY_MS}\nid: ${version}\ndata: {"now":"${now.toISOString()}","changed":{${members.join(',')}}}\n\n`
	);
}
