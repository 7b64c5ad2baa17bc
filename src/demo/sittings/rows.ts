import { nameSortKey } from '#lib/vietnamese/sort-key.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import type { Sitting } from '#domains/meetings/sittings/sitting.ts';
import { idOf } from '../ids.ts';
import type { Row } from '../rows.ts';
import { COMMUNE_ID, unitId } from '../units.ts';
import { at } from '../year/moments.ts';
import { type GivenTask, officialOf } from './sit.ts';

const keyOf = (sitting: Sitting) => ({ communeId: COMMUNE_ID, unitId: sitting.unit.id, sittingId: sitting.id });

export const sittingRow = (sitting: Sitting): Row<'sitting'> => ({
	communeId: COMMUNE_ID,
	id: sitting.id,
	unitId: sitting.unit.id,
	body: sitting.body,
	title: sitting.title,
	state: sitting.state,
	startsAt: sitting.startsAt,
	place: sitting.place,
	openedAt: sitting.openedAt ?? null,
	closedAt: sitting.closedAt ?? null,
	invitedAt: sitting.invitedAt ?? null,
	chairId: sitting.chairId ?? null,
	minuteSecretaryId: sitting.minuteSecretaryId ?? null,
	cancelReason: '',
	minutesNumber: sitting.minutesNumber ?? null,
	lockedHash: sitting.lockedHash ?? null,
	lockedContent: sitting.settled ? JSON.stringify(sitting.settled) : null,
	term: sitting.unit.term,
	ruleSetId: sitting.ruleSetId,
	createdBy: officialOf('van-phong').personId,
	createdAt: sitting.invitedAt ?? sitting.startsAt
});

export const participantRows = (sitting: Sitting): Row<'sittingParticipant'>[] =>
	sitting.participants.map((one) => ({
		...keyOf(sitting),
		id: one.id,
		personId: one.personId ?? null,
		memberId: one.memberId ?? null,
		name: one.name,
		sortKey: nameSortKey(one.name),
		title: one.title,
		standing: one.standing,
		isTemporarilyAway: one.isTemporarilyAway,
		presence: one.presence,
		reason: one.reason,
		invitedAt: sitting.invitedAt ?? null
	}));

export const itemRows = (sitting: Sitting): Row<'sittingItem'>[] =>
	sitting.items.map((item) => ({ ...keyOf(sitting), ...item }));

export const conclusionRows = (sitting: Sitting): Row<'conclusion'>[] =>
	sitting.conclusions.map(({ id, itemId, position, text, settledOn, settledBecause }) => ({
		...keyOf(sitting),
		id,
		itemId: itemId ?? null,
		position,
		text,
		settledOn: settledOn ?? null,
		settledBecause
	}));

export const signatureRows = (sitting: Sitting): Row<'sittingSignature'>[] =>
	sitting.signatures.map(({ role, name, at: signedAt }) => {
		const id = role === 'chair' ? sitting.chairId : sitting.minuteSecretaryId;
		const personId = sitting.participants.find((one) => one.id === id)!.personId!;
		return { ...keyOf(sitting), role, personId, name, contentHash: sitting.lockedHash!, at: signedAt };
	});

export const noticeRows = (sitting: Sitting): Row<'conclusionNotice'>[] => {
	const { notice, settled } = sitting;
	if (!notice || !settled) return [];
	const signer = sitting.participants.find(({ name }) => name === notice.signerName);
	return [
		{
			...keyOf(sitting),
			...notice,
			term: sitting.unit.term,
			signedBy: signer!.personId!,
			content: JSON.stringify(settled)
		}
	];
};

export const taskRows = (task: GivenTask): Row<'task'> => ({
	communeId: COMMUNE_ID,
	id: task.id,
	unitId: unitId(task.unitCode),
	title: task.title,
	searchKey: searchKey(task.title),
	product: task.product,
	ownerMemberId: task.owner.memberId,
	ownerPersonId: task.owner.personId,
	ownerName: task.owner.name,
	givenOn: task.givenOn,
	dueOn: task.dueOn,
	state: task.state,
	doneOn: task.doneOn ?? null,
	checkedAt: task.doneOn ? at(task.doneOn, '17:00') : null,
	checkedByName: task.doneOn ? officialOf('pho-bi-thu').name : '',
	result:
		task.state === 'done' ? `Đã có ${task.product.charAt(0).toLocaleLowerCase('vi')}${task.product.slice(1)}.` : '',
	carriedOver: 0,
	createdBy: officialOf('van-phong').personId,
	createdAt: at(task.givenOn, '11:00')
});

export const productRows = (task: GivenTask): Row<'taskProduct'>[] =>
	task.doneOn
		? [
				{
					communeId: COMMUNE_ID,
					id: idOf(`product ${task.id}`, at(task.doneOn, '16:00')),
					unitId: unitId(task.unitCode),
					taskId: task.id,
					text: task.product,
					byPerson: task.owner.personId,
					byName: task.owner.name,
					at: at(task.doneOn, '16:00')
				}
			]
		: [];

export const linkRow = (sitting: Sitting, task: GivenTask): Row<'conclusionTask'> => ({
	communeId: COMMUNE_ID,
	taskId: task.id,
	unitId: unitId(task.unitCode),
	conclusionId: task.conclusionId,
	sittingId: sitting.id
});
