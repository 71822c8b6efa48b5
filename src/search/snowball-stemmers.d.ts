declare module 'snowball-stemmers' {
  export function newStemmer(language: 'czech'): { stem(word: string): string };
}
