export { type ReviewOnPaper, reviewForm } from './review-form.ts';
