import { webPool } from '#lib/db/database.ts';

/** Ready once migrations ran, which the start script does before it serves, and the database answers. */
export const GET = async () => {
	const isReady = await webPool()
		.query('select 1')
		.then(() => true)
		.catch(() => false);
	return Response.json({ status: isReady ? 'ready' : 'waiting' }, { status: isReady ? 200 : 503 });
};
