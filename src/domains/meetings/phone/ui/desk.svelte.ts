import { newId } from '#lib/ids.ts';
import { type LocalDate, dayInVietNam } from '#lib/local-date.ts';
import type { Refusal, Result } from '#lib/result.ts';
import type { CommandForm } from '../../ui/command-form.ts';
import type { Call } from '../../ui/roll-entries.ts';
import type { Trouble } from '../../ui/recorder.ts';
import { basedOn } from '../based-on.ts';
import { carryOut, takesMoment } from '../carry-out.ts';
import { type CellOnPhone, type MeetingOnPhone, meetingOf, type PhoneCommand } from '../cell.ts';

/** What this phone keeps, as far as a meeting needs it. */
export type Keeper = {
	read: (unitId: string) => Promise<{ cell: CellOnPhone; revision: number } | undefined>;
	/** The cell and the command that led to it: both or neither. Kept once this resolves. */
	keep: (cell: CellOnPhone, revision: number, command: PhoneCommand) => Promise<Result<void>>;
	/** Sentence of a code, from the texts that were taken along. */
	say: (code: string, facts?: Refusal['facts']) => string;
	/** The phone's clock, as far as the server has set it right. */
	now: () => Date;
};

/** One cell on this phone, and what is done to it: rule, then disk, then screen. */
export class MeetingDesk {
	cell: CellOnPhone;
	#revision: number;
	#keeper: Keeper;
	/** Taps follow one another: the second is carried out on what the first left. */
	#last: Promise<unknown> = Promise.resolve();

	constructor(keeper: Keeper, cell: CellOnPhone, revision: number) {
		this.#keeper = keeper;
		this.cell = $state.raw(cell);
		this.#revision = revision;
	}

	get today(): LocalDate {
		return dayInVietNam(this.#keeper.now());
	}

	get now(): string {
		return this.#keeper.now().toISOString();
	}

	say(refusal: Refusal): string {
		return this.#keeper.say(refusal.code, refusal.facts);
	}

	text(code: string, facts?: Refusal['facts']): string {
		return this.#keeper.say(code, facts);
	}

	meeting(meetingId: string | undefined): MeetingOnPhone | undefined {
		return meetingId ? meetingOf(this.cell, meetingId) : undefined;
	}

	may(name: string): boolean {
		return this.cell.me.may.includes(name);
	}

	/** Carries a command out and keeps it; the refusal if it cannot be. The row that comes of it has the id `id`. */
	give(name: string, input: object, id: string = newId()): Promise<Refusal | undefined> {
		const giving = this.#last.then(() => this.#give(name, input, id));
		this.#last = giving.catch(() => undefined);
		return giving;
	}

	async #give(name: string, input: object, id: string): Promise<Refusal | undefined> {
		const at = this.now;
		const whole = {
			...input,
			...(takesMoment(name) && !('at' in input && input.at) && { at }),
			...basedOn(this.cell, name, input as Record<string, unknown>)
		};
		const command = { id, name, input: withoutGaps(whole), at };
		for (let tries = 0; ; tries++) {
			const after = carryOut(this.cell, command);
			if (!after.ok) return after.refusal;
			const kept = await this.#keeper.keep(after.value, this.#revision, command);
			if (kept.ok) {
				this.cell = after.value;
				this.#revision++;
				return undefined;
			}
			if (kept.refusal.code !== 'phone.changed-elsewhere' || tries > 1) return kept.refusal;
			await this.#readAgain();
		}
	}

	/** Another tab was faster: what is decided now is decided on what it left. */
	async #readAgain(): Promise<void> {
		const read = await this.#keeper.read(this.cell.unit.id);
		if (!read) return;
		this.cell = read.cell;
		this.#revision = read.revision;
	}

	/** What a form of the office asks, carried out here. */
	async record(form: CommandForm, meetingId: string, sent: FormData): Promise<Trouble | undefined> {
		if (form.isNothing?.(sent)) return undefined;
		const input = {
			...(form.isOfMeeting !== false && { [form.named ?? 'meetingId']: meetingId }),
			...form.input(sent)
		};
		const refusal = await this.give(form.command, this.#dated(form.command, input));
		if (!refusal) return undefined;
		const values = Object.fromEntries([...sent].filter(([, value]) => typeof value === 'string')) as Trouble['values'];
		return { refusalText: this.say(refusal), ...(values && { values }) };
	}

	/** What people ask for is asked today, whenever the server hears of it. */
	#dated(name: string, input: object): object {
		return name === 'meetings.raise-matter' ? { raisedOn: this.today, ...input } : input;
	}

	/** Calls of the roll; the reason where they were refused. */
	async call(meetingId: string, entries: Call[]): Promise<string | undefined> {
		const refusal = await this.give('meetings.record-attendance', { meetingId, entries });
		return refusal && this.say(refusal);
	}
}

/** An absent key and an undefined one are the same command: what is kept and sent has none of the second. */
const withoutGaps = (input: object): Record<string, unknown> =>
	Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
