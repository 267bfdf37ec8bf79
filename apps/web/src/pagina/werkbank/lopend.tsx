// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { api, take } from '../../api/api';
import { Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Merkje } from '../../ui/melding';
import { Toewijzingsteun } from '../staatssteun/steun';
import { useBank } from './bank';
import { useHandeling } from './handeling';
import { Waarom } from './meldingen';
import { Stoppen } from './stoppen';
import { inKort, termijnVan } from './tijd';
import { OVERDRACHT, TOEWIJZING, isLopend, redenVan, type Hulpvraag } from './woorden';

const merk = (soorten: typeof TOEWIJZING, status: string): ReactNode => {
  const { woord, kleur } = soorten[status] ?? { woord: status, kleur: 'grijs' as const };
  return <Merkje kleur={kleur}>{woord}</Merkje>;
};

type Toewijzing = Hulpvraag['toewijzingen'][number];

/** What became of it: its place on a waiting list, until when, or why it ended. */
function vervolgVan({ wachtplek, uiterlijkOp, besluitReden }: Toewijzing): string {
  if (wachtplek) return `nummer ${wachtplek.positie} van ${wachtplek.wachtenden} op de wachtlijst`;
  if (besluitReden) return redenVan(besluitReden).toLowerCase();
  return termijnVan(uiterlijkOp);
}

/** That it was not the entrepreneur himself who told what the help brought. */
const namensVan = ({ uitkomsten }: Toewijzing): string =>
  uitkomsten.some(({ ondernemer }) => ondernemer?.zelf === false)
    ? ' · namens de ondernemer, door de regiocoördinator'
    : '';

const KAN_TOESTEMMEN = ['wacht-op-toestemming', 'voorgesteld'];
const KAN_ONGEDAAN = ['voorgesteld', 'wacht-op-toestemming', 'wachtlijst', 'aangeboden'];

/** What a coordinator can do about one of them: tell what the entrepreneur said, let the aanbieder go on, take it back. */
function Doen({ id, toewijzing }: { id: string; toewijzing: Toewijzing }): ReactNode {
  const { tell } = useBank();
  const handeling = useHandeling(id);
  const [stopt, setStopt] = useState(false);
  const { id: toewijzingId, versie, status, titel } = toewijzing;
  const consent = (): Promise<boolean> =>
    handeling.run(async () => {
      const params = { path: { id, toewijzingId } };
      const body = { versie, hoe: 'telefoon' as const };
      await take(api.POST('/hulpvragen/{id}/toewijzingen/{toewijzingId}/toestemming', { params, body }));
      tell({ tekst: `Genoteerd: de ondernemer wil ${titel}.` });
    });
  const resume = (): Promise<boolean> =>
    handeling.run(async () => {
      const params = { path: { id: toewijzingId } };
      await take(api.POST('/toewijzingen/{id}/hervatting', { params, body: { versie } }));
      tell({ tekst: 'De aanbieder gaat verder met de hulp.' });
    });
  const undo = (): Promise<boolean> =>
    handeling.run(async () => {
      const params = { path: { id: toewijzingId } };
      await take(api.POST('/toewijzingen/{id}/intrekking', { params, body: { versie } }));
      tell({ tekst: `Ongedaan gemaakt: ${titel}.` });
    });
  const knoppen = [
    KAN_TOESTEMMEN.includes(status) && { woord: 'Ondernemer stemde toe (telefoon)', doe: consent },
    status === 'betwist' && { woord: 'Laat de aanbieder verder gaan', doe: resume },
    KAN_ONGEDAAN.includes(status) && { woord: 'Maak ongedaan', doe: undo },
  ].filter((een) => een !== false);
  return (
    <>
      <Waarom handeling={handeling} />
      {knoppen.map(({ woord, doe }) => (
        <button key={woord} type="button" className="tekstknop" onClick={() => void doe()}>
          {woord}
          <span className="onzichtbaar">: {titel}</span>
        </button>
      ))}
      <button type="button" className="tekstknop" onClick={() => setStopt(true)}>
        Stop<span className="onzichtbaar">: {titel}</span>
      </button>
      {stopt && <Stoppen {...{ id, toewijzing }} onSluit={() => setStopt(false)} />}
    </>
  );
}

/** What was assigned and handed over, newest last, as far as it went. */
export function Lopend({ hulpvraag }: { hulpvraag: Hulpvraag }): ReactNode {
  const { id, toewijzingen, overdrachten } = hulpvraag;
  if (toewijzingen.length + overdrachten.length === 0) return null;
  return (
    <section className="stapel stapel--dicht" aria-labelledby="loopt-kop">
      <Kop niveau={3} als={4} id="loopt-kop">
        Toegewezen en overgedragen
      </Kop>
      <ul className="wl__lopend">
        {toewijzingen.map((een) => (
          <li key={een.id}>
            {merk(TOEWIJZING, een.status)} <b>{een.titel}</b>, {een.aanbieder} · {inKort(een.toegewezenOp)}
            {vervolgVan(een) && ` · ${vervolgVan(een)}`}
            {namensVan(een)}
            {isLopend(een) && <Doen id={id} toewijzing={een} />}
            <Toewijzingsteun
              toewijzing={een}
              verlener={een.aanbieder}
              kop={`Staatssteun: ${een.titel}`}
              niveau={4}
            />
          </li>
        ))}
        {overdrachten.map((een) => (
          <li key={een.id}>
            {merk(OVERDRACHT, een.status)} Overdracht aan <b>{een.ontvanger}</b> · {inKort(een.gevraagdOp)}
            {een.status === 'gevraagd' && (
              <>
                {' · '}
                <Verwijzing naar="/werkbank/overdrachten">bekijk of neem terug</Verwijzing>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
