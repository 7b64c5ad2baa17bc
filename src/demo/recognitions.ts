import type pg from 'pg';
import { type Kind, procedureOn } from '#domains/outcomes/recognition/procedure.ts';
import { levelOf, povertyStandards } from '#domains/outcomes/recognition/poverty.ts';
import { isCarried } from '#domains/outcomes/recognition/steps.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { ruleSetId, ruleSetInForce } from '#lib/rule-sets.ts';
import { diceOf } from './dice.ts';
import { idOf } from './ids.ts';
import { nameOf } from './names.ts';
import { people } from './people.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE_ID, unitId } from './units.ts';
import { VILLAGES } from './villages.ts';

type Place = { code: string; households: number };
type Seed = {
	kind: Kind;
	place: Place;
	year: number;
	month?: number;
	startedOn: LocalDate;
	/** Days between two steps. */
	pace: number;
	/** How many steps are done; all by default. */
	done?: number;
	outcome?: 'recognised' | 'declined';
	revokedWhy?: string;
	/** Why the first household of the list lost its title later. */
	withdrawnWhy?: string;
	endedWhy?: string;
	/** In favour, of a hundred who came. */
	agreeOf100?: number;
	/** Whether the list is kept by name: in the villages that have begun to. */
	isListed?: boolean;
	/** The last step was written down wrongly before. */
	takenBackWhy?: string;
	objection?: [matter: string, answer: string];
};

type Rows = {
	rounds: Row<'recognition'>[];
	steps: Row<'recognitionStep'>[];
	objections: Row<'recognitionObjection'>[];
	households: Row<'recognitionHousehold'>[];
	withdrawals: Row<'recognitionWithdrawal'>[];
};

/** Last year done everywhere, this year on its way: a meeting that did not carry, an objection open, a title withdrawn. */
function seedsOf(today: LocalDate): Seed[] {
	const year = Number(today.slice(0, 4));
	const lastAutumn = `${year - 1}-10-03`;
	const commune = { code: 'HB', households: 0 };
	const earlier = VILLAGES.flatMap((place, nth): Seed[] => [
		{
			kind: 'cultural-family',
			place,
			year: year - 1,
			startedOn: addDays(lastAutumn, nth % 4),
			pace: 9,
			outcome: 'recognised',
			...(nth === 1 ? { isListed: true, withdrawnWhy: 'Vi phạm quy định phòng cháy rừng, đã bị xử phạt' } : {})
		},
		{
			kind: 'cultural-village',
			place,
			year: year - 1,
			startedOn: addDays(lastAutumn, 30 + (nth % 3)),
			pace: 12,
			outcome: nth % 5 === 3 ? 'declined' : 'recognised',
			...(nth === 7 ? { revokedWhy: 'Để xảy ra vụ đánh bạc đông người ngay sau khi công nhận' } : {})
		},
		{
			kind: 'poverty',
			place,
			year: year - 1,
			startedOn: addDays(lastAutumn, 2 + (nth % 5)),
			pace: 9,
			outcome: 'recognised'
		}
	]);
	const begun = (nth: number, more: Partial<Seed>): Seed => ({
		kind: 'poverty',
		place: VILLAGES[nth]!,
		year,
		startedOn: addDays(today, -58 + nth),
		pace: 10,
		...more
	});
	return [
		...earlier,
		{
			kind: 'rural',
			place: commune,
			year: year - 1,
			startedOn: addDays(today, -190),
			pace: 24,
			done: 3,
			agreeOf100: 94
		},
		begun(0, { done: 4, isListed: true, objection: ['Hỏi vì sao hộ mới tách chưa có trong danh sách', ''] }),
		begun(1, { done: 3, agreeOf100: 44, isListed: true }),
		begun(2, { done: 2, isListed: true, takenBackWhy: 'Ghi nhầm ngày rà soát' }),
		begun(3, {
			outcome: 'recognised',
			isListed: true,
			objection: ['Có hộ có xe tải vẫn trong danh sách', 'Đã xác minh, đưa hộ này ra']
		}),
		begun(5, { done: 1 }),
		begun(8, { done: 1, endedWhy: 'Mở trùng, thôn đã rà soát đợt tháng 7' }),
		begun(8, { done: 6, month: 7, outcome: 'recognised', startedOn: `${year}-07-15`, pace: 5 }),
		begun(0, { kind: 'cultural-family', done: 1, isListed: true, startedOn: addDays(today, -12) }),
		begun(11, { kind: 'cultural-village', done: 3, startedOn: addDays(today, -31), pace: 13 })
	];
}

