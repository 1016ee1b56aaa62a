import type { MeetingMode } from '../../model/entity.ts';

const PHONE = /电话|通话|热线/u;
const VIDEO = /视频|视讯|视像|线上|网络会议|网路|网上|虚拟|云端|远程|连线/u;
const FACE_TO_FACE = /面对面|握手|亲自|当面|线下/u;

/**
 * How people met, by the words of the contact and of the clause around it: a call and a screen win over a place
 * (在巴黎与马斯举行视频会谈 is VIDEO). Without either, `usual` of the word, and IN_PERSON where a place is told.
 */
export function modeOf(event: string, clause: string, usual: MeetingMode, placed: boolean): MeetingMode {
  if (usual === 'PHONE' || usual === 'VIDEO') return usual;
  if (PHONE.test(event)) return 'PHONE';
  if (VIDEO.test(event) || VIDEO.test(clause)) return 'VIDEO';
  if (FACE_TO_FACE.test(clause) || placed) return 'IN_PERSON';
  return usual;
}
