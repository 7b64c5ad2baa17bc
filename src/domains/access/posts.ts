import type { Post } from '#lib/card.ts';

type PostRule = { post: Post; kinds: readonly string[]; isSingle: boolean };

/**
 * Which posts there are in which kind of unit, and which of them one person holds at a time; in order of precedence.
 * `member` is not among them: it comes with membership of a cell. Those of a province and of the nation look on.
 *
 * @source party-work §1: committee, standing committee and inspection commission of the commune; committee of the cell
 */
export const POSTS: readonly PostRule[] = [
	{ post: 'nation-leader', kinds: ['nation'], isSingle: false },
	{ post: 'nation-clerk', kinds: ['nation'], isSingle: false },
	{ post: 'province-leader', kinds: ['province'], isSingle: false },
	{ post: 'province-clerk', kinds: ['province'], isSingle: false },
	{ post: 'commune-secretary', kinds: ['commune'], isSingle: true },
	{ post: 'standing-deputy', kinds: ['commune'], isSingle: true },
	{ post: 'inspection-head', kinds: ['commune'], isSingle: true },
	{ post: 'committee-member', kinds: ['commune'], isSingle: false },
	{ post: 'standing-member', kinds: ['commune'], isSingle: false },
	{ post: 'office-clerk', kinds: ['commune'], isSingle: false },
	{ post: 'reception-officer', kinds: ['commune'], isSingle: false },
	{ post: 'sealed-keeper', kinds: ['commune'], isSingle: true },
	{ post: 'administrator', kinds: ['nation', 'province', 'commune'], isSingle: false },
	{ post: 'front-head', kinds: ['mass-organisation'], isSingle: true },
	{ post: 'organisation-head', kinds: ['mass-organisation'], isSingle: true },
	{ post: 'organisation-deputy', kinds: ['mass-organisation'], isSingle: false },
	{ post: 'branch-head', kinds: ['branch', 'team'], isSingle: true },
	{ post: 'village-head', kinds: ['village'], isSingle: true },
	{ post: 'cell-secretary', kinds: ['cell'], isSingle: true },
	{ post: 'cell-deputy', kinds: ['cell'], isSingle: false },
	{ post: 'cell-committee-member', kinds: ['cell'], isSingle: false },
	{ post: 'fee-keeper', kinds: ['cell'], isSingle: true },
	{ post: 'assigned-member', kinds: ['cell'], isSingle: false }
];

export const postsOf = (unitKind: string): Post[] =>
	POSTS.filter(({ kinds }) => kinds.includes(unitKind)).map(({ post }) => post);

/** Whether a post is held over communes, none of which it works in. */
export const isAboveCommunes = (post: string): boolean =>
	POSTS.some((rule) => rule.post === post && rule.kinds.every((kind) => kind === 'province' || kind === 'nation'));

const rank = (post: string): number => {
	const place = POSTS.findIndex((rule) => rule.post === post);
	return place < 0 ? POSTS.length : place;
};

/** The highest post first; plain membership last. */
export const byRank = <P extends { post: string }>(holdings: readonly P[]): P[] =>
	[...holdings].sort((a, b) => rank(a.post) - rank(b.post));
