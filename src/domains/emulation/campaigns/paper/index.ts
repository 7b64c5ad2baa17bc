export { type Certificate, certificateDocx } from './certificate.ts';
