// SPDX-License-Identifier: EUPL-1.2
import {
  CUELIJSTEN,
  applyWijzigingen,
  assessWijzigingen,
  cuekaartVan,
  type Begripregel,
  type Thesauruswijziging,
} from '#libs/matching-engine';
import type {
  BegripWeergave,
  BegripregelWeergave,
  BegripwoordWeergave,
  ThesaurusconceptWeergave,
  ThesaurusproefcijfersWeergave,
  ThesaurusversieWeergave,
} from './thesaurus-weergave.dto.js';
import type { Proefcijfers, Thesaurusconcept, Thesaurusversie } from './thesaurus.entity.js';
import { isLager, onlyIn, stepFrom, wijzigingsleutel } from './thesaurus.rules.js';
import type { Thesaurusbasis } from './thesaurushouder.js';

type Lijst = Thesaurusversie['wijzigingen'];

const MEESTE_GEVONDEN = 3;

export const toProefcijfers = ({
  n,
  ms,
  voor,
  na,
}: Omit<Proefcijfers, 'basis'>): ThesaurusproefcijfersWeergave => ({
  ...{ n, ms, voor, na, lager: isLager({ voor, na }) },
});

/** Of a proef on other files than those of now nothing is known any more. */
export const proefVan = (concept: Thesaurusconcept | null, basis: Thesaurusbasis): Proefcijfers | null =>
  concept?.proef?.basis === basis.hash ? concept.proef : null;

/** Before anybody changed anything it is what holds. */
export function toConcept(
  concept: Thesaurusconcept | null,
  geldend: Lijst,
  basis: Thesaurusbasis,
): ThesaurusconceptWeergave {
  const leeg = { wijzigingen: geldend, versie: 0, gewijzigdDoor: null, gewijzigdOp: null };
  const { wijzigingen, versie, gewijzigdDoor, gewijzigdOp } = concept ?? leeg;
  const proef = proefVan(concept, basis);
  return {
    ...{ versie, wijzigingen, open: stepFrom(geldend, wijzigingen), gewijzigdDoor, gewijzigdOp },
    ...assessWijzigingen(basis.bestanden, wijzigingen),
    proef: proef && toProefcijfers(proef),
  };
}

export const toVersie = (versie: Thesaurusversie, vorige: Lijst): ThesaurusversieWeergave => {
  const { nummer, basis, reden, redenLager, proef, gepubliceerdDoor, gepubliceerdOp, wijzigingen } = versie;
  return {
    ...{ nummer, basis, reden, redenLager, gepubliceerdDoor, gepubliceerdOp },
    ...{ proef: toProefcijfers(proef), stap: stepFrom(vorige, wijzigingen), aantal: wijzigingen.length },
  };
};

/** Every concept with the changes on it, as a row of a list; by group and name. */
export function toRegels(
  { bestanden }: Thesaurusbasis,
  wijzigingen: readonly Thesauruswijziging[],
  zoek: string,
): BegripregelWeergave[] {
  const telling = countsOf(wijzigingen);
  const { begrippen } = cuekaartVan(applyWijzigingen(bestanden, wijzigingen));
  const naald = zoek.trim().toLowerCase();
  return [...begrippen.values()].flatMap(({ sleutel, naam, soort, groep, cues }) => {
    const alle = CUELIJSTEN.flatMap((lijst) => cues[lijst]);
    const gevonden = naald === '' ? [] : alle.filter((cue) => cue.toLowerCase().includes(naald));
    if (naald !== '' && gevonden.length === 0 && !naam.includes(naald)) return [];
    const { erbij = 0, weg = 0 } = telling.get(sleutel) ?? {};
    const woorden = alle.length;
    return [{ groep, naam, soort, woorden, erbij, weg, gevonden: gevonden.slice(0, MEESTE_GEVONDEN) }];
  });
}

function countsOf(wijzigingen: readonly Thesauruswijziging[]): Map<string, { erbij: number; weg: number }> {
  const telling = new Map<string, { erbij: number; weg: number }>();
  for (const { begrip, soort } of wijzigingen) {
    const nu = telling.get(begrip) ?? { erbij: 0, weg: 0 };
    telling.set(begrip, { ...nu, [soort]: nu[soort] + 1 });
  }
  return telling;
}

/** One concept: its words as delivered, what was added and what was taken away. */
export function toBegrip(
  { sleutel, naam, soort, groep, breder, sbi, cues }: Begripregel,
  concept: readonly Thesauruswijziging[],
  geldend: readonly Thesauruswijziging[],
): BegripWeergave {
  const eigen = concept.filter(({ begrip }) => begrip === sleutel);
  // Still in force, and to go when the draft is published.
  const straksWeg = onlyIn(geldend, concept).filter((een) => een.begrip === sleutel && een.soort === 'erbij');
  const open = new Set([...onlyIn(eigen, geldend), ...onlyIn(geldend, concept)].map(wijzigingsleutel));
  const lijsten = CUELIJSTEN.map((lijst) => {
    const hier = eigen.filter((een) => een.lijst === lijst);
    const toWoord = (woord: string, stand: BegripwoordWeergave['stand']): BegripwoordWeergave => {
      const anders = { begrip: sleutel, lijst, woord };
      const geldt = (['erbij', 'weg'] as const).every(
        (een) => !open.has(wijzigingsleutel({ ...anders, soort: een })),
      );
      return { woord, stand, geldt };
    };
    const weg = new Set(hier.filter((een) => een.soort === 'weg').map(({ woord }) => woord));
    const erbij = hier.filter((een) => een.soort === 'erbij').map(({ woord }) => toWoord(woord, 'erbij'));
    const gaat = straksWeg.filter((een) => een.lijst === lijst).map(({ woord }) => toWoord(woord, 'weg'));
    return {
      lijst,
      woorden: [
        ...gaat,
        ...erbij,
        ...cues[lijst].map((woord) => toWoord(woord, weg.has(woord) ? 'weg' : 'basis')),
      ],
    };
  });
  return { groep, naam, soort, breder, sbi, lijsten };
}
