import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { secretFrom, secretHash } from '#domains/citizens/server/index.ts';
import { atGate } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { CommentState } from '../comment.ts';

/** 80 bits: short enough to be copied by hand, and nobody finds one by trying. */
const RECEIPT_BYTES = 16;

/**
 * Keeps a comment until somebody reads it.
 * @returns the receipt, told once; undefined where the article takes none
 */
export async function leaveComment(
	communeId: number,
	slug: string,
	body: string,
	now: Date
): Promise<string | undefined> {
	const receipt = secretFrom(randomBytes(RECEIPT_BYTES));
	return atGate(async (tx) => {
		const { rows } = await sql<{ taken: boolean }>`
			select app.leave_comment(${communeId}, ${slug}, ${newId()}::uuid, ${secretHash(receipt)}, ${body}, ${now}) as taken`.execute(
			tx
		);
		return rows[0]!.taken ? receipt : undefined;
	});
}

export const readPublicComments = (communeId: number, articleId: string) =>
	atGate(async (tx) => {
		const { rows } = await sql<{ shown: string; sentOn: LocalDate }>`
			select * from app.public_comments(${communeId}, ${articleId}::uuid)`.execute(tx);
		return rows;
	});

export type OwnComment = {
	slug: string;
	body: string;
	shown: string;
	state: CommentState;
	ground: string;
	reason: string;
	ruleSetId: string;
	sentAt: string;
};

/** What became of the comment of a receipt. */
export const readOwnComment = (communeId: number, receipt: string): Promise<OwnComment | undefined> =>
	atGate(async (tx) => {
		const { rows } = await sql<OwnComment>`select * from app.own_comment(${communeId}, ${secretHash(receipt)})`.execute(
			tx
		);
		return rows[0];
	});

/** Takes a comment's words away for good, as its sender asks. @returns whether there was one */
export const takeBackComment = (communeId: number, receipt: string): Promise<boolean> =>
	atGate(async (tx) => {
		const { rows } = await sql<{ gone: boolean }>`
			select app.take_back_comment(${communeId}, ${secretHash(receipt)}) as gone`.execute(tx);
		return rows[0]!.gone;
	});
