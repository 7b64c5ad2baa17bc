export type Statement = {
	id: string;
	agendaItemId?: string;
	kind: 'speech' | 'self-criticism' | 'criticism' | 'praise' | 'reminder';
	/** Absent for a guest, who is then only named. */
	memberId?: string;
	name: string;
	gist: string;
	/** Who is praised; on a praise only. */
	praisedId?: string;
	praisedName?: string;
	at: string;
};

/** A story told in the meeting, as the storytelling log of the cell has it. */
export type ToldStory = {
	id: string;
	agendaItemId?: string;
	/** Absent for a guest, who is then only named. */
	memberId?: string;
	teller: string;
	title: string;
	source?: string;
	lesson?: string;
	theme?: string;
	at: string;
};

/** Something people asked to have brought up (ý kiến, kiến nghị của nhân dân). */
export type Matter = {
	id: string;
	gist: string;
	place?: string;
	/** Member who brought it. */
	broughtBy?: string;
	answer?: string;
	/** Task that follows from it, if one was given. */
	taskId?: string;
	state: 'raised' | 'answered' | 'forwarded';
};

/** A line of the minutes that no recorded event stands behind. */
export type FreeNote = { id: string; agendaItemId?: string; text: string; at: string };
