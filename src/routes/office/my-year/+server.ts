import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types.d.ts';

/** A person's own year stands on their own page of the roll; who is on no roll has only their account. */
export const GET: RequestHandler = async ({ locals }) => {
	const { communeId, personId } = locals.caller!;
	const member = await locals.read((tx) =>
		tx
			.selectFrom('member')
			.where('communeId', '=', communeId)
			.where('personId', '=', personId)
			.select('id')
			.executeTakeFirst()
	);
	redirect(303, member ? `/office/members/${member.id}#deeds` : '/office/me');
};
