import type { Language, PublishedBasis } from '../model/article.ts';
import type { AttendanceRole, EdgeType, HeldStatus, MeasureStatus } from '../model/claim.ts';
import type { DateBasis } from '../model/date.ts';
import type {
  EntityType,
  Gender,
  MeetingKind,
  MeetingMode,
  MeetingStatus,
  OrganisationKind,
  PolicyKind,
  Stance,
} from '../model/entity.ts';
import type { Verdict } from '../store/claims.ts';
import { builder } from './builder.ts';

type Names<V extends string> = Readonly<Record<V, string>>;

/** An enum whose values are exactly those of a union of the model, each with what it means. */
function enumOf<V extends string>(name: string, description: string, meanings: Names<V>) {
  const values = Object.entries<string>(meanings).map(([value, meaning]) => [value, { description: meaning }] as const);
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(values) as Record<V, { description: string }>,
  });
}

export const DateBasisEnum = enumOf<DateBasis>('DateBasis', 'What settles a date.', {
  STATED: 'The text says it in full: 2021年11月16日.',
  RELATIVE: 'The text says it relative to another day: 上周二, 次日.',
  DATELINE: 'The dateline of a wire says it: 新华社北京11月16日电.',
  INFERRED: 'Proved from something else: an office’s dates, a festival, a weekday.',
});

export const DatePrecisionEnum = enumOf<'DAY' | 'MONTH' | 'YEAR' | 'RANGE'>('DatePrecision', 'How precise a date is.', {
  DAY: 'One day: 2021-11-16.',
  MONTH: 'One month: 2021-11.',
  YEAR: 'One year: 2021.',
  RANGE: 'From one to another: 2020-10-03/2020-10-06.',
});

export const GenderEnum = enumOf<Gender>('Gender', 'As the text gives it, by 她, 女士 or the like.', {
  F: 'A woman.',
  M: 'A man.',
});

export const OrganisationKindEnum = enumOf<OrganisationKind>('OrganisationKind', 'What an organisation is.', {
  COUNTRY: 'A country or territory acting as one: 中国.',
  GOVERNMENT: 'A government or its head office: 白宫, 国务院.',
  MINISTRY: 'A ministry, department or agency: 商务部.',
  PARTY: 'A political party: 民主党.',
  MILITARY: 'Armed forces: 解放军.',
  COMPANY: 'A company: 华为.',
  MEDIA: 'A newspaper, wire or broadcaster: 新华社.',
  INTERNATIONAL: 'A body of several countries: 世界贸易组织.',
  SIDE: 'A collective or unnamed party of a text: 双方, 美方代表, 知情人士.',
  OTHER: 'Anything else that acts as a body.',
});

export const MeetingKindEnum = enumOf<MeetingKind>('MeetingKind', 'Who came together.', {
  BILATERAL: 'Two sides: 会见, 会谈.',
  MULTILATERAL: 'Three sides or more: 三边会议.',
  CONFERENCE: 'A conference, summit or session: 峰会, 论坛.',
});

export const MeetingModeEnum = enumOf<MeetingMode>('MeetingMode', 'How they met.', {
  IN_PERSON: 'In one room.',
  PHONE: 'By telephone: 通电话.',
  VIDEO: 'By video: 视频会晤.',
  UNKNOWN: 'The text does not say.',
});

export const MeetingStatusEnum = enumOf<MeetingStatus>('MeetingStatus', 'Whether a meeting took place.', {
  HELD: 'It took place.',
  ONGOING: 'It was under way at the time of the report.',
  PLANNED: 'It was announced: 将会见.',
  CANCELLED: 'It was called off: 取消.',
  POSSIBLE: 'It was considered: 可能会晤.',
  DENIED: 'Somebody denies that it took place.',
});

export const HeldStatusEnum = enumOf<HeldStatus>('HeldStatus', 'How a person stands to an office.', {
  CURRENT: 'In office at the time of the report.',
  FORMER: 'Out of office: 前国务卿.',
  INCOMING: 'Chosen and not yet in office: 候任.',
  ACTING: 'In office for the time being: 代理.',
  NOMINEE: 'Proposed and not yet confirmed: 获提名.',
  CANDIDATE: 'Standing for it: 候选人.',
});

export const AttendanceRoleEnum = enumOf<AttendanceRole>('AttendanceRole', 'As what somebody attended.', {
  PRINCIPAL: 'One of those whose meeting it is.',
  HOST: 'Received the others: 主办, 做东.',
  CHAIR: 'Led it: 主持.',
  PRESENT: 'Was there: 陪同, 在座.',
});

