import { webPool } from '#lib/db/database.ts';

/** A database that has not answered by then is not ready, whatever holds it up. */
const PATIENCE_MS = 2_000;

/** Ready once migrations ran, which the start script does before it serves, and the database answers. */
export const GET = async () => {
	const asked = webPool()
		.query('select 1')
		.then(() => true)
		.catch(() => false);
	const tired = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE_MS, false).unref());
	const isReady = await Promise.race([asked, tired]);
	const headers = { 'cache-control': 'no-store' };
	return Response.json({ status: isReady ? 'ready' : 'waiting' }, { status: isReady ? 200 : 503, headers });
};
