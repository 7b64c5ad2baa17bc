/** Figures that nobody needs to be asked for, and the words of a clause (as a search key) that ask for them. */
const FIGURES = [
	{ name: 'meetings', href: '/office/cells', words: ['sinh hoat chi bo', 'so buoi sinh hoat', 'to chuc sinh hoat'] },
	{ name: 'themes', href: '/office/meetings/year', words: ['sinh hoat chuyen de', 'chuyen de quy'] },
	{
		name: 'members',
		href: '/office/members',
		words: ['so luong dang vien', 'danh sach dang vien', 'tong so dang vien']
	},
	{
		name: 'tasks',
		href: '/office/tasks',
		words: ['nhiem vu qua han', 'tien do nhiem vu', 'ket qua thuc hien nhiem vu']
	},
	{ name: 'cases', href: '/office/cases', words: ['don thu', 'kien nghi cua nhan dan', 'tiep cong dan'] },
	{ name: 'works', href: '/office/works', words: ['dong gop cua nhan dan', 'ngay cong', 'hien dat', 'cong trinh'] }
] as const;

export type KnownFigure = (typeof FIGURES)[number]['name'];

/** Where what a clause asks for stands already. */
export const figuresAskedFor = (searchKey: string): { name: KnownFigure; href: string }[] =>
	FIGURES.filter(({ words }) => words.some((word) => searchKey.includes(word))).map(({ name, href }) => ({
		name,
		href
	}));
