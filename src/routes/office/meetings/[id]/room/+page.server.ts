import { readRoom } from '../read-room.ts';
import { amendmentActions, checkInAction, floorActions } from '../live-actions.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) => readRoom(locals, params.id);

export const actions = { ...floorActions, ...amendmentActions, checkIn: checkInAction } satisfies Actions;
