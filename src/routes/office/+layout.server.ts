import { readOfficeFrame } from '#domains/access/server/office-frame.ts';
import { place } from '#lib/db/place.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { initials } from '#lib/vietnamese/names.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import type { LayoutServerLoad } from './$types';
import { helpFor } from '#house/guide/pages.ts';
import { officeMenu } from './menu.ts';

/** What stands around every page of the office: who, where, and the places that their posts open. */
export const load: LayoutServerLoad = async ({ locals }) => {
	const caller = locals.caller!;
	const today = dayInVietNam(new Date());
	const { communeName, emblem, holdings, notices } = await locals.read((tx) => readOfficeFrame(tx, caller, today));
	const post = holdings[0]?.post;
	const isLooking = caller.communeId === caller.looksAt;
	return {
		person: {
			name: caller.name,
			initials: initials(caller.name),
			postName: post ? textOf(`post.${post}`) : ''
		},
		commune: { name: communeName, emblem },
		menu: officeMenu(holdings, isLooking),
		isLooking,
		notices,
		help: helpFor(post),
		today,
		isDemonstration: place().isDemonstration,
		theme: caller.theme,
		textScale: caller.textScale
	};
};
