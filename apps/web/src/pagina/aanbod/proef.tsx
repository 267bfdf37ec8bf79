// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useMemo, useRef, type ReactNode, type SubmitEvent } from 'react';
import { useTeksten } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop, KnopLink } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Melding } from '../../ui/melding';
import type { Antwoord, Beoordeling } from './antwoord';
import type { Proef } from './beoordelen';
import { TEKSTEN } from './teksten-proef';
import { VELD, Vraagveld } from './vraagveld';

/** What the chosen answer is called on the screen: of a list the words, not the code. */
function leesbaarVan(form: HTMLFormElement): string | undefined {
  const keuze = form.querySelector<HTMLInputElement>('input[type="radio"]:checked');
  if (keuze) return keuze.closest('label')?.querySelector('b')?.textContent ?? undefined;
  return form.querySelector('select')?.selectedOptions[0]?.textContent ?? undefined;
}

function Vraag({ proef }: { proef: Proef }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const form = useRef<HTMLFormElement>(null);
  const { stand, fout } = proef;
  const vraag = stand.soort === 'vraag' ? stand.vraag.vraag : '';
  // The next question takes the place of the one before: whoever answers goes on typing.
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(`#${VELD}`)?.focus();
  }, [vraag]);
  const fouten = useMemo(() => (fout ? [{ veld: VELD, melding: fout.melding }] : []), [fout]);
  if (stand.soort !== 'vraag') return null;
  const submit = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const gegeven = new FormData(gebeurtenis.currentTarget).get(VELD);
    const tekst = typeof gegeven === 'string' ? gegeven : '';
    if (!proef.bezig) proef.antwoord(stand.feit, tekst, leesbaarVan(gebeurtenis.currentTarget));
  };
  return (
    <form className="stapel" ref={form} onSubmit={submit} noValidate key={vraag}>
      <Foutsamenvatting fouten={fouten} />
      <Vraagveld feit={stand.feit} label={vraag} fout={fout?.melding} />
      <div className="rij">
        <Knop type="submit" bezig={proef.bezig}>
          {t.verder}
        </Knop>
        <Knop soort="stil" onClick={proef.weetNiet}>
          {t.weetNiet}
        </Knop>
      </div>
    </form>
  );
}

/** Rules that no answer can change, and time can. */
const VAN_NU: readonly string[] = ['capaciteit', 'openstelling'];

interface Woorden {
  soort: 'ok' | 'waarschuwing' | 'info';
  titel: 'ja' | 'nee' | 'neeNu' | 'onzeker';
  uitleg: 'jaUitleg' | 'neeUitleg' | 'onzekerUitleg';
}

function woordenVan({ oordeel, regels }: Beoordeling): Woorden {
  if (oordeel === 'ja') return { soort: 'ok', titel: 'ja', uitleg: 'jaUitleg' };
  if (oordeel === 'onbekend') return { soort: 'info', titel: 'onzeker', uitleg: 'onzekerUitleg' };
  const faalt = regels.filter((regel) => regel.oordeel === 'nee').map(({ regel }) => regel);
  const isNu = faalt.every((regel) => VAN_NU.includes(regel));
  return { soort: 'waarschuwing', titel: isNu ? 'neeNu' : 'nee', uitleg: 'neeUitleg' };
}

function Uitkomst({ beoordeling }: { beoordeling: Beoordeling }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  const { soort, titel, uitleg } = woordenVan(beoordeling);
  // Of what fails the reason; what is unknown besides does not matter then.
  const redenen = beoordeling.regels.filter(
    ({ oordeel }) => oordeel === beoordeling.oordeel && oordeel !== 'ja',
  );
  const isNee = beoordeling.oordeel === 'nee';
  return (
    <div ref={ref} tabIndex={-1} className="proef__uitkomst">
      <Melding soort={soort} titel={t[titel]}>
        {redenen.map(({ regel, uitleg: zin }) => (
          <Alinea key={regel}>{zin}</Alinea>
        ))}
        <Alinea>{t[uitleg]}</Alinea>
        <div className="rij">
          <KnopLink naar={`/hulpvraag/nieuw${isNee ? '' : `?aanbod=${beoordeling.aanbodId}`}`}>
            {isNee ? t.vraag : t.hulp}
          </KnopLink>
          {isNee && (
            <KnopLink naar="/aanbod" soort="stil">
              {t.ander}
            </KnopLink>
          )}
        </div>
      </Melding>
    </div>
  );
}

function Antwoorden({ antwoorden }: { antwoorden: readonly Antwoord[] }): ReactNode {
  const t = useTeksten(TEKSTEN);
  if (antwoorden.length === 0) return null;
  return (
    <div className="stapel stapel--dicht">
      <h3 className="nl-heading nl-heading--level-4">{t.antwoorden}</h3>
      <dl className="antwoorden">
        {antwoorden.map(({ feit, tekst }) => (
          <div key={feit}>
            <dt>{t.feit[feit]}</dt>
            <dd>{tekst}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Begin({ proef: { fout, bezig, begin } }: { proef: Proef }): ReactNode {
  const t = useTeksten(TEKSTEN);
  return (
    <>
      <Alinea>{t.uitleg}</Alinea>
      {fout && (
        <Melding soort="fout" live>
          <Alinea>{fout.melding}</Alinea>
        </Melding>
      )}
      <div>
        <Knop bezig={bezig} onClick={begin}>
          {t.begin}
        </Knop>
      </div>
    </>
  );
}

/** "Is this for me?": asks what decides until it is decided. */
export function Proefvragen({ proef }: { proef: Proef }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { stand, antwoorden } = proef;
  const isVerder = antwoorden.length > 0 || stand.soort === 'uitkomst';
  return (
    <section className="kaart kaart--accent stapel proef geen-print" aria-labelledby="proef-kop">
      <h2 className="nl-heading nl-heading--level-2" id="proef-kop">
        {t.kop}
      </h2>
      {stand.soort === 'begin' && <Begin proef={proef} />}
      <Antwoorden antwoorden={antwoorden} />
      <Vraag proef={proef} />
      {stand.soort === 'uitkomst' && <Uitkomst key={antwoorden.length} beoordeling={stand.beoordeling} />}
      {isVerder && (
        <div>
          <Knop soort="tweede" bezig={proef.bezig} onClick={proef.begin}>
            {t.opnieuw}
          </Knop>
        </div>
      )}
    </section>
  );
}
