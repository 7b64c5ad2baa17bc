import { readRecords } from '#domains/inspection/discipline/server/records-page.ts';
import { formWord } from '#domains/inspection/discipline/ui/discipline-words.ts';
import { type KnownNews, readKnownNews } from '#domains/members/supplement/server/known-news.ts';
import { SLIP_SECTIONS, type SlipNews, type SlipSection } from '#domains/members/supplement/slip.ts';
import { readTransfers } from '#domains/membership/transfers/server/transfer-row.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { formatDate } from '#lib/words/format.ts';
import { m } from '#lib/words/messages.ts';
import { textOf } from '#lib/words/server/text-of.ts';

function lineOf(known: KnownNews): [SlipSection, string] {
	const day = formatDate(known.on);
	if (known.kind === 'badge') return ['awards', m.members_slip_known_badge({ day, years: known.years })];
	if (known.kind === 'official') return ['other', m.members_slip_known_official({ day })];
	const facts = { day, post: textOf(`post.${known.post}`), unit: known.unitName };
	return [
		'posts',
		known.kind === 'post-begun' ? m.members_slip_known_post(facts) : m.members_slip_known_post_end(facts)
	];
}

/** What the house knows of a member's year, by section: the slip begins with it. */
export async function knownNews(
	tx: Tx,
	member: { id: string; personId: string; communeId: number },
	{ from, to }: { from: LocalDate; to: LocalDate }
): Promise<SlipNews> {
	const isOfYear = (on: LocalDate | null): on is LocalDate => on !== null && on >= from && on <= to;
	const [known, transfers, records] = await Promise.all([
		readKnownNews(tx, member.communeId, { memberId: member.id, personId: member.personId }, { from, to }),
		readTransfers(tx, { memberId: member.id }),
		readRecords(tx, member.communeId, member.id)
	]);
	const lines: [SlipSection, string][] = [
		...known.map(lineOf),
		...transfers.flatMap(({ state, settledOn, toName }): [SlipSection, string][] =>
			(state === 'accepted' || state === 'ended') && isOfYear(settledOn) && toName
				? [['posts', m.members_slip_known_transfer({ day: formatDate(settledOn), to: toName })]]
				: []
		),
		...records.flatMap(({ form, number, effectiveOn }): [SlipSection, string][] =>
			isOfYear(effectiveOn)
				? [
						[
							'discipline',
							m.members_slip_known_discipline({ form: formWord[form](), number, day: formatDate(effectiveOn) })
						]
					]
				: []
		)
	];
	return Object.fromEntries(
		SLIP_SECTIONS.map((section) => [
			section,
			lines
				.filter(([of]) => of === section)
				.map(([, text]) => text)
				.join('\n')
		])
	) as SlipNews;
}
