import { createTask } from '#domains/direction/server/create-task.ts';
import { execute } from '#lib/commands/execute.ts';
import { openCluster } from '#lib/db/embedded/cluster.ts';
import { setPlace } from '#lib/db/place.ts';
import { newId } from '#lib/ids.ts';
import { callerOf, WORLD } from '../world.ts';

/**
 * A server under load: opens the database of the folder named by the first argument and sends commands until it is
 * killed. Writes the id of each command that was answered, one a line: what is written is acknowledged.
 */
const cluster = await openCluster({ dataDir: process.argv[2] as string });
setPlace({ ...cluster, filesDir: '', secret: new Uint8Array(32), isDemonstration: false });
process.stdout.write('ready\n');

const clerk = callerOf('clerk');
const input = { unitCode: WORLD.units.cell.code, title: 'Việc', product: 'Báo cáo', dueOn: '2099-01-01' };

async function send(): Promise<never> {
	for (;;) {
		const id = newId();
		const outcome = await execute(clerk, createTask, id, input);
		if (outcome.kind !== 'done') throw new Error(`not carried out: ${JSON.stringify(outcome)}`);
		process.stdout.write(`${id}\n`);
	}
}

await Promise.all([send(), send(), send()]);
