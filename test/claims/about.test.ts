import { describe, expect, test } from 'vitest';
import { about } from '../../src/claims/about.ts';
import { readClaims } from '../../src/claims/read.ts';
import type { StatementNode } from '../../src/model/entity.ts';
import { idOf } from '../../src/model/id.ts';
import { growth, LINEAR } from '../support/growth.ts';
import { nameOf, sceneOf } from '../support/scene.ts';

/** What a statement whose words stand between ［ and ］ is about. */
function lines(marked: string): string[] {
  const start = marked.indexOf('［');
  const text = marked.replace(/[［］]/gu, '');
  const scene = sceneOf(text);
  const statement: StatementNode = {
    type: 'Statement',
    id: idOf('statement', start),
    text: '',
    start,
    end: marked.indexOf('］') - 1,
    direct: false,
    stance: 'SAID',
    date: null,
    dateBasis: null,
  };
  return about.find(scene, { nodes: [statement], edges: [] }).edges.map((edge) => {
    expect(edge.from).toBe(statement.id);
    for (const evidence of edge.evidence) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
    return `${scene.policies.get(edge.to)?.name ?? nameOf(scene, edge.to)} ${edge.evidence.length}`;
  });
}

describe('what a statement is about', () => {
  test.each([
    ['its subject', '李强说，［马克龙即将到访］。', ['马克龙 1']],
    ['its subject with a title', '李强说，［法国总统马克龙即将到访］。', ['马克龙 1']],
    ['a body', '李强说，［世界卫生组织将派专家］。', ['世界卫生组织 1']],
    ['a policy', '李强说，［巴黎协定必须落实］。', ['巴黎协定 1']],
    ['a policy anywhere', '李强说，［各国应当遵守《巴黎协定》］。', ['巴黎协定 1']],
    ['its subject once', '李强说，［马克龙会来，马克龙很忙］。', ['马克龙 1']],
    ['a subject and a policy', '李强说，［马克龙谈到巴黎协定］。', ['巴黎协定 1', '马克龙 1']],
    ['two subjects', '李强说，［马克龙和默克尔将会与会］。', ['马克龙 1', '默克尔 1']],
    ['a subject after a conjunction', '李强说，［但是马克龙不会来］。', ['马克龙 1']],
    ['a subject in the second clause', '李强说，［天气很好，马克龙将会到访］。', ['马克龙 1']],
    ['the subject of a second sentence', '李强说，［天气很好。马克龙将会到访］。', ['马克龙 1']],
    ['what is criticised', '李强说，［批评世界卫生组织没有道理］。', ['世界卫生组织 1']],
    ['who is thanked', '李强说，［感谢法国总统马克龙］。', ['马克龙 1']],
    ['who is called upon', '李强说，［应当敦促世界卫生组织调查］。', ['世界卫生组织 1']],
    ['what is turned to', '李强说，［关于世界卫生组织，双方看法一致］。', ['世界卫生组织 1']],
    ['what 对 turns to', '李强说，［我们对马克龙的看法没有改变］。', ['马克龙 1']],
    ['who is appointed', '李强说，［决定任命王毅为特使］。', ['王毅 1']],
  ])('%s', (_, marked, expected) => {
    expect(lines(marked).toSorted()).toEqual(expected);
  });

  test.each([
    ['nobody named', '李强说，［天气很好］。'],
    ['named outside', '马克龙说，［会来］，默克尔不来。'],
    ['an addressee', '李强对马克龙说，［会谈很好］。'],
    ['a modifier', '李强说，［世界卫生组织的专家已经抵达］。'],
    ['in a clause of when', '李强说，［马克龙离开后，局势缓和］。'],
    ['in a clause of why', '李强说，［因为马克龙生病，会议推迟］。'],
    ['beside the matter', '李强说，［会议由马克龙主持］。'],
    ['the maker of a rule', '李强说，［对世界卫生组织2005年颁布的规则进行修订］。'],
    ['a body in a title', '李强说，［世界卫生组织总干事已经抵达］。'],
  ])('nothing: %s', (_, marked) => {
    expect(lines(marked)).toEqual([]);
  });

  test('not who speaks', () => {
    const edges = readClaims(sceneOf('李强表示，李强将会访问法国。')).edges.filter(({ type }) => type === 'ABOUT');
    expect(edges).toEqual([]);
  });

  test('only statements and meetings are about something', () => {
    expect(about.find(sceneOf('马克龙抵达北京。'), { nodes: [], edges: [] }).edges).toEqual([]);
  });
});

/** What the meetings of a text are about. */
function matters(body: string): string[] {
  const scene = sceneOf(body);
  const { nodes, edges } = readClaims(scene);
  const meetings = new Set(nodes.flatMap(({ type, id }) => (type === 'Meeting' ? [id] : [])));
  expect(meetings.size).toBeGreaterThan(0);
  return edges
    .flatMap((edge) => (edge.type === 'ABOUT' && meetings.has(edge.from) ? [edge.to] : []))
    .map((to) => scene.policies.get(to)?.name ?? nameOf(scene, to));
}

describe('what a meeting is about', () => {
  test.each([
    ['王毅4月12日同布林肯会谈，讨论了《巴黎协定》。', ['巴黎协定']],
    ['王毅4月12日同布林肯就《巴黎协定》举行会谈。', ['巴黎协定']],
    ['王毅4月12日同布林肯围绕《巴黎协定》进行会谈。', ['巴黎协定']],
    ['王毅4月12日同布林肯会谈。双方商讨了《巴黎协定》的落实。', ['巴黎协定']],
    ['王毅4月12日同布林肯会谈。会谈聚焦《巴黎协定》。', ['巴黎协定']],
    ['王毅4月12日同布林肯会谈，谈到世界卫生组织。', ['世界卫生组织']],
    ['王毅4月12日同布林肯就塔利班问题举行会谈。', ['塔利班']],
  ])('%s', (body, expected) => {
    expect(matters(body)).toEqual(expected);
  });

  test.each([
    '美国去年退出《巴黎协定》。王毅4月12日同布林肯会谈。',
    '王毅4月12日同布林肯会谈，美国此前退出了《巴黎协定》。',
    '王毅4月12日同布林肯会谈。\n专家讨论了《巴黎协定》。',
    '王毅4月12日同布林肯会谈，世界卫生组织表示欢迎。',
    '王毅4月12日同布林肯会谈，讨论了贸易。',
  ])('nothing: %s', (body) => {
    expect(matters(body)).toEqual([]);
  });
});

test.each(['马克龙和', '批评马克龙，', '关于', '马克龙'])('time grows with length, not faster: %s', (unit) => {
  const run = (length: number) => lines(`李强说，［${unit.repeat(Math.ceil(length / unit.length))}］。`);
  expect(growth(run)).toBeLessThanOrEqual(LINEAR);
});
