import { z } from 'zod';
import { certainty, field, id, schemaAddress, text } from './fields.ts';

const member = z.strictObject({
  id: field(id, 'Označení účastníka.', 'rada-kraje'),
  name: field(text, 'Název, doslova ze zdroje.', 'Rada kraje a její komise'),
});

/** A group of those who take part: where it stands in the picture of governance. */
export const actorGroupSchema = z.strictObject({
  id: field(id, 'Označení skupiny.', 'mikrotymy'),
  role: field(
    z.enum(['steering', 'guarantor', 'partner', 'working-group']),
    'Místo v řízení: steering = řídící výbor, guarantor = garant realizace, partner = okolo, working-group = pracovní skupina výboru.',
    'working-group',
  ),
  name: field(text, 'Název skupiny.', 'Mikrotýmy'),
  certainty: field(certainty, 'Jak jisté je místo skupiny v řízení.', { level: 'stated' }),
  members: field(z.array(member), 'Kdo do skupiny patří.', []),
});

/** `data/actors.json`: who takes part in the implementation. */
export const actorsSchema = z.strictObject({
  $schema: schemaAddress,
  lead: field(text, 'Úvodní věty, doslova ze zdroje.', 'Vše koordinuje Krajský úřad.'),
  source: field(id, 'Zdroj (id ze sources.json).', 'brozura'),
  groups: field(z.array(actorGroupSchema).min(1), 'Skupiny účastníků.', []),
});

/** `data/monitoring.json`: the cycle in which the strategy is followed. */
export const monitoringSchema = z.strictObject({
  $schema: schemaAddress,
  lead: field(text, 'Úvodní věty, doslova ze zdroje.', 'Do monitoringu a evaluace budou zapojeni všichni aktéři.'),
  source: field(id, 'Zdroj (id ze sources.json).', 'brozura'),
  certainty: field(certainty, 'Jak jisté je čtení cyklu.', { level: 'stated' }),
  cycle: field(z.array(member).min(2), 'Účastníci cyklu v pořadí.', []),
});

export type ActorGroup = z.infer<typeof actorGroupSchema>;
export type Actors = z.infer<typeof actorsSchema>;
export type Monitoring = z.infer<typeof monitoringSchema>;
