// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState, type ReactNode, type RefObject, type SubmitEvent } from 'react';
import '../../../stijl/afspraak.css';
import { Foutsamenvatting } from '../../../ui/foutsamenvatting';
import { Knop } from '../../../ui/knop';
import { Kop } from '../../../ui/kop';
import { Tekstveld, Tekstvlak } from '../../../ui/veld';
import { Bevestigen } from '../../beheer/bevestigen';
import type { Beheerhandeling } from '../../beheer/handeling';
import { Doorrekendeel, Verwachtingen } from './doorrekenen';
import type { Doorrekenvraag, Versie, Voorstel } from './gegevens';
import { Indicatorvelden } from './indicatorvelden';
import { beginVan, jarenTussen, readVoorstel, readVraag, toVelden } from './invoer';
import { inInvoer } from './woorden';

interface Vormvragen {
  van?: Versie | undefined;
  titel?: string;
  /** The title of what was signed stays. */
  titelVast?: boolean;
  voor: { programmaId: string; afspraakId?: string };
  handeling: Beheerhandeling;
  onStuur: (voorstel: Voorstel) => Promise<void>;
  /** Fields before these, such as with whom. */
  children?: ReactNode;
}

const WACHT_MS = 300;

/** The rows of indicators: each keeps its number, so that what was typed in it stays with it. */
function useRijen(van: Versie | undefined) {
  const [begin] = useState(() => beginVan(van));
  const [rijen, setRijen] = useState(() => begin.map((_een, i) => i));
  const volgende = useRef(begin.length);
  const add = (): void => {
    setRijen([...rijen, volgende.current]);
    volgende.current += 1;
  };
  const remove = (nr: number): void => setRijen(rijen.filter((een) => een !== nr));
  return { begin, rijen, add, remove };
}

function Looptijdvelden({
  van,
  foutVan,
  onJaren,
}: Pick<Vormvragen, 'van'> & {
  foutVan: (veld: string) => string | undefined;
  onJaren: (formulier: HTMLFormElement | null) => void;
}): ReactNode {
  const dag = (veld: 'van' | 'tot' | 'geldigVan' | 'tussentoetsOp') => ({
    ...{ id: veld, name: veld, kort: true, type: 'date', defaultValue: van?.[veld] ?? '' },
    fout: foutVan(veld),
  });
  return (
    <div className="geldrij">
      <Tekstveld {...dag('van')} label="Eerste dag" onChange={({ target }) => onJaren(target.form)} />
      <Tekstveld {...dag('tot')} label="Laatste dag" onChange={({ target }) => onJaren(target.form)} />
      {van && van.versie > 1 && <Tekstveld {...dag('geldigVan')} label="Deze versie geldt vanaf" />}
      <Tekstveld
        {...dag('tussentoetsOp')}
        label="Tussentoets: dan kijkt u samen hoe het loopt (niet verplicht)"
      />
    </div>
  );
}

/** What to calculate with, a moment after the last key. */
function useVraag(
  ref: RefObject<HTMLFormElement | null>,
  rijen: readonly number[],
  jaren: readonly number[],
  voor: Vormvragen['voor'],
) {
  const [vraag, setVraag] = useState<Doorrekenvraag | null>(null);
  const klok = useRef(0);
  const { programmaId, afspraakId } = voor;
  const calculate = (): void => {
    window.clearTimeout(klok.current);
    klok.current = window.setTimeout(() => {
      if (ref.current) setVraag(readVraag(ref.current, rijen, voor));
    }, WACHT_MS);
  };
  useEffect(calculate, [rijen, jaren, programmaId, afspraakId]);
  return { vraag, calculate };
}

function Plafondvelden({
  van,
  jaren,
  foutVan,
}: Pick<Vormvragen, 'van'> & {
  jaren: readonly number[];
  foutVan: (veld: string) => string | undefined;
}): ReactNode {
  return (
    <>
      {jaren.length > 0 && (
        <div className="geldrij">
          {jaren.map((jaar) => (
            <Tekstveld
              key={jaar}
              id={`jaar-${jaar}`}
              name={`jaar-${jaar}`}
              kort
              inputMode="decimal"
              label={`Plafond ${jaar}, in euro’s`}
              defaultValue={plafondVan(van, jaar)}
              fout={foutVan(`jaar-${jaar}`) ?? foutVan('jaren')}
            />
          ))}
        </div>
      )}
      <Tekstvlak
        id="toelichting"
        name="toelichting"
        rows={3}
        maxLength={2000}
        label="Verder afgesproken (niet verplicht)"
        uitleg="Noem geen namen van personen."
        defaultValue={van?.toelichting ?? ''}
        fout={foutVan('toelichting')}
      />
    </>
  );
}

/** Whole: period, plafond per year, indicators; with beside it what it would cost. */
export function Afspraakvorm({
  van,
  titel = '',
  titelVast = false,
  voor,
  handeling,
  onStuur,
  children,
}: Vormvragen): ReactNode {
  const ref = useRef<HTMLFormElement>(null);
  const { begin, rijen, add, remove } = useRijen(van);
  const [jaren, setJaren] = useState(() => jarenTussen(van?.van ?? '', van?.tot ?? ''));
  const { vraag, calculate } = useVraag(ref, rijen, jaren, voor);
  const readJaren = (formulier: HTMLFormElement | null): void => {
    const velden = new FormData(formulier ?? undefined);
    setJaren(jarenTussen(velden.get('van') as string, velden.get('tot') as string));
  };
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const voorstel = readVoorstel(gebeurtenis.currentTarget, rijen);
    void handeling.run(() => onStuur(voorstel).catch((fout: unknown) => toVelden(fout, rijen, jaren)));
  };
  const { foutVan } = handeling;
  return (
    <form className="afspraakvorm" ref={ref} onSubmit={send} onInput={calculate} noValidate>
      <div className="stapel">
        <Foutsamenvatting fouten={handeling.fouten} />
        {handeling.bevestigen && <Bevestigen />}
        {children}
        <Tekstveld
          id="titel"
          name="titel"
          label="Titel"
          maxLength={120}
          defaultValue={titel}
          readOnly={titelVast}
          fout={foutVan('titel')}
        />
        <Looptijdvelden {...{ van, foutVan }} onJaren={readJaren} />
        <Plafondvelden {...{ van, jaren, foutVan }} />
        <Kop niveau={2}>Indicatoren</Kop>
        <p className="klein">
          Een indicator is een resultaat waarvoor u betaalt: wanneer het telt, hoe dat blijkt en wat het waard
          is.
        </p>
        {rijen.map((nr, i) => (
          <Indicatorvelden
            key={nr}
            {...{ nr, plaats: i + 1, van: begin[nr], foutVan }}
            onWeg={rijen.length > 1 ? () => remove(nr) : null}
          />
        ))}
        <div>
          <Knop soort="tweede" onClick={add}>
            Voeg een indicator toe
          </Knop>
        </div>
        <Kop niveau={2}>Wat verwacht u?</Kop>
        <p className="klein">Alleen om mee te rekenen. Dit wordt niet bewaard.</p>
        <Verwachtingen {...{ rijen, jaren }} />
        <div>
          <Knop type="submit" bezig={handeling.bezig}>
            Bewaar als concept
          </Knop>
        </div>
      </div>
      <Doorrekendeel vraag={vraag} />
    </form>
  );
}

function plafondVan(versie: Versie | undefined, jaar: number): string {
  const gevonden = versie?.jaren.find((een) => een.jaar === jaar);
  return gevonden ? inInvoer(gevonden.plafondInCenten) : '';
}
