// Generated from references/notify/schemas (Taskcluster 106.0.0) by @tc/generator. Do not edit.

/** Email to send; the body of `email`. */
export interface SendEmailRequest {
  /**
   * Address of the recipient. For several recipients, make several calls.
   *
   * Email address.
   */
  readonly address: string;
  /**
   * Text of the email in Markdown, which is converted to HTML. It may contain some HTML tags; unsafe ones, such as
   * scripts, are removed.
   *
   * 1 to 102400 characters.
   */
  readonly content: string;
  /** Button to show in the HTML of the email. No button if left out. */
  readonly link?: SendEmailRequestLink | undefined;
  /**
   * Address that replies should go to. Taskcluster 106 accepts it but does not add it to the email, so replies go
   * to the sender address of the service.
   *
   * Email address.
   */
  readonly replyTo?: string | undefined;
  /**
   * Subject of the email, in plain text.
   *
   * 1 to 255 characters.
   */
  readonly subject: string;
  /**
   * Layout of the HTML of the email. Defaults to `simple`.
   *
   * - `simple`: a narrow layout for short messages
   * - `fullscreen`: a layout over the full width, for longer content
   *
   * @default 'simple'
   */
  readonly template?: 'simple' | 'fullscreen' | undefined;
}

/** Button to show in the HTML of the email. No button if left out. */
export interface SendEmailRequestLink {
  /**
   * URL that the button opens.
   *
   * URI. 1 to 1024 characters.
   */
  readonly href: string;
  /**
   * Label of the button.
   *
   * 1 to 40 characters.
   */
  readonly text: string;
}

/**
 * Message to post on IRC, to either a channel or a user; the body of `irc` and the content of the `ircRequest`
 * event.
 */
export type PostIrcMessageRequest = ChannelMessage | PrivateMessage;

/** Part of {@link PostIrcMessageRequest}. */
export interface ChannelMessage {
  /**
   * Channel to post in, with its leading `#` or `&`.
   *
   * At least 1 character. Pattern `^[#&][^ ,\u0007]{1,199}$`.
   */
  channel: string;
  /**
   * What to post, in plain text.
   *
   * 1 to 510 characters.
   */
  message: string;
}

/** Part of {@link PostIrcMessageRequest}. */
export interface PrivateMessage {
  /**
   * What to post, in plain text.
   *
   * 1 to 510 characters.
   */
  message: string;
  /**
   * Nickname of the user to write to in private. The message is lost if that user is offline.
   *
   * 1 to 255 characters. Pattern `^[A-Za-z\[\]\\~_\^{|}][A-Za-z0-9\-\[\]\\~_\^{|}]{0,254}$`.
   */
  user: string;
}

/**
 * Message to post in a Matrix room; the body of `matrix`. The specification of Matrix describes the fields in
 * detail, under `m.room.message`.
 */
export interface SendMatrixNoticeRequest {
  /** Message in plain text. Matrix clients show it if there is no `formattedBody`, or they cannot show its format. */
  readonly body: string;
  /** Format of `formattedBody`, such as `org.matrix.custom.html`. Needed together with `formattedBody`. */
  readonly format?: string | undefined;
  /** Message in the format that `format` names, such as HTML. */
  readonly formattedBody?: string | undefined;
  /**
   * Kind of the message. Defaults to `m.notice`.
   *
   * - `m.notice`: a message by a bot; other bots do not react to it
   * - `m.text`: an ordinary message
   * - `m.emote`: a message that says what the sender does, like `/me` in chats
   *
   * @default 'm.notice'
   */
  readonly msgtype?: 'm.notice' | 'm.text' | 'm.emote' | undefined;
  /**
   * ID of the room, such as `!aBcDeFg:example.org`, not one of its names that start with `#`. Matrix clients show
   * it in the settings of the room.
   */
  readonly roomId: string;
}

/** One page of the denylist; the response of `listDenylist`. */
export interface ListOfNotificationAdresses {
  /**
   * Addresses on this page, with their types.
   *
   * No duplicates.
   */
  addresses: NotificationTypeAndAddress[];
  /** Opaque token to pass with the next call to get the next page. Absent on the last page. */
  continuationToken?: string;
}

/** Address that notifications can go to, with its type. Used to add to, remove from and list the denylist. */
export interface NotificationTypeAndAddress {
  /** Email address, Pulse routing key, Matrix room ID or Slack channel ID, depending on `notificationType`. */
  notificationAddress: string;
  /**
   * How notifications reach the address.
   *
   * - `email`: as an email
   * - `pulse`: as a Pulse message with the address as its routing key
   * - `matrix-room`: as a message in a Matrix room
   * - `slack-channel`: as a message in a Slack channel
   */
  notificationType: 'email' | 'pulse' | 'matrix-room' | 'slack-channel';
}

/** Pulse notification; the message of the event `notify`. */
export interface NotificationMessage {
  /** Free-form JSON object from the sender. For a route of a task, the status of the task. */
  message: Record<string, unknown>;
  /** Version of the message format, always 1. */
  version?: 1;
}

/** Message to publish on Pulse; the body of `pulse`. */
export interface PostPulseMessageRequest {
  /** Free-form JSON object to publish. Consumers find it in the property `message`. */
  readonly message: object;
  /**
   * Routing key of the message: words joined by periods. Consumers bind to it with `primary.` or `route.` in
   * front.
   *
   * At most 255 characters.
   */
  readonly routingKey: string;
}

/**
 * Message to post in a Slack channel; the body of `slack`. Slack's documentation describes blocks and
 * attachments.
 */
export interface SendSlackMessage {
  /** Attachments in the format of Slack, shown below the message. */
  readonly attachments?: readonly unknown[] | undefined;
  /** Layout blocks in the format of Slack. If present, Slack shows them instead of `text`. */
  readonly blocks?: readonly unknown[] | undefined;
  /** ID of the channel, such as `C123456GZ`; not its name. It is the last part of the link to the channel. */
  readonly channelId: string;
  /**
   * Text of the message. If there are `blocks`, it is used only where they cannot be shown, such as in
   * notifications.
   */
  readonly text: string;
  /**
   * Whether Slack shows previews of links in the message. Defaults to false.
   *
   * @default false
   */
  readonly unfurlLinks?: boolean | undefined;
  /**
   * Whether Slack shows previews of links to images and other media. Defaults to false.
   *
   * @default false
   */
  readonly unfurlMedia?: boolean | undefined;
}

/** The query parameters of `listDenylist`. */
export type ListDenylistQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};
