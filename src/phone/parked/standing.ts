import { type MeetingRecord, type MeetingTexts, standingTexts, type Texts } from '#domains/meetings/index.ts';

/** What stood on the server when a phone's command was refused: the half that the phone does not have. */
export type Standing = Partial<Pick<MeetingRecord, 'state' | 'startsAt' | 'place' | 'openedAt' | 'closedAt'>> & {
	chair?: string;
	minuteSecretary?: string;
	resolution?: Pick<
		NonNullable<MeetingRecord['resolution']>,
		'state' | 'assessment' | 'limits' | 'direction' | 'implementation'
	>;
	votes?: { matter: string; agree: number; disagree: number; other: number; passed: boolean }[];
	/** The texts that the command would have written over, by their names in its input. */
	texts?: Texts;
	/** The entries of the roll that the command speaks of. */
	presence?: { name: string; presence: string; reason?: string }[];
};

/** The part of a meeting that a command of this name would have touched, beside how far the meeting had come. */
export function standingOf(command: string, input: Record<string, unknown>, meeting: MeetingTexts): Standing {
	const { record } = meeting;
	const { state, startsAt, place, openedAt, closedAt, chair, minuteSecretary, resolution, votes, roll } = record;
	const verb = command.split('.')[1] ?? '';
	const texts = standingTexts(command, meeting, input);
	const isOfRoll = /attendance|roll|check-in/.test(verb);
	return {
		state,
		startsAt,
		place,
		...(openedAt && { openedAt }),
		...(closedAt && { closedAt }),
		...(chair && { chair: chair.name }),
		...(minuteSecretary && { minuteSecretary: minuteSecretary.name }),
		...(/resolution/.test(verb) && resolution && !texts && { resolution: textsOf(resolution) }),
		...(/vote|resolution|ballot/.test(verb) && {
			votes: votes.map(({ matter, agree, disagree, other, passed }) => ({ matter, agree, disagree, other, passed }))
		}),
		...(texts && { texts }),
		...(isOfRoll && {
			presence: roll
				.filter(({ memberId }) => JSON.stringify(input).includes(memberId))
				.map(({ name, presence, reason }) => ({ name, presence, ...(reason && { reason }) }))
		})
	};
}

const textsOf = ({
	state,
	assessment,
	limits,
	direction,
	implementation
}: NonNullable<MeetingRecord['resolution']>) => ({
	state,
	assessment,
	limits,
	direction,
	implementation
});
