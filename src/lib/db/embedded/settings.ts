import { totalmem } from 'node:os';

const MB = 1024 * 1024;

/** Where the server listens: a unix socket, or a port of this machine alone. */
export type Endpoint = { socketFolder: string } | { port: number };

const listening = (endpoint: Endpoint): Record<string, string> =>
	'port' in endpoint
		? { listen_addresses: '127.0.0.1', port: String(endpoint.port) }
		: { listen_addresses: '', unix_socket_directories: `"${endpoint.socketFolder}"`, port: '5432' };

/** Server settings for one machine that also runs the program itself. Given on the command line at every start. */
export function serverSettings(endpoint: Endpoint, throwAway: boolean): Record<string, string> {
	const sharedMb = Math.min(512, Math.max(64, Math.floor(totalmem() / MB / 16)));
	return {
		...listening(endpoint),
		max_connections: '100',
		shared_buffers: `${sharedMb}MB`,
		effective_cache_size: `${sharedMb * 4}MB`,
		work_mem: '16MB',
		maintenance_work_mem: '128MB',
		max_wal_size: '2GB',
		checkpoint_completion_target: '0.9',
		random_page_cost: '1.1',
		jit: 'off',
		max_worker_processes: '4',
		max_parallel_workers_per_gather: '1',
		timezone: 'UTC',
		log_timezone: 'UTC',
		log_min_messages: 'warning',
		log_line_prefix: '%m [%p] %a ',
		...(throwAway ? { fsync: 'off', full_page_writes: 'off', autovacuum: 'off' } : {})
	};
}
