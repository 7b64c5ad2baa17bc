import type { Post } from '#lib/card.ts';
import { accountSeeds, PASSWORD } from './accounts.ts';

/** Somebody whom a newcomer may sign in as. */
export type SignIn = { username: string; password: string; name: string; post: Post };

/** One person for each kind of work, as offered on the sign-in page. */
const OFFERED: [string, Post][] = [
	['bi-thu-xa', 'commune-secretary'],
	['pho-bi-thu', 'standing-deputy'],
	['van-phong', 'office-clerk'],
	['dang-uy-vien', 'committee-member'],
	['bi-thu-01', 'cell-secretary'],
	['dang-vien-1', 'member'],
	['truong-ban-01', 'village-head'],
	['hoi-phu-nu', 'organisation-head'],
	['tiep-dan', 'reception-officer'],
	['kiem-tra', 'inspection-head'],
	['quan-tri', 'administrator'],
	['van-phong-tinh', 'province-clerk']
];

/** Known without a database: names and passwords of the demonstration never change. */
export function demonstrationSignIns(): SignIn[] {
	const names = new Map(accountSeeds().map(({ username, name }) => [username, name]));
	return OFFERED.map(([username, post]) => ({ username, password: PASSWORD, name: names.get(username) ?? '', post }));
}
