import { answers, questions, readQuery, type QueryWord } from '../../search/readQuery.ts';
import { countResults, explainSearch } from '../../search/explainSearch.ts';
import {
  FILTERS,
  isEmptySearch,
  readSearchAddress,
  searchAddress,
  SORTS,
  type Filter,
  type SearchState,
} from '../../search/searchAddress.ts';
import { element } from './element.ts';
import { openIndex, type Found, type FoundResult, type SearchIndex } from './openIndex.ts';
import { resultItem, type ShownPriority } from './resultItem.ts';

/** Letters come faster than this: only the last of them is searched for. */
const TYPING_MS = 120;
/** Who reads with ears hears the count once, when the typing has stopped. */
const ANNOUNCE_MS = 900;
const PAGE_SIZE = 8;
/** Kinds of things that mention everything. */
const MENTIONS = ['kapitola', 'graf'];

/** What a search gave. */
interface Answer {
  words: QueryWord[];
  asked: QueryWord[];
  found: Found;
}

/**
 * The search in the index of measures. Everything it shows follows from the address, so that back, refresh and a
 * sent link all show the same. The index is loaded when the reader comes to the field.
 */
class MeasureSearch extends HTMLElement {
  #index: Promise<SearchIndex> | null = null;
  #state: SearchState = { query: '', filters: {}, sort: null };
  /** Only the answer to the last question is shown. */
  #asked = 0;
  #typing: number | undefined;
  #announcing: number | undefined;

  #part = <Part extends HTMLElement>(selector: string) => this.querySelector<Part>(selector)!;
  #field = () => this.#part<HTMLInputElement>('input[type="search"]');
  #select = (name: string) => this.#part<HTMLSelectElement>(`select[name="${name}"]`);
  #list = () => this.#part<HTMLOListElement>('#vysledky');

