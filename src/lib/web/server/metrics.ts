import type { RequestEvent } from '@sveltejs/kit';
import { webPool } from '#lib/db/database.ts';
import { commandsText, counter, deliveriesText, gauge, histogram, phoneDeliveriesText } from '#lib/metrics.ts';

const requests = counter('coso_http_requests_total', 'Answers by kind of page, method and status.');
const durations = histogram('coso_http_request_duration_seconds', 'From the request to the answer, by kind of page.');

type Asked = Pick<RequestEvent, 'route' | 'request'>;

/** Notes an answer. Kinds are few, so that the figures stay few; addresses of persons never stand in them. */
export function countRequest({ route, request }: Asked, { status }: Response, startedMs: number): void {
	const kind = kindOf(route.id);
	requests.add({ kind, method: METHODS.has(request.method) ? request.method : 'other', status });
	durations.observe({ kind }, (performance.now() - startedMs) / 1_000);
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

function kindOf(routeId: string | null): string {
	if (routeId === null) return 'none';
	const [first = '', second = '', third = ''] = routeId.split('/').slice(1);
	if (first === 'api') return ['api', second, third].filter((part) => part && !part.startsWith('[')).join('-');
	return ['office', 'phone', 'sign-in', 'sign-out', 'healthz', 'readyz', 'metrics'].includes(first) ? first : 'portal';
}

/** Everything that this process counts, as Prometheus reads it. */
export function metricsText(): string {
	const pool = webPool();
	const memory = process.memoryUsage();
	const cpu = process.cpuUsage();
	return [
		requests.text(),
		durations.text(),
		commandsText(),
		deliveriesText(),
		phoneDeliveriesText(),
		gauge('coso_database_connections', 'Connections of this process by what they do.', [
			[{ state: 'busy' }, pool.totalCount - pool.idleCount],
			[{ state: 'idle' }, pool.idleCount]
		]),
		gauge('coso_database_waiting', 'Requests that wait for a connection.', [[{}, pool.waitingCount]]),
		gauge('process_resident_memory_bytes', 'Memory of this process.', [[{}, memory.rss]]),
		gauge('nodejs_heap_used_bytes', 'Memory used by objects.', [[{}, memory.heapUsed]]),
		gauge('process_cpu_seconds', 'Time of processors used since start.', [[{}, (cpu.user + cpu.system) / 1e6]]),
		gauge('process_uptime_seconds', 'Since start.', [[{}, process.uptime()]])
	].join('');
}
