/** A moment as other systems read it: RFC 3339 on the clock of Viet Nam, to the second. */
export function vietNamMoment(at: string): string {
	const local = new Date(Date.parse(at) + 7 * 3_600_000).toISOString();
	return `${local.slice(0, 19)}+07:00`;
}

export const vietNamMomentOrNull = (at: string | null | undefined): string | null => (at ? vietNamMoment(at) : null);

/** A last day that is not known, or a day past which something no longer held; 'infinity' is none. */
export const dayOrNull = (day: string | null | undefined): string | null => (!day || day === 'infinity' ? null : day);

/** The same value with every moment in it on the clock of Viet Nam; days and other texts stay as they are. */
export function onVietNamClock<T>(value: T): T {
	if (typeof value === 'string') return (MOMENT.test(value) ? vietNamMoment(value) : value) as T;
	if (Array.isArray(value)) return value.map(onVietNamClock) as T;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, onVietNamClock(one)])) as T;
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
