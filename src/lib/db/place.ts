/** Where this process keeps its data, told once at start by whoever starts it. */
export type Place = {
	/** Login that owns the tables: migrations, backup, bulk loading. */
	ownerUrl: string;
	/** Login of the server: no owner, bound by row-level security. */
	webUrl: string;
	/** Folder of uploaded files. */
	filesDir: string;
	/** 32 random bytes that encrypt second-factor secrets. */
	secret: Uint8Array;
	isDemonstration: boolean;
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
