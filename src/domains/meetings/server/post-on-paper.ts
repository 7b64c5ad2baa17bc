/** Posts of a cell as its papers write them, in Vietnamese whatever language a reader has chosen for the screens. */
const POSTS: Record<string, string> = {
	'cell-secretary': 'Bí thư',
	'cell-deputy': 'Phó Bí thư',
	'cell-committee-member': 'Chi ủy viên'
};

export const postOnPaper = (post: string): string | undefined => POSTS[post];
