import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, linkOn, REQUESTS, signIn, timed } from './app/ask.ts';
import { startApp } from './app/start-app.ts';

const ID = '[0-9a-f-]{36}';

/** The same as `pages`, from word to deed: overview, reports, threads, tasks, indicators, rounds and works. */
export default async function pagesOnOutcomes(): Promise<Record<string, number | string>> {
	const data = mkdtempSync(join(tmpdir(), 'coso-pages-outcomes-'));
	const app = await startApp(data);
	try {
		return { requests: REQUESTS, ...(await measure(app.address)) };
	} finally {
		await app.stop();
		rmSync(data, { recursive: true, force: true });
	}
}

async function measure(address: string): Promise<Record<string, number>> {
	const leader = await signIn(address, 'standing-deputy');
	const clerk = await signIn(address, 'office-clerk');
	const head = await signIn(address, 'village-head');
	const province = await signIn(address, 'province-clerk');
	const linkFor = (cookie: string, path: string, link: string) => linkOn(address, path, cookie, new RegExp(link));
	const round = await linkFor(head, '/office/recognitions', `/office/recognitions/${ID}`);
	const task = await linkFor(leader, '/office/tasks', `/office/tasks/${ID}`);
	const year = '?period=2026';
	const pages: Record<string, [cookie: string, path: string]> = {
		overview: [leader, '/office/overview'],
		report: [leader, '/office/reports/party-building'],
		provinceYear: [province, `/office/reports/province-year${year}`],
		provinceFigure: [province, `/office/reports/province-year/figures/members.count${year}`],
		heatTable: [clerk, '/office/indicators'],
		villages: [clerk, '/office/indicators/villages'],
		village: [head, '/office/indicators/villages/HB.B01'],
		rounds: [clerk, '/office/recognitions'],
		round: [head, round],
		roundWithHouseholds: [head, `${round}?households`],
		weekOfHead: [head, '/office'],
		works: [clerk, '/office/works'],
		thread: [leader, `/office/thread/task/${task.split('/').at(-1)}`],
		tasks: [leader, '/office/tasks'],
		board: [leader, '/office/tasks/board'],
		calendar: [leader, '/office/tasks/calendar']
	};
	const figures: Record<string, number> = {};
	for (const [name, [cookie, path]] of Object.entries(pages))
		Object.assign(figures, await timed(name, () => ask(address, path, cookie)));
	return figures;
}
