// SPDX-License-Identifier: EUPL-1.2
import type { Reden } from '#libs/kernel';

export const LIDMAATSCHAP_STATUSSEN = ['gevraagd', 'lid', 'geweigerd', 'vertrokken', 'verwijderd'] as const;
export type LidmaatschapStatus = (typeof LIDMAATSCHAP_STATUSSEN)[number];

/** `beheerder`: moderates this one community; nothing to do with the beheerder of the system. */
export const LIDROLLEN = ['lid', 'beheerder'] as const;
export type Lidrol = (typeof LIDROLLEN)[number];

export type Zet = 'aanvaarden' | 'weigeren' | 'verwijderen' | 'vertrekken' | 'rol' | 'naam';

export interface Stand {
  status: LidmaatschapStatus;
  rol: Lidrol;
  gearchiveerd: boolean;
  /** The one who does this is the member himself. */
  zelf: boolean;
  /** How many members moderate now. */
  beheerders: number;
}

/** From which statuses a step can be taken. Who was removed may be let in again by who decides about that. */
const VAN: Record<Zet, readonly LidmaatschapStatus[]> = {
  aanvaarden: ['gevraagd', 'verwijderd'],
  weigeren: ['gevraagd'],
  verwijderen: ['lid'],
  vertrekken: ['lid', 'gevraagd'],
  rol: ['lid'],
  naam: ['lid'],
};

/** By his own doing the last one who moderates would leave the others without. */
const isLaatste = ({ rol, zelf, beheerders }: Stand): boolean =>
  zelf && rol === 'beheerder' && beheerders <= 1;

/** What stands in the way, for the steps that it does. */
const BEZWAREN: readonly { zetten: readonly Zet[]; geldt: (stand: Stand) => boolean; melding: string }[] = [
  {
    zetten: ['aanvaarden'],
    geldt: ({ gearchiveerd }) => gearchiveerd,
    melding: 'Deze community staat in het archief en krijgt geen nieuwe leden.',
  },
  {
    zetten: ['verwijderen'],
    geldt: ({ zelf }) => zelf,
    melding: 'U kunt uzelf niet verwijderen. U kunt wel vertrekken.',
  },
  {
    zetten: ['vertrekken', 'rol'],
    geldt: isLaatste,
    melding: 'U bent de laatste beheerder. Maak eerst een ander lid beheerder.',
  },
];

/** Every reason why this step cannot be taken. */
export const assessZet = (zet: Zet, stand: Stand): Reden[] => [
  ...(VAN[zet].includes(stand.status) ? [] : [{ melding: 'Dit kan nu niet meer met dit lidmaatschap.' }]),
  ...BEZWAREN.filter(({ zetten, geldt }) => zetten.includes(zet) && geldt(stand)).map(({ melding }) => ({
    melding,
  })),
];
