import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute, type Outcome } from '#lib/commands/execute.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { callerOf, type WorldPerson } from '../../../../../tests/world.ts';
import type { Sitting, SittingBody } from '../sitting.ts';
import { readSitting } from './read-sitting.ts';

/** A sitting of the test world as its people hold it, command by command, with a clock of its own. */
export class SittingStory {
	sittingId = '';
	now: Date;

	constructor(now: string) {
		this.now = new Date(now);
	}

	at(moment: string): this {
		this.now = new Date(moment);
		return this;
	}

	give(person: WorldPerson, name: string, input: object = {}): Promise<Outcome> {
		const command = COMMAND_BY_NAME.get(`meetings.${name}`);
		if (!command) throw new Error(`no command meetings.${name}`);
		const isOfSitting = !['convene-sitting', 'open-sitting-paper'].includes(name);
		const whole = isOfSitting ? { sittingId: this.sittingId, ...input } : input;
		return execute(callerOf(person), command, newId(), whole, this.now);
	}

	/** The same, for what must be carried out: its value. */
	async do<V = { id: string }>(person: WorldPerson, name: string, input: object = {}): Promise<V> {
		const outcome = await this.give(person, name, input);
		if (outcome.kind !== 'done') throw new Error(`${name}: ${JSON.stringify(outcome)}`);
		return outcome.value as V;
	}

	/** Code of the refusal, or of the first field that does not fit; 'done' if it was carried out. */
	async codeOf(person: WorldPerson, name: string, input: object = {}): Promise<string> {
		const outcome = await this.give(person, name, input);
		if (outcome.kind === 'done') return 'done';
		return outcome.kind === 'unfit' ? (outcome.errors[0]?.code ?? 'unfit') : outcome.refusal.code;
	}

	/** The sitting as a person sees it; undefined where they do not. */
	seenBy(person: WorldPerson): Promise<Sitting | undefined> {
		return readAs(callerOf(person), dayInVietNam(this.now), (tx) => readSitting(tx, this.sittingId));
	}

	async record(person: WorldPerson = 'clerk'): Promise<Sitting> {
		const sitting = await this.seenBy(person);
		if (!sitting) throw new Error(`${person} does not see the sitting`);
		return sitting;
	}

	async convene(body: SittingBody, title: string, startsAt: string): Promise<void> {
		const input = { unitCode: 'XA-THU', body, title, startsAt, place: 'Phòng họp Đảng ủy xã' };
		this.sittingId = (await this.do('clerk', 'convene-sitting', input)).id;
	}

	/** The participant that a person is. */
	async seatOf(name: string): Promise<string> {
		const found = (await this.record()).participants.find((one) => one.name === name);
		if (!found) throw new Error(`${name} is not called`);
		return found.id;
	}

	async callRoll(absent: Record<string, string> = {}): Promise<void> {
		const { participants } = await this.record();
		const entries = participants.map(({ id, name }) =>
			name in absent
				? { participantId: id, presence: 'excused', reason: absent[name] }
				: { participantId: id, presence: 'present' }
		);
		await this.do('clerk', 'record-sitting-attendance', { entries });
	}
}
