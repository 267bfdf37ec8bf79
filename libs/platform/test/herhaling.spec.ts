// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';
import pino from 'pino';
import { Herhaling } from '../src/events/herhaling.js';

class Proef extends Herhaling {
  rondes = 0;
  tegelijk = 0;
  meestTegelijk = 0;

  constructor(
    regels: string[],
    private readonly doe: (ronde: number) => Promise<void>,
  ) {
    super(pino({}, { write: (regel: string) => void regels.push(regel) }), {
      elkeMs: 1,
      naam: 'de proef',
    });
  }

  protected override async round(): Promise<void> {
    this.rondes += 1;
    this.tegelijk += 1;
    this.meestTegelijk = Math.max(this.meestTegelijk, this.tegelijk);
    await this.doe(this.rondes).finally(() => (this.tegelijk -= 1));
  }
}

const until = async (klaar: () => boolean): Promise<void> => {
  while (!klaar()) await pause(1);
};

describe('a round that is done over and over', () => {
  it('begins at once, and never twice at the same time', async () => {
    const proef = new Proef([], () => pause(5));
    proef.start();
    expect(proef.rondes).toBe(1);
    await until(() => proef.rondes >= 4);
    await proef.stop();
    expect(proef.meestTegelijk).toBe(1);
  });

  it('tells what failed and goes on', async () => {
    const regels: string[] = [];
    const proef = new Proef(regels, (ronde) =>
      ronde < 3 ? Promise.reject(new Error('stuk')) : Promise.resolve(),
    );
    proef.start();
    await until(() => proef.rondes >= 4);
    await proef.stop();
    expect(regels.map((regel) => (JSON.parse(regel) as { msg: string }).msg)).toEqual([
      'de proef is mislukt; straks opnieuw',
      'de proef is mislukt; straks opnieuw',
    ]);
  });

  it('stops after the round in hand, and begins none any more', async () => {
    let klaar = false;
    const proef = new Proef([], async () => {
      await pause(20);
      klaar = true;
    });
    proef.start();
    await proef.stop();
    expect(klaar).toBe(true);
    await pause(20);
    expect(proef.rondes).toBe(1);
  });
});
