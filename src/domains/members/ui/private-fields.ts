/** The private part of a member as its page shows it. */
export type PrivateFields = {
	birthDate: string | null;
	birthYear: number | null;
	ethnicity: string;
	religion: string;
	personalId: string | null;
	partyCardNo: string;
	homeTown: string;
	residence: string;
	education: string;
	degree: string;
	politicalTheory: string;
	job: string;
	phone: string;
	email: string;
	note: string;
};
