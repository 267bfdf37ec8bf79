// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { api, take, type Schema } from '../../api/api';
import { inTaal, useTaal, useTeksten } from '../../taal/taal';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Melding } from '../../ui/melding';
import { Bestandskiezer } from '../../ui/bestandskiezer';
import { Keuzes, Tekstveld } from '../../ui/veld';
import { useThemas } from '../aanbod/gegevens';
import { useDaad, veldVan, type Daad } from '../communities/daad';
import { usePostbestanden } from '../postbijlagen/gegevens';
import { useRust } from '../../rust';
import { useGelijke, type Gesprekdetail } from './gegevens';
import { Noemveld, useNoemtekst } from './noemveld';
import { TEKSTEN } from './teksten';

export type Invoer = Schema['NieuwGesprekDto'];
const WACHT_MS = 400;
const MEESTE_THEMAS = 3;

function assess({ titel, tekst, themas = [] }: Invoer, woorden: Record<string, string>): Veldfout[] {
  const mis = {
    titel: titel.replace(/\s/g, '').length < 5,
    tekst: tekst === '',
    themas: themas.length > MEESTE_THEMAS,
  };
  return Object.entries(mis)
    .filter(([, isMis]) => isMis)
    .map(([veld]) => ({ veld, melding: woorden[veld] ?? '' }));
}

/** What was asked before and is like what is being typed: told, and in nobody's way. */
function Eerder({ communityId, tekst, pad }: { communityId: string; tekst: string; pad: string }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { data = [] } = useGelijke(communityId, useRust(tekst.trim(), WACHT_MS));
  return (
    <div role="status">
      {data.length > 0 && (
        <Melding titel={t.eerder}>
          <Alinea>{t.eerderUitleg}</Alinea>
          <ul>
            {data.map(({ gesprek: { id, titel, aantalAntwoorden } }) => (
              <li key={id}>
                <Verwijzing naar={`${pad}/${id}`}>
                  <span lang="nl">{titel}</span>
                </Verwijzing>{' '}
                ({t.antwoorden(aantalAntwoorden)})
              </li>
            ))}
          </ul>
        </Melding>
      )}
    </div>
  );
}

function Themakeuze({ daad, begin }: { daad: Daad; begin: readonly string[] }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  const { data: themas = [] } = useThemas();
  const [gekozen, setGekozen] = useState(begin);
  return (
    <details open={begin.length > 0 || daad.foutVan('themas') !== undefined}>
      <summary>{t.themas}</summary>
      <Keuzes
        id="themas"
        naam="themas"
        label={<span className="onzichtbaar">{t.themas}</span>}
        uitleg={t.themasUitleg}
        fout={daad.foutVan('themas')}
        soort="checkbox"
        gekozen={gekozen}
        keuzes={themas.map(({ code, naam, naamEngels }) => ({
          waarde: code,
          label: taal === 'en' ? naamEngels : naam,
        }))}
        onKies={(code, aan) => setGekozen(aan ? [...gekozen, code] : gekozen.filter((een) => een !== code))}
      />
    </details>
  );
}

/** What a question is; `van` when there is one already. */
export function Vraagvorm({
  van,
  communityId,
  pad,
  daad,
  knop,
  onStuur,
  onSluit,
}: {
  van?: Gesprekdetail;
  communityId: string;
  pad: string;
  daad: Daad;
  knop: string;
  onStuur: (invoer: Invoer) => void;
  onSluit: () => void;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  const tekst = useNoemtekst(van);
  const bestanden = usePostbestanden(communityId, van?.bijlagen.length);
  const [titel, setTitel] = useState('');
  const { titel: begin, themas: gekozen } = van ?? { titel: '', themas: [] };
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const vorm = gebeurtenis.currentTarget;
    const themas = new FormData(vorm).getAll('themas').filter((een) => typeof een === 'string');
    const invoer = {
      titel: veldVan(vorm, 'titel'),
      tekst: tekst.lees(),
      themas,
      bijlageIds: bestanden.ids(),
    };
    const fouten = [...assess(invoer, t.fout), ...bestanden.bezwaren('bijlageIds')];
    if (fouten.length > 0) daad.setFouten(fouten);
    else onStuur(invoer);
  };
  return (
    <form className="kaart stapel" onSubmit={send} noValidate aria-label={t.nieuwKop}>
      <Foutsamenvatting fouten={daad.fouten} />
      <Tekstveld
        id="titel"
        name="titel"
        label={t.vraagTitel}
        maxLength={150}
        defaultValue={begin ?? ''}
        fout={daad.foutVan('titel')}
        autoFocus
        onChange={({ target }) => setTitel(target.value)}
      />
      {!van && <Eerder communityId={communityId} tekst={titel} pad={pad} />}
      <Noemveld
        id="tekst"
        label={t.vraagTekst}
        uitleg={t.vraagUitleg}
        fout={daad.foutVan('tekst')}
        {...{ tekst, communityId }}
      />
      {bestanden.meeste > 0 && <Bestandskiezer id="bijlageIds" bestanden={bestanden} />}
      <Themakeuze daad={daad} begin={gekozen} />
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

/** A button that opens the form; the question has a page of its own as soon as it is there. */
export function NieuweVraag({ communityId, pad }: { communityId: string; pad: string }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  const daad = useDaad();
  const ga = useNavigate();
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <div>
        <Knop onClick={() => setOpen(true)}>{t.nieuw}</Knop>
      </div>
    );
  const place = async (body: Invoer): Promise<void> => {
    const params = { path: { id: communityId } };
    const { id } = await take<Gesprekdetail>(api.POST('/communities/{id}/gesprekken', { params, body }));
    await ga(inTaal(`${pad}/${id}`, taal), { state: { gedaan: 'gevraagd' } });
  };
  return (
    <section className="stapel stapel--dicht" aria-labelledby="vraag-nieuw">
      <Kop niveau={3} als={4} id="vraag-nieuw">
        {t.nieuwKop}
      </Kop>
      <Vraagvorm
        {...{ communityId, pad, daad }}
        knop={t.plaats}
        onStuur={(invoer) => void daad.run(() => place(invoer))}
        onSluit={() => setOpen(false)}
      />
    </section>
  );
}
