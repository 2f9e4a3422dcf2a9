// Generated from references/notify/schemas (Taskcluster 24.3.1) by tools/generator. Do not edit.

/** TODO */
export interface SendEmailRequest {
  /**
   * TODO
   *
   * E-mail address.
   */
  readonly address: string;
  /**
   * TODO
   *
   * 1 to 102400 characters.
   */
  readonly content: string;
  /** TODO */
  readonly link?: SendEmailRequestLink | undefined;
  /**
   * TODO
   *
   * E-mail address.
   */
  readonly replyTo?: string | undefined;
  /**
   * TODO
   *
   * 1 to 255 characters.
   */
  readonly subject: string;
  /**
   * TODO
   *
   * @default 'simple'
   */
  readonly template?: 'simple' | 'fullscreen' | undefined;
}

/** TODO */
export interface SendEmailRequestLink {
  /**
   * TODO
   *
   * URI. 1 to 1024 characters.
   */
  readonly href: string;
  /**
   * TODO
   *
   * 1 to 40 characters.
   */
  readonly text: string;
}

/** TODO */
export type PostIrcMessageRequest = ChannelMessage | PrivateMessage;

export interface ChannelMessage {
  /**
   * TODO
   *
   * At least 1 character. Pattern `^[#&][^ ,\u0007]{1,199}$`.
   */
  channel: string;
  /**
   * TODO
   *
   * 1 to 510 characters.
   */
  message: string;
}

export interface PrivateMessage {
  /**
   * TODO
   *
   * 1 to 510 characters.
   */
  message: string;
  /**
   * TODO
   *
   * 1 to 255 characters. Pattern `^[A-Za-z\[\]\\~_\^{|}][A-Za-z0-9\-\[\]\\~_\^{|}]{0,254}$`.
   */
  user: string;
}

/** TODO */
export interface ListOfNotificationAdresses {
  /**
   * TODO
   *
   * No duplicates.
   */
  addresses: NotificationTypeAndAddress[];
  /** TODO */
  continuationToken?: string;
}

/** TODO */
export interface NotificationTypeAndAddress {
  /** TODO */
  notificationAddress: string;
  /** TODO */
  notificationType: 'email' | 'pulse' | 'irc-user' | 'irc-channel';
}

/** TODO */
export interface NotificationMessage {
  /** TODO */
  message: Record<string, unknown>;
  /** TODO */
  version?: 1;
}

/** TODO */
export interface PostPulseMessageRequest {
  /** TODO */
  readonly message: object;
  /**
   * TODO
   *
   * At most 255 characters.
   */
  readonly routingKey: string;
}

/** The query of `listDenylist`. */
export type ListDenylistQuery = {
  /** Where to go on, from the page before; leave it out for the first page. */
  readonly continuationToken?: string | undefined;
  /** How many items a page has at most; the service sets its own bounds. */
  readonly limit?: string | number | undefined;
};
