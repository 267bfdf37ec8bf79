// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { api, take } from '../../api/api';
import { inDatum, inEuros } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Merkje } from '../../ui/melding';
import { useSteundaad } from './daad';
import { useSteun, type Steun } from './gegevens';
import { Verlenen } from './verlening';
import { INSTRUMENT } from './woorden';

const dag = (datum: string): string => inDatum(datum, 'nl');
const bedrag = (centen: number): string => inEuros(centen, 'nl');

/** Whose turn it is, in a word. */
function Beurt({ steun: { status, aanZet }, kan }: { steun: Steun; kan: boolean }): ReactNode {
  if (status === 'gereserveerd' && !kan) return <Merkje kleur="grijs">Gereserveerd</Merkje>;
  if (status === 'vrijgegeven') return <Merkje kleur="grijs">Geen steun verleend</Merkje>;
  if (aanZet === 'aanbieder') return <Merkje kleur="oranje">Aanbieder aan zet: noteer de steun</Merkje>;
  if (aanZet === 'coordinator')
    return <Merkje kleur="blauw">Coördinator aan zet: zet in het register</Merkje>;
  return <Merkje kleur="groen">In het register</Merkje>;
}

/** What is known of it, in a sentence. */
function zinVan(steun: Steun): string {
  const { status, bedragInCenten, datum, verlener, instrument, registrerenVoor, geregistreerdOp } = steun;
  const hoeveel = bedrag(bedragInCenten);
  if (status === 'vrijgegeven') return 'De gereserveerde ruimte is weer vrij.';
  if (status === 'gereserveerd')
    return `Deze hulp telt als de-minimissteun. Er is ${hoeveel} voor gereserveerd, sinds ${dag(datum)}.`;
  const vorm = instrument === null ? '' : ` (${INSTRUMENT[instrument].toLowerCase()})`;
  const register =
    geregistreerdOp === null
      ? `Uiterlijk ${dag(registrerenVoor ?? datum)} moet het in het centrale register staan.`
      : `Het staat sinds ${dag(geregistreerdOp)} in het centrale register.`;
  return `${verlener} verleende ${hoeveel}${vorm} op ${dag(datum)}. ${register}`;
}

const isVrij = ({ status }: Steun): boolean => status === 'vrijgegeven';

/** Asks once more: what is given back somebody else may get a moment later. */
function Teruggeven({ steun, klaar }: { steun: Steun; klaar: (gedaan: boolean) => void }): ReactNode {
  const { id, versie, status } = steun;
  const daad = useSteundaad();
  const give = (): void =>
    void daad
      .run(() => take(api.POST('/steun/{id}/vrijgave', { params: { path: { id } }, body: { versie } })))
      .then((gedaan) => gedaan && klaar(true));
  return (
    <div className="kaart stapel stapel--dicht" role="group" aria-labelledby={`terug-${id}`}>
      <Kop niveau={3} als={4} id={`terug-${id}`}>
        {status === 'gereserveerd' ? 'Komt er geen steun?' : 'Is deze steun toch niet verleend?'}
      </Kop>
      <Foutsamenvatting fouten={daad.fouten} />
      <Alinea>
        De ruimte komt meteen vrij voor andere steun aan deze onderneming. Dit kunt u niet terugdraaien.
      </Alinea>
      <div className="rij">
        <Knop bezig={daad.bezig} onClick={give} autoFocus>
          Ja, er is geen steun verleend
        </Knop>
        <Knop soort="stil" onClick={() => klaar(false)}>
          Annuleren
        </Knop>
      </div>
    </div>
  );
}

function Knoppen({ steun, kies }: { steun: Steun; kies: (wat: 'verlenen' | 'terug') => void }): ReactNode {
  if (isVrij(steun)) return null;
  const isOpen = steun.status === 'gereserveerd';
  return (
    <div className="rij">
      <Knop soort="tweede" onClick={() => kies('verlenen')}>
        {isOpen ? 'Steun verleend noteren' : 'Verbeter de steun'}
      </Knop>
      {steun.geregistreerdOp === null && (
        <Knop soort="stil" onClick={() => kies('terug')}>
          {isOpen ? 'Er komt geen steun' : 'Toch niet verleend'}
        </Knop>
      )}
    </div>
  );
}

const GEDAAN = { verlenen: 'De steun is genoteerd.', terug: 'De ruimte is weer vrij.' } as const;

/** The aid of a toewijzing and what has to be done about it; nothing where the offer is no aid. */
export function Toewijzingsteun({
  toewijzing: { id, status },
  verlener,
  kop,
  niveau,
}: {
  toewijzing: { id: string; status: string };
  /** Who probably grants it. */
  verlener: string;
  kop: string;
  niveau: 2 | 4;
}): ReactNode {
  const { data: steun } = useSteun(id, status);
  const [open, setOpen] = useState<'verlenen' | 'terug' | null>(null);
  const [gedaan, setGedaan] = useState('');
  const zin = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (gedaan !== '') zin.current?.focus();
  }, [gedaan]);
  if (!steun) return null;
  // The aanbieder took it: from then on there may be aid.
  const kan = steun.aangenomenOp !== null;
  const klaar = (wat: keyof typeof GEDAAN) => (isGedaan: boolean) => {
    setOpen(null);
    if (isGedaan) setGedaan(GEDAAN[wat]);
  };
  const choose = (wat: keyof typeof GEDAAN): void => {
    setGedaan('');
    setOpen(wat);
  };
  return (
    <section className="stapel stapel--dicht" aria-labelledby={`steun-${steun.id}`}>
      <Kop niveau={niveau} als={niveau === 2 ? 3 : 4} id={`steun-${steun.id}`}>
        {kop}
      </Kop>
      <div>
        <Beurt {...{ steun, kan }} />
      </div>
      <p className="nl-paragraph" ref={zin} tabIndex={-1}>
        {gedaan && <b>{gedaan} </b>}
        {zinVan(steun)}
      </p>
      {open === null && kan && <Knoppen steun={steun} kies={choose} />}
      {open === 'verlenen' && <Verlenen {...{ steun, verlener }} klaar={klaar('verlenen')} />}
      {open === 'terug' && <Teruggeven steun={steun} klaar={klaar('terug')} />}
    </section>
  );
}
