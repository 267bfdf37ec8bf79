// SPDX-License-Identifier: EUPL-1.2
import { runApart } from '#libs/kernel';
import { decide, type TeSmal } from '../onthulling/besluit.js';
import { BUITEN } from '../onthulling/gevoelig.rules.js';
import { Kubus } from '../onthulling/kubus.rules.js';
import type { Publicatiestand } from '../onthulling/stand.rules.js';
import { BRONNAMEN, toBronnen, type Bewaard } from './bewaard.rules.js';
import type { Rapportbronnen, Rapportgrond } from './grond.js';
import { INHOUDVERSIE, canoniek, type Rapportdefinitie, type Rapportinhoud } from './inhoud.js';
import { Invuller } from './invullen.rules.js';
import { MATEN } from './opzet.rules.js';
import { Plaatsen, indelingenVan } from './plaatsen.rules.js';
import { sha256Van } from './rapport.rules.js';
import { REGELS_SHA256, REGELVERSIE } from './regels.js';

/** All that an edition is a function of. */
export interface Rapportstof {
  definitie: Rapportdefinitie;
  editie: number;
  zaad: string;
  totVolgnummer: number;
  bewaard: Bewaard;
  grond: Rapportgrond;
  /** All that was published before. */
  eerder: Publicatiestand;
}

export type Rapportuitkomst =
  /** `tekst` is `canoniek` of the content; `stand` what is known once this is published. */
  | { besluit: 'publiceren'; tekst: string; sha256: string; stand: Publicatiestand }
  | { besluit: 'weigeren'; reden: string; teSmal: TeSmal[] };

const DRAAD = new URL('./rapport.draad.js', import.meta.url).href;
/** Deciding what is hidden may take minutes. */
const GRENZEN = { langstMs: 3_600_000, geheugenMb: 2_048 };

/** `makeRapport` in a thread of its own. */
export const makeRapportApart = (stof: Rapportstof): Promise<Rapportuitkomst> =>
  runApart<Rapportuitkomst>(DRAAD, stof, GRENZEN);

/** Makes an edition: the same stof gives the same bytes. */
export async function makeRapport(stof: Rapportstof): Promise<Rapportuitkomst> {
  const { definitie, grond, bewaard, eerder, editie } = stof;
  const bronnen = toBronnen(bewaard);
  const indelingen = indelingenVan(grond, bronnen, definitie);
  const plaatsen = new Plaatsen(definitie, indelingen);
  const rapport = { naam: `${definitie.id} ${String(editie)}`, tabellen: plaatsen.opzetten() };
  const kubus = new Kubus(grond.feiten, indelingen, MATEN);
  const besluit = await decide({ eerder, rapport, kubus, indelingen, regels: BUITEN });
  if (besluit.besluit === 'weigeren') return besluit;
  const tabellen = new Invuller(plaatsen, besluit.stand, grond, bronnen).tabellen();
  const tekst = canoniek(toInhoud(stof, bronnen, tabellen));
  return { besluit: 'publiceren', tekst, sha256: sha256Van(tekst), stand: besluit.stand };
}

function toInhoud(
  { definitie, editie, zaad, totVolgnummer, bewaard }: Rapportstof,
  { effecten }: Rapportbronnen,
  tabellen: Rapportinhoud['tabellen'],
): Rapportinhoud {
  const verborgen = tabellen.flatMap(({ code, regels }) =>
    regels.flatMap(({ codes, reden }) => (reden === null ? [] : [{ tabel: code, codes, reden }])),
  );
  return {
    ...{ inhoudversie: INHOUDVERSIE, definitie, editie },
    datasnede: {
      totVolgnummer,
      bronnen: BRONNAMEN.map((naam) => ({ naam, sha256: bewaard[naam]?.sha256 ?? '' })),
    },
    regels: { versie: REGELVERSIE, sha256: REGELS_SHA256, drempel: BUITEN.drempel },
    ...{ zaad, tabellen, effecten, verborgen },
  };
}
