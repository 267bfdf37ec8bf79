// SPDX-License-Identifier: EUPL-1.2

/** The best `size` slots seen so far, best first; of equal scores the first seen stays ahead. */
export class Top {
  readonly slots: Int32Array;
  readonly scores: Float64Array;
  count = 0;

  constructor(private readonly size: number) {
    this.slots = new Int32Array(size);
    this.scores = new Float64Array(size);
  }

  push(slot: number, score: number): void {
    if (this.count === this.size && score <= this.scores[this.size - 1]!) return;
    if (this.count < this.size) this.count += 1;
    let at = this.count - 1;
    while (at > 0 && this.scores[at - 1]! < score) {
      this.scores[at] = this.scores[at - 1]!;
      this.slots[at] = this.slots[at - 1]!;
      at -= 1;
    }
    this.scores[at] = score;
    this.slots[at] = slot;
  }
}
