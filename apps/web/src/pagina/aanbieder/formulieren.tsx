// SPDX-License-Identifier: EUPL-1.2
import type { UseMutationResult } from '@tanstack/react-query';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Kop } from '../../ui/kop';
import { Keuzes, Tekstveld, Tekstvlak } from '../../ui/veld';
import type { Besluit } from './gegevens';
import {
  GEHOLPEN,
  OPBRENGST,
  REDEN,
  STOPREDENEN,
  WEIGERREDENEN,
  type Reden,
  type Toewijzing,
} from './woorden';

interface Eigenschappen {
  besluit: UseMutationResult<Toewijzing, Error, Besluit>;
  klaar: () => void;
}

const Knoppen = ({ doe, bezig, klaar }: { doe: string; bezig: boolean; klaar: () => void }): ReactNode => (
  <div className="rij">
    <Knop type="submit" bezig={bezig}>
      {doe}
    </Knop>
    <Knop soort="stil" onClick={klaar}>
      Toch niet
    </Knop>
  </div>
);

const readVeld = (formulier: HTMLFormElement, naam: string): string => {
  const waarde = new FormData(formulier).get(naam);
  return typeof waarde === 'string' ? waarde.trim() : '';
};

const AFWIJZEN = {
  weigering: { kop: 'Waarom neemt u deze niet aan?', doe: 'Neem niet aan', redenen: WEIGERREDENEN },
  teruggave: { kop: 'Waarom geeft u deze terug?', doe: 'Geef terug', redenen: STOPREDENEN },
} as const;

/** Refuses or gives back, with a reason; `anders` asks for words. */
export function Afwijzen({
  soort,
  besluit,
  klaar,
}: Eigenschappen & { soort: 'weigering' | 'teruggave' }): ReactNode {
  const { kop, doe, redenen } = AFWIJZEN[soort];
  const [reden, setReden] = useState<Reden | null>(null);
  const [fouten, setFouten] = useState<readonly Veldfout[]>([]);
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const toelichting = readVeld(gebeurtenis.currentTarget, 'toelichting');
    const gevonden: Veldfout[] = [
      ...(reden === null ? [{ veld: 'reden', melding: 'Kies een reden.' }] : []),
      ...(reden === 'anders' && toelichting === ''
        ? [{ veld: 'toelichting', melding: 'Schrijf waarom.' }]
        : []),
    ];
    setFouten(gevonden);
    if (reden === null || gevonden.length > 0) return;
    besluit.mutate({ soort, reden, ...(toelichting ? { toelichting } : {}) });
  };
  const foutBij = (veld: string): string | undefined => fouten.find((een) => een.veld === veld)?.melding;
  return (
    <form className="kaart stapel" onSubmit={send} noValidate>
      <Foutsamenvatting fouten={fouten} />
      <Keuzes
        id="reden"
        naam="reden"
        label={kop}
        fout={foutBij('reden')}
        keuzes={redenen.map((waarde) => ({ waarde, label: REDEN[waarde] }))}
        gekozen={reden === null ? [] : [reden]}
        onKies={(waarde) => setReden(waarde as Reden)}
      />
      <Tekstvlak
        id="toelichting"
        name="toelichting"
        maxLength={2000}
        label={reden === 'anders' ? 'Toelichting' : 'Toelichting (niet verplicht)'}
        uitleg="De coördinator leest dit."
        fout={foutBij('toelichting')}
      />
      <Knoppen doe={doe} bezig={besluit.isPending} klaar={klaar} />
    </form>
  );
}

const UREN = /^\d{1,4}([.,]\d{1,2})?$/;

/** Reports that help was given: whether it helped, what it brought and how many hours it took. */
export function Leveren({ besluit, klaar }: Eigenschappen): ReactNode {
  const [geholpen, setGeholpen] = useState<keyof typeof GEHOLPEN>('ja');
  const [opbrengsten, setOpbrengsten] = useState<readonly (keyof typeof OPBRENGST)[]>([]);
  const [fouten, setFouten] = useState<readonly Veldfout[]>([]);
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const uren = readVeld(gebeurtenis.currentTarget, 'uren');
    const toelichting = readVeld(gebeurtenis.currentTarget, 'toelichting');
    const isFout = uren !== '' && (!UREN.test(uren) || (Number(uren.replace(',', '.')) * 4) % 1 !== 0);
    setFouten(isFout ? [{ veld: 'uren', melding: 'Vul de uren in kwartieren in, zoals 1,5 of 2,25.' }] : []);
    if (isFout) return;
    besluit.mutate({
      ...{ soort: 'levering', geholpen, opbrengsten: [...opbrengsten] },
      ...(uren ? { uren: Number(uren.replace(',', '.')) } : {}),
      ...(toelichting ? { toelichting } : {}),
    });
  };
  const choose = (code: keyof typeof OPBRENGST, aan: boolean): void =>
    setOpbrengsten((nu) => (aan ? [...nu, code] : nu.filter((een) => een !== code)));
  return (
    <form className="kaart stapel" onSubmit={send} noValidate>
      <Foutsamenvatting fouten={fouten} />
      <Kop niveau={2}>Uw verslag</Kop>
      <p>De ondernemer leest dit verslag en zegt of het klopt.</p>
      <Keuzes
        naam="geholpen"
        label="Is de ondernemer geholpen?"
        keuzes={Object.entries(GEHOLPEN).map(([waarde, label]) => ({ waarde, label }))}
        gekozen={[geholpen]}
        onKies={(waarde) => setGeholpen(waarde as keyof typeof GEHOLPEN)}
      />
      <Keuzes
        naam="opbrengsten"
        soort="checkbox"
        label="Wat bracht het de ondernemer? (niet verplicht)"
        keuzes={Object.entries(OPBRENGST).map(([waarde, label]) => ({ waarde, label }))}
        gekozen={opbrengsten}
        onKies={(waarde, aan) => choose(waarde as keyof typeof OPBRENGST, aan)}
      />
      <Tekstveld
        id="uren"
        name="uren"
        inputMode="decimal"
        kort
        label="Hoeveel uren gaf u eraan? (niet verplicht)"
        uitleg="In kwartieren, bijvoorbeeld 1,5."
        fout={fouten[0]?.melding}
      />
      <Tekstvlak name="toelichting" maxLength={2000} label="Wat deed u? (niet verplicht)" />
      <Knoppen doe="Meld dat de hulp is gegeven" bezig={besluit.isPending} klaar={klaar} />
    </form>
  );
}