export const MeasureStatusEnum = enumOf<MeasureStatus>('MeasureStatus', 'How far a measure has got.', {
  IN_FORCE: 'It applies.',
  ANNOUNCED: 'It is decided and made public: 宣布.',
  PLANNED: 'It is being prepared: 拟.',
  THREATENED: 'It is threatened: 威胁.',
  LIFTED: 'It is taken back: 取消, 解除.',
  REFUSED: 'It is refused: 拒绝.',
});

export const PolicyKindEnum = enumOf<PolicyKind>('PolicyKind', 'What a policy is: written and named, or imposed.', {
  AGREEMENT: 'An agreement between sides: 区域全面经济伙伴关系协定.',
  LAW: 'A law or clause: 301条款.',
  INITIATIVE: 'A programme: 一带一路.',
  DOCTRINE: 'A principle: 一个中国原则.',
  TARIFF: 'A tariff: 加征关税.',
  SANCTION: 'Sanctions: 制裁.',
  EXPORT_CONTROL: 'Export controls: 出口管制.',
  IMPORT_BAN: 'An import ban: 禁止进口.',
  INVESTMENT_LIMIT: 'A limit on investment: 限制投资.',
  ENTITY_LIST: 'A listing: 列入实体清单.',
  VISA_LIMIT: 'A limit on visas: 签证限制.',
  FINE: 'A fine: 罚款.',
  EXPULSION: 'An expulsion: 驱逐.',
  BAN: 'Any other ban: 封杀, 禁令.',
  OTHER: 'Any other measure.',
});

export const StanceEnum = enumOf<Stance>('Stance', 'How something was said.', {
  SAID: 'Said, neutrally: 表示, 指出.',
  ASKED: 'Asked: 询问.',
  DENIED: 'Denied: 否认.',
  ANNOUNCED: 'Announced: 宣布.',
  DEMANDED: 'Demanded: 要求, 敦促.',
  WARNED: 'Warned: 警告.',
  PROMISED: 'Promised: 承诺.',
  CRITICISED: 'Criticised: 批评, 谴责.',
  PRAISED: 'Praised: 赞扬.',
  NO_COMMENT: 'Declined to comment: 不予置评.',
});

export const PublishedBasisEnum = enumOf<PublishedBasis>('PublishedBasis', 'What settles the day of an article.', {
  PRINTED: 'The outlet prints it.',
  FRONT_MATTER: 'The file’s front matter says it.',
  ADDRESS: 'The address says it.',
  STAMP: 'A feed’s time stamp says it.',
  DATELINE: 'The dateline says it.',
  INFERRED: 'Proved from something else.',
});

export const ClaimTypeEnum = enumOf<EdgeType | 'TARGETS' | 'MEMBER'>('ClaimType', 'What a claim asserts.', {
  MET: 'Two people met.',
  ATTENDED: 'Somebody attended a meeting.',
  SAID: 'Somebody said something.',
  IMPOSED: 'Somebody imposed a measure, or set up a policy.',
  HELD: 'A person holds or held an office.',
  PART_OF: 'An office or body belongs to a body.',
  ABOUT: 'A statement or meeting is about something.',
  TARGETS: 'A measure is aimed at somebody; follows from who imposed it.',
  MEMBER: 'A collective party stands for somebody; follows from who acted as one.',
});

export const VerdictEnum = enumOf<Verdict>('Verdict', 'What a person says of a claim.', {
  RIGHT: 'It is right: it counts as certain as any can be.',
  WRONG: 'It is wrong: it counts towards no fact.',
});

export const EntityTypeEnum = builder.enumType('EntityType', {
  description: 'What can be searched for.',
  values: {
    PERSON: { value: 'Person', description: 'People.' },
    ORGANISATION: { value: 'Organisation', description: 'Organisations, countries among them.' },
    OFFICE: { value: 'Office', description: 'Offices.' },
    MEETING: { value: 'Meeting', description: 'Meetings that have a name.' },
    POLICY: { value: 'Policy', description: 'Policies.' },
    STATEMENT: { value: 'Statement', description: 'Statements, by their words.' },
  } as const satisfies Record<string, { value: EntityType; description: string }>,
});

export const LanguageEnum = builder.enumType('Language', {
  description: 'The language of an article.',
  values: {
    ZH_HANS: { value: 'zh-Hans', description: 'Chinese in simplified characters.' },
    ZH_HANT: { value: 'zh-Hant', description: 'Chinese in traditional characters.' },
    EN: { value: 'en', description: 'English.' },
    JA: { value: 'ja', description: 'Japanese.' },
    OTHER: { value: 'other', description: 'Another.' },
  } as const satisfies Record<string, { value: Language; description: string }>,
});
