// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode, SubmitEvent } from 'react';
import type { Schema } from '../../api/api';
import { dagEnTijd, momentVan } from '../../moment';
import { useTeksten } from '../../taal/taal';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Tekstveld, Tekstvlak } from '../../ui/veld';
import { veldVan, type Daad } from '../communities/daad';
import type { Bijeenkomst } from './gegevens';
import {
  Herhalingvelden,
  Reikwijdteveld,
  readHerhaling,
  readReikwijdte,
  type Herhaling,
  type Reikwijdte,
} from './herhaling';
import { BEHEERTEKSTEN } from './teksten';
import { REEKSTEKSTEN } from './teksten-reeks';

export type Invoer = Schema['NieuweBijeenkomstDto'];

const VELDEN = ['titel', 'programma', 'dag', 'begin', 'eind', 'plaats', 'link', 'capaciteit'] as const;
type Velden = Record<(typeof VELDEN)[number], string>;

/** All that is missing; whether it fits in time and room the api tells. */
function assess(velden: Velden, woorden: Velden): Veldfout[] {
  const { titel, programma, dag, begin, eind, plaats, link, capaciteit } = velden;
  const mis: Record<keyof Velden, boolean> = {
    ...{ titel: titel.length < 3, programma: programma === '' },
    ...{ dag: dag === '', begin: begin === '', eind: eind === '', plaats: plaats === '' && link === '' },
    link: link !== '' && !/^https:\/\/\S+$/.test(link),
    capaciteit: capaciteit !== '' && !/^[1-9]\d{0,4}$/.test(capaciteit),
  };
  return VELDEN.filter((veld) => mis[veld]).map((veld) => ({ veld, melding: woorden[veld] }));
}

/** An end before the begin is on the next day. */
function toInvoer({ titel, programma, dag, begin, eind, plaats, link, capaciteit }: Velden): Invoer {
  const van = momentVan(dag, begin);
  const tot = momentVan(dag, eind);
  const morgen = new Date(tot.getTime() + 86_400_000);
  return {
    ...{ titel, programma, begin: van.toISOString(), eind: (tot > van ? tot : morgen).toISOString() },
    ...{ plaats: plaats || null, link: link || null },
    capaciteit: capaciteit === '' ? null : Number(capaciteit),
  };
}

function toVelden(van: Bijeenkomst | undefined): Partial<Velden> {
  if (!van) return {};
  const { titel, programma, plaats, link, capaciteit } = van;
  const [begin, eind] = [dagEnTijd(van.begin), dagEnTijd(van.eind)];
  return {
    ...{ titel, programma, dag: begin.dag, begin: begin.tijd, eind: eind.tijd },
    ...{ plaats: plaats ?? '', link: link ?? '', capaciteit: capaciteit === null ? '' : String(capaciteit) },
  };
}

/** Beside what it is: whether it is repeated, or for which of a series what is changed holds. */
export interface Rondom {
  herhaling: Herhaling | null;
  reikwijdte: Reikwijdte;
}

/** What a bijeenkomst is; `van` when there is one already. */
export function Bijeenkomstvorm({
  van,
  daad,
  knop,
  onStuur,
  onSluit,
}: {
  van?: Bijeenkomst;
  daad: Daad;
  knop: string;
  onStuur: (invoer: Invoer, rondom: Rondom) => void;
  onSluit: () => void;
}): ReactNode {
  const t = useTeksten(BEHEERTEKSTEN);
  const reeks = useTeksten(REEKSTEKSTEN);
  const nu = toVelden(van);
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const vorm = gebeurtenis.currentTarget;
    const velden = Object.fromEntries(VELDEN.map((veld) => [veld, veldVan(vorm, veld)])) as Velden;
    const { herhaling, fouten } = readHerhaling(vorm, reeks.fout);
    const alle = [...assess(velden, t.fout), ...fouten];
    if (alle.length > 0) daad.setFouten(alle);
    else onStuur(toInvoer(velden), { herhaling, reikwijdte: readReikwijdte(vorm) });
  };
  const bij = (
    veld: keyof Velden,
  ): { id: string; name: string; label: string; fout: string | undefined } => ({
    ...{ id: veld, name: veld, label: t[veld], defaultValue: nu[veld] ?? '', fout: daad.foutVan(veld) },
  });
  return (
    <form className="kaart stapel" onSubmit={send} noValidate>
      <Foutsamenvatting fouten={daad.fouten} />
      <Tekstveld {...bij('titel')} maxLength={150} />
      <div className="rij rij--onder">
        <Tekstveld {...bij('dag')} type="date" kort />
        <Tekstveld {...bij('begin')} type="time" kort />
        <Tekstveld {...bij('eind')} type="time" kort />
      </div>
      {van ? null : <Herhalingvelden daad={daad} />}
      <Tekstveld {...bij('plaats')} maxLength={300} uitleg={t.plaatsUitleg} />
      <Tekstveld {...bij('link')} type="url" maxLength={500} uitleg={t.linkUitleg} />
      <Tekstveld {...bij('capaciteit')} inputMode="numeric" kort uitleg={t.capaciteitUitleg} />
      <Tekstvlak {...bij('programma')} maxLength={4000} uitleg={t.programmaUitleg} />
      <Reikwijdteveld later={van?.laterInReeks ?? 0} />
      <div className="rij">
        <Knop type="submit" bezig={daad.bezig}>
          {knop}
        </Knop>
        <Knop soort="tweede" onClick={onSluit}>
          {t.annuleer}
        </Knop>
      </div>
    </form>
  );
}
