// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Weigering } from '../../api/api';
import { inTaal, useTaal, useTeksten } from '../../taal/taal';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Meer } from '../../ui/meer';
import { Pagina } from '../../ui/pagina';
import { Mislukt, Skelet } from '../../ui/toestand';
import { Gedaan } from '../beheer/gedaan';
import { bringOver } from '../vraag/overgebracht';
import { Antwoordkaart, type Vertel } from './antwoord';
import { useAntwoorden, useGesprek, type Gesprekdetail } from './gegevens';
import { Antwoordvorm } from './later';
import { splitNoemingen } from './noemen';
import { TEKSTEN } from './teksten';
import { Volgen, Vraag } from './vraag';

/** The one that helped first, then as they were given. */
function Antwoorden({ gesprek, onGedaan }: { gesprek: Gesprekdetail; onGedaan: Vertel }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const lijst = useAntwoorden(gesprek.id);
  const { data, error, refetch } = lijst;
  const { aanvaard } = gesprek;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="6rem" />;
  const rest = data.pages.flatMap(({ gegevens }) => gegevens).filter(({ id }) => id !== aanvaard?.id);
  const alle = aanvaard ? [aanvaard, ...rest] : rest;
  return (
    <>
      {alle.length === 0 && <Alinea>{t.geenAntwoord}</Alinea>}
      <ul className="lijst stapel stapel--dicht">
        {alle.map((een) => (
          <Antwoordkaart key={een.id} {...{ gesprek, antwoord: een, onGedaan }} />
        ))}
      </ul>
      <Meer lijst={lijst}>{t.meer}</Meer>
    </>
  );
}

/** Why one does not write here. */
function Waarom({ gesprek: { beheert, schrijft, status } }: { gesprek: Gesprekdetail }): ReactNode {
  const t = useTeksten(TEKSTEN);
  if (schrijft) return status === 'gesloten' && <Alinea>{t.geslotenUitleg}</Alinea>;
  return <Alinea>{beheert ? t.leest : t.archiefUitleg}</Alinea>;
}

/** The words go along in this tab; who asked takes his own, anybody else the subject. */
function Hulpvraag({ gesprek: { titel, tekst, zelf } }: { gesprek: Gesprekdetail }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  const ga = useNavigate();
  if (titel === null) return null;
  const zonderNamen = splitNoemingen(tekst ?? '')
    .filter((deel) => typeof deel === 'string')
    .join('')
    .trim();
  const go = (): void => {
    bringOver({ tekst: zelf ? `${titel}\n${zonderNamen}` : t.hulpZin(titel), herkomst: 'community' });
    void ga(inTaal('/hulpvraag/nieuw', taal));
  };
  return (
    <section className="kaart kaart--vlak stapel stapel--dicht geen-print" aria-labelledby="hulpvraag-kop">
      <Kop niveau={2} als={3} id="hulpvraag-kop">
        {t.hulpKop}
      </Kop>
      <Alinea>{zelf ? t.hulpUitleg : t.hulpAnder}</Alinea>
      <div>
        <Knop soort="tweede" onClick={go}>
          {t.hulpKnop}
        </Knop>
      </div>
    </section>
  );
}

function Inhoud({
  gesprek,
  communities,
  metHulp,
}: {
  gesprek: Gesprekdetail;
  communities: string;
  metHulp: boolean;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { state } = useLocation() as { state: { gedaan?: 'gevraagd' } | null };
  const [melding, setMelding] = useState(state?.gedaan ? t.gedaan[state.gedaan] : '');
  const [nr, setNr] = useState(0);
  const { communityId, schrijft, status, weg } = gesprek;
  const pad = `${communities}/${communityId}/gesprekken`;
  const geantwoord = (): void => {
    setNr(nr + 1);
    setMelding(t.gedaan.geantwoord);
  };
  return (
    <div className="tekst stapel">
      <Gedaan melding={melding} wacht={false} />
      <Vraag {...{ gesprek, pad, onGedaan: setMelding }} />
      {schrijft && <Volgen gesprek={gesprek} onGedaan={setMelding} />}
      <section className="stapel" aria-labelledby="antwoorden-kop">
        <Kop niveau={2} als={3} id="antwoorden-kop">
          {t.antwoordenKop}
        </Kop>
        <Antwoorden gesprek={gesprek} onGedaan={setMelding} />
        <Waarom gesprek={gesprek} />
        {schrijft && !weg && status !== 'gesloten' && (
          <Antwoordvorm key={nr} gesprek={gesprek} onKlaar={geantwoord} />
        )}
      </section>
      {metHulp && <Hulpvraag gesprek={gesprek} />}
    </div>
  );
}

/** What stands in the place of a title that is not there. */
function titelVan({ titel, verborgen }: Gesprekdetail, t: typeof TEKSTEN.nl): string {
  if (titel !== null) return titel;
  return verborgen ? t.verborgenTitel : t.ingetrokkenTitel;
}

const isNietVoorU = (fout: unknown): boolean =>
  fout instanceof Weigering && [400, 401, 403, 404].includes(fout.status);

/** Instead of a gesprek: it is not there, or not yet. */
function Geen({ fout, naar, opnieuw }: { fout: unknown; naar: string; opnieuw: () => void }): ReactNode {
  const t = useTeksten(TEKSTEN);
  if (isNietVoorU(fout))
    return (
      <Pagina titel={t.weg}>
        <Alinea>{t.wegUitleg}</Alinea>
        <p>
          <Verwijzing naar={naar}>{t.naarCommunity}</Verwijzing>
        </p>
      </Pagina>
    );
  return (
    <Pagina titel={t.titel}>
      {fout ? <Mislukt fout={fout} opnieuw={opnieuw} /> : <Skelet hoogte="16rem" />}
    </Pagina>
  );
}

/** One gesprek, for members and who keeps the community. `communities`: where those stand. */
export function Gesprekpagina({
  communityId,
  id,
  communities,
  metHulp = false,
}: {
  communityId: string;
  id: string;
  communities: string;
  metHulp?: boolean;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { data, error, refetch } = useGesprek(id);
  const naar = `${communities}/${communityId}`;
  if (!data || isNietVoorU(error)) return <Geen fout={error} naar={naar} opnieuw={() => void refetch()} />;
  const titel = titelVan(data, t);
  return (
    <Pagina titel={titel} kop={data.titel === null ? titel : <span lang="nl">{titel}</span>}>
      <p>
        <Verwijzing naar={naar}>
          {t.terug} <span lang="nl">{data.communityNaam}</span>
        </Verwijzing>
      </p>
      {t.taal && <p className="klein">{t.taal}</p>}
      <Inhoud key={data.id} gesprek={data} communities={communities} metHulp={metHulp} />
    </Pagina>
  );
}
