// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useTaal, useTeksten } from '../../taal/taal';
import { Knop } from '../../ui/knop';
import { actief, type Filter, type Keuze } from './filters';
import { themanaam, useGebieden, useThemas } from './gegevens';
import { SOORTEN, TEKSTEN } from './teksten';

/** What each chosen filter is called. */
export function useFilternamen(keuze: Keuze): { naam: Filter; tekst: string }[] {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  const soorten: Partial<Record<string, string>> = useTeksten(SOORTEN);
  const { data: themas } = useThemas();
  const { data: gebieden } = useGebieden();
  const namen: Record<Filter, () => string> = {
    zoek: () => t.chipZoek(keuze.zoek),
    waar: () => gebieden?.namen.get(keuze.waar) ?? keuze.waar,
    thema: () => themanaam(themas, keuze.thema, taal),
    soort: () => soorten[keuze.soort] ?? keuze.soort,
    personen: () => t.chipPersonen(keuze.personen),
    gratis: () => t.chipGratis,
    open: () => t.chipOpen,
  };
  return actief(keuze).map((naam) => ({ naam, tekst: namen[naam]() }));
}

/** What is chosen now; each goes away by a press. */
export function Chips({
  keuze,
  onWeg,
  onWis,
}: {
  keuze: Keuze;
  onWeg: (naam: Filter) => void;
  onWis: () => void;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  const namen = useFilternamen(keuze);
  if (namen.length === 0) return null;
  return (
    <div className="chips geen-print" role="group" aria-label={t.gekozen}>
      <ul>
        {namen.map(({ naam, tekst }) => (
          <li key={naam}>
            <button type="button" className="chip" aria-label={t.weg(tekst)} onClick={() => onWeg(naam)}>
              {tekst}
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      {namen.length > 1 && (
        <Knop soort="stil" onClick={onWis}>
          {t.wis}
        </Knop>
      )}
    </div>
  );
}
