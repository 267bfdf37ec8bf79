// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { api, take, type Schema } from '../../api/api';
import { inDatum, useTaal, useTeksten } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Kop } from '../../ui/kop';
import { Mislukt, Skelet } from '../../ui/toestand';
import { Keuzelijst, Tekstveld } from '../../ui/veld';
import { useDaad, veldVan } from './daad';
import { useUitnodigingen } from './gegevens';
import type { Vertel } from './lidregel';
import { LIDTEKSTEN } from './teksten-lid';

const TALEN = [
  { waarde: 'nl', label: 'Nederlands' },
  { waarde: 'en', label: 'English' },
];

function Vorm({ id, onGedaan }: { id: string; onGedaan: Vertel }): ReactNode {
  const t = useTeksten(LIDTEKSTEN);
  const daad = useDaad();
  const [keer, setKeer] = useState(0);
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const email = veldVan(gebeurtenis.currentTarget, 'email');
    const taal = veldVan(gebeurtenis.currentTarget, 'taal') === 'en' ? 'en' : 'nl';
    if (!email.includes('@')) return daad.setFouten([{ veld: 'email', melding: t.leeg.email }]);
    void daad.run(
      () =>
        take(
          api.POST('/communities/{id}/uitnodigingen', { params: { path: { id } }, body: { email, taal } }),
        ),
      () => {
        setKeer(keer + 1);
        onGedaan(t.gedaan.uitgenodigd);
      },
    );
  };
  return (
    <form className="stapel stapel--dicht" key={keer} onSubmit={send} noValidate>
      <Foutsamenvatting fouten={daad.fouten} />
      <Tekstveld
        id="email"
        name="email"
        type="email"
        maxLength={254}
        kort
        label={t.emailAnder}
        uitleg={t.uitnodigenUitleg}
        fout={daad.foutVan('email')}
      />
      <Keuzelijst name="taal" kort label={t.taalVan} keuzes={TALEN} />
      <div>
        <Knop type="submit" soort="tweede" bezig={daad.bezig}>
          {t.verstuur}
        </Knop>
      </div>
    </form>
  );
}

function Uitnodiging({
  uitnodiging,
  onGedaan,
}: {
  uitnodiging: Schema['LiduitnodigingWeergave'];
  onGedaan: Vertel;
}): ReactNode {
  const t = useTeksten(LIDTEKSTEN);
  const taal = useTaal();
  const daad = useDaad();
  const { id, email, vervaltOp } = uitnodiging;
  const withdraw = (): void =>
    void daad.run(
      () => take(api.DELETE('/uitnodigingen/{id}', { params: { path: { id } } })),
      () => onGedaan(t.gedaan.teruggenomen),
    );
  return (
    <li className="kaart kaart--vlak stapel stapel--dicht">
      <Foutsamenvatting fouten={daad.fouten} />
      <p className="rij">
        <b>{email ?? t.onbekend}</b>
        <span className="klein">{t.geldigTot(inDatum(vervaltOp, taal))}</span>
        <Knop soort="stil" bezig={daad.bezig} onClick={withdraw}>
          {t.terugnemen}
          <span className="onzichtbaar"> {email}</span>
        </Knop>
      </p>
    </li>
  );
}

/** Sending invitations, and those that nobody took yet. */
export function Uitnodigen({ id, onGedaan }: { id: string; onGedaan: Vertel }): ReactNode {
  const t = useTeksten(LIDTEKSTEN);
  const { data, error, refetch } = useUitnodigingen(id);
  return (
    <section className="stapel stapel--dicht" aria-labelledby="uitnodigen">
      <Kop niveau={2} als={3} id="uitnodigen">
        {t.uitnodigen}
      </Kop>
      <Vorm id={id} onGedaan={onGedaan} />
      {!data && (error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="3rem" />)}
      {data && data.length > 0 && (
        <>
          <Kop niveau={3} als={4}>
            {t.wachtend(data.length)}
          </Kop>
          <ul className="lijst">
            {data.map((uitnodiging) => (
              <Uitnodiging key={uitnodiging.id} uitnodiging={uitnodiging} onGedaan={onGedaan} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
