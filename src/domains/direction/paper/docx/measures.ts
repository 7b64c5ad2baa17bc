import { AlignmentType, type IParagraphOptions, type IRunOptions, LineRuleType, Paragraph, TextRun } from 'docx';

/** Word counts lengths in twentieths of a point, type sizes in half points. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
export const ofPoints = (points: number): number => Math.round(points * 20);
export const halfPoints = (points: number): number => Math.round(points * 2);

/** Lines of exactly this height, with a gap below the paragraph. */
export const exactLines = (linePoints: number, gapPoints = 0): IParagraphOptions['spacing'] => ({
	line: ofPoints(linePoints),
	lineRule: LineRuleType.EXACT,
	before: 0,
	after: ofPoints(gapPoints)
});

export const run = (text: string, points: number, rest: Partial<IRunOptions> = {}): TextRun =>
	new TextRun({ text, size: halfPoints(points), ...rest } as IRunOptions);

/** A centred line of a header or a signature: as tall as its letters ask, nothing below. */
export const centred = (runs: TextRun[], rest: Partial<IParagraphOptions> = {}): Paragraph =>
	new Paragraph({ alignment: AlignmentType.CENTER, children: runs, ...rest } as IParagraphOptions);
