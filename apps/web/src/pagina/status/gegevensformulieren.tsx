// SPDX-License-Identifier: EUPL-1.2
import { api, take, type Schema } from '../../api/api';
import { Tekstveld, Tekstvlak } from '../../ui/veld';
import type { Formulier, Veldhulp } from './actie';
import { FEITEN, Feitveld, isLeesbaar, readFeit } from './feitveld';
import type { Hulpvraag } from './hulpvraag';
import { Kies, optioneel, readVeld } from './kies';
import type { Koppen } from './koppen';
import { redenformulier } from './redenformulier';
import type { GEGEVENS_TEKSTEN } from './teksten-gegevens';

type Woorden = (typeof GEGEVENS_TEKSTEN)['nl'];
type Wijziging = Omit<Schema['HulpvraagWijzigingDto'], 'versie' | 'taal'>;

/** What is not given stays as it is. */
export const change = (
  { id, versie, taal }: Hulpvraag,
  koppen: Koppen,
  wijziging: Wijziging,
): Promise<unknown> =>
  take(
    api.PATCH('/hulpvragen/{id}', {
      params: { path: { id }, header: koppen },
      body: { versie, taal, ...wijziging },
    }),
  );

/** The question itself. */
export const vraagformulier = (hulpvraag: Hulpvraag, t: Woorden): Formulier => ({
  naam: 'tekst',
  plek: 'gegevens',
  velden: ['tekst'],
  kop: t.wijzig,
  verstuur: t.bewaar,
  gedaan: t.gewijzigd,
  controleer: (invoer) =>
    readVeld(invoer, 'tekst').length < 3 ? [{ naam: 'tekst', melding: t.geenVraag }] : [],
  doe: (invoer, koppen) => change(hulpvraag, koppen, { tekst: readVeld(invoer, 'tekst') }),
  children: ({ id, fout }) => (
    <Tekstvlak
      id={id('tekst')}
      name="tekst"
      rows={6}
      maxLength={5000}
      label={t.vraag}
      defaultValue={hulpvraag.tekst ?? ''}
      fout={fout('tekst')}
    />
  ),
});

/** The facts of the firm, all at once: the API replaces them whole. */
export const bedrijfsformulier = (hulpvraag: Hulpvraag, plaats: string | null, t: Woorden): Formulier => ({
  naam: 'bedrijf',
  plek: 'gegevens',
  velden: FEITEN,
  kop: t.wijzigBedrijf,
  verstuur: t.bewaar,
  gedaan: t.gewijzigd,
  controleer: (invoer) =>
    FEITEN.filter((naam) => !isLeesbaar(naam, readVeld(invoer, naam))).map((naam) => ({
      naam,
      melding: `${t.veld[naam]}: ${t.geenGetal}`,
    })),
  doe: (invoer, koppen) => {
    const { gemeentecode, balanstotaal } = hulpvraag.onderneming;
    const feiten = FEITEN.map((naam) => [naam, readFeit(invoer, naam)] as const);
    const onderneming: Schema['OndernemingDto'] = Object.fromEntries(
      feiten.filter(([, waarde]) => waarde !== undefined),
    );
    // What stands in no field stays; the same place is the same gemeente.
    if (balanstotaal !== null) onderneming.balanstotaal = balanstotaal;
    if (gemeentecode !== null && onderneming.plaats === plaats) {
      delete onderneming.plaats;
      onderneming.gemeentecode = gemeentecode;
    }
    return change(hulpvraag, koppen, { onderneming });
  },
  children: (hulp) =>
    FEITEN.map((naam) => (
      <Feitveld
        key={naam}
        naam={naam}
        label={`${t.veld[naam]} ${t.nietVerplicht}`}
        begin={String((naam === 'plaats' ? plaats : hulpvraag.onderneming[naam]) ?? '')}
        hulp={hulp}
      />
    )),
});

const mag = ({ delenMetAanbieders, onderzoek }: Hulpvraag): string[] => [
  ...(delenMetAanbieders ? ['delen'] : []),
  ...(onderzoek ? ['onderzoek'] : []),
];

const contactvelden = (hulpvraag: Hulpvraag, { id, fout }: Veldhulp, t: Woorden) => {
  const { naam, email, telefoon } = hulpvraag.contact ?? { naam: '', email: '', telefoon: null };
  const veld = (wat: string, begin: string) => ({
    id: id(wat),
    name: wat,
    defaultValue: begin,
    fout: fout(wat),
  });
  return (
    <>
      <Tekstveld {...veld('naam', naam)} autoComplete="name" label={t.contactNaam} />
      <Tekstveld {...veld('email', email)} type="email" autoComplete="email" label={t.email} />
      <Tekstveld
        {...veld('telefoon', telefoon ?? '')}
        type="tel"
        autoComplete="tel"
        kort
        label={`${t.telefoon} ${t.nietVerplicht}`}
      />
      <Kies
        soort="checkbox"
        id={id('mag')}
        naam="mag"
        label={t.delen}
        begin={mag(hulpvraag)}
        keuzes={[
          { waarde: 'delen', label: t.delenJa },
          { waarde: 'onderzoek', label: t.onderzoekJa },
        ]}
      />
    </>
  );
};

/** Name, address, and what may be done with them. */
export const contactformulier = (hulpvraag: Hulpvraag, t: Woorden): Formulier => ({
  naam: 'contact',
  plek: 'gegevens',
  velden: ['naam', 'email', 'telefoon'],
  kop: t.wijzigContact,
  verstuur: t.bewaar,
  gedaan: t.bewaard,
  controleer: (invoer) => [
    ...(readVeld(invoer, 'naam') === '' ? [{ naam: 'naam', melding: t.geenNaam }] : []),
    ...(/^\S+@\S+\.\S+$/.test(readVeld(invoer, 'email')) ? [] : [{ naam: 'email', melding: t.geenEmail }]),
  ],
  doe: (invoer, koppen) =>
    change(hulpvraag, koppen, {
      contact: {
        naam: readVeld(invoer, 'naam'),
        email: readVeld(invoer, 'email'),
        ...optioneel(invoer, 'telefoon'),
      },
      toestemming: {
        delenMetAanbieders: invoer.getAll('mag').includes('delen'),
        onderzoek: invoer.getAll('mag').includes('onderzoek'),
      },
    }),
  children: (hulp) => contactvelden(hulpvraag, hulp, t),
});

/** Taking the whole hulpvraag back. */
export const intrekformulier = ({ id: hulpvraagId, versie }: Hulpvraag, t: Woorden): Formulier =>
  redenformulier(
    {
      naam: 'intrekking',
      plek: 'boven',
      kop: t.intrekken,
      verstuur: t.intrekken,
      gedaan: t.ingetrokken,
      uitleg: t.intrekkenUitleg,
      vraag: t.intrekReden,
      redenen: t.redenen,
      doe: (besluit, koppen) =>
        take(
          api.POST('/hulpvragen/{id}/intrekking', {
            params: { path: { id: hulpvraagId }, header: koppen },
            body: { versie, ...besluit },
          }),
        ),
    },
    t,
  );
