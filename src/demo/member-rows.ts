import type { LocalDate } from '#lib/local-date.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { diceOf } from './dice.ts';
import { jobOf, positionOf } from './jobs.ts';
import { type Member, standingOn } from './members.ts';
import type { Row } from './rows.ts';
import { COMMUNE_ID, unitId } from './units.ts';

const keysOf = ({ memberId, cell }: Member) => ({ communeId: COMMUNE_ID, unitId: unitId(cell.code), memberId });

export function memberRow(member: Member, today: LocalDate): Row<'member'> {
	const { memberId, ...keys } = keysOf(member);
	return {
		...keys,
		id: memberId,
		personId: member.personId,
		fullName: member.name,
		otherName: '',
		searchKey: searchKey(member.name),
		sortKey: member.sortKey,
		sex: member.sex,
		standing: standingOn(member, today),
		activity: member.activity,
		activitySince: member.activitySince ?? null,
		admittedOn: member.admittedOn ?? null,
		officialOn: member.officialOn ?? null,
		position: positionOf(member, diceOf(`position ${memberId}`))
	};
}

export const membershipRow = (member: Member): Row<'membership'> => ({
	...keysOf(member),
	validFrom: member.joinedOn,
	validTo: 'infinity'
});

/** No province's numbers begin with 000, and no telephone in use with 0900 000. */
export function privateRow(member: Member, today: LocalDate, index: number): Row<'memberPrivate'> {
	const dice = diceOf(`private ${member.memberId}`);
	const isYearOnly = dice.chance(3);
	const serial = String(index + 1).padStart(3, '0');
	const age = Number(today.slice(0, 4)) - Number(member.birthDate.slice(0, 4));
	const isVillage = member.cell.kind === 'village';
	const home = isVillage && dice.chance(85) ? member.cell.name.replace('Chi bộ ', '') : undefined;
	return {
		...keysOf(member),
		personId: member.personId,
		birthDate: isYearOnly ? null : member.birthDate,
		birthYear: isYearOnly ? Number(member.birthDate.slice(0, 4)) : null,
		ethnicity: dice.chance(2) ? '' : member.ethnicity,
		religion: dice.chance(95) ? 'Không' : '',
		personalId: dice.chance(3) ? null : personalId(member, serial),
		partyCardNo: member.isProbationary || dice.chance(4) ? '' : `00.${String(123_000 + index * 7)}`,
		homeTown: home ? `${home}, xã Hoa Ban, tỉnh Minh Họa` : dice.pick(ELSEWHERE),
		residence: residenceOf(member, dice.pick(CENTRES)),
		education: dice.pick(isVillage ? (age > 60 ? OLD_SCHOOLING : SCHOOLING) : ['12/12']),
		degree: isVillage
			? dice.pick(['', '', '', '', 'Trung cấp nông nghiệp', 'Cao đẳng'])
			: dice.pick(DEGREES[member.cell.kind]!),
		politicalTheory: theoryOf(member, dice.chance(30)),
		job: jobOf(member, age, dice),
		phone: dice.chance(isVillage ? 14 : 3) ? '' : `0900000${serial}`,
		email: '',
		note: ''
	};
}

/** Province, century with sex, year of birth, six digits. */
function personalId({ birthDate, sex }: Member, serial: string): string {
	const century = (birthDate < '2000' ? 0 : 2) + (sex === 'female' ? 1 : 0);
	return `000${century}${birthDate.slice(2, 4)}000${serial}`;
}

const CENTRES = ['Thôn Đồng Tiến', 'Thôn Tân Hợp', 'Bản Mường Lụ', 'Thôn Quyết Thắng'];
const ELSEWHERE = ['Xã Bình Phú, tỉnh Thí Dụ', 'Xã An Lạc Thượng, tỉnh Thí Dụ', 'Phường Cầu Mới, tỉnh Minh Họa', ''];
const SCHOOLING = ['12/12', '12/12', '9/12', '9/12', '7/12'];
const OLD_SCHOOLING = ['7/10', '10/10', '5/10', '9/12', '7/12'];
const DEGREES: Record<string, string[]> = {
	office: ['Đại học Luật', 'Đại học Hành chính', 'Đại học Nông lâm', 'Thạc sĩ Quản lý công'],
	school: ['Đại học Sư phạm', 'Đại học Sư phạm', 'Cao đẳng Sư phạm'],
	health: ['Bác sĩ đa khoa', 'Y sĩ', 'Cao đẳng Điều dưỡng', 'Cao đẳng Hộ sinh'],
	military: ['Đại học Quân sự', 'Trung cấp Quân sự cơ sở'],
	police: ['Đại học Cảnh sát', 'Đại học An ninh', 'Trung cấp Cảnh sát'],
	enterprise: ['Trung cấp Kế toán', 'Sơ cấp nghề chế biến chè', '']
};

function residenceOf({ cell }: Member, centre: string): string {
	const place = cell.kind === 'village' ? cell.name.replace('Chi bộ ', '') : centre;
	return `${place.charAt(0).toUpperCase()}${place.slice(1)}, xã Hoa Ban, tỉnh Minh Họa`;
}

function theoryOf({ rank, official, cell }: Member, hasStudied: boolean): string {
	if (official?.posts.includes('committee-member')) return hasStudied ? 'Cao cấp' : 'Trung cấp';
	if (rank === 'cell-secretary' || cell.kind !== 'village') return 'Trung cấp';
	return rank !== 'member' || hasStudied ? 'Sơ cấp' : '';
}
