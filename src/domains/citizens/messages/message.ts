import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import type { Refusal } from '#lib/result.ts';
import { type OpenKind, TOPICS } from '../cases/case.ts';

/** waiting: nobody has read it; taken-in: a case was made of it; set-aside: it asks nothing of this commune, with the reason. */
export type MessageState = 'waiting' | 'taken-in' | 'set-aside';

/** What somebody sends through the portal. A name is theirs to give; whoever gives none still has the receipt. */
export const messageSchema = v.strictObject({
	topic: v.picklist(TOPICS),
	body: field.filled(4000),
	place: field.text(200),
	fullName: field.text(100),
	phone: field.text(30)
});

export type Message = v.InferOutput<typeof messageSchema>;

/** Fewest characters that say what happened and where. */
export const SHORTEST_BODY = 10;

/** Why a message cannot be sent like this, with the field it is about. */
export function whyNotSend({ body, fullName, phone }: Message): (Refusal & { path: keyof Message }) | undefined {
	if (body.length < SHORTEST_BODY)
		return { code: 'citizens.message-too-short', facts: { shortest: SHORTEST_BODY }, path: 'body' };
	if (phone && !fullName) return { code: 'citizens.message-phone-without-name', path: 'fullName' };
	return undefined;
}

/**
 * Why a message cannot become such a case. Whoever complains or petitions says who they are; a situation may be told
 * without a name.
 * @source citizens handbook, 2.1
 */
export function whyNotTakeIn(state: MessageState, kind: OpenKind, isNamed: boolean): Refusal | undefined {
	if (state === 'taken-in') return { code: 'citizens.message-has-case' };
	return kind !== 'feedback' && !isNamed ? { code: 'citizens.message-without-name' } : undefined;
}

export const MESSAGE_TABS = ['waiting', 'taken-in', 'set-aside'] as const satisfies readonly MessageState[];

/** The part of the list that an address asks for; the waiting ones where it asks for none of them. */
export const messageTab = (asked: string | null): MessageState =>
	MESSAGE_TABS.find((tab) => tab === asked) ?? 'waiting';
