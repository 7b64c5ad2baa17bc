import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { keptContent } from '#lib/files/kept-content.ts';
import { nameFile } from '#lib/files/server/keep-file.ts';
import { done, refused } from '#lib/result.ts';

/** Gives a member the photo by which they are found at the roll call. */
export const setPhoto = defineCommand({
	name: 'members.set-photo',
	does: 'Gives a member the photo by which they are found at the roll call.',
	needs: 'grant',
	input: v.strictObject({ memberId: field.id, photo: keptContent }),
	target: (tx, input) => unitOfRow(tx, 'member', input.memberId),
	async run(act, { memberId, photo }) {
		if (!photo.type.startsWith('image/')) return refused({ code: 'members.photo-not-a-picture' });
		const photoFileId = await nameFile(act, photo);
		await act.tx
			.updateTable('member')
			.set({ photoFileId, updatedAt: act.now })
			.where('communeId', '=', act.target.communeId)
			.where('id', '=', memberId)
			.execute();
		act.record('members.photo-set', { memberId, sha256: photo.sha256 });
		return done({ id: memberId });
	}
});
