import { addressOf } from './addresses.ts';

/** How a page says that its address may be pasted: the link to the oEmbed answer, for the head of the page. */
export function oembedForm(embed: { id: string }, title: string) {
  return { type: 'application/json+oembed', href: addressOf.oembed(embed), title };
}
