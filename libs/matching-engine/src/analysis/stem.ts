// SPDX-License-Identifier: EUPL-1.2
import { dutch } from 'multilingual-stemmer';

/** Forms that no rule brings together: strong verbs, irregular plurals and degrees, and words that the stemmer cuts wrongly. */
const IRREGULAR = new Map(
  Object.entries({
    koop: 'gekocht kocht kochten inkopen inkoop',
    verkoop: 'verkocht verkochten verkopen verkoopt',
    zoek: 'gezocht zocht zochten',
    breng: 'gebracht bracht brachten',
    denk: 'gedacht dacht',
    verlies: 'verloren verloor verliezen verlies',
    overneem: 'overname overnames overgenomen overnam overnemen overneem overneemt',
    aanneem: 'aangenomen aannemen aanname aanneem neemt',
    opneem: 'opgenomen opname opnames opnemen',
    kind: 'kinderen kids kinders',
    ei: 'eieren eier',
    koe: 'koeien koei',
    schuld: 'schulden schuld',
    advies: 'adviezen advies',
    adviseer: 'adviseren adviseert geadviseerd advisering adviseur adviseurs',
    paneel: 'panelen paneel',
    start: 'gestart startte starten starten start opstarten opgestart',
    ontslag: 'ontslagen ontslaan ontslag ontsla',
    plaats: 'plaats plaatsen geplaatst plaatsing',
    krimp: 'gekrompen kromp',
    stijg: 'gestegen steeg stegen',
    daal: 'gedaald daalt daalde daling',
    bespaar: 'bespaard bespaart besparen besparing besparingen bezuinigen bezuiniging',
    verhuis: 'verhuisd verhuist verhuizen verhuizing',
    verbouw: 'verbouwd verbouwt verbouwen verbouwing',
    verzeker: 'verzekerd verzekert verzekeren verzekering verzekeringen verzekeraar',
    verwarm: 'verwarmd verwarmt verwarmen verwarming',
    isoleer: 'isoleren isolatie geisoleerd isolering isoleert',
    repareer: 'reparatie reparaties repareren gerepareerd repareert',
    installeer: 'installatie installaties installeren geinstalleerd installeert',
    registreer: 'registratie registreren geregistreerd',
    organiseer: 'organisatie organiseren georganiseerd',
    communiceer: 'communicatie communiceren',
    certificeer: 'certificering certificaat certificaten gecertificeerd certificeren certificatie',
    inspecteer: 'inspectie inspecties inspecteren inspecteur',
    controleer: 'controle controles controleren gecontroleerd',
    produceer: 'productie produceren geproduceerd producent producenten',
    investeer: 'investeren investering investeringen geinvesteerd investeert investeerde',
    financier: 'financieren financiering gefinancierd financiert financieringen',
    digitaal: 'digitale digitaal',
    failliet: 'failliet faillissement faillissementen failliete',
    personeel: 'personeel personele personeelsleden',
    huur: 'huren huurt gehuurd huur huurde verhuur verhuren',
    leen: 'lenen leent geleend leen lening leningen',
    betaal: 'betalen betaalt betaald betaal betaling betalingen betaalde',
    groei: 'groeien groeit gegroeid groei groeide',
    leer: 'leren leert geleerd leer leerde',
    bouw: 'bouwen bouwt gebouwd bouw bouwde',
    bak: 'bakken bakt gebakken',
    las: 'lassen last gelast',
    rijd: 'rijden rijdt gereden reed rijd rij',
    laad: 'laden laadt geladen laad opladen oplaad',
    sluit: 'sluiten gesloten sloot sluiting',
    schrijf: 'schrijven geschreven schreef schrijft inschrijven inschrijving ingeschreven',
    ziek: 'zieke zieken ziek ziekte ziekmelding',
    steel: 'gestolen stelen stal steelt',
    breek: 'gebroken breken brak breekt',
    inbreek: 'inbraak inbraken ingebroken inbreken',
    aanvraag: 'aanvraag aanvragen aangevraagd aanvraagt',
    bezwaar: 'bezwaren bezwaar',
    fiets: 'fietsen fiets fietsers gefietst',
    hoog: 'hoge hoger hoogste hoog',
    groot: 'grote groter grootste groot',
    duur: 'dure duurder duurste duur',
    laag: 'lage lager laagste laag',
    leges: 'leges',
    zwaar: 'zware zwaarder zwaarste zwaar',
  }).flatMap(([lemma, forms]) => forms.split(' ').map((form) => [form, lemma] as const)),
);

const LONG_VOWEL = '(?:aa|ee|oo|uu|ie|oe|ui|ei|ij|eu|ou)';
const THIRD_PERSON = new RegExp(`(${LONG_VOWEL}[bfgklmnpr]|oei|aai|ooi)t$`);
const PARTICIPLE = new RegExp(`^((?:ver|be|ont|her|ge).*(?:${LONG_VOWEL}[lmnrs]|oei|aai|ooi))d$`);
const OPEN_FINAL_E = /^(.*[^aeiou])([aeou])([bdfgklmnprst])e$/;
const MAX_CACHED = 200_000;
const cache = new Map<string, string>();

/** What Kraaij-Pohlmann leaves apart and Dutch spelling rules bring together: `betaalt`, `verhuisd`, `grote`, `repareren`. */
function repair(stem: string): string {
  let out = stem.replace(THIRD_PERSON, '$1').replace(PARTICIPLE, '$1');
  const open = OPEN_FINAL_E.exec(out);
  if (open !== null && out.length <= 7) out = `${open[1]}${open[2]}${open[2]}${open[3]}`;
  if (out.length >= 6 && out.endsWith('er') && !/[ei]er$/.test(out)) out = `${out.slice(0, -2)}eer`;
  return out;
}

/** The stem of a word in its normal form (Kraaij-Pohlmann, with repairs); digits and short words stay as they are. */
export function stem(vorm: string): string {
  const known = cache.get(vorm);
  if (known !== undefined) return known;
  const result = IRREGULAR.get(vorm) ?? (/^[a-z]{3,}$/.test(vorm) ? repair(dutch(vorm)) : vorm);
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(vorm, result);
  return result;
}
