/** Names of events that never change, whatever address they are read from (RFC 5545, 3.8.4.7). */
export const meetingUid = (id: string): string => `meeting-${id}@coso`;
export const sittingUid = (id: string): string => `sitting-${id}@coso`;
export const taskUid = (id: string): string => `task-${id}@coso`;
