import { error, fail } from '@sveltejs/kit';
import { readOwnComment, takeBackComment } from '#domains/bulletin/comments/server/public-comments.ts';
import { readPortalCommune } from '#domains/organisation/server/portal-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { countSend } from '#lib/web/server/public-sends.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import type { RequestEvent } from '@sveltejs/kit';
import type { Actions } from './$types.d.ts';

/** The receipt is posted, never in an address: addresses are kept by browsers and logs. */
const withReceipt = (work: (communeId: number, receipt: string) => Promise<object>) =>
	async function run(event: RequestEvent) {
		const commune = await readPortalCommune(dayInVietNam(new Date()));
		if (!commune) error(404);
		const receipt = textField(await event.request.formData(), 'receipt').slice(0, 100);
		const minutes = await countSend('comment receipt', event.getClientAddress());
		if (minutes > 0) return fail(429, { receipt, text: textOf('bulletin.comment-too-often', { minutes }) });
		const known = await readOwnComment(commune.communeId, receipt);
		if (!known) return fail(404, { receipt, text: textOf('bulletin.comment-receipt-unknown') });
		return { receipt, ...(await work(commune.communeId, receipt)) };
	};

export const actions: Actions = {
	look: withReceipt(async (communeId, receipt) => ({ comment: await readOwnComment(communeId, receipt) })),
	takeBack: withReceipt(async (communeId, receipt) => ({ takenBack: await takeBackComment(communeId, receipt) }))
};
