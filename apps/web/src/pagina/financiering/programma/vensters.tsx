// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { api, take } from '../../../api/api';
import { Alinea } from '../../../ui/kop';
import { Keuzelijst, Tekstveld, Tekstvlak } from '../../../ui/veld';
import { Bevestigen } from '../../beheer/bevestigen';
import { useHandeling } from '../../beheer/handeling';
import { parseCenten } from '../../status/bedrag';
import { Formuliervenster, tekstVan } from '../../werkbank/venster';
import { PROGRAMMAS, type Programma } from './gegevens';

export interface Vensterinhoud {
  programma: Programma;
  onSluit: () => void;
  onKlaar: (melding: string) => void;
}

/** A decision about a programme, in words, and how it is sent. */
interface Daad {
  titel: string;
  /** On the button. */
  doe: string;
  uitleg: string;
  gedaan: string;
  send: (programma: Programma) => Promise<unknown>;
}

const naar = ({ id, versie }: Programma) => ({ params: { path: { id } }, body: { versie } });

/** By the name under which it stands in the address. */
const DADEN: Record<string, Daad> = {
  akkoord: {
    titel: 'Akkoord met het programma',
    doe: 'Ga akkoord',
    uitleg:
      'U gaat namens uw organisatie akkoord met dit programma: de bedragen, de delen, de looptijd en de grondslag. Is iedereen akkoord, dan is het vastgesteld en kan het geld worden vastgelegd.',
    gedaan: 'Uw organisatie is akkoord.',
    send: (programma) => take(api.POST('/programmas/{id}/akkoord', naar(programma))),
  },
  'verhoging-akkoord': {
    titel: 'Akkoord met de verhoging',
    doe: 'Ga akkoord',
    uitleg:
      'U gaat namens uw organisatie akkoord met het hogere budget. Is iedereen akkoord, dan is het geld er meteen.',
    gedaan: 'Uw organisatie is akkoord met de verhoging.',
    send: (programma) => take(api.POST('/programmas/{id}/verhoging/akkoord', naar(programma))),
  },
  'verhoging-intrekken': {
    titel: 'Verhoging van tafel',
    doe: 'Haal de verhoging van tafel',
    uitleg: 'De voorgestelde verhoging gaat niet door. U of een andere financier kan een nieuwe voorstellen.',
    gedaan: 'De verhoging is van tafel.',
    send: (programma) => take(api.POST('/programmas/{id}/verhoging/intrekking', naar(programma))),
  },
  sluiten: {
    titel: 'Programma sluiten',
    doe: 'Sluit het programma',
    uitleg: 'De looptijd is voorbij. Na het sluiten wordt er niets nieuws meer uit betaald.',
    gedaan: 'Het programma is gesloten.',
    send: (programma) => take(api.POST('/programmas/{id}/sluiting', naar(programma))),
  },
};

function Daadvenster({ daad, programma, onSluit, onKlaar }: Vensterinhoud & { daad: Daad }): ReactNode {
  const handeling = useHandeling(PROGRAMMAS);
  const send = (): Promise<boolean> =>
    handeling.run(
      async () => {
        await daad.send(programma);
      },
      () => onKlaar(daad.gedaan),
    );
  return (
    <Formuliervenster
      titel={daad.titel}
      onder={programma.naam}
      doe={daad.doe}
      handeling={handeling}
      onVerstuur={send}
      onSluit={onSluit}
    >
      <Alinea>{daad.uitleg}</Alinea>
      {handeling.bevestigen && <Bevestigen />}
    </Formuliervenster>
  );
}

/** Asks for more budget in one year. */
function Verhogen({ programma, onSluit, onKlaar }: Vensterinhoud): ReactNode {
  const handeling = useHandeling(PROGRAMMAS);
  const [sleutel] = useState(() => crypto.randomUUID());
  const { id, versie, jaren } = programma;
  const send = async (velden: FormData): Promise<boolean> => {
    const bedragInCenten = parseCenten(tekstVan(velden, 'bedragInCenten') ?? '');
    const reden = tekstVan(velden, 'reden');
    const fouten = [
      ...(bedragInCenten === null || bedragInCenten === 0
        ? [{ veld: 'bedragInCenten', melding: 'Vul in hoeveel erbij komt, zoals 250.000.' }]
        : []),
      ...(reden === undefined ? [{ veld: 'reden', melding: 'Vul in waarom er meer nodig is.' }] : []),
    ];
    handeling.setFouten(fouten);
    if (bedragInCenten === null || reden === undefined || fouten.length > 0) return false;
    const body = { versie, jaar: Number(velden.get('jaar')), bedragInCenten, reden };
    const header = { 'Idempotency-Key': `${sleutel}-${JSON.stringify(body).length}-${bedragInCenten}` };
    return handeling.run(
      async () => {
        await take(api.POST('/programmas/{id}/verhoging', { params: { path: { id }, header }, body }));
      },
      () => onKlaar('De verhoging is voorgesteld. Elke financier moet akkoord gaan.'),
    );
  };
  return (
    <Formuliervenster
      titel="Budget verhogen"
      onder={programma.naam}
      doe="Stel de verhoging voor"
      handeling={handeling}
      onVerstuur={send}
      onSluit={onSluit}
    >
      <Keuzelijst
        id="jaar"
        name="jaar"
        kort
        label="Jaar"
        keuzes={jaren.map(({ jaar }) => ({ waarde: String(jaar), label: String(jaar) }))}
        fout={handeling.foutVan('jaar')}
      />
      <Tekstveld
        id="bedragInCenten"
        name="bedragInCenten"
        kort
        label="Hoeveel komt erbij, in euro’s?"
        inputMode="decimal"
        fout={handeling.foutVan('bedragInCenten')}
      />
      <Tekstvlak
        id="reden"
        name="reden"
        label="Waarom?"
        rows={3}
        maxLength={500}
        fout={handeling.foutVan('reden')}
      />
    </Formuliervenster>
  );
}

/** The dialog of what is being done; none when that is not one of these, or cannot be done now. */
export function Programmavenster({ doe, ...rest }: Vensterinhoud & { doe: string }): ReactNode {
  if (doe === 'verhogen') return <Verhogen {...rest} />;
  const daad = Object.hasOwn(DADEN, doe) ? DADEN[doe] : undefined;
  return daad && <Daadvenster key={doe} daad={daad} {...rest} />;
}
