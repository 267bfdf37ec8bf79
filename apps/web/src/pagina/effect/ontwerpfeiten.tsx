// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Feitenlijst } from '../beheer/blad';
import { getal } from '../impact/toon';
import type { Indicator } from '../indicatoren/gegevens';
import { KENMERKEN, OPZETTEN, metEenheid, metingen, type NieuwOntwerp } from './gegevens';

export interface Woordenboek {
  themas: ReadonlyMap<string, string>;
  indicatoren: readonly Indicator[];
}

const NIET = 'niet gekozen';

/** What is measured. */
function uitkomstrijen(
  { thema, indicator, uitkomst, schijnuitkomst }: NieuwOntwerp,
  { themas, indicatoren }: Woordenboek,
): Rij[] {
  const naamVan = (code: string): string => indicatoren.find((een) => een.code === code)?.naam ?? code;
  return [
    ['Thema', themas.get(thema) ?? (thema || NIET)],
    ['Indicator', naamVan(indicator) || NIET],
    ['In woorden', uitkomst && `het effect op ${uitkomst}`],
    ['Proef op de som', schijnuitkomst ? naamVan(schijnuitkomst) : null],
  ];
}

/** With what it is compared, and what that can come to. */
function vergelijkrijen({ opzet, kenmerken }: NieuwOntwerp): Rij[] {
  if (!Object.hasOwn(OPZETTEN, opzet)) return [['Vergelijking', NIET]];
  const { naam, uitleg, niveau } = OPZETTEN[opzet];
  const lijken = kenmerken.map((een) => KENMERKEN[een].toLowerCase()).join(', ');
  return [
    ['Vergelijking', `${naam}. ${uitleg}`],
    ['Bedrijven lijken op elkaar in', lijken || null],
    ['SMS-niveau', `ten hoogste ${niveau} van 5; het rapport zegt welk niveau het werd`],
  ];
}

type Rij = [naam: string, waarde: string | null];

/** All that a design says, in words. */
export function Ontwerpfeiten({ van, ...woorden }: Woordenboek & { van: NieuwOntwerp }): ReactNode {
  const { minimumBehandeld, minimumVergelijking, minimumClusters } = van;
  return (
    <Feitenlijst
      rijen={[
        ...uitkomstrijen(van, woorden),
        ...vergelijkrijen(van),
        ['Tijd', `${metingen(van.periodenVoor)} voor de hulp en ${metingen(van.periodenNa)} erna`],
        ['Jaren of kwartalen', van.perioden?.join(', ') || null],
        ['Uitkomst bekend', `${getal(van.wachtdagen)} dagen na het begin van de hulp`],
        [
          'Minimum',
          `${getal(minimumBehandeld)} bedrijven met hulp, ${getal(minimumVergelijking)} zonder, in ${getal(minimumClusters)} groepen`,
        ],
        ['Kleinste effect', metEenheid(van.minimumEffect, van.eenheid)],
      ]}
    />
  );
}
