export { annualForm, type FileOnPaper, fileListForm, redecisionForm } from './other-forms.ts';
export { CLASSES, line, open, section } from './parts.ts';
export { type ReviewOnPaper, reviewForm } from './review-form.ts';
