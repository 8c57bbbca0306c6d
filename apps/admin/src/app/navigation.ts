import type { Role } from '@concord/domain';

/** An entry of the service navigation. */
export interface NavigationItem {
  text: string;
  href: string;
  /** From left to right. */
  order: number;
  /** Not everyday work: behind "More" for those who have many parts. */
  seldom?: boolean;
  /** Only for those who hold one of these roles; for everybody when left out. Comfort, not protection. */
  roles?: readonly Role[];
}
