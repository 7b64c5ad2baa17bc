import * as v from 'valibot';
import { confirmPassword } from '#domains/access/server/index.ts';
import type { Act } from '#lib/commands/command.ts';
import { done, refused } from '#lib/result.ts';
import { takeNumber } from '#domains/direction/server/index.ts';
import {
	settledSitting,
	signerRole,
	signingPost,
	sittingHash,
	whyNotSignNotice,
	whyNotSignSitting
} from '../signing.ts';
import type { SittingKey } from './sitting-command.ts';
import { sittingCommand } from './sitting-command.ts';
import { tellOfSitting } from './tell-sitting.ts';
import { updateSitting } from './update-sitting.ts';

const password = v.pipe(v.string(), v.minLength(1, 'input.missing'), v.maxLength(200));

/** Signs the minutes as chair or minute secretary: the first signature settles them, the second locks and numbers them. */
export const signSittingMinutes = sittingCommand({
	name: 'sign-sitting-minutes',
	does: 'Signs the minutes of a sitting with the password, as chair or minute secretary; the second signature locks them.',
	input: { password },
	secrets: ['password'],
	async run(act, sitting, { password: typed }) {
		const { tx, key, caller, now, record } = act;
		const role = signerRole(sitting, caller.personId);
		if (!role) return refused({ code: 'access.not-the-signer' });
		const hash = await sittingHash(sitting);
		const refusal = whyNotSignSitting(sitting, { hash, otherHash: await hashSigned(act) });
		if (refusal) return refused(refusal);
		const confirmed = await confirmPassword(caller.accountId, caller.username, typed);
		if (!confirmed.ok) return confirmed;
		await tx
			.insertInto('sittingSignature')
			.values({ ...key, role, personId: caller.personId, name: caller.name, contentHash: hash, at: now })
			.execute();
		const isLast = sitting.signatures.length > 0;
		if (isLast) {
			const minutesNumber = await takeNumber(tx, { key, term: sitting.unit.term }, 'BB');
			await updateSitting(tx, key, { state: 'signed', lockedHash: hash, minutesNumber });
		} else await updateSitting(tx, key, { lockedContent: JSON.stringify(settledSitting(sitting)) });
		record('meetings.sitting-minutes-signed', { sittingId: key.sittingId, role, contentHash: hash, isLast });
		return done({ role, contentHash: hash, isLocked: isLast });
	}
});

const hashSigned = async ({ tx, key }: Act & { key: SittingKey }): Promise<string | undefined> =>
	(
		await tx
			.selectFrom('sittingSignature')
			.where('communeId', '=', key.communeId)
			.where('sittingId', '=', key.sittingId)
			.select('contentHash')
			.executeTakeFirst()
	)?.contentHash;

/** Signs the notice of conclusions for the body: it gets its number, its content is kept, and those called are told. */
export const signConclusionNotice = sittingCommand({
	name: 'sign-conclusion-notice',
	does: 'Signs the notice of conclusions with the password, as head of the body; it gets its number and is sent out.',
	input: { password },
	secrets: ['password'],
	async run(act, sitting, { password: typed }) {
		const { tx, key, caller, now, today, record } = act;
		const posts = await postsOf(act);
		const refusal = whyNotSignNotice(sitting, posts);
		if (refusal) return refused(refusal);
		const confirmed = await confirmPassword(caller.accountId, caller.username, typed);
		if (!confirmed.ok) return confirmed;
		const { term } = sitting.unit;
		const number = await takeNumber(tx, { key, term }, 'TB');
		const contentHash = await sittingHash(sitting);
		await tx
			.insertInto('conclusionNotice')
			.values({
				...key,
				number,
				term,
				signedOn: today,
				signedAt: now,
				signedBy: caller.personId,
				signerName: caller.name,
				signerPost: signingPost(sitting, posts)!,
				content: JSON.stringify(settledSitting(sitting)),
				contentHash
			})
			.execute();
		await tellOfSitting(act, sitting.participants, sitting, {
			kind: 'meetings.told-conclusions',
			facts: { number: String(number).padStart(2, '0') },
			link: '/notice'
		});
		record('meetings.conclusion-notice-signed', { sittingId: key.sittingId, number, contentHash });
		return done({ number, contentHash });
	}
});

const postsOf = async ({ tx, target, caller, today }: Act): Promise<string[]> =>
	(
		await tx
			.selectFrom('postHolding')
			.where('unitId', '=', target.unitId)
			.where('personId', '=', caller.personId)
			.where('validFrom', '<=', today)
			.where('validTo', '>', today)
			.select('post')
			.execute()
	).map(({ post }) => post);
