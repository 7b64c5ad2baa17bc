import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute, type Outcome } from '#lib/commands/execute.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../tests/world.ts';
import type { MeetingRecord } from '../record.ts';
import { readMeetingRecord } from './read-record.ts';

/** A meeting of the test world's first cell as its people hold it, command by command, with a clock of its own. */
export class MeetingStory {
	meetingId = '';
	now: Date;

	constructor(now: string) {
		this.now = new Date(now);
	}

	at(moment: string): this {
		this.now = new Date(moment);
		return this;
	}

	/** Gives a command of the meeting as a person. */
	give(person: WorldPerson, name: string, input: object = {}): Promise<Outcome> {
		const command = COMMAND_BY_NAME.get(`meetings.${name}`);
		if (!command) throw new Error(`no command meetings.${name}`);
		const whole = 'unitCode' in input ? input : { meetingId: this.meetingId, ...input };
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

	/** Why it was not carried out, with the field that does not fit. */
	async whyNot(person: WorldPerson, name: string, input: object = {}): Promise<string> {
		return whyOf(await this.give(person, name, input));
	}

	async record(person: WorldPerson = 'cellSecretary'): Promise<MeetingRecord> {
		const record = await readAs(callerOf(person), dayInVietNam(this.now), (tx) =>
			readMeetingRecord(tx, this.meetingId)
		);
		if (!record) throw new Error(`${person} does not see the meeting`);
		return record;
	}

	async plan(month: string, startsAt: string, kind = 'regular'): Promise<void> {
		const { code } = WORLD.units.cell;
		const planned = { unitCode: code, month, kind, startsAt, place: 'Nhà văn hóa thôn Một' };
		this.meetingId = (await this.do('cellSecretary', 'plan-meeting', planned)).id;
	}

	/** Opens the planned meeting: the deputy chairs, the minute secretary writes. */
	open(): Promise<unknown> {
		return this.do('cellSecretary', 'open-meeting', {
			chairId: WORLD.memberId('cellDeputy'),
			minuteSecretaryId: WORLD.memberId('minuteSecretary')
		});
	}

	/** Everyone summoned is present, but the one excused. */
	callRoll(excused: WorldPerson | undefined = undefined): Promise<unknown> {
		const entries = SUMMONED.map((person) =>
			person === excused
				? { memberId: WORLD.memberId(person), presence: 'excused', reason: 'đi công tác xa' }
				: { memberId: WORLD.memberId(person), presence: 'present' }
		);
		return this.do('minuteSecretary', 'record-attendance', { entries });
	}

	/** From the opening to the closing, with what the rules ask and nothing more. */
	async hold(opensAt: string, closesAt: string): Promise<void> {
		this.at(opensAt);
		await this.open();
		await this.callRoll();
		await this.do('minuteSecretary', 'draft-resolution', { direction: 'Thu hoạch xong lúa mùa trước ngày 15.' });
		const vote = await this.do('minuteSecretary', 'record-vote', VOTE);
		await this.do('minuteSecretary', 'decide-resolution', { voteId: vote.id });
		this.at(closesAt);
		await this.score();
		await this.do('minuteSecretary', 'read-back');
		await this.do('cellDeputy', 'close-meeting');
	}

	/** Gives full points where people must say, and takes what was worked out elsewhere. */
	async score(): Promise<unknown> {
		const given = { ...ASKED_OF_PEOPLE, '6.answers': 1, '7.last-resolution': 30 };
		const whole = await this.give('cellDeputy', 'score-meeting', { given, reasons: REASONS });
		if (whole.kind === 'done') return whole.value;
		throw new Error(JSON.stringify(whole));
	}

	async sign(): Promise<void> {
		await this.do('minuteSecretary', 'sign-minutes', { password: WORLD.password });
		await this.do('cellDeputy', 'sign-minutes', { password: WORLD.password });
	}
}

/** 'done', the refusal, or the first field that does not fit: 'dueOn input.date-impossible'. */
export function whyOf(outcome: Outcome): string {
	if (outcome.kind === 'done') return 'done';
	if (outcome.kind !== 'unfit') return outcome.refusal.code;
	const { path, code } = outcome.errors[0]!;
	return `${path} ${code}`;
}

export const SUMMONED: WorldPerson[] = [
	'cellSecretary',
	'cellDeputy',
	'minuteSecretary',
	'member',
	'probationary',
	'secondMember'
];

export const VOTE = { matter: 'Nghị quyết tháng', kind: 'resolution', agree: 5, disagree: 0, other: 0 };

const REASON = 'Chi bộ thống nhất';
const ASKED_OF_PEOPLE = {
	'4.steps': 5,
	'4.regular-content': 10,
	'5.flexible-chairing': 2,
	'5.orientation': 4,
	'5.democratic-atmosphere': 3,
	'5.synthesis': 1,
	'6.democratic-centralism': 1,
	'6.real-criticism': 2,
	'6.leadership': 1,
	'8.published': 1
};
const REASONS = Object.fromEntries(
	[...Object.keys(ASKED_OF_PEOPLE), '6.answers', '7.last-resolution'].map((code) => [code, REASON])
);
