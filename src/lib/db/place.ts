/** Where this process keeps its data, told once at start by whoever starts it. */
export type Place = {
	/** Login that owns the tables: migrations, backup, bulk loading. */
	ownerUrl: string;
	/** Login of the server: no owner, bound by row-level security. */
	webUrl: string;
	/** Folder of uploaded files. */
	filesDir: string;
	/** 32 random bytes: second-factor secrets, codes sent by mail and the keys of web push hang on it. */
	secret: Uint8Array;
	isDemonstration: boolean;
	/** Looks at every file before it is kept: address of a clamd. */
	scanner?: string;
	/** Where messages to people lead, and by what they leave; without it nothing is sent from this process. */
	outside?: Outside;
};

export type Outside = {
	/** Address under which people reach the program. */
	origin: string;
	/** Mail server; without it there is no mail. */
	smtpUrl?: string;
	/** Hosts of push services beside those of the browsers, with port; without it there is no web push. */
	pushHosts?: readonly string[];
};

// The built server is a bundle with its own copy of this module, so the place is kept where both find it.
const KEY = Symbol.for('coso.place');
const shared = globalThis as { [KEY]?: Place };

export function setPlace(place: Place): void {
	shared[KEY] = place;
}

/** @throws Error if the process was started past the start script */
export function place(): Place {
	if (!shared[KEY]) throw new Error('No database was opened: start with npm start or npm run dev.');
	return shared[KEY];
}
