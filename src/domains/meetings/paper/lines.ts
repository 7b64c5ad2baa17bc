import type { Backing, Block, Bullet, Evidence, Heading, Paragraph } from '#domains/direction/index.ts';
import { sentence } from '#domains/direction/paper/index.ts';
import type { MeetingRecord, PersonRef } from '../record.ts';

export const evidence = (kind: string, id: string): Evidence => ({ kind, id });

/** Facts that the meeting itself holds: hours, place, chair, counts of its roll. */
export const ofMeeting = (record: MeetingRecord): Evidence => evidence('meeting', record.id);

export const section = (text: string): Heading => ({ kind: 'heading', level: 1, text });

export const item = (text: string, backing?: Backing): Heading => ({ kind: 'heading', level: 2, text, backing });

export const bullet = (lead: string, text: string, backing: Backing): Bullet => ({
	kind: 'bullet',
	mark: '-',
	lead,
	text: sentence(text),
	backing
});

export const subBullet = (text: string, backing: Backing): Bullet => ({
	kind: 'bullet',
	mark: '+',
	text: sentence(text),
	backing
});

export const line = (text: string, backing: Backing): Paragraph => ({
	kind: 'paragraph',
	text: sentence(text),
	backing
});

/** What people typed, one paragraph for each of their own; the label stands before the first. */
export function prose(text: string, backing: Backing, lead?: string): Block[] {
	const parts = text.split(/\r?\n/).filter((part) => part.trim() !== '');
	return parts.map((part, index) => ({
		kind: 'paragraph',
		lead: index === 0 ? lead : undefined,
		text: sentence(part),
		backing
	}));
}

/** 'đồng chí Nông Văn Thành, Bí thư'. */
export const comrade = ({ name, post }: Pick<PersonRef, 'name' | 'post'>): string =>
	`đồng chí ${post ? `${name}, ${post}` : name}`;

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
