import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeEncoding } from './judge-encoding.ts';
import { decodeLegacy, drawsCapitals, encodingOfFont } from './legacy-encodings.ts';
import { encodeTcvn3, encodeVni } from './legacy-writing.ts';

const SMALL = 'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ';
const words = fc.array(
	fc.array(fc.constantFrom(...SMALL), { minLength: 1, maxLength: 6 }).map((letters) => letters.join('')),
	{ minLength: 1, maxLength: 4 }
);

describe('old encodings', () => {
	test('TCVN3 is read as the fonts .VnTime draw it', () => {
		expect(decodeLegacy('NguyÔn V¨n ¦íc, §Æng ThÞ Hµ, Lß Quúnh', 'tcvn3')).toBe(
			'Nguyễn Văn Ước, Đặng Thị Hà, Lò Quỳnh'
		);
		expect(decodeLegacy('Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'tcvn3')).toBe('Cộng hoà xã hội chủ nghĩa Việt Nam');
	});

	test('VNI is read as the fonts VNI-Times draw it', () => {
		expect(decodeLegacy('Nguyeãn Vaên Öôùc, Ñaëng Thò Haø, Loø Quyønh', 'vni')).toBe(
			'Nguyễn Văn Ước, Đặng Thị Hà, Lò Quỳnh'
		);
		expect(decodeLegacy('COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'vni')).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
		expect(decodeLegacy('Ngöôøi döï bò, kyù teân, lyù luaän', 'vni')).toBe('Người dự bị, ký tên, lý luận');
	});

	test('every small letter survives being written in TCVN3', () => {
		const isKept = (list: string[]) => decodeLegacy(encodeTcvn3(list.join(' ')), 'tcvn3') === list.join(' ');
		fc.assert(fc.property(words, isKept));
	});

	test('every letter has its signs in VNI, small and capital', () => {
		for (const letter of SMALL + SMALL.toUpperCase()) expect(decodeLegacy(encodeVni(letter), 'vni')).toBe(letter);
	});

	test.each([
		['.VnTime', 'tcvn3'],
		['.VnTimeH', 'tcvn3'],
		['.VnArial', 'tcvn3'],
		['VNI-Times', 'vni'],
		['VNI-Helve', 'vni'],
		['Times New Roman', undefined],
		['Vnbook', undefined]
	])('the font %s was made for %s', (font, encoding) => {
		expect(encodingOfFont(font)).toBe(encoding);
	});

	test('only fonts ending in H draw capitals', () => {
		expect(drawsCapitals('.VnTimeH')).toBe(true);
		expect(drawsCapitals('.VnTime')).toBe(false);
		expect(drawsCapitals('VNI-Aptima H')).toBe(false);
	});

	test.each([
		['Nguyễn Văn An', ['unicode']],
		['Nguyễn Văn An'.normalize('NFD'), ['unicode']],
		['NguyÔn V¨n An', ['tcvn3']],
		['Nguyeãn Vaên An', ['vni']],
		['Đào', ['unicode']],
		['5 µm', ['tcvn3']]
	])('%s can only be %j', (text, candidates) => {
		expect(judgeEncoding(text)?.candidates).toEqual(candidates);
	});

	test('Hoàng could be Unicode or, as Hồng, VNI; its row must tell', () => {
		expect(judgeEncoding('Hoàng')).toEqual({ candidates: ['unicode', 'vni'], strength: 0 });
	});
});