  connectedCallback(): void {
    const form = this.#part<HTMLFormElement>('form');
    const field = this.#field();
    for (const { options } of this.querySelectorAll('select')) {
      for (const option of options) option.dataset['name'] = option.text;
    }
    field.addEventListener('focus', () => void this.#open().catch(() => {}), { once: true });
    field.addEventListener('input', () => {
      window.clearTimeout(this.#typing);
      this.#typing = window.setTimeout(() => this.#change('typing'), TYPING_MS);
    });
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || field.value === '') return;
      event.preventDefault();
      field.value = '';
      this.#change('choice');
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#change('choice');
    });
    form.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) this.#change('choice');
    });
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLButtonElement>('button[data-action]');
      if (button) this.#act(button);
    });
    window.addEventListener('popstate', () => this.#follow());
    this.#follow();
  }

  /** Does what a button says. */
  #act({ dataset }: HTMLButtonElement): void {
    switch (dataset['action']) {
      case 'clear':
        this.#field().value = '';
        this.#clearFilters();
        break;
      case 'clear-filters':
        this.#clearFilters();
        break;
      case 'suggest':
        this.#field().value = dataset['query'] ?? '';
        break;
      case 'more':
        void this.#showMore?.();
        return;
    }
    this.#change('choice');
    this.#field().focus();
  }

  #clearFilters(): void {
    for (const select of this.querySelectorAll('select')) select.value = '';
  }

  /** Takes the search from the address into the form. */
  #follow(): void {
    this.#state = readSearchAddress(location.search);
    this.#field().value = this.#state.query;
    for (const filter of FILTERS) {
      const select = this.#select(filter);
      select.value = this.#state.filters[filter] ?? '';
      // The address may name what the report does not have.
      if (select.selectedIndex < 0) {
        select.value = '';
        delete this.#state.filters[filter];
      }
    }
    this.#select('razeni').value = this.#state.sort ?? '';
    if (isChosen(this.#state.filters) || this.#state.sort !== null)
      this.#part<HTMLDetailsElement>('details').open = true;
    void this.#show();
  }

  /** Takes the search from the form into the address. Going on with a word is no step to come back to. */
  #change(how: 'typing' | 'choice'): void {
    window.clearTimeout(this.#typing);
    const before = this.#state;
    const filters: SearchState['filters'] = {};
    for (const filter of FILTERS) {
      const { value } = this.#select(filter);
      if (value) filters[filter] = value;
    }
    const sort = SORTS.find((known) => known === this.#select('razeni').value) ?? null;
    this.#state = { query: this.#field().value, filters, sort };
    const address = searchAddress(this.#state);
    if (address !== searchAddress(before)) {
      const goesOn = how === 'typing' && isContinued(before.query.trim(), this.#state.query.trim());
      const target = location.pathname + address;
      if (goesOn) history.replaceState(null, '', target);
      else history.pushState(null, '', target);
    }
    void this.#show();
  }

  /** The index; loaded once, and once more after a failure. */
  #open(): Promise<SearchIndex> {
    const { folder = '', program = '', vocabulary = '' } = this.dataset;
    this.#index ??= openIndex(new URL(folder, location.href).href, { program, vocabulary }).catch((error: unknown) => {
      this.#index = null;
      throw error;
    });
    return this.#index;
  }

  #showMore: (() => Promise<void>) | null = null;

  /** Shows what the state asks for. */
  async #show(): Promise<void> {
    const asked = ++this.#asked;
    const list = this.#list();
    const isEmpty = isEmptySearch(this.#state);
    this.#toggle(isEmpty ? 'all' : 'busy');
    if (isEmpty && this.#index === null) return;
    try {
      const index = await this.#open();
      const answer = await this.#answer(index);
      if (asked !== this.#asked) return;
      this.#count(answer.found.counts);
      if (isEmpty) return;
      await this.#render(index, answer, asked);
    } catch {
      if (asked !== this.#asked) return;
      this.#toggle('failed');
      this.#announce('Hledání se nepodařilo načíst. Úplný seznam opatření je níž na stránce.');
    } finally {
      if (asked === this.#asked) list.setAttribute('aria-busy', 'false');
    }
  }

  /** Which of the parts of the page are to be seen. */
  #toggle(view: 'all' | 'busy' | 'results' | 'none' | 'failed'): void {
    this.dataset['view'] = view;
    const list = this.#list();
    list.setAttribute('aria-busy', String(view === 'busy'));
    const seen: Record<string, boolean> = {
      '#vysledky': view === 'results' || (view === 'busy' && list.childElementCount > 0),
      '.search-head': view === 'results' || view === 'none',
      '.search-none': view === 'none',
      '.search-failed': view === 'failed',
    };
    for (const [selector, isSeen] of Object.entries(seen)) this.#part(selector).hidden = !isSeen;
    const all = document.getElementById('vsechna-opatreni');
    if (all) all.hidden = view === 'results' || view === 'none' || (view === 'busy' && list.childElementCount > 0);
    this.#part('[data-action="clear"]').hidden = isEmptySearch(this.#state);
    if (view === 'all' || view === 'failed' || view === 'none') {
      list.replaceChildren();
      this.#part('.search-more').hidden = true;
    }
    if (view === 'all') this.#announce('');
  }

  /** Asks the index: the whole query first, then less of it. */
  async #answer(index: SearchIndex): Promise<Answer> {
    const { query, filters, sort } = this.#state;
    const hasWords = query.trim() !== '';
    const words = hasWords ? readQuery(index.vocabulary, query) : [];
    let best: { asked: QueryWord[]; results: FoundResult[] } | null = null;
    for (const asked of hasWords ? questions(index.vocabulary, words) : [[]]) {
      const results = await index.search(hasWords ? asked.map(({ token }) => token).join(' ') : null, sort);
      if (results.length === 0 || (best !== null && !isAboutThings(results))) continue;
      best = { asked, results };
      if (isAboutThings(results)) break;
    }
    return { words, asked: best?.asked ?? [], found: index.choose(best?.results ?? [], filters) };
  }

  /** Writes the counts behind the names in the filters; what would find nothing cannot be chosen. */
  #count(counts: Found['counts']): void {
    for (const filter of FILTERS) {
      for (const option of this.#select(filter).options) {
        if (option.value === '') continue;
        const count = counts[filter]?.[option.value] ?? 0;
        option.text = `${option.dataset['name'] ?? ''} (${count})`;
        option.disabled = count === 0 && !option.selected;
      }
    }
  }

  async #render(index: SearchIndex, { words, asked, found }: Answer, number: number): Promise<void> {
    const { results } = found;
    const count = countResults(results.length);
    const notes = this.#notes(words, asked, results.length);
    const isMatch = answers(index.vocabulary, asked);
    const priorities = this.#priorities();
    const base = this.dataset['base'] ?? '/';
    const items = async (from: number) =>
      Promise.all(
        results.slice(from, from + PAGE_SIZE).map(async ({ load, filters }) => {
          const own = (filters?.priorita ?? []).flatMap((id) => priorities.get(id) ?? []);
          return resultItem(await load(), base, isMatch, own);
        }),
      );
    const first = await items(0);
    if (number !== this.#asked) return;
    const list = this.#list();
    this.#toggle(results.length > 0 ? 'results' : 'none');
    this.#part('.search-count').textContent = count;
    this.#part('.search-notes').replaceChildren(...notes);
    list.replaceChildren(...first);
    const more = this.#part('.search-more');
    more.hidden = results.length <= PAGE_SIZE;
    this.#showMore = async () => {
      const from = list.childElementCount;
      const next = await items(from);
      if (number !== this.#asked) return;
      list.append(...next);
      more.hidden = list.childElementCount >= results.length;
      next[0]?.querySelector('a')?.focus();
      this.#announce(`Zobrazeno ${list.childElementCount} z\u00a0${results.length}.`);
    };
    this.#announce([`${count}.`, ...notes.map((note) => note.textContent ?? '')].join(' '));
  }

  /** What to say about the query above its results. */
  #notes(words: readonly QueryWord[], asked: readonly QueryWord[], count: number): HTMLElement[] {
    const sentences = asked.length > 0 ? explainSearch(words, asked) : [];
    const notes = sentences.map((sentence) => element('p', '', sentence));
    const suggestions = words.filter(({ suggestions }) => suggestions.length > 0);
    if (suggestions.length > 0) {
      const note = element('p', '', 'Mysleli jste: ');
      const buttons = suggestions.flatMap((word) => word.suggestions.map((suggestion) => [word, suggestion] as const));
      for (const [word, suggestion] of buttons) {
        const button = element('button', 'search-suggestion', suggestion);
        button.type = 'button';
        button.dataset['action'] = 'suggest';
        button.dataset['query'] = this.#state.query.replace(word.text, suggestion);
        note.append(button, ' ');
      }
      notes.push(note);
    }
    if (count === 0 && asked.length > 0 && isChosen(this.#state.filters)) {
      const button = element('button', 'button button-quiet', 'Zrušit výběr');
      button.type = 'button';
      button.dataset['action'] = 'clear-filters';
      notes.push(element('p', '', 'Bez výběru by se něco našlo. ', button));
    }
    return notes;
  }

  /** Names and colours of priorities, as the filter gives them. */
  #priorities(): Map<string, ShownPriority> {
    return new Map(
      [...this.#select('priorita').options].map(({ value, dataset }) => [
        value,
        { name: dataset['name'] ?? '', className: `priority-${dataset['order'] ?? ''}` },
      ]),
    );
  }

  #announce(text: string): void {
    window.clearTimeout(this.#announcing);
    const status = this.#part('[role="status"]');
    if (text === '') status.textContent = '';
    else this.#announcing = window.setTimeout(() => (status.textContent = text), ANNOUNCE_MS);
  }
}

/** Is there more than mentions in chapters and charts? */
function isAboutThings(results: readonly FoundResult[]): boolean {
  return results.some(({ filters }) => filters?.druh.some((kind) => !MENTIONS.includes(kind)) === true);
}

function isChosen(filters: Partial<Record<Filter, string>>): boolean {
  return Object.keys(filters).length > 0;
}

/** Is one of the queries the beginning of the other, as when a word is being typed or taken back? */
function isContinued(before: string, after: string): boolean {
  return before.startsWith(after) || after.startsWith(before);
}

customElements.define('measure-search', MeasureSearch);
