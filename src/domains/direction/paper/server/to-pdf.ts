import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { layOut } from '../layout.ts';
import type { OfficialPaper } from '../official-paper.ts';
import type { PaperStyle } from '../paper-style.ts';
import { TYPST_TEMPLATE } from './typst-template.ts';

/** Same widths as the prescribed Times New Roman, with all letters of Vietnamese; part of the installation. */
const FONTS = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];
/** Results that this many papers have not used again are dropped from the compiler's memory. */
const KEEP_FOR_PAPERS = 10;

let shared: NodeCompiler | undefined;

function compiler(): NodeCompiler {
	shared ??= NodeCompiler.create({ workspace: tmpdir(), fontArgs: [{ fontBlobs: fontFiles() }] });
	return shared;
}

function fontFiles(): Buffer[] {
	const { resolve } = createRequire(import.meta.url);
	return FONTS.map((name) => readFileSync(resolve(`@expo-google-fonts/tinos/${name}/Tinos_${name}.ttf`)));
}

/**
 * The paper as PDF, laid out as in Word.
 *
 * @param style the layout in force on the day of the paper, unless the unit has its own
 */
export function toPdf(paper: OfficialPaper, style?: PaperStyle): Uint8Array {
	const layout = layOut(paper, style);
	const documentTitle = [layout.title, layout.abstract].filter(Boolean).join(' ');
	const inputs = { layout: JSON.stringify({ ...layout, documentTitle }) };
	const pdf = compiler().pdf({ mainFileContent: TYPST_TEMPLATE, inputs });
	compiler().evictCache(KEEP_FOR_PAPERS);
	return new Uint8Array(pdf);
}
