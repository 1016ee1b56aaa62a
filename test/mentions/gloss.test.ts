import { expect, test } from 'vitest';
import { glossAt, isNameBefore } from '../../src/mentions/gloss.ts';

test.each([
  ['雷蒙多（Gina Raimondo）', 'Gina Raimondo'],
  ['区域全面经济伙伴关系协定》（RCEP）', 'RCEP'],
  ['亚太经合组织（APEC，又称亚太合作）', 'APEC'],
  ['战略研究中心（简称CSR）', 'CSR'],
  ['奥布赖恩（Robert O’Brien）', 'Robert O’Brien'],
  ['謝爾曼（Wendy R. Sherman）', 'Wendy R. Sherman'],
])('%s', (text, latin) => {
  expect(glossAt(text, text.search(/[》（]/u))).toBe(latin);
});

test.each(['雷蒙多（商务部长）', '雷蒙多说（Gina', '雷蒙多，（Gina）', '雷蒙多（2021）'])('%s has none', (text) => {
  expect(glossAt(text, 3)).toBeNull();
});

test.each(['IUCN', 'AT&T', 'Open Climate Watch', 'Care Zone'])('%s names one thing', (gloss) => {
  expect(isNameBefore(gloss)).toBe(true);
});

test.each(['NGOs', 'mRNA', 'x', null])('%s names none', (gloss) => {
  expect(isNameBefore(gloss)).toBe(false);
});
