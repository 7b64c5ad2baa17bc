import { expect, test } from 'vitest';
import { currentItem, type MenuItem } from './shell.ts';

const menu: MenuItem[] = [
	{ href: '/office', label: 'Tổng quan', icon: 'overview' },
	{ href: '/office/meetings', label: 'Sinh hoạt chi bộ', icon: 'users' },
	{ href: '/office/meetings/plan', label: 'Kế hoạch năm', icon: 'calendar' }
];

test.each([
	{ pathname: '/office', label: 'Tổng quan' },
	{ pathname: '/office/meetings/42', label: 'Sinh hoạt chi bộ' },
	{ pathname: '/office/meetings/plan', label: 'Kế hoạch năm' },
	{ pathname: '/office/meetings-archive', label: undefined },
	{ pathname: '/office/me', label: undefined },
	{ pathname: '/reception', label: undefined }
])('on $pathname the menu marks "$label"', ({ pathname, label }) => {
	expect(currentItem(menu, pathname)?.label).toBe(label);
});