export async function addRecognitions(client: pg.Client, today: LocalDate): Promise<void> {
	const clerk = people().find(({ official }) => official?.posts.includes('office-clerk'))!;
	const by = (day: LocalDate) => ({ byPerson: clerk.personId, byName: clerk.name, at: `${day}T15:20:00+07:00` });
	const rows: Rows = { rounds: [], steps: [], objections: [], households: [], withdrawals: [] };
	for (const seed of seedsOf(today)) addRound(rows, seed, today, by);
	await insertRows(client, 'recognition', rows.rounds, ['counts']);
	await insertRows(client, 'recognitionStep', rows.steps);
	await insertRows(client, 'recognitionObjection', rows.objections);
	await insertRows(client, 'recognitionHousehold', rows.households);
	await insertRows(client, 'recognitionWithdrawal', rows.withdrawals);
}

function addRound(rows: Rows, seed: Seed, today: LocalDate, by: (day: LocalDate) => object): void {
	const { kind, place, year, month = 0, startedOn, pace } = seed;
	const name = `${kind} ${place.code} ${year} ${month} ${seed.endedWhy ?? ''}`;
	const dice = diceOf(name);
	const procedure = procedureOn(kind, today)!;
	const { steps, households: isOfHouseholds } = procedure.parameters;
	const done = steps.slice(0, seed.done ?? steps.length);
	const key = { communeId: COMMUNE_ID, unitId: unitId(place.code) };
	const id = idOf(`recognition ${name}`, `${startedOn}T08:00:00+07:00`);
	const dayOf = (nth: number): LocalDate => addDays(startedOn, nth * pace);
	const decidedOn = seed.outcome ? dayOf(steps.length - 1) : null;
	const listed = seed.isListed ? householdsOf(seed, dice) : [];
	rows.rounds.push({
		...key,
		id,
		kind,
		year,
		month,
		area: 'rural',
		ruleSetId: ruleSetId(procedure),
		outcome: seed.outcome ?? null,
		decidedOn,
		document: decidedOn ? `${dice.between(40, 390)}/QĐ-UBND` : '',
		counts: decidedOn && isOfHouseholds ? JSON.stringify(countsOf(seed, listed, dice)) : null,
		endedWhy: seed.endedWhy ?? '',
		revokedOn: seed.revokedWhy ? addDays(decidedOn!, 120) : null,
		revokedWhy: seed.revokedWhy ?? '',
		withdrawn: seed.withdrawnWhy ? 1 : 0,
		...by(startedOn)
	} as Row<'recognition'>);
	for (const [nth, step] of done.entries()) {
		const isLast = nth === done.length - 1;
		const heads = headsOf(seed, step.asks.includes('opinions'), dice);
		const asksHeads = step.vote !== undefined || step.asks.includes('opinions');
		const row = {
			...key,
			recognitionId: id,
			step: step.code,
			fromDay: dayOf(nth),
			toDay: null,
			document: step.asks.includes('document') ? `${dice.between(3, 60)}/${step.by === 'commune' ? 'UBND' : 'TB'}` : '',
			note: '',
			...(asksHeads ? heads : { invited: null, present: null, agree: null }),
			passed: isCarried(step, { step: step.code, from: startedOn, ...heads }),
			met: step.asks.includes('figures') ? 5 : null,
			criteria: step.asks.includes('figures') ? 20 : null,
			takenBackWhy: '',
			...by(dayOf(nth))
		};
		if (isLast && seed.takenBackWhy)
			rows.steps.push({
				...row,
				id: idOf(`step ${name} ${step.code} back`),
				takenBackWhy: seed.takenBackWhy,
				...by(addDays(dayOf(nth), -1))
			} as Row<'recognitionStep'>);
		rows.steps.push({
			...row,
			id: idOf(`step ${name} ${step.code}`, `${dayOf(nth)}T15:20:00+07:00`)
		} as Row<'recognitionStep'>);
	}
	if (seed.objection) {
		const [matter, answer] = seed.objection;
		const said = dayOf(done.length - 1);
		rows.objections.push({
			...key,
			id: idOf(`objection ${name}`),
			recognitionId: id,
			onDay: said,
			matter,
			answer,
			answeredOn: answer ? addDays(said, 4) : null,
			...by(said)
		} as Row<'recognitionObjection'>);
	}
	for (const household of listed)
		rows.households.push({ ...key, recognitionId: id, ...household, ...by(dayOf(0)) } as Row<'recognitionHousehold'>);
	const loser = seed.withdrawnWhy && listed.find((one) => one.class === 'cultural' && !one.struckWhy);
	if (loser)
		rows.withdrawals.push({
			...key,
			id: idOf(`withdrawal ${name}`),
			recognitionId: id,
			householdId: loser.id,
			class: loser.class,
			onDay: addDays(decidedOn!, 150),
			document: '118/QĐ-UBND',
			reason: seed.withdrawnWhy!,
			takenBackWhy: '',
			...by(addDays(decidedOn!, 150))
		} as Row<'recognitionWithdrawal'>);
}

