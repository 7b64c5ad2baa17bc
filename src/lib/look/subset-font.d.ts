declare module 'subset-font' {
	type Options = { targetFormat: 'woff2'; noHinting?: boolean; keepFeatures?: string[] };

	/** The font with only the letters of the text. */
	export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
