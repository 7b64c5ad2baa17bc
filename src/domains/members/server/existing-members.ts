import type { Tx } from '#lib/db/database.ts';
import type { Activity } from '../activity.ts';
import type { ExistingMember } from '../roll/member-index.ts';

/** A member as a file is compared with, and what a file leaves alone. */
export type KnownMember = ExistingMember & {
	unitId: string;
	standing: 'official' | 'probationary';
	activity: Activity;
};

/** Everybody on a commune's roll, as the comparison with a file needs them: fields, cell by name. Reads sensitive fields. */
export async function readExistingMembers(tx: Tx, communeId: number): Promise<KnownMember[]> {
	const rows = await tx
		.selectFrom('member')
		.innerJoin('memberPrivate', (join) =>
			join.onRef('memberPrivate.communeId', '=', 'member.communeId').onRef('memberPrivate.memberId', '=', 'member.id')
		)
		.innerJoin('unit', 'unit.id', 'member.unitId')
		.where('member.communeId', '=', communeId)
		.select([
			'member.id',
			'member.unitId',
			'member.standing',
			'member.activity',
			'member.fullName',
			'member.otherName',
			'member.sex',
			'member.admittedOn',
			'member.officialOn',
			'member.position',
			'unit.name as cell',
			'memberPrivate.birthDate',
			'memberPrivate.birthYear',
			'memberPrivate.ethnicity',
			'memberPrivate.religion',
			'memberPrivate.personalId',
			'memberPrivate.partyCardNo',
			'memberPrivate.homeTown',
			'memberPrivate.residence',
			'memberPrivate.education',
			'memberPrivate.degree',
			'memberPrivate.politicalTheory',
			'memberPrivate.job',
			'memberPrivate.phone',
			'memberPrivate.email',
			'memberPrivate.note'
		])
		.orderBy('member.sortKey')
		.execute();
	return rows as KnownMember[];
}
