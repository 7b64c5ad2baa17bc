import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, REQUESTS, signIn, timed } from './app/ask.ts';
import { startApp } from './app/start-app.ts';
import { yearOfProvince } from './reports/year-of-province.ts';

/**
 * The report on Party-building work of the demonstration commune, counted anew as JSON and on its page, what leaders see
 * first, and the report of a year over a province of 100 communes.
 */
export default async function reports(): Promise<Record<string, number | string>> {
	const data = mkdtempSync(join(tmpdir(), 'coso-reports-'));
	const app = await startApp(data);
	try {
		const clerk = await signIn(app.address, 'office-clerk');
		const get = (path: string) => () => ask(app.address, path, clerk);
		return {
			requests: REQUESTS,
			...(await timed('month', get('/api/v1/reports/party-building'))),
			...(await timed('page', get('/office/reports/party-building'))),
			...(await timed('year', get(`/api/v1/reports/party-building?period=${new Date().getFullYear()}`))),
			...(await timed('overview', get('/office/overview'))),
			...(await yearOfProvince())
		};
	} finally {
		await app.stop();
		rmSync(data, { recursive: true, force: true });
	}
}
