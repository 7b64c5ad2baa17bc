/** The door for routes. */
export { answerQuiz, openPapers } from './readings.ts';
export { readSession, type SessionPage } from './session-page.ts';
export { cancelSession, holdSession, planSession, setQuiz } from './sessions.ts';
export { cancelWideSession, planWideSession, readWideSession, readWideSessions } from './wide-sessions.ts';
