import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { layOut } from '../layout.ts';
import type { OfficialPaper } from '../official-paper.ts';
import type { PaperStyle } from '../paper-style.ts';
import { TYPST_TEMPLATE } from './typst-template.ts';

/** Same widths as the prescribed Times New Roman, with all letters of Vietnamese; part of the installation. */
const FONTS = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];
/** Results that this many papers have not used again are dropped from the compiler's memory. */
const KEEP_FOR_PAPERS = 10;
/** Kept for a long term, and read aloud in the right order. */
const ARCHIVAL = 'a-2a';

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
 * The paper as PDF/A, laid out as in Word. The same paper gives the same bytes. Where a text has signs that the font
 * lacks, as emoji, the archival form is impossible: it is then a plain PDF that shows a box for each of them.
 *
 * @param style the layout in force on the day of the paper, unless the unit has its own
 */
export function toPdf(paper: OfficialPaper, style?: PaperStyle): Uint8Array {
	const [year, month, day] = paper.header.on.split('-').map(Number);
	const layout = JSON.stringify({ ...layOut(paper, style), day: { year, month, day } });
	const compiled = compiler().compile({ mainFileContent: TYPST_TEMPLATE, inputs: { layout } });
	if (!compiled.result) throw new Error(`typst: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`);
	const pdf = archivalOrPlain(compiled.result);
	compiler().evictCache(KEEP_FOR_PAPERS);
	return new Uint8Array(pdf);
}

function archivalOrPlain(document: NodeTypstDocument): Buffer {
	try {
		return compiler().pdf(document, { pdfStandard: ARCHIVAL });
	} catch {
		return compiler().pdf(document);
	}
}
