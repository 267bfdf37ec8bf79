// SPDX-License-Identifier: EUPL-1.2
import { Klok, newEvent, type AnyEvent, type EventMap, type EventType } from '#libs/kernel';
import type { Toeval } from './toeval.js';

/** By which the log tells what never happened. */
export const BRON = 'schakel/demo';

class Moment extends Klok {
  constructor(private readonly op: number) {
    super();
  }

  override nu(): Date {
    return new Date(this.op);
  }
}

/** As `newEvent` makes it, at an instant of the history (milliseconds since 1970) and the same every time. */
export const makeEvent = <T extends EventType>(
  toeval: Toeval,
  type: T,
  onderwerp: string,
  data: EventMap[T],
  op: number,
): AnyEvent =>
  ({
    ...newEvent(type, onderwerp, data, new Moment(op)),
    ...{ id: toeval.id(), source: BRON },
  }) as unknown as AnyEvent;
