import { todayInLondon } from '@concord/domain';

const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The last twelve months that are over, the latest first. */
export function finishedMonths(now: Date): { value: string; label: string }[] {
  const [year = 0, month = 0] = todayInLondon(now).split('-').map(Number);
  return Array.from({ length: 12 }, (_, back) => {
    const count = year * 12 + month - 2 - back;
    const [y, m] = [Math.floor(count / 12), count % 12];
    return { value: `${y}-${String(m + 1).padStart(2, '0')}`, label: `${names[m] ?? ''} ${y}` };
  });
}
