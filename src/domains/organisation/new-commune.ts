import { isLocalDate, type LocalDate } from '#lib/local-date.ts';
import { done, type Result, refused } from '#lib/result.ts';
import { KIND_OF_COMMUNE, namesOf, paperNameOf } from './commune-names.ts';
import { officialProvinces } from './official-units.ts';

/** What somebody who sets an installation up says of their commune. */
export type CommuneToMake = {
	/** Official number, five digits: the code of the unit, and of its commune key without the zeros in front. */
	code: string;
	/** In full, as in 'Xã Hoa Ban'. */
	name: string;
	/** Official number of the province, two digits. */
	province: string;
	since: LocalDate;
	/** Term of office, as in '2025-2030': numbers of papers run per term. */
	term: string;
};

/** A unit as papers and pages name it. */
export type NamedUnit = { communeId: number; code: string; name: string; paperName: string; placeName: string };

/** The communes and wards of today exist since this day, and a term of office since the congresses of that year. */
export const USUAL_SINCE: LocalDate = '2025-07-01';
export const USUAL_TERM = '2025-2030';

const PROVINCE_KEYS = 900_000;

/** The commune and its province as they are kept, or why they cannot be. */
export function namesOfCommune(given: CommuneToMake): Result<{ commune: NamedUnit; province: NamedUnit }> {
	const { code, province: provinceCode, since, term } = given;
	const name = given.name.normalize('NFC').replace(/\s+/gu, ' ').trim();
	if (!/^\d{5}$/.test(code)) return refused({ code: 'organisation.commune-code-unfit', facts: { code } });
	if (!KIND_OF_COMMUNE.test(name) || name.length > 100)
		return refused({ code: 'organisation.commune-name-unfit', facts: { name } });
	const province = officialProvinces().find((one) => one.code === provinceCode);
	if (!province) return refused({ code: 'organisation.no-such-province', facts: { code: provinceCode } });
	if (!isLocalDate(since)) return refused({ code: 'input.date-impossible' });
	const [from, to] = /^(\d{4})-(\d{4})$/.exec(term)?.slice(1).map(Number) ?? [];
	if (!from || !to || to <= from) return refused({ code: 'organisation.term-unfit', facts: { term } });
	const provinceName = `${province.type === 'city' ? 'Thành phố' : 'Tỉnh'} ${province.name}`;
	return done({
		commune: {
			communeId: Number(code),
			code,
			name,
			...namesOf(name)
		},
		province: {
			communeId: PROVINCE_KEYS + Number(provinceCode),
			code: provinceCode,
			name: provinceName,
			paperName: paperNameOf(provinceName),
			placeName: province.name
		}
	});
}
