import type { Pose } from './figure.ts';

/** Feet a little apart, arms hanging. */
export const standing: Pose = { armL: [-10, -5], armR: [10, 5], legL: [-3, -1], legR: [4, 1] };

/** Weight on one leg, one hand in the pocket. */
export const lounging: Pose = { lean: -2, nod: 4, armL: [-24, 26], armR: [9, 3], legL: [-2, 0], legR: [12, 2] };

/** Walking away or towards, seen from the back or the front. */
export const walking: Pose = { lean: 1, armL: [-14, -4], armR: [12, -4], legL: [-4, -2], legR: [5, -3] };

/** Both arms thrown up and out, legs planted. */
export const exulting: Pose = { nod: -3, armL: [-122, -150], armR: [122, 150], legL: [-16, -12], legR: [16, 12] };

/** One arm held up and waving. */
export const waving: Pose = { lean: -2, armL: [-12, -4], armR: [140, 172], legL: [-5, -2], legR: [5, 2] };

/** On the floor with the knees drawn up, in profile to the right. */
export const crouchedRight: Pose = {
  lean: 10,
  nod: 14,
  armL: [62, 84],
  armR: [50, 86],
  legL: [132, 12],
  legR: [126, 16],
};

/** Arms wide in a turn, one foot behind the other. */
export const turning: Pose = {
  lean: 5,
  nod: 8,
  armL: [-104, -118, -100],
  armR: [98, 112, 96],
  legL: [-4, 8],
  legR: [10, -16],
};
