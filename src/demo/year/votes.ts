import { electorateOf, type Vote, type VoteKind, voteResult, votingRules } from '#domains/meetings/index.ts';
import { addMonths, type LocalDate, monthOf } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { idOf } from '../ids.ts';
import { membersOf } from '../people.ts';
import { ADMITTED, NAMED_FOR_COMMITTEE, RECOGNISED, VOTED_BY_NAME } from '../stories.ts';
import { dayOf } from './moments.ts';
import { momentIn, type Sitting } from './sitting.ts';

/** The votes of a meeting, each counted by the rules in force; the one on the resolution last. */
export function votesOf(sitting: Sitting, today: LocalDate): Vote[] {
	const personal = [
		{
			story: ADMITTED,
			kind: 'admission' as const,
			matter: (name: string) => `Đề nghị kết nạp quần chúng ${name} vào Đảng`
		},
		{
			story: RECOGNISED,
			kind: 'recognition' as const,
			matter: (name: string) => `Công nhận đảng viên chính thức đối với đồng chí ${name}`
		},
		{
			story: NAMED_FOR_COMMITTEE,
			kind: 'personnel' as const,
			matter: (name: string) => `Giới thiệu nhân sự quy hoạch chi ủy nhiệm kỳ 2030–2035: ${name}`
		}
	].flatMap(({ story, kind, matter }) => {
		if (!isOf(sitting, story, today)) return [];
		const person = membersOf(sitting.cell.code).find(story.is)!;
		const cast = vote(sitting, kind, matter(person.name), 0);
		return [{ ...cast, ballotId: idOf(`ballot ${sitting.id} ${kind}`, cast.at) }];
	});
	const month = `tháng ${sitting.occasion.month.slice(5)} năm ${sitting.occasion.month.slice(0, 4)}`;
	const resolution = vote(
		sitting,
		'resolution',
		`Nghị quyết sinh hoạt chi bộ ${month}`,
		sitting.present.length > 8 && sitting.dice.chance(8) ? 1 : 0
	);
	if (isOf(sitting, VOTED_BY_NAME, today)) resolution.ballotId = idOf(`ballot ${sitting.id} resolution`, resolution.at);
	return [...personal, resolution];
}

const isOf = ({ cell, occasion }: Sitting, story: { cell: string; monthsAgo: number }, today: LocalDate): boolean =>
	cell.code === story.cell && occasion.month === monthOf(addMonths(`${monthOf(today)}-01`, -story.monthsAgo));

function vote(sitting: Sitting, kind: VoteKind, matter: string, other: number): Vote {
	const { roll, occasion, id } = sitting;
	const entitled = roll.filter(
		({ standing, presence, isSuspended }) => standing === 'official' && presence === 'present' && !isSuspended
	).length;
	const count = { kind, ...electorateOf(roll), agree: entitled - other, disagree: 0, other };
	const result = voteResult(count, ruleSetInForce(votingRules, dayOf(occasion.openedAt)));
	if (!result.ok) throw new Error(`vote in ${sitting.cell.code}: ${result.refusal.code}`);
	const { base, needed, passed } = result.value;
	const isSecret = kind !== 'resolution';
	const at = momentIn(sitting, 'resolution', isSecret ? 1 : 3);
	const { agree, disagree } = count;
	return {
		id: idOf(`vote ${id} ${kind}`, at),
		matter,
		kind,
		isSecret,
		agree,
		disagree,
		other,
		base,
		needed,
		passed,
		at
	};
}
