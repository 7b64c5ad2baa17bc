import { searchKey } from './search-key.ts';

const LONGEST = 80;

/** A name as it can stand in an address: 'Đường hoa bản Nà' is 'duong-hoa-ban-na'; empty where no letter is left. */
export const slugOf = (name: string): string =>
	searchKey(name)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, LONGEST)
		.replace(/-+$/, '');
