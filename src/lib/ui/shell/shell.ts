import type { IconName } from '#lib/look/icons.ts';

/** Who is signed in, as the header shows them. */
export type Person = {
	name: string;
	/** 'NT' of Nông Thị Thơm. */
	initials: string;
	postName: string;
};

/** One place in the menu of the office. */
export type MenuItem = {
	href: string;
	label: string;
	/** For the bar at the foot of a phone, where a long word does not fit. */
	short?: string;
	icon: IconName;
	/** How many things wait there. */
	count?: number;
};

/** The menu item that a page belongs to: the one with the longest address that the page's address begins with. The first page is only itself. */
export function currentItem(menu: readonly MenuItem[], pathname: string): MenuItem | undefined {
	return menu
		.filter(({ href }) => pathname === href || (href !== '/office' && pathname.startsWith(`${href}/`)))
		.sort((a, b) => b.href.length - a.href.length)[0];
}
