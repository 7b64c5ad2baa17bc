import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { openCluster } from '#lib/db/embedded/cluster.ts';
import { newId } from '#lib/ids.ts';
import { addMonths, dayInVietNam } from '#lib/local-date.ts';
import pg from 'pg';
import { address, giveInOffice } from './phones.ts';

/** Commands of one delivery of the other phone. */
const AT_ONCE = 25;
const LOOK_AGAIN_MS = 200;

/**
 * Keeps the office busy with another phone: somebody holds the commune's audit chain, so that no delivery is carried out, and
 * others wait behind it until the row is longer than a phone waits in.
 *
 * @returns lets the office go on, and waits until all that was brought has been answered
 */
export async function busyOffice(page: Page, unitCode: string): Promise<() => Promise<void>> {
	const publicKey = { kty: 'EC', crv: 'P-256', x: 'x'.repeat(43), y: 'y'.repeat(43) };
	const other = { name: 'Máy khác', publicKey };
	const { deviceId, token } = await giveInOffice<{ deviceId: string; token: string }>(
		page,
		'access.enrol-phone',
		other
	);
	const month = addMonths(dayInVietNam(new Date()), 3).slice(0, 7);
	const plan = { unitCode, month, kind: 'thematic', startsAt: `${month}-15T12:30:00Z`, place: 'Nhà văn hóa bản' };
	const { id: meetingId } = await giveInOffice(page, 'meetings.plan-meeting', plan);
	const bring = async () => {
		const at = new Date().toISOString();
		const commands = Array.from({ length: AT_ONCE }, (_, index) => ({
			id: newId(),
			name: 'meetings.change-plan',
			input: { meetingId, place: `Nhà ông trưởng bản ${index}` },
			at
		}));
		const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
		const body = JSON.stringify({ device: deviceId, clock: at, commands });
		return (await fetch(address('/api/v1/phone/outbox'), { method: 'POST', headers, body })).status;
	};

	const cluster = await openCluster({ dataDir: inject('appData') });
	const somebody = new pg.Client(cluster.ownerUrl);
	await somebody.connect();
	await somebody.query('begin');
	await somebody.query('select from audit_head for update');
	const brought: Promise<number>[] = [];
	let isBusy = false;
	while (!isBusy) {
		const one = bring();
		brought.push(one);
		const status = await Promise.race([one, new Promise((resume) => setTimeout(resume, LOOK_AGAIN_MS))]);
		if (status !== undefined && status !== 202) throw new Error(`another phone was answered ${status}`);
		isBusy = status === 202;
	}
	return async () => {
		await somebody.query('rollback');
		await somebody.end();
		await cluster.stop();
		await Promise.all(brought);
	};
}
