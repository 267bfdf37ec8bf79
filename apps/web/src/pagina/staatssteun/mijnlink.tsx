// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useTeksten } from '../../taal/taal';
import { KnopLink } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';

const TEKSTEN = {
  nl: {
    kop: 'Staatssteun van uw onderneming',
    uitleg: 'Sommige hulp telt als staatssteun. Hier ziet u uw ruimte en geeft u uw verklaring.',
    doe: 'Bekijk uw ruimte',
  },
  en: {
    kop: 'State aid of your firm',
    uitleg: 'Some help counts as state aid. Here you see your room and give your declaration.',
    doe: 'See your room',
  },
};

/** Leads from one's own page to the room of one's firm. */
export function Staatssteunlink(): ReactNode {
  const t = useTeksten(TEKSTEN);
  return (
    <section className="stapel stapel--dicht" aria-labelledby="staatssteun">
      <Kop niveau={2} id="staatssteun">
        {t.kop}
      </Kop>
      <Alinea>{t.uitleg}</Alinea>
      <div>
        <KnopLink naar="/mijn/staatssteun" soort="tweede">
          {t.doe}
        </KnopLink>
      </div>
    </section>
  );
}
