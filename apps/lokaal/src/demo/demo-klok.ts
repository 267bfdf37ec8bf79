// SPDX-License-Identifier: EUPL-1.2
import { Klok } from '#libs/kernel';

/** A clock that stands still until it is set: the demo plays weeks of work in seconds. */
export class DemoKlok extends Klok {
  constructor(private moment: Date) {
    super();
  }

  override nu(): Date {
    return this.moment;
  }

  set(moment: Date): void {
    this.moment = moment;
  }
}
