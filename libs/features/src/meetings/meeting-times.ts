import { checkTimes, RuleBroken } from '@concord/domain';
import type { MeetingTimes } from './meeting.entity.js';

/** @throws RuleBroken when the times cannot be, or nobody could find the meeting */
export function checkedTimes({ startsAt, endsAt, place = '', videoLink = '' }: MeetingTimes, now: Date): void {
  checkTimes(startsAt, endsAt, now);
  if (!place.trim() && !videoLink.trim()) throw new RuleBroken('Say where the meeting is: a place, a video link, or both.', 'place');
  if (videoLink && !/^https:\/\/\S+$/.test(videoLink)) throw new RuleBroken('The video link must begin with https://', 'videoLink');
}
