/** One village head has an account: a member of the first cell, as many are. */
export const VILLAGE_HEAD = { cell: 'HB.01', nth: 17, village: 'HB.B01', username: 'truong-ban-01' };
