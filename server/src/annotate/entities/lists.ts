/** More forms than this under one key say nothing any more, and are left alone: what is quadratic in a group stays small. */
export const CROWD = 40;
