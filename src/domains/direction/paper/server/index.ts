export { toPdf } from './to-pdf.ts';
export { typesetPdf, typesetSvg } from './typeset.ts';
