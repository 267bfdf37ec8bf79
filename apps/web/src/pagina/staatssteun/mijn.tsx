// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useSessie } from '../../sessie';
import { inDatum, inEuros, inTaal, useTaal, useTeksten, type Taal } from '../../taal/taal';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Melding } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { useEigenruimte, type Eigenruimte } from './gegevens';
import { TEKSTEN } from './teksten';
import { Verklaren } from './verklaren';

/** How much there is left, first of all. */
function Ruimte({ ruimte }: { ruimte: Eigenruimte }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  const { oordeel, ruimteInCenten, plafondInCenten, vanAnderenInCenten } = ruimte;
  const bedrag = inEuros(ruimteInCenten, taal);
  const kop = { ruimte: t.ruimte(bedrag), onbekend: t.hoogstens(bedrag), vol: t.vol }[oordeel];
  return (
    <section className="kaart stapel stapel--dicht" aria-labelledby="ruimte">
      <Kop niveau={2} id="ruimte">
        {kop}
      </Kop>
      <Alinea>{t.van(inEuros(plafondInCenten, taal))}</Alinea>
      {oordeel === 'onbekend' && <Alinea>{t.onbekend}</Alinea>}
      {vanAnderenInCenten > 0 && <Alinea>{t.anderen(inEuros(vanAnderenInCenten, taal))}</Alinea>}
    </section>
  );
}

/** Each thing that takes up room, since when and until when. */
function Posten({ posten }: Pick<Eigenruimte, 'posten'>): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  return (
    <section className="stapel stapel--dicht" aria-labelledby="telt">
      <Kop niveau={2} id="telt">
        {t.telt}
      </Kop>
      {posten.length === 0 ? (
        <Leeg titel={t.geen}>
          <Alinea>{t.geenUitleg}</Alinea>
        </Leeg>
      ) : (
        <ul className="lijst">
          {posten.map((post, i) => (
            <li className="kaart stapel stapel--dicht" key={`${post.datum} ${i}`}>
              <p className="nl-paragraph">
                <b>{inEuros(post.bedragInCenten, taal)}</b> · {t.soort[post.soort]}
              </p>
              <p className="klein">
                {t.kolommen[2]} {inDatum(post.datum, taal)} ·{' '}
                {post.teltTotEnMet === null
                  ? t.zolang
                  : `${t.kolommen[3]?.toLowerCase()} ${inDatum(post.teltTotEnMet, taal)}`}
              </p>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{t.uitleg}</summary>
        <ul>
          {t.uitlegRegels.map((regel) => (
            <li key={regel}>{regel}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** When it was last declared, and whether that still holds. */
function Wanneer({ ruimte }: { ruimte: Eigenruimte }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  const { peildatum, verklaardOp, verklaringGeldigTotEnMet: tot } = ruimte;
  if (verklaardOp === null || tot === null) return <Melding soort="waarschuwing">{t.nogNiet}</Melding>;
  const op = inDatum(verklaardOp, taal);
  if (tot < peildatum) return <Melding soort="waarschuwing">{t.verlopen(op)}</Melding>;
  return <Alinea>{t.verklaard(op, inDatum(tot, taal))}</Alinea>;
}

function Inhoud(): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { data, error, refetch } = useEigenruimte();
  const [gedaan, setGedaan] = useState(0);
  const melding = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (gedaan > 0) melding.current?.focus();
  }, [gedaan]);
  if (!data) return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet aantal={2} />;
  return (
    <>
      {gedaan > 0 && (
        <div ref={melding} tabIndex={-1}>
          <Melding soort="ok" titel={t.gedaan}>
            <Alinea>{t.gedaanUitleg}</Alinea>
          </Melding>
        </div>
      )}
      <Ruimte ruimte={data} />
      <Posten posten={data.posten} />
      <section className="stapel" aria-labelledby="verklaring">
        <Kop niveau={2} id="verklaring">
          {t.verklaring}
        </Kop>
        <Wanneer ruimte={data} />
        <Verklaren key={gedaan} vandaag={data.peildatum} klaar={() => setGedaan((n) => n + 1)} />
      </section>
    </>
  );
}

const terugNaar = (taal: Taal): string => encodeURIComponent(inTaal('/mijn/staatssteun', taal));

/** Of the firm of who is signed in: the room it has, what counts, and the declaration. */
export function Component(): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  const { data: sessie, error, refetch } = useSessie();
  if (sessie && sessie.ik?.rol !== 'ondernemer')
    return (
      <Pagina titel={t.niet}>
        <Alinea>{t.nietUitleg}</Alinea>
        <div className="rij">
          <a
            className="nl-button nl-button--primary"
            href={`${inTaal('/aanmelden', taal)}?terug=${terugNaar(taal)}`}
          >
            <span className="nl-button__label">{t.aanmelden}</span>
          </a>
        </div>
      </Pagina>
    );
  return (
    <Pagina titel={t.titel}>
      <p>
        <Verwijzing naar="/mijn">{t.terug}</Verwijzing>
      </p>
      <Alinea inleiding>{t.inleiding}</Alinea>
      {sessie ? (
        <Inhoud />
      ) : error ? (
        <Mislukt fout={error} opnieuw={() => void refetch()} />
      ) : (
        <Skelet aantal={2} />
      )}
    </Pagina>
  );
}
