// SPDX-License-Identifier: EUPL-1.2

const words = (text: string): string[] => text.trim().split(/\s+/);

/**
 * Words that build a sentence and say nothing of its subject; a phrase of the thesaurus matches whether they are there
 * or not. Denials and degrees (`niet`, `geen`, `zonder`, `te`, `meer`) are not among them: they turn the meaning.
 */
const FUNCTION_WORDS = words(`
  de het een en of dat die dit deze dan om er ook maar dus nog al eens even wel toch zo als want
  ik je jij u wij we ze zij hij hun hen ons onze mijn mn m'n jouw uw zijn haar zich men
  is ben bent was waren wordt worden word werd heb hebt heeft hebben had hadden
  van voor in op aan bij met naar door tot uit over
  wil wilt willen kan kun kunt kunnen moet moeten mag mogen zal zullen zou zouden gaan gaat ga
  the a an i my we our us you your it its is are am be to of for in on at with and or that this do does have has`);

/** Dialect and chat spellings of function words. */
const DIALECT = words(`
  da dak dees dieje diejen dees deze ge gij gullie ulle oew oe ou ow oen mien mijne men miene mienen
  nie niet nait neet nich wa wat hoe hedde hebde zedde zijde bende binne bin bint zien zunne zulle
  ut t 't et un unne nen ne n 'n eene enne
  veur veur vur vuur vor mi mit mee mej noar naor nao nog nie al as ast asse
  da's das tis 't is kan kannek kank moe mut mot motte motten mosse
  effe effen efkes eventjes ff iets wies wiej wieluu wieleu zie zied zijt hum um oons onz ons
  joe jou joen doar daor daar hier hiere waor woar wor zoks sukses zekers heej heee hoi hee houdoe moi goeiedag
  doe doen doet gaon gao goan kriege kriegn hebn hebben hef heb hebbe hedde had hadde bunt benne zunt`);

/** Words of any request, whatever it asks: no stemming or weighting makes them tell requests apart. */
const DUTCH = words(`
  zonder onder tegen tussen per via niet geen niks niets iets iemand niemand alle alles elke elk ieder iedere wees
  geweest kon konden doe doet doen deed deden gedaan ging gingen gegaan kom komt komen kwam kwamen gekomen krijg krijgt
  krijgen kreeg kregen gekregen maak maakt maken maakte gemaakt laat laten liet zit zitten zat zaten staat staan stond
  stonden hier daar waar wat wie hoe wanneer waarom welke welk waarmee waardoor waarbij hiermee daarmee daarvoor daarom
  hiervoor ervoor eraan erbij ermee erop eruit erover nu toen steeds weer keer keren graag erg heel hele zeer meer meest
  minder veel vele weinig paar zelf zelfs elkaar mezelf onszelf hallo hoi dag goedemorgen goedemiddag beste geachte
  groet groeten groetjes mvg vriendelijke alvast bedankt dank ding dingen stuk soort beetje eigenlijk gewoon echt best
  zeker misschien bijvoorbeeld bijv bv zoals tijdens binnen buiten sinds na vanaf achter naast volgens ongeveer
  jaar jaren maand maanden week weken dagen vandaag gisteren morgen straks binnenkort laatste laatst nieuw nieuwe oud
  oude goed goede beter groot grote klein kleine ander andere anders eerste tweede derde alleen samen weet weten wist
  zeg zegt zeggen zei denk denkt denken dacht vind vindt vinden vond zoek zoekt zoeken help helpt helpen hulp vraag
  vraagt vragen nodig bezig mensen man vrouw bedrijf bedrijven bedrijfje onderneming ondernemingen ondernemer
  ondernemers ondernemen mkb zaak zaken regio provincie gemeente nederland euro eur wens wensen hopen hoop lukt lukken
  gebruik gebruikt gebruiken waarschijnlijk natuurlijk sowieso ofzo enzo enz etc inmiddels meteen direct snel gauw
  altijd nooit soms vaak meestal telkens dezelfde zulke zon zo'n tijd moment manier plek begin begonnen beginnen geleden
  twee drie vier vijf zes zeven acht negen tien twaalf twintig dertig veertig vijftig honderd duizend
  te bied biedt bieden informatie info advies tip tips mogelijk mogelijkheden mogelijkheid juiste juist`);

const ENGLISH = words(`
  but he she they them there here was were been being did doing done can could may might must will would should shall
  by from about into out over up down off than then so if as not no nor yes any some all every each more most much many
  few little very just also too only own same other another such both what how when where which who whom whose why
  these those his her their mine ours yours me him myself ourselves get gets got getting give gives make makes made take
  want wants wanted need needs needed help helps helping look looking find finding know think like really please thank
  thanks hello hi dear regards best now still already yet again always never often ask asking question way ways thing
  things good new old big small one two three first last next year years month months week weeks day days business
  businesses company companies entrepreneur entrepreneurs firm owner i'm im i've ive we're were we've weve don't dont
  doesn't doesnt can't cant isn't isnt it's`);

const FUNCTION = new Set(FUNCTION_WORDS.map((word) => word.replaceAll("'", '')));
const STOP = new Set(
  [...FUNCTION_WORDS, ...DIALECT, ...DUTCH, ...ENGLISH].map((word) => word.replaceAll("'", '')),
);
const ENGLISH_ONLY = new Set(
  [...ENGLISH, ...words('the and you your our with that this have has is are my for we of to i')].filter(
    (word) => !DUTCH.includes(word) && !DIALECT.includes(word),
  ),
);

/** Whether a word may be missing from a phrase. */
export const isFunctionWord = (vorm: string): boolean => FUNCTION.has(vorm);

/** Whether a word says nothing of the subject of a text. */
export const isStopWord = (vorm: string): boolean => STOP.has(vorm);

/** Whether a word is one that only English has; their share tells an English text from a Dutch one. */
export const isEnglishWord = (vorm: string): boolean => ENGLISH_ONLY.has(vorm);
