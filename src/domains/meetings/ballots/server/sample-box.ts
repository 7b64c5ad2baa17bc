import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute, type Outcome } from '#lib/commands/execute.ts';
import { place, setPlace } from '#lib/db/place.ts';
import { newId } from '#lib/ids.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';

/** Official members of the test world's first cell. */
export const VOTERS: WorldPerson[] = [
	'cellSecretary',
	'cellDeputy',
	'minuteSecretary',
	'member',
	'secondMember',
	'exempt'
];

/** Keys of ballots lie beside the files: within the folder of this database alone, they lie in nobody's way. */
export function keepKeysApart(): void {
	setPlace({ ...place(), filesDir: join(place().filesDir, 'files') });
}

export function keysLeft(): string[] {
	const folder = join(dirname(place().filesDir), 'ballot-keys');
	return existsSync(folder) ? readdirSync(folder) : [];
}

/** A ballot of the test world's first cell, in a meeting that is still to come unless it is opened. */
export class BallotStory {
	readonly now: Date;
	meetingId = '';
	ballotId = '';
	options: { id: string; label: string }[] = [];

	constructor(now = new Date('2026-11-22T08:00:00+07:00')) {
		this.now = now;
	}

	/** @param id of the command, where a test needs to know it */
	give(person: WorldPerson, name: string, input: object, id = newId()): Promise<Outcome> {
		const command = COMMAND_BY_NAME.get(`meetings.${name}`);
		if (!command) throw new Error(`no command meetings.${name}`);
		return execute(callerOf(person), command, id, input, this.now);
	}

	async do<V = Record<string, unknown>>(person: WorldPerson, name: string, input: object, id = newId()): Promise<V> {
		const outcome = await this.give(person, name, input, id);
		if (outcome.kind !== 'done') throw new Error(`${name}: ${JSON.stringify(outcome)}`);
		return outcome.value as V;
	}

	/** 'done', or why not. */
	async codeOf(person: WorldPerson, name: string, input: object = {}): Promise<string> {
		const outcome = await this.give(person, name, { ballotId: this.ballotId, ...input });
		if (outcome.kind === 'done') return 'done';
		return outcome.kind === 'unfit' ? (outcome.errors[0]?.code ?? 'unfit') : outcome.refusal.code;
	}

	async plan(month: string, id = newId()): Promise<this> {
		const planned = {
			unitCode: WORLD.units.cell.code,
			month,
			kind: 'regular',
			startsAt: `${month}-05T19:30:00+07:00`,
			place: 'Nhà văn hóa thôn Một'
		};
		this.meetingId = (await this.do<{ id: string }>('cellSecretary', 'plan-meeting', planned, id)).id;
		return this;
	}

	async open(given: object, id = newId()): Promise<this> {
		type Opened = { id: string; options: { id: string; label: string }[] };
		const asked = { meetingId: this.meetingId, matter: 'Bầu chi ủy viên', ...given };
		const opened = await this.do<Opened>('cellSecretary', 'open-ballot', asked, id);
		this.ballotId = opened.id;
		this.options = opened.options;
		return this;
	}

	/** Places of the options chosen, counted from 0. */
	chosen = (places: number[]): string[] => places.map((place) => this.options[place]!.id);

	cast(person: WorldPerson, places: number[], id = newId()): Promise<Outcome> {
		return this.give(person, 'cast-ballot', { ballotId: this.ballotId, optionIds: this.chosen(places) }, id);
	}

	count(given: object = {}) {
		type Count = { base: number; valid: number; passed?: boolean; options: { votes: number; outcome?: string }[] };
		return this.do<Count>('cellSecretary', 'count-ballots', { ballotId: this.ballotId, ...given });
	}
}
