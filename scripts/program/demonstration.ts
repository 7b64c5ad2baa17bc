import { loadDemonstration } from '#house/demo/load.ts';
import { place, setPlace } from '#lib/db/place.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { say } from './say.ts';
import { inBoth } from './texts.ts';

export type SignIn = { username: string; password: string; name: string; post: string };

/** Loads the demonstration commune where the database is empty, and answers who may sign in to it. */
export async function showDemonstration(ownerUrl: string): Promise<SignIn[]> {
	let isFirst = true;
	const onProgress = () => {
		if (isFirst) say(inBoth('start_demonstration'));
		isFirst = false;
	};
	const { signIns } = await loadDemonstration(ownerUrl, { today: dayInVietNam(new Date()), onProgress });
	setPlace({ ...place(), isDemonstration: signIns.length > 0 });
	return signIns;
}
