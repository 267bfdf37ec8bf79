// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';

/** Picks by a seed: the same demo every time. */
export class Toeval {
  private teller = 0;

  constructor(private readonly zaad: string) {}

  private bytes(): Buffer {
    this.teller += 1;
    return createHash('sha256')
      .update(`${this.zaad} ${String(this.teller)}`)
      .digest();
  }

  /** From 0 up to 1. */
  deel(): number {
    return this.bytes().readUInt32BE() / 2 ** 32;
  }

  kans(deel: number): boolean {
    return this.deel() < deel;
  }

  een<T>(uit: readonly T[]): T {
    return uit[Math.floor(this.deel() * uit.length)] as T;
  }

  /** Around nought, mostly within two of `spreiding`. */
  ruis(spreiding: number): number {
    const som = this.deel() + this.deel() + this.deel() + this.deel();
    return (som - 2) * Math.sqrt(3) * spreiding;
  }

  id(): string {
    const hex = this.bytes().toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }
}
