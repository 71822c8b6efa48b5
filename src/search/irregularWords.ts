import { foldDiacritics } from '../format/fold.ts';

/** Words whose forms have little in common, each with its forms. The first is the one they are searched by. */
const FORMS = [
  'dítě dítěte dítěti dítětem děti dětí dětem dětech dětmi dětský dětská dětské dětského dětskou dětských dětským',
  'člověk člověka člověku člověkem člověče lidé lidi lidí lidem lidech lidmi',
  'přítel přítele příteli přítelem přátelé přátel přátelům přátelích přáteli',
  'peníze peněz penězům penězích penězi',
  'rok roku rokem roce roky roků let letech letům lety léta',
  'den dne dni dnem dny dní dnů dnům dnech',
  'dům domu domě domem domy domů domům domech',
  'byt bytu bytě bytem byty bytů bytům bytech',
  'obec obce obci obcí obcím obcích obcemi obecní',
  'město města městu městě městem měst městům městech městy městský městská městské',
  'kraj kraje kraji krajem krajů krajům krajích krajský krajská krajské krajského krajskému krajském krajským krajských krajskou',
  'žák žáka žáku žákovi žákem žáci žáků žákům žácích žáky žákyně',
  'ruka ruky ruce ruku rukou rukám rukách rukama',
  'matka matky matce matku matkou matek matkám matkách matkami máma mámy',
];

const TABLE = new Map(
  FORMS.flatMap((line) => {
    const forms = line.split(' ').map(foldDiacritics);
    return forms.map((form) => [form, forms[0] ?? form] as const);
  }),
);

/** The word by which all forms of an irregular word are searched; undefined for words that follow the rules. */
export function irregularStem(folded: string): string | undefined {
  return TABLE.get(folded);
}
