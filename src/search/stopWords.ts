import { foldDiacritics } from '../format/fold.ts';

/** Words that say nothing about what is looked for. */
const WORDS =
  'a aby aj ale anebo ani ano asi až během bez bude budu budou by být byl byla byli bylo bych bychom byste ' +
  'ci co což či další do dokud ho i já jak jaká jaké jaký jako je jeho jej její jejich jen jenž ještě jestli ji jí jiné jiný jim jimi jsem jsi jsme jsou jste ' +
  'k kam každý kde kdo kdy když ke která které kterou který kteří ku lze má mají mám máme máš máte mě mezi mi mít mně mnou moc moje můj mého mému může můžou můžu mohu my ' +
  'na nad nám námi nás náš naše ne nebo nechť nejsou nejsem někdo někde něco není než ni nic nich ním nimi nás o od on ona oni ono ony ' +
  'pak po pod podle pokud potom potřebuji potřebuju pouze prosím proč proto protože před přes při pro ' +
  's se si sice skrz snad sobě svá své svého svých svým svůj ' +
  'ta tady tak také takže tam tato te tě ten tedy tento této ti tím tímto to tobě tohle toho tohoto tom tomto tomu tu tuto tvůj ty tyto ' +
  'u už v vám vámi vás váš vaše ve více však vše všech všechen všechno všichni vy ' +
  'z za zda zde ze že hledám chci chceme najít najdu dostat dělat udělat jde něčeho někoho týká';

/** Folded, these are words of their own: být and byt, či and číslo cílů. */
const MEANT_OTHERWISE = new Set(['byt', 'moc', 'jde', 'mely']);

const stopWords = new Set(WORDS.split(' '));
const foldedStopWords = new Set([...stopWords].map(foldDiacritics).filter((word) => !MEANT_OTHERWISE.has(word)));

/** Is this a word that says nothing, with diacritics or without? `být` is, `byt` is not. */
export function isStopWord(lower: string): boolean {
  return stopWords.has(lower) || foldedStopWords.has(lower);
}
