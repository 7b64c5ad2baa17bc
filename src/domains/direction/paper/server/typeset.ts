import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';

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
 * A page in Typst as PDF/A. The same layout gives the same bytes. Where a text has signs that the font lacks, as emoji,
 * the archival form is impossible: it is then a plain PDF that shows a box for each of them.
 *
 * @param template reads what people wrote from `sys.inputs.layout` as JSON: as data, never as source
 */
export const typesetPdf = (template: string, layout: object): Uint8Array =>
	typeset(template, layout, (document) => new Uint8Array(archivalOrPlain(document)));

/** The same as one SVG picture, its pages below each other. */
export const typesetSvg = (template: string, layout: object): string =>
	typeset(template, layout, (document) => compiler().svg(document));

function typeset<T>(template: string, layout: object, render: (document: NodeTypstDocument) => T): T {
	const compiled = compiler().compile({ mainFileContent: template, inputs: { layout: JSON.stringify(layout) } });
	if (!compiled.result) throw new Error(`typst: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`);
	const rendered = render(compiled.result);
	compiler().evictCache(KEEP_FOR_PAPERS);
	return rendered;
}

function archivalOrPlain(document: NodeTypstDocument): Buffer {
	try {
		return compiler().pdf(document, { pdfStandard: ARCHIVAL });
	} catch {
		return compiler().pdf(document);
	}
}
