// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, type ReactNode, type SubmitEvent } from 'react';
import { useTeksten } from '../../taal/taal';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Kop } from '../../ui/kop';
import type { Koppen } from './koppen';
import { useUitvoering, veldId } from './uitvoering';
import { useZaak, type Doen, type Plek } from './zaak';

const TEKSTEN = {
  nl: { terug: 'Toch niet' },
  en: { terug: 'Never mind' },
};

type Soort = 'primair' | 'tweede' | 'stil';

/** One press is enough for this; why it was refused stands below it. */
export function Doeknop({
  naam,
  plek,
  soort = 'primair',
  zonderCode = false,
  doe,
  gedaan,
  children,
}: {
  naam: string;
  plek: Plek;
  soort?: Soort;
  /** The key for reading will do. */
  zonderCode?: boolean;
  doe: Doen;
  gedaan: string;
  children: ReactNode;
}): ReactNode {
  const { bezig, fouten, voerUit } = useUitvoering(naam, plek);
  return (
    <>
      <Knop soort={soort} bezig={bezig} onClick={() => void voerUit(doe, gedaan, zonderCode)}>
        {children}
      </Knop>
      {fouten.length > 0 && (
        <div className="actie__fout">
          <Foutsamenvatting fouten={fouten} />
        </div>
      )}
    </>
  );
}

/** What a form looks like and does. */
export interface Formulier {
  /** Before the ids of its fields. */
  naam: string;
  plek: Plek;
  /** Names of its fields, as the API calls them. */
  velden: readonly string[];
  /** Heading, and what opens it. */
  kop: string;
  niveau?: 2 | 3;
  verstuur: string;
  gedaan: string;
  /** All that can be seen to be wrong before it is sent. */
  controleer?: (invoer: FormData) => readonly { naam: string; melding: string }[];
  doe: (invoer: FormData, koppen: Koppen) => Promise<unknown>;
  children: (veld: Veldhulp) => ReactNode;
}

export interface Veldhulp {
  id: (naam: string) => string;
  fout: (naam: string) => string | undefined;
}

export const hulpVan = (formulier: string, fouten: readonly Veldfout[]): Veldhulp => ({
  id: (naam) => veldId(formulier, naam),
  fout: (naam) => fouten.find(({ veld }) => veld === veldId(formulier, naam))?.melding,
});

/** The form itself. The heading takes the focus when it appears. */
export function Invulvak({
  formulier: { naam, plek, velden, kop, niveau = 3, verstuur, gedaan, controleer, doe, children },
  sluit,
}: {
  formulier: Formulier;
  sluit?: () => void;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { setHeeftFout } = useZaak();
  const { bezig, fouten, setFouten, voerUit } = useUitvoering(naam, plek, velden);
  const begin = useRef<HTMLHeadingElement>(null);
  const isGeopend = sluit !== undefined;
  useEffect(() => {
    if (isGeopend) begin.current?.focus();
    return () => setHeeftFout(false);
  }, [isGeopend, setHeeftFout]);
  const send = async (gebeurtenis: SubmitEvent<HTMLFormElement>): Promise<void> => {
    gebeurtenis.preventDefault();
    if (bezig) return;
    const formulier = gebeurtenis.currentTarget;
    const invoer = new FormData(formulier);
    const mis = controleer?.(invoer) ?? [];
    if (mis.length > 0) {
      setFouten(mis.map((een) => ({ veld: veldId(naam, een.naam), melding: een.melding })));
      return;
    }
    if (!(await voerUit((koppen) => doe(invoer, koppen), gedaan))) return;
    formulier.reset();
    sluit?.();
  };
  return (
    <form className="kaart kaart--vlak stapel geen-print" noValidate onSubmit={(e) => void send(e)}>
      <Kop niveau={niveau} als={3} ref={begin} tabIndex={-1}>
        {kop}
      </Kop>
      <Foutsamenvatting fouten={fouten} />
      {children(hulpVan(naam, fouten))}
      <div className="rij">
        <Knop type="submit" bezig={bezig}>
          {verstuur}
        </Knop>
        {sluit && (
          <Knop soort="stil" onClick={sluit}>
            {t.terug}
          </Knop>
        )}
      </div>
    </form>
  );
}

/** The button that opens a form; it gets the focus back when that is closed. */
export function Opener({
  naam,
  children,
  soort = 'tweede',
}: {
  naam: string;
  children: ReactNode;
  soort?: Soort;
}): ReactNode {
  const { open, setOpen } = useZaak();
  const knop = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const isOpen = open === naam;
  useEffect(() => {
    if (wasOpen.current && !isOpen && open === null && document.activeElement === document.body)
      knop.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen, open]);
  return (
    <Knop ref={knop} soort={soort} aria-expanded={isOpen} onClick={() => setOpen(isOpen ? null : naam)}>
      {children}
    </Knop>
  );
}

/** The form that belongs to an `Opener` of this name, when it is open. */
export function Uitklapvak({ formulier }: { formulier: Formulier }): ReactNode {
  const { open, setOpen } = useZaak();
  return open === formulier.naam ? <Invulvak formulier={formulier} sluit={() => setOpen(null)} /> : null;
}
