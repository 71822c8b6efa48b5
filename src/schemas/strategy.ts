import { z } from 'zod';
import { field, id, isoDate, schemaAddress, text, webAddress } from './fields.ts';

/** A note that numbers refer to by its id, with the mark the brochure gave it. */
const note = z.strictObject({
  id: field(id, 'Označení poznámky, na které se odkazují ukazatele.', 'zname-pripady'),
  mark: field(text, 'Značka poznámky u čísla.', '*'),
  text: field(text, 'Znění poznámky.', 'Odhadem'),
});

/** `data/strategy.json`: what the report is about, who stands behind it, and its sentences. */
export const strategySchema = z.strictObject({
  $schema: schemaAddress,
  title: field(text, 'Název zprávy; titulek webu i obálky.', 'Zaměstnáním to nezačíná, ale vrcholí'),
  slug: field(id, 'Jméno souboru PDF bez přípony.', 'zamestnanim-to-nezacina'),
  subtitle: field(
    text,
    'Jedna věta, která zprávu uvádí.',
    'Lidé potřebují nejdřív bezpečí, bydlení a cestu ven z dluhů.',
  ),
  description: field(
    text,
    'Popis pro vyhledávače a náhledy, do 160 znaků.',
    'Jak chce Liberecký kraj pomáhat lidem ze sociálního vyloučení.',
  ),
  strategyName: field(text, 'Úplný název strategie.', 'Strategie sociálního začleňování Libereckého kraje 2021+'),
  motto: field(text, 'Věta, na které zpráva stojí, doslova ze zdroje.', 'Jdeme na to jinak, než bývá obvyklé.'),
  condition: field(
    text,
    'Věta o vztahu priorit A a B, doslova ze zdroje.',
    'Priority A jsou podmínkou pro priority B.',
  ),
  source: field(id, 'Zdroj uvedených vět (id ze sources.json).', 'brozura'),
  region: field(
    z.strictObject({
      name: field(text, 'Název kraje, 1. pád.', 'Liberecký kraj'),
      genitive: field(text, 'Název kraje, 2. pád.', 'Libereckého kraje'),
      locative: field(text, 'Název kraje, 6. pád s předložkou.', 'v Libereckém kraji'),
      code: field(z.string().regex(/^[A-Z]{2}[0-9A-Z]{1,3}$/), 'Kód NUTS 3.', 'CZ051'),
      iri: field(
        webAddress,
        'Adresa kraje v registru RÚIAN (pro katalog dat).',
        'https://linked.cuzk.cz/resource/ruian/vusc/78',
      ),
    }),
    'Kraj, o kterém zpráva je.',
    { name: 'Liberecký kraj' },
  ),
  approval: field(
    z.strictObject({
      body: field(text, 'Kdo strategii schválil.', 'Zastupitelstvo Libereckého kraje'),
      resolution: field(text, 'Číslo usnesení.', '513/21/ZK'),
      date: field(isoDate, 'Den schválení.', '2021-11-30'),
    }),
    'Schválení strategie.',
    { resolution: '513/21/ZK' },
  ),
  publisher: field(
    z.strictObject({
      name: field(text, 'Úřad, který zprávu vydává.', 'Krajský úřad Libereckého kraje'),
      department: field(text, 'Odbor, který za zprávu odpovídá.', 'odbor sociálních věcí'),
      partners: field(z.array(text), 'Kdo se na strategii podílel.', ['Agentura pro sociální začleňování (MMR ČR)']),
      address: field(text, 'Poštovní adresa.', 'U Jezu 642/2a, 461 80 Liberec 2'),
      email: field(z.email(), 'E-mail pro připomínky.', 'podatelna@kraj-lbc.cz'),
      dataBox: field(text.optional(), 'Identifikátor datové schránky.', 'c5kbvkw'),
      url: field(webAddress, 'Web úřadu.', 'https://www.kraj-lbc.cz/'),
    }),
    'Vydavatel a kontakt.',
    { name: 'Krajský úřad Libereckého kraje' },
  ),
  edition: field(
    z.strictObject({
      version: field(text, 'Verze zprávy; tiskne se na obálce.', '2026.1'),
      published: field(isoDate, 'Den vydání této verze.', '2026-11-23'),
    }),
    'Vydání zprávy.',
    { version: '2026.1' },
  ),
  accessibilityReviewed: field(isoDate, 'Den, kdy bylo naposledy přezkoumáno prohlášení o přístupnosti.', '2026-11-23'),
  notes: field(z.array(note), 'Poznámky společné více číslům.', [{ id: 'odhad', mark: '**', text: 'Odhadem' }]),
});

export type Strategy = z.infer<typeof strategySchema>;
