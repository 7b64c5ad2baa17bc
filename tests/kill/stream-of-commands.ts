import { createTask } from '#domains/direction/server/create-task.ts';
import { asDevice } from '#house/phone/device/server/device-at-hand.ts';
import { enrolPhone } from '#house/phone/device/server/enrol-phone.ts';
import { takeIn } from '#house/phone/inbox/server/take-in.ts';
import { execute } from '#lib/commands/execute.ts';
import { openCluster } from '#lib/db/embedded/cluster.ts';
import { setPlace } from '#lib/db/place.ts';
import { newId } from '#lib/ids.ts';
import { callerOf, WORLD } from '../world.ts';

/**
 * A server under load: opens the database of the folder named by the first argument and sends commands until it is
 * killed, and takes in what a phone brings. Writes the id of each command that was answered or taken in, one a line: what is
 * written is acknowledged.
 */
const cluster = await openCluster({ dataDir: process.argv[2] as string });
setPlace({ ...cluster, filesDir: '', secret: new Uint8Array(32), isDemonstration: false });
process.stdout.write('ready\n');

const clerk = callerOf('clerk');
const input = { unitCode: WORLD.units.cell.code, title: 'Việc', product: 'Báo cáo', dueOn: '2099-01-01' };

async function sendOne(): Promise<void> {
	const id = newId();
	const outcome = await execute(clerk, createTask, id, input);
	if (outcome.kind !== 'done') throw new Error(`not carried out: ${JSON.stringify(outcome)}`);
	process.stdout.write(`${id}\n`);
}

async function send(): Promise<never> {
	for (;;) await sendOne();
}

async function bring(): Promise<never> {
	const key = { kty: 'EC', crv: 'P-256', x: 'x'.repeat(43), y: 'y'.repeat(43) };
	const signedIn = { ...clerk, sessionId: newId() };
	const enrolled = await execute(signedIn, enrolPhone, newId(), { name: 'Máy thử', publicKey: key });
	if (enrolled.kind !== 'done') throw new Error(`not enrolled: ${JSON.stringify(enrolled)}`);
	const { deviceId } = enrolled.value as { deviceId: string };
	const phone = asDevice({ id: deviceId, fullName: clerk.name, isRevoked: false, ...clerk });
	for (;;) {
		const at = new Date().toISOString();
		const commands = [{ id: newId(), name: createTask.name, input, at }];
		const body = JSON.stringify({ device: deviceId, clock: at, commands });
		await takeIn(phone, { bytes: Buffer.from(body), commands });
		process.stdout.write(`${commands[0]!.id}\n`);
		await sendOne();
	}
}

await Promise.all([send(), send(), bring()]);
