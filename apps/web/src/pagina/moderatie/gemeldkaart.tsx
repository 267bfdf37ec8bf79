// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { api, take } from '../../api/api';
import { inDatum, useTaal, useTeksten } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Verwijzing } from '../../ui/link';
import { Merkje } from '../../ui/melding';
import { Alineas } from '../communities/alineas';
import { useDaad, type Daad, type Naamgever } from '../communities/daad';
import type { Gemeld, OpenBezwaar } from './gegevens';
import { TEKSTEN } from './teksten';
import { LIJSTTEKSTEN } from './teksten-lijst';
import { Berichtvorm, type Ingevuld, type Vraag } from './vorm';

export interface Kaart {
  naamVan?: Naamgever;
  /** Whether it says of which community it is. */
  metCommunity: boolean;
  /** Where communities stand: `/communities` or those of the werkbank. */
  communities: string;
  onGedaan: (melding: string) => void;
}

/** What was written, by whom and where. */
export function Geschreven({
  bericht,
  metCommunity,
  communities,
}: {
  bericht: Gemeld | OpenBezwaar;
} & Pick<Kaart, 'metCommunity' | 'communities'>): ReactNode {
  const t = useTeksten(LIJSTTEKSTEN);
  const { antwoordId, gesprekId, titel, tekst, schrijver, communityId, communityNaam } = bericht;
  return (
    <>
      <p>
        {antwoordId === null ? t.vraag : t.antwoord}{' '}
        <b>
          <Verwijzing naar={`${communities}/${communityId}/gesprekken/${gesprekId}`}>
            {titel ?? '…'}
          </Verwijzing>
        </b>{' '}
        <span className="klein">
          {t.van(schrijver.weergavenaam ?? t.onbekend)}
          {metCommunity && ` (${communityNaam})`}
        </span>
      </p>
      <div className="citaat">
        <Alineas tekst={tekst ?? ''} />
      </div>
    </>
  );
}

/** Who reported it, when and why. */
function Redenen({ meldingen }: Pick<Gemeld, 'meldingen'>): ReactNode {
  const t = useTeksten(LIJSTTEKSTEN);
  const { reden: woorden } = useTeksten(TEKSTEN);
  const taal = useTaal();
  return (
    <ul>
      {meldingen.map(({ reden, toelichting, melder, gemeldOp }) => (
        <li key={melder.id}>
          {woorden[reden]},{' '}
          <span className="klein">
            {t.gemeldDoor(melder.weergavenaam ?? t.onbekend, inDatum(gemeldOp, taal))}
          </span>
          {toelichting !== null && <Alineas tekst={toelichting} />}
        </li>
      ))}
    </ul>
  );
}

function decide(
  daad: Daad,
  { gesprekId, antwoordId, versie }: Gemeld,
  besluit: { uitkomst: 'gelaten' | 'verborgen' } & Ingevuld,
  klaar: () => void,
): void {
  const { uitkomst, reden, tekst: uitleg } = besluit;
  const body = { antwoordId, versie, uitkomst, uitleg, ...(uitkomst === 'verborgen' ? { reden } : {}) };
  void daad.run(
    () =>
      take(api.POST('/gesprekken/{id}/moderatiebesluiten', { params: { path: { id: gesprekId } }, body })),
    klaar,
  );
}

/** The questions that go with both decisions. */
function useVragen(): Record<'gelaten' | 'verborgen', Vraag> {
  const t = useTeksten(LIJSTTEKSTEN);
  const w = useTeksten(TEKSTEN);
  return {
    gelaten: {
      ...{ kop: t.laat, metReden: false, veld: t.waaromLaat, veldUitleg: t.waaromLaatUitleg },
      ...{ leeg: t.geenWaarom, meeste: 1000, knop: t.laat },
    },
    verborgen: {
      ...{ kop: w.verbergKop, uitleg: w.verbergUitleg, metReden: true, veld: w.zin, leeg: w.geenZin },
      ...{ meeste: 1000, knop: w.jaVerberg },
    },
  };
}

/** Something that was reported, and the decision about it. */
export function Gemeldkaart({
  gemeld,
  naamVan,
  metCommunity,
  communities,
  onGedaan,
}: Kaart & { gemeld: Gemeld }): ReactNode {
  const t = useTeksten(LIJSTTEKSTEN);
  const vragen = useVragen();
  const daad = useDaad(naamVan);
  const [open, setOpen] = useState<'gelaten' | 'verborgen' | null>(null);
  const onStuur = (uitkomst: 'gelaten' | 'verborgen') => (ingevuld: Ingevuld) =>
    decide(daad, gemeld, { uitkomst, ...ingevuld }, () => onGedaan(t[uitkomst]));
  return (
    <li className="kaart kaart--vlak stapel stapel--dicht">
      <p>
        <Merkje kleur="oranje">{t.aantal(gemeld.meldingen.length)}</Merkje>
      </p>
      <Geschreven bericht={gemeld} {...{ metCommunity, communities }} />
      <Redenen meldingen={gemeld.meldingen} />
      {open === null ? (
        <>
          <Foutsamenvatting fouten={daad.fouten} />
          <div className="rij">
            <Knop soort="tweede" onClick={() => setOpen('gelaten')}>
              {t.laat}
            </Knop>
            <Knop soort="tweede" onClick={() => setOpen('verborgen')}>
              {t.verberg}
            </Knop>
          </div>
        </>
      ) : (
        <Berichtvorm
          key={open}
          {...{ vraag: vragen[open], daad, onStuur: onStuur(open) }}
          onSluit={() => setOpen(null)}
        />
      )}
    </li>
  );
}
