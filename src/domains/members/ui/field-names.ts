import { m } from '#lib/words/messages.ts';
import type { RollField } from '../roll/roll.ts';

const NAMES: Record<RollField | 'birthYear', () => string> = {
	fullName: m.members_roll_field_full_name,
	otherName: m.members_roll_field_other_name,
	sex: m.members_roll_field_sex,
	birthDate: m.members_roll_field_birth_date,
	birthYear: m.members_field_birth_year,
	ethnicity: m.members_roll_field_ethnicity,
	religion: m.members_roll_field_religion,
	personalId: m.members_roll_field_personal_id,
	partyCardNo: m.members_roll_field_party_card_no,
	admittedOn: m.members_roll_field_admitted_on,
	officialOn: m.members_roll_field_official_on,
	cell: m.members_roll_field_cell,
	homeTown: m.members_roll_field_home_town,
	residence: m.members_roll_field_residence,
	education: m.members_roll_field_education,
	degree: m.members_roll_field_degree,
	politicalTheory: m.members_roll_field_political_theory,
	position: m.members_roll_field_position,
	job: m.members_roll_field_job,
	phone: m.members_roll_field_phone,
	email: m.members_roll_field_email,
	note: m.members_roll_field_note
};

export const fieldName = (field: string): string => NAMES[field as RollField]();

/** The fields that a column can be given, and that it is not used. */
export const fieldOptions = (): { value: string; label: string }[] => [
	{ value: '', label: m.members_roll_field_none() },
	...Object.entries(NAMES)
		.filter(([value]) => value !== 'birthYear')
		.map(([value, name]) => ({ value, label: name() }))
];
