// SPDX-License-Identifier: EUPL-1.2
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, take, type Schema } from '../../api/api';
import { inMoment, useTaal, useTeksten } from '../../taal/taal';
import { Alinea, Kop } from '../../ui/kop';
import { Meer } from '../../ui/meer';
import { Merkje } from '../../ui/melding';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Doeknop, Uitklapvak, Opener } from './actie';
import { berichtformulier } from './berichtformulier';
import { Bijlage } from './bijlage';
import { GemeldBij } from './gemeld';
import { sleutelVan } from './hulpvraag';
import { GESPREK_TEKSTEN } from './teksten-gesprek';
import { useZaak } from './zaak';

type Bericht = Schema['BerichtWeergave'];

/** As long as the API lets an author take a message back. */
const INTREK_MS = 10 * 60_000;

const isNieuw = ({ partij, gelezenDoor, ingetrokkenOp }: Bericht): boolean =>
  partij !== 'ondernemer' &&
  ingetrokkenOp === null &&
  gelezenDoor.every((een) => een.partij !== 'ondernemer');

const isTerugTeNemen = ({ partij, tekst, geplaatstOp }: Bericht): boolean =>
  partij === 'ondernemer' && tekst !== null && Date.now() - Date.parse(geplaatstOp) < INTREK_MS;

/** Who wrote it, when, and to whom. */
function Berichtkop({ bericht }: { bericht: Bericht }): ReactNode {
  const t = useTeksten(GESPREK_TEKSTEN);
  const taal = useTaal();
  const { partij, aanbieder, geplaatstOp, toewijzingId } = bericht;
  const van = { ondernemer: t.u, coordinator: t.coordinator, aanbieder: aanbieder ?? t.coordinator };
  return (
    <p className="rij klein">
      <b>{van[partij]}</b>
      <time dateTime={geplaatstOp}>{inMoment(geplaatstOp, taal)}</time>
      {toewijzingId !== null && aanbieder !== null && <span>{t.metAanbieder(aanbieder)}</span>}
      {isNieuw(bericht) && <Merkje kleur="oranje">{t.isNieuw}</Merkje>}
    </p>
  );
}

function Berichtvak({ bericht }: { bericht: Bericht }): ReactNode {
  const t = useTeksten(GESPREK_TEKSTEN);
  const { id } = useZaak().hulpvraag;
  const { partij, tekst, ingetrokkenOp, bijlagen } = bericht;
  const weg = ingetrokkenOp === null ? t.gewist : t.ingetrokken;
  return (
    <li className={`bericht bericht--${partij} stapel stapel--dicht`}>
      <Berichtkop bericht={bericht} />
      <p className="nl-paragraph bericht__tekst">{tekst ?? weg}</p>
      {bijlagen.length > 0 && (
        <ul>
          {bijlagen.map((bijlage) => (
            <Bijlage key={bijlage.id} bijlage={bijlage} />
          ))}
        </ul>
      )}
      {isTerugTeNemen(bericht) && (
        <div className="rij geen-print">
          <Doeknop
            naam={`terug-${bericht.id}`}
            plek="berichten"
            soort="stil"
            gedaan={t.isIngetrokken}
            doe={(koppen) =>
              take(
                api.POST('/hulpvragen/{id}/berichten/{berichtId}/intrekking', {
                  params: { path: { id, berichtId: bericht.id }, header: koppen },
                }),
              )
            }
          >
            {t.trekIn}
          </Doeknop>
        </div>
      )}
    </li>
  );
}

const useBerichten = () => {
  const { hulpvraag, koppen } = useZaak();
  const { id } = hulpvraag;
  return useInfiniteQuery({
    queryKey: [...sleutelVan(id), 'berichten'],
    queryFn: ({ pageParam }) =>
      take(
        api.GET('/hulpvragen/{id}/berichten', {
          params: {
            path: { id },
            query: { aantal: 20, ...(pageParam === null ? {} : { cursor: pageParam }) },
            header: koppen,
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ volgende }) => volgende,
  });
};

function Lijst(): ReactNode {
  const t = useTeksten(GESPREK_TEKSTEN);
  const { koppen, hulpvraag } = useZaak();
  const lijst = useBerichten();
  const { data, error, refetch } = lijst;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="4rem" />;
  const berichten = data.pages.flatMap(({ gegevens }) => gegevens).toReversed();
  const ongelezen = data.pages[0]?.ongelezen ?? 0;
  if (berichten.length === 0)
    return (
      <Leeg titel={t.geen}>
        <Alinea>{t.geenUitleg}</Alinea>
      </Leeg>
    );
  return (
    <>
      <Meer lijst={lijst}>{t.eerder}</Meer>
      <ol className="lijst">
        {berichten.map((bericht) => (
          <Berichtvak key={bericht.id} bericht={bericht} />
        ))}
      </ol>
      {ongelezen > 0 && (
        <div className="rij geen-print">
          <b>{t.nieuw(ongelezen)}</b>
          <Doeknop
            naam="gelezen"
            plek="berichten"
            soort="tweede"
            zonderCode
            gedaan={t.isGelezen}
            doe={() =>
              take(
                api.POST('/hulpvragen/{id}/berichten/gelezen', {
                  params: { path: { id: hulpvraag.id }, header: koppen },
                  body: berichten.at(-1) ? { totEnMet: berichten.at(-1)?.id ?? '' } : {},
                }),
              )
            }
          >
            {t.gelezen}
          </Doeknop>
        </div>
      )}
    </>
  );
}

/** What was written about the hulpvraag, oldest first, and a place to write. */
export function Berichten(): ReactNode {
  const t = useTeksten(GESPREK_TEKSTEN);
  const { hulpvraag, concept } = useZaak();
  const formulier = berichtformulier(hulpvraag, concept, t);
  return (
    <section className="stapel" aria-labelledby="berichten">
      <Kop niveau={2} id="berichten">
        {t.kop}
      </Kop>
      <GemeldBij plek="berichten" />
      <Lijst />
      <div className="rij geen-print">
        <Opener naam={formulier.naam}>{t.schrijf}</Opener>
      </div>
      <Uitklapvak key={concept?.tekst} formulier={formulier} />
    </section>
  );
}
