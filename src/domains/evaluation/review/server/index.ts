/** The door for routes. */
export { callOffReview, planReview, recordTurn, undoTurn } from './meetings.ts';
export { answerPoint, suggestPoint, withdrawPoint } from './points.ts';
export { type ReviewPage, readQueue, readReview, readReviewMeetings, readReviewsOf } from './review-page.ts';
export { sendReview, takeBackReview, writeReview } from './self-review.ts';
export { readSentReviews } from './sent-page.ts';
