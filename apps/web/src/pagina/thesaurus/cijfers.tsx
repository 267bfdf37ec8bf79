// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { Schema } from '../../api/api';
import { Alinea } from '../../ui/kop';
import { Melding } from '../../ui/melding';
import { Tabel } from '../beheer/tabel';

type Proefcijfers = Schema['ThesaurusproefcijfersWeergave'];
type Kwaliteit = Proefcijfers['voor'];

const FIGUREN: readonly [keyof Kwaliteit, string][] = [
  ['ndcg10', 'Volgorde van de eerste tien (nDCG@10)'],
  ['recall10', 'Goed aanbod bij de eerste tien (R@10)'],
  ['p1', 'Het beste bovenaan (P@1)'],
];

const inGetal = (waarde: number): string => waarde.toFixed(3).replace('.', ',');

function stap(voor: number, na: number): string {
  const verschil = Math.round((na - voor) * 1000) / 1000;
  if (verschil === 0) return 'gelijk';
  return `${inGetal(Math.abs(verschil))} ${verschil > 0 ? 'hoger' : 'lager'}`;
}

/** What the proef found on the requests that the product carries, in words and in figures. */
export function Cijfers({ proef: { n, ms, voor, na, lager } }: { proef: Proefcijfers }): ReactNode {
  const gelijk = FIGUREN.every(([figuur]) => voor[figuur] === na[figuur]);
  return (
    <>
      <Melding
        soort={lager ? 'waarschuwing' : 'ok'}
        titel={
          lager
            ? 'Met dit concept vindt Schakel minder goed'
            : gelijk
              ? 'Met dit concept vindt Schakel even goed'
              : 'Met dit concept vindt Schakel beter'
        }
      >
        <Alinea>
          Gemeten op {n} verzonnen vragen met goed aanbod, in {(ms / 1000).toFixed(1).replace('.', ',')}{' '}
          seconden.
        </Alinea>
      </Melding>
      <Tabel
        naam="Cijfers van de proef"
        koppen={['Cijfer', 'Nu', 'Met het concept', 'Verschil']}
        rijen={FIGUREN.map(([figuur, naam]) => ({
          sleutel: figuur,
          cellen: [naam, inGetal(voor[figuur]), inGetal(na[figuur]), stap(voor[figuur], na[figuur])],
        }))}
      />
    </>
  );
}
