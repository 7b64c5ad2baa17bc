import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode, unitOfRow } from '#lib/commands/targets.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { ISSUERS, TOPIC_KINDS, whyNotStandards, whyNotTopic } from '../topic.ts';

export const issueTopic = defineCommand({
	name: 'study.issue-topic',
	does: 'Issues a topic of the term or year, or a resolution to be studied, to the commune’s cells.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		kind: v.picklist(TOPIC_KINDS),
		/** '2025-2030', '2026'. */
		period: field.filled(9),
		issuer: v.picklist(ISSUERS),
		title: field.filled(300),
		reference: v.optional(field.text(200), '')
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, now, commandId, record }, { unitCode: _, ...topic }) {
		const refusal = whyNotTopic(topic.kind, topic.period);
		if (refusal) return refused(refusal);
		const id = rowId(commandId);
		await tx
			.insertInto('studyTopic')
			.values({ ...target, id, ...topic, createdBy: caller.personId, createdAt: now })
			.execute();
		record('study.topic-issued', { topicId: id, kind: topic.kind, period: topic.period });
		return done({ id });
	}
});

export const withdrawTopic = defineCommand({
	name: 'study.withdraw-topic',
	does: 'Takes an issued topic back, or issues it again; what cells did about it stays.',
	needs: 'grant',
	input: v.strictObject({ topicId: field.id, isWithdrawn: v.boolean() }),
	target: (tx, { topicId }) => unitOfRow(tx, 'studyTopic', topicId),
	async run({ tx, target, today, record }, { topicId, isWithdrawn }) {
		await tx
			.updateTable('studyTopic')
			.set({ withdrawnOn: isWithdrawn ? today : null })
			.where('communeId', '=', target.communeId)
			.where('id', '=', topicId)
			.execute();
		record('study.topic-withdrawn', { topicId, isWithdrawn });
		return done({ id: topicId });
	}
});

export const writeProgramme = defineCommand({
	name: 'study.write-programme',
	does: 'Writes what a unit sets itself for a year of studying and following.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		year: field.wholeNumber(2020, 2100),
		focus: field.filled(4000)
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, now, record }, { year, focus }) {
		const written = { focus, writtenBy: caller.name, writtenAt: now };
		await tx
			.insertInto('studyProgramme')
			.values({ ...target, year, ...written })
			.onConflict((conflict) => conflict.columns(['communeId', 'unitId', 'year']).doUpdateSet(written))
			.execute();
		record('study.programme-written', { year });
		return done({ id: target.unitId });
	}
});

export const adoptStandards = defineCommand({
	name: 'study.adopt-standards',
	does: 'Adopts the standards of conduct of a unit, 5 to 7 short lines, as a new version.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		lines: v.pipe(v.array(field.filled(120)), v.maxLength(12)),
		adoptedOn: field.day,
		/** 'Nghị quyết chi bộ số 03-NQ/CB'. */
		adoptedBy: field.filled(300)
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, today, commandId, record }, { lines, adoptedOn, adoptedBy }) {
		const refusal = whyNotStandards(lines, adoptedOn, today);
		if (refusal) return refused(refusal);
		const last = await tx
			.selectFrom('studyStandard')
			.where('communeId', '=', target.communeId)
			.where('unitId', '=', target.unitId)
			.orderBy('version', 'desc')
			.select('version')
			.executeTakeFirst();
		const id = rowId(commandId);
		const version = (last?.version ?? 0) + 1;
		await tx
			.insertInto('studyStandard')
			.values({ ...target, id, version, lines, adoptedOn, adoptedBy })
			.execute();
		record('study.standards-adopted', { version, lines });
		return done({ id, version });
	}
});

/** That a meeting took a topic up, or that it did not after all. */
export const tieMeetingToTopic = defineCommand({
	name: 'study.tie-meeting',
	does: 'Says which topic from above a meeting of the cell took up, or takes that back.',
	needs: 'grant',
	input: v.strictObject({
		meetingId: field.id,
		topicId: field.id,
		isTied: v.boolean(),
		note: v.optional(field.text(500), '')
	}),
	target: (tx, { meetingId }) => unitOfRow(tx, 'meeting', meetingId),
	async run({ tx, target, record }, { meetingId, topicId, isTied, note }) {
		const topic = await tx
			.selectFrom('studyTopic')
			.where('communeId', '=', target.communeId)
			.where('id', '=', topicId)
			.select('id')
			.executeTakeFirst();
		if (!topic) return refused({ code: 'study.topic-unknown' });
		await tx
			.deleteFrom('meetingTopic')
			.where('communeId', '=', target.communeId)
			.where('meetingId', '=', meetingId)
			.where('topicId', '=', topicId)
			.execute();
		if (isTied)
			await tx
				.insertInto('meetingTopic')
				.values({ ...target, meetingId, topicId, note })
				.execute();
		record('study.meeting-tied', { meetingId, topicId, isTied });
		return done({ id: meetingId });
	}
});
