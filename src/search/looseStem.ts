/** Case endings without diacritics, the longest first. */
const ENDINGS =
  /(?:ovych|ovymi|ovymu|oveho|ovemu|ovou|ovym|ovem|ovi|ove|ova|ovy|ami|emi|imi|ymi|ach|ech|ich|ych|eho|emu|iho|imu|ou|am|em|im|om|um|ym|mi|a|e|i|o|u|y)$/;

/** The shortest stem that says anything. */
const SHORTEST = 3;

/** A vowel that comes and goes: poradna, poraden; obec, obce. */
const FLEETING_E = /([^aeiouy])e([^aeiouy])$/;

/** forem, norem, firem, platforem: no ending, but the vowel again. */
const FLEETING_REM = /([aio])rem$/;

/**
 * Evens out the end of a stem without diacritics: the vowel that comes and goes is left out, and a soft consonant
 * becomes the hard one that it changes with (dluzich, dluhu; v rece, reka).
 */
export function evenOut(stem: string): string {
  const whole = stem.length > SHORTEST ? stem.replace(FLEETING_E, '$1$2') : stem;
  return whole.replace(/c$/, 'k').replace(/z$/, 'h');
}

/**
 * The stem of a word written without diacritics, where the rules of the Czech stemmer see no ending:
 * `dluzich` and `dluhum` are `dluh`.
 *
 * @param folded in lower case, without diacritics
 */
export function looseStem(folded: string): string {
  const stem = folded.replace(FLEETING_REM, '$1rm').replace(ENDINGS, '');
  return stem.length >= SHORTEST ? evenOut(stem) : folded;
}
