// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState, type RefObject, type SubmitEvent } from 'react';
import type { Weigering } from '../../api/api';
import { useTaal } from '../../taal/taal';
import { readForm, toKvkNummer, type Antwoorden, type Veld } from './antwoorden';
import { keur, readRedenen, type Fouten } from './keuring';
import { lookUp } from './kvk';
import type { Opgezocht } from './onderweg';
import { VELDEN_VAN, nextOf, stapVan, type Stap } from './stappen';
import type { Bewaarder } from './use-concept';
import type { Vraagstand } from './use-onderweg';
import type { Plekwijzer } from './use-plek';
import { useVerzenden } from './use-verzenden';

export interface Delen {
  form: RefObject<HTMLFormElement | null>;
  vraag: Vraagstand;
  wijzer: Plekwijzer;
  bewaarder: Bewaarder;
}

export interface Gang {
  fouten: Fouten;
  /** What is waited for. */
  bezig: 'zoekt' | 'stuurt' | null;
  fout: Weigering | null;
  submit: (gebeurtenis: SubmitEvent<HTMLFormElement>) => void;
}

/** Faults, and on which page they were found: another page does not show them. */
interface Gevonden {
  stap: Stap;
  fouten: Fouten;
}

const GEEN: Fouten = {};

const only = (fouten: Fouten, velden: readonly Veld[]): Fouten =>
  Object.fromEntries(Object.entries(fouten).filter(([veld]) => velden.includes(veld as Veld)));

/** What is wrong, of the page where it was found; what the API refused leads to that page. */
function useGevonden(
  fout: Weigering | null,
  stap: Stap,
  ga: Plekwijzer['ga'],
): [Fouten, (gevonden: Gevonden) => void] {
  const taal = useTaal();
  const [gevonden, setGevonden] = useState<Gevonden>({ stap, fouten: GEEN });
  const [gezien, setGezien] = useState<Weigering | null>(null);
  useEffect(() => {
    // Once for each refusal, wherever one went since.
    if (fout === gezien) return;
    setGezien(fout);
    const { fouten } = readRedenen(fout?.redenen ?? [], taal);
    const eerste = stapVan(Object.keys(fouten)[0] as Veld | undefined);
    if (eerste === 'controle') return;
    setGevonden({ stap: eerste, fouten: only(fouten, VELDEN_VAN[eerste]) });
    ga(eerste, { naar: 'controle' });
  }, [fout, gezien, taal, ga]);
  return [gevonden.stap === stap ? gevonden.fouten : GEEN, setGevonden];
}

/** What happens when somebody goes on: it is checked, looked up where that helps, and in the end sent. */
export function useStappen({ form, vraag, wijzer, bewaarder }: Delen, stap: Stap): Gang {
  const taal = useTaal();
  const { onderweg, change, replace, set } = vraag;
  const [zoekt, setZoekt] = useState(false);
  const verzender = useVerzenden(vraag, bewaarder, taal);
  const { ga, naar } = wijzer;
  const [fouten, setGevonden] = useGevonden(verzender.fout, stap, ga);

  /** A new number: its facts come in place of those of the old one, and are shown before one goes on. */
  const lookUpFirst = async (antwoorden: Antwoorden): Promise<void> => {
    setZoekt(true);
    const { opgezocht = null, feiten } = await lookUp(antwoorden.kvkNummer);
    setZoekt(false);
    replace({ opgezocht, antwoorden: { ...antwoorden, ...feiten } });
    ga('bedrijf', { naar });
  };
  const send = async (): Promise<void> => {
    const ontvangst = await verzender.send();
    if (!ontvangst) return;
    set({ isVerstuurd: true });
    ga('verstuurd', { replace: true, state: ontvangst });
  };
  const goOn = (van: Exclude<Stap, 'controle'>): void => {
    const antwoorden = { ...onderweg.antwoorden, ...(form.current ? readForm(form.current) : {}) };
    change(antwoorden);
    const gekeurd = only(keur(antwoorden, taal), VELDEN_VAN[van]);
    setGevonden({ stap: van, fouten: gekeurd });
    if (Object.keys(gekeurd).length > 0) return;
    const isNieuw = isNieuwNummer(antwoorden.kvkNummer, onderweg.opgezocht);
    if (van === 'kvk' && isNieuw) void lookUpFirst(antwoorden);
    else ga(naar ?? nextOf(van));
  };
  const submit = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    if (zoekt || verzender.bezig) return;
    if (stap === 'controle') void send();
    else goOn(stap);
  };
  const bezig = zoekt ? 'zoekt' : verzender.bezig ? 'stuurt' : null;
  return { fouten, bezig, fout: verzender.fout, submit };
}

const isNieuwNummer = (kvkNummer: string, opgezocht: Opgezocht | null): boolean => {
  const nummer = toKvkNummer(kvkNummer);
  return nummer !== '' && opgezocht?.nummer !== nummer;
};
