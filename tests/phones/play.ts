import type pg from 'pg';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import type { Caller } from '#lib/db/caller.ts';
import { execute } from '#lib/commands/execute.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { addCell, type MoreCell } from '../more-cells.ts';
import { callerOf } from '../world.ts';
import type { PhoneCommand } from '#house/phone/outbox/command.ts';
import { decideParked } from '#house/phone/parked/server/decide-parked.ts';
import type { History, Step } from './history.ts';
import { ModelPhone, readCell } from './phone.ts';
import { TAPS } from './taps.ts';

/** How a history ended: the cell it was played in, and its phones, all of them back in signal. */
export type Played = {
	cell: MoreCell;
	phones: ModelPhone[];
	/** What the office wrote meanwhile, with every text in sight. */
	office: PhoneCommand[];
};

const KEY = { kty: 'EC', crv: 'P-256', x: 'x'.repeat(43), y: 'y'.repeat(43) };

/** Gives a command as somebody who sits in the office; undefined if it was refused. */
export async function give(caller: Caller, name: string, input: object, id = newId()): Promise<unknown> {
	const outcome = await execute({ ...caller, sessionId: newId() } as Caller, COMMAND_BY_NAME.get(name)!, id, input);
	return outcome.kind === 'done' ? outcome.value : undefined;
}

/** Plays a history in a cell of its own with an open meeting, and lets every phone come back into signal at the end. */
export async function play(pool: pg.Pool, { phones: count, steps }: History, passwordHash: string): Promise<Played> {
	const code = `MAY.${newId().slice(-12)}`;
	const leaders = ['cell-secretary', 'cell-deputy'] as const;
	const cell = await addCell(pool, { code, members: 6, leaders, passwordHash });
	const [secretary, deputy] = cell.callers as [Caller, Caller];
	await openMeeting(secretary, cell);

	const phones: ModelPhone[] = [];
	for (let nth = 0; nth < count; nth++) {
		const owner = nth % 2 === 0 ? secretary : deputy;
		phones.push(await enrolledPhone(owner, cell.unitId, `Máy ${nth}`));
	}
	const played: Played = { cell, phones, office: [] };
	for (const step of steps) await happen(pool, step, played);
	for (const phone of phones) await comeBack(phone);
	return played;
}

/** In signal for good: what lies in the inbox is carried out, and the phone hears of it. */
async function comeBack(phone: ModelPhone): Promise<void> {
	await phone.send('whole');
	if (!phone.wasTakenIn) return;
	while (await phone.carriedOut());
	await phone.send('whole');
}

/** A phone of this person, with the cell taken along. */
export async function enrolledPhone(owner: Caller, unitId: string, name: string): Promise<ModelPhone> {
	const device = (await give(owner, 'access.enrol-phone', { name, publicKey: KEY })) as {
		deviceId: string;
		token: string;
	};
	return ModelPhone.begin(owner, device, unitId);
}

/** Opens this month's meeting of the cell; its id. */
export async function openMeeting(secretary: Caller, { code, memberIds }: MoreCell): Promise<string> {
	const today = dayInVietNam(new Date());
	const plan = { unitCode: code, month: today.slice(0, 7), kind: 'regular', place: 'Nhà văn hóa thôn' };
	const startsAt = new Date(Date.now() - 60_000).toISOString();
	const planned = (await give(secretary, 'meetings.plan-meeting', { ...plan, startsAt })) as { id: string };
	const officers = { chairId: memberIds[0], minuteSecretaryId: memberIds[1] };
	const opened = await give(secretary, 'meetings.open-meeting', { meetingId: planned.id, ...officers });
	if (!opened) throw new Error('the meeting was not opened');
	return planned.id;
}

async function happen(pool: pg.Pool, step: Step, { cell, phones, office }: Played): Promise<void> {
	const phone = 'phone' in step ? phones[step.phone % phones.length]! : phones[0]!;
	switch (step.kind) {
		case 'tap':
			return phone.tap((known) => TAPS[step.what]!(known, step.nth), step.fault);
		case 'send':
			return phone.send(step.line);
		case 'hand-over': {
			const other = phones[step.to % phones.length]!;
			return other === phone ? undefined : phone.handOver(other);
		}
		case 'carry-out':
			await (step.isKilled ? carryOutAndDie(pool, phone) : phone.carriedOut());
			return;
		case 'take-along':
			await phone.takeAlong();
			return;
		case 'clock':
			phone.skewDays = step.days;
			return;
		case 'revoke':
			await give(callerOf('administrator'), 'access.revoke-phone', { deviceId: phone.deviceId, reason: 'Mất máy' });
			return;
		case 'office':
			return fromTheOffice(cell, step, office);
		case 'decide':
			return decide(pool, cell, step.nth);
		default:
			return moveOn(pool, step, cell);
	}
}

async function carryOutAndDie(pool: pg.Pool, phone: ModelPhone): Promise<void> {
	const { rows } = await pool.query<{ body: Buffer }>(
		`select body from phone_delivery where device_id = $1 and ended_at is null order by nth limit 1`,
		[phone.deviceId]
	);
	if (rows[0]) await phone.carriedOutAndKilled(JSON.parse(rows[0].body.toString()).commands);
}

/** The deputy at a desk, with what the server knows now. */
async function fromTheOffice(
	cell: MoreCell,
	{ what, nth }: Step & { kind: 'office' },
	office: PhoneCommand[]
): Promise<void> {
	const deputy = cell.callers[1]!;
	const known = await readCell(deputy, cell.unitId);
	if (!known) return;
	const { name, input } = TAPS[what]!(known, nth);
	const id = newId();
	office.push({ id, name, input, at: '' });
	await give(deputy, name, input, id);
}

/** The deputy decides on something that came too late. */
async function decide(pool: pg.Pool, { unitId, callers }: MoreCell, nth: number): Promise<void> {
	const { rows } = await pool.query<{ id: string; standing: { texts?: Record<string, string> } }>(
		`select id, standing from phone_parked where unit_id = $1 and state = 'open' order by id limit 1`,
		[unitId]
	);
	const [parked] = rows;
	if (!parked) return;
	const how = (['applied', 'merged', 'laid-aside'] as const)[nth % 3]!;
	const shown = parked.standing.texts;
	if (how === 'merged' && !shown) return;
	const texts = how === 'merged' ? { texts: { direction: `Bản ghép ${nth}` } } : {};
	const reason = how === 'laid-aside' ? { reason: 'Không làm nữa' } : {};
	await decideParked(callers[1]!, { parkedId: parked.id, how, ...texts, ...reason, ...(shown && { shown }) });
}

/** What happens to people and units while phones are dark. */
async function moveOn(pool: pg.Pool, step: Step, { unitId, callers, memberIds }: MoreCell): Promise<void> {
	if (step.kind === 'post-ends')
		await pool.query(
			`update post_holding set valid_to = current_date where unit_id = $1 and person_id = $2 and valid_to = 'infinity'`,
			[unitId, callers[0]!.personId]
		);
	if (step.kind === 'member-leaves')
		await pool.query(`update member set activity = 'left' where id = $1`, [memberIds[2 + (step.nth % 4)]]);
	if (step.kind === 'unit-ends')
		await pool.query(`update unit set valid_to = current_date where id = $1 and valid_to = 'infinity'`, [unitId]);
}
