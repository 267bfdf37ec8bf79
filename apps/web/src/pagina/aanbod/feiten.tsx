// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { inDatum, useTaal, useTeksten, type Taal } from '../../taal/taal';
import { Kop } from '../../ui/kop';
import { Merkje } from '../../ui/melding';
import { themanaam, useGebieden, useThemas, type Aanbod } from './gegevens';
import { STANDKLEUR, gebiedTekst, standTekst, standVan, vrij } from './stand';
import { SOORTEN } from './teksten';
import { TEKSTEN } from './teksten-detail';
import { Uitvoering } from './uitvoering';

function Feit({
  kop,
  nederlands = false,
  children,
}: {
  kop: string;
  nederlands?: boolean;
  children: ReactNode;
}): ReactNode {
  return (
    <div>
      <dt>{kop}</dt>
      <dd lang={nederlands ? 'nl' : undefined}>{children}</dd>
    </div>
  );
}

type Woorden = (typeof TEKSTEN)['nl'];

/** How many places there are and when there are new ones. */
function plaatsTekst({ voorwaarden: { capaciteit } }: Aanbod, t: Woorden, taal: Taal): string {
  const vrijNu = vrij(capaciteit);
  if (capaciteit === null || vrijNu === null) return t.onbeperkt;
  const { periode, periodeTot, totaal } = capaciteit;
  const aantal = [t.vrij(vrijNu, totaal), periode ? t.periode[periode] : ''].filter(Boolean).join(' ');
  const straks = periodeTot ? t.nieuwePlaatsen(inDatum(periodeTot, taal)) : '';
  return [`${aantal}.`, vrijNu === 0 ? t.wachtlijst : '', straks].filter(Boolean).join(' ');
}

/** What one wants to know of an offer before reading on. */
export function Feiten({ aanbod }: { aanbod: Aanbod }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const soorten = useTeksten(SOORTEN);
  const taal = useTaal();
  const { data: gebieden } = useGebieden();
  const { data: themas } = useThemas();
  const stand = standVan(aanbod);
  const { duur, voorwaarden } = aanbod;
  return (
    <section className="kaart kaart--vlak aanbodfeiten stapel stapel--dicht" aria-labelledby="feiten-kop">
      <Kop niveau={2} als={3} id="feiten-kop">
        {t.feiten}
      </Kop>
      <dl className="feiten">
        <Feit kop={t.aanmelden}>
          <Merkje kleur={STANDKLEUR[stand.soort]}>
            {stand.soort === 'open' && stand.tot === null ? t.altijd : standTekst(stand, taal)}
          </Merkje>
        </Feit>
        <Feit kop={t.plaatsen}>{plaatsTekst(aanbod, t, taal)}</Feit>
        <Uitvoering aanbod={aanbod} />
        {duur !== null && (
          <Feit kop={t.duur} nederlands>
            {duur}
          </Feit>
        )}
        <Feit kop={t.soort}>{soorten[aanbod.soort]}</Feit>
        <Feit kop={t.themas}>{aanbod.themas.map((code) => themanaam(themas, code, taal)).join(', ')}</Feit>
        <Feit kop={t.gebied}>{gebiedTekst(voorwaarden.gebied, gebieden, taal)}</Feit>
        <Feit kop={t.aanbieder} nederlands>
          {aanbod.aanbieder.naam}
        </Feit>
        <Feit kop={t.versie}>{t.versieVan(aanbod.versie, inDatum(aanbod.gewijzigdOp, taal))}</Feit>
      </dl>
    </section>
  );
}
