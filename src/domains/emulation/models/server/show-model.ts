import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { keptContent } from '#lib/files/kept-content.ts';
import { nameFile } from '#lib/files/server/keep-file.ts';
import { done, refused } from '#lib/result.ts';
import { lockModel, noteEvent, unitOfModel } from './model-row.ts';

/** What the owner says about being shown to anybody; taken back as easily as given. */
export const recordConsent = defineCommand({
	name: 'emulation.record-consent',
	does: 'Records that the owner of a model agrees that anybody reads about it, with how they said so, or that they no longer do.',
	needs: 'grant',
	input: v.strictObject({
		modelId: field.id,
		given: v.boolean(),
		/** How the owner said so: on paper, in a meeting. */
		how: field.filled(1000),
		file: v.optional(keptContent)
	}),
	target: (tx, { modelId }) => unitOfModel(tx, modelId),
	async run(act, { modelId, given, how, file }) {
		const { tx, target, today, record } = act;
		await lockModel(act, modelId);
		await tx
			.updateTable('model')
			.set({ consentedOn: given ? today : null })
			.where('communeId', '=', target.communeId)
			.where('id', '=', modelId)
			.execute();
		const fileId = file ? await nameFile(act, file) : null;
		await noteEvent(act, modelId, { kind: given ? 'consented' : 'withdrew', reason: how, fileId });
		record('emulation.consent-recorded', { modelId, given });
		return done({ id: modelId });
	}
});

export const addPhoto = defineCommand({
	name: 'emulation.add-photo',
	does: 'Adds a photograph to a model, with what it shows; it is for the office alone until somebody opens it.',
	needs: 'grant',
	input: v.strictObject({ modelId: field.id, caption: field.filled(300), file: keptContent }),
	target: (tx, { modelId }) => unitOfModel(tx, modelId),
	async run(act, { modelId, caption, file }) {
		const { tx, target, caller, now, record } = act;
		if (!file.type.startsWith('image/')) return refused({ code: 'emulation.not-a-photo' });
		const fileId = await nameFile(act, file);
		await tx
			.insertInto('modelPhoto')
			.values({ ...target, modelId, fileId, caption, byName: caller.name, at: now })
			.execute();
		record('emulation.photo-added', { modelId, file: file.sha256 });
		return done({ id: fileId });
	}
});

export const showPhoto = defineCommand({
	name: 'emulation.show-photo',
	does: 'Says that the people in a photograph of a model agreed to be seen by anybody, or that they did not.',
	needs: 'grant',
	input: v.strictObject({ modelId: field.id, fileId: field.id, isPublic: v.boolean() }),
	target: (tx, { modelId }) => unitOfModel(tx, modelId),
	async run({ tx, target, record }, { modelId, fileId, isPublic }) {
		await tx
			.updateTable('modelPhoto')
			.set({ isPublic })
			.where('communeId', '=', target.communeId)
			.where('modelId', '=', modelId)
			.where('fileId', '=', fileId)
			.execute();
		record('emulation.photo-shown', { modelId, fileId, isPublic });
		return done({ id: fileId });
	}
});
