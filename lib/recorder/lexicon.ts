import type { WrittenVocabulary } from '../forms/written-vocabulary.ts';

/** Words that may stay, in small letters. */
export interface Lexicon {
  /** Words of captions. */
  readonly words: ReadonlySet<string>;
  /** Words of captions that people are called too: they stay only as a part of a caption that the reader knows. */
  readonly names: ReadonlySet<string>;
  /** Two words that stand beside each other in a caption that the reader knows, `unit price`. */
  readonly pairs: ReadonlySet<string>;
  /** The word that stands for a spelling. */
  readonly spellings: ReadonlyMap<string, string>;
  /** Words that say nothing by themselves, `of`, `an`: no caption is made of them alone. */
  readonly empty: ReadonlySet<string>;
  /** Words that programmers put into names. */
  readonly inNames: ReadonlySet<string>;
}

const WORD = /[a-z]{2,}/g;

/**
 * Words of the vocabulary that people, too, are called: the thousand most frequent family names and the first names of the US
 * Census, as far as the vocabulary has them, and rarer ones that somebody thought of.
 */
const ALSO_NAMES =
  'banks bill billings bin born branch brand case chase close cover cross cruz day downs draft face faith family fields flow given good goods gross hand height holder home house jump kind la law lin link long lot love major mark master masters may money page pan pat post pound price prior race ray rent ring road roll school self ship show shows singer small so son stock stocks student su sum sums sun tar town towns washer weight will work worker young';

/** Words of buttons, headings and hints that no field has; none that anybody is called. */
const AROUND =
  'about above access actions add advice after again allowable allowed already also and another applicable apply are asked attached authorize available awaiting back batches before begins being below between blank both button buy calendar can cancel capacity certify change changed characters checked choice choose clear clearinghouse click close complete continue created daily dashboard dated decimal decision default delete denial denials deposits details different digit digits discard does done drop duplicate durable edi edit eft eligible empty ends enrollment enter entered error every example excess exit expires export false for format from help hide hmo home how if import important inbox incomplete into invalid is items jurisdiction least leave less letters like limit listed loading log login logout lost ltr ltrs manage managed maximum message messages minimum more most must nature needed network never new next no none not nothing notice now of off ok on once online open optional or other our over payee pcp pending per pick placed please portal portals posted ppo prepare press preview previous print process professional ptan pull queue quick ready receiver refresh rejected rejections relate remits remove reorder replace required reset retry return run same save saved scheduled search section select selected send session set show sign signing skip snf std step steps submit summary supplied support term than that the their then these this today toggle too transfer true turn type under unsaved update upload use used using validate value view was welcome what when where which who why within without words worklist write yes you your';

/** Words that programmers put into names, beside those of captions. */
const OF_NAMES =
  'accordion active alert ant app aria area asp auto autocomplete badge bar bd body bootstrap box btn btns bs button card cb cbo cell cells check checkbox chip chips chk clearfix cm cms col collapse collapsed column combo combobox compact component container content control controls core cph ctl ctrl custom dark data date datepicker dd ddl default dense dialog dijit disabled div drop dropdown dt dx el element empty even expand expanded ext feedback field fieldset flat fld flex float fluid focus font footer form frm full fw gap global grid gridview group gutter gv hd head header heading hidden holder horizontal host icon id img in index inline inner inp input inputs invalid item items js justify key kendo label last layout lbl left lg light line link list main margin mask mat max mb md mdc menu min modal ms mt mui multi mx my name nav ng none num nth number odd of ol option options outer outlined overlay pad padding pane panel picker pill placeholder pnl pop popup prefix primary primefaces pt px py radio rdo react reactive readonly ref region rem rendered repeater required responsive right role root row rows rpt scroll sec section sel select select2 selected selection shadow shown single size sm small span spinner stack standard start state static step sticky stripe striped sub submit suffix svg sw tab table tablist tabs tag td text textarea textbox tfoot th thead theme title toggle token toolbar top touched tr trigger txt type uc ui ul untouched valid value var vertical visible vue widget width widget wizard wrap wrapper xs xl zebra';

/** The words that the reader of claim forms knows: what is made of them alone is a caption, and no value. */
export function lexiconOf({ fields, lookalikes, pages, owners, words }: WrittenVocabulary): Lexicon {
  const captions = [...fields, ...lookalikes, ...pages].flatMap(({ captions: list }) => list.split(','));
  const said = [
    ...captions,
    ...fields.map(({ not = '' }) => not),
    ...owners.map(({ words: of }) => of),
    ...Object.entries(words.spellings).flat(),
    ...Object.entries(words.shortForms).flat(),
    words.empty,
    words.light,
    AROUND,
  ];
  const names = new Set(ALSO_NAMES.split(' '));
  const known = new Set(said.flatMap(wordsOf));
  const empty = new Set(wordsOf(words.empty));
  const spellings = new Map(
    Object.entries(words.spellings).flatMap(([word, others]) =>
      others.split(' ').map((one) => [one, word] as const),
    ),
  );
  return {
    words: new Set([...known].filter((word) => !names.has(word))),
    names: new Set([...known].filter((word) => names.has(word))),
    pairs: new Set(captions.flatMap((caption) => pairsOf(wordsOf(caption), spellings, empty))),
    spellings,
    empty,
    inNames: new Set([...OF_NAMES.split(' '), ...wordsOf(words.emptyInIds)]),
  };
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? [];

/** Each word with the one behind it, in the spelling that stands for all, words that say nothing left out. */
export function pairsOf(
  words: readonly string[],
  spellings: Lexicon['spellings'],
  empty: Lexicon['empty'],
): readonly string[] {
  const saying = words.filter((word) => !empty.has(word)).map((word) => spellings.get(word) ?? word);
  return saying.slice(1).map((word, at) => `${saying[at]} ${word}`);
}
