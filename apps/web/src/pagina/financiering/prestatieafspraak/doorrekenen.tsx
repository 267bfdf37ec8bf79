// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Weigering } from '../../../api/api';
import { Kop } from '../../../ui/kop';
import { Melding } from '../../../ui/melding';
import { Tekstveld } from '../../../ui/veld';
import { Tabel } from '../../beheer/tabel';
import { inEuro } from '../geld';
import { useDoorrekening, type Doorrekening, type Doorrekenvraag } from './gegevens';
import { snede } from './woorden';

/** How many one expects; it is not kept. */
export function Verwachtingen({
  rijen,
  jaren,
}: {
  rijen: readonly number[];
  jaren: readonly number[];
}): ReactNode {
  return rijen.map((nr, i) => (
    <fieldset key={nr} className="verwachting">
      <legend>Indicator {i + 1}</legend>
      <div className="geldrij">
        {jaren.map((jaar) => (
          <Tekstveld
            key={jaar}
            kort
            type="number"
            min={0}
            name={`verwacht-${nr}-${jaar}`}
            label={`Resultaten in ${jaar}`}
          />
        ))}
        <Tekstveld
          kort
          type="number"
          min={0}
          max={100}
          name={`bonusprocent-${nr}`}
          label="Deel met bonus, in procenten"
        />
      </div>
    </fieldset>
  ));
}

function Ruimte({ perJaar }: Doorrekening): ReactNode {
  const tekort = perJaar.filter(({ ruimteInCenten }) => ruimteInCenten !== null && ruimteInCenten < 0);
  if (tekort.length === 0) return null;
  return (
    <Melding soort="waarschuwing" titel="Het programma heeft niet genoeg ruimte">
      {tekort.map(({ jaar, ruimteInCenten }) => (
        <p key={jaar}>
          In {jaar} komt u {inEuro(-(ruimteInCenten ?? 0))} te kort. Zo kan de financier niet tekenen.
        </p>
      ))}
    </Melding>
  );
}

function Uitkomst({ uit }: { uit: Doorrekening }): ReactNode {
  return (
    <>
      <p className="doorrekening__totaal">
        <b>{inEuro(uit.bedragInCenten)}</b> <span className="klein">verwacht</span>
      </p>
      <Tabel
        naam="Verwacht per indicator"
        koppen={['Indicator', ...['Telt', 'Bedrag', 'Per resultaat'].map((kop) => ({ kop, getal: true }))]}
        stapelt={false}
        rijen={uit.perIndicator.map(({ code, aantal, telt, bedragInCenten, perResultaat }) => ({
          sleutel: code,
          cellen: [
            code,
            telt === aantal ? telt : `${telt} van ${aantal}`,
            inEuro(bedragInCenten),
            perResultaat === null ? '' : inEuro(perResultaat),
          ],
        }))}
      />
      <Tabel
        naam="Verwacht per jaar"
        koppen={['Jaar', ...['Bedrag', 'Plafond', 'Vrij in programma'].map((kop) => ({ kop, getal: true }))]}
        stapelt={false}
        rijen={uit.perJaar.map(({ jaar, bedragInCenten, plafondInCenten, ruimteInCenten }) => ({
          sleutel: String(jaar),
          cellen: [
            jaar,
            inEuro(bedragInCenten),
            inEuro(plafondInCenten),
            ruimteInCenten === null ? '' : inEuro(ruimteInCenten),
          ],
        }))}
      />
      <Ruimte {...uit} />
      {uit.sneden.length > 0 && (
        <ul>
          {uit.sneden.map((een) => (
            <li key={`${een.soort}${een.code ?? ''}${een.jaar ?? ''}`}>{snede(een)}</li>
          ))}
        </ul>
      )}
      <p className="klein">{uit.afronding}</p>
    </>
  );
}

function Berekend({ vraag }: { vraag: Doorrekenvraag }): ReactNode {
  const { data, error } = useDoorrekening(vraag);
  if (error)
    return (
      <p>
        {error instanceof Weigering && error.status === 400
          ? 'Er staat iets dubbel of te hoog. Verbeter dat eerst.'
          : 'Dit konden wij nu niet uitrekenen. Wat u invult blijft staan.'}
      </p>
    );
  return data ? <Uitkomst uit={data} /> : <p>Wij rekenen het uit.</p>;
}

/** What it would cost, as one types. */
export function Doorrekendeel({ vraag }: { vraag: Doorrekenvraag | null }): ReactNode {
  return (
    <section className="kaart stapel stapel--dicht doorrekening" aria-label="Doorrekening">
      <Kop niveau={2} als={3}>
        Wat zou dit kosten?
      </Kop>
      <div aria-live="polite" className="stapel stapel--dicht">
        {vraag === null ? (
          <p>Vul de looptijd, het plafond per jaar en van elke indicator code en tarief in.</p>
        ) : (
          <Berekend vraag={vraag} />
        )}
      </div>
    </section>
  );
}
