import { readPortalCommune } from '#domains/organisation/server/portal-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { findRoot } from '#lib/root.ts';
import { announcement, dataPlace } from './program/announce.ts';
import { buildIfChanged } from './program/build.ts';
import { showDemonstration } from './program/demonstration.ts';
import { endFaulty } from './program/faults.ts';
import { openProgram, readSetting } from './program/open-program.ts';
import { endRefused } from './program/say.ts';
import { addressOf, closeServer, serveBuild, whyNotListen } from './program/serve.ts';
import { SHUTDOWN, STOPPING, untilStopped } from './program/until-stopped.ts';

const setting = readSetting();
if (!setting.ok) endRefused(setting.refusal);
const { config, secret } = setting.value;
const busy = await whyNotListen(config);
if (busy) endRefused(busy);

try {
	const root = findRoot();
	await buildIfChanged(root);
	const stopped = untilStopped();
	const database = await openProgram(config, secret, true);
	const signIns = config.demo ? await showDemonstration(database.ownerUrl) : [];
	const server = await serveBuild(root, config);
	const hasCommune = (await readPortalCommune(dayInVietNam(new Date()))) !== undefined;
	process.stdout.write(announcement(addressOf(server, config), dataPlace(config), signIns, hasCommune));

	await stopped;
	process.emit(STOPPING as 'exit', 0);
	await closeServer(server);
	process.emit(SHUTDOWN as 'exit', 0);
	await database.stop();
	process.exit(0);
} catch (fault) {
	endFaulty(fault);
}
