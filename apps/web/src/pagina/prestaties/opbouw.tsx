// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { inDatum } from '../../taal/taal';
import { Alinea, Kop } from '../../ui/kop';
import { Merkje } from '../../ui/melding';
import { Feitenlijst } from '../beheer/blad';
import { Tabel } from '../beheer/tabel';
import { inEuro } from '../financiering/geld';
import { useRegios, useThemas } from '../werkbank/gegevens';
import type { Prestatie, PrestatieDetail, Totaal } from './gegevens';
import { BONUSGROEP, MIJLPAAL, STATUS } from './woorden';

export const Status = ({ status }: Pick<Prestatie, 'status'>): ReactNode => (
  <Merkje kleur={STATUS[status][1]}>{STATUS[status][0]}</Merkje>
);

const VOLGORDE = ['gemeld', 'aanvaard', 'afgewezen', 'vervallen'] as const;

/** How much stands in each status; nothing is a nought. */
export function Totalen({ totalen }: { totalen: readonly Totaal[] }): ReactNode {
  return (
    <Tabel
      naam="Prestaties per status"
      stapelt={false}
      smal
      rijkop
      koppen={['Status', { kop: 'Aantal', getal: true }, { kop: 'Bedrag', getal: true }]}
      rijen={VOLGORDE.map((status) => {
        const totaal = totalen.find((een) => een.status === status);
        return {
          sleutel: status,
          cellen: [STATUS[status][0], totaal?.prestaties ?? 0, inEuro(totaal?.bedragInCenten ?? 0)],
        };
      })}
    />
  );
}

const bonusVan = ({ bonusGroepen }: Prestatie): string =>
  bonusGroepen.map((groep) => BONUSGROEP[groep]).join(', ');

/** How the amount came about, line by line. */
export function Opbouw({ prestatie }: { prestatie: PrestatieDetail }): ReactNode {
  const { aantal, tariefInCenten, bonusInCenten, bedragInCenten, afspraak, afspraakversie } = prestatie;
  const bonus = {
    sleutel: 'bonus',
    cellen: [
      `Bonus: ${bonusVan(prestatie)}`,
      `${aantal} × ${inEuro(bonusInCenten)}`,
      inEuro(aantal * bonusInCenten),
    ],
  };
  return (
    <section className="stapel" aria-labelledby="opbouw">
      <Kop niveau={2} id="opbouw">
        Hoe dit bedrag tot stand kwam
      </Kop>
      <Tabel
        naam="Opbouw van het bedrag"
        stapelt={false}
        smal
        rijkop
        koppen={['Deel', { kop: 'Aantal × bedrag', getal: true }, { kop: 'Samen', getal: true }]}
        rijen={[
          {
            sleutel: 'tarief',
            cellen: [
              `Tarief uit ${afspraak}, versie ${afspraakversie}`,
              `${aantal} × ${inEuro(tariefInCenten)}`,
              inEuro(aantal * tariefInCenten),
            ],
          },
          ...(bonusInCenten > 0 ? [bonus] : []),
          { sleutel: 'samen', cellen: ['Bedrag', '', <b key="bedrag">{inEuro(bedragInCenten)}</b>] },
        ]}
      />
      <details>
        <summary>Waarom deze afspraak?</summary>
        <Alinea>{prestatie.keuze}</Alinea>
      </details>
    </section>
  );
}

/** What is known of it. */
export function Feiten({ prestatie }: { prestatie: PrestatieDetail }): ReactNode {
  const { indicator, code, definitie, programma, afspraak, aanbieder, regio, thema, mijlpaal } = prestatie;
  const [regios, themas] = [useRegios(), useThemas()];
  const { prestatiedatum, geblekenOp, toelichting, besluitToelichting, declarabelVanaf } = prestatie;
  return (
    <Feitenlijst
      rijen={[
        ['Bedrag', <b key="bedrag">{inEuro(prestatie.bedragInCenten)}</b>],
        ['Waarvoor', `${code} · ${indicator}`],
        ['Zo staat het in de afspraak', definitie],
        ['Hoe ontstaan', MIJLPAAL[mijlpaal]],
        ['Aanbieder', aanbieder],
        ['Programma', programma],
        ['Afspraak', afspraak],
        ['Regio', regios.get(regio) ?? regio],
        ['Thema', thema && (themas.get(thema) ?? thema)],
        ['Aantal', `${prestatie.aantal} (${prestatie.eenheid})`],
        ['Dag van de prestatie', inDatum(prestatiedatum, 'nl')],
        ['Gebleken op', inDatum(geblekenOp, 'nl')],
        ['Te declareren vanaf', declarabelVanaf && inDatum(declarabelVanaf, 'nl')],
        ['Toelichting van de aanbieder', toelichting],
        ['Toelichting bij het besluit', besluitToelichting],
      ]}
    />
  );
}
