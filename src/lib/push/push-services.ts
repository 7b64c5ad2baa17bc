import services from './push-services.json' with { type: 'json' };

/**
 * Whether an address that a browser handed over belongs to a push service: the server would otherwise send requests
 * wherever somebody tells it to. Known services of browsers by https, or a host that the operator named.
 *
 * @param own hosts named by the operator, with port; plain http is taken from this machine alone
 */
export function isPushService(endpoint: string, own: readonly string[] = []): boolean {
	if (!URL.canParse(endpoint)) return false;
	const { protocol, host, hostname, port, username, password } = new URL(endpoint);
	if (username || password) return false;
	if (own.includes(host)) return protocol === 'https:' || ['127.0.0.1', 'localhost'].includes(hostname);
	return protocol === 'https:' && port === '' && services.some((service) => isHostOf(hostname, service));
}

const isHostOf = (hostname: string, service: string): boolean =>
	service.startsWith('*.') ? hostname.endsWith(service.slice(1)) : hostname === service;
