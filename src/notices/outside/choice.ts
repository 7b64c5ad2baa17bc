import defaults from './defaults.json' with { type: 'json' };

/** Kinds of notices that a person chooses together. */
export const GROUPS = ['meetings', 'papers', 'tasks', 'other'] as const;
export type Group = (typeof GROUPS)[number];
export type Channel = 'mail' | 'push';

/** A time of day in Viet Nam, 'HH:MM'. */
export type ClockTime = string;

/** How a person wants to be told outside the application. */
export type Choice = {
	mailGroups: readonly string[];
	pushGroups: readonly string[];
	/** Nothing is sent between these; equal where no hours are quiet. */
	quietFrom: ClockTime;
	quietTo: ClockTime;
	/** One mail a day at this time; null where each is sent by itself. */
	digestAt: ClockTime | null;
	/** Whether what is important may come in the quiet hours. */
	breaksQuiet: boolean;
};

/** What holds for whoever has chosen nothing. */
export const DEFAULT_CHOICE: Choice = {
	mailGroups: defaults.mailGroups,
	pushGroups: defaults.pushGroups,
	quietFrom: defaults.quiet.from,
	quietTo: defaults.quiet.to,
	digestAt: null,
	breaksQuiet: false
};

export const DIGEST_TIMES: readonly ClockTime[] = defaults.digestTimes;

/** The group of a kind: named by itself, or by the domain that it begins with. */
export function groupOf(kind: string): Group {
	const groups: Record<string, string | undefined> = defaults.groupOf;
	return (groups[kind] ?? groups[kind.split('.')[0]!] ?? 'other') as Group;
}

/** Whether a notice of this kind is worthless when it comes late: a meeting moved or called off. */
export const isImportant = (kind: string): boolean => defaults.important.includes(kind);

/** The channels by which the person wants this kind. */
export const channelsFor = (choice: Choice, kind: string): Channel[] => [
	...(choice.mailGroups.includes(groupOf(kind)) ? (['mail'] as const) : []),
	...(choice.pushGroups.includes(groupOf(kind)) ? (['push'] as const) : [])
];
