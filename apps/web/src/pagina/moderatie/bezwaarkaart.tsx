// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { api, take } from '../../api/api';
import { inDatum, useTaal, useTeksten } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Alineas } from '../communities/alineas';
import { useDaad } from '../communities/daad';
import type { OpenBezwaar } from './gegevens';
import { Geschreven, type Kaart } from './gemeldkaart';
import { TEKSTEN } from './teksten';
import { LIJSTTEKSTEN } from './teksten-lijst';
import { Berichtvorm } from './vorm';

type Uitkomst = 'gehandhaafd' | 'hersteld';

/** Why it was hidden and why its author does not agree. */
function Over({ bezwaar: van }: { bezwaar: OpenBezwaar }): ReactNode {
  const t = useTeksten(LIJSTTEKSTEN);
  const { reden: woorden } = useTeksten(TEKSTEN);
  const taal = useTaal();
  const { reden, uitleg, bezwaar, ingediendOp } = van;
  return (
    <>
      <Alinea>
        {t.verborgenOm} {woorden[reden].toLowerCase()}
      </Alinea>
      {uitleg !== null && <Alineas tekst={uitleg} />}
      <Alinea>
        <b>{t.bezwaar(inDatum(ingediendOp, taal))}</b>
      </Alinea>
      <Alineas tekst={bezwaar ?? ''} />
    </>
  );
}

/** An appeal, for who may decide it and for who hid it. */
export function Bezwaarkaart({
  bezwaar,
  coordinator,
  naamVan,
  metCommunity,
  communities,
  onGedaan,
}: Kaart & { bezwaar: OpenBezwaar; coordinator: boolean }): ReactNode {
  const t = useTeksten(LIJSTTEKSTEN);
  const daad = useDaad(naamVan);
  const [open, setOpen] = useState<Uitkomst | null>(null);
  const handle = (uitkomst: Uitkomst, uitleg: string): void => {
    const opties = { params: { path: { id: bezwaar.id } }, body: { uitkomst, uitleg } };
    void daad.run(
      () => take(api.POST('/bezwaren/{id}/behandeling', opties)),
      () => onGedaan(t[uitkomst]),
    );
  };
  const knop = (uitkomst: Uitkomst): string => (uitkomst === 'hersteld' ? t.herstel : t.handhaaf);
  return (
    <li className="kaart kaart--vlak stapel stapel--dicht">
      <Geschreven bericht={bezwaar} {...{ metCommunity, communities }} />
      <Over bezwaar={bezwaar} />
      {!bezwaar.magBeslissen && <Alinea>{coordinator ? t.zelf : t.ander}</Alinea>}
      {bezwaar.magBeslissen && open === null && (
        <>
          <Foutsamenvatting fouten={daad.fouten} />
          <div className="rij">
            <Knop soort="tweede" onClick={() => setOpen('gehandhaafd')}>
              {t.handhaaf}
            </Knop>
            <Knop soort="tweede" onClick={() => setOpen('hersteld')}>
              {t.herstel}
            </Knop>
          </div>
        </>
      )}
      {open !== null && (
        <Berichtvorm
          key={open}
          vraag={{
            kop: knop(open),
            metReden: false,
            veld: t.zin,
            leeg: t.geenZin,
            meeste: 1000,
            knop: knop(open),
          }}
          daad={daad}
          onStuur={({ tekst }) => handle(open, tekst)}
          onSluit={() => setOpen(null)}
        />
      )}
    </li>
  );
}
