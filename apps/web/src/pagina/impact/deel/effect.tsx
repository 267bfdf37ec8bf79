// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Merkje } from '../../../ui/melding';
import { Alinea, Kop } from '../../../ui/kop';
import { Verwijzing } from '../../../ui/link';
import { Interval } from '../grafiek/interval';
import type { Effect } from '../inhoud';
import type { Namen } from '../live';
import { cijfer } from '../toon';
import { Context } from './context';
import { zoveel } from './tabellen';

type Gevonden = Extract<Effect['uitspraak'], { soort: 'effect' }>;

const RICHTING = {
  meer: { kleur: 'groen', woord: 'Meer' },
  minder: { kleur: 'rood', woord: 'Minder' },
  onduidelijk: { kleur: 'grijs', woord: 'Kan toeval zijn' },
} as const;

function Uitspraak({ van, eenheid = '' }: { van: Gevonden; eenheid?: string | undefined }): ReactNode {
  const { kleur, woord } = RICHTING[van.richting];
  const met = (getallen: string): string => `${getallen} ${eenheid}`.trim();
  return (
    <>
      <p>
        <Merkje kleur={kleur}>{woord}</Merkje> <Merkje>SMS-niveau {van.sms} van 5</Merkje>
      </p>
      <Alinea>{van.woorden}</Alinea>
      <div aria-hidden="true">
        <Interval waarde={van.waarde} laag={van.laag} hoog={van.hoog} eenheid={eenheid} />
      </div>
      <dl className="effect__feiten">
        <div>
          <dt>Schatting</dt>
          <dd>{met(cijfer(van.waarde))}</dd>
        </div>
        <div>
          <dt>{cijfer(van.betrouwbaarheid * 100)}%-interval</dt>
          <dd>{met(`${cijfer(van.laag)} tot ${cijfer(van.hoog)}`)}</dd>
        </div>
        <div>
          <dt>Bedrijven</dt>
          <dd>{van.n.toLocaleString('nl-NL')}</dd>
        </div>
        <div>
          <dt>Groepen (clusters)</dt>
          <dd>{van.clusters.toLocaleString('nl-NL')}</dd>
        </div>
      </dl>
    </>
  );
}

function Redenen({ redenen }: { redenen: readonly string[] }): ReactNode {
  if (redenen.length === 0) return null;
  return (
    <>
      <p className="klein">Waarom het niveau niet hoger is:</p>
      <ul className="klein">
        {redenen.map((reden) => (
          <li key={reden}>{reden}</li>
        ))}
      </ul>
    </>
  );
}

function zinVan(effecten: readonly Effect[]): string {
  const zeker = effecten.filter(({ uitspraak }) => uitspraak.soort === 'effect').length;
  const rest = effecten.length - zeker;
  if (effecten.length === 0) return 'Er is nog geen onderzoek naar het effect vastgelegd.';
  const nog = rest === 0 ? '' : ` Van ${zoveel(rest, 'thema', 'thema’s')} is het nog niet te zeggen.`;
  return `Van ${zoveel(zeker, 'thema', 'thema’s')} is er een schatting van het effect, met een vergelijking erbij.${nog}`;
}

/** What help changed, how sure that is and what cannot be said yet. */
export function Effecten({
  effecten,
  namen,
  live = false,
}: {
  effecten: readonly Effect[];
  namen: Namen;
  live?: boolean;
}): ReactNode {
  return (
    <section className="figuur kaart figuur--breed" aria-labelledby="effect">
      <Kop niveau={2} als={3} id="effect">
        Effect van de hulp
      </Kop>
      <Alinea>
        {live
          ? 'Effect staat alleen in een verzegeld rapport: niemand kijkt tussentijds mee naar de uitkomst.'
          : zinVan(effecten)}
      </Alinea>
      {useLocation().pathname.startsWith('/cijfers') && (
        <p className="geen-print">
          <Verwijzing naar="/cijfers/effect">Hoe het effect wordt gemeten</Verwijzing>
        </p>
      )}
      <div className="effecten">
        {effecten.map(({ thema, uitkomst, eenheid, uitspraak, context }, nr) => (
          <article key={`${thema} ${nr}`} className="effect" aria-labelledby={`effect-${nr}`}>
            <Kop niveau={3} als={4} id={`effect-${nr}`}>
              {namen.get(thema) ?? thema}
            </Kop>
            {uitkomst !== undefined && <p className="klein">Gemeten: {uitkomst}</p>}
            {uitspraak.soort === 'effect' ? (
              <>
                <Uitspraak van={uitspraak} eenheid={eenheid} />
                <Redenen redenen={uitspraak.redenen} />
              </>
            ) : (
              <>
                <p>
                  <Merkje>Nog niet te zeggen</Merkje>
                </p>
                <Alinea>{uitspraak.woorden}</Alinea>
              </>
            )}
            <Context van={context} />
          </article>
        ))}
      </div>
    </section>
  );
}