function headsOf({ place, agreeOf100 = 88 }: Seed, isSurvey: boolean, dice: ReturnType<typeof diceOf>) {
	const invited = isSurvey ? 420 : place.households || 15;
	const present = Math.round((invited * dice.between(71, 93)) / 100);
	return { invited, present, agree: Math.round((present * agreeOf100) / 100) };
}

type Listed = { id: string; head: string; class: string; struckWhy: string };

/** Households that never were, with incomes and deprivations that mostly fit their class. */
function householdsOf({ kind, place, year }: Seed, dice: ReturnType<typeof diceOf>): Listed[] {
	const standard = ruleSetInForce(povertyStandards, `${year}-12-31`);
	const codes = standard.parameters.deprivations.map(({ code }) => code);
	const count = kind === 'poverty' ? Math.max(6, Math.round(place.households / 6)) : Math.round(place.households / 4);
	return Array.from({ length: count }, (_, nth) => {
		const common = {
			id: idOf(`household ${kind} ${place.code} ${year} ${nth}`),
			head: nameOf(dice.pick(['Thái', 'Thái', 'Mông', 'Kinh']), dice.pick(['male', 'female']), dice),
			place: dice.chance(60) ? `Nhóm ${dice.between(1, 6)}` : '',
			persons: dice.between(2, 8),
			struckWhy: nth === 4 ? 'Đã chuyển khẩu đi xã khác' : ''
		};
		if (kind !== 'poverty')
			return {
				...common,
				score: dice.between(58, 97),
				income: null,
				deprivations: [],
				class: dice.chance(84) ? 'cultural' : 'not-cultural',
				reason: ''
			};
		const deprivations = dice.sample(codes, dice.between(0, 5));
		const income = dice.between(70, 240) * 10_000;
		const level = levelOf({ income, deprivations }, 'rural', standard);
		// Now and then people know better than the sheet.
		const isOverruled = level === 'near-poor' && nth % 7 === 3;
		return {
			...common,
			score: null,
			income,
			deprivations,
			class: isOverruled ? 'poor' : level === 'none' ? dice.pick(['escaped-poor', 'escaped-near-poor', 'none']) : level,
			reason: isOverruled ? 'Họp dân thống nhất: chủ hộ ốm dài ngày, mất lao động chính' : ''
		};
	});
}

/** What the decision counted: of the list where there is one, about so otherwise. */
function countsOf({ kind, place, withdrawnWhy }: Seed, listed: readonly Listed[], dice: ReturnType<typeof diceOf>) {
	const { households } = place;
	if (listed.length > 0) {
		const standing = listed.filter(({ struckWhy }) => !struckWhy);
		const counted = (code: string) => standing.filter((one) => one.class === code).length;
		const classes = [...new Set(standing.map((one) => one.class))];
		return {
			...Object.fromEntries(
				classes.map((code) => [code, counted(code) - (withdrawnWhy && code === 'cultural' ? 1 : 0)])
			),
			households
		};
	}
	const part = (percent: number) => Math.round((households * Math.max(0, percent + dice.between(-6, 6))) / 100);
	if (kind === 'cultural-family') {
		const cultural = part(82);
		return { cultural, 'not-cultural': part(9), households };
	}
	return { poor: part(11), 'near-poor': part(9), 'escaped-poor': part(4), households };
}
