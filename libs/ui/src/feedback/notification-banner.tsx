import { useEffect, useId, useRef, type ReactNode } from 'react';
import { classNames } from '../class-names.js';

interface NotificationBannerProps {
  /** success = the result of what the person just did, read out and focused; information = news. */
  kind?: 'success' | 'information';
  title?: string;
  heading: ReactNode;
  children?: ReactNode;
}

/** Tells the result of an action, or news about this page. */
export function NotificationBanner({ kind = 'information', title, heading, children }: NotificationBannerProps) {
  const banner = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const isSuccess = kind === 'success';
  useEffect(() => {
    if (isSuccess) banner.current?.focus();
  }, [isSuccess]);
  return (
    <div
      className={classNames('govuk-notification-banner', isSuccess && 'govuk-notification-banner--success')}
      role={isSuccess ? 'alert' : 'region'}
      aria-labelledby={titleId}
      tabIndex={isSuccess ? -1 : undefined}
      ref={banner}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={titleId}>
          {title ?? (isSuccess ? 'Done' : 'Important')}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        <p className="govuk-notification-banner__heading">{heading}</p>
        {children}
      </div>
    </div>
  );
}
