import type pg from 'pg';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { slugOf } from '#lib/vietnamese/slug.ts';
import { idOf } from './ids.ts';
import { type AdoptionSeed, MODELS, type ModelSeed } from './model-texts.ts';
import { people } from './people.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE_ID, unitId } from './units.ts';
import { VILLAGES } from './villages.ts';

type Tables = 'model' | 'modelFigure' | 'modelEvent' | 'adoption' | 'adoptionTask' | 'task' | 'taskProduct';
type Rows = { [T in Tables]: Row<T>[] };
type By = { personId: string; name: string };

const placeOf = (name: string): string => unitId(VILLAGES.find((village) => village.name === name)?.code ?? name);

/** Models on every step of the way; one that four places took over, of which one had to stop. */
export async function addModels(client: pg.Client, today: LocalDate): Promise<void> {
	const official = (post: string): By => people().find((one) => one.official?.posts.includes(post as never))!;
	const [clerk, secretary, deputy] = ['office-clerk', 'commune-secretary', 'standing-deputy'].map(official) as [
		By,
		By,
		By
	];
	const rows: Rows = {
		model: [],
		modelFigure: [],
		modelEvent: [],
		adoption: [],
		adoptionTask: [],
		task: [],
		taskProduct: []
	};
	for (const seed of MODELS) {
		addModel(rows, seed, today, { proposer: clerk, checker: deputy, leader: secretary });
		for (const nth of seed.adoptions?.keys() ?? []) addAdoption(rows, seed, nth, today, clerk);
	}
	await insertRows(client, 'model', rows.model, ['steps']);
	await insertRows(client, 'modelFigure', rows.modelFigure);
	await insertRows(client, 'modelEvent', rows.modelEvent);
	await insertRows(client, 'task', rows.task);
	await insertRows(client, 'taskProduct', rows.taskProduct);
	await insertRows(client, 'adoption', rows.adoption);
	await insertRows(client, 'adoptionTask', rows.adoptionTask);
}

function addModel(rows: Rows, seed: ModelSeed, today: LocalDate, who: { proposer: By; checker: By; leader: By }): void {
	const id = idOf(`model ${seed.name}`);
	const unit = { communeId: COMMUNE_ID, unitId: placeOf(seed.place) };
	const day = (daysAgo: number) => addDays(today, -daysAgo);
	const at = (daysAgo: number) => `${day(daysAgo)}T15:20:00+07:00`;
	const by = ({ personId, name }: By) => ({ byPerson: personId, byName: name });
	const [state, since] = seed.path.at(-1)!;
	const numberOf = (to: string, daysAgo: number, text: string | undefined) =>
		to === 'recognised' ? `${text} ngày ${day(daysAgo).split('-').toReversed().join('/')}` : (text ?? '');
	const recognised = seed.path.find(([to]) => to === 'recognised');
	rows.model.push({
		...unit,
		id,
		slug: slugOf(seed.name),
		form: seed.form ?? 'model',
		kind: seed.kind,
		name: seed.name,
		owner: seed.owner,
		ownerKind: seed.ownerKind,
		mentor: seed.mentor,
		problem: seed.problem,
		method: seed.method,
		steps: JSON.stringify(seed.steps),
		villageId: seed.place === 'HB.01' ? placeOf('Bản Pá Hoa') : null,
		indicator: seed.indicator,
		startedOn: day(seed.began),
		state,
		statedOn: day(since),
		decision: recognised ? numberOf(...recognised) : '',
		consentedOn: seed.hasConsent ? day(since - 3) : null,
		createdBy: who.proposer.personId,
		createdName: who.proposer.name,
		createdAt: at(seed.path[0]![1])
	});
	seed.path.forEach(([kind, daysAgo, text]) => {
		const person = kind === 'proposed' ? who.proposer : kind === 'recognised' ? who.leader : who.checker;
		const reason = numberOf(kind, daysAgo, text);
		rows.modelEvent.push({
			...unit,
			id: idOf(`${id} ${kind}`),
			modelId: id,
			kind,
			reason,
			...by(person),
			at: at(daysAgo)
		});
	});
	if (seed.hasConsent)
		rows.modelEvent.push({
			...unit,
			id: idOf(`${id} consented`),
			modelId: id,
			kind: 'consented',
			reason: 'Tổ trưởng ký giấy đồng ý, cả tổ biết',
			...by(who.proposer),
			at: at(since - 3)
		});
	seed.figures.forEach(([kind, yearsAgo, quantity, measure, checked], nth) => {
		const written = seed.path[0]![1] - 2;
		rows.modelFigure.push({
			...unit,
			id: idOf(`${id} figure ${nth}`),
			modelId: id,
			year: Number(today.slice(0, 4)) - yearsAgo,
			kind,
			quantity,
			measure,
			note: '',
			...by(who.proposer),
			at: at(checked === null ? 5 : written),
			checkedBy: checked === null ? null : who.checker.personId,
			checkedName: checked === null ? '' : who.checker.name,
			checkedAt: checked === null ? null : at(written - 8),
			checkedNote: checked ?? '',
			struckWhy: ''
		});
	});
}

function addAdoption(rows: Rows, seed: ModelSeed, nth: number, today: LocalDate, clerk: By): void {
	const given = seed.adoptions![nth] as AdoptionSeed;
	const modelId = idOf(`model ${seed.name}`);
	const idFor = (place: number) => idOf(`adoption ${modelId} ${place}`);
	const unit = { communeId: COMMUNE_ID, unitId: placeOf(given.place) };
	const startedOn = addDays(today, -given.daysAgo);
	const by = { byPerson: clerk.personId, byName: clerk.name };
	rows.adoption.push({
		...unit,
		id: idFor(nth),
		modelId,
		parentId: given.from === undefined ? null : idFor(given.from),
		adopter: given.adopter ?? '',
		notes: given.notes ?? '',
		startedOn,
		state: given.state,
		result: given.result ?? '',
		settledOn: given.state === 'running' ? null : addDays(today, -20),
		...by,
		at: `${startedOn}T10:00:00+07:00`
	});
	seed.steps.forEach(({ title, product, days }, index) => {
		const id = idOf(`${idFor(nth)} task ${index}`);
		const dueOn = addDays(startedOn, days);
		const doneOn = index < given.done ? (dueOn < today ? dueOn : addDays(today, -4)) : null;
		const dropped = given.state !== 'running' && doneOn === null;
		const state = doneOn ? 'done' : dropped && given.state === 'stopped' ? 'dropped' : 'open';
		rows.task.push({
			...unit,
			id,
			title,
			searchKey: searchKey(title),
			product,
			state,
			givenOn: startedOn,
			dueOn,
			doneOn: doneOn ?? (state === 'dropped' ? addDays(today, -20) : null),
			result: '',
			createdBy: clerk.personId,
			checkedAt: doneOn && `${addDays(doneOn, 1)}T09:00:00+07:00`,
			checkedByName: doneOn ? clerk.name : ''
		});
		if (doneOn)
			rows.taskProduct.push({
				...unit,
				id: idOf(`${id} product`),
				taskId: id,
				text: product,
				...by,
				at: `${doneOn}T16:00:00+07:00`
			});
		rows.adoptionTask.push({ ...unit, adoptionId: idFor(nth), taskId: id, position: index + 1 });
	});
}
