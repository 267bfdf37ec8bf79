// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { identify, isAlive } from '../src/machine/proces.js';
import { releaseSlot, takeSlot, withSlot } from '../src/machine/slot.js';

describe('the lock of a checkout', () => {
  const map = fs.mkdtempSync(path.join(os.tmpdir(), 'schakel-slot-'));
  const bestand = path.join(map, 'x.slot');
  afterAll(() => fs.rmSync(map, { recursive: true }));

  it('tells who holds it and lets the next one in afterwards', () => {
    expect(takeSlot(bestand)).toBeNull();
    expect(takeSlot(bestand)?.pid).toBe(process.pid);
    releaseSlot(bestand);
    expect(takeSlot(bestand)).toBeNull();
    releaseSlot(bestand);
  });

  it('is taken over from a process that is gone, also when its number lives on as another', () => {
    fs.writeFileSync(bestand, JSON.stringify({ ...identify(process.pid), start: 'eerder' }));
    expect(takeSlot(bestand)).toBeNull();
    releaseSlot(bestand);
    fs.writeFileSync(bestand, JSON.stringify({ pid: 2 ** 22 + 7, start: '1' }));
    expect(takeSlot(bestand)).toBeNull();
    releaseSlot(bestand);
    fs.writeFileSync(bestand, 'half');
    expect(takeSlot(bestand)).toBeNull();
    releaseSlot(bestand);
    expect(fs.readdirSync(map)).toEqual([]);
  });

  it('does work one at a time', async () => {
    let binnen = 0;
    let hoogste = 0;
    const work = async (): Promise<void> => {
      binnen += 1;
      hoogste = Math.max(hoogste, binnen);
      await pause(20);
      binnen -= 1;
    };
    await Promise.all([1, 2, 3].map(() => withSlot(bestand, work)));
    expect(hoogste).toBe(1);
  });

  it('knows a living process from one with the same number', () => {
    expect(isAlive(identify(process.pid))).toBe(true);
    expect(isAlive({ pid: process.pid, start: 'eerder' })).toBe(false);
  });
});
