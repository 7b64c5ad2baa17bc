import { createServer } from 'vite';
import { findRoot } from '#lib/root.ts';
import { announcement, dataPlace } from './program/announce.ts';
import { showDemonstration } from './program/demonstration.ts';
import { endFaulty } from './program/faults.ts';
import { openProgram, readSetting } from './program/open-program.ts';
import { endRefused } from './program/say.ts';
import { whyNotListen } from './program/serve.ts';
import { SHUTDOWN, untilStopped } from './program/until-stopped.ts';

const setting = readSetting();
if (!setting.ok) endRefused(setting.refusal);
const { config, secret } = setting.value;
const busy = await whyNotListen(config);
if (busy) endRefused(busy);

try {
	const stopped = untilStopped();
	const database = await openProgram(config, secret, true);
	const signIns = config.demo ? await showDemonstration(database.ownerUrl) : [];
	const { host, port } = config;
	const vite = await createServer({ root: findRoot(), server: { host, port, strictPort: port !== 0 } });
	await vite.listen();
	process.stdout.write(announcement(vite.resolvedUrls?.local[0] ?? '', dataPlace(config), signIns));

	await stopped;
	await vite.close();
	process.emit(SHUTDOWN as 'exit', 0);
	await database.stop();
	process.exit(0);
} catch (fault) {
	endFaulty(fault);
}
