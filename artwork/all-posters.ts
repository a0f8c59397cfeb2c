import type { Poster } from './draw/compose.ts';
import * as afterTheBus from './scenes/after-the-bus.ts';
import * as busDeparture from './scenes/bus-departure.ts';
import * as busSong from './scenes/bus-song.ts';
import * as endingFall from './scenes/ending-fall.ts';
import * as endingRise from './scenes/ending-rise.ts';
import * as roadToTopeka from './scenes/road-to-topeka.ts';
import * as topekaBefore from './scenes/topeka-before.ts';
import * as topekaRoof from './scenes/topeka-roof.ts';
import * as topekaRoom from './scenes/topeka-room.ts';

/** The 28 posters; every module of a sequence exports posters and nothing else. */
export const allPosters: readonly Poster[] = [
  roadToTopeka,
  topekaBefore,
  topekaRoom,
  topekaRoof,
  busDeparture,
  busSong,
  afterTheBus,
  endingFall,
  endingRise,
].flatMap((sequence): Poster[] => Object.values(sequence));
