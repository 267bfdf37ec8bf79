// SPDX-License-Identifier: EUPL-1.2

/** Somebody on the list, as the draw needs it. */
export interface Adres {
  relatieId: string;
  betrokkeneId: string;
  kvkNummer: string;
  sectie: string;
  grootteklasse: string | null;
}

/** What is drawn: one firm with its mailboxes, or firms that share one. */
export interface Eenheid {
  /** In order; the first one names the unit. */
  kvkNummers: string[];
  /** Of the first firm. */
  sectie: string;
  grootteklasse: string | null;
  /** One of each mailbox, in order of firm and id. */
  adressen: Adres[];
}

const orde = (een: Adres, ander: Adres): number =>
  een.kvkNummer < ander.kvkNummer || (een.kvkNummer === ander.kvkNummer && een.relatieId < ander.relatieId)
    ? -1
    : 1;

/** Union-find: everything that is tied to each other gets the same root. */
class Banden {
  private readonly boven = new Map<string, string>();

  rootOf(naam: string): string {
    let nu = naam;
    for (let op = this.boven.get(nu); op !== undefined; op = this.boven.get(nu)) nu = op;
    return nu;
  }

  tie(een: string, ander: string): void {
    const [a, b] = [this.rootOf(een), this.rootOf(ander)];
    if (a !== b) this.boven.set(a < b ? b : a, a < b ? a : b);
  }
}

function toEenheid(adressen: readonly Adres[]): Eenheid {
  const [eerste] = adressen;
  if (!eerste) throw new Error('Een eenheid heeft een adres.');
  const perBus = new Map(adressen.map((adres) => [adres.betrokkeneId, adres] as const).reverse());
  return {
    kvkNummers: [...new Set(adressen.map(({ kvkNummer }) => kvkNummer))],
    ...{ sectie: eerste.sectie, grootteklasse: eerste.grootteklasse },
    adressen: adressen.filter((adres) => perBus.get(adres.betrokkeneId) === adres),
  };
}

/** The same list in any order gives the same units in the same order. */
export function bundle(adressen: readonly Adres[]): Eenheid[] {
  const banden = new Banden();
  for (const { kvkNummer, betrokkeneId } of adressen) banden.tie(`kvk:${kvkNummer}`, `wie:${betrokkeneId}`);
  const groepen = new Map<string, Adres[]>();
  for (const adres of [...adressen].sort(orde)) {
    const wortel = banden.rootOf(`kvk:${adres.kvkNummer}`);
    const groep = groepen.get(wortel) ?? [];
    groepen.set(wortel, groep);
    groep.push(adres);
  }
  return [...groepen.values()].map(toEenheid);
}
