import type { Grant } from '#lib/card.ts';
import { POSTS } from '#domains/access/posts.ts';

/** Tables that every node of a distributed database holds whole: the directory of units and posts, sign-in, rules, official lists. */
export const REFERENCE_TABLES: readonly string[] = [
	...['unit', 'unit_parent', 'unit_closure', 'unit_succession', 'unit_heritage', 'post_holding'],
	...['administrative_unit', 'rule_set', 'account', 'session', 'sign_in_throttle', 'api_token', 'open311_key'],
	...['calendar_feed', 'notice_choice', 'phone_device', 'push_device', 'public_send', 'migration']
];

/**
 * Functions with the rights of the owner that write: a policy does not hold them to one commune, so each says here how far it goes.
 */
export const OWNER_WRITES: Readonly<Record<string, 'one commune' | 'crossing'>> = {
	'app.ask_to_reopen': 'one commune',
	'app.carry_over': 'crossing',
	'app.count_commune_month': 'one commune',
	'app.end_stay': 'crossing',
	'app.forget_unit': 'crossing',
	'app.forget_signals': 'one commune',
	'app.leave_booking': 'one commune',
	'app.leave_comment': 'one commune',
	'app.leave_message': 'one commune',
	'app.move_to_sealed': 'one commune',
	'app.rate_case': 'one commune',
	'app.reseat': 'crossing',
	'app.retract_findings': 'one commune',
	'app.take_back_comment': 'one commune',
	'app.tell_late_cases': 'crossing',
	'app.unseat': 'crossing',
	'app.withdraw_booking': 'one commune'
};

/** Commands that a post above communes may give below itself; every other command is held to one commune by its policies. */
export const COMMANDS_FROM_ABOVE: Readonly<Record<string, 'one commune' | 'crossing'>> = {
	'access.close-account': 'one commune',
	'access.create-account': 'one commune',
	'access.end-post': 'one commune',
	'access.give-post': 'one commune',
	'access.make-backup': 'one commune',
	'access.reopen-account': 'one commune',
	'access.reset-password': 'one commune',
	'access.revoke-phone': 'one commune',
	'notices.retry-deliveries': 'one commune',
	'organisation.add-union': 'one commune',
	'organisation.add-handover': 'one commune',
	'organisation.commit-reorganisation': 'crossing',
	'organisation.create-cell': 'one commune',
	'organisation.describe-commune': 'one commune',
	'organisation.drop-reorganisation': 'one commune',
	'organisation.look-over-rules': 'one commune',
	'organisation.note-signature': 'one commune',
	'organisation.place-members': 'one commune',
	'organisation.place-units': 'one commune',
	'organisation.plan-reorganisation': 'one commune',
	'organisation.propose-post': 'one commune',
	'organisation.put-off-step': 'one commune',
	'organisation.strike-handover': 'one commune',
	'organisation.undo-reorganisation': 'crossing'
};

/**
 * What of the printed schema and of the grants would not hold where one commune's rows lie together on one node: a tenant table
 * without the commune in a key, a trigger, a write that goes further without being named here.
 *
 * @returns one sentence each; none where all holds
 */
export function tenancyFaults(schema: string, grants: readonly Grant[]): string[] {
	return [...tableFaults(schema), ...functionFaults(schema), ...grantFaults(grants)];
}

function tableFaults(schema: string): string[] {
	const tables = [...schema.matchAll(/^table (\w+) \[[^\]]*\] \(\n([\s\S]*?)^\)/gm)];
	const isTenant = (table: string) => !REFERENCE_TABLES.includes(table);
	const faults = tables
		.filter(([, table, columns]) => isTenant(table!) && !/^ {2}commune_id integer not null/m.test(columns!))
		.map(([, table]) => `${table}: no commune_id, and not named as a reference table`);
	for (const [, table, kind, rest] of schema.matchAll(/^(\w+): \w+ (PRIMARY KEY|UNIQUE|EXCLUDE|FOREIGN KEY)(.*)$/gm)) {
		if (!isTenant(table!)) continue;
		const leadsTo = /REFERENCES (\w+)/.exec(rest!)?.[1];
		const isHeld = /^[^)]*\bcommune_id\b/.test(rest!) || (leadsTo !== undefined && !isTenant(leadsTo));
		if (!isHeld) faults.push(`${table}: ${kind}${rest} is without commune_id`);
	}
	for (const [, table, rest] of schema.matchAll(/^CREATE UNIQUE INDEX \w+ ON (?:ONLY )?public\.(\w+) USING (.*)$/gm))
		if (isTenant(table!) && !rest!.includes('commune_id'))
			faults.push(`${table}: unique index ${rest} is without commune_id`);
	for (const [line] of schema.matchAll(/^CREATE (?:CONSTRAINT )?TRIGGER .*$/gm))
		faults.push(`${line}: distributed tables take no trigger`);
	return faults;
}

function functionFaults(schema: string): string[] {
	return schema
		.split(/^CREATE OR REPLACE /m)
		.filter(
			(text) =>
				/^ ?SECURITY DEFINER|SECURITY DEFINER$/m.test(text) &&
				/\b(?:insert into|delete from|update \w+ (?:\w+ )?set)\b/.test(text)
		)
		.map((text) => /^(?:FUNCTION|PROCEDURE) (app\.\w+)/.exec(text)?.[1])
		.filter((name) => name !== undefined && !(name in OWNER_WRITES))
		.map((name) => `${name}: writes with the owner's rights; say how far in OWNER_WRITES`);
}

function grantFaults(grants: readonly Grant[]): string[] {
	const above = POSTS.filter(({ kinds }) => kinds.some((kind) => kind === 'nation' || kind === 'province')).map(
		({ post }) => post
	);
	const given = grants
		.filter(({ post, reach }) => above.includes(post) && reach === 'unit-and-below')
		.flatMap(({ may }) => may)
		.filter((action) => !action.startsWith('read:'));
	return [...new Set(given)]
		.filter((command) => !(command in COMMANDS_FROM_ABOVE))
		.map((command) => `${command}: may be given from above communes; say how far it writes in COMMANDS_FROM_ABOVE`);
}
