import type { IssuingBody } from './document-types.ts';

/** Posts that sign, in order of precedence, and how a paper names them. */
export const SIGNING_POSTS: Record<IssuingBody, readonly string[]> = {
	committee: ['commune-secretary', 'standing-deputy'],
	'standing-committee': ['commune-secretary', 'standing-deputy'],
	cell: ['cell-secretary', 'cell-deputy']
};

const POST_ON_PAPER: Record<string, string> = {
	'commune-secretary': 'Bí thư',
	'standing-deputy': 'Phó Bí thư',
	'cell-secretary': 'Bí thư',
	'cell-deputy': 'Phó Bí thư'
};

const SIGNED_FOR: Record<IssuingBody, string> = {
	committee: 'T/M Ban Chấp hành',
	'standing-committee': 'T/M Ban Thường vụ',
	cell: 'T/M Chi bộ'
};

/** A deputy too signs on behalf of the collective, with the own title: there is no K/T for a committee. */
export const signatureTitles = (body: IssuingBody, post: string): string[] => [
	SIGNED_FOR[body],
	POST_ON_PAPER[post] ?? 'Bí thư'
];

type Holder = { personId: string; post: string };

/** Who signs: the one named, whoever signs themselves, or the first who may. Undefined where nobody may. */
export function signerOf<H extends Holder>(
	holders: readonly H[],
	body: IssuingBody,
	{ named, caller }: { named: string | undefined; caller: string }
): H | undefined {
	const posts = SIGNING_POSTS[body];
	const may = holders
		.filter(({ post }) => posts.includes(post))
		.sort((a, b) => posts.indexOf(a.post) - posts.indexOf(b.post));
	if (named) return may.find(({ personId }) => personId === named);
	return may.find(({ personId }) => personId === caller) ?? may[0];
}
