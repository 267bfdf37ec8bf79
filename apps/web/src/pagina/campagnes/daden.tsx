// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { api, take } from '../../api/api';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Tekstveld } from '../../ui/veld';
import { useDaad, veldVan, type Daad } from '../communities/daad';
import { useBank } from '../werkbank/bank';
import type { Campagne } from './gegevens';

/** For a field of a form: tomorrow morning at nine, by the clock of whoever looks. */
function morgen(): string {
  const dag = new Date(Date.now() + 86_400_000);
  dag.setHours(9, 0, 0, 0);
  return `${dag.toLocaleDateString('sv-SE')}T09:00`;
}

function Plannen({ daad, onPlan }: { daad: Daad; onPlan: (op: string) => void }): ReactNode {
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const op = new Date(veldVan(gebeurtenis.currentTarget, 'op'));
    if (Number.isNaN(op.getTime())) daad.setFouten([{ veld: 'op', melding: 'Vul een dag en een tijd in.' }]);
    else onPlan(op.toISOString());
  };
  return (
    <form className="stapel stapel--dicht" onSubmit={send} noValidate>
      <Tekstveld
        id="op"
        name="op"
        kort
        type="datetime-local"
        label="Wanneer gaat de mail weg?"
        uitleg="Op dat moment wordt geloot. Daarna ligt de campagne vast."
        defaultValue={morgen()}
        fout={daad.foutVan('op')}
      />
      <div className="rij">
        <Knop type="submit" bezig={daad.bezig}>
          Plan de campagne
        </Knop>
        <Knop soort="tweede" bezig={daad.bezig} onClick={() => onPlan(new Date().toISOString())}>
          Verstuur nu
        </Knop>
      </div>
    </form>
  );
}

const STOP: Partial<Record<Campagne['status'], string>> = {
  concept: 'Het concept vervalt.',
  gepland: 'Er wordt niets verstuurd.',
  verstuurd: 'Wat nog niet weg is, gaat niet meer weg. Er wordt niets gemeten.',
};

/** Asks once more: it cannot be undone. */
function Stoppen({
  uitleg,
  bezig,
  onStop,
}: {
  uitleg: string;
  bezig: boolean;
  onStop: () => void;
}): ReactNode {
  const [zeker, setZeker] = useState(false);
  if (!zeker)
    return (
      <div>
        <Knop soort="stil" onClick={() => setZeker(true)}>
          Stop de campagne
        </Knop>
      </div>
    );
  return (
    <div className="stapel stapel--dicht" role="group" aria-label="Stop de campagne">
      <Alinea>Weet u het zeker? {uitleg} Dit kan niet terug.</Alinea>
      <div className="rij">
        <Knop bezig={bezig} onClick={onStop} autoFocus>
          Ja, stop
        </Knop>
        <Knop soort="tweede" onClick={() => setZeker(false)}>
          Nee
        </Knop>
      </div>
    </div>
  );
}

/** What can be done with a campaign in its state. */
export function Daden({
  campagne: { id, versie, status },
  onWijzig,
  onGedaan,
}: {
  campagne: Campagne;
  onWijzig: () => void;
  onGedaan: (melding: string) => void;
}): ReactNode {
  const daad = useDaad(useBank().naamVan);
  const params = { path: { id } };
  const uitleg = STOP[status];
  if (uitleg === undefined) return null;
  const run = (werk: () => Promise<unknown>, melding: string): void =>
    void daad.run(werk, () => onGedaan(melding));
  const plan = (op: string): void =>
    run(
      () => take(api.POST('/campagnes/{id}/planning', { params, body: { versie, op } })),
      'De campagne is gepland.',
    );
  const takeBack = (): void =>
    run(
      () => take(api.POST('/campagnes/{id}/terugname', { params, body: { versie } })),
      'De campagne is weer een concept.',
    );
  const stop = (): void =>
    run(
      () => take(api.POST('/campagnes/{id}/stop', { params, body: { versie } })),
      'De campagne is gestopt.',
    );
  return (
    <section className="kaart stapel" aria-labelledby="daden">
      <Kop niveau={2} als={3} id="daden">
        {status === 'concept' ? 'Versturen' : 'Wijzigen'}
      </Kop>
      <Foutsamenvatting fouten={daad.fouten} />
      {status === 'concept' && (
        <>
          <Plannen daad={daad} onPlan={plan} />
          <div>
            <Knop soort="tweede" onClick={onWijzig}>
              Wijzig het concept
            </Knop>
          </div>
        </>
      )}
      {status === 'gepland' && (
        <div>
          <Knop soort="tweede" bezig={daad.bezig} onClick={takeBack}>
            Neem de planning terug
          </Knop>
        </div>
      )}
      <Stoppen uitleg={uitleg} bezig={daad.bezig} onStop={stop} />
    </section>
  );
}
