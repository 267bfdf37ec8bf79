// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useLocation, useParams } from 'react-router';
import '../../stijl/impact.css';
import { inTijdstip } from '../../taal/taal';
import { Alinea, Kop } from '../../ui/kop';
import { Merkje } from '../../ui/melding';
import { Blad, Feitenlijst } from '../beheer/blad';
import { Gedaan } from '../beheer/gedaan';
import { useIndicatoren } from '../indicatoren/gegevens';
import { useThemas } from '../werkbank/gegevens';
import { useOntwerp, type Ontwerp } from './gegevens';
import { Ontwerpfeiten } from './ontwerpfeiten';

/** Whether it still is what was fixed. */
const Klopt = ({ klopt }: Pick<Ontwerp, 'klopt'>): ReactNode =>
  klopt ? (
    <Merkje kleur="groen">Ongewijzigd sinds het vastleggen</Merkje>
  ) : (
    <Merkje kleur="rood">Gewijzigd: dit ontwerp geeft geen cijfer meer</Merkje>
  );

function Inhoud({ van }: { van: Ontwerp }): ReactNode {
  const [themas, { data: indicatoren = [] }] = [useThemas(), useIndicatoren()];
  const net = (useLocation().state as { vastgelegd?: boolean } | null)?.vastgelegd === true;
  return (
    <>
      <Gedaan melding={net ? 'Het ontwerp ligt vast.' : ''} wacht={false} />
      <p>
        <Klopt klopt={van.klopt} />
      </p>
      <Alinea>
        Dit ontwerp verandert niet meer. Het effect staat in een verzegeld rapport, zodra er genoeg uitkomsten
        zijn. Tot die tijd staat daar: nog niet te zeggen, en wanneer wel.
      </Alinea>
      <Ontwerpfeiten van={van} themas={themas} indicatoren={indicatoren} />
      <section className="stapel stapel--dicht" aria-labelledby="vastgelegd">
        <Kop niveau={2} als={3} id="vastgelegd">
          Vastgelegd
        </Kop>
        <Feitenlijst
          rijen={[
            ['Wanneer', inTijdstip(van.vastgelegdOp, 'nl')],
            ['Door', van.vastgelegdDoor],
            [
              'SHA-256',
              <code key="hash" className="hash">
                {van.hash}
              </code>,
            ],
            ['Zaad van het toeval', van.zaad],
          ]}
        />
      </section>
    </>
  );
}

/** One design, as it was fixed. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  const vraag = useOntwerp(id);
  const themas = useThemas();
  const { data } = vraag;
  return (
    <Blad
      titel={data ? `Effect bij ${themas.get(data.thema) ?? data.thema}` : 'Effectontwerp'}
      terug={['/cijfers/effect', 'de effectontwerpen']}
      vraag={vraag}
      weg="Dit effectontwerp is er niet."
    >
      {(van) => <Inhoud key={van.id} van={van} />}
    </Blad>
  );
}
