// SPDX-License-Identifier: EUPL-1.2

/** Files that took work to make, kept while they are asked for: the least recently asked go first. */
export class Bestandsgeheugen {
  private readonly bestanden = new Map<string, Promise<Buffer>>();
  private readonly groottes = new Map<string, number>();

  /** `hoogstens`: bytes of what is kept; what is larger by itself is not. */
  constructor(private readonly hoogstens: number) {}

  /** Who asks for what is being made, waits for that. What failed is made again. */
  async get(sleutel: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const bekend = this.bestanden.get(sleutel);
    const bestand = bekend ?? make();
    this.bestanden.delete(sleutel);
    this.bestanden.set(sleutel, bestand);
    try {
      const inhoud = await bestand;
      if (this.bestanden.get(sleutel) === bestand) this.groottes.set(sleutel, inhoud.length);
      this.forget();
      return inhoud;
    } catch (fout) {
      if (this.bestanden.get(sleutel) === bestand) this.drop(sleutel);
      throw fout;
    }
  }

  private forget(): void {
    let samen = [...this.groottes.values()].reduce((som, een) => som + een, 0);
    for (const sleutel of [...this.bestanden.keys()]) {
      const grootte = this.groottes.get(sleutel);
      if (samen <= this.hoogstens) return;
      if (grootte === undefined) continue;
      this.drop(sleutel);
      samen -= grootte;
    }
  }

  private drop(sleutel: string): void {
    this.bestanden.delete(sleutel);
    this.groottes.delete(sleutel);
  }
}
