import type { AgendaKind, RollEntry, Statement } from '#domains/meetings/index.ts';
import { idOf } from '../ids.ts';
import {
	AGREEING,
	CRITICISM,
	FORMAL,
	INFORMATION,
	NAMED_PRAISE,
	ON_THEME,
	PRAISE,
	REMINDERS,
	SELF_CRITICISM
} from '../sentences/index.ts';
import { itemOf, momentIn, type Sitting, say } from './sitting.ts';

type Said = { by: RollEntry; on: AgendaKind; kind: Statement['kind']; gist: string; praised?: RollEntry };

/** What was said, in the order of the agenda. */
export function statementsOf(sitting: Sitting): Statement[] {
	const said = sitting.cell.habit === 'formal' ? formalWords(sitting) : livelyWords(sitting);
	const counts = new Map<AgendaKind, number>();
	return said
		.filter((one) => itemOf(sitting, one.on))
		.map((one, index) => {
			const minutes = counts.get(one.on) ?? 1;
			counts.set(one.on, minutes + 1);
			const at = momentIn(sitting, one.on, Math.min(minutes, 60));
			return {
				id: idOf(`statement ${sitting.id} ${index}`, at),
				agendaItemId: itemOf(sitting, one.on)!.id,
				kind: one.kind,
				memberId: one.by.memberId,
				name: one.by.name,
				gist: one.gist,
				...(one.praised && { praisedId: one.praised.memberId, praisedName: one.praised.name }),
				at
			};
		});
}

/** One voice, the same words as the month before. */
const formalWords = ({ chair, dice }: Sitting): Said[] => [
	{ by: chair, on: 'last-month', kind: 'speech', gist: FORMAL.report },
	{ by: chair, on: 'information', kind: 'speech', gist: dice.pick(INFORMATION) },
	{ by: chair, on: 'discussion', kind: 'speech', gist: FORMAL.conclusion }
];

function livelyWords(sitting: Sitting): Said[] {
	const { chair, dice, present, manner, topics } = sitting;
	const wanted = Math.max(2, Math.round((present.length * dice.between(...manner.speakers)) / 100));
	const speakers = [chair, ...dice.sample(present.slice(1), wanted - 1)];
	const others = speakers.slice(1);
	const onTopics = dice.sample(
		topics.flatMap((topic) => topic.speeches),
		others.length
	);
	const rest = dice.sample(AGREEING, others.length - onTopics.length);
	const speeches = others.map(
		(by, index): Said => ({
			by,
			on: 'discussion',
			kind: 'speech',
			gist: say(sitting, onTopics[index] ?? rest[index - onTopics.length] ?? AGREEING[0]!)
		})
	);
	return [
		{ by: chair, on: 'last-month', kind: 'speech', gist: reportOf(sitting) },
		...praise(sitting),
		{ by: others.find(({ post }) => post) ?? chair, on: 'information', kind: 'speech', gist: dice.pick(INFORMATION) },
		...onTheme(sitting, others),
		...speeches,
		...selfCriticism(sitting, others)
	];
}

const reportOf = (sitting: Sitting): string =>
	`Báo cáo kết quả thực hiện nghị quyết tháng trước; việc nổi bật là ${say(sitting, sitting.topics[0]!.subject)}. Nêu rõ việc đã xong, việc còn chậm và người phụ trách.`;

const circleOf = ({ cell }: Sitting) => (cell.kind === 'village' ? 'village' : 'staff');

function praise(sitting: Sitting): Said[] {
	const { chair, dice } = sitting;
	const said: Said[] = [];
	if (dice.chance(85))
		said.push({ by: chair, on: 'last-month', kind: 'praise', gist: dice.pick(PRAISE[circleOf(sitting)]) });
	const praised = dice.pick(sitting.present.filter((entry) => entry !== chair));
	if (praised)
		said.push({
			by: chair,
			on: 'last-month',
			kind: 'praise',
			gist: dice.pick(NAMED_PRAISE[circleOf(sitting)]),
			praised
		});
	if (dice.chance(40)) said.push({ by: chair, on: 'last-month', kind: 'reminder', gist: dice.pick(REMINDERS) });
	return said;
}

const onTheme = ({ dice }: Sitting, others: RollEntry[]): Said[] =>
	dice
		.sample(ON_THEME, Math.min(3, others.length))
		.map((gist, index) => ({ by: others[index]!, on: 'theme', kind: 'speech', gist }));

function selfCriticism(sitting: Sitting, others: RollEntry[]): Said[] {
	const { dice, cell } = sitting;
	if (cell.habit === 'late' && dice.chance(50)) return [];
	const [first, second, third] = dice.sample(others, 3);
	const [own, other] = dice.sample(SELF_CRITICISM[circleOf(sitting)], 2);
	const said: Said[] = [];
	if (first) said.push({ by: first, on: 'self-criticism', kind: 'self-criticism', gist: own! });
	if (second) said.push({ by: second, on: 'self-criticism', kind: 'self-criticism', gist: other! });
	if (third)
		said.push({ by: third, on: 'self-criticism', kind: 'criticism', gist: dice.pick(CRITICISM[circleOf(sitting)]) });
	return said;
}
