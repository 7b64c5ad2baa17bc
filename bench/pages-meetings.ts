import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, linkOn, REQUESTS, signIn, timed } from './app/ask.ts';
import { startApp } from './app/start-app.ts';

const ID = '[0-9a-f-]{36}';

/** The same as `pages`, of the pages on meetings: one after the other, on the demonstration. */
export default async function pagesOnMeetings(): Promise<Record<string, number | string>> {
	const data = mkdtempSync(join(tmpdir(), 'coso-pages-meetings-'));
	const app = await startApp(data);
	try {
		return { requests: REQUESTS, ...(await measure(app.address)) };
	} finally {
		await app.stop();
		rmSync(data, { recursive: true, force: true });
	}
}

async function measure(address: string): Promise<Record<string, number>> {
	const leader = await signIn(address, 'commune-secretary');
	const secretary = await signIn(address, 'cell-secretary');
	const linkFor = (cookie: string, path: string, link: string) => linkOn(address, path, cookie, new RegExp(link));
	const room = await linkFor(leader, '/office/meetings?state=open', `/office/meetings/${ID}`);
	const cell = await linkFor(leader, '/office/cells/quality', '/office/cells/HB[^"/]+');
	const pages: Record<string, [cookie: string, path: string]> = {
		search: [leader, '/office/search?q=duong'],
		sittings: [leader, '/office/sittings'],
		sitting: [leader, await linkFor(leader, '/office/sittings', `/office/sittings/${ID}`)],
		followUp: [leader, '/office/sittings/follow-up'],
		cell: [leader, cell],
		ballots: [secretary, `${await linkFor(secretary, '/office', `/office/meetings/${ID}`)}/ballots`],
		stories: [leader, `${cell}/stories`],
		room: [leader, `${room}/room`],
		quality: [leader, '/office/cells/quality'],
		year: [leader, '/office/meetings/year'],
		yearOfCell: [secretary, '/office/meetings/year'],
		theme: [secretary, await linkFor(secretary, '/office/meetings/year', `/office/meetings/year/themes/${ID}`)],
		score: [leader, await linkFor(leader, '/office/cells/quality', `/office/meetings/${ID}/score`)],
		signals: [leader, await linkFor(leader, '/office/cells/quality', `/office/meetings/${ID}/signals`)],
		ownYear: [secretary, '/office/my-year']
	};
	const figures: Record<string, number> = {};
	for (const [name, [cookie, path]] of Object.entries(pages))
		Object.assign(figures, await timed(name, () => ask(address, path, cookie)));
	return figures;
}
