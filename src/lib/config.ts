import { isAbsolute, join } from 'node:path';
import { done, type Refusal, type Result, refused } from '#lib/result.ts';

/** What the environment says about this installation. */
export type Config = {
	host: string;
	/** 0 takes any free port. */
	port: number;
	/** Address under which people reach the program, where a proxy stands before it. */
	origin?: string;
	/** Absolute folder of the embedded database and of uploaded files. */
	dataDir: string;
	/** A real PostgreSQL; its owner's login. Without it the embedded one is used. */
	databaseUrl?: string;
	/** The web server's restricted login to the same database. */
	databaseWebUrl?: string;
	/** Whether the demonstration commune is loaded into an empty database; into a real one only when asked for. */
	demo: boolean;
	/** File with the secret that signs and encrypts; made in the data folder when not given. */
	secretFile: string;
	smtpUrl?: string;
	/** Hosts of push services beside those of the browsers, with port; undefined where web push is off. */
	pushHosts?: string[];
	/** A clamd that looks at every file before it is kept: `host:port`, or the path of its socket. */
	scanner?: string;
	oidc?: { issuer: string; clientId: string; clientSecret: string; label?: string };
};

type Environment = Record<string, string | undefined>;

const OWN = ['COSO_DATA', 'COSO_DEMO', 'COSO_SECRET_FILE', 'COSO_PUSH', 'COSO_CLAMD'];
const OIDC = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_LABEL'];
const OIDC_NEEDED = OIDC.slice(0, 3);

const isUrl = (schemes: string[]) => (value: string) =>
	URL.canParse(value) && schemes.includes(new URL(value).protocol.slice(0, -1));

/** pg understands addresses that the URL standard does not: without a host, for a unix socket. */
const isDatabaseUrl = (value: string) => /^postgres(ql)?:\/\/\S+$/.test(value);
const isPort = (value: string) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535;
const isOrigin = (value: string) => isUrl(['http', 'https'])(value) && new URL(value).origin === value;

/** For each variable: whether its value can be used, and what one looks like. */
const SHAPES: Record<string, [fits: (value: string) => boolean, example: string]> = {
	PORT: [isPort, '3000'],
	HOST: [(value) => /^[\w.:-]+$/.test(value), '127.0.0.1'],
	ORIGIN: [isOrigin, 'https://coso.example.vn'],
	DATABASE_URL: [isDatabaseUrl, 'postgresql://coso_owner:…@localhost/coso'],
	DATABASE_WEB_URL: [isDatabaseUrl, 'postgresql://coso_web:…@localhost/coso'],
	COSO_DEMO: [(value) => ['on', 'off'].includes(value), 'off'],
	SMTP_URL: [isUrl(['smtp', 'smtps']), 'smtp://localhost:25'],
	COSO_PUSH: [(value) => /^(on|off|[\w.-]+(:\d+)?(,[\w.-]+(:\d+)?)*)$/.test(value), 'off'],
	COSO_CLAMD: [(value) => /^(\/\S+|[\w.-]+:\d{1,5})$/.test(value), '127.0.0.1:3310'],
	OIDC_ISSUER: [isUrl(['http', 'https']), 'https://login.example.vn']
};

/**
 * Reads and checks the environment. An empty variable counts as not given.
 *
 * @param root folder that relative paths start from
 */
export function readConfig(environment: Environment, root: string): Result<Config> {
	const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value)) as Record<string, string>;
	const refusal = whyNotConfigured(given);
	if (refusal) return refused(refusal);

	const resolve = (path: string) => (isAbsolute(path) ? path : join(root, path));
	const dataDir = resolve(given.COSO_DATA ?? 'var');
	return done({
		host: given.HOST ?? '127.0.0.1',
		port: Number(given.PORT ?? 3000),
		origin: given.ORIGIN,
		dataDir,
		databaseUrl: given.DATABASE_URL,
		databaseWebUrl: given.DATABASE_WEB_URL,
		demo: given.COSO_DEMO ? given.COSO_DEMO === 'on' : !given.DATABASE_URL,
		secretFile: given.COSO_SECRET_FILE ? resolve(given.COSO_SECRET_FILE) : join(dataDir, 'secret'),
		smtpUrl: given.SMTP_URL,
		pushHosts: pushHosts(given.COSO_PUSH),
		scanner: given.COSO_CLAMD,
		oidc: given.OIDC_ISSUER
			? {
					issuer: given.OIDC_ISSUER,
					clientId: given.OIDC_CLIENT_ID!,
					clientSecret: given.OIDC_CLIENT_SECRET!,
					label: given.OIDC_LABEL
				}
			: undefined
	});
}

/** Why the program does not start with these variables. Passwords in an address are not repeated. */
function whyNotConfigured(given: Record<string, string>): Refusal | undefined {
	const unknown = Object.keys(given).find((name) => isOurs(name) && ![...OWN, ...OIDC].includes(name));
	if (unknown)
		return { code: 'config.unknown-variable', facts: { name: unknown, known: [...OWN, ...OIDC].join(', ') } };

	for (const [name, [fits, example]] of Object.entries(SHAPES)) {
		if (name in given && !fits(given[name]!)) return { code: 'config.bad-value', facts: { name, example } };
	}
	if (given.DATABASE_WEB_URL && !given.DATABASE_URL) return missing('DATABASE_URL', 'DATABASE_WEB_URL');

	const oidcGiven = OIDC.find((name) => name in given);
	const oidcMissing = OIDC_NEEDED.find((name) => !(name in given));
	return oidcGiven && oidcMissing ? missing(oidcMissing, oidcGiven) : undefined;
}

function pushHosts(given = 'on'): string[] | undefined {
	if (given === 'off') return undefined;
	return given === 'on' ? [] : given.split(',');
}

const isOurs = (name: string): boolean => /^(COSO|OIDC)_/.test(name);
const missing = (name: string, because: string): Refusal => ({ code: 'config.missing', facts: { name, because } });
