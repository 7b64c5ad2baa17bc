/**
 * Whether a word can be Vietnamese: one syllable of a known beginning, rhyme and tone.
 * Structure only, no dictionary: it tells text in the right encoding from text in a wrong one.
 */
export function isSyllable(word: string): boolean {
	const decomposed = word.toLowerCase().normalize('NFD');
	const tones = decomposed.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? [];
	if (tones.length > 1) return false;
	const letters = decomposed.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC');
	return splits(letters).some(([, rhyme]) => RHYMES.has(rhyme) && suitsTone(rhyme, tones[0]));
}

/** Each way to part the letters into a known beginning and a rest. 'gia' may be gi + a or g + ia. */
const splits = (letters: string): [string, string][] =>
	[0, 1, 2, 3]
		.map((length): [string, string] => [letters.slice(0, length), letters.slice(length)])
		.filter(([beginning, rest]) => rest !== '' && BEGINNINGS.has(beginning));

/** A syllable that ends in c, ch, p or t has the tone sắc or nặng. */
const suitsTone = (rhyme: string, tone: string | undefined): boolean =>
	!/(c|ch|p|t)$/.test(rhyme) || tone === '\u0301' || tone === '\u0323';

const BEGINNINGS = new Set(['', ...'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')]);

const RHYMES = new Set(
	[
		'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
		'e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich im in inh ip it iu',
		'iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oao oap oat oay',
		'oăc oăm oăn oăng oăp oăt oc oe oen oeo oet oi om on ong oong ooc op ot',
		'ô ôc ôi ôm ôn ông ôông ôp ôt ơ ơi ơm ơn ơp ơt ơng u ua uân uâng uât uây uc ui um un ung up ut',
		'uê uêch uên uênh uêt uơ uơt uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uyêng uyn uynh uyp uyt uyu',
		'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
		'y yn ynh yt ych yêm yên yêng yêt yêu'
	]
		.join(' ')
		.split(' ')
);
