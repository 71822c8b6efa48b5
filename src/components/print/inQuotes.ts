/**
 * A quotation with its marks as letters of the text: what style sheets add is not read aloud from a PDF.
 *
 * @param html words, or paragraphs of them
 */
export function inQuotes(html: string): string {
  const words = html.trim();
  if (!words.startsWith('<p>')) return `<p>„${words}“</p>`;
  return words.replace(/^<p>/, '<p>„').replace(/<\/p>$/, '“</p>');
}
