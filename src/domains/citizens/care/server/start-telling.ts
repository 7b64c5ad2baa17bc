import { noteFault } from '#lib/fault.ts';
import { tellLateCases } from './tell-late.ts';

const FIRST_AFTER_MS = 60_000;
const EVERY_MS = 3_600_000;

/** Tells of late cases once an hour for as long as the process runs; several processes on one database tell once. */
export function startTelling(): () => Promise<void> {
	const tell = () => void tellLateCases(new Date()).catch((fault) => noteFault('late cases', fault));
	const [first, every] = [setTimeout(tell, FIRST_AFTER_MS), setInterval(tell, EVERY_MS)];
	first.unref();
	every.unref();
	return async () => {
		clearTimeout(first);
		clearInterval(every);
	};
}
