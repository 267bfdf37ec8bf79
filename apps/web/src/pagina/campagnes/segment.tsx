// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Keuzes, Tekstveld } from '../../ui/veld';
import type { Relatieoverzicht } from './gegevens';
import { keer, useNamen } from './woorden';

/** What somebody chose; an empty list leaves nobody out. */
export interface Segmentkeus {
  secties: readonly string[];
  sbi: string;
  klassen: readonly string[];
  gemeenten: readonly string[];
  themas: readonly string[];
}

type Lijst = Exclude<keyof Segmentkeus, 'sbi'>;

/** `10, 47.1` is two codes; what is none of them is told by the api. */
export const codesVan = (sbi: string): string[] => [
  ...new Set(
    sbi
      .split(/[\s,;]+/)
      .map((code) => code.replaceAll('.', ''))
      .filter((code) => code !== ''),
  ),
];

const flip = (lijst: readonly string[], waarde: string, aan: boolean): string[] =>
  aan ? [...lijst, waarde].sort() : lijst.filter((een) => een !== waarde);

function Vakjes({
  naam,
  label,
  gekozen,
  opties,
  onKies,
}: {
  naam: Lijst;
  label: string;
  gekozen: readonly string[];
  opties: readonly { code: string; naam: string; bedrijven?: number }[];
  onKies: (waarde: string, aan: boolean) => void;
}): ReactNode {
  if (opties.length === 0) return null;
  return (
    <details className="campagne__keus" open={gekozen.length > 0}>
      <summary>
        {label}: {gekozen.length === 0 ? 'alle' : `${gekozen.length} gekozen`}
      </summary>
      <Keuzes
        label={<span className="onzichtbaar">{label}</span>}
        naam={naam}
        id={naam}
        soort="checkbox"
        gekozen={gekozen}
        onKies={onKies}
        keuzes={opties.map(({ code, naam: woord, bedrijven }) => ({
          waarde: code,
          label: woord,
          ...(bedrijven === undefined ? {} : { uitleg: ` ${keer(bedrijven, 'bedrijf', 'bedrijven')}` }),
        }))}
      />
    </details>
  );
}

/** Whom of the list: only what stands on it can be chosen. */
export function Segment({
  lijst,
  themas,
  keus,
  onKeus,
  sbiFout,
}: {
  lijst: Relatieoverzicht;
  themas: ReadonlyMap<string, string>;
  keus: Segmentkeus;
  onKeus: (keus: Segmentkeus) => void;
  sbiFout: string | undefined;
}): ReactNode {
  const namen = useNamen();
  const bij = (naam: Lijst) => ({
    ...{ naam, gekozen: keus[naam] },
    onKies: (waarde: string, aan: boolean) => onKeus({ ...keus, [naam]: flip(keus[naam], waarde, aan) }),
  });
  const opties = (
    van: Relatieoverzicht['secties'],
    naamVan: (code: string) => string,
  ): { code: string; naam: string; bedrijven: number }[] =>
    van
      .filter(({ code }) => code !== '')
      .map(({ code, bedrijven }) => ({ code, naam: naamVan(code), bedrijven }));
  return (
    <fieldset className="stapel stapel--dicht campagne__segment">
      <legend>Wie wilt u bereiken?</legend>
      <Vakjes {...bij('secties')} label="Branche" opties={opties(lijst.secties, namen.sectie)} />
      <Tekstveld
        id="sbi"
        name="sbi"
        kort
        label="Of deze SBI-codes (niet verplicht)"
        uitleg="Het begin van een code is genoeg. Zet een komma tussen codes."
        defaultValue={keus.sbi}
        fout={sbiFout}
        onBlur={({ target }) => onKeus({ ...keus, sbi: target.value })}
      />
      <Vakjes {...bij('klassen')} label="Grootte" opties={opties(lijst.klassen, namen.klasse)} />
      <Vakjes {...bij('gemeenten')} label="Gemeente" opties={opties(lijst.gemeenten, namen.gemeente)} />
      <Vakjes
        {...bij('themas')}
        label="Belangstelling"
        opties={[...themas].map(([code, naam]) => ({ code, naam }))}
      />
    </fieldset>
  );
}
