export { type PublicReception, readPublicReceptions } from './public-receptions.ts';
