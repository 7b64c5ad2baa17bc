import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCluster } from '#lib/db/embedded/cluster.ts';
import { fillRoom } from './live-vote/fill-room.ts';
import { heardByAll, Onlooker } from './live-vote/onlooker.ts';
import { openMeeting, signedInAs } from './live-vote/open-meeting.ts';
import { at } from './app/ask.ts';
import { startApp } from './app/start-app.ts';

/** People in the room, each with a session of their own; fewer for a quick look. */
const PEOPLE = Number(process.env.LIVE_PEOPLE ?? 5_000);
const AT_ONCE = 50;
const ROUNDS = 8;
const RAMP_WITHIN_MS = 240_000;
const ROUND_WITHIN_MS = 20_000;

type Figures = Record<string, number | string>;

/**
 * From the moment at which a vote is sent to the server until its result has reached the connection of everybody in
 * the room: over loopback, with server, database and all the browsers' ends on the same processors.
 */
export default async function liveVote(): Promise<Figures> {
	const dataDir = mkdtempSync(join(tmpdir(), 'coso-live-vote-'));
	const app = await startApp(dataDir);
	const cluster = await openCluster({ dataDir });
	try {
		const secretary = await signedInAs(app.address, 'cell-secretary');
		const meetingId = await openMeeting(secretary);
		const cookies = await fillRoom(cluster.ownerUrl, meetingId, PEOPLE);
		return await measure(app, secretary, meetingId, cookies);
	} finally {
		await cluster.stop();
		await app.stop();
		rmSync(dataDir, { recursive: true, force: true });
	}
}

type App = Awaited<ReturnType<typeof startApp>>;
type Secretary = Awaited<ReturnType<typeof signedInAs>>;

async function measure(app: App, secretary: Secretary, meetingId: string, cookies: string[]): Promise<Figures> {
	await fetch(`${app.address}/office/meetings/${meetingId}/room`, { headers: { cookie: cookies[0]! } });
	const before = residentKb(app.pid);
	const from = performance.now();
	const onlookers = await ramp(app.address, meetingId, cookies);
	const rampSeconds = (performance.now() - from) / 1_000;
	const after = residentKb(app.pid);

	const taken: number[] = [];
	const slowest: number[] = [];
	const answered: number[] = [];
	for (let round = 1; round <= ROUNDS; round += 1) {
		const matter = `Biểu quyết lần ${round}`;
		const heard = heardByAll(onlookers, matter, ROUND_WITHIN_MS);
		const sentAt = performance.now();
		await secretary.give('meetings.record-vote', {
			meetingId,
			matter,
			kind: 'resolution',
			agree: PEOPLE - round,
			disagree: round,
			other: 0
		});
		answered.push(performance.now() - sentAt);
		const waits = (await heard).map((heardAt) => heardAt - sentAt);
		taken.push(...waits);
		slowest.push(Math.max(...waits));
	}
	const frameBytes = onlookers[0]!.lastFrameBytes;
	for (const onlooker of onlookers) onlooker.end();
	return {
		connections: onlookers.length,
		rampSeconds: Math.round(rampSeconds * 10) / 10,
		serverKbPerConnection: Math.round((after - before) / onlookers.length),
		serverMbWithConnections: Math.round(after / 1024),
		rounds: ROUNDS,
		resultFrameBytes: frameBytes,
		commandAnsweredP50Ms: at(answered, 0.5),
		voteToScreenP50Ms: at(taken, 0.5),
		voteToScreenP95Ms: at(taken, 0.95),
		voteToScreenMaxMs: at(taken, 1),
		slowestOfRoundP50Ms: at(slowest, 0.5)
	};
}

/** Opens all connections, some at a time, and waits until each has been sent the whole room. */
async function ramp(address: string, meetingId: string, cookies: string[]): Promise<Onlooker[]> {
	const path = `/office/meetings/${meetingId}/room/stream`;
	const deadline = performance.now() + RAMP_WITHIN_MS;
	const onlookers: Onlooker[] = [];
	for (let next = 0; next < cookies.length; next += AT_ONCE) {
		if (performance.now() > deadline) throw new Error(`only ${onlookers.length} connections in ${RAMP_WITHIN_MS} ms`);
		const some = cookies.slice(next, next + AT_ONCE).map((cookie) => new Onlooker(address, path, cookie));
		await Promise.all(some.map((onlooker) => onlooker.isIn));
		onlookers.push(...some);
	}
	return onlookers;
}

/** Memory that the server process holds, as Linux counts it. */
const residentKb = (pid: number): number =>
	Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN);
