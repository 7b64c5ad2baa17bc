import type { PaperStyle } from './paper-style.ts';

/** Name of the State and its motto, which head the papers of a people's committee in the place of the Party's name. */
export const STATE_NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const STATE_MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** The longer name of the State needs the wider column, in smaller type. */
const ISSUER_COLUMN_MM = 66;
const NAME_POINTS = 12;

/**
 * The measures of a paper of the State.
 *
 * @source Nghị định 30/2020/NĐ-CP: name of the State in 12 to 13 points, motto in 13 to 14
 */
export const stateStyle = (style: PaperStyle): PaperStyle => ({
	...style,
	issuerColumnMm: ISSUER_COLUMN_MM,
	points: { ...style.points, party: NAME_POINTS, superior: NAME_POINTS, issuer: NAME_POINTS }
});
