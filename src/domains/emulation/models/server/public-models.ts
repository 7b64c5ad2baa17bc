import { sql } from 'kysely';
import { atGate } from '#lib/db/transaction.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { FigureKind } from '../figure.ts';
import type { ModelForm, ModelKind, OwnerKind, Step } from '../model.ts';

/** A recognised model whose owner agreed to be shown: its figures are those that were checked. */
export type PublicModel = {
	id: string;
	slug: string;
	form: ModelForm;
	kind: ModelKind;
	name: string;
	owner: string;
	ownerKind: OwnerKind;
	mentor: string;
	problem: string;
	method: string;
	steps: Step[];
	startedOn: LocalDate;
	statedOn: LocalDate;
	decision: string;
	place: string;
	adopters: number;
	figures: { year: number; kind: FigureKind; quantity: number; measure: string }[];
	photos: { fileId: string; caption: string }[];
};

export const readPublicModels = (communeId: number): Promise<PublicModel[]> =>
	atGate(async (tx) => (await sql<PublicModel>`select * from app.public_models(${communeId})`.execute(tx)).rows);

/** Where the content of a photograph lies that anybody may see. */
export const readPublicPhoto = (communeId: number, fileId: string) =>
	atGate(async (tx) => {
		const { rows } = await sql<{
			sha256: string;
			type: string;
		}>`select * from app.public_model_photo(${communeId}, ${fileId}::uuid)`.execute(tx);
		return rows[0];
	});
