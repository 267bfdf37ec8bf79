// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';

/** Picks by a seed: the same demo every time. */
export class Toeval {
  private teller = 0;
  private bytes = Buffer.alloc(0);
  private plek = 0;

  constructor(private readonly zaad: string) {}

  /** Four bytes; each hash gives eight of them. */
  private next(): number {
    if (this.plek >= this.bytes.length) {
      this.teller += 1;
      this.bytes = createHash('sha256')
        .update(`${this.zaad} ${String(this.teller)}`)
        .digest();
      this.plek = 0;
    }
    this.plek += 4;
    return this.bytes.readUInt32BE(this.plek - 4);
  }

  /** From 0 up to 1. */
  deel(): number {
    return this.next() / 2 ** 32;
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
    const hex = Array.from({ length: 4 }, () => this.next().toString(16).padStart(8, '0')).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }
}
