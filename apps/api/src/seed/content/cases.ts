import { alanThackeray } from './alan-thackeray.js';
import { beforeTriage } from './before-triage.js';
import type { Calendar } from './calendar.js';
import { craigDenholm } from './craig-denholm.js';
import { leonardVoss } from './leonard-voss.js';
import { maureenOakes } from './maureen-oakes.js';
import { openAndClosed } from './open-and-closed.js';
import { tanyaBrookes } from './tanya-brookes.js';
import type { ToldCase } from './told.js';

/** Every case of the demonstration, oldest first, so that what happened later was also written down later. */
export const casesOn = (on: Calendar): readonly ToldCase[] =>
  [alanThackeray(on), maureenOakes(on), craigDenholm(on), leonardVoss(on), tanyaBrookes(on), ...beforeTriage(on), ...openAndClosed(on)].sort(
    (one, other) => one.begunAt.getTime() - other.begunAt.getTime(),
  );
